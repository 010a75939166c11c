import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { type Output, type Period, ratingWindow } from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import { type ExplanationNode, explain } from "./explanation.ts";
import type { AppraisalAction, AppraisalView, RatingDocument, Result, SelfAssessment } from "./model.ts";
import { isRated, next } from "./rules.ts";
import * as Store from "./store.ts";
import { type Appraisal, type Loaded, load } from "./use-cases.ts";

/** An appraisal as one actor sees it. The rating shows once it is published; before that to those who rate. */
export type SeenAppraisal = Appraisal & {
  readonly id: string;
  readonly state: AppraisalView;
  readonly can: readonly AppraisalAction[];
  readonly maySeeRating: boolean;
};

const isPublished = (period: Period): boolean => period.publishedAt !== null;

const viewOf = ({ input, period }: Appraisal): AppraisalView =>
  isPublished(period) && !isRated(input.state) ? "UNRATED" : input.state;

const RIGHT_OF = {
  selfAssess: "appraisal.selfAssess",
  rate: "appraisal.rate",
  rateEscalated: "appraisal.rateEscalated",
} as const;
const WINDOW_OF = { selfAssess: "RATER", rate: "RATER", rateEscalated: "SUPERIOR" } as const;

const seen = (by: Actor.EmployeeActor, loaded: Loaded, now: string): SeenAppraisal | null => {
  const { input, period, standing } = loaded;
  const subject = { agency: by.agency, relations: standing.relations };
  if (Actor.authorize(by, "appraisal.read", subject) !== "ALLOWED") return null;
  const actions = ["selfAssess", "rate", "rateEscalated"] as const;
  const rates = standing.relations.includes("RATER") || standing.relations.includes("SUPERIOR_OF_RATER");
  return {
    input,
    period,
    id: Store.appraisalId(input),
    state: viewOf(loaded),
    can: actions.filter(
      (action) =>
        WINDOW_OF[action] === ratingWindow(period, now) &&
        next(input.state, action) !== null &&
        Actor.authorize(by, RIGHT_OF[action], subject) === "ALLOWED",
    ),
    maySeeRating: rates || isPublished(period),
  };
};

/** An appraisal by its id; null when there is none or the actor may not see it. */
export const find = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<SeenAppraisal | null> => {
  const by = Actor.signedIn(actor);
  const loaded = await load(deps, by, id);
  return loaded === null ? null : seen(by, loaded, deps.now);
};

/** What the employee wrote, for whoever may see the appraisal. */
export const selfAssessment = (deps: Deps, agency: string, appraisal: SeenAppraisal): Promise<SelfAssessment | null> =>
  Store.selfAssessment(deps.db, agency, appraisal.input);

/** What the rater wrote; null while there is nothing or the actor may not see it yet. */
export const rating = async (deps: Deps, agency: string, appraisal: SeenAppraisal): Promise<RatingDocument | null> =>
  appraisal.maySeeRating && isRated(appraisal.input.state)
    ? Store.ratingDocument(deps.db, agency, appraisal.input)
    : null;

/** The fence under which an employee's published result stands. */
export const fenceOf = (output: Output, shards: number, employee: string): number =>
  output.shardFences[shardOf(employee, shards)] ?? 0;

/** Published results of many employees in one period, in their order; null where there is none. */
export const publishedResults = async (
  deps: Deps,
  agency: string,
  period: Period,
  employees: readonly string[],
): Promise<readonly (Result | null)[]> => {
  const { output, shards } = period;
  if (period.publishedAt === null || output === null || shards === null) return employees.map(() => null);
  return Store.resultsUnder(
    deps.db,
    agency,
    employees.map((employee) => ({ employee, period: period.id, fence: fenceOf(output, shards, employee) })),
  );
};

/** Why the published result is what it is; null before publication. */
export const explanation = async (
  deps: Deps,
  agency: string,
  appraisal: SeenAppraisal,
): Promise<ExplanationNode | null> => {
  const [result] = await publishedResults(deps, agency, appraisal.period, [appraisal.input.employee]);
  if (result === undefined || result === null) return null;
  const document = await rating(deps, agency, appraisal);
  return explain(result, document, Agency.policyOf(result.policy));
};
