import { prefixOf } from "@kinerja/core/shared/ids";
import { NODE_LOADERS } from "../../../../nodes.ts";
import type { QueryResolvers } from "../../../types.generated.ts";

export const node: NonNullable<QueryResolvers["node"]> = async (_parent, { id }, context) => {
  const prefix = prefixOf(id);
  const load = prefix !== null && Object.hasOwn(NODE_LOADERS, prefix) ? NODE_LOADERS[prefix] : undefined;
  return load === undefined ? null : load(id, context);
};
