export { type ExplanationNode, explain, type Fact, recompute } from "./explanation.ts";
export * from "./model.ts";
export {
  explanation,
  fenceOf,
  find,
  publishedResults,
  rating,
  type SeenAppraisal,
  selfAssessment,
} from "./reads.ts";
export { cellOf, INDEX_STEPS, isRated, predicateOf, rankKeyOf, score } from "./rules.ts";
export { appraisalId, enrol, inputs, type OpenPeriod, resultItem, shardInputs, shardOfKey } from "./store.ts";
export { type Appraisal, rate, selfAssess } from "./use-cases.ts";
