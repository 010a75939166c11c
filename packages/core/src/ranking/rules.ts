import type { Policy } from "../agency/index.ts";
import { predicateOfKey } from "../appraisal/index.ts";
import { PREDICATES, type Predicate } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { AGENCY_GROUP, type Histogram, type Ranking, type RankRow, type Standing } from "./model.ts";

/** The scale of a policy's rank keys. */
export const scaleOf = (policy: Pick<Policy, "id" | "version" | "index">): string =>
  `${policy.id}@${policy.version}:${policy.index === null ? "MATRIX_CELL" : "INDEX"}`;

/** The groups somebody at this path is ranked in: the agency, and every unit below the agency's own. */
export const groupsOf = (path: readonly string[], groups: Policy["ranking"]["groups"]): readonly string[] => [
  ...(groups.includes("AGENCY") ? [AGENCY_GROUP] : []),
  ...(groups.includes("UNIT") ? path.slice(1) : []),
];

/** Highest key first; equals by employee id, which orders rows and gives nobody a better rank. */
export const inOrder = (rows: readonly RankRow[]): readonly RankRow[] =>
  rows.toSorted((a, b) => b.rankKey - a.rankKey || (a.employee < b.employee ? -1 : 1));

/** Nobody of any predicate. */
export const NOBODY: readonly number[] = PREDICATES.map(() => 0);

type Basis = { readonly scale: string; readonly minimumGroup: number };

/** One group's rows in order and their histogram; `apart` counts its people who are not comparable, by predicate. */
export const rank = (
  group: string,
  rows: readonly RankRow[],
  { scale, minimumGroup }: Basis,
  apart: readonly number[] = NOBODY,
): Ranking => {
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(row.rankKey, (counts.get(row.rankKey) ?? 0) + 1);
  return {
    group,
    rows: inOrder(rows),
    histogram: {
      scale,
      counts: [...counts].toSorted(([a], [b]) => b - a),
      total: rows.length,
      apart: [...apart],
      minimumGroup,
    },
  };
};

/** Rank = 1 + the number of people with a higher key; null for a key nobody in the group has. */
export const standingOf = (histogram: Histogram, rankKey: number): Standing | null => {
  let higher = 0;
  for (const [key, count] of histogram.counts) {
    if (key === rankKey)
      return { rank: higher + 1, of: histogram.total, quarter: Math.floor((higher * 4) / histogram.total) + 1 };
    higher += count;
  }
  return null;
};

/** People per predicate, low to high, zeros included: those ranked and those not comparable. */
export const distributionOf = (
  histogram: Histogram,
): readonly { readonly predicate: Predicate; readonly count: number }[] =>
  PREDICATES.map((predicate, place) => ({
    predicate,
    count: histogram.counts.reduce(
      (sum, [key, count]) => (predicateOfKey(key) === predicate ? sum + count : sum),
      histogram.apart[place] ?? 0,
    ),
  }));

/** A histogram of several groups together; refused unless they share one scale. */
export const merge = (histograms: readonly Histogram[]): Histogram => {
  const [first] = histograms;
  if (first === undefined) throw new InvariantError("There is nothing to add up.");
  if (histograms.some((one) => one.scale !== first.scale))
    throw new InvariantError("Histograms of different scales do not add up.");
  const counts = new Map<number, number>();
  for (const one of histograms) for (const [key, count] of one.counts) counts.set(key, (counts.get(key) ?? 0) + count);
  return {
    scale: first.scale,
    counts: [...counts].toSorted(([a], [b]) => b - a),
    total: histograms.reduce((sum, one) => sum + one.total, 0),
    apart: NOBODY.map((_, place) => histograms.reduce((sum, one) => sum + (one.apart[place] ?? 0), 0)),
    minimumGroup: Math.max(...histograms.map((one) => one.minimumGroup)),
  };
};
