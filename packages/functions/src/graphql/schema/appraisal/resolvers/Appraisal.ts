import { signedIn } from "@kinerja/core/actor";
import * as Core from "@kinerja/core/appraisal";
import type { AppraisalResolvers } from "../../types.generated.ts";

const SHOWN = {
  selfAssess: "SELF_ASSESS",
  rate: "RATE",
  rateEscalated: "RATE_ESCALATED",
  correct: "CORRECT",
} as const satisfies Record<Core.AppraisalAction, string>;

export const Appraisal: AppraisalResolvers = {
  employee: ({ input }, _args, { loaders }) => loaders.employee(input.employee),
  selfAssessment: (appraisal, _args, { deps, actor, loaders }) =>
    Core.selfAssessment(deps, signedIn(actor).agency, appraisal, loaders),
  rating: (appraisal, _args, { deps, actor, loaders }) => Core.rating(deps, signedIn(actor).agency, appraisal, loaders),
  firstRating: (appraisal, _args, { deps, actor, loaders }) =>
    Core.firstRating(deps, signedIn(actor).agency, appraisal, loaders),
  pendingCorrection: (appraisal, _args, { deps, actor, loaders }) =>
    Core.pendingCorrection(deps, signedIn(actor).agency, appraisal, loaders),
  figures: async (appraisal, _args, { deps, actor, loaders }) => {
    const figures = await Core.figures(deps, signedIn(actor).agency, appraisal, loaders);
    return figures === null ? null : [...figures];
  },
  result: ({ id }, _args, { loaders }) => loaders.result(id),
  resultVersions: async ({ id }, _args, { loaders }) => {
    const versions = await loaders.resultVersions(id);
    return versions === null ? null : [...versions];
  },
  explanation: async (appraisal, _args, { deps, actor, loaders }) => {
    const found = await Core.explanation(deps, signedIn(actor).agency, appraisal, loaders);
    if (found === null) return null;
    const { root, policy } = found;
    return { nodes: Core.partsOf(root).map((part) => ({ ...part, policy })) };
  },
  viewerCan: async (appraisal, _args, { deps, actor, loaders }) => {
    const can = await Core.possible(deps, signedIn(actor).agency, appraisal, loaders);
    return can.map((action) => SHOWN[action]);
  },
  version: ({ input }) => input.version,
};
