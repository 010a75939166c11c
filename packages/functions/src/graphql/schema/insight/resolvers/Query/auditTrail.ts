import * as Insight from "@kinerja/core/insight";
import type { QueryResolvers } from "../../../types.generated.ts";

export const auditTrail: NonNullable<QueryResolvers["auditTrail"]> = (_parent, { entityId }, { deps, actor }) =>
  Insight.auditTrail(deps, actor, entityId);
