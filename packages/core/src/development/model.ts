import type { Decimal } from "../shared/decimal.ts";

/**
 * Job person match for selection, low to high: kurang, masih memenuhi syarat, memenuhi syarat (PerBKN 26/2019).
 */
export const SELECTION_CATEGORIES = ["KMS", "MMS", "MS"] as const;
export type SelectionCategory = (typeof SELECTION_CATEGORIES)[number];

/** Job person match for mapping, low to high (PerBKN 26/2019). */
export const MAPPING_CATEGORIES = ["KURANG_OPTIMAL", "CUKUP_OPTIMAL", "OPTIMAL"] as const;
export type MappingCategory = (typeof MAPPING_CATEGORIES)[number];

export type JobPersonMatch = {
  /** Sum of the actual levels over the sum of the required ones, percent; above 100 with a surplus. */
  readonly rawPercent: Decimal;
  /** The same with no competency counted above its requirement, 0 to 100 percent; the categories rest on it. */
  readonly cappedPercent: Decimal;
  readonly selection: SelectionCategory;
  readonly mapping: MappingCategory;
  /** Actual less required level, competency by competency; negative where a level is missing. */
  readonly gaps: readonly number[];
};

export type CompetencyLevels = { readonly key: string; readonly required: number; readonly actual: number };
/** A competency below its requirement; the gap is negative. */
export type TrainingNeed = { readonly key: string; readonly gap: number };
