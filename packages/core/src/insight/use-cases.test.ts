import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import { advance } from "../closing/index.ts";
import type { Unit } from "../organization/index.ts";
import type { Period } from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import {
  depsAt,
  type Person,
  ratingOf,
  type SmallAgency,
  scoringInput,
  selfOf,
  smallAgency,
  value,
} from "../testing/fixture.ts";
import { counting } from "../testing/intercepted.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { idsIn, inputKey, putInputs } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Insight from "./index.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const ABOVE = "DI_ATAS_EKSPEKTASI";
let table: TestTable;
let town: SmallAgency;
let division: Unit;
let chief: Person;
let clerk: Person;
let period: Period;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Wawasan", 3);
  division = await town.unit("Bidang Wawasan", town.office.id);
  chief = await town.person(20, division.id, "ADMINISTRATOR", true, "Kepala Bidang");
  clerk = await town.person(21, division.id, "PELAKSANA", false, "Staf Bidang");
  period = await openEvaluation(town);
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, opened));

const at = (now = period.endsAt, db = table.db) => depsAt(db, now);
const staff = (n: number): Person => {
  const person = town.staff[n];
  if (person === undefined) throw new Error("no such person");
  return person;
};
const rate = async (n: number, both: Expectation = MEETS, now = period.endsAt) =>
  value(await rateQuarter(at(now), town, town.head, staff(n), [both, both]));
const rateFirst = () => rate(0);
const count = () => Insight.rebuild(at(), town.agency.id, period);

type Numbers = Pick<
  Insight.Progress,
  "enrolled" | "selfAssessed" | "rated" | "escalated" | "ratedOnLastDay" | "overdue"
>;
const numbers = (progress: Numbers | null) =>
  progress === null
    ? null
    : [
        progress.enrolled,
        progress.selfAssessed,
        progress.rated,
        progress.escalated,
        progress.ratedOnLastDay,
        progress.overdue,
      ];
const ofAgency = async (now = period.endsAt) => numbers(await Insight.progress(at(now), town.hr, period));
const ofUnit = async (unit: Unit, now = period.endsAt, who: Actor = town.hr) =>
  numbers(await Insight.progressOfUnit(at(now), who, period, unit.id));
const PAGE = { unitId: null, first: 20, after: null };
const rows = async (unit: Unit | null, who: Actor = town.hr) => {
  const page = await Insight.progressByUnit(at(), who, period, { ...PAGE, unitId: unit?.id ?? null });
  return page?.edges.map(({ node }) => [node.unit, node.progress.enrolled, node.progress.rated]) ?? null;
};

describe("how far a period is", () => {
  it("is nobody before anybody is counted", async () => {
    const none = { enrolled: 0, selfAssessed: 0, rated: 0, escalated: 0, ratedOnLastDay: 0, overdue: 0 };
    const nobody = { ...none, cells: null, policy: period.policy };
    expect(await Insight.progress(at(), town.hr, period)).toEqual(nobody);
    expect(await Insight.progressOfUnit(at(), town.hr, period, town.office.id)).toEqual(nobody);
    expect(await rows(town.root)).toEqual([]);
  });

  it("is counted in the agency, in each unit with all below it, and in a unit's parts", async () => {
    const appraisalId = appraisalOf(town, staff(0));
    value(await Appraisal.selfAssess(at(), staff(0), { appraisalId, version: 0, content: selfOf(MEETS) }));
    const rating = { appraisalId, version: 1, content: ratingOf(MEETS, MEETS) };
    value(await Appraisal.rate(at(), town.head, rating));
    const { evaluationClosesAt } = period;
    await rate(1, MEETS, addMilliseconds(evaluationClosesAt, -1));
    const silent = at(evaluationClosesAt);
    value(await rateQuarter(silent, town, town.regent, staff(2), [MEETS, MEETS]));
    await count();
    // In the office its head and three of the staff, in the division below it the chief and the clerk.
    const early = [6, 1, 3, 1, 1, 0];
    expect([await ofAgency(), await ofUnit(town.root), await ofUnit(town.office)]).toEqual([early, early, early]);
    expect(await ofUnit(division)).toEqual([2, 0, 0, 0, 0, 0]);
    expect(await ofAgency(evaluationClosesAt)).toEqual([6, 1, 3, 1, 1, 3]);
    expect(await ofUnit(division, evaluationClosesAt)).toEqual([2, 0, 0, 0, 0, 2]);
    const parts = [[town.office.id, 6, 3]];
    expect([await rows(null), await rows(town.root)]).toEqual([parts, parts]);
    expect(await rows(town.office)).toEqual([[division.id, 2, 0]]);
    expect(await rows(division)).toEqual([]);
  });

  it("says what the ratings come to once they are published, and what a later change makes of it", async () => {
    await rate(0);
    await rate(1, ABOVE);
    await count();
    expect((await Insight.progress(at(), town.hr, period)).cells).toBeNull();
    expect(await advance(at(period.publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
    const published = await quarterOf(town);
    const classes = async () => {
      const { cells } = await Insight.progress(at(period.publishesAt), town.hr, published);
      const found = Insight.byPredicate(cells ?? [], Agency.NATIONAL).filter((one) => one.count > 0);
      return found.map((one) => `${one.predicate} ${one.count}`);
    };
    expect(await classes()).toEqual(["BAIK 1", "SANGAT_BAIK 1"]);

    const [input] = await Appraisal.inputs(table.db, town.agency.id, { id: period.id, shards: 1 }, [staff(0).employee]);
    if (input === undefined || input === null || input.rating === null) throw new Error("not rated");
    const corrected = { ...input, version: input.version + 1, rating: { ...input.rating, result: 2, behaviour: 2 } };
    await putInputs(table.db, town.agency.id, { id: period.id, shards: 1 }, [corrected]);
    await Insight.project(at(), [inputKey(town.agency.id, { id: period.id, shards: 1 }, input.employee)]);
    expect(await classes()).toEqual(["SANGAT_BAIK 2"]);
  });

  it("is nobody in a unit that joined no roll, and null for a unit that is not there", async () => {
    await count();
    const later = await town.unit("Bidang Baru", town.office.id);
    expect(await ofUnit(later)).toEqual([0, 0, 0, 0, 0, 0]);
    for (const unitId of [`unt_${"0".repeat(20)}`, "unt_x", town.head.employee]) {
      expect(await Insight.progressOfUnit(at(), town.hr, period, unitId)).toBeNull();
      expect(await Insight.progressByUnit(at(), town.hr, period, { ...PAGE, unitId })).toBeNull();
    }
  });

  it("is for officers and auditors, and a unit also for its heads and those above", async () => {
    await count();
    const auditor: Actor = { ...staff(0), grants: ["AUDITOR"] };
    const READERS: readonly (readonly [Actor, string])[] = [
      // The agency; the agency's own unit, the office and the division; the parts of each, without a unit first.
      [town.hr, "+ +++ ++++"],
      [auditor, "+ +++ ++++"],
      [town.regent, "F +++ F+++"],
      [town.head, "F F++ FF++"],
      [chief, "F FF+ FFF+"],
      [clerk, "F FFF FFFF"],
    ];
    const letter = async (read: Promise<unknown>): Promise<string> =>
      read.then(
        (answer) => (answer === null ? "0" : "+"),
        (error: unknown) => (error instanceof ForbiddenError ? "F" : "?"),
      );
    const units = [town.root.id, town.office.id, division.id];
    for (const [who, letters] of READERS) {
      const seen = [
        await letter(Insight.progress(at(), who, period)),
        " ",
        ...(await Promise.all(units.map((id) => letter(Insight.progressOfUnit(at(), who, period, id))))),
        " ",
        ...(await Promise.all(
          [null, ...units].map((unitId) => letter(Insight.progressByUnit(at(), who, period, { ...PAGE, unitId }))),
        )),
      ];
      expect([who, seen.join("")]).toEqual([who, letters]);
    }
    await expect(Insight.progress(at(), null, period)).rejects.toThrow(UnauthenticatedError);
  });

  it("is paged by unit, and a cursor belongs to one unit of one period", async () => {
    const units = ["a", "b", "c", "d", "e"].map((letter) => `unt_${letter.repeat(20)}`);
    const people = idsIn(0, 1, 5).map((employee, n) => scoringInput(employee, null, [town.root.id, units[n] ?? ""]));
    await putInputs(table.db, town.agency.id, { id: period.id, shards: 1 }, people);
    await count();
    const all = [town.office.id, ...units].toSorted();
    const seen: string[] = [];
    let after: string | null = null;
    for (const expected of [true, true, false]) {
      const page = await Insight.progressByUnit(at(), town.hr, period, { unitId: town.root.id, first: 2, after });
      seen.push(...(page?.edges.map(({ node }) => node.unit) ?? []));
      expect(page?.hasNextPage).toBe(expected);
      after = page?.edges.at(-1)?.cursor ?? null;
    }
    expect(seen).toEqual(all);
    const elsewhere = { unitId: town.office.id, first: 2, after };
    await expect(Insight.progressByUnit(at(), town.hr, period, elsewhere)).rejects.toThrow(BadInputError);
    await expect(Insight.progressByUnit(at(), town.hr, period, { ...PAGE, first: 101 })).rejects.toThrow(BadInputError);
  });

  it("costs one query, and what a right rests on", async () => {
    await count();
    const spent = async (read: (deps: ReturnType<typeof at>) => Promise<unknown>) => {
      const { db, close, operations } = counting(table);
      await read(at(period.endsAt, db));
      close();
      return operations();
    };
    const { id: unitId } = division;
    expect(await spent((deps) => Insight.progress(deps, town.hr, period))).toEqual(["Query"]);
    // The unit.
    const officer = ["BatchGetItem", "Query"];
    expect(await spent((deps) => Insight.progressOfUnit(deps, town.hr, period, unitId))).toEqual(officer);
    // Whose heads those above are, and what day it is there.
    const head = ["BatchGetItem", "BatchGetItem", "GetItem", "Query"];
    expect(await spent((deps) => Insight.progressOfUnit(deps, chief, period, unitId))).toEqual(head);
    const parts = (unit: string | null) => (deps: ReturnType<typeof at>) =>
      Insight.progressByUnit(deps, town.hr, period, { ...PAGE, unitId: unit });
    expect(await spent(parts(unitId))).toEqual(officer);
    // Which unit is the agency's own.
    expect(await spent(parts(null))).toEqual(["Query", "Query"]);
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
