import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import { BadInputError, InvariantError } from "../shared/errors.ts";
import { isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome } from "../shared/outcome.ts";
import { checkPage, type Page } from "../shared/page.ts";
import { dateAt, type Instant, type LocalDate } from "../shared/time.ts";
import { type Period, type PeriodInput, periodInput } from "./model.ts";
import { calendarYears, cycleStarts, datesOf, periodId, spansOf, yearId } from "./rules.ts";
import * as Store from "./store.ts";

/**
 * Creates a year and the short cycles nested in it, with every date fixed from the agency's calendar as it is now.
 * All of them take the policy of the year's first day, which says how long a cycle is, and keep it. Cycles that are
 * over are left out. A year exists once: creating it again gives the one that is there. Null for a year that is over:
 * it could only be closed with everybody unrated.
 */
const createYear = async (
  deps: Deps,
  agency: Agency.Agency,
  year: number,
  actor: Actor.Actor,
): Promise<Period | null> => {
  const id = yearId(agency.id, year);
  const reference = Agency.policyOn(agency, `${year}-01-01`);
  const policy = await Agency.policyOf(deps, agency.id, reference);
  const calendar = await Agency.calendar(deps, agency.id, calendarYears(year));
  const spans = spansOf(year, policy.shortCycle)
    .map((span) => ({ ...span, ...datesOf(span, policy, calendar, agency.zone) }))
    .filter((span) => deps.now < span.endsAt);
  if (spans.length === 0) return null;
  const writes = spans.flatMap((span) =>
    Store.createWrites(
      agency,
      {
        id: periodId(agency.id, span.kind, span.startsOn),
        ...span,
        parent: span.kind === "YEAR" ? null : id,
        calendarVersion: calendar.version,
        policy: reference,
        state: "PLANNED",
        step: null,
        shards: null,
        enrolled: null,
        stalledAt: null,
        output: null,
        publishedAt: null,
      },
      Actor.auditName(actor),
      deps.now,
    ),
  );
  await transact(deps.db, writes);
  const stored = await Store.find(deps.db, agency.id, id);
  if (stored === null) throw new InvariantError(`Year ${year} was neither created nor found.`);
  return stored;
};

/** Creates a year and its short cycles; by a personnel officer. A year that is over is refused. */
export const create = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: PeriodInput,
): Promise<Outcome<Period, CommonCode>> => {
  const { year } = parseInput(periodInput, raw);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  Actor.permit(actor, "period.write", { agency: by.agency });
  const created = await createYear(deps, agency, year, by);
  if (created === null) throw new BadInputError("year: a year that is not over yet.", ["year"]);
  return accept(created);
};

type AgencyZone = Pick<Agency.Agency, "id" | "zone">;

/**
 * The year that follows a year at an instant: the next one or, where that is over by then, the one that runs, so that
 * an outage of years leaves no chain of dead ones. Null after the last year there can be.
 */
export const yearAfter = (
  agency: AgencyZone,
  period: Pick<Period, "startsOn">,
  now: Instant,
): (Pick<Period, "id" | "kind" | "startsOn"> & { readonly year: number }) | null => {
  const year = Math.max(yearOfDate(period.startsOn) + 1, yearOfDate(dateAt(now, agency.zone)));
  if (!periodInput.safeParse({ year }).success) return null;
  return { id: yearId(agency.id, year), kind: "YEAR", startsOn: `${year}-01-01`, year };
};
const yearOfDate = (date: LocalDate): number => Number(date.slice(0, 4));

/**
 * Creates the year that follows a year, by the system, as `create` does: under the policy and the calendar that are
 * known now, so a policy activated later for that same first day no longer holds for it. Twice, or beside an officer
 * who creates it, there is one year. Null after the last year there can be.
 */
export const createNext = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Pick<Period, "startsOn">,
): Promise<Period | null> => {
  const next = yearAfter(agency, period, deps.now);
  return next === null ? null : createYear(deps, agency, next.year, { kind: "SYSTEM", agency: agency.id });
};

/** A period of the actor's agency, or null. */
export const find = async (deps: Deps, actor: Actor.Actor | null, id: string): Promise<Period | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "period.read", { agency });
  return load(deps, agency, id);
};

/** A period, or null; for use-cases that authorize on something else. */
export const load = async (deps: Deps, agency: string, id: string): Promise<Period | null> =>
  isId("per", id) ? Store.find(deps.db, agency, id) : null;

/** The short cycle a day is in; null where the agency has none for it. */
export const cycleOn = async (deps: Deps, agency: string, date: LocalDate): Promise<Period | null> => {
  const starts = cycleStarts(date);
  const kinds = ["QUARTER", "MONTH"] as const;
  const found = await Promise.all(
    kinds.map((kind) => Store.find(deps.db, agency, periodId(agency, kind, starts[kind]))),
  );
  return found.find((one) => one !== null) ?? null;
};

/** The agency's periods by first day, a year before the cycles in it. */
export const page = async (
  deps: Deps,
  actor: Actor.Actor | null,
  first: number,
  after?: string | null,
): Promise<Page<Period>> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "period.read", { agency });
  return Store.page(deps.db, agency, checkPage(first, after));
};

/** The year a period belongs to: where its plans stand. */
export const yearOf = (period: Pick<Period, "id" | "parent">): string => period.parent ?? period.id;

/** Every period with a step due in this region now. */
export const due = (deps: Deps): AsyncGenerator<{ readonly agency: string; readonly period: string }> =>
  Store.due(deps.db, deps.region, deps.now);
