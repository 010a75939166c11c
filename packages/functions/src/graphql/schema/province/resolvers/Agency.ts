import type { AgencyResolvers } from "../../types.generated.ts";

export const Agency: Pick<AgencyResolvers, "sharing" | "__isTypeOf"> = {
  sharing: ({ sharing }) => sharing ?? null,
};
