import { type Database, putMany, removeMany } from "@kinerja/core/dynamo";
import * as Period from "@kinerja/core/period";
import * as Ranking from "@kinerja/core/ranking";
import type { Large } from "../../src/data/large.ts";
import { rounded, spreadOf } from "../statistics.ts";
import { depsAt } from "./speed.ts";
import { rankInSql } from "./sql.ts";

const RUNS = 5;
const ROWS = 100;
/** A fence that nobody publishes under. */
const FENCE = 990_000;

/** The agency's published ranking, page by page as a reader gets it. */
const publishedRows = async (db: Database, { agency, officer, quarter }: Large) => {
  const deps = depsAt(db, quarter.publishesAt);
  const period = await Period.load(deps, agency.id, quarter.id);
  const group = period === null ? null : await Ranking.ofAgency(deps, officer, period);
  if (group === null) throw new Error("The agency has no ranking.");
  const rows: Ranking.RankedRow[] = [];
  for (let after: string | null | undefined = null, more = true; more; ) {
    const page = await Ranking.page(deps, agency.id, group, ROWS, after);
    rows.push(...page.edges.map(({ node }) => node));
    [after, more] = [page.edges.at(-1)?.cursor, page.hasNextPage];
  }
  return rows;
};

const medianOf = async (run: () => unknown): Promise<number> => {
  const times: number[] = [];
  for (let i = 0; i < RUNS; i += 1) {
    const begin = performance.now();
    await run();
    times.push(performance.now() - begin);
  }
  return rounded(spreadOf(times).median);
};

/**
 * For orientation: the scores of the agency's ranking, ranked by PostgreSQL's window function and by ours, and both
 * stored. Theirs is timed inside the server and keeps its rows on one machine; ours writes pages through the SDK.
 */
export const measureRanking = async (db: Database, large: Large) => {
  const rows = await publishedRows(db, large);
  const sql = await rankInSql(rows, RUNS);
  if (sql === null)
    return { people: rows.length, skipped: "PostgreSQL is not installed here (initdb, postgres, psql)." };
  const basis = { scale: "bench", minimumGroup: 1 };
  const shuffled = rows.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  const rankThem = () => Ranking.rank(Ranking.AGENCY_GROUP, shuffled, basis);
  const items = () => [...Ranking.rankingItems(large.agency.id, large.quarter.id, FENCE, rankThem())];
  const ours = { rank: await medianOf(rankThem), rankAndStore: await medianOf(() => putMany(db, items())) };
  await removeMany(db, items());
  return {
    people: rows.length,
    postgres: sql.version,
    equal: sql.places.size === rows.length && rows.every(({ employee, rank }) => sql.places.get(employee) === rank),
    milliseconds: { ours, postgres: sql.milliseconds },
  };
};
