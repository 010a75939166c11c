import * as Audit from "@kinerja/core/audit";
import * as Closing from "@kinerja/core/closing";
import type { Expectation } from "@kinerja/core/shared/classes";
import { addMilliseconds, type Instant } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { depsAt, type SmallAgency, smallAgency, value } from "../../../core/src/testing/fixture.ts";
import { openEvaluation, quarterOf, rateQuarter } from "../../../core/src/testing/quarter.ts";
import { restore, snapshot } from "../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { sqsRecord } from "../testing/sqs-record.ts";
import { held } from "../testing/table-digest.ts";
import { createWorker } from "./messages.ts";

const RATINGS: readonly [Expectation, Expectation][] = [
  ["DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"],
  ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
];
const DAY = 86_400_000;

let table: TestTable;
let town: SmallAgency;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Berulang", RATINGS.length);
  const period = await openEvaluation(town);
  for (const [i, ratings] of RATINGS.entries()) {
    const whose = town.staff[i];
    if (whose === undefined) throw new Error("no staff");
    value(await rateQuarter(depsAt(table.db, period.endsAt), town, town.head, whose, ratings));
  }
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());
const quiet = () => vi.spyOn(process.stdout, "write").mockReturnValue(true);
beforeEach(() => void quiet());

/** The worker as it is deployed, and what it sends back. */
const worker = () => {
  const { queue, requests } = recordedQueue();
  const depsOf = (now: Instant) => depsAt(table.db, now);
  const { advance, postpone } = Closing;
  const handler = createWorker({ depsAt: depsOf, queue, advance, postpone });
  const body = JSON.stringify({ agency: town.agency.id, period: town.quarter.id });
  /** Delivers the quarter's message as sent at this instant; fails the test where it is not taken. */
  const deliver = async (sentAt: Instant): Promise<void> => {
    const answer = await handler({ Records: [sqsRecord(body, { sentAt })] }, lambdaContext());
    expect(answer).toEqual({ batchItemFailures: [] });
  };
  return { deliver, requests };
};

/** What the quarter came to, and what is said to have happened to it. */
const outcome = async () => {
  const { state, step, output } = await quarterOf(town);
  const entries = await Audit.entriesOf(table.db, town.agency.id, town.quarter.id);
  expect(Audit.firstBreak(entries)).toBeNull();
  return {
    state,
    step,
    hashes: [output?.inputHash, output?.resultHash],
    happened: entries.map(({ action }) => action),
  };
};

describe("messages of a close", () => {
  let once: Awaited<ReturnType<typeof outcome>>;
  beforeAll(async () => {
    quiet();
    await worker().deliver(town.quarter.publishesAt);
    once = await outcome();
  });

  it("close the quarter, each thing once", () => {
    expect([once.state, once.step]).toEqual(["PUBLISHED", "PUBLISH"]);
    expect(new Set(once.happened).size).toBe(once.happened.length);
    expect(once.happened.slice(-3)).toEqual(["period.close", "period.score", "period.publish"]);
  });

  it("that come again, late or out of order change nothing in the table", async () => {
    const { deliver, requests } = worker();
    const { publishesAt, evaluationClosesAt, endsAt, startsAt } = town.quarter;
    const before = await held(table.db);
    for (const sentAt of [publishesAt, endsAt, addMilliseconds(publishesAt, DAY), startsAt, evaluationClosesAt])
      await deliver(sentAt);
    expect((await held(table.db)).digest).toBe(before.digest);
    expect(requests).toEqual([]);
  });

  it("in the wrong order come to the same: the latest does all, and the earlier find nothing to do", async () => {
    await restore(table.db, rated);
    const { deliver, requests } = worker();
    const { publishesAt, evaluationClosesAt, scoringStartsAt } = town.quarter;
    await deliver(publishesAt);
    await deliver(evaluationClosesAt);
    await deliver(scoringStartsAt);
    expect(await outcome()).toEqual(once);
    expect(requests).toEqual([]);
  });

  it("step by step come to the same", async () => {
    await restore(table.db, rated);
    const { deliver } = worker();
    const { evaluationClosesAt, escalationClosesAt, scoringStartsAt, publishesAt } = town.quarter;
    for (const sentAt of [evaluationClosesAt, escalationClosesAt, scoringStartsAt, publishesAt]) await deliver(sentAt);
    expect(await outcome()).toEqual(once);
  });

  it("delivered twice at once, and a third time, come to the same", async () => {
    await restore(table.db, rated);
    const { deliver } = worker();
    const { publishesAt } = town.quarter;
    await Promise.all([deliver(publishesAt), deliver(publishesAt), deliver(publishesAt)]);
    // Whoever found another at it left the period to it, and the next tick's message takes what is still due.
    await deliver(publishesAt);
    expect(await outcome()).toEqual(once);
  });

  it("go back to the queue while there is no time, and do it when there is", async () => {
    await restore(table.db, rated);
    const { queue, requests } = recordedQueue();
    const depsOf = (now: Instant) => depsAt(table.db, now);
    const { advance, postpone } = Closing;
    const handler = createWorker({ depsAt: depsOf, queue, advance, postpone });
    const body = JSON.stringify({ agency: town.agency.id, period: town.quarter.id });
    const records = [sqsRecord(body, { sentAt: town.quarter.publishesAt })];
    expect(
      await handler(
        { Records: records },
        lambdaContext(() => 1),
      ),
    ).toEqual({ batchItemFailures: [] });
    expect(requests).toEqual([[body]]);
    await worker().deliver(town.quarter.publishesAt);
    expect(await outcome()).toEqual(once);
  });
});
