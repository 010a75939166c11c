import * as Insight from "@kinerja/core/insight";
import type { QueryResolvers } from "../../../types.generated.ts";

export const policySimulate: NonNullable<QueryResolvers["policySimulate"]> = (
  _parent,
  { periodId, policyId, policyVersion },
  { deps, actor },
) => Insight.simulate(deps, actor, periodId, { id: policyId, version: policyVersion });
