import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { codes, depsAt, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Agency from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
let table: TestTable;
let town: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Kalender", 0);
});
afterAll(() => table.drop());

const at = (now: string) => depsAt(table.db, now);
const holidays = (...dates: readonly string[]) => dates.map((date) => ({ date, name: "Libur" }));
const set = (year: number, version: number, ...dates: readonly string[]) =>
  Agency.setCalendar(at(NOW), town.hr, { year, version, holidays: holidays(...dates) });

describe("a year's holidays", () => {
  it("are set, replaced and read by year", async () => {
    expect(await Agency.calendarYear(at(NOW), town.head, 2030)).toBeNull();
    expect(value(await set(2030, 0, "2030-01-01"))).toMatchObject({ year: 2030, version: 1 });
    expect(value(await set(2030, 1, "2030-01-01", "2030-05-01")).version).toBe(2);
    expect(await Agency.calendarYear(at(NOW), town.head, 2030)).toMatchObject({
      holidays: holidays("2030-01-01", "2030-05-01"),
      version: 2,
    });
    const entries = await Audit.entriesOf(table.db, town.agency.id, `${town.agency.id}:CALENDAR:2030`);
    expect(entries.map((entry) => [entry.version, entry.action, entry.actor])).toEqual([
      [1, "calendar.set", town.hr.employee],
      [2, "calendar.set", town.hr.employee],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("set twice are set once, whatever version the second was sent with", async () => {
    value(await set(2031, 0, "2031-01-01"));
    const before = await snapshot(table.db);
    for (const version of [0, 1, 9]) expect(value(await set(2031, version, "2031-01-01")).version).toBe(1);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["the first, when they are set", 0],
    ["a later one than there is", 2],
  ])("are not replaced from another version: %s", async (_, version) => {
    const year = 2040 + version;
    value(await set(year, 0, `${year}-01-01`));
    expect(codes(await set(year, version, `${year}-05-01`))).toEqual(["VERSION_CONFLICT"]);
    expect((await Agency.calendarYear(at(NOW), town.hr, year))?.holidays).toEqual(holidays(`${year}-01-01`));
  });

  it.each([
    ["new ones", 2050, 0],
    ["a replacement", 2051, 1],
  ])("from two officers at once are those of one: %s", async (_, year, version) => {
    if (version > 0) value(await set(year, 0, `${year}-01-02`));
    const race = overtaken(table, 1, async () => value(await set(year, version, `${year}-05-01`)));
    const input = { year, version, holidays: holidays(`${year}-08-17`) };
    expect(codes(await Agency.setCalendar(depsAt(race.db, NOW), town.hr, input))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    const found = await Agency.calendarYear(at(NOW), town.hr, year);
    expect(found).toMatchObject({ holidays: holidays(`${year}-05-01`), version: version + 1 });
  });

  it.each([
    ["a day of another year", ["2060-01-01", "2061-01-01"], ["HOLIDAY_OUTSIDE_YEAR"]],
    ["a day twice", ["2060-01-01", "2060-01-01"], ["HOLIDAY_TWICE"]],
  ])("are refused with %s", async (_, dates, refused) => {
    expect(codes(await set(2060, 0, ...dates))).toEqual(refused);
    expect(await Agency.calendarYear(at(NOW), town.hr, 2060)).toBeNull();
  });

  it.each([
    ["a date that does not exist", { year: 2026, version: 0, holidays: holidays("2026-02-30") }, "holidays.0.date"],
    ["2019", { year: 2019, version: 0, holidays: [] }, "year"],
    ["2101", { year: 2101, version: 0, holidays: [] }, "year"],
    ["a version below 0", { year: 2026, version: -1, holidays: [] }, "version"],
    [
      "61 days",
      { year: 2026, version: 0, holidays: holidays(...Array.from({ length: 61 }, () => "2026-01-01")) },
      "holidays",
    ],
  ])("can never be set for %s", async (_, input, path) => {
    const refused = Agency.setCalendar(at(NOW), town.hr, input);
    await expect(refused).rejects.toBeInstanceOf(BadInputError);
    await expect(refused).rejects.toMatchObject({ inputPath: path.split(".") });
  });

  it.each([2019, 2101, 2026.5])("can never be read for %d", async (year) => {
    await expect(Agency.calendarYear(at(NOW), town.hr, year)).rejects.toThrow(BadInputError);
  });

  it("are set by officers only", async () => {
    const before = await snapshot(table.db);
    const input = { year: 2026, version: 0, holidays: holidays("2026-01-01") };
    const auditor: Actor = { ...town.head, grants: ["AUDITOR"] };
    for (const actor of [town.head, town.regent, auditor, { kind: "OPERATOR", id: "x" } as const])
      await expect(Agency.setCalendar(at(NOW), actor, input)).rejects.toThrow(ForbiddenError);
    await expect(Agency.setCalendar(at(NOW), null, input)).rejects.toThrow(UnauthenticatedError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("are written in the agency's home region only", async () => {
    const elsewhere = { ...at(NOW), region: "ap-southeast-1" };
    const input = { year: 2026, version: 0, holidays: holidays("2026-01-01") };
    await expect(Agency.setCalendar(elsewhere, town.hr, input)).rejects.toThrow(WrongRegionError);
    expect(await Agency.calendarYear(elsewhere, town.hr, 2026)).toBeNull();
  });
});

describe("holidays set after a period was created", () => {
  it("do not move its dates, and count for the next year", async () => {
    const before = await Period.find(at(NOW), town.hr, town.quarter.id);
    value(await set(2026, 0, "2026-04-03", "2026-05-01"));
    expect(await Period.find(at(NOW), town.hr, town.quarter.id)).toEqual(before);
    expect(before).toMatchObject({ calendarVersion: "", evaluationClosesAt: "2026-04-14T17:00:00.000Z" });

    value(await set(2027, 0, "2027-04-01", "2027-04-02"));
    const year = value(await Period.create(at(NOW), town.hr, { year: 2027 }));
    const periods = (await Period.page(at(NOW), town.hr, 100)).edges.map((edge) => edge.node);
    const quarter = periods.find((period) => period.parent === year.id && period.startsOn === "2027-01-01");
    // 10 working days after Wednesday 31 March 2027, two of them holidays.
    expect(quarter).toMatchObject({ calendarVersion: "2027:1", evaluationClosesAt: "2027-04-16T17:00:00.000Z" });
  });
});

describe("the agency", () => {
  it("is the actor's own, whoever that is in it", async () => {
    expect(await Agency.own(at(NOW), town.staff[0] ?? town.head)).toEqual(town.agency);
    await expect(Agency.own(at(NOW), null)).rejects.toThrow(UnauthenticatedError);
    await expect(Agency.own(at(NOW), { kind: "OPERATOR", id: "x" })).rejects.toThrow(ForbiddenError);
  });
});
