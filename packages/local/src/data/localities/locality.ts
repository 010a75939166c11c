import { policyTemplate } from "@kinerja/core/agency/templates";
import * as Organization from "@kinerja/core/organization";
import type { LocalDate } from "@kinerja/core/shared/time";
import type { Blueprint } from "../blueprints.ts";
import { type GeneratedAgency, type GeneratedPerson, generatedRatings, growAgency } from "../generated.ts";
import { HOLIDAYS_2026 } from "../seed-calendar.ts";
import { headOf, type Joins, type Part, type Script, scriptOf } from "../seed-script.ts";
import { seededFor } from "../seeded.ts";
import { type FigureProfile, figuresFor } from "./figures.ts";
import { leavesFor } from "./leaves.ts";

/** One of the five localities whose articles the system follows, as data; nobody in it exists. */
export type Locality = {
  /** Names the locality, and the shipped policy document it is appraised by. */
  readonly key: string;
  /** Its way of appraising, in a few words. */
  readonly about: string;
  readonly seed: number;
  readonly employees: number;
  readonly joins: Joins;
  readonly root: Blueprint;
  /** Units whose heads have a part: the personnel officer, who records what is about that officer, and the auditor. */
  readonly personnelUnit: string;
  readonly deputyUnit: string;
  readonly auditorUnit: string;
  /** The unit whose head and one of whose staff are shown. */
  readonly shownUnit: string;
  /** One in so many assesses themselves. */
  readonly selfAssessing: number;
  readonly figures: readonly FigureProfile[];
  /** The offices its article names, as units of the tree. */
  readonly offices: readonly string[];
};

/** Units in which the public is served face to face, by how their names begin. */
const SERVING = ["Puskesmas", "SD ", "SMP ", "Kelurahan", "Seksi Pelayanan", "Bidang Pelayanan"] as const;
/** Apart from the streams that people and ratings are drawn from. */
const [FIGURES_STREAM, LEAVES_STREAM] = [0x51a7, 0x1ea7e] as const;

/** The rated short cycle: the quarter, or March alone where the policy's cycle is the month. */
const spanOf = (cycle: "QUARTER" | "MONTH"): { readonly startsOn: LocalDate; readonly endsOn: LocalDate } => ({
  startsOn: cycle === "QUARTER" ? "2026-01-01" : "2026-03-01",
  endsOn: "2026-03-31",
});

const agencyOf = ({ seed, employees, root, personnelUnit }: Locality): GeneratedAgency =>
  growAgency({ seed, employees, root, personnelUnit });

/** Staff who may be away: rated by their own rater, and none of those shown. */
const mayBeAway = (agency: GeneratedAgency, shown: ReadonlySet<string>): readonly GeneratedPerson[] =>
  agency.employees.filter(
    (person) => !person.leads && !shown.has(person.code) && generatedRatings(agency, person)?.ratedBy === "RATER",
  );

/** The agency of a locality with its plans, ratings, recorded figures and leaves, under its policy. */
export const localityScript = (locality: Locality): Script => {
  const { key, about, joins, seed, selfAssessing, figures } = locality;
  const policy = policyTemplate(key);
  if (policy === null) throw new RangeError(`No policy ${key} is shipped.`);
  const agency = agencyOf(locality);
  const script = scriptOf(agency, {
    key,
    about,
    zone: "WIB",
    joins,
    auditor: headOf(agency, locality.auditorUnit).code,
    shownUnit: locality.shownUnit,
    selfAssessing,
  });
  const shown = new Set(script.cast.map(({ code }) => code));
  const leaves = leavesFor(policy.shortCycle, mayBeAway(agency, shown), seed ^ LEAVES_STREAM);
  const names = new Map(agency.units.map((unit) => [unit.code, unit.name]));
  const people = new Map(agency.employees.map((person) => [person.code, person]));
  const holidays = new Set(HOLIDAYS_2026.map(({ date }) => date));
  const span = spanOf(policy.shortCycle);
  const servedBy = (code: string): Organization.Served =>
    Organization.servedDays(
      span,
      null,
      leaves.filter((leave) => leave.code === code),
      holidays,
    );
  const recorded = (part: Part): Part => {
    const person = people.get(part.code);
    if (person === undefined || part.ratings === null) return part;
    const subject = {
      ratings: part.ratings,
      selfAssesses: part.selfAssesses,
      servesThePublic: SERVING.some((name) => names.get(person.unit)?.startsWith(name)),
      served: servedBy(part.code),
    };
    return { ...part, figures: figuresFor(figures, policy, subject, seededFor(seed ^ FIGURES_STREAM, person.index)) };
  };
  return {
    ...script,
    policy: policy.id,
    deputy: headOf(agency, locality.deputyUnit).code,
    leaves,
    parts: script.parts.map(recorded),
  };
};
