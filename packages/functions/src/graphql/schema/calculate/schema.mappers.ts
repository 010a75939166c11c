import type { CombinedRating } from "@kinerja/core/agency";
import type { DistributionCheck, DistributionFinding, NumericAppraisal } from "@kinerja/core/appraisal";
import type { ElementSatisfaction, SatisfactionIndex } from "@kinerja/core/citizen";
import type { JobPersonMatch } from "@kinerja/core/development";
import type { NipProblem, NipReading } from "@kinerja/core/organization";
import type { TalentBox } from "@kinerja/core/outcome";
import type { Achievement } from "@kinerja/core/plan";

/** Calculators know nothing but their arguments. */
export type CalculateMapper = Readonly<Record<never, never>>;
export type DistributionCheckMapper = DistributionCheck;
export type DistributionFindingMapper = DistributionFinding;
export type IndicatorAchievementMapper = Achievement;
export type NumericAppraisalMapper = NumericAppraisal;
export type CombinedRatingMapper = CombinedRating;
export type EffectiveWeightMapper = CombinedRating["effectiveWeights"][number];
export type SatisfactionIndexMapper = SatisfactionIndex;
export type SurveyElementIndexMapper = ElementSatisfaction;
export type JobPersonMatchMapper = JobPersonMatch;
export type TalentBoxMapper = TalentBox;
export type NipReadingMapper = NipReading;
export type NipProblemMapper = NipProblem;
