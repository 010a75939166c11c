import * as Organization from "@kinerja/core/organization";
import type { QueryResolvers } from "../../../types.generated.ts";

export const employee: NonNullable<QueryResolvers["employee"]> = (_parent, { id }, { deps, actor }) =>
  Organization.employee(deps, actor, id);
