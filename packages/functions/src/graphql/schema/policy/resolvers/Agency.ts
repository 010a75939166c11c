import { policyOn } from "@kinerja/core/agency";
import { dateAt } from "@kinerja/core/shared/time";
import type { AgencyResolvers } from "../../types.generated.ts";

export const Agency: Pick<AgencyResolvers, "policy" | "policies" | "__isTypeOf"> = {
  policy: (agency, _args, { deps, loaders }) => loaders.policy(policyOn(agency, dateAt(deps.now, agency.zone))),
  policies: ({ policies }) => policies,
};
