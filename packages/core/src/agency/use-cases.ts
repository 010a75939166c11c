import { type Actor, auditName, permit, signedIn } from "../actor/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { BadInputError, InvariantError, WrongRegionError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse, refuseAll } from "../shared/outcome.ts";
import { type Agency, type AgencyCode, type CalendarInput, type CalendarYear, calendarInput } from "./model.ts";
import { type Calendar, calendarOf, calendarProblems } from "./rules.ts";
import * as Store from "./store.ts";

/** The agency itself; it always exists for whoever is linked to it. */
export const load = async (deps: Deps, agency: string): Promise<Agency> => {
  const found = await Store.find(deps.db, agency);
  if (found === null) throw new InvariantError(`Agency ${agency} has no item.`);
  return found;
};

/** The actor's agency, for reading. */
export const own = async (deps: Deps, actor: Actor | null): Promise<Agency> => {
  const { agency } = signedIn(actor);
  permit(actor, "agency.read", { agency });
  return load(deps, agency);
};

/** The agency, for writing: refused anywhere but in its home region. */
export const loadForWriting = async (deps: Deps, id: string): Promise<Agency> => {
  const agency = await load(deps, id);
  if (agency.homeRegion !== deps.region)
    throw new WrongRegionError(
      `This agency is written in ${agency.homeRegion}: send mutations to that region's endpoint.`,
    );
  return agency;
};

/** The agency's holidays of these years; a year nobody set counts as one without holidays. */
export const calendar = async (deps: Deps, agency: string, years: readonly number[]): Promise<Calendar> =>
  calendarOf(await Store.calendarYears(deps.db, agency, years));

/** One year's holidays as they were set, or null. */
export const calendarYear = async (deps: Deps, actor: Actor | null, year: number): Promise<CalendarYear | null> => {
  const { agency } = signedIn(actor);
  permit(actor, "agency.read", { agency });
  if (!Number.isInteger(year) || year < 2020 || year > 2100)
    throw new BadInputError("year: a year from 2020 to 2100.", ["year"]);
  const [found] = await Store.calendarYears(deps.db, agency, [year]);
  return found ?? null;
};

/** Replaces one year's holidays. Deadlines already fixed keep the calendar version they were computed with. */
export const setCalendar = async (
  deps: Deps,
  actor: Actor | null,
  raw: CalendarInput,
): Promise<Outcome<CalendarYear, AgencyCode | CommonCode>> => {
  const input = parseInput(calendarInput, raw);
  const by = signedIn(actor);
  await loadForWriting(deps, by.agency);
  permit(actor, "calendar.set", { agency: by.agency });
  const problems = calendarProblems(input);
  if (problems.length > 0) return refuseAll(problems);
  const [current = null] = await Store.calendarYears(deps.db, by.agency, [input.year]);
  if (current !== null && digest(current.holidays) === digest(input.holidays)) return accept(current);
  if ((current?.version ?? 0) !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const set = await Store.setCalendar(deps.db, by.agency, current, input, auditName(by), deps.now);
  return set === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(set);
};
