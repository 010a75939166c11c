import type { QueryResolvers } from "../../../types.generated.ts";

export const period: NonNullable<QueryResolvers["period"]> = (_parent, { id }, { loaders }) => loaders.period(id);
