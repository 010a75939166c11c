import { textsOf } from "@kinerja/core/appraisal";
import type { ExplanationNodeResolvers } from "../../types.generated.ts";

export const ExplanationNode: ExplanationNodeResolvers = {
  inputs: ({ inputs }) => [...inputs],
  text: ({ policy, ...node }, _args, { language }) => textsOf(node, policy)[language],
};
