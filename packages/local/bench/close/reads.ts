import { isDeepStrictEqual } from "node:util";
import { BatchGetCommand, QueryCommand } from "@aws-sdk/lib-dynamodb";
import type * as Actor from "@kinerja/core/actor";
import { type Database, keyOf, padded, partition } from "@kinerja/core/dynamo";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Ranking from "@kinerja/core/ranking";
import { shardOf } from "@kinerja/core/shared/ids";
import type { Large } from "../../src/data/large.ts";
import type { Meter } from "../capacity.ts";
import { ratioOf, rounded, spreadOf } from "../statistics.ts";
import { depsAt } from "./speed.ts";

const ROWS = 100;
const WARM_UPS = 20;

/** The table through a client of its own whose requests a meter counts. */
export type Metered = { readonly db: Database; readonly meter: Meter };

const publishedOf = async (db: Database, { agency, quarter }: Large) => {
  const period = await Period.load(depsAt(db, quarter.publishesAt), agency.id, quarter.id);
  if (period?.output == null || period.shards === null) throw new Error("The quarter was not published.");
  return { period, output: period.output, shards: period.shards };
};
type Published = Awaited<ReturnType<typeof publishedOf>>;

type Named = readonly { readonly rank: number; readonly employee: string; readonly name: string }[];

/** A page of the agency's ranking with names, by the use-cases a resolver calls. */
const ourPage = (db: Database, { agency, officer, quarter }: Large, { period }: Published, after: string | null) => {
  const deps = depsAt(db, quarter.publishesAt);
  return async (): Promise<{ readonly rows: Named; readonly cursor: string | null }> => {
    const group = await Ranking.ofAgency(deps, officer, period);
    if (group === null) throw new Error("The agency has no ranking.");
    const { edges } = await Ranking.page(deps, agency.id, group, ROWS, after);
    const ids = edges.map(({ node }) => node.employee);
    const people = await Organization.directory(deps, agency.id, { consistent: false }).employees(ids);
    const rows = edges.map(({ node: { rank, employee } }, i) => ({ rank, employee, name: people[i]?.name ?? "" }));
    return { rows, cursor: edges.at(-1)?.cursor ?? null };
  };
};

/** The text rows are kept as, `2575:a b c,2570:d`: a key and the ids that have it. */
const rowsIn = (text: string): readonly (readonly [employee: string, rankKey: number])[] =>
  text.split(",").flatMap((run) => {
    const [key, ids = ""] = run.split(":");
    return ids.split(" ").map((id) => [`emp_${id}`, Number(key)] as const);
  });

/** The same page by the SDK: one query for the page's item, one batch for its people. */
const rawPage = ({ client, table }: Database, { agency }: Large, { period, output }: Published, page: number) => {
  const pk = partition(agency.id, period.id, "RANK", Ranking.AGENCY_GROUP);
  const sk = `PAGE#${padded(page)}#F${padded(output.rankingFence)}`;
  return async (): Promise<Named> => {
    const { Items: [item] = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk = :sk",
        ExpressionAttributeValues: { ":pk": pk, ":sk": sk },
      }),
    );
    const rows = rowsIn(String(item?.rows));
    const Keys = rows.map(([employee]) => ({ ...keyOf(agency.id, [employee], "@PROFILE") }));
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }));
    const names = new Map(answer.Responses?.[table]?.map(({ id, name }) => [String(id), String(name)]));
    let [rank, before] = [Number(item?.rank), rows[0]?.[1]];
    return rows.map(([employee, key], i) => {
      if (key !== before) [rank, before] = [page * ROWS + i + 1, key];
      return { rank, employee, name: names.get(employee) ?? "" };
    });
  };
};

type Place = { readonly rank: number; readonly of: number } | null;

/** Somebody's own rank in the agency, by the use-case. */
const ourRank = (db: Database, { agency, quarter }: Large, { period }: Published, employee: string) => {
  const deps = depsAt(db, quarter.publishesAt);
  const actor: Actor.EmployeeActor = { kind: "EMPLOYEE", agency: agency.id, employee, grants: [] };
  return async (): Promise<Place> => {
    const standing = (await Ranking.own(deps, actor, period))?.standing ?? null;
    return standing === null ? null : { rank: standing.rank, of: standing.of };
  };
};

/** A place by the text counts are kept as, `2575:3,2570:1`. */
const placeIn = (counts: string, higher: number, of: number, rankKey: number): Place => {
  let above = higher;
  for (const one of counts.split(",")) {
    const [key, count] = one.split(":").map(Number);
    if (key === rankKey) return { rank: above + 1, of };
    above += count ?? 0;
  }
  return null;
};

/** The same by the SDK: result and summary in one batch, and one query more where keys stand in slices. */
const rawRank = ({ client, table }: Database, { agency }: Large, published: Published, employee: string) => {
  const { period, output, shards } = published;
  const fence = output.shardFences[shardOf(employee, shards)] ?? 0;
  const resultKey = keyOf(agency.id, [employee], `RESULT#${period.id}#F${padded(fence)}`);
  const pk = partition(agency.id, period.id, "RANK", Ranking.AGENCY_GROUP);
  const summaryKey = { pk, sk: `HISTOGRAM#F${padded(output.rankingFence)}` };
  return async (): Promise<Place> => {
    const Keys = [{ ...resultKey }, summaryKey];
    const answer = await client.send(new BatchGetCommand({ RequestItems: { [table]: { Keys } } }));
    const items = answer.Responses?.[table] ?? [];
    const rankKey = Number(items.find(({ sk }) => sk === resultKey.sk)?.rankKey);
    const summary = items.find(({ sk }) => sk === summaryKey.sk);
    const total = Number(summary?.total);
    if (typeof summary?.counts === "string") return placeIn(summary.counts, 0, total, rankKey);
    const slice = `SLICE#${padded(Math.floor(rankKey / Ranking.KEYS_PER_SLICE))}#F${padded(output.rankingFence)}`;
    const { Items: [found] = [] } = await client.send(
      new QueryCommand({
        TableName: table,
        KeyConditionExpression: "pk = :pk AND sk = :sk",
        ExpressionAttributeValues: { ":pk": pk, ":sk": slice },
      }),
    );
    return placeIn(String(found?.counts), Number(found?.higher), total, rankKey);
  };
};

const milliseconds = async (run: () => Promise<unknown>): Promise<number> => {
  const begin = performance.now();
  await run();
  return performance.now() - begin;
};

/** Ours and the raw reads in turns, and what ours asks of the table. */
const compareReads = async <T>(
  meter: Meter,
  metered: () => Promise<T>,
  ours: () => Promise<T>,
  raw: () => Promise<T>,
  times: number,
) => {
  const { used } = await meter(metered);
  const equal = isDeepStrictEqual(await ours(), await raw());
  const measured: { readonly ours: number; readonly raw: number }[] = [];
  for (let i = -WARM_UPS; i < times; i += 1) {
    const first = await milliseconds(i % 2 === 0 ? ours : raw);
    const second = await milliseconds(i % 2 === 0 ? raw : ours);
    if (i >= 0) measured.push(i % 2 === 0 ? { ours: first, raw: second } : { ours: second, raw: first });
  }
  const of = (side: "ours" | "raw") => measured.map((one) => one[side]);
  return {
    equal,
    requests: used.requests,
    commands: used.commands,
    readUnits: used.readUnits,
    ratio: ratioOf(of("ours"), of("raw")),
    milliseconds: { ours: rounded(spreadOf(of("ours")).median), raw: rounded(spreadOf(of("raw")).median) },
  };
};

/** Somebody of the agency who is ranked. */
const rankedOf = async (db: Database, large: Large, published: Published): Promise<string> => {
  const { rows } = await ourPage(db, large, published, null)();
  const [middle] = rows.slice(Math.floor(rows.length / 2));
  if (middle === undefined) throw new Error("Nobody is ranked.");
  return middle.employee;
};

/**
 * Reading a published ranking: a page of a hundred with names and somebody's own rank, relative to the same reads by
 * the SDK. The period and who is asking were read before: both sides are given them.
 */
export const measureReads = async (
  db: Database,
  { db: metered, meter }: Metered,
  large: Large,
  small: Large,
  times: number,
) => {
  const published = await publishedOf(db, large);
  const { cursor } = await ourPage(db, large, published, null)();
  const pages = [ourPage(metered, large, published, cursor), ourPage(db, large, published, cursor)] as const;
  const rowsOf = (page: (typeof pages)[number]) => async () => (await page()).rows;
  const ownRank = async (of: Large) => {
    const theirs = await publishedOf(db, of);
    const employee = await rankedOf(db, of, theirs);
    const [counted, ours] = [ourRank(metered, of, theirs, employee), ourRank(db, of, theirs, employee)];
    return compareReads(meter, counted, ours, rawRank(db, of, theirs, employee), times);
  };
  return {
    page: await compareReads(meter, rowsOf(pages[0]), rowsOf(pages[1]), rawPage(db, large, published, 1), times),
    ownRank: await ownRank(small),
    /** Where so many different keys are given that they stand in slices: one request more. */
    ownRankAmongMany: { people: large.employees.length, ...(await ownRank(large)) },
  };
};
