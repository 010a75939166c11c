import type { DistributionCounts } from "@kinerja/core/appraisal";
import { PREDICATES, type Predicate } from "@kinerja/core/shared/classes";

/** Counts as the schema lists them: every predicate, low to high. */
export const countsOf = (counts: DistributionCounts): { readonly predicate: Predicate; readonly count: number }[] =>
  PREDICATES.map((predicate) => ({ predicate, count: counts[predicate] }));
