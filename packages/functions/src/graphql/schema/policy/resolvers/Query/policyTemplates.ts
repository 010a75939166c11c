import * as Agency from "@kinerja/core/agency";
import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import type { QueryResolvers } from "../../../types.generated.ts";

/** They are no agency's, so operators read them as well. */
export const policyTemplates: NonNullable<QueryResolvers["policyTemplates"]> = (_parent, _args, { actor }) => {
  if (actor === null) throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  return [...Agency.policyTemplates()];
};
