import { calendarYear, policyOf } from "@kinerja/core/agency";
import type { AgencyResolvers } from "../../types.generated.ts";

export const Agency: AgencyResolvers = {
  policy: ({ policy }) => policyOf(policy),
  calendar: (_agency, { year }, { deps, actor }) => calendarYear(deps, actor, year),
};
