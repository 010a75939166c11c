import { type Database, get, type Item, type Key, keyOf, padded, partition, query } from "../dynamo/index.ts";
import { type Histogram, histogramSchema, pageSchema, type Ranking, type RankRow, ROWS_PER_PAGE } from "./model.ts";

/** One group's published ranking. */
export type RankingRef = { readonly period: string; readonly fence: number; readonly group: string };

const parts = (ref: RankingRef): readonly string[] => [ref.period, "RANK", `F${padded(ref.fence)}`, ref.group];
const pageName = (page: number): string => `PAGE#${padded(page)}`;

/** A ranking as the items a fence's run writes: its histogram and one item per hundred rows. */
export const rankingItems = (
  agency: string,
  period: string,
  fence: number,
  ranking: Ranking,
): readonly (Item & Key)[] => {
  const ref = { period, fence, group: ranking.group };
  const pages = Math.ceil(ranking.rows.length / ROWS_PER_PAGE);
  return [
    { ...keyOf(agency, parts(ref), "HISTOGRAM"), ...ranking.histogram },
    ...Array.from({ length: pages }, (_, page) => ({
      ...keyOf(agency, parts(ref), pageName(page)),
      rows: ranking.rows
        .slice(page * ROWS_PER_PAGE, (page + 1) * ROWS_PER_PAGE)
        .map((row): [string, number] => [row.employee, row.rankKey]),
    })),
  ];
};

/** A group's histogram, or null when the group does not exist. */
export const histogram = (db: Database, agency: string, ref: RankingRef): Promise<Histogram | null> =>
  get(db, keyOf(agency, parts(ref), "HISTOGRAM"), histogramSchema);

/** Rows of a group from a position on, in one request: a hundred rows touch two pages at most. */
export const rows = async (
  db: Database,
  agency: string,
  ref: RankingRef,
  from: number,
  count: number,
): Promise<readonly RankRow[]> => {
  const first = Math.floor(from / ROWS_PER_PAGE);
  const last = Math.floor((from + count - 1) / ROWS_PER_PAGE);
  const range = { pk: partition(agency, ...parts(ref)), between: [pageName(first), pageName(last)] } as const;
  const pages = await query(db, { ...range, consistent: false }, last - first + 1, pageSchema);
  const skipped = from - first * ROWS_PER_PAGE;
  return pages.rows
    .flatMap((page) => page.rows)
    .slice(skipped, skipped + count)
    .map(([employee, rankKey]) => ({ employee, rankKey }));
};
