import * as Period from "@kinerja/core/period";
import { connection } from "../../../../connection.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const periods: NonNullable<QueryResolvers["periods"]> = async (_parent, { first, after }, { deps, actor }) =>
  connection(await Period.page(deps, actor, first, after));
