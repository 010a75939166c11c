import type { SelfAssessmentResolvers } from "../../types.generated.ts";

export const SelfAssessment: SelfAssessmentResolvers = {
  results: ({ content }) => content.results,
  behaviours: ({ content }) => content.behaviours,
  reflection: ({ content }) => content.reflection,
};
