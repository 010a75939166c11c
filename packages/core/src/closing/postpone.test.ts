import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import { collect } from "../dynamo/index.ts";
import { depsAt, ratingOf, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance, due, postpone } from "./index.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const ABOVE = "DI_ATAS_EKSPEKTASI";

let table: TestTable;
let town: SmallAgency;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Macet", 2);
  const { endsAt } = await openEvaluation(town);
  for (const one of town.staff)
    value(await rateQuarter(depsAt(table.db, endsAt), town, town.head, one, [MEETS, MEETS]));
  expect(await advance(depsAt(table.db, town.quarter.evaluationClosesAt), targetOf(town), ALWAYS)).toBe("DONE");
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, rated));

const at = (now: string) => depsAt(table.db, now);
const isDue = async (now: string): Promise<number> =>
  (await collect(due(at(now)))).filter(({ period }) => period === town.quarter.id).length;
const plus = (instant: string, hours: number) => new Date(Date.parse(instant) + hours * 3_600_000).toISOString();
const actions = async () =>
  (await Audit.entriesOf(table.db, town.agency.id, town.quarter.id)).map(({ action, at: when }) => [action, when]);

describe("a period put off", () => {
  it("is passed over by the tick for six hours, and keeps every date", async () => {
    const before = await quarterOf(town);
    const now = plus(before.publishesAt, 1);
    expect(await isDue(now)).toBe(1);
    expect(await postpone(at(now), targetOf(town))).toBe(true);
    expect([await isDue(now), await isDue(plus(now, 5.999)), await isDue(plus(now, 6))]).toEqual([0, 0, 1]);
    const { version, auditHash, lastChange, ...after } = await quarterOf(town);
    expect(after).toEqual({
      ...Object.fromEntries(Object.entries(before).filter(([name]) => name in after)),
      stalledAt: now,
    });
    expect(version).toBe(before.version + 1);
    expect((await actions()).at(-1)).toEqual(["period.postpone", now]);
  });

  it("again says since when it stalls, from the first time", async () => {
    const first = plus(town.quarter.publishesAt, 1);
    const second = plus(first, 6);
    for (const now of [first, second]) expect(await postpone(at(now), targetOf(town))).toBe(true);
    expect((await quarterOf(town)).stalledAt).toBe(first);
    expect([await isDue(plus(second, 5.9)), await isDue(plus(second, 6))]).toEqual([0, 1]);
  });

  it("goes on as ever when it is advanced meanwhile, and stalls no more", async () => {
    const now = town.quarter.publishesAt;
    expect(await postpone(at(now), targetOf(town))).toBe(true);
    expect(await advance(at(now), targetOf(town), ALWAYS)).toBe("DONE");
    const period = await quarterOf(town);
    expect(period).toMatchObject({ state: "PUBLISHED", publishedAt: now, stalledAt: null });
    expect([await isDue(plus(now, 7)), await isDue(period.finalisesAt)]).toEqual([0, 1]);
  });

  it.each([
    ["scored", "SCORE"],
    ["marked by any step", "REMIND_SUPERIORS"],
  ])("stalls no more once it is %s", async (_, step) => {
    const now = town.quarter.publishesAt;
    expect(await postpone(at(now), targetOf(town))).toBe(true);
    let left = step === "SCORE" ? 4 : 1;
    const mayContinue = () => {
      left -= 1;
      return left > -1;
    };
    expect(await advance(at(now), targetOf(town), { mayContinue })).toBe("MORE");
    expect(await quarterOf(town)).toMatchObject({ step, stalledAt: null });
  });

  it("is left alone when nothing is due, when it is unknown, and from another region", async () => {
    const kept = await snapshot(table.db);
    const { publishesAt, evaluationClosesAt } = town.quarter;
    const unknown = { agency: town.agency.id, period: "per_00000000000000000000" };
    expect(await postpone(at(evaluationClosesAt), targetOf(town))).toBe(false);
    expect(await postpone(at(publishesAt), unknown)).toBe(false);
    expect(await postpone({ ...at(publishesAt), region: "ap-southeast-1" }, targetOf(town))).toBe(false);
    expect(await snapshot(table.db)).toEqual(kept);
  });

  it("is not put off when somebody moved it meanwhile", async () => {
    const now = town.quarter.publishesAt;
    const late = overtaken(table, 1, () => advance(at(now), targetOf(town), ALWAYS));
    expect(await postpone(depsAt(late.db, now), targetOf(town))).toBe(false);
    late.close();
    expect(await quarterOf(town)).toMatchObject({ state: "PUBLISHED", stalledAt: null });
  });
});

describe("corrections put off", () => {
  const NOW = "2026-05-25T02:00:00.000Z";
  const published = async () => {
    expect(await advance(at(town.quarter.publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
    for (const one of town.staff) {
      const appraisalId = appraisalOf(town, one);
      const reason = "Keberatan pegawai terbukti dari laporan";
      const request = { appraisalId, version: 1, content: ratingOf(ABOVE, ABOVE), reason };
      value(await Appraisal.correct(at(NOW), town.regent, request));
    }
  };

  it("are passed over by the tick with their period, whose end stays where it is", async () => {
    await published();
    const { finalisesAt } = await quarterOf(town);
    expect(await isDue(NOW)).toBe(1);
    expect(await postpone(at(NOW), targetOf(town))).toBe(true);
    expect([await isDue(plus(NOW, 5.9)), await isDue(plus(NOW, 6))]).toEqual([0, 1]);
    expect(await quarterOf(town)).toMatchObject({ stalledAt: NOW, finalisesAt });
    expect(await advance(at(plus(NOW, 1)), targetOf(town), ALWAYS)).toBe("DONE");
    expect(await quarterOf(town)).toMatchObject({ stalledAt: null, output: { corrections: [2] } });
    expect([await isDue(plus(NOW, 6)), await isDue(finalisesAt)]).toEqual([0, 1]);
  });

  it("are not put off when they took effect meanwhile", async () => {
    await published();
    const late = overtaken(table, 1, () => advance(at(NOW), targetOf(town), ALWAYS));
    expect(await postpone(depsAt(late.db, NOW), targetOf(town))).toBe(false);
    late.close();
    expect(await quarterOf(town)).toMatchObject({ stalledAt: null, output: { corrections: [2] } });
  });
});
