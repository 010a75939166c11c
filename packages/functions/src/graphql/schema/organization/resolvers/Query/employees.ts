import * as Organization from "@kinerja/core/organization";
import { connection } from "../../../../connection.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const employees: NonNullable<QueryResolvers["employees"]> = async (_parent, { first, after }, { deps, actor }) =>
  connection(await Organization.employeePage(deps, actor, first, after));
