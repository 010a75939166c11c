import { GetCommand } from "@aws-sdk/lib-dynamodb";
import * as Closing from "@kinerja/core/closing";
import { type Item, type Key, keyOf, putMany } from "@kinerja/core/dynamo";
import { DUE_SHARDS } from "@kinerja/core/period";
import { derivedId, shardOf } from "@kinerja/core/shared/ids";
import type { Instant } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { depsAt, REGION, smallAgency } from "../../../core/src/testing/fixture.ts";
import { counting } from "../../../core/src/testing/intercepted.ts";
import { snapshot } from "../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { type Due, parseDue } from "../queue.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { createTick } from "./fan-out.ts";

const AGENCIES = 1_003;
/** Of these periods something else is pending besides their next step. */
const CORRECTED = 7;

let table: TestTable;
let now: Instant;
let everyPeriod: readonly Due[];
beforeAll(async () => {
  table = await createTestTable();
  const { agency, quarter } = await smallAgency(table.db, "Seribu", 0);
  now = quarter.startsAt;
  // A thousand agencies whose quarter begins now: the period as the use-case wrote it, under other ids.
  const stored = await table.db.client.send(
    new GetCommand({ TableName: table.db.table, Key: { ...keyOf(agency.id, [quarter.id], "@PERIOD") } }),
  );
  const text = JSON.stringify(stored.Item);
  const copies = Array.from({ length: AGENCIES }, (_, n) => {
    const [other, period] = [derivedId("agc", String(n)), derivedId("per", String(n))];
    const due = { duePk: `DUE#${REGION}#${shardOf(period, DUE_SHARDS)}`, dueAt: now };
    const item = JSON.parse(text.replaceAll(agency.id, other).replaceAll(quarter.id, period)) as Item & Key;
    return { agency: other, period, due, item: { ...item, ...due } };
  });
  const pending = copies.slice(0, CORRECTED).map(({ agency: other, period, due }) => ({
    ...keyOf(other, [period], "CORRECTION#emp_1"),
    ...due,
    agency: other,
    id: period,
  }));
  await putMany(table.db, [...copies.map(({ item }) => item), ...pending]);
  const found = copies.map(({ agency: other, period }) => ({ agency: other, period }));
  everyPeriod = [...found, ...(await duePeriodsOf(agency.id))];
});
afterAll(() => table.drop());
beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

const duePeriodsOf = async (agency: string): Promise<readonly Due[]> => {
  const due: Due[] = [];
  for await (const one of Closing.due(depsAt(table.db, now))) if (one.agency === agency) due.push(one);
  return due;
};

const tickWith = (queue: ReturnType<typeof recordedQueue>["queue"], db = table.db) =>
  createTick({ depsAt: (at) => depsAt(db, at), queue, due: Closing.due })({ time: now });

const ordered = (due: readonly Due[]): readonly Due[] => due.toSorted((a, b) => (a.period < b.period ? -1 : 1));
const bodies = (requests: readonly (readonly string[])[]): readonly Due[] => ordered(requests.flat().map(parseDue));

describe("a thousand agencies due at once", () => {
  it("are sent by one tick, each period once, ten a request", async () => {
    expect(everyPeriod).toHaveLength(AGENCIES + 2); // and the year and quarter of the agency that was copied
    const { queue, requests } = recordedQueue();
    const table_ = counting(table);
    await tickWith(queue, table_.db);
    table_.close();
    expect(requests.map((request) => request.length)).toEqual([...Array(100).fill(10), 5]);
    expect(bodies(requests)).toEqual(ordered(everyPeriod));
    expect(new Set(table_.operations())).toEqual(new Set(["Query"]));
    expect(table_.requests).toHaveLength(DUE_SHARDS);
  });

  it("are sent by the next tick as far as they are still due, when one died half way", async () => {
    const dying = recordedQueue(
      () => false,
      async () => {
        if (dying.requests.length >= 51) throw new Error("SIGKILL");
      },
    );
    await expect(tickWith(dying.queue)).rejects.toThrow("SIGKILL");
    const sent = bodies(dying.requests);
    expect(sent.length).toBeGreaterThanOrEqual(510);
    expect(sent.length).toBeLessThan(600);
    // The workers do what they were sent, which takes it out of the index.
    const done = new Set(sent.map(({ period }) => period));
    await takeOut(done);
    const { queue, requests } = recordedQueue();
    await tickWith(queue);
    const rest = everyPeriod.filter(({ period }) => !done.has(period));
    expect(bodies(requests)).toEqual(ordered(rest));
    expect(requests).toHaveLength(Math.ceil(rest.length / 10));
  });
});

/** Takes everything of these periods out of the due index. */
const takeOut = async (periods: ReadonlySet<string>): Promise<void> => {
  const items = (await snapshot(table.db)).filter(({ id }) => periods.has(String(id)));
  await putMany(
    table.db,
    items.map(({ duePk: _, dueAt: __, ...item }) => item),
  );
};
