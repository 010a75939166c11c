import type { PolicyActivationResolvers } from "../../types.generated.ts";

export const PolicyActivation: PolicyActivationResolvers = {
  policy: (reference, _args, { loaders }) => loaders.policy(reference),
};
