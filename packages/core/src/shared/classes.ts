/** Rating of a result or behaviour, low to high (PermenPANRB 6/2022, annex IV.B.3). */
export const EXPECTATIONS = ["DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** The employee's performance predicate, low to high (PermenPANRB 6/2022, annex IV.B.3). */
export const PREDICATES = ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "SANGAT_BAIK"] as const;
export type Predicate = (typeof PREDICATES)[number];

/** A unit's achievement class, low to high (PermenPANRB 6/2022, annex IV.B.1). */
export const ORGANIZATION_CLASSES = ["SANGAT_KURANG", "KURANG", "BUTUH_PERBAIKAN", "BAIK", "ISTIMEWA"] as const;
export type OrganizationClass = (typeof ORGANIZATION_CLASSES)[number];

/** The categories of the numeric appraisal, low to high (PP 30/2019, art. 41(5); PermenPANRB 8/2021, annex). */
export const NUMERIC_CATEGORIES = ["SANGAT_KURANG", "KURANG", "CUKUP", "BAIK", "SANGAT_BAIK"] as const;
export type NumericCategory = (typeof NUMERIC_CATEGORIES)[number];

/** The seven BerAKHLAK values (PermenPANRB 6/2022, art. 10; SE MenPANRB 20/2021), in their official order. */
export const BEHAVIOURS = [
  "BERORIENTASI_PELAYANAN",
  "AKUNTABEL",
  "KOMPETEN",
  "HARMONIS",
  "LOYAL",
  "ADAPTIF",
  "KOLABORATIF",
] as const;
export type Behaviour = (typeof BEHAVIOURS)[number];

/** A class's place in its scale, from 0. */
export const ordinal = <T extends string>(scale: readonly T[], value: T): number => scale.indexOf(value);

/** Who gives a rating, seen from the person rated (PermenPANRB 6/2022, art. 17 to 19; OTHER: parties concerned, the public). */
export const RATING_RELATIONS = ["SELF", "SUPERIOR", "PEER", "SUBORDINATE", "OTHER"] as const;
export type RatingRelation = (typeof RATING_RELATIONS)[number];
