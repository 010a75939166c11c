import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import { dateAt, type LocalDate } from "../shared/time.ts";
import type { Budget, Stopped } from "./model.ts";

/** People put on the roll by one transaction; with the check of the period that is all one may hold. */
const TOGETHER = 99;

/** The last day of the period, or today while it still runs: whose assignments count. */
const rollDate = (period: Period.Period, today: LocalDate): LocalDate =>
  today < period.startsOn ? period.startsOn : today < period.endsOn ? today : period.endsOn;

/** The first day somebody was assigned in the period, where that is later than the period's first. */
const sinceOf = (employee: Organization.Employee, period: Period.Period): LocalDate | null => {
  const days = employee.assignments
    .filter(({ endsOn }) => endsOn === null || endsOn >= period.startsOn)
    .map(({ startsOn }) => startsOn)
    .toSorted();
  const [first = period.startsOn] = days;
  return first > period.startsOn ? first : null;
};

/** Everybody assigned on the date who is planned and appraised, with the path of their unit. */
const everybodyOn = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  on: LocalDate,
): Promise<readonly Appraisal.Enrolment[]> => {
  const units = new Map((await Organization.everyUnit(deps.db, agency.id)).map((unit) => [unit.id, unit.path]));
  // A unit the index does not show yet is read from the table itself.
  const pathOf = async (id: string): Promise<readonly string[] | undefined> =>
    units.get(id) ?? (await Organization.directory(deps, agency.id).units([id]))[0]?.path;
  const people: Appraisal.Enrolment[] = [];
  for await (const employee of Organization.everyEmployee(deps.db, agency.id)) {
    const assignment = Organization.assignmentOn(employee.assignments, on);
    const path = assignment === null ? undefined : await pathOf(assignment.unit);
    if (path === undefined || assignment === null || Organization.isExempt(employee)) continue;
    const { job, family } = assignment;
    people.push({ employee: employee.id, path, job, family, since: sinceOf(employee, period) });
  }
  return people;
};

/** A period whose roll has a number of shards, and everybody who belongs on it. */
type Roll = {
  readonly period: Period.Period & { readonly shards: number };
  readonly people: readonly Appraisal.Enrolment[];
};

/**
 * Everybody who belongs on the roll now. The first to look fixes how many shards the inputs are spread over, from the
 * number of people; null when somebody else did meanwhile.
 */
const rollOf = async (deps: Deps, agency: Agency.Agency, period: Period.Period): Promise<Roll | null> => {
  const people = await everybodyOn(deps, agency, period, rollDate(period, dateAt(deps.now, agency.zone)));
  if (period.shards !== null) return { period: { ...period, shards: period.shards }, people };
  const shards = Period.shardsFor(people.length);
  const fixed = await Period.change(deps.db, agency, period, { shards }, { action: "period.shard", at: deps.now });
  return fixed === null ? null : { period: { ...fixed, shards }, people };
};

/** ADDED: all are on the roll. MOVED: the period is not what it was, and nobody more was added. */
type Added = "ADDED" | "MOVED";

/** Puts people on the roll together, on condition that the period did not move; who is there already is left out. */
const addTogether = async (
  deps: Deps,
  agency: string,
  { period }: Roll,
  people: readonly Appraisal.Enrolment[],
): Promise<Added> => {
  for (let missing = people; missing.length > 0; ) {
    const failed = await transact(deps.db, [
      Period.unchangedSince(agency, period),
      ...missing.map((person) => Appraisal.enrolWrite(agency, period, person)),
    ]);
    if (failed.includes(0)) return "MOVED";
    if (failed.length === 0) break;
    missing = missing.filter((_, i) => !failed.includes(i + 1));
  }
  return "ADDED";
};

/** What became of enrolling: with everybody on the roll, how many they are and the period they were put on it by. */
type Enrolled = Stopped | "MARKED" | { readonly period: Period.Period; readonly enrolled: number };

/**
 * Puts everybody on the period's roll who is not there yet; those there stay as they are. People and the period's
 * version are checked in one transaction, so a worker that slept adds nobody to a roll that is being scored.
 */
export const enrol = async (
  deps: Deps,
  agency: Agency.Agency,
  before: Period.Period,
  budget: Budget,
): Promise<Enrolled> => {
  const roll = await rollOf(deps, agency, before);
  if (roll === null) return "MARKED";
  const { period, people } = roll;
  const byShard: Appraisal.Enrolment[][] = Array.from({ length: period.shards }, () => []);
  for (const person of people) byShard[shardOf(person.employee, period.shards)]?.push(person);
  let enrolled = 0;
  for (const [shard, wanted] of byShard.entries()) {
    const there = new Set<string>();
    for await (const one of Appraisal.shardRoll(deps.db, agency.id, period.id, shard)) there.add(one.employee);
    const missing = wanted.filter((person) => !there.has(person.employee));
    for (let i = 0; i < missing.length; i += TOGETHER) {
      if (!budget.mayContinue()) return "MORE";
      const added = await addTogether(deps, agency.id, roll, missing.slice(i, i + TOGETHER));
      if (added === "MOVED") return "MARKED";
    }
    enrolled += there.size + missing.length;
  }
  return { period, enrolled };
};
