import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { type Decimal, decimal, fromHundredths, roundHalfUp } from "../shared/decimal.ts";
import { explain } from "./explanation.ts";
import type { ExplanationNode } from "./explanation-nodes.ts";
import {
  loadFigures,
  loadFirstRatings,
  loadPendingCorrections,
  loadRatings,
  loadResults,
  loadSelfAssessments,
  publishedResults,
} from "./loads.ts";
import type {
  AppraisalAction,
  AppraisalView,
  Correction,
  FiguresDocument,
  RatingDocument,
  Result,
  ScoringInput,
  SelfAssessment,
} from "./model.ts";
import { correctionHindrance, isRated, next } from "./rules.ts";
import { score } from "./scoring-rules.ts";
import * as Store from "./store.ts";
import { type Appraisal, type Loaded, load, relationsToRating } from "./use-cases.ts";

/** Reads that several callers of one request share; by appraisal id, whoever asks. */
export type Reads = {
  readonly directory: Organization.Directory;
  readonly scoringInput: (id: string) => Promise<ScoringInput | null>;
  readonly selfAssessment: (id: string) => Promise<SelfAssessment | null>;
  readonly rating: (id: string) => Promise<RatingDocument | null>;
  readonly result: (id: string) => Promise<Result | null>;
};

/** The same reads, each for itself. */
const straightReads = (deps: Deps, agency: string): Omit<Reads, "directory" | "scoringInput"> => ({
  selfAssessment: async (id) => only(await loadSelfAssessments(deps, agency, [id])),
  rating: async (id) => only(await loadRatings(deps, agency, [id])),
  result: async (id) => only(await loadResults(deps, agency, [id], (period) => Period.load(deps, agency, period))),
});
const only = <T>([first]: readonly (T | null)[]): T | null => first ?? null;

/** An appraisal as one actor sees it. The rating shows once it is published; before that to those who rate. */
export type SeenAppraisal = Appraisal & {
  readonly id: string;
  readonly state: AppraisalView;
  readonly can: readonly AppraisalAction[];
  readonly maySeeRating: boolean;
};

const isPublished = (period: Period.Period): boolean => period.publishedAt !== null;

const viewOf = ({ input, period }: Appraisal): AppraisalView =>
  isPublished(period) && !isRated(input.state) ? "UNRATED" : input.state;

const RIGHT_OF = {
  selfAssess: "appraisal.selfAssess",
  rate: "appraisal.rate",
  rateEscalated: "appraisal.rateEscalated",
  correct: "appraisal.correct",
} as const satisfies Record<AppraisalAction, Actor.Action>;
const ACTIONS = ["selfAssess", "rate", "rateEscalated", "correct"] as const satisfies readonly AppraisalAction[];
const WINDOW_OF = { selfAssess: "RATER", rate: "RATER", rateEscalated: "SUPERIOR" } as const;

/** Whether time and state allow an action now, whoever asks. */
const isOpen = (action: AppraisalAction, { input, period }: Appraisal, now: string): boolean => {
  if (action === "correct") return correctionHindrance(input, period, now) === null;
  return WINDOW_OF[action] === Period.ratingWindow(period, now) && next(input.state, action) !== null;
};

const seen = async (
  by: Actor.EmployeeActor,
  loaded: Omit<Loaded, "open">,
  now: string,
  from: Organization.Directory,
): Promise<SeenAppraisal | null> => {
  const { input, period, standing } = loaded;
  const toRating = await relationsToRating(by, loaded, from);
  const relations = [...new Set([...standing.relations, ...toRating])];
  if (Actor.authorize(by, "appraisal.read", { agency: by.agency, relations }) !== "ALLOWED") return null;
  const subjectOf = (action: AppraisalAction) => ({
    agency: by.agency,
    relations: action === "correct" ? toRating : standing.relations,
  });
  const rates = relations.includes("RATER") || relations.includes("SUPERIOR_OF_RATER");
  return {
    input,
    period,
    id: Store.appraisalId(input),
    state: viewOf(loaded),
    can: ACTIONS.filter(
      (action) => isOpen(action, loaded, now) && Actor.authorize(by, RIGHT_OF[action], subjectOf(action)) === "ALLOWED",
    ),
    maySeeRating: rates || isPublished(period),
  };
};

/** An appraisal by its id; null when there is none or the actor may not see it. */
export const find = async (
  deps: Deps,
  actor: Actor.Actor | null,
  id: string,
  directory?: Organization.Directory,
): Promise<SeenAppraisal | null> => {
  const by = Actor.signedIn(actor);
  const from = directory ?? Organization.directory(deps, by.agency);
  const loaded = await load(deps, by, id, from);
  return loaded === null ? null : seen(by, loaded, deps.now, from);
};

/** An employee's appraisal for a period; null when there is none or the actor may not see it. */
export const ofEmployee = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  period: Period.Period,
  reads: Pick<Reads, "directory" | "scoringInput">,
): Promise<SeenAppraisal | null> => {
  const by = Actor.signedIn(actor);
  const [input, standing] = await Promise.all([
    reads.scoringInput(Store.appraisalId({ period: period.id, employee: employee.id })),
    Organization.relations(deps, by, employee, reads.directory),
  ]);
  return input === null ? null : seen(by, { input, period, standing }, deps.now, reads.directory);
};

/** What the employee wrote, for whoever may see the appraisal. */
export const selfAssessment = (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
  reads: Pick<Reads, "selfAssessment"> = straightReads(deps, agency),
): Promise<SelfAssessment | null> => reads.selfAssessment(appraisal.id);

/** What the rater wrote; null while there is nothing or the actor may not see it yet. */
export const rating = async (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
  reads: Pick<Reads, "rating"> = straightReads(deps, agency),
): Promise<RatingDocument | null> =>
  appraisal.maySeeRating && isRated(appraisal.input.state) ? reads.rating(appraisal.id) : null;

/**
 * What the rater wrote before the rater's superior corrected it, for whoever may see the rating; null where nothing was
 * corrected.
 */
export const firstRating = async (
  deps: Deps,
  agency: string,
  { id, input, maySeeRating }: SeenAppraisal,
  reads: { readonly firstRating: (id: string) => Promise<RatingDocument | null> } = {
    firstRating: async (one) => only(await loadFirstRatings(deps, agency, [one])),
  },
): Promise<RatingDocument | null> =>
  // A correction makes final what the rater gave; what waits to be corrected is still the first.
  maySeeRating && input.state === "RATED" && input.rating?.final === true ? reads.firstRating(id) : null;

/** The correction that waits to take effect, for whoever may see the appraisal; null when none does. */
export const pendingCorrection = async (
  deps: Deps,
  agency: string,
  { id, period }: SeenAppraisal,
  reads: { readonly pendingCorrection: (id: string) => Promise<Correction | null> } = {
    pendingCorrection: async (one) => only(await loadPendingCorrections(deps, agency, [one])),
  },
): Promise<Correction | null> => (period.state === "PUBLISHED" ? reads.pendingCorrection(id) : null);

/**
 * What the viewer may do with an appraisal now. Costs a look for a waiting correction where one could be given: while
 * it waits, no other is.
 */
export const possible = async (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
  reads?: Parameters<typeof pendingCorrection>[3],
): Promise<readonly AppraisalAction[]> => {
  const { can } = appraisal;
  if (!can.includes("correct")) return can;
  const waiting = await pendingCorrection(deps, agency, appraisal, reads);
  return waiting === null ? can : can.filter((action) => action !== "correct");
};

/** An employee's published result in a period, for whoever may read the employee's whole record; else null. */
export const resultOf = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Organization.Employee,
  period: Period.Period,
  reads: Pick<Reads, "directory" | "result">,
): Promise<Result | null> =>
  isPublished(period) && (await Organization.mayReadRecord(deps, actor, employee, reads.directory))
    ? reads.result(Store.appraisalId({ period: period.id, employee: employee.id }))
    : null;

/** A period's policy, as the request has it. */
type PolicyOf = (reference: Agency.PolicyReference) => Promise<Agency.Policy>;

/** A recorded figure; the mean is withheld where so few answered that it would tell what one of them said. */
export type RecordedFigure = FiguresDocument["figures"][number] & { readonly mean: Decimal | null };

/** The figures recorded for the appraisal, each with its basis; for whoever may see the rating, else null. */
export const figures = async (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
  reads: {
    readonly figures: (id: string) => Promise<FiguresDocument | null>;
    readonly policy: PolicyOf;
  } = {
    figures: async (id) => only(await loadFigures(deps, agency, [id])),
    policy: (reference) => Agency.policyOf(deps, agency, reference),
  },
): Promise<readonly RecordedFigure[] | null> => {
  if (!appraisal.maySeeRating) return null;
  const [document, policy] = await Promise.all([reads.figures(appraisal.id), reads.policy(appraisal.period.policy)]);
  return (document?.figures ?? []).map((figure) => ({
    ...figure,
    mean:
      figure.count < Agency.fewestOf(policy, figure.measure, figure.from)
        ? null
        : roundHalfUp(fromHundredths(figure.sum).div(decimal(figure.count)), 2),
  }));
};

/** A result's way from the frozen scoring input, with the policy that its words come from. */
export type Explained = { readonly root: ExplanationNode; readonly policy: Agency.Policy };

/** Why the published result is what it is; null before publication. */
export const explanation = async (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
  reads: { readonly policy: PolicyOf } = { policy: (reference) => Agency.policyOf(deps, agency, reference) },
): Promise<Explained | null> => {
  if (!isPublished(appraisal.period)) return null;
  const policy = await reads.policy(appraisal.period.policy);
  return { root: explain(appraisal.input, policy), policy };
};

/** A published result computed again from its scoring input and the policy it pinned. */
export type Recomputation = {
  readonly stored: Result;
  readonly recomputed: Result;
  readonly equal: boolean;
};

/** Computes a published result again; null when there is none or the actor may not see it. Writes nothing. */
export const recomputed = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<Recomputation | null> => {
  const by = Actor.signedIn(actor);
  const found = await find(deps, actor, id);
  if (found === null) return null;
  const [stored = null] = await publishedResults(deps, by.agency, found.period, [found.input.employee], CONSISTENT);
  if (stored === null) return null;
  const result = score(found.input, await Agency.policyOf(deps, by.agency, stored.policy));
  const equal = result.digest === stored.digest;
  // A correction that took effect between the two reads, of the input and of the result, is read once more as a whole.
  const moved = !equal && (await find(deps, actor, id))?.input.version !== found.input.version;
  return moved ? recomputed(deps, actor, id) : { stored, recomputed: result, equal };
};
const CONSISTENT = { consistent: true } as const;
