import type { AuditTrailResolvers } from "../../types.generated.ts";

export const AuditTrail: AuditTrailResolvers = {
  entries: ({ entries }) => [...entries],
};
