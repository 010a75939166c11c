import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as Closing from "@kinerja/core/closing";
import { type Database, type Item, type Key, keyOf, putMany } from "@kinerja/core/dynamo";
import { DUE_SHARDS } from "@kinerja/core/period";
import { derivedId, shardOf } from "@kinerja/core/shared/ids";
import { createTick } from "../../../functions/src/schedule/fan-out.ts";
import { recordedQueue } from "../../../functions/src/testing/recorded-queue.ts";
import type { Large } from "../../src/data/large.ts";
import { REGION } from "../../src/paths.ts";
import { rounded, spreadOf } from "../statistics.ts";
import type { Metered } from "./reads.ts";
import { depsAt } from "./speed.ts";

const AGENCIES = 1_000;
const RUNS = 7;
/** An instant before anything else in the table is due. */
const DUE = "2000-01-01T00:00:00.000Z";

/** Periods of so many agencies, all due at one instant: one that a use-case wrote, under other ids. */
const putDue = async (db: Database, { agency, quarter }: Large): Promise<void> => {
  const Key = { ...keyOf(agency.id, [quarter.id], "@PERIOD") };
  const { Item: stored } = await db.client.send(new GetCommand({ TableName: db.table, Key }));
  const text = JSON.stringify(stored);
  const copies = Array.from({ length: AGENCIES }, (_, n): Item & Key => {
    const [other, period] = [derivedId("agc", "due", String(n)), derivedId("per", "due", String(n))];
    const copy: Item & Key = JSON.parse(text.replaceAll(agency.id, other).replaceAll(quarter.id, period));
    return { ...copy, duePk: `DUE#${REGION}#${shardOf(period, DUE_SHARDS)}`, dueAt: DUE };
  });
  await putMany(db, copies);
};

/** One tick with a thousand agencies due at once: the real handler, with a queue that takes every message. */
export const measureTick = async (db: Database, metered: Metered, large: Large) => {
  await putDue(db, large);
  const tick = async (over: Database) => {
    const { queue, requests } = recordedQueue();
    const begin = performance.now();
    await createTick({ depsAt: (now) => depsAt(over, now), queue, due: Closing.due })({ time: DUE });
    return { milliseconds: performance.now() - begin, requests };
  };
  // The handler logs a line to standard output, where the benchmark's document goes.
  const write = process.stdout.write;
  process.stdout.write = () => true;
  try {
    const { answer, used } = await metered.meter(() => tick(metered.db));
    const runs: number[] = [];
    for (let run = 0; run < RUNS; run += 1) runs.push((await tick(db)).milliseconds);
    return {
      agencies: AGENCIES,
      messages: answer.requests.reduce((sum, bodies) => sum + bodies.length, 0),
      tableRequests: used.requests,
      readUnits: used.readUnits,
      queueRequests: answer.requests.length,
      milliseconds: rounded(spreadOf(runs).median),
    };
  } finally {
    process.stdout.write = write;
  }
};
