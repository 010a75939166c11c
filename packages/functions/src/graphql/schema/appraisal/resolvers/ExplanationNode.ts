import type { ExplanationNodeResolvers } from "../../types.generated.ts";

export const ExplanationNode: ExplanationNodeResolvers = {
  inputs: ({ inputs }) => [...inputs],
};
