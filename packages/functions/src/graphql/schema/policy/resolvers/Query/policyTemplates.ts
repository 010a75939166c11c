import * as Agency from "@kinerja/core/agency";
import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import type { QueryResolvers } from "../../../types.generated.ts";

/** They are no agency's, so operators read them as well. Those of localities are loaded when they are first asked for. */
export const policyTemplates: NonNullable<QueryResolvers["policyTemplates"]> = async (_parent, _args, { actor }) => {
  if (actor === null) throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  const { LOCAL_TEMPLATES } = await import("@kinerja/core/agency/local-templates");
  return [Agency.NATIONAL, ...LOCAL_TEMPLATES];
};
