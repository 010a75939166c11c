import * as Closing from "@kinerja/core/closing";
import * as Period from "@kinerja/core/period";
import { addDays, type Instant, startOfDay } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { depsAt, type SmallAgency, smallAgency } from "../../../core/src/testing/fixture.ts";
import { restore, snapshot } from "../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { parseDue } from "../queue.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { recordedQueue } from "../testing/recorded-queue.ts";
import { sqsRecord } from "../testing/sqs-record.ts";
import { createWorker } from "../worker/messages.ts";
import { createTick } from "./fan-out.ts";

let table: TestTable;
let town: SmallAgency;
let names: ReadonlyMap<string, string>;
let planned: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Terlambat", 2);
  planned = await snapshot(table.db);
  names = new Map((await periods()).map(({ id, name }) => [id, name]));
});
afterAll(() => table.drop());
beforeEach(async () => {
  vi.spyOn(process.stdout, "write").mockReturnValue(true);
  await restore(table.db, planned);
});

const depsOf = (now: Instant) => depsAt(table.db, now);
const periods = async (): Promise<readonly Period.Period[]> => {
  const page = await Period.page(depsOf(town.quarter.startsAt), town.hr, 20);
  return page.edges.map(({ node }) => node);
};
const states = async () => Object.fromEntries((await periods()).map(({ name, state }) => [name, state]));

/** One tick at this time; answers the bodies it sent. */
const tickAt = async (now: Instant): Promise<readonly string[]> => {
  const { queue, requests } = recordedQueue();
  await createTick({ depsAt: depsOf, queue, due: Closing.due })({ time: now });
  return requests.flat();
};
const namesOf = (sent: readonly string[]) => sent.map((body) => names.get(parseDue(body).period)).toSorted();

/** The worker takes each message once. */
const work = async (sent: readonly string[], sentAt: Instant): Promise<void> => {
  const { queue, requests } = recordedQueue();
  const { advance, postpone } = Closing;
  const handler = createWorker({ depsAt: depsOf, queue, advance, postpone });
  const Records = sent.map((body, i) => sqsRecord(body, { sentAt, messageId: `m-${i}` }));
  expect(await handler({ Records }, lambdaContext())).toEqual({ batchItemFailures: [] });
  expect(requests).toEqual([]);
};

const FIRST = "2026-01-01";
const YEAR = "Tahun 2026";
const [I, II, III, IV] = ["Triwulan I 2026", "Triwulan II 2026", "Triwulan III 2026", "Triwulan IV 2026"] as const;

/** When the first tick of the year comes, what it finds, and where one message a period takes each. */
const MISSED = [
  ["nothing", FIRST, [YEAR, I], { [YEAR]: "OPEN", [I]: "OPEN", [II]: "PLANNED", [III]: "PLANNED", [IV]: "PLANNED" }],
  [
    "a day",
    addDays(FIRST, 1),
    [YEAR, I],
    { [YEAR]: "OPEN", [I]: "OPEN", [II]: "PLANNED", [III]: "PLANNED", [IV]: "PLANNED" },
  ],
  [
    "a week after a quarter's end",
    "2026-04-08",
    [YEAR, I, II],
    { [YEAR]: "OPEN", [I]: "EVALUATING", [II]: "OPEN", [III]: "PLANNED", [IV]: "PLANNED" },
  ],
  [
    "two months after it, when it ought to have been published",
    "2026-06-01",
    [YEAR, I, II],
    { [YEAR]: "OPEN", [I]: "PUBLISHED", [II]: "OPEN", [III]: "PLANNED", [IV]: "PLANNED" },
  ],
  [
    "a whole year",
    "2027-06-01",
    [YEAR, I, II, III, IV],
    { [YEAR]: "PUBLISHED", [I]: "PUBLISHED", [II]: "PUBLISHED", [III]: "PUBLISHED", [IV]: "PUBLISHED" },
  ],
] as const;

describe("when no tick ran, having missed", () => {
  it.each(MISSED)(
    "%s: on %s one tick finds all that is due, and one message each does it",
    async (_, on, found, after) => {
      const now = startOfDay(on, "WIB");
      const sent = await tickAt(now);
      expect(namesOf(sent)).toEqual([...found].toSorted());
      await work(sent, now);
      expect(await states()).toMatchObject(after);
      expect((await tickAt(now)).map((body) => names.get(parseDue(body).period)).filter(Boolean)).toEqual([]);
    },
  );

  it("weeks, sends what has been due longest first, in each part of the index", async () => {
    const now = startOfDay("2027-06-01", "WIB");
    const dueOf = new Map(
      planned.filter((item) => item.sk === "@PERIOD").map((item) => [item.id, [item.duePk, item.dueAt].join(" ")]),
    );
    const places = (await tickAt(now)).map((body) => dueOf.get(parseDue(body).period));
    expect(places).toHaveLength(5);
    expect(places).toEqual(places.toSorted());
  });
});
