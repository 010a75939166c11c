import type { Policy } from "../agency/index.ts";
import { predicateOfKey } from "../appraisal/index.ts";
import type { JobKind } from "../organization/index.ts";
import { ordinal, PREDICATES, type Predicate } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import {
  AGENCY_GROUP,
  FAMILY_PREFIX,
  type Histogram,
  JOB_PREFIX,
  KEYS_PER_SLICE,
  MOST_IMPROVED,
  type Movement,
  type RankedRow,
  type Ranking,
  type RankRow,
  ROWS_PER_PAGE,
  type Slice,
  type Standing,
  type StoredPage,
  type Summary,
} from "./model.ts";

/** The scale of a policy's rank keys. */
export const scaleOf = (policy: Pick<Policy, "id" | "version" | "index">): string =>
  `${policy.id}@${policy.version}:${policy.index === null ? "MATRIX_CELL" : "INDEX"}`;

/** Those who hold one kind of position. */
export const jobGroup = (job: JobKind): string => `${JOB_PREFIX}${job}`;
/** Those whose position is of one family of jobs. */
export const familyGroup = (family: string): string => `${FAMILY_PREFIX}${family}`;

/** Where somebody stands in the agency: units from the agency's own down, kind of position, family of jobs. */
export type Place = { readonly path: readonly string[]; readonly job: JobKind | null; readonly family: string | null };

/** The groups somebody at this place is ranked in: the agency, every unit below its own, their kind and their family. */
export const groupsOf = ({ path, job, family }: Place, groups: Policy["ranking"]["groups"]): readonly string[] => [
  ...(groups.includes("AGENCY") ? [AGENCY_GROUP] : []),
  ...(groups.includes("UNIT") ? path.slice(1) : []),
  ...(groups.includes("POSITION_GROUP") && job !== null ? [jobGroup(job)] : []),
  ...(groups.includes("JOB_FAMILY") && family !== null ? [familyGroup(family)] : []),
];

/** Highest key first; equals by employee id, which orders rows and gives nobody a better rank. */
export const inOrder = <Row extends RankRow>(rows: readonly Row[]): readonly Row[] =>
  rows.toSorted((a, b) => b.rankKey - a.rankKey || (a.employee < b.employee ? -1 : 1));

/** Nobody of any predicate. */
export const NOBODY: readonly number[] = PREDICATES.map(() => 0);

export type Basis = { readonly scale: string; readonly minimumGroup: number };

/** How many rows have each key, of rows in order. */
export const countsOf = (rows: readonly Pick<RankRow, "rankKey">[]): [number, number][] => {
  const counts: [number, number][] = [];
  let last: [number, number] | undefined;
  for (const { rankKey } of rows) {
    if (last?.[0] === rankKey) last[1] += 1;
    else {
      last = [rankKey, 1];
      counts.push(last);
    }
  }
  return counts;
};

/** One group's rows in order and their histogram; `apart` counts its people who are not comparable, by predicate. */
export const rank = (
  group: string,
  unordered: readonly RankRow[],
  { scale, minimumGroup }: Basis,
  apart: readonly number[] = NOBODY,
): Ranking => {
  const rows = inOrder(unordered);
  const histogram = { scale, counts: countsOf(rows), total: rows.length, apart: [...apart], minimumGroup };
  return { group, rows, histogram };
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

/** What a group is read by; the counts of single keys only where they are few, and the rows where they fit a page. */
export const summaryOf = ({ rows, histogram: { counts, ...rest } }: Omit<Ranking, "group">): Summary => {
  const predicates = [...NOBODY];
  for (const [key, count] of counts) {
    const place = ordinal(PREDICATES, predicateOfKey(key));
    predicates[place] = (predicates[place] ?? 0) + count;
  }
  return {
    ...rest,
    predicates,
    counts: counts.length > KEYS_PER_SLICE ? null : counts,
    rows: rows.length > ROWS_PER_PAGE ? null : rows.map(({ employee, rankKey }) => [employee, rankKey]),
  };
};

/** The pages of a group in order, made as they are asked for; none of a group that fits its summary. */
export function* pagesOf(rows: readonly RankRow[]): Generator<StoredPage> {
  if (rows.length <= ROWS_PER_PAGE) return;
  let [rank, key] = [1, rows[0]?.rankKey];
  for (let from = 0; from < rows.length; from += ROWS_PER_PAGE) {
    const onPage = rows.slice(from, from + ROWS_PER_PAGE);
    if (onPage[0]?.rankKey !== key) rank = from + 1;
    yield {
      rank,
      rows: onPage.map((row): [string, number] => [row.employee, row.rankKey]),
      more: from + ROWS_PER_PAGE < rows.length,
    };
    // Equals across the border share the rank: the next page goes on from this one's last row.
    const last = rankedFrom(onPage, rank, from).at(-1);
    if (last !== undefined) [rank, key] = [last.rank, last.rankKey];
  }
}

/** Whether nothing of a group's ranking differs: nobody's place, nobody apart, and what it is read by. */
export const sameRanking = (a: Ranking, b: Ranking): boolean =>
  a.rows.length === b.rows.length &&
  a.rows.every((row, i) => row.employee === b.rows[i]?.employee && row.rankKey === b.rows[i]?.rankKey) &&
  a.histogram.scale === b.histogram.scale &&
  a.histogram.minimumGroup === b.histogram.minimumGroup &&
  a.histogram.apart.every((count, place) => count === b.histogram.apart[place]);

/** People per predicate, low to high, zeros included: those ranked and those not comparable. */
export const distributionOf = ({
  predicates,
  apart,
}: {
  readonly predicates: readonly number[];
  readonly apart: readonly number[];
}): readonly { readonly predicate: Predicate; readonly count: number }[] =>
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

/**
 * Those ranked now and in the period compared with whose rank key rose, by the rise: the first hundred of them, of equals
 * at the end those with the lower id. The rows' keys are the rises.
 */
export const mostImproved = (
  ranked: readonly RankRow[],
  previousKeys: ReadonlyMap<string, number>,
): readonly RankRow[] => {
  const risen = ranked.flatMap(({ employee, rankKey }) => {
    const rise = rankKey - (previousKeys.get(employee) ?? rankKey);
    return rise > 0 ? [{ employee, rankKey: rise }] : [];
  });
  return inOrder(risen).slice(0, MOST_IMPROVED);
};

/** Somebody's key and, where it may be known, rank in the agency in one period. */
export type Placed = { readonly rankKey: number; readonly rank: number | null };

/** What moved since the period compared with. */
export const movementOf = (previous: string, before: Placed, now: Placed): Movement => ({
  previous,
  previousRankKey: before.rankKey,
  previousRank: now.rank === null ? null : before.rank,
  places: before.rank === null || now.rank === null ? null : before.rank - now.rank,
});
