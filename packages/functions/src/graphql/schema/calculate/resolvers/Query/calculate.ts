import { UnauthenticatedError } from "@kinerja/core/shared/errors";
import type { QueryResolvers } from "../../../types.generated.ts";

/** Whom every calculator answers is decided here, once; whoever may ask for one may ask for all. */
export const calculate: NonNullable<QueryResolvers["calculate"]> = (_parent, _args, { token, calculatorsOpen }) => {
  if (token === null && !calculatorsOpen)
    throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  return {};
};
