import type { Policy } from "../agency/index.ts";
import { predicateOf, type ScoringInput } from "../appraisal/index.ts";
import type { Period } from "../period/index.ts";
import { EXPECTATIONS, ordinal, PREDICATES, type Predicate } from "../shared/classes.ts";
import { canonicalJson } from "../shared/json.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import { type Counts, type Progress, type Tally, TOP } from "./model.ts";

/** The matrix's cells in the order `cellOf` numbers them: the result axis before the behaviour axis. */
const CELLS = EXPECTATIONS.flatMap((workResult) => EXPECTATIONS.map((behaviour) => ({ workResult, behaviour })));
const DAY = 86_400_000;

export const NOBODY: Counts = {
  enrolled: 0,
  selfAssessed: 0,
  rated: 0,
  escalated: 0,
  ratedOnLastDay: 0,
  cells: CELLS.map(() => 0),
};

/** Until when the rater, and then the rater's superior, may rate: exclusive, and the end of a day in the agency's zone. */
type Windows = Pick<Period, "evaluationClosesAt" | "escalationClosesAt">;
type Facts = Pick<ScoringInput, "state" | "selfAt" | "rating">;

/** What one person counts for. A correction after publication takes the place of the rating and was on no last day. */
export const countsOf = ({ state, selfAt, rating }: Facts, windows: Windows): Counts => {
  const common = { ...NOBODY, enrolled: 1, selfAssessed: selfAt === null ? 0 : 1 };
  if (rating === null) return common;
  const isEscalated = state === "ESCALATED";
  const closesAt = isEscalated ? windows.escalationClosesAt : windows.evaluationClosesAt;
  // The zones have no summer time: the last day began twenty-four hours before its end.
  const onLastDay = rating.at >= addMilliseconds(closesAt, -DAY) && rating.at < closesAt;
  return {
    ...common,
    rated: 1,
    escalated: isEscalated ? 1 : 0,
    ratedOnLastDay: onLastDay ? 1 : 0,
    cells: CELLS.map(({ workResult, behaviour }) => {
      const [result, conduct] = [ordinal(EXPECTATIONS, workResult), ordinal(EXPECTATIONS, behaviour)];
      return rating.result === result && rating.behaviour === conduct ? 1 : 0;
    }),
  };
};

export const add = (a: Counts, b: Counts): Counts => ({
  enrolled: a.enrolled + b.enrolled,
  selfAssessed: a.selfAssessed + b.selfAssessed,
  rated: a.rated + b.rated,
  escalated: a.escalated + b.escalated,
  ratedOnLastDay: a.ratedOnLastDay + b.ratedOnLastDay,
  cells: a.cells.map((count, i) => count + (b.cells[i] ?? 0)),
});

/** The units under which somebody with this path is counted: TOP, and each unit with another of the path below it. */
export const countedUnder = (path: readonly string[]): readonly string[] => [TOP, ...path.slice(0, -1)];

/** The units whose tallies tell of somebody: those they are counted under, and those they were before a transfer. */
export const toldUnder = ({ path, formerUnits }: Pick<ScoringInput, "path" | "formerUnits">): readonly string[] => {
  const counted = countedUnder(path);
  return [...counted, ...formerUnits.filter((unit) => !counted.includes(unit))];
};

/**
 * The tallies of one shard's people, by the unit above. A tally's `asOf` is how many people it tells of plus how often
 * they were changed: people only join, versions only grow, and who was transferred away is told of still and counted
 * no more; so whoever read some person later counts more there, and two readers that come to the highest number there
 * is saw the same of everybody.
 */
export const tallies = (
  inputs: readonly (Facts & Pick<ScoringInput, "path" | "formerUnits" | "version">)[],
  windows: Windows,
): ReadonlyMap<string, Tally> => {
  const found = new Map<string, { asOf: number; readonly units: Record<string, Counts> }>();
  for (const input of inputs) {
    const counts = countsOf(input, windows);
    const counted = countedUnder(input.path);
    for (const above of toldUnder(input)) {
      const tally = found.get(above) ?? { asOf: 0, units: {} };
      tally.asOf += 1 + input.version;
      // Behind those counted come the units left, where there is nobody to add.
      const unit = input.path[counted.indexOf(above)];
      if (unit !== undefined) tally.units[unit] = add(tally.units[unit] ?? NOBODY, counts);
      found.set(above, tally);
    }
  }
  return new Map([...found].map(([above, tally]) => [above, { above, ...tally }]));
};

/** True where two tallies say the same of the same changes. */
export const isSame = (a: Tally, b: Tally): boolean =>
  a.asOf === b.asOf && canonicalJson(a.units) === canonicalJson(b.units);

/** By unit, the counts of all the shards' tallies under one unit together. */
export const together = (all: readonly Pick<Tally, "units">[]): ReadonlyMap<string, Counts> => {
  const sums = new Map<string, Counts>();
  for (const { units } of all)
    for (const [unit, counts] of Object.entries(units)) sums.set(unit, add(sums.get(unit) ?? NOBODY, counts));
  return sums;
};

/** Counts as shown at an instant. */
export const progressOf = (
  { cells, ...counts }: Counts,
  period: Pick<Period, "evaluationClosesAt" | "publishedAt" | "policy">,
  now: Instant,
): Progress => ({
  ...counts,
  overdue: now < period.evaluationClosesAt ? 0 : counts.enrolled - counts.rated,
  cells: period.publishedAt === null ? null : cells,
  policy: period.policy,
});

/** How many people the ratings in each cell put into each predicate, low to high, zeros included. */
export const byPredicate = (
  cells: readonly number[],
  { matrix }: Pick<Policy, "matrix">,
): readonly { readonly predicate: Predicate; readonly count: number }[] => {
  const leadTo = CELLS.map(({ workResult, behaviour }) => predicateOf(matrix, workResult, behaviour));
  return PREDICATES.map((predicate) => ({
    predicate,
    count: cells.reduce((sum, count, cell) => sum + (leadTo[cell] === predicate ? count : 0), 0),
  }));
};
