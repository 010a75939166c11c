import { expectationsOf } from "@kinerja/core/plan";
import type { PlanResolvers } from "../../types.generated.ts";

const SHOWN = { revise: "REVISE", submit: "SUBMIT", return: "RETURN", approve: "APPROVE" } as const;

export const Plan: PlanResolvers = {
  id: ({ plan }) => plan.id,
  employee: ({ plan }, _args, { loaders }) => loaders.employee(plan.employee),
  period: ({ plan }, _args, { loaders }) => loaders.period(plan.period),
  state: ({ state }) => state,
  approach: ({ plan }) => plan.content.approach,
  results: ({ plan }) => plan.content.results,
  expectations: ({ plan }) => expectationsOf(plan.content),
  resources: ({ plan }) => plan.content.resources,
  accountability: ({ plan }) => plan.content.accountability,
  consequences: ({ plan }) => plan.content.consequences,
  submittedAt: ({ plan }) => plan.submittedAt,
  decidedBy: ({ plan }, _args, { loaders }) => (plan.decidedBy === null ? null : loaders.employee(plan.decidedBy)),
  decidedAt: ({ plan }) => plan.decidedAt,
  returnReason: ({ plan }) => plan.returnReason,
  version: ({ plan }) => plan.version,
  viewerCan: ({ can }) => can.map((action) => SHOWN[action]),
};
