export { type DistributionAdvice, distributionAdvice, giveDistributionReason, type ShownReason } from "./advice.ts";
export { correct, correctedInput, correctionWrites, pendingCorrections } from "./correction.ts";
export { postponeWrite as postponeCorrection } from "./correction-store.ts";
export {
  checkDistribution,
  DISTRIBUTION_GUIDES,
  DISTRIBUTION_MESSAGES,
  DISTRIBUTION_REASON_MESSAGES,
  DISTRIBUTION_RULES,
  type DistributionCheck,
  type DistributionCounts,
  type DistributionFinding,
  type DistributionGuide,
  type DistributionRule,
} from "./distribution.ts";
export { explain } from "./explanation.ts";
export { type ExplanationNode, type ExplanationPart, type Fact, partsOf } from "./explanation-nodes.ts";
export { textsOf } from "./explanation-texts.ts";
export { recordFigures } from "./figures.ts";
export {
  firstResultKey,
  loadFigures,
  loadFirstRatings,
  loadInputs,
  loadPendingCorrections,
  loadRatings,
  loadResults,
  loadResultVersions,
  loadSelfAssessments,
  publishedResults,
} from "./loads.ts";
export { APPRAISAL_MESSAGES } from "./messages.ts";
export * from "./model.ts";
export { type NumericAppraisal, type NumericParts, numericAppraisal } from "./numeric.ts";
export {
  type Explained,
  explanation,
  figures,
  find,
  firstRating,
  ofEmployee,
  pendingCorrection,
  possible,
  type Reads,
  type Recomputation,
  type RecordedFigure,
  rating,
  recomputed,
  resultOf,
  type SeenAppraisal,
  selfAssessment,
} from "./reads.ts";
export { recompute } from "./recomputation.ts";
export { latestResults, resultItem, resultKey } from "./result-store.ts";
export { cellOf, correctableUntil, INDEX_STEPS, isRated, predicateOf, predicateOfKey, rankKeyOf } from "./rules.ts";
export { assess, figuresOf, ratingsOf, score } from "./scoring-rules.ts";
export {
  appraisalId,
  type Enrolment,
  enrolWrite,
  fixServed,
  inputs,
  type OpenPeriod,
  shardInputs,
  shardOfKey,
  shardRoll,
} from "./store.ts";
export { suggestBehaviour, suggestExpectation } from "./suggestion.ts";
export { type Appraisal, rate, selfAssess } from "./use-cases.ts";
