import type { DistributionAdvice, ShownReason } from "@kinerja/core/appraisal";

export type DistributionAdviceMapper = DistributionAdvice;
export type DistributionReasonMapper = ShownReason;
