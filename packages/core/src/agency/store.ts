import { record, type Versioned } from "../audit/index.ts";
import { type Database, get, getMany, keyOf, transact, type Write } from "../dynamo/index.ts";
import { type Agency, agencySchema, type CalendarInput, type CalendarYear, calendarSchema } from "./model.ts";

const agencyKey = (agency: string) => keyOf(agency, [], "@AGENCY");
const calendarKey = (agency: string, year: number) => keyOf(agency, [], `CALENDAR#${year}`);

export const find = (db: Database, agency: string): Promise<Agency | null> => get(db, agencyKey(agency), agencySchema);

/** The writes that found an agency. */
export const foundingWrites = (agency: Omit<Agency, keyof Versioned>, actor: string, at: string): readonly Write[] => {
  const { write, next } = record(agency.id, agency.id, null, { action: "agency.create", actor, at, body: agency });
  return [{ put: { ...agencyKey(agency.id), ...agency, ...next }, when: { absent: true } }, write];
};

/** The calendars of these years, as far as the agency has set them. */
export const calendarYears = async (
  db: Database,
  agency: string,
  years: readonly number[],
): Promise<readonly CalendarYear[]> => {
  const keys = years.map((year) => calendarKey(agency, year));
  const found = await getMany(db, keys, calendarSchema, { consistent: true });
  return found.filter((year) => year !== null);
};

/** Sets a year's holidays; null when its version is not the expected one (0: not set yet). */
export const setCalendar = async (
  db: Database,
  agency: string,
  current: CalendarYear | null,
  input: CalendarInput,
  actor: string,
  at: string,
): Promise<CalendarYear | null> => {
  const body = { year: input.year, holidays: input.holidays };
  const { write, next } = record(agency, `${agency}:CALENDAR:${input.year}`, current, {
    action: "calendar.set",
    actor,
    at,
    body,
  });
  const item = { ...body, ...next };
  const when = current === null ? ({ absent: true } as const) : { equals: { version: current.version } };
  const failed = await transact(db, [{ put: { ...calendarKey(agency, input.year), ...item }, when }, write]);
  return failed.length === 0 ? item : null;
};
