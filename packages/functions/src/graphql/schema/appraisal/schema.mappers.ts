import type { Policy } from "@kinerja/core/agency";
import type {
  Correction,
  ExplanationPart,
  RatingDocument,
  Recomputation,
  RecordedFigure,
  Result,
  SeenAppraisal,
  SelfAssessment,
} from "@kinerja/core/appraisal";

/** An appraisal as the viewer sees it. */
export type AppraisalMapper = SeenAppraisal;
export type SelfAssessmentMapper = SelfAssessment;
export type RatingMapper = RatingDocument;
export type RecordedFigureMapper = RecordedFigure;
export type ResultMapper = Result;
export type PendingCorrectionMapper = Correction;
export type RecomputationMapper = Recomputation;
/** With the policy whose titles its text is made of. */
export type ExplanationNodeMapper = ExplanationPart & { readonly policy: Policy };
