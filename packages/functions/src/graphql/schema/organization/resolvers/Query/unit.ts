import * as Organization from "@kinerja/core/organization";
import type { QueryResolvers } from "../../../types.generated.ts";

export const unit: NonNullable<QueryResolvers["unit"]> = (_parent, { id }, { deps, actor }) =>
  Organization.unit(deps, actor, id);
