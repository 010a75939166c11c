import * as Period from "@kinerja/core/period";
import type { QueryResolvers } from "../../../types.generated.ts";

export const period: NonNullable<QueryResolvers["period"]> = (_parent, { id }, { deps, actor }) =>
  Period.find(deps, actor, id);
