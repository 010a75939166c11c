import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import { BadInputError, InvariantError } from "../shared/errors.ts";
import { derivedId, isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome } from "../shared/outcome.ts";
import { checkPage, type Page } from "../shared/page.ts";
import { type Period, type PeriodInput, periodInput } from "./model.ts";
import { calendarYears, datesOf, spansOf } from "./rules.ts";
import * as Store from "./store.ts";

const yearId = (agency: string, year: number): string => derivedId("per", agency, "YEAR", String(year));

/**
 * Creates a year and the short cycles nested in it, with every date fixed from the agency's calendar as it is now.
 * All of them take the policy of the year's first day, which says how long a cycle is, and keep it.
 * Cycles that are over are left out, and a year that is over is refused. A year exists once: creating it again answers
 * with the one that is there.
 */
export const create = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: PeriodInput,
): Promise<Outcome<Period, CommonCode>> => {
  const { year } = parseInput(periodInput, raw);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  Actor.permit(actor, "period.write", { agency: by.agency });
  const id = yearId(agency.id, year);
  const reference = Agency.policyOn(agency, `${year}-01-01`);
  const policy = await Agency.policyOf(deps, agency.id, reference);
  const calendar = await Agency.calendar(deps, agency.id, calendarYears(year));
  // What is over already could only be closed with everybody unrated.
  const spans = spansOf(year, policy.shortCycle)
    .map((span) => ({ ...span, ...datesOf(span, policy, calendar, agency.zone) }))
    .filter((span) => deps.now < span.endsAt);
  if (spans.length === 0) throw new BadInputError("year: a year that is not over yet.", ["year"]);
  const writes = spans.flatMap((span) =>
    Store.createWrites(
      agency,
      {
        id: span.kind === "YEAR" ? id : derivedId("per", agency.id, span.kind, span.startsOn),
        ...span,
        parent: span.kind === "YEAR" ? null : id,
        calendarVersion: calendar.version,
        policy: reference,
        state: "PLANNED",
        step: null,
        shards: null,
        output: null,
        publishedAt: null,
      },
      Actor.auditName(by),
      deps.now,
    ),
  );
  await transact(deps.db, writes);
  const stored = await Store.find(deps.db, agency.id, id);
  if (stored === null) throw new InvariantError(`Year ${year} was neither created nor found.`);
  return accept(stored);
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
