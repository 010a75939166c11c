import type { ExplanationPart, RatingDocument, Result, SeenAppraisal, SelfAssessment } from "@kinerja/core/appraisal";

/** An appraisal as the viewer sees it. */
export type AppraisalMapper = SeenAppraisal;
export type SelfAssessmentMapper = SelfAssessment;
export type RatingMapper = RatingDocument;
export type ResultMapper = Result;
export type ExplanationNodeMapper = ExplanationPart;
