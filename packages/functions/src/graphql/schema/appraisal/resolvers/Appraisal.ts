import { signedIn } from "@kinerja/core/actor";
import * as Core from "@kinerja/core/appraisal";
import type { AppraisalResolvers } from "../../types.generated.ts";

const SHOWN = { selfAssess: "SELF_ASSESS", rate: "RATE", rateEscalated: "RATE_ESCALATED" } as const;

export const Appraisal: AppraisalResolvers = {
  employee: ({ input }, _args, { loaders }) => loaders.employee(input.employee),
  selfAssessment: (appraisal, _args, { deps, actor, loaders }) =>
    Core.selfAssessment(deps, signedIn(actor).agency, appraisal, loaders),
  rating: (appraisal, _args, { deps, actor, loaders }) => Core.rating(deps, signedIn(actor).agency, appraisal, loaders),
  figures: async (appraisal, _args, { deps, actor, loaders }) => {
    const figures = await Core.figures(deps, signedIn(actor).agency, appraisal, loaders);
    return figures === null ? null : [...figures];
  },
  result: ({ id }, _args, { loaders }) => loaders.result(id),
  explanation: async (appraisal, _args, { deps, actor, loaders }) => {
    const found = await Core.explanation(deps, signedIn(actor).agency, appraisal, loaders);
    if (found === null) return null;
    const { root, policy } = found;
    return { nodes: Core.partsOf(root).map((part) => ({ ...part, policy })) };
  },
  viewerCan: ({ can }) => can.map((action) => SHOWN[action]),
  version: ({ input }) => input.version,
};
