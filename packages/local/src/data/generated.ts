import { ORGANIZATION_CLASSES, type OrganizationClass } from "@kinerja/core/shared/classes";
import type { LocalDate } from "@kinerja/core/shared/time";
import type { Blueprint, Post } from "./blueprints.ts";
import { CAREERS, enter, LAST_APPOINTMENT_YEAR } from "./careers.ts";
import { personName } from "./names.ts";
import { PERSONNEL_UNIT } from "./organs.ts";
import { regency, UNITS_PER_DISTRICT } from "./regency.ts";
import { at, type Random, seeded, shuffled } from "./seeded.ts";
import type { PersonData, PositionData, UnitData } from "./types.ts";

/** The demonstration agency: its seed and its number of civil servants. */
export const DEMONSTRATION = { seed: 2026, employees: 300 } as const;
/** The smallest agency that fills every head's post of the unit tree and leaves staff to lead. */
export const FEWEST_EMPLOYEES = 150;
/** Since when everybody holds their position: after the last appointment. */
export const GENERATED_START: LocalDate = `${LAST_APPOINTMENT_YEAR + 1}-01-01`;

/** A civil servant or the regent, with what follows from the tree; none of them exists. */
export type GeneratedPerson = PersonData & {
  /** Place in the agency from 0; the regent has -1. */
  readonly index: number;
  readonly unit: string;
  readonly leads: boolean;
  /** The rater's code and job title, and the unit the rater leads; all null for the regent. */
  readonly rater: string | null;
  readonly raterTitle: string | null;
  readonly raterUnit: string | null;
};

export type GeneratedAgency = {
  readonly name: string;
  readonly seed: number;
  /** Parents stand before their children; the first is the agency's own unit. */
  readonly units: readonly UnitData[];
  readonly positions: readonly PositionData[];
  /** Head of the agency's own unit: a state official, who rates and is not appraised. */
  readonly regent: GeneratedPerson;
  /** Exactly as many civil servants as asked for; raters stand before those they rate. */
  readonly employees: readonly GeneratedPerson[];
  /** Code of the employee who founds the agency as its personnel officer. */
  readonly personnelOfficer: string;
  /** Achievement class of each unit by code; all five classes occur. */
  readonly classes: Readonly<Record<string, OrganizationClass>>;
};

const UNITS_OF_THE_CORE = 64;
const EMPLOYEES_PER_UNIT = 25;
/** Employee numbers end in serials from here: the low ones belong to real people. */
const FIRST_SERIAL = 901;
const LAST_SERIAL = 999;

const numbered = (prefix: string, n: number): string => `${prefix}${String(n + 1).padStart(5, "0")}`;

type Planted = { readonly unit: UnitData; readonly blueprint: Blueprint };

const plant = (blueprint: Blueprint, parent: string | null, into: Planted[]): readonly Planted[] => {
  const unit: UnitData = {
    code: numbered("U", into.length),
    name: blueprint.name,
    kind: parent === null ? "AGENCY" : "UNIT",
    parent,
  };
  into.push({ unit, blueprint });
  for (const child of blueprint.children) plant(child, unit.code, into);
  return into;
};

/** Splits a whole number by shares so that the parts add up to it exactly. */
const apportion = (total: number, shares: readonly number[]): readonly number[] => {
  const sum = shares.reduce((left, right) => left + right, 0);
  let before = 0;
  let given = 0;
  return shares.map((share) => {
    before += share;
    const upTo = Math.round((total * before) / sum);
    const part = upTo - given;
    given = upTo;
    return part;
  });
};

/** Gives each NIP prefix its next serial, so that no two people share a number. */
const serials = (): ((prefix: string) => string) => {
  const used = new Map<string, number>();
  return (prefix) => {
    const serial = (used.get(prefix) ?? FIRST_SERIAL - 1) + 1;
    if (serial > LAST_SERIAL) throw new RangeError(`No serial is left for employee numbers that begin with ${prefix}.`);
    used.set(prefix, serial);
    return `${prefix}${serial}`;
  };
};

/** Share of units in each class other than BAIK, in percent; every class gets at least one unit. */
const CLASS_PERCENT = { ISTIMEWA: 10, BUTUH_PERBAIKAN: 12, KURANG: 4, SANGAT_KURANG: 2 } as const;

const classify = (units: readonly UnitData[], random: Random): Readonly<Record<string, OrganizationClass>> => {
  const order = shuffled(units.slice(1), random);
  const classes: Record<string, OrganizationClass> = Object.fromEntries(units.map((unit) => [unit.code, "BAIK"]));
  let next = 0;
  for (const name of ORGANIZATION_CLASSES) {
    if (name === "BAIK") continue;
    for (let left = Math.ceil((units.length * CLASS_PERCENT[name]) / 100); left > 0; left -= 1) {
      classes[at(order, next).code] = name;
      next += 1;
    }
  }
  return classes;
};

/** Heads first in tree order, each followed by the unit's staff: a rater always stands before the rated. */
const populate = (planted: readonly Planted[], staffOf: readonly number[], random: Random) => {
  const positions: PositionData[] = [];
  const people: GeneratedPerson[] = [];
  const heads = new Map<string, { readonly code: string; readonly title: string }>();
  const nip = serials();

  const position = (unit: string, title: string, job: PositionData["job"], leads: boolean): PositionData => {
    const made = { code: numbered("P", positions.length), unit, title, job, leads };
    positions.push(made);
    return made;
  };
  const hire = (held: PositionData, post: Pick<Post, "career" | "sex">, raterUnit: string): GeneratedPerson => {
    const sex = post.sex ?? (random.next() < 0.5 ? "MALE" : "FEMALE");
    const entry = enter(post.career, sex, random);
    const rater = heads.get(raterUnit);
    if (rater === undefined) throw new RangeError(`Unit ${raterUnit} has no head yet.`);
    const index = people.length - 1;
    const person: GeneratedPerson = {
      code: numbered("E", index),
      name: personName(sex, random),
      sex,
      kind: entry.kind,
      nip: nip(entry.nipPrefix),
      rank: entry.rank,
      position: held.code,
      startsOn: GENERATED_START,
      index,
      unit: held.unit,
      leads: held.leads,
      rater: rater.code,
      raterTitle: rater.title,
      raterUnit,
    };
    people.push(person);
    return person;
  };

  planted.forEach(({ unit, blueprint }, place) => {
    const { title, career } = blueprint.head;
    if (unit.parent === null || career === "STATE_OFFICIAL") {
      const held = position(unit.code, title, "STATE_OFFICIAL", true);
      people.push({
        code: "REGENT",
        name: personName("FEMALE", random),
        sex: "FEMALE",
        kind: "STATE_OFFICIAL",
        nip: null,
        rank: null,
        position: held.code,
        startsOn: GENERATED_START,
        index: -1,
        unit: unit.code,
        leads: true,
        rater: null,
        raterTitle: null,
        raterUnit: null,
      });
      heads.set(unit.code, { code: "REGENT", title });
      return;
    }
    const head = hire(position(unit.code, title, CAREERS[career].job, true), { career }, unit.parent);
    heads.set(unit.code, { code: head.code, title });
    // Colleagues with the same title in a unit hold one position.
    const shared = new Map<string, PositionData>();
    const posts = blueprint.staff.map((post) => [post, post.weight] as const);
    for (let left = at(staffOf, place); left > 0; left -= 1) {
      const post = random.weighted(posts);
      const held = shared.get(post.title) ?? position(unit.code, post.title, CAREERS[post.career].job, false);
      shared.set(post.title, held);
      hire(held, post, unit.code);
    }
  });
  return { positions, people };
};

export type Growth = {
  readonly seed: number;
  /** Civil servants, heads included and the state official at the top not. */
  readonly employees: number;
  readonly root: Blueprint;
  /** The unit whose head founds the agency and stays its personnel officer. */
  readonly personnelUnit: string;
};

/**
 * Fills a tree of units with fictional people: the same seed, size and tree give the same agency on every machine.
 * Throws where there are fewer employees than units to lead.
 */
export const growAgency = ({ seed, employees, root, personnelUnit }: Growth): GeneratedAgency => {
  const random = seeded(seed);
  const planted = plant(root, null, []);
  const units = planted.map((one) => one.unit);
  const staff = employees - (units.length - 1);
  if (staff < 0) throw new RangeError(`employees: at least one for each of the ${units.length - 1} units to lead.`);
  const shares = planted.map((one) => one.blueprint.share);
  const { positions, people } = populate(planted, apportion(staff, shares), random);
  const office = units.find((unit) => unit.name === personnelUnit);
  const officer = people.find((person) => person.leads && person.unit === office?.code);
  if (officer === undefined) throw new RangeError(`The unit tree has no ${personnelUnit}.`);
  return {
    name: root.name,
    seed,
    units,
    positions,
    regent: at(people, 0),
    employees: people.slice(1),
    personnelOfficer: officer.code,
    classes: classify(units, random),
  };
};

/**
 * A fictional regency agency, with as many kecamatan as its size asks for. `employees` counts civil servants, heads
 * included and the regent not; throws below `FEWEST_EMPLOYEES`.
 */
export const generateAgency = (input: { readonly seed: number; readonly employees: number }): GeneratedAgency => {
  const { seed, employees } = input;
  if (!Number.isInteger(employees) || employees < FEWEST_EMPLOYEES)
    throw new RangeError(`employees: a whole number from ${FEWEST_EMPLOYEES}.`);
  const wanted = Math.floor(employees / EMPLOYEES_PER_UNIT) - UNITS_OF_THE_CORE;
  const root = regency(Math.max(0, Math.floor(wanted / UNITS_PER_DISTRICT)));
  return growAgency({ seed, employees, root, personnelUnit: PERSONNEL_UNIT });
};

export { generatedPlan } from "./generated-plans.ts";
export { generatedRatings } from "./generated-ratings.ts";
