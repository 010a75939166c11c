import * as Ranking from "@kinerja/core/ranking";
import type { QueryResolvers } from "../../../types.generated.ts";

export const provinceRanking: NonNullable<QueryResolvers["provinceRanking"]> = (_parent, input, { deps, actor }) =>
  Ranking.ofProvince(deps, actor, input);
