import { type Database, get, type Item, type Key, keyOf, padded, partition, query } from "../dynamo/index.ts";
import {
  pageSchema,
  type RankedRow,
  type Ranking,
  ROWS_PER_PAGE,
  type Slice,
  type Summary,
  sliceSchema,
  summarySchema,
} from "./model.ts";
import { rankedFrom, sliceOf, slicesOf, summaryOf } from "./rules.ts";

/** One group's published ranking. */
export type RankingRef = { readonly period: string; readonly fence: number; readonly group: string };

const parts = (ref: RankingRef): readonly string[] => [ref.period, "RANK", `F${padded(ref.fence)}`, ref.group];
const pageName = (page: number): string => `PAGE#${padded(page)}`;

const sliceName = (slice: number): string => `KEYS#${padded(slice)}`;

/** A ranking as the items a fence's run writes: its summary, one item per hundred rows, and slices where keys are many. */
export const rankingItems = (
  agency: string,
  period: string,
  fence: number,
  { group, rows, histogram }: Ranking,
): readonly (Item & Key)[] => {
  const ref = { period, fence, group };
  const summary = summaryOf(histogram);
  const slices = summary.counts === null ? [...slicesOf(histogram)] : [];
  const ranked = rankedFrom(rows, 1, 0);
  return [
    { ...keyOf(agency, parts(ref), "HISTOGRAM"), ...summary },
    ...slices.map(([slice, content]) => ({ ...keyOf(agency, parts(ref), sliceName(slice)), ...content })),
    ...Array.from({ length: Math.ceil(rows.length / ROWS_PER_PAGE) }, (_, page) => {
      const onPage = ranked.slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE);
      return {
        ...keyOf(agency, parts(ref), pageName(page)),
        rank: onPage[0]?.rank,
        rows: onPage.map((row): [string, number] => [row.employee, row.rankKey]),
      };
    }),
  ];
};

/** What a group is read by, or null when the group does not exist. */
export const summary = (db: Database, agency: string, ref: RankingRef): Promise<Summary | null> =>
  get(db, keyOf(agency, parts(ref), "HISTOGRAM"), summarySchema);

/** The slice of a group's histogram that a key stands in; null when nobody has a key near it. */
export const slice = (db: Database, agency: string, ref: RankingRef, rankKey: number): Promise<Slice | null> =>
  get(db, keyOf(agency, parts(ref), sliceName(sliceOf(rankKey))), sliceSchema);

/** Rows of a group from a position on, in one request: a hundred rows touch two pages at most. */
export const rows = async (
  db: Database,
  agency: string,
  ref: RankingRef,
  from: number,
  count: number,
): Promise<readonly RankedRow[]> => {
  const first = Math.floor(from / ROWS_PER_PAGE);
  const last = Math.floor((from + count - 1) / ROWS_PER_PAGE);
  const range = { pk: partition(agency, ...parts(ref)), between: [pageName(first), pageName(last)] } as const;
  const pages = await query(db, { ...range, consistent: false }, last - first + 1, pageSchema);
  const start = first * ROWS_PER_PAGE;
  const found = pages.rows.flatMap((page) => page.rows).map(([employee, rankKey]) => ({ employee, rankKey }));
  return rankedFrom(found, pages.rows[0]?.rank ?? 1, start).slice(from - start, from - start + count);
};
