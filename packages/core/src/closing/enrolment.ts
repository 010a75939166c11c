import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import { dateAt, type LocalDate } from "../shared/time.ts";
import type { Budget, Progress } from "./model.ts";

/** Conditional writes at a time: enough to keep a connection busy, far below a partition's limit. */
const CONCURRENCY = 16;

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
const roll = async (
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
    if (path === undefined || Organization.isExempt(employee)) continue;
    people.push({ employee: employee.id, path, since: sinceOf(employee, period) });
  }
  return people;
};

/** Fixes how many shards the period's inputs are spread over, from the number of people when it opens. */
export const fixShards = async (deps: Deps, agency: Agency.Agency, period: Period.Period): Promise<void> => {
  const people = await roll(deps, agency, period, rollDate(period, dateAt(deps.now, agency.zone)));
  const shards = Period.shardsFor(people.length);
  await Period.change(deps.db, agency, period, { shards }, { action: "period.shard", at: deps.now });
};

/**
 * Puts everybody on the period's roll who is not there yet; those there stay as they are. Before each batch of writes
 * it looks whether somebody moved the period on meanwhile, so that a slow worker adds nobody to a roll being scored.
 */
export const enrol = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  budget: Budget,
): Promise<Progress | "MARKED"> => {
  const shards = period.shards ?? 1;
  const open = { id: period.id, shards };
  const people = await roll(deps, agency, period, rollDate(period, dateAt(deps.now, agency.zone)));
  const byShard = new Map<number, Appraisal.Enrolment[]>();
  for (const person of people) {
    const shard = shardOf(person.employee, shards);
    const there = byShard.get(shard);
    if (there === undefined) byShard.set(shard, [person]);
    else there.push(person);
  }
  for (const [shard, wanted] of byShard) {
    const there = new Set<string>();
    for await (const input of Appraisal.shardInputs(deps.db, agency.id, period.id, shard)) there.add(input.employee);
    const missing = wanted.filter((person) => !there.has(person.employee));
    for (let i = 0; i < missing.length; i += CONCURRENCY) {
      if (!budget.mayContinue()) return "MORE";
      const current = await Period.load(deps, agency.id, period.id);
      if (current?.step !== period.step) return "MARKED";
      await Promise.all(
        missing.slice(i, i + CONCURRENCY).map((person) => Appraisal.enrol(deps.db, agency.id, open, person)),
      );
    }
  }
  return "DONE";
};
