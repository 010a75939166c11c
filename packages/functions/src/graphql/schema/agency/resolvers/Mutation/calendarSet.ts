import * as Agency from "@kinerja/core/agency";
import { accepted, userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const calendarSet: NonNullable<MutationResolvers["calendarSet"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const outcome = await Agency.setCalendar(deps, actor, input);
  return { calendar: accepted(outcome), userErrors: userErrors(outcome, Agency.AGENCY_MESSAGES, language) };
};
