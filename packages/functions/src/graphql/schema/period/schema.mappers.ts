import type { Period } from "@kinerja/core/period";

export type PeriodMapper = Period;
