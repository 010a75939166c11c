import { describe, expect, it } from "vitest";
import { BEHAVIOURS } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import type { CalendarYear } from "./model.ts";
import { NATIONAL, NATIONAL_FROM } from "./policies.ts";
import { policyOn } from "./policy-use-cases.ts";
import { calendarOf, calendarProblems } from "./rules.ts";

const inputOf = (year: number, ...dates: readonly string[]) => ({
  year,
  holidays: dates.map((date) => ({ date, name: "Libur" })),
  version: 0,
});

describe("what is wrong in a year's holidays", () => {
  it.each([
    ["nothing", inputOf(2026, "2026-01-01", "2026-12-31"), []],
    ["nothing in an empty year", inputOf(2026), []],
    [
      "the last day of the year before and the first of the next",
      inputOf(2026, "2025-12-31", "2026-01-01", "2027-01-01"),
      [
        { code: "HOLIDAY_OUTSIDE_YEAR", path: ["holidays", "0", "date"], params: { date: "2025-12-31", year: "2026" } },
        { code: "HOLIDAY_OUTSIDE_YEAR", path: ["holidays", "2", "date"], params: { date: "2027-01-01", year: "2026" } },
      ],
    ],
    [
      "a day named twice",
      inputOf(2026, "2026-05-01", "2026-08-17", "2026-05-01"),
      [{ code: "HOLIDAY_TWICE", path: ["holidays", "2", "date"], params: { date: "2026-05-01" } }],
    ],
  ])("%s", (_, input, problems) => {
    expect(calendarProblems(input)).toEqual(problems);
  });
});

describe("a calendar over several years", () => {
  const yearOf = (year: number, version: number, ...dates: readonly string[]): CalendarYear => ({
    ...inputOf(year, ...dates),
    version,
    auditHash: "",
    auditSalt: "",
    lastChange: "",
  });

  it.each([
    ["no year set", [], [], ""],
    ["one year", [yearOf(2026, 3, "2026-05-01")], ["2026-05-01"], "2026:3"],
    [
      "two years",
      [yearOf(2026, 3, "2026-05-01"), yearOf(2027, 1, "2027-01-01", "2027-05-01")],
      ["2026-05-01", "2027-01-01", "2027-05-01"],
      "2026:3 2027:1",
    ],
  ])("%s", (_, years, holidays, version) => {
    const calendar = calendarOf(years);
    expect([...calendar.holidays]).toEqual(holidays);
    expect(calendar.version).toBe(version);
  });
});

describe("the national policy", () => {
  it("holds the law's numbers (PermenPANRB 6/2022, annex IV.A.8, V.A.5, V.A.8, V.B.2, V.B.6)", () => {
    expect(NATIONAL.deadlines).toEqual({
      annualEvaluationCloses: { month: 1, day: 31 },
      shortCycleEvaluationWorkingDays: 10,
      escalationWorkingDays: 14,
      deliveryWorkingDays: 14,
      objectionWorkingDays: 14,
      decisionWorkingDays: 7,
    });
    expect(NATIONAL.shortCycle).toBe("QUARTER");
    expect(NATIONAL.behaviours).toEqual([...BEHAVIOURS]);
    expect(BEHAVIOURS).toHaveLength(7);
  });

  it("knows no index: rank is by predicate, then matrix cell (art. 30)", () => {
    expect([NATIONAL.index, NATIONAL.measures, NATIONAL.distribution]).toEqual([null, [], "REGULATION"]);
  });
});

describe("the policy of a day", () => {
  const policies = [
    { id: "national", version: 1, from: NATIONAL_FROM },
    { id: "kota", version: 1, from: "2026-01-01" },
    { id: "kota", version: 3, from: "2026-07-01" },
    { id: "kota", version: 2, from: "2026-07-01" },
  ];
  it.each([
    ["before there was any: the first", "2021-12-31", "national@1"],
    ["the first day of the first", "2022-01-01", "national@1"],
    ["the last day of the first", "2025-12-31", "national@1"],
    ["the first day of the second", "2026-01-01", "kota@1"],
    ["the last day of the second", "2026-06-30", "kota@1"],
    ["two from one day: the one activated last", "2026-07-01", "kota@2"],
    ["long after", "2099-12-31", "kota@2"],
  ])("%s", (_, day, expected) => {
    const { id, version } = policyOn({ policies }, day);
    expect(`${id}@${version}`).toBe(expected);
  });

  it("is there from the agency's founding on", () => {
    expect(() => policyOn({ policies: [] }, "2026-01-01")).toThrow(InvariantError);
  });
});
