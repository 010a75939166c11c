import { BadInputError } from "./errors.ts";

/**
 * Indonesia's three zones (Keppres 41/1987): fixed offsets, no summer time, so plain arithmetic is exact.
 * A test holds them against the IANA data of the runtime.
 */
export const ZONES = {
  WIB: { iana: "Asia/Jakarta", offsetHours: 7 },
  WITA: { iana: "Asia/Makassar", offsetHours: 8 },
  WIT: { iana: "Asia/Jayapura", offsetHours: 9 },
} as const;
export type Zone = keyof typeof ZONES;
export const ZONE_NAMES = ["WIB", "WITA", "WIT"] as const satisfies readonly Zone[];

/** A calendar date without a time, `YYYY-MM-DD`. */
export type LocalDate = string;
/** An instant in UTC, ISO 8601 with milliseconds and `Z`; texts compare as the instants do. */
export type Instant = string;

const DAY = 86_400_000;
const HOUR = 3_600_000;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const toUtc = (date: LocalDate): number => Date.parse(`${date}T00:00:00.000Z`);
const fromUtc = (time: number): LocalDate => new Date(time).toISOString().slice(0, 10);

/** True for a date that exists: 2026-02-28, not 2026-02-30. */
export const isLocalDate = (text: string): boolean => {
  if (!DATE.test(text)) return false;
  const time = toUtc(text);
  return !Number.isNaN(time) && fromUtc(time) === text;
};

export const checkLocalDate = (text: string, path: readonly string[]): LocalDate => {
  if (!isLocalDate(text)) throw new BadInputError(`${path.join(".")}: an existing date as YYYY-MM-DD.`, path);
  return text;
};

export const instant = (time: Date | number): Instant => new Date(time).toISOString();

export const addMilliseconds = (at: Instant, milliseconds: number): Instant => instant(Date.parse(at) + milliseconds);

export const addDays = (date: LocalDate, days: number): LocalDate => fromUtc(toUtc(date) + days * DAY);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export const daysBetween = (from: LocalDate, to: LocalDate): number => (toUtc(to) - toUtc(from)) / DAY;

/** The first instant of a date in a zone. */
export const startOfDay = (date: LocalDate, zone: Zone): Instant =>
  instant(toUtc(date) - ZONES[zone].offsetHours * HOUR);

/** The exclusive end of a date in a zone: the first instant of the next day. */
export const endOfDay = (date: LocalDate, zone: Zone): Instant => startOfDay(addDays(date, 1), zone);

/** The date an instant falls on in a zone. */
export const dateAt = (at: Instant, zone: Zone): LocalDate => fromUtc(Date.parse(at) + ZONES[zone].offsetHours * HOUR);

/** Monday to Friday and not a holiday of the agency's calendar. */
export const isWorkingDay = (date: LocalDate, holidays: ReadonlySet<LocalDate>): boolean => {
  const weekday = new Date(toUtc(date)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(date);
};

/**
 * The date `days` working days after `from`; `from` itself is not counted.
 * Received 2026-01-20, 14 working days, no holidays: 2026-02-09.
 */
export const addWorkingDays = (from: LocalDate, days: number, holidays: ReadonlySet<LocalDate>): LocalDate => {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, 1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
};

/** The day so many working days before a date, counted backwards from the day before it. */
export const subtractWorkingDays = (from: LocalDate, days: number, holidays: ReadonlySet<LocalDate>): LocalDate => {
  let date = from;
  for (let left = days; left > 0; ) {
    date = addDays(date, -1);
    if (isWorkingDay(date, holidays)) left -= 1;
  }
  return date;
};

/** The last day of a month counted from 1. */
export const endOfMonth = (year: number, month: number): LocalDate => fromUtc(Date.UTC(year, month, 0));

/** The date whole months later, or earlier; on a day the month lacks, its last: 2026-08-31 and 6 give 2027-02-28. */
export const addMonths = (date: LocalDate, months: number): LocalDate => {
  const last = endOfMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)) + months);
  const day = date.slice(8);
  return day < last.slice(8) ? `${last.slice(0, 8)}${day}` : last;
};
