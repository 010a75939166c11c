export { type DistributionAdvice, distributionAdvice, giveDistributionReason, type ShownReason } from "./advice.ts";
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
  loadFigures,
  loadInputs,
  loadRatings,
  loadResults,
  loadSelfAssessments,
  publishedResults,
} from "./loads.ts";
export * from "./model.ts";
export { type NumericAppraisal, type NumericParts, numericAppraisal } from "./numeric.ts";
export {
  type Explained,
  explanation,
  figures,
  find,
  ofEmployee,
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
export { cellOf, INDEX_STEPS, isRated, predicateOf, predicateOfKey, rankKeyOf } from "./rules.ts";
export { assess, figuresOf, ratingsOf, score } from "./scoring-rules.ts";
export {
  appraisalId,
  type Enrolment,
  enrol,
  fixServed,
  inputs,
  type OpenPeriod,
  resultItem,
  shardInputs,
  shardOfKey,
} from "./store.ts";
export { suggestBehaviour, suggestExpectation } from "./suggestion.ts";
export { type Appraisal, rate, selfAssess } from "./use-cases.ts";
