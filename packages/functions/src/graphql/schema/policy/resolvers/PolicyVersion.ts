import { policyActions } from "@kinerja/core/agency";
import type { PolicyVersionResolvers } from "../../types.generated.ts";

const SHOWN = { activate: "ACTIVATE" } as const;

export const PolicyVersion: PolicyVersionResolvers = {
  policy: ({ document }) => document,
  draftedBy: ({ draftedBy }, _args, { loaders }) => loaders.employee(draftedBy),
  activatedBy: ({ activatedBy }, _args, { loaders }) => (activatedBy === null ? null : loaders.employee(activatedBy)),
  viewerCan: (version, _args, { actor }) => policyActions(actor, version).map((action) => SHOWN[action]),
};
