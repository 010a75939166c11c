import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import type * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, refuse, refuseAll } from "../shared/outcome.ts";
import { type AppraisalCode, type FiguresDocument, type FiguresInput, figuresInput, MAX_FIGURES } from "./model.ts";
import { figureOf, figureProblems } from "./rules.ts";
import * as Store from "./store.ts";
import { type Appraisal, load } from "./use-cases.ts";

type Answer = Outcome<Appraisal, AppraisalCode | Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED">>;

/**
 * Records what other sources gave for the measures of the period's policy: an achievement, a survey's index, the
 * answers of colleagues. By a personnel officer, never in their own case, each with its basis, from the period's
 * opening until the escalation closes. A slot recorded again is replaced; only count and sum are kept of the values,
 * so that nobody's single answer is.
 */
export const recordFigures = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: FiguresInput,
  directory?: Organization.Directory,
): Promise<Answer> => {
  const input = parseInput(figuresInput, raw);
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const loaded = await load(deps, by, input.appraisalId, directory);
  if (loaded === null) return refuse("NOT_FOUND", ["appraisalId"]);
  const { period, open, standing } = loaded;
  if (!Actor.permit(by, "appraisal.recordFigures", { agency: by.agency, relations: standing.relations }))
    return refuse("NOT_FOUND", ["appraisalId"]);
  const change = { actor: Actor.auditName(by), at: deps.now, action: "appraisal.recordFigures", input };
  if (isRepetition(loaded.input, change)) return accept(loaded);
  if (Period.ratingWindow(period, deps.now) === "CLOSED")
    return refuse("WINDOW_CLOSED", [], { until: period.escalationClosesAt });
  if (loaded.input.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const policy = await Agency.policyOf(deps, by.agency, period.policy);
  const problems = figureProblems(input.figures, policy);
  if (problems.length > 0) return refuseAll(problems);
  const [before] = await Store.figuresDocuments(deps.db, by.agency, [loaded.input]);
  const sent = input.figures.map((figure) => ({
    ...figureOf(figure),
    basis: figure.basis,
    by: by.employee,
    at: deps.now,
  }));
  const kept = (before?.figures ?? []).filter(
    (old) => !sent.some((one) => one.measure === old.measure && one.from === old.from),
  );
  const figures: FiguresDocument = { figures: [...kept, ...sent] };
  if (figures.figures.length > MAX_FIGURES) return refuse("TOO_MANY_FIGURES", ["figures"], { limit: MAX_FIGURES });
  const set = { figures: figures.figures.map(({ measure, from, count, sum }) => ({ measure, from, count, sum })) };
  const changed = await Store.change(deps.db, by.agency, open, loaded.input, set, { figures }, change);
  return changed === null ? refuse("VERSION_CONFLICT", ["version"]) : accept({ input: changed, period });
};
