import { describe, expect, it } from "vitest";
import { BadInputError } from "./errors.ts";
import {
  addDays,
  addMilliseconds,
  addMonths,
  addWorkingDays,
  checkLocalDate,
  dateAt,
  daysBetween,
  endOfDay,
  endOfMonth,
  instant,
  isLocalDate,
  isWorkingDay,
  startOfDay,
  subtractWorkingDays,
  ZONE_NAMES,
  ZONES,
} from "./time.ts";

const HOUR = 3_600_000;
const NONE: ReadonlySet<string> = new Set();
/** Two working days of 2026 that are none: Good Friday and Labour Day. */
const HOLIDAYS: ReadonlySet<string> = new Set(["2026-04-03", "2026-05-01"]);

describe("the three zones against the runtime's IANA data", () => {
  it.each(ZONE_NAMES)("%s reads every hour of 2026 as the calendar does", (zone) => {
    const calendar = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONES[zone].iana });
    const wrong: string[] = [];
    for (let time = Date.UTC(2025, 11, 31); time < Date.UTC(2027, 0, 2); time += HOUR) {
      const at = instant(time);
      if (dateAt(at, zone) !== calendar.format(time)) wrong.push(at);
    }
    expect(wrong).toEqual([]);
  });

  it.each(ZONE_NAMES)("%s starts and ends every day of 2026 on the calendar's midnight", (zone) => {
    const clock = new Intl.DateTimeFormat("sv-SE", {
      timeZone: ZONES[zone].iana,
      dateStyle: "short",
      timeStyle: "medium",
    });
    const wrong: string[] = [];
    for (let date = "2026-01-01"; date <= "2026-12-31"; date = addDays(date, 1)) {
      const first = Date.parse(startOfDay(date, zone));
      const next = Date.parse(endOfDay(date, zone));
      const shown = [first, next - 1, next].map((time) => clock.format(time));
      const wanted = [`${date} 00:00:00`, `${date} 23:59:59`, `${addDays(date, 1)} 00:00:00`];
      if (shown.join() !== wanted.join()) wrong.push(date);
    }
    expect(wrong).toEqual([]);
  });

  it.each([
    ["WIB", "2026-01-31T17:00:00.000Z"],
    ["WITA", "2026-01-31T16:00:00.000Z"],
    ["WIT", "2026-01-31T15:00:00.000Z"],
  ] as const)("in %s, 31 January ends, exclusively, at %s", (zone, end) => {
    expect(endOfDay("2026-01-31", zone)).toBe(end);
    expect(dateAt(end, zone)).toBe("2026-02-01");
    expect(dateAt(addMilliseconds(end, -1), zone)).toBe("2026-01-31");
  });
});

describe("dates that exist", () => {
  it.each([
    ["an ordinary day", "2026-01-31", true],
    ["29 February of a leap year", "2028-02-29", true],
    ["29 February of another year", "2026-02-29", false],
    ["29 February of 2100, no leap year", "2100-02-29", false],
    ["29 February of 2000, a leap year", "2000-02-29", true],
    ["30 February", "2026-02-30", false],
    ["31 April", "2026-04-31", false],
    ["month 13", "2026-13-01", false],
    ["month 0", "2026-00-01", false],
    ["day 0", "2026-01-00", false],
    ["one digit", "2026-1-1", false],
    ["an instant", "2026-01-01T00:00:00.000Z", false],
    ["nothing", "", false],
  ])("%s: %s is %s", (_, text, exists) => {
    expect(isLocalDate(text)).toBe(exists);
  });

  it("refuses another with the field's path", () => {
    expect(checkLocalDate("2026-02-28", ["startsOn"])).toBe("2026-02-28");
    const refused = () => checkLocalDate("2026-02-30", ["content", "startsOn"]);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow("content.startsOn: an existing date as YYYY-MM-DD.");
  });
});

describe("counting days", () => {
  it.each([
    ["over a month's end", "2026-01-31", 1, "2026-02-01"],
    ["over a year's end", "2026-12-31", 1, "2027-01-01"],
    ["over a leap day", "2028-02-28", 1, "2028-02-29"],
    ["backwards over a leap day", "2028-03-01", -1, "2028-02-29"],
    ["not at all", "2026-05-05", 0, "2026-05-05"],
    ["a whole common year", "2026-01-01", 365, "2027-01-01"],
  ])("%s", (_, from, days, to) => {
    expect(addDays(from, days)).toBe(to);
    expect(daysBetween(from, to)).toBe(days);
  });

  it.each([
    [2026, 1, "2026-01-31"],
    [2026, 2, "2026-02-28"],
    [2028, 2, "2028-02-29"],
    [2026, 4, "2026-04-30"],
    [2026, 12, "2026-12-31"],
  ])("month %i-%i ends on %s", (year, month, last) => {
    expect(endOfMonth(year, month)).toBe(last);
  });

  it.each([
    ["within a year", "2026-02-15", 6, "2026-08-15"],
    ["onto a shorter month's last day", "2026-08-31", 6, "2027-02-28"],
    ["onto the last day of a leap year's February", "2027-08-31", 6, "2028-02-29"],
    ["from a last day onto the same day of a longer month", "2026-04-30", 1, "2026-05-30"],
    ["onto the first day", "2024-03-01", 24, "2026-03-01"],
    ["a leap day a year later", "2028-02-29", 12, "2029-02-28"],
    ["a leap day four years later", "2028-02-29", 48, "2032-02-29"],
    ["into December", "2026-11-30", 1, "2026-12-30"],
    ["over a year's end", "2026-12-31", 2, "2027-02-28"],
    ["backwards over a year's start", "2026-01-31", -2, "2025-11-30"],
    ["not at all", "2026-01-31", 0, "2026-01-31"],
  ])("months: %s", (_, from, months, to) => {
    expect(addMonths(from, months)).toBe(to);
  });
});

describe("working days", () => {
  it.each([
    ["Friday", "2026-01-23", true],
    ["Saturday", "2026-01-24", false],
    ["Sunday", "2026-01-25", false],
    ["Monday", "2026-01-26", true],
    ["a Friday that is a holiday", "2026-04-03", false],
    ["the Friday before it", "2026-03-27", true],
  ])("%s, %s: %s", (_, date, works) => {
    expect(isWorkingDay(date, HOLIDAYS)).toBe(works);
  });

  it.each([
    // Worked date: a document received on 20 January 2026 may be objected to until 9 February
    // (PermenPANRB 6/2022, annex V.B.2: 14 working days from receipt).
    ["14 from Tuesday 20 January", "2026-01-20", 14, NONE, "2026-02-09"],
    ["13 from the same day, one fewer", "2026-01-20", 13, NONE, "2026-02-06"],
    ["1 from a Friday", "2026-01-23", 1, NONE, "2026-01-26"],
    ["1 from a Saturday", "2026-01-24", 1, NONE, "2026-01-26"],
    ["1 from a Sunday", "2026-01-25", 1, NONE, "2026-01-26"],
    ["5, a whole week", "2026-01-26", 5, NONE, "2026-02-02"],
    ["0: the day itself, even a Sunday", "2026-01-25", 0, NONE, "2026-01-25"],
    ["1 over a holiday and a week-end", "2026-04-02", 1, HOLIDAYS, "2026-04-06"],
    ["1 over the same days without the holiday", "2026-04-02", 1, NONE, "2026-04-03"],
    ["1 from the holiday itself", "2026-04-03", 1, HOLIDAYS, "2026-04-06"],
    ["10 with a holiday among them", "2026-03-31", 10, HOLIDAYS, "2026-04-15"],
    ["a holiday on a Sunday changes nothing", "2026-01-23", 1, new Set(["2026-01-25"]), "2026-01-26"],
  ])("%s", (_, from, days, holidays, to) => {
    expect(addWorkingDays(from, days, holidays)).toBe(to);
  });
});

describe("working days counted backwards", () => {
  it.each([
    ["1 from a Monday", "2026-01-26", 1, NONE, "2026-01-23"],
    ["1 from a Sunday", "2026-01-25", 1, NONE, "2026-01-23"],
    ["1 from a Saturday", "2026-01-24", 1, NONE, "2026-01-23"],
    ["1 from a Friday", "2026-01-23", 1, NONE, "2026-01-22"],
    ["3 over a week-end", "2026-02-03", 3, NONE, "2026-01-29"],
    ["5, a whole week", "2026-02-02", 5, NONE, "2026-01-26"],
    ["0: the day itself, even a Sunday", "2026-01-25", 0, NONE, "2026-01-25"],
    ["1 over a holiday and a week-end", "2026-04-06", 1, HOLIDAYS, "2026-04-02"],
    ["1 over the same days without the holiday", "2026-04-06", 1, NONE, "2026-04-03"],
    ["1 from the holiday itself", "2026-04-03", 1, HOLIDAYS, "2026-04-02"],
    ["10 with a holiday among them", "2026-04-15", 10, HOLIDAYS, "2026-03-31"],
    ["over a year's end", "2027-01-01", 1, NONE, "2026-12-31"],
    ["over a leap day", "2028-03-01", 1, NONE, "2028-02-29"],
  ])("%s", (_, from, days, holidays, to) => {
    expect(subtractWorkingDays(from, days, holidays)).toBe(to);
  });

  it("undo those counted forwards from a working day", () => {
    for (let date = "2026-03-02"; date <= "2026-04-30"; date = addDays(date, 1))
      for (const days of [1, 3, 10])
        if (isWorkingDay(date, HOLIDAYS))
          expect(subtractWorkingDays(addWorkingDays(date, days, HOLIDAYS), days, HOLIDAYS)).toBe(date);
  });
});

describe("instants", () => {
  it.each([
    ["milliseconds since 1970", Date.UTC(2026, 0, 31, 17), "2026-01-31T17:00:00.000Z"],
    ["a date object", new Date(Date.UTC(2026, 0, 31, 17, 0, 0, 1)), "2026-01-31T17:00:00.001Z"],
  ])("from %s", (_, time, text) => {
    expect(instant(time)).toBe(text);
  });

  it("compare as texts", () => {
    const at = "2026-09-30T23:59:59.999Z";
    expect(addMilliseconds(at, 1)).toBe("2026-10-01T00:00:00.000Z");
    expect(addMilliseconds(at, 1) > at).toBe(true);
  });
});
