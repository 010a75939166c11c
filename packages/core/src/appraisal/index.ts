export { type ExplanationNode, type ExplanationPart, explain, type Fact, partsOf, recompute } from "./explanation.ts";
export { fenceOf, loadInputs, loadRatings, loadResults, loadSelfAssessments, publishedResults } from "./loads.ts";
export * from "./model.ts";
export {
  explanation,
  find,
  ofEmployee,
  type Reads,
  rating,
  resultOf,
  type SeenAppraisal,
  selfAssessment,
} from "./reads.ts";
export { cellOf, INDEX_STEPS, isRated, predicateOf, predicateOfKey, rankKeyOf, score } from "./rules.ts";
export { appraisalId, enrol, inputs, type OpenPeriod, resultItem, shardInputs, shardOfKey } from "./store.ts";
export { type Appraisal, rate, selfAssess } from "./use-cases.ts";
