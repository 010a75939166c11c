import type { Database } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import type { Period } from "@kinerja/core/period";
import type { Expectation } from "@kinerja/core/shared/classes";
import type { DynamoDBRecord } from "aws-lambda";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { lost } from "../../../core/src/testing/faults.ts";
import { depsAt, type Person, type SmallAgency, smallAgency, value } from "../../../core/src/testing/fixture.ts";
import { intercepted, isWrite } from "../../../core/src/testing/intercepted.ts";
import { openEvaluation, quarterOf, rateQuarter } from "../../../core/src/testing/quarter.ts";
import { type Random, randomFrom } from "../../../core/src/testing/random.ts";
import { inputKey } from "../../../core/src/testing/roll.ts";
import { restore, snapshot } from "../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { lambdaContext } from "../testing/lambda-context.ts";
import { createProjector } from "./records.ts";

const RATINGS: readonly [Expectation, Expectation][] = [
  ["DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"],
  ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
  ["DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI"],
];

let table: TestTable;
let town: SmallAgency;
let opened: Awaited<ReturnType<typeof snapshot>>;
let period: Period;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Ulangan", RATINGS.length + 1);
  await openEvaluation(town);
  period = await quarterOf(town);
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => void vi.spyOn(process.stdout, "write").mockReturnValue(true));

/** The projector as it is deployed. */
const projector = (db: Database) => createProjector({ depsAt: (now) => depsAt(db, now), project: Insight.project });

let sequence = 0;
/** The stream's record of a change of somebody's appraisal. */
const recordOf = ({ employee }: Person): DynamoDBRecord => {
  sequence += 1;
  const { pk, sk } = inputKey(town.agency.id, { id: period.id, shards: period.shards ?? 1 }, employee);
  return {
    eventName: "MODIFY",
    dynamodb: {
      SequenceNumber: String(1000 + sequence),
      ApproximateCreationDateTime: Date.parse(period.endsAt) / 1000 + sequence,
      Keys: { pk: { S: pk }, sk: { S: sk } },
    },
  };
};

/** The quarter as people change it, one change at a time. */
const changes: readonly (() => Promise<DynamoDBRecord>)[] = RATINGS.map((ratings, i) => async () => {
  const whose = town.staff[i];
  if (whose === undefined) throw new Error("no staff");
  value(await rateQuarter(depsAt(table.db, period.endsAt), town, town.head, whose, ratings));
  return recordOf(whose);
});
const everybody = () => [town.head, ...town.staff];

/** What is shown, and what of it is kept. */
const figures = async () => {
  const at = depsAt(table.db, period.finalisesAt);
  return {
    whole: await Insight.progress(at, town.hr, period),
    kept: (await snapshot(table.db, `${period.id}#LIVE`)).map((item) => JSON.stringify(item, Object.keys(item).sort())),
  };
};

/** Hands records over as Lambda does: what is reported comes again with all after it; true when all passed. */
const deliver = async (handler: ReturnType<typeof projector>, records: readonly DynamoDBRecord[]): Promise<boolean> => {
  const { batchItemFailures } = await handler({ Records: [...records] }, lambdaContext());
  return batchItemFailures.length === 0;
};

/** Everything in order, each change counted as it happens. */
const undisturbed = async () => {
  await restore(table.db, opened);
  const handler = projector(table.db);
  expect(await deliver(handler, everybody().map(recordOf))).toBe(true);
  for (const change of changes) expect(await deliver(handler, [await change()])).toBe(true);
  return figures();
};

/** A table of which every so many requests are lost, or answered and the answer lost. */
const flaky = (random: Random) =>
  intercepted(table, async (request, send) => {
    const fate = random.next();
    if (fate < 0.1) throw lost();
    const answer = await send();
    if (isWrite(request) && fate < 0.3) throw lost();
    return answer;
  });

describe("records of the stream", () => {
  let expected: Awaited<ReturnType<typeof figures>>;
  beforeAll(async () => {
    vi.spyOn(process.stdout, "write").mockReturnValue(true);
    expected = await undisturbed();
  });

  it("make the figures, once for each change", () => {
    expect(expected.whole).toMatchObject({ enrolled: RATINGS.length + 2, rated: RATINGS.length, escalated: 0 });
    expect(expected.kept.length).toBeGreaterThan(1);
  });

  it("that come again, and in the wrong order, change nothing", async () => {
    await undisturbed();
    const again = [...everybody(), ...town.staff].map(recordOf);
    const handler = projector(table.db);
    expect(await deliver(handler, again)).toBe(true);
    expect(await deliver(handler, again.toReversed())).toBe(true);
    for (const one of again) expect(await deliver(handler, [one])).toBe(true);
    expect(await figures()).toEqual(expected);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    "late, again, out of order and over a table that fails come to the same, seed %i",
    async (seed) => {
      await restore(table.db, opened);
      const random = randomFrom(seed);
      const failing = flaky(random);
      const handler = projector(failing.db);
      let waiting: readonly DynamoDBRecord[] = everybody().map(recordOf);
      const handOver = async (): Promise<void> => {
        const batch = random.shuffled(waiting).slice(0, random.between(1, 4));
        const passed = await deliver(handler, batch);
        waiting = waiting.filter((one) => !passed || !batch.includes(one) || random.chance(0.3));
      };
      for (const change of changes) {
        waiting = [...waiting, await change()];
        if (random.chance(0.6)) await handOver();
      }
      for (let tries = 0; waiting.length > 0 && tries < 200; tries += 1) await handOver();
      failing.close();
      expect(waiting).toEqual([]);
      expect(await figures()).toEqual(expected);
    },
  );

  it("handed to several at once come to the same", async () => {
    await restore(table.db, opened);
    const records = everybody().map(recordOf);
    for (const change of changes) records.push(await change());
    const handlers = [projector(table.db), projector(table.db), projector(table.db)];
    await Promise.all(handlers.map((handler, i) => deliver(handler, i === 1 ? records.toReversed() : records)));
    expect(await figures()).toEqual(expected);
  });

  it("of which one is set aside in the end lose nobody else, and counting from scratch mends the rest", async () => {
    await restore(table.db, opened);
    const handler = projector(table.db);
    expect(await deliver(handler, everybody().map(recordOf))).toBe(true);
    const [first, ...others] = changes;
    await first?.();
    for (const change of others) expect(await deliver(handler, [await change()])).toBe(true);
    await Insight.rebuild(depsAt(table.db, period.finalisesAt), town.agency.id, period);
    expect(await figures()).toEqual(expected);
  });
});
