import { POLICY_MESSAGES, validatePolicy } from "@kinerja/core/agency";
import { refuseAll } from "@kinerja/core/shared/outcome";
import { userErrors } from "../../../../user-errors.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const policyValidate: NonNullable<QueryResolvers["policyValidate"]> = (
  _parent,
  { document },
  { actor, language },
) => userErrors(refuseAll(validatePolicy(actor, document)), POLICY_MESSAGES, language);
