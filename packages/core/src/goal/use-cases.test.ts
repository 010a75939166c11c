import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import type { Unit } from "../organization/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Goal from "./index.ts";

let table: TestTable;
let town: SmallAgency;
let now: string;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Capaian", 1);
  now = town.quarter.endsAt;
});
afterAll(() => table.drop());

const BASIS = "Rencana aksi triwulan tercapai";
let section: Unit;
let made = 0;
beforeEach(async () => {
  made += 1;
  section = await town.unit(`Seksi ${made}`, town.office.id);
});
const input = (more: Partial<Goal.UnitClassInput> = {}): Goal.UnitClassInput => ({
  periodId: town.quarter.id,
  unitId: section.id,
  class: "BAIK",
  basis: BASIS,
  version: 0,
  ...more,
});
const set = (actor: Actor | null, more: Partial<Goal.UnitClassInput> = {}, at = now, db = table.db) =>
  Goal.setUnitClass(depsAt(db, at), actor, input(more));
const stored = () => Goal.unitClass(depsAt(table.db, now), town.hr, town.quarter.id, section.id);

describe("a unit's class (PermenPANRB 6/2022, annex IV.B.1)", () => {
  it("is set by the head of the unit one level up", async () => {
    expect(value(await set(town.head))).toMatchObject({
      class: "BAIK",
      basis: BASIS,
      setBy: town.head.employee,
      setAt: now,
      version: 1,
    });
    expect(await stored()).toMatchObject({ class: "BAIK", version: 1 });
  });

  it("is set by nobody else", async () => {
    const sectionHead = await town.person(200 + made, section.id, "PENGAWAS", true, "Kepala Seksi");
    const before = await snapshot(table.db);
    const others: readonly Person[] = [town.hr, town.regent, sectionHead, ...town.staff];
    for (const actor of others) await expect(set(actor)).rejects.toThrow(ForbiddenError);
    await expect(set(null)).rejects.toThrow(UnauthenticatedError);
    await expect(set({ kind: "SYSTEM", agency: town.agency.id })).rejects.toThrow(ForbiddenError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("of the agency's own unit, which has none above it, is recorded by an officer", async () => {
    await expect(set(town.regent, { unitId: town.root.id })).rejects.toThrow(ForbiddenError);
    expect(value(await set(town.hr, { unitId: town.root.id })).class).toBe("BAIK");
  });

  it("set twice is set once, whatever version the second was sent with", async () => {
    value(await set(town.head));
    const before = await snapshot(table.db);
    for (const version of [0, 1, 7]) expect(value(await set(town.head, { version })).version).toBe(1);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is corrected from its current version, in one chain", async () => {
    value(await set(town.head));
    expect(codes(await set(town.head, { class: "ISTIMEWA", version: 0 }))).toEqual(["VERSION_CONFLICT"]);
    expect(codes(await set(town.head, { class: "ISTIMEWA", version: 2 }))).toEqual(["VERSION_CONFLICT"]);
    expect(value(await set(town.head, { class: "ISTIMEWA", version: 1 })).version).toBe(2);
    const entries = await Audit.entriesOf(table.db, town.agency.id, `${town.quarter.id}:CLASS:${section.id}`);
    expect(entries.map((entry) => entry.version)).toEqual([1, 2]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it.each([
    ["first", 0],
    ["corrected", 1],
  ])("set from two places at once is one of them: %s", async (_, version) => {
    if (version > 0) value(await set(town.head));
    const race = overtaken(table, 1, async () => value(await set(town.head, { class: "KURANG", version })));
    expect(codes(await set(town.head, { class: "ISTIMEWA", version }, now, race.db))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect(await stored()).toMatchObject({ class: "KURANG", version: version + 1 });
  });

  it.each([
    ["a millisecond before ratings close", -1, []],
    ["when they close", 0, ["TOO_LATE"]],
  ])("is judged at the event's time: %s", async (_, apart, refused) => {
    const at = addMilliseconds(town.quarter.escalationClosesAt, apart);
    expect(codes(await set(town.head, {}, at))).toEqual(refused);
  });

  it.each([
    ["period", { periodId: "per_00000000000000000000" }],
    ["unit", { unitId: "unt_00000000000000000000" }],
  ])("is not found for an unknown %s", async (name, more) => {
    const path = [`${name}Id`];
    expect(await set(town.head, more)).toEqual({ ok: false, errors: [{ code: "NOT_FOUND", path, params: {} }] });
  });

  it.each([
    ["9 characters", "x".repeat(9)],
    ["1,001 characters", "x".repeat(1001)],
  ])("never rests on %s", async (_, basis) => {
    await expect(set(town.head, { basis })).rejects.toThrow(BadInputError);
  });

  it.each([10, 1000])("may rest on %i characters", async (length) => {
    expect(codes(await set(town.head, { basis: "x".repeat(length) }))).toEqual([]);
  });

  it("is written in the home region only", async () => {
    const elsewhere = { ...depsAt(table.db, now), region: "ap-southeast-1" };
    await expect(Goal.setUnitClass(elsewhere, town.head, input())).rejects.toThrow(WrongRegionError);
    expect(await stored()).toBeNull();
  });
});
