import * as Closing from "@kinerja/core/closing";
import { addMilliseconds, type Instant } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { depsAt, type SmallAgency, smallAgency } from "../../../core/src/testing/fixture.ts";
import { openEvaluation, quarterOf } from "../../../core/src/testing/quarter.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { parseDue } from "../queue.ts";
import { createTick } from "../schedule/fan-out.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { sqsRecord } from "../testing/sqs-record.ts";
import { MAX_RECEIVES } from "./deliveries.ts";
import { createWorker, type WorkerSources } from "./messages.ts";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

let table: TestTable;
let town: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Macet", 1);
  await openEvaluation(town);
});
afterAll(() => table.drop());
beforeEach(() => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
});

const depsOf = (now: Instant) => depsAt(table.db, now);

/** Whether a tick at this time sends the quarter. */
const isSent = async (now: Instant): Promise<boolean> => {
  const { queue, requests } = recordedQueue();
  await createTick({ depsAt: depsOf, queue, due: Closing.due })({ time: now });
  return requests.flat().some((body) => parseDue(body).period === town.quarter.id);
};

/** The n-th delivery of the quarter's message, sent when it was due. */
const deliver = async (receives: number, advance: WorkerSources["advance"]): Promise<number> => {
  const { queue } = recordedQueue();
  const handler = createWorker({ depsAt: depsOf, queue, advance, postpone: Closing.postpone });
  const body = JSON.stringify({ agency: town.agency.id, period: town.quarter.id });
  const records = [sqsRecord(body, { sentAt: town.quarter.publishesAt, receives })];
  return (await handler({ Records: records }, lambdaContext())).batchItemFailures.length;
};

it("a period that fails on every delivery is passed over from its second failure on until six hours after the last, says so, and goes on when it can", async () => {
  const fails: WorkerSources["advance"] = async () => Promise.reject(new Error("table away"));
  const { publishesAt } = town.quarter;
  expect(await deliver(1, fails)).toBe(1);
  expect(await isSent(publishesAt)).toBe(true);
  expect((await quarterOf(town)).stalledAt).toBeNull();

  for (let receives = 2; receives <= MAX_RECEIVES; receives += 1) {
    expect(await deliver(receives, fails)).toBe(1);
    expect(await isSent(addMilliseconds(publishesAt, receives * 90 * MINUTE))).toBe(false);
  }
  expect((await quarterOf(town)).stalledAt).toBe(addMilliseconds(publishesAt, 90 * MINUTE));
  const givenUpAt = addMilliseconds(publishesAt, (MAX_RECEIVES - 1) * 90 * MINUTE);
  expect(await isSent(addMilliseconds(givenUpAt, 15 * MINUTE))).toBe(false);
  expect(await isSent(addMilliseconds(givenUpAt, 6 * HOUR - MINUTE))).toBe(false);
  expect(await isSent(addMilliseconds(givenUpAt, 6 * HOUR))).toBe(true);

  // A letter put back by an operator does not wait for that.
  expect(await deliver(1, Closing.advance)).toBe(0);
  expect(await quarterOf(town)).toMatchObject({ state: "PUBLISHED", stalledAt: null });
});
