import type { Policy } from "../agency/index.ts";
import { assess, type Result, type ScoringInput } from "../appraisal/index.ts";
import { AGENCY_GROUP, type Histogram, rank, scaleOf, standingOf } from "../ranking/index.ts";
import { PREDICATES } from "../shared/classes.ts";

/** What somebody is published as: a predicate, or one of the two ways of having no rank. */
export const STANDING_CLASSES = ["UNRATED", "NOT_COMPARABLE", ...PREDICATES] as const;
export type StandingClass = (typeof STANDING_CLASSES)[number];

/** Where one policy puts a person. */
export type Standing = {
  readonly class: StandingClass;
  readonly predicate: Result["predicate"];
  /** In hundredths; null where the policy has none or figures are missing. */
  readonly index: number | null;
  /** Quarter of the agency's ranking counted from the top, 1 to 4; null without a rank. */
  readonly quarter: number | null;
};
export type Move = { readonly employee: string; readonly before: Standing; readonly after: Standing };
export type ClassCount = { readonly class: StandingClass; readonly before: number; readonly after: number };

const classOf = ({ outcome, predicate }: Pick<Result, "outcome" | "predicate">): StandingClass =>
  outcome === "RATED" && predicate !== null ? predicate : outcome === "UNRATED" ? "UNRATED" : "NOT_COMPARABLE";

/** The quarter of every key, in one pass: whoever stands higher counts as one entry, so each key is looked up at once. */
const quartersOf = (histogram: Histogram): ReadonlyMap<number, number> => {
  const quarters = new Map<number, number>();
  let higher = 0;
  for (const [key, count] of histogram.counts) {
    const above: Histogram["counts"] = [
      [Number.POSITIVE_INFINITY, higher],
      [key, count],
    ];
    quarters.set(key, standingOf({ ...histogram, counts: above }, key)?.quarter ?? 0);
    higher += count;
  }
  return quarters;
};

/** Where a policy puts everybody, by employee, in the order of the inputs. */
export const standingsOf = (inputs: readonly ScoringInput[], policy: Policy): ReadonlyMap<string, Standing> => {
  const results = inputs.map((input) => assess(input, policy));
  const rows = results.flatMap(({ employee, rankKey }) => (rankKey === null ? [] : [{ employee, rankKey }]));
  const { histogram } = rank(AGENCY_GROUP, rows, { scale: scaleOf(policy), minimumGroup: 1 });
  const quarters = quartersOf(histogram);
  return new Map(
    results.map((result) => [
      result.employee,
      {
        class: classOf(result),
        predicate: result.predicate,
        index: result.index,
        quarter: result.rankKey === null ? null : (quarters.get(result.rankKey) ?? null),
      },
    ]),
  );
};

/** Who moves class or quarter between two policies, and how many stand in each class under either. */
export const movesOf = (
  before: ReadonlyMap<string, Standing>,
  after: ReadonlyMap<string, Standing>,
): { readonly moves: readonly Move[]; readonly counts: readonly ClassCount[] } => {
  const moves: Move[] = [];
  for (const [employee, old] of before) {
    const next = after.get(employee);
    if (next !== undefined && (next.class !== old.class || next.quarter !== old.quarter))
      moves.push({ employee, before: old, after: next });
  }
  const count = (all: ReadonlyMap<string, Standing>, name: StandingClass): number =>
    [...all.values()].filter((standing) => standing.class === name).length;
  return {
    moves,
    counts: STANDING_CLASSES.map((name) => ({ class: name, before: count(before, name), after: count(after, name) })),
  };
};
