import type { OrganizationClass } from "@kinerja/core/shared/classes";
import type { Zone } from "@kinerja/core/shared/time";
import {
  ANNEX_POSITIONS,
  ANNEX_RATERS,
  ANNEX_UNITS,
  completePlan,
  OUR_HR_OFFICER,
  OUR_PEOPLE,
  OUR_RATINGS,
  OUR_UNIT_CLASSES,
  PLANNED_CODES,
} from "./annex.ts";
import { type GeneratedAgency, type GeneratedPerson, generatedPlan, generatedRatings } from "./generated.ts";
import { INSPECTORATE } from "./organs.ts";
import type { FigureData, LeaveData, PersonData, PlanData, PositionData, Ratings, UnitData } from "./types.ts";

/** Somebody with a plan: who rates it, what it says, and how it is judged; people by their codes. */
export type Part = {
  readonly code: string;
  readonly rater: string;
  /** Who rates when the rater is silent; null where nobody stands above the rater. */
  readonly superior: string | null;
  readonly plan: PlanData;
  readonly selfAssesses: boolean;
  /** Null: neither the rater nor the rater's superior rates. */
  readonly ratings: Ratings | null;
  /** What a personnel officer records for the measures of the policy. */
  readonly figures: readonly FigureData[];
};

/**
 * When an agency begins: before the year, or in March, so that a policy whose short cycle is the month has March rated
 * when others have their first quarter.
 */
export type Joins = "BEFORE_THE_YEAR" | "IN_MARCH";

/** What somebody can be signed in as. OPERATOR stands outside every agency. */
export type Role = "HR" | "AUDITOR" | "HEAD" | "RATER" | "EMPLOYEE" | "OPERATOR";

/** Everything an agency does from its founding to the ratings of a cycle, as data; nobody in it exists. */
export type Script = {
  /** Begins every idempotency key and token subject of the agency. */
  readonly key: string;
  /** What it is, in a few words or a sentence. */
  readonly about: string;
  readonly zone: Zone;
  readonly joins: Joins;
  /** The shipped policy document it drafts and activates; null for the national rule. */
  readonly policy: string | null;
  /** The agency's own unit first, each unit after the one above it. */
  readonly units: readonly UnitData[];
  readonly positions: readonly PositionData[];
  readonly people: readonly PersonData[];
  /** Founds the agency and stays its personnel officer; among the people, or beside them without a position. */
  readonly officer: { readonly code: string; readonly name: string; readonly nip: string; readonly rank: string };
  /** Made a second personnel officer, as nobody records figures in their own case; null where none are recorded. */
  readonly deputy: string | null;
  /** Given the right to audit; null for none. */
  readonly auditor: string | null;
  readonly leaves: readonly LeaveData[];
  /** Raters before those they rate. */
  readonly parts: readonly Part[];
  /** Classes by unit code, for every unit whose head rates. */
  readonly classes: Readonly<Record<string, OrganizationClass>>;
  /** Whose sign-ins are linked and shown, each under the role that they are an example of. */
  readonly cast: readonly { readonly role: Role; readonly code: string }[];
};

/** The agency as progress lines call it. */
export const shortName = ({ key, units }: Script): string => (units[0]?.name ?? key).replace("Pemerintah ", "");

/** The officer of the annex's agency, who is nobody of the example. */
export const ANNEX_OFFICER = "PETUGAS_KEPEGAWAIAN";

const annexRole = (code: string): Role => {
  if (code === "KEPALA_DAERAH") return "HEAD";
  return code === "KEPALA_DINAS" || code === "KEPALA_PUSKESMAS" ? "RATER" : "EMPLOYEE";
};

/** The annex's agency: its structure and plans with our people, classes and ratings. */
export const annexScript = (): Script => ({
  key: "annex",
  about: "the worked regional example of PermenPANRB 6/2022, annex 3; the ratings it leaves open are ours.",
  zone: "WIB",
  joins: "BEFORE_THE_YEAR",
  policy: null,
  units: ANNEX_UNITS,
  positions: ANNEX_POSITIONS,
  people: OUR_PEOPLE,
  officer: { code: ANNEX_OFFICER, name: OUR_HR_OFFICER.name, nip: OUR_HR_OFFICER.nip, rank: OUR_HR_OFFICER.rank },
  deputy: null,
  auditor: null,
  leaves: [],
  parts: PLANNED_CODES.map((code) => {
    const rater = ANNEX_RATERS[code];
    const superior = rater === "KEPALA_DAERAH" ? null : ANNEX_RATERS[rater];
    const ratings = OUR_RATINGS[code];
    return { code, rater, superior, plan: completePlan(code), selfAssesses: true, ratings, figures: [] };
  }),
  classes: OUR_UNIT_CLASSES,
  cast: [{ role: "HR", code: ANNEX_OFFICER }, ...OUR_PEOPLE.map(({ code }) => ({ role: annexRole(code), code }))],
});

const found = <T>(value: T | undefined, what: string): T => {
  if (value === undefined) throw new RangeError(`The demonstration data has no ${what}.`);
  return value;
};

/** Who leads a unit of a generated agency. */
export const headOf = (agency: GeneratedAgency, name: string): GeneratedPerson => {
  const unit = agency.units.find((one) => one.name === name)?.code;
  return found(
    agency.employees.find((person) => person.leads && person.unit === unit),
    `head of ${name}`,
  );
};

/** What a generated agency is to the cloud. */
export type Setting = Pick<Script, "key" | "about" | "zone" | "joins" | "auditor"> & {
  /** The unit whose head and one of whose staff are shown. */
  readonly shownUnit: string;
  /** One in so many assesses themselves: no rating waits for it, and a start is quick. */
  readonly selfAssessing: number;
};

/** Those shown of a generated agency, one a role. */
const castOf = (agency: GeneratedAgency, { auditor, shownUnit }: Setting): Script["cast"] => {
  const rater = headOf(agency, shownUnit);
  const employee = agency.employees.find((person) => person.rater === rater.code && !person.leads);
  return [
    { role: "HR", code: agency.personnelOfficer },
    { role: "AUDITOR", code: found(auditor ?? undefined, "auditor") },
    { role: "HEAD", code: agency.regent.code },
    { role: "RATER", code: rater.code },
    { role: "EMPLOYEE", code: found(employee?.code, `employee of ${shownUnit}`) },
  ];
};

/** A generated agency with its plans and ratings, under the national rule. */
export const scriptOf = (agency: GeneratedAgency, setting: Setting): Script => {
  const { key, about, zone, joins, auditor, selfAssessing } = setting;
  const jobs = new Map(agency.positions.map((position) => [position.code, position.job]));
  const raters = new Map(agency.employees.map((person) => [person.code, person.rater]));
  const officer = found(
    agency.employees.find((person) => person.code === agency.personnelOfficer),
    "personnel officer",
  );
  return {
    key,
    about,
    zone,
    joins,
    policy: null,
    units: agency.units,
    positions: agency.positions,
    people: [agency.regent, ...agency.employees],
    officer: {
      code: officer.code,
      name: officer.name,
      nip: found(officer.nip ?? undefined, "number of the personnel officer"),
      rank: found(officer.rank ?? undefined, "rank of the personnel officer"),
    },
    deputy: null,
    auditor,
    leaves: [],
    parts: agency.employees.map((person): Part => {
      const job = found(jobs.get(person.position), `position ${person.position}`);
      if (job === "STATE_OFFICIAL") throw new RangeError(`${person.name} is a state official and makes no plan.`);
      const rater = found(person.rater ?? undefined, `rater of ${person.code}`);
      return {
        code: person.code,
        rater,
        superior: raters.get(rater) ?? null,
        plan: generatedPlan(job, found(person.raterTitle ?? undefined, `rater of ${person.code}`)),
        selfAssesses: person.index % selfAssessing === 0,
        ratings: generatedRatings(agency, person),
        figures: [],
      };
    }),
    classes: agency.classes,
    cast: castOf(agency, setting),
  };
};

/** The generated regency. */
export const generatedScript = (agency: GeneratedAgency): Script =>
  scriptOf(agency, {
    key: "regency",
    about: "a generated agency.",
    zone: "WITA",
    joins: "BEFORE_THE_YEAR",
    auditor: headOf(agency, INSPECTORATE).code,
    shownUnit: "Dinas Kesehatan",
    selfAssessing: 3,
  });
