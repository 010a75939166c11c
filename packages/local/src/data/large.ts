import type * as Actor from "@kinerja/core/actor";
import * as Agency from "@kinerja/core/agency";
import * as Closing from "@kinerja/core/closing";
import { type Database, putMany } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import { derivedId } from "@kinerja/core/shared/ids";
import { type GeneratedAgency, type GeneratedPerson, growAgency } from "./generated.ts";
import { depsAt, FOUNDED, type Founded, foundLarge } from "./large-founding.ts";
import { employeeItems, inputItem, leaveItems, positionItem, type Stored, unitItem } from "./large-items.ts";
import { isAmong, ratingOf } from "./large-ratings.ts";
import { familyOf, largeTree } from "./large-tree.ts";
import { PERSONNEL_UNIT } from "./organs.ts";
import { accepted } from "./seed-steps.ts";

export type LargeOptions = {
  /** Civil servants on the roll; at least two. */
  readonly employees: number;
  /** Decides every id, name and rating: the same seed and size give the same hashes in every table. */
  readonly seed?: number;
  /** Whether the live counts are brought up as well, as the stream would have; they are when absent. */
  readonly live?: boolean;
  /** Told what is being made, for who waits. */
  readonly say?: (text: string) => void;
};

export type Large = {
  readonly agency: Agency.Agency;
  readonly year: Period.Period;
  /** Open for evaluation, everybody on its roll and rated: `evaluationClosesAt` is its next due step but reminders. */
  readonly quarter: Period.Period;
  /** The personnel officer the agency was founded with, and the sign-in linked to them. */
  readonly officer: Actor.EmployeeActor;
  readonly token: Actor.Token;
  /** Everybody on the roll, in the order in which they were made: raters before those they rate. */
  readonly employees: readonly string[];
};

export const SEED = 2026;
/** Percent of people who were on leave in the quarter, and who came after it had begun, from which place on. */
const ON_LEAVE = { percent: 2, from: 30 } as const;
const LATE = { percent: 1, from: 60 } as const;
const JOINED_LATE = "2026-02-16";

/** The codes of the data as ids of the table; every id follows from the agency's and the code. */
const idsOf = ({ hr, root }: Founded, { units, personnelOfficer }: GeneratedAgency) => {
  const paths = new Map<string, readonly string[]>();
  for (const { code, parent } of units)
    paths.set(
      code,
      parent === null ? [root.id] : [...(paths.get(parent) ?? []), derivedId("unt", hr.agency, "large", code)],
    );
  return {
    path: (code: string): string[] => [...(paths.get(code) ?? [])],
    unit: (code: string): string => paths.get(code)?.at(-1) ?? "",
    position: (code: string): string => derivedId("pos", hr.agency, "large", code),
    person: (code: string): string =>
      code === personnelOfficer ? hr.employee : derivedId("emp", hr.agency, "large", code),
  };
};
type Ids = ReturnType<typeof idsOf>;

/** When somebody's place was taken up. Heads were there first. */
const startOf = ({ index, leads, startsOn }: GeneratedPerson): string =>
  !leads && isAmong(index, LATE.percent, LATE.from) ? JOINED_LATE : startsOn;

const assignmentOf = (data: GeneratedAgency, ids: Ids) => {
  const positions = new Map(data.positions.map((position) => [position.code, position]));
  return (person: GeneratedPerson): Organization.Assignment => {
    const held = positions.get(person.position);
    if (held === undefined) throw new RangeError(`There is no position ${person.position}.`);
    const { title, job, leads } = held;
    return {
      startsOn: startOf(person),
      endsOn: null,
      kind: "DEFINITIVE",
      position: ids.position(held.code),
      unit: ids.unit(held.unit),
      title,
      job,
      family: familyOf(title, job, leads),
      leads,
    };
  };
};

const organizationItems = (
  agency: string,
  data: GeneratedAgency,
  ids: Ids,
  assignment: ReturnType<typeof assignmentOf>,
): readonly Stored[] => {
  const heads = new Map([data.regent, ...data.employees].filter(({ leads }) => leads).map((one) => [one.unit, one]));
  return [
    ...data.units.map(({ code, name, kind, parent }) => {
      const head = heads.get(code);
      const led = head === undefined || head.code === data.personnelOfficer ? null : assignment(head);
      return unitItem(agency, {
        id: ids.unit(code),
        name,
        kind,
        parent: parent === null ? null : ids.unit(parent),
        path: ids.path(code),
        heads:
          led === null || head === undefined
            ? []
            : [
                {
                  startsOn: led.startsOn,
                  endsOn: null,
                  kind: led.kind,
                  employee: ids.person(head.code),
                  position: led.position,
                  job: led.job,
                },
              ],
      });
    }),
    ...data.positions.map(({ code, unit, title, job, leads }) =>
      positionItem(agency, {
        id: ids.position(code),
        unit: ids.unit(unit),
        title,
        job,
        family: familyOf(title, job, leads),
        leads,
      }),
    ),
  ];
};

/** The items of each of many people, made as they are put. */
function* itemsOfEach<T>(all: Iterable<T>, itemsOf: (one: T) => readonly Stored[]): Generator<Stored> {
  for (const one of all) yield* itemsOf(one);
}

const putLeaves = (db: Database, founded: Founded, data: GeneratedAgency, ids: Ids): Promise<void> => {
  const { hr, quarter } = founded;
  const away = data.employees.filter(({ index }) => isAmong(index, ON_LEAVE.percent, ON_LEAVE.from));
  const itemsOf = ({ code, index }: GeneratedPerson): readonly Stored[] => {
    const long = index % 3 === 0;
    return leaveItems(hr.agency, {
      employee: ids.person(code),
      kind: long ? "BESAR" : "ALASAN_PENTING",
      startsOn: "2026-01-12",
      endsOn: long ? "2026-03-27" : "2026-02-06",
      recordedBy: hr.employee,
      recordedAt: quarter.startsAt,
    });
  };
  return putMany(db, itemsOfEach(away, itemsOf));
};

/**
 * Puts everybody on the quarter's roll and rates them as their seed decides, in one write each: that the quarter finds
 * everybody there when it opens saves writing everybody twice.
 */
const putInputs = (
  db: Database,
  { hr, quarter }: Founded,
  data: GeneratedAgency,
  ids: Ids,
  assignment: ReturnType<typeof assignmentOf>,
  seed: number,
): Promise<void> => {
  const shards = Period.shardsFor(data.employees.length);
  const raters = new Map([data.regent, ...data.employees].map(({ code, rater }) => [code, rater ?? code]));
  const itemsOf = (person: GeneratedPerson): readonly Stored[] => {
    const { job, family, startsOn } = assignment(person);
    const rater = person.rater ?? person.code;
    const by = { rater: ids.person(rater), superior: ids.person(raters.get(rater) ?? rater), period: quarter };
    return [
      inputItem(hr.agency, shards, {
        employee: ids.person(person.code),
        period: quarter.id,
        path: ids.path(person.unit),
        job,
        family,
        since: startsOn > quarter.startsOn ? startsOn : null,
        ...ratingOf(seed, person.index, by),
      }),
    ];
  };
  return putMany(db, itemsOfEach(data.employees, itemsOf));
};

/**
 * Makes a large agency whose first quarter of 2026 is rated and waits to be closed. The agency, its policy, calendar
 * and year come from the use-cases, and `Closing.advance` opens the quarter; units, positions, people, leaves and
 * ratings are put straight into the table in the shape the use-cases write, without audit entries and without the prose
 * of plans and ratings. For tables without a stream.
 */
export const seedLarge = async (
  db: Database,
  { employees, seed = SEED, live = true, say }: LargeOptions,
): Promise<Large> => {
  const data = growAgency({ seed, employees, root: largeTree(employees), personnelUnit: PERSONNEL_UNIT });
  const officer = data.employees.find(({ code }) => code === data.personnelOfficer);
  if (officer === undefined) throw new RangeError("The personnel officer is not among the employees.");
  const founded = await foundLarge(db, seed, { name: data.name, officer });
  const { hr, token, year } = founded;
  const ids = idsOf(founded, data);
  const assignment = assignmentOf(data, ids);
  say?.(`${data.units.length} units, ${data.positions.length} positions`);
  await putMany(db, organizationItems(hr.agency, data, ids, assignment));
  say?.(`${employees} people`);
  const others = [data.regent, ...data.employees].filter(({ code }) => code !== officer.code);
  const peopleOf = (person: GeneratedPerson): readonly Stored[] => {
    const { code, nip, name, kind, rank } = person;
    return employeeItems(hr.agency, { id: ids.person(code), nip, name, kind, rank, assignments: [assignment(person)] });
  };
  await putMany(db, itemsOfEach(others, peopleOf));
  const deps = depsAt(db, FOUNDED);
  const profile = await Organization.employee(deps, hr, hr.employee);
  const { position: positionId, startsOn, kind } = assignment(officer);
  const place = { employeeId: hr.employee, positionId, startsOn, kind, version: profile?.version ?? 0 };
  accepted(await Organization.assign(deps, hr, place), "The officer's assignment");
  await putLeaves(db, founded, data, ids);

  say?.(`${employees} ratings`);
  await putInputs(db, founded, data, ids, assignment, seed);
  say?.("the quarter opens and ends");
  const target = { agency: hr.agency, period: founded.quarter.id };
  const ended = depsAt(db, founded.quarter.endsAt);
  const progress = await Closing.advance(ended, target, { mayContinue: () => true });
  if (progress !== "DONE") throw new Error(`The quarter did not open: ${progress}.`);
  const quarter = await Period.load(ended, hr.agency, founded.quarter.id);
  if (quarter?.step !== "EVALUATE") throw new Error("The quarter did not come to its evaluation.");
  if (live) {
    say?.("live counts");
    await Insight.rebuild(ended, hr.agency, quarter);
  }
  return {
    agency: await Agency.load(deps, hr.agency),
    year,
    quarter,
    officer: hr,
    token,
    employees: data.employees.map(({ code }) => ids.person(code)),
  };
};
