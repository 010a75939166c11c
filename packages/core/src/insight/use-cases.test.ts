import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import type { Period } from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { BadInputError, ForbiddenError } from "../shared/errors.ts";
import { depsAt, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { openEvaluation, rateQuarter } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Insight from "./index.ts";

const MEETS = "SESUAI_EKSPEKTASI";
let table: TestTable;
let town: SmallAgency;
let period: Period;
let shard: string;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Wawasan", 3);
  period = await openEvaluation(town);
  shard = `A#${town.agency.id}#${period.id}#S0000`;
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, opened));

const at = (db = table.db) => depsAt(db, period.endsAt);
const record = (sequence: string, pk = shard) => ({ pk, sk: "emp_x", sequence });
const progress = async (): Promise<readonly number[]> => {
  const { enrolled, selfAssessed, rated, escalated } = await Insight.progress(at(), town.hr, period);
  return [enrolled, selfAssessed, rated, escalated];
};
const rateFirst = async () => {
  const [first] = town.staff;
  if (first === undefined) throw new Error("no staff");
  value(await rateQuarter(at(), town, town.head, first, [MEETS, MEETS]));
};

describe("live counts", () => {
  it("follow the stream", async () => {
    expect(await progress()).toEqual([0, 0, 0, 0]);
    await Insight.project(at(), [record("100")]);
    // The officer has no assignment and the regent is exempt: the head and three of the staff.
    expect(await progress()).toEqual([4, 0, 0, 0]);
    await rateFirst();
    expect(await progress()).toEqual([4, 0, 0, 0]);
    await Insight.project(at(), [record("101")]);
    expect(await progress()).toEqual([4, 0, 1, 0]);
  });

  it.each([
    ["the same record again", ["200"]],
    ["an older one", ["199"]],
    ["an older one with fewer digits", ["99"]],
    ["older ones, several at once", ["50", "150", "200"]],
  ])("do not change for %s, whatever the table says by then", async (_, sequences) => {
    await Insight.project(at(), [record("200")]);
    const before = await snapshot(table.db, "#per_");
    await rateFirst();
    await Insight.project(
      at(),
      sequences.map((sequence) => record(sequence)),
    );
    expect(await progress()).toEqual([4, 0, 0, 0]);
    const live = (items: typeof before) => items.filter((item) => item.sk.startsWith("LIVE#"));
    expect(live(await snapshot(table.db, "#per_"))).toEqual(live(before));
    await Insight.project(at(), [record("201")]);
    expect(await progress()).toEqual([4, 0, 1, 0]);
  });

  it("compare sequence numbers as numbers, up to forty digits", async () => {
    await Insight.project(at(), [record("9".repeat(21))]);
    await rateFirst();
    await Insight.project(at(), [record(`1${"0".repeat(39)}`)]);
    expect(await progress()).toEqual([4, 0, 1, 0]);
  });

  it("take the last of a batch's records of one shard", async () => {
    await Insight.project(at(), [record("300"), record("301"), record("302")]);
    await rateFirst();
    await Insight.project(at(), [record("302")]);
    expect(await progress()).toEqual([4, 0, 0, 0]);
    await Insight.project(at(), [record("303")]);
    expect(await progress()).toEqual([4, 0, 1, 0]);
  });

  it("counted earlier and written later do not replace newer ones", async () => {
    const newer = async () => {
      await rateFirst();
      await Insight.project(at(), [record("401")]);
    };
    const race = overtaken(table, 1, newer);
    await Insight.project(at(race.db), [record("400")]);
    race.close();
    expect(await progress()).toEqual([4, 0, 1, 0]);
  });

  it("leave other items alone", async () => {
    const others = ["A#agc_x", `A#${town.agency.id}#emp_1`, "IDENTITY#x", `A#${town.agency.id}#${period.id}`];
    await Insight.project(
      at(),
      others.map((pk) => record("500", pk)),
    );
    expect(await snapshot(table.db)).toEqual(opened);
  });

  it("are counted in the agency's home region only", async () => {
    await Insight.project({ ...at(), region: "ap-southeast-1" }, [record("600")]);
    expect(await snapshot(table.db)).toEqual(opened);
  });

  it("are for officers and auditors", async () => {
    await Insight.project(at(), [record("700")]);
    const auditor: Actor = { ...town.head, grants: ["AUDITOR"] };
    expect((await Insight.progress(at(), auditor, period)).enrolled).toBe(4);
    await expect(Insight.progress(at(), town.head, period)).rejects.toThrow(ForbiddenError);
  });
});

describe("an entity's history", () => {
  it("is whole for everything that was changed, and starts at its first version", async () => {
    const [first] = town.staff;
    if (first === undefined) throw new Error("no staff");
    await rateFirst();
    const plan = Plan.planId({ period: town.year.id, employee: first.employee });
    const entities = [
      town.agency.id,
      town.office.id,
      first.employee,
      town.year.id,
      period.id,
      plan,
      `apr_${period.id.slice(4)}-${first.employee.slice(4)}`,
      `${period.id}:CLASS:${town.office.id}`,
      `${town.hr.employee}:HR`,
    ];
    for (const entity of entities) {
      const { entries, firstBreak } = await Insight.auditTrail(at(), town.hr, entity);
      expect([entity, entries[0]?.version, entries[0]?.previous, firstBreak]).toEqual([entity, 1, Audit.GENESIS, null]);
      expect(entries.map((entry) => entry.version)).toEqual(entries.map((_, i) => i + 1));
    }
    const steps = await Insight.auditTrail(at(), town.hr, period.id);
    expect(steps.entries.map((entry) => [entry.action, entry.actor])).toEqual([
      ["period.create", town.hr.employee],
      ["period.shard", "system"],
      ["period.open", "system"],
      ["period.evaluate", "system"],
    ]);
  });

  it("holds no words of anybody's", async () => {
    await rateFirst();
    const audit = (await snapshot(table.db)).filter((item) => item.pk.includes("#AUDIT#"));
    const text = JSON.stringify(audit);
    expect(audit.length).toBeGreaterThan(40);
    for (const secret of ["Komplain", "Pelaksana Wawasan", "199001152015", "Konsisten"])
      expect(text).not.toContain(secret);
  });

  it("shows where somebody tampered with it", async () => {
    const plan = Plan.planId({ period: town.year.id, employee: town.head.employee });
    const items = (await snapshot(table.db)).map((item) =>
      item.pk.endsWith(`#AUDIT#${plan}`) && item.version === 2 ? { ...item, actor: "emp_intruder" } : item,
    );
    await restore(table.db, items);
    expect((await Insight.auditTrail(at(), town.hr, plan)).firstBreak).toBe(2);
  });

  it.each([
    ["another partition", "x#y"],
    ["nothing", ""],
    ["a number", "199001152015011001"],
  ])("is not asked for by %s", async (_, entity) => {
    await expect(Insight.auditTrail(at(), town.hr, entity)).rejects.toThrow(BadInputError);
  });

  it("is for officers and auditors", async () => {
    await expect(Insight.auditTrail(at(), town.head, town.head.employee)).rejects.toThrow(ForbiddenError);
  });
});
