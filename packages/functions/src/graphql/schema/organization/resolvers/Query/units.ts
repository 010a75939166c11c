import * as Organization from "@kinerja/core/organization";
import { connection } from "../../../../connection.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const units: NonNullable<QueryResolvers["units"]> = async (_parent, { first, after }, { deps, actor }) =>
  connection(await Organization.unitPage(deps, actor, first, after));
