import * as Audit from "@kinerja/core/audit";
import * as Closing from "@kinerja/core/closing";
import type { Expectation } from "@kinerja/core/shared/classes";
import { type Instant, instant } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { lost } from "../../../core/src/testing/faults.ts";
import { depsAt, type SmallAgency, smallAgency, value } from "../../../core/src/testing/fixture.ts";
import { intercepted, isWrite } from "../../../core/src/testing/intercepted.ts";
import { openEvaluation, quarterOf, rateQuarter } from "../../../core/src/testing/quarter.ts";
import { type Random, randomFrom } from "../../../core/src/testing/random.ts";
import { restore, snapshot } from "../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { sqsRecord } from "../testing/sqs-record.ts";
import { MAX_RECEIVES } from "./deliveries.ts";
import { createWorker } from "./messages.ts";

const RATINGS: readonly [Expectation, Expectation][] = [
  ["DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"],
  ["SESUAI_EKSPEKTASI", "DI_BAWAH_EKSPEKTASI"],
];
const QUARTER_HOUR = 900_000;
const MOST_ROUNDS = 60;

let table: TestTable;
let town: SmallAgency;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Gelombang", RATINGS.length);
  const period = await openEvaluation(town);
  for (const [i, ratings] of RATINGS.entries()) {
    const whose = town.staff[i];
    if (whose === undefined) throw new Error("no staff");
    value(await rateQuarter(depsAt(table.db, period.endsAt), town, town.head, whose, ratings));
  }
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => void vi.spyOn(process.stdout, "write").mockReturnValue(true));

type Message = { readonly id: string; readonly sentAt: Instant; readonly receives: number };

const outcome = async () => {
  const { state, step, output, stalledAt } = await quarterOf(town);
  const entries = await Audit.entriesOf(table.db, town.agency.id, town.quarter.id);
  expect(Audit.firstBreak(entries)).toBeNull();
  const happened = entries.map(({ action }) => action).filter((action) => action !== "period.postpone");
  return { state, step, stalledAt, hashes: [output?.inputHash, output?.resultHash], happened };
};

/** A table that loses some requests, and of some writes only the answer. */
const flaky = (random: Random, loses: () => number) =>
  intercepted(table, async (request, send) => {
    const fate = random.next();
    if (fate < loses()) throw lost();
    const answer = await send();
    if (isWrite(request) && fate < 3 * loses()) throw lost();
    return answer;
  });

/**
 * The queue beside its workers, as SQS behaves: at least once, in any order, batches of up to three; what fails comes
 * again until it is a dead letter, and a tick sends what is due. Ends when nothing is due and no message is left.
 */
const closeThrough = async (seed: number) => {
  const random = randomFrom(seed);
  let clock = Date.parse(town.quarter.publishesAt);
  let lossy = 0.04;
  const failing = flaky(random, () => lossy);
  const { queue, requests } = recordedQueue();
  const { advance, postpone } = Closing;
  const depsOf = (now: Instant) => depsAt(failing.db, now, () => clock);
  const handler = createWorker({ depsAt: depsOf, queue, advance, postpone });
  const body = JSON.stringify({ agency: town.agency.id, period: town.quarter.id });
  let messages: readonly Message[] = [];
  let deadLetters = 0;
  let sent = 0;
  const put = (): void => {
    sent += 1;
    messages = [...messages, { id: `m-${sent}`, sentAt: instant(clock), receives: 0 }];
  };
  for (let rounds = 0; ; rounds += 1) {
    if (rounds === MOST_ROUNDS) throw new Error("It never ends.");
    if (rounds > MOST_ROUNDS / 2) lossy = 0;
    const due: string[] = [];
    for await (const { period } of Closing.due(depsAt(table.db, instant(clock)))) due.push(period);
    if (due.includes(town.quarter.id)) put();
    else if (messages.length === 0 && (await quarterOf(town)).step === "PUBLISH") break;
    const taken = random.shuffled(messages).slice(0, random.between(1, 3));
    const records = taken.map(({ id: messageId, sentAt, receives }) =>
      sqsRecord(body, { sentAt, messageId, receives: receives + 1 }),
    );
    const answered = requests.length;
    const times = random.chance(0.3) ? [1, 1] : [random.between(1, 3)];
    const left = (): number => (random.chance(0.2) ? 1 : 60_000);
    const answers = await Promise.all(times.map(() => handler({ Records: records }, lambdaContext(left))));
    const failed = new Set(
      answers.flatMap(({ batchItemFailures }) => batchItemFailures.map((one) => one.itemIdentifier)),
    );
    messages = messages.flatMap((message) => {
      if (!taken.includes(message)) return [message];
      if (!failed.has(message.id)) return random.chance(0.2) ? [message] : [];
      if (message.receives + 1 < MAX_RECEIVES) return [{ ...message, receives: message.receives + 1 }];
      deadLetters += 1;
      return [];
    });
    for (const _ of requests.slice(answered)) put();
    clock += random.pick([30_000, QUARTER_HOUR, QUARTER_HOUR, messages.length === 0 ? 7 * 3_600_000 : QUARTER_HOUR]);
  }
  failing.close();
  return { deadLetters, sent };
};

describe("the queue and its workers over a table that fails", () => {
  it.each([1, 2, 3, 4, 5, 6])("close the quarter, each thing once, seed %i", async (seed) => {
    await restore(table.db, rated);
    await Closing.advance(
      depsAt(table.db, town.quarter.publishesAt),
      { agency: town.agency.id, period: town.quarter.id },
      { mayContinue: () => true },
    );
    const expected = await outcome();
    expect(expected.state).toBe("PUBLISHED");
    await restore(table.db, rated);
    const { sent } = await closeThrough(seed);
    expect(sent).toBeGreaterThan(0);
    expect(await outcome()).toEqual(expected);
  });
});
