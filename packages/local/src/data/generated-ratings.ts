import {
  BEHAVIOURS,
  type Behaviour,
  type Expectation,
  type OrganizationClass,
  type Predicate,
} from "@kinerja/core/shared/classes";
import type { GeneratedAgency, GeneratedPerson } from "./generated.ts";
import { type Random, seededFor, shuffled } from "./seeded.ts";
import type { Ratings } from "./types.ts";

const [BELOW, MEETS, ABOVE] = ["DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] as const;

/** Nobody rates these, in percent of all; and the rater's superior rates these in the rater's place. */
const UNRATED_PERCENT = 2;
const SUPERIOR_PERCENT = 3;

/**
 * How predicates fall, in percent, where the rater's unit reached a class: the shape of the annex's distribution
 * curves.
 */
const PREDICATES_BY_CLASS: Readonly<Record<OrganizationClass, readonly (readonly [Predicate, number])[]>> = {
  ISTIMEWA: [
    ["SANGAT_BAIK", 60],
    ["BAIK", 30],
    ["BUTUH_PERBAIKAN", 7],
    ["KURANG", 2],
    ["SANGAT_KURANG", 1],
  ],
  BAIK: [
    ["SANGAT_BAIK", 14],
    ["BAIK", 62],
    ["BUTUH_PERBAIKAN", 16],
    ["KURANG", 6],
    ["SANGAT_KURANG", 2],
  ],
  BUTUH_PERBAIKAN: [
    ["SANGAT_BAIK", 6],
    ["BAIK", 20],
    ["BUTUH_PERBAIKAN", 62],
    ["KURANG", 8],
    ["SANGAT_KURANG", 4],
  ],
  KURANG: [
    ["SANGAT_BAIK", 3],
    ["BAIK", 12],
    ["BUTUH_PERBAIKAN", 17],
    ["KURANG", 63],
    ["SANGAT_KURANG", 5],
  ],
  SANGAT_KURANG: [
    ["BAIK", 8],
    ["BUTUH_PERBAIKAN", 12],
    ["KURANG", 18],
    ["SANGAT_KURANG", 62],
  ],
};

type Cell = readonly [result: Expectation, behaviour: Expectation];

/** The cells of the 3 x 3 matrix that give a predicate (PermenPANRB 6/2022, annex IV.B.3). */
const CELLS: Readonly<Record<Predicate, readonly (readonly [Cell, number])[]>> = {
  SANGAT_BAIK: [[[ABOVE, ABOVE], 1]],
  BAIK: [
    [[MEETS, MEETS], 5],
    [[ABOVE, MEETS], 3],
    [[MEETS, ABOVE], 3],
  ],
  BUTUH_PERBAIKAN: [
    [[BELOW, MEETS], 3],
    [[BELOW, ABOVE], 1],
  ],
  KURANG: [
    [[MEETS, BELOW], 3],
    [[ABOVE, BELOW], 1],
  ],
  SANGAT_KURANG: [[[BELOW, BELOW], 1]],
};

/** A head's result rating follows the class of the unit they lead; only the behaviour is drawn. */
const HEAD_RESULT: Readonly<Record<OrganizationClass, Expectation>> = {
  ISTIMEWA: ABOVE,
  BAIK: MEETS,
  BUTUH_PERBAIKAN: BELOW,
  KURANG: BELOW,
  SANGAT_KURANG: BELOW,
};
const HEAD_BEHAVIOUR = [
  [ABOVE, 30],
  [MEETS, 66],
  [BELOW, 4],
] as const;

/** Ratings of two main results and an additional one that the guide of annex IV.B.3.a would sum up so. */
const RESULTS: Readonly<Record<Expectation, readonly (readonly Expectation[])[]>> = {
  DI_ATAS_EKSPEKTASI: [
    [ABOVE, ABOVE, MEETS],
    [ABOVE, MEETS, ABOVE],
    [MEETS, ABOVE, ABOVE],
    [ABOVE, ABOVE, ABOVE],
  ],
  SESUAI_EKSPEKTASI: [
    [MEETS, MEETS, MEETS],
    [MEETS, MEETS, ABOVE],
    [ABOVE, MEETS, MEETS],
    [MEETS, MEETS, BELOW],
  ],
  DI_BAWAH_EKSPEKTASI: [
    [BELOW, BELOW, MEETS],
    [BELOW, MEETS, BELOW],
    [MEETS, BELOW, BELOW],
    [BELOW, BELOW, BELOW],
  ],
};
/** Levels a behaviour may have beside the overall one, for at most two of the seven. */
const NEIGHBOURS: Readonly<Record<Expectation, readonly Expectation[]>> = {
  DI_ATAS_EKSPEKTASI: [MEETS],
  SESUAI_EKSPEKTASI: [ABOVE, ABOVE, BELOW],
  DI_BAWAH_EKSPEKTASI: [MEETS],
};

const NOTES = [
  "Target belum tercapai; disepakati pendampingan dua mingguan oleh atasan pada periode berikutnya.",
  "Penyelesaian pekerjaan sering melewati batas waktu; perlu pengaturan prioritas dan pelatihan.",
  "Perlu perbaikan cara melayani dan berkoordinasi; dijadwalkan bimbingan kinerja setiap bulan.",
] as const;

const behavioursAt = (level: Expectation, random: Random): Readonly<Record<Behaviour, Expectation>> => {
  const apart = shuffled(BEHAVIOURS, random).slice(0, random.int(0, 2));
  const rated = BEHAVIOURS.map((one) => [one, apart.includes(one) ? random.pick(NEIGHBOURS[level]) : level] as const);
  return Object.fromEntries(rated) as Record<Behaviour, Expectation>;
};

/**
 * A head is judged by the class of the own unit; staff stand in the unit their rater leads, which is the same place.
 */
const cellOf = (agency: GeneratedAgency, person: GeneratedPerson, random: Random): Cell => {
  const achieved = agency.classes[person.unit];
  if (achieved === undefined) throw new RangeError(`Unit ${person.unit} has no class.`);
  if (person.leads) return [HEAD_RESULT[achieved], random.weighted(HEAD_BEHAVIOUR)];
  return random.weighted(CELLS[random.weighted(PREDICATES_BY_CLASS[achieved])]);
};

/**
 * How a person of a generated agency is rated at the end of the year; null when nobody rates them. Pure: the same seed
 * and person give the same ratings. Throws for the regent, who has no rater.
 */
export const generatedRatings = (agency: GeneratedAgency, person: GeneratedPerson): Ratings | null => {
  if (person.rater === null) throw new RangeError(`${person.name} is a state official and is not rated.`);
  const random = seededFor(agency.seed, person.index);
  if (random.next() * 100 < UNRATED_PERCENT) return null;
  // The regent has no superior who could step in.
  const bySuperior = random.next() * 100 < SUPERIOR_PERCENT && person.rater !== agency.regent.code;
  const [overallResult, overallBehaviour] = cellOf(agency, person, random);
  const results = random.pick(RESULTS[overallResult]);
  const behaviours = behavioursAt(overallBehaviour, random);
  const below = [...results, ...Object.values(behaviours)].includes(BELOW);
  return {
    results,
    behaviours,
    overallResult,
    overallBehaviour,
    ratedBy: bySuperior ? "RATERS_SUPERIOR" : "RATER",
    note: below ? random.pick(NOTES) : null,
  };
};
