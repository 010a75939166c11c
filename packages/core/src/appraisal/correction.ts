import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import { type Database, type Deps, transact, type Write } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, refuse, refuseAll } from "../shared/outcome.ts";
import * as CorrectionStore from "./correction-store.ts";
import { type CorrectInput, type Correction, correctInput, type Result, type ScoringInput } from "./model.ts";
import * as ResultStore from "./result-store.ts";
import { composeRating, correctionHindrance } from "./rules.ts";
import * as Store from "./store.ts";
import { type Answer, type Loaded, load, relationsToRating } from "./use-cases.ts";

const ACTION = "appraisal.correct";

/** The request a correction was made by: sent again, it is known by this. */
const requestOf = ({ id, employee, version, document, reason }: Correction): CorrectInput => ({
  appraisalId: Store.appraisalId({ period: id, employee }),
  version,
  content: document.content,
  reason,
});

/** What became of the very same request earlier: it waits, or it has taken effect; null when it is new. */
const earlier = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  { input, period }: Loaded,
  request: CorrectInput,
): Promise<Answer | null> => {
  if (isRepetition(input, { actor: Actor.auditName(by), action: ACTION, input: request }))
    return accept({ input, period });
  const waiting = await CorrectionStore.pending(deps.db, by.agency, period.id, input.employee);
  if (waiting === null) return null;
  const isSame = waiting.by === by.employee && digest(requestOf(waiting)) === digest(request);
  return isSame ? accept({ input, period }) : refuse("CORRECTION_PENDING", [], { at: waiting.at });
};

/**
 * Corrects a published rating: every result and behaviour and both axes anew, with a reason. By the rater's superior,
 * who may change a result on an objection (PermenPANRB 6/2022, annex V.B.5) and whose result is final (PP 30/2019,
 * art. 59); from publication until shortly before the period is final, and only where the result is not final. The
 * unit's class stays the one the first rating rested on.
 *
 * Nothing that is published changes yet: the correction waits beside it until results and rankings are made anew with
 * it, all together and within minutes. One waits at a time; the same request again is answered as what it was.
 */
export const correct = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: CorrectInput,
  directory?: Organization.Directory,
): Promise<Answer> => {
  const request = parseInput(correctInput, raw);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  const loaded = await load(deps, by, request.appraisalId, directory);
  if (loaded === null) return refuse("NOT_FOUND", ["appraisalId"]);
  const { input, period, open } = loaded;
  const relations = await relationsToRating(by, loaded, directory ?? Organization.directory(deps, by.agency));
  if (!Actor.permit(by, ACTION, { agency: by.agency, relations })) return refuse("NOT_FOUND", ["appraisalId"]);
  const known = await earlier(deps, by, loaded, request);
  if (known !== null) return known;
  const hindrance = correctionHindrance(input, period, deps.now);
  if (hindrance !== null) return refuseAll([hindrance]);
  if (input.version !== request.version) return refuse("VERSION_CONFLICT", ["version"]);
  const [plan, [first]] = await Promise.all([
    Plan.approved(deps, by.agency, input.employee, period),
    Store.ratingDocuments(deps.db, by.agency, [input]),
  ]);
  if (plan === null) return refuse("NO_APPROVED_PLAN");
  if (first === undefined || first === null) throw new InvariantError(`${request.appraisalId} is rated without words.`);
  const given = { by: by.employee, at: deps.now, unit: first.unit, class: first.class, final: true };
  const composed = composeRating(request.content, plan, given);
  if (!composed.ok) return composed;
  const correction: Correction = {
    agency: agency.id,
    id: period.id,
    employee: input.employee,
    version: input.version,
    ...composed.value,
    by: by.employee,
    at: deps.now,
    reason: request.reason,
  };
  const failed = await transact(deps.db, [
    CorrectionStore.putWrite(correction, Period.dueEntry(agency.homeRegion, period.id, deps.now)),
    Store.unchangedSince(agency.id, open, input),
    Store.keepFirstRating(agency.id, input, first),
  ]);
  if (failed.length === 0) return accept({ input, period });
  // Sent twice at once, or taking effect right now: the quicker one counts for both.
  const again = await load(deps, by, request.appraisalId, directory);
  const meanwhile = again === null ? null : await earlier(deps, by, again, request);
  return meanwhile ?? refuse("VERSION_CONFLICT", ["version"]);
};

/** Up to so many corrections of a period that wait to take effect, by employee: one request. */
export const pendingCorrections = (
  db: Database,
  agency: string,
  period: string,
  limit: number,
): Promise<readonly Correction[]> => CorrectionStore.pendingOf(db, agency, period, limit);

/** A scoring input with the facts a correction changes: what results are made from once it has taken effect. */
export const correctedInput = (input: ScoringInput, correction: Correction): ScoringInput => ({
  ...input,
  ...correction.set,
});

/**
 * The six writes by which a correction takes effect, for one transaction: the scoring input on condition that it is
 * still the one corrected, with its audit entry; the rating; the new version of the result under the run's fence; the
 * first version, written under `baseFence`, pointed to it; and the waiting correction away, on condition that it waits.
 */
export const correctionWrites = (
  agency: string,
  period: Store.OpenPeriod,
  input: ScoringInput,
  correction: Correction,
  run: { readonly baseFence: number; readonly fence: number; readonly result: Result },
): readonly Write[] => {
  const ref = { period: period.id, employee: correction.employee };
  if (input.employee !== ref.employee || run.result.employee !== ref.employee || correction.id !== ref.period)
    throw new InvariantError(`A correction for ${correction.employee} is applied to somebody else.`);
  const { by, at, reason, set, document } = correction;
  const change = { actor: by, at, reason, action: ACTION, input: requestOf(correction) };
  const before = { ...input, version: correction.version };
  const { writes } = Store.changeWrites(agency, period, before, set, { rating: document }, change);
  return [
    ...writes,
    { put: ResultStore.resultItem(agency, run.result, run.fence) },
    ResultStore.supersede(agency, { ...ref, fence: run.baseFence }, run.fence),
    CorrectionStore.removeWrite(correction),
  ];
};
