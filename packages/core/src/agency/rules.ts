import type { UserError } from "../shared/outcome.ts";
import type { LocalDate } from "../shared/time.ts";
import type { AgencyCode, CalendarInput, CalendarYear } from "./model.ts";

/** Everything wrong with a year's holidays; empty when nothing is. */
export const calendarProblems = (input: CalendarInput): readonly UserError<AgencyCode>[] => {
  const seen = new Set<string>();
  return input.holidays.flatMap(({ date }, i): UserError<AgencyCode>[] => {
    const path = ["holidays", String(i), "date"];
    if (!date.startsWith(`${input.year}-`))
      return [{ code: "HOLIDAY_OUTSIDE_YEAR", path, params: { date, year: String(input.year) } }];
    if (seen.has(date)) return [{ code: "HOLIDAY_TWICE", path, params: { date } }];
    seen.add(date);
    return [];
  });
};

/** An agency's holidays over several years, and the versions they come from (`2026:3 2027:1`). */
export type Calendar = { readonly holidays: ReadonlySet<LocalDate>; readonly version: string };

export const calendarOf = (years: readonly CalendarYear[]): Calendar => ({
  holidays: new Set(years.flatMap((year) => year.holidays.map((holiday) => holiday.date))),
  version: years.map((year) => `${year.year}:${year.version}`).join(" "),
});
