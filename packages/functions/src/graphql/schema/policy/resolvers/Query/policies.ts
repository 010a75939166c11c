import { policyPage } from "@kinerja/core/agency";
import { connection } from "../../../../connection.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const policies: NonNullable<QueryResolvers["policies"]> = async (_parent, { first, after }, { deps, actor }) =>
  connection(await policyPage(deps, actor, first, after));
