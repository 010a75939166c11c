import type { Policy } from "../agency/index.ts";
import { predicateOfKey } from "../appraisal/index.ts";
import { PREDICATES, type Predicate } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import {
  AGENCY_GROUP,
  type Histogram,
  KEYS_PER_SLICE,
  type RankedRow,
  type Ranking,
  type RankRow,
  type Slice,
  type Standing,
  type Summary,
} from "./model.ts";

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

/** Rank = 1 + the number of people with a higher key; null for a key nobody in the slice has. */
export const standingIn = (slice: Slice, total: number, rankKey: number): Standing | null => {
  let { higher } = slice;
  for (const [key, count] of slice.counts) {
    if (key === rankKey) return { rank: higher + 1, of: total, quarter: Math.floor((higher * 4) / total) + 1 };
    higher += count;
  }
  return null;
};

/** A place in the whole group. */
export const standingOf = (histogram: Pick<Histogram, "counts" | "total">, rankKey: number): Standing | null =>
  standingIn({ higher: 0, counts: histogram.counts }, histogram.total, rankKey);

/** The slice a key stands in. */
export const sliceOf = (rankKey: number): number => Math.floor(rankKey / KEYS_PER_SLICE);

/** A histogram in slices of neighbouring keys, each with the number of people above it. */
export const slicesOf = ({ counts }: Pick<Histogram, "counts">): ReadonlyMap<number, Slice> => {
  const slices = new Map<number, Slice>();
  let higher = 0;
  for (const [key, count] of counts) {
    const slice = slices.get(sliceOf(key));
    if (slice === undefined) slices.set(sliceOf(key), { higher, counts: [[key, count]] });
    else slice.counts.push([key, count]);
    higher += count;
  }
  return slices;
};

/** What a group is read by; the counts of single keys only where they are few. */
export const summaryOf = ({ counts, ...rest }: Histogram): Summary => ({
  ...rest,
  predicates: PREDICATES.map((predicate) =>
    counts.reduce((sum, [key, count]) => (predicateOfKey(key) === predicate ? sum + count : sum), 0),
  ),
  counts: counts.length > KEYS_PER_SLICE ? null : counts,
});

/** People per predicate, low to high, zeros included: those ranked and those not comparable. */
export const distributionOf = ({
  predicates,
  apart,
}: Pick<Summary, "predicates" | "apart">): readonly { readonly predicate: Predicate; readonly count: number }[] =>
  PREDICATES.map((predicate, place) => ({ predicate, count: (predicates[place] ?? 0) + (apart[place] ?? 0) }));

/** Ranks of rows in order, from the first one's rank and its place in the group, counted from 0. */
export const rankedFrom = (rows: readonly RankRow[], rank: number, place: number): readonly RankedRow[] => {
  let [current, key] = [rank, rows[0]?.rankKey];
  return rows.map((row, i) => {
    if (row.rankKey !== key) [current, key] = [place + i + 1, row.rankKey];
    return { ...row, rank: current };
  });
};

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
