import { signedIn } from "@kinerja/core/actor";
import * as Core from "@kinerja/core/ranking";
import { connection } from "../../../connection.ts";
import type { RankingResolvers } from "../../types.generated.ts";

export const Ranking: RankingResolvers = {
  total: ({ summary }) => summary.total,
  scale: ({ summary }) => summary.scale,
  distribution: (group) => [...Core.distribution(group)],
  rows: async (group, { first, after }, { deps, actor }) =>
    connection(await Core.page(deps, signedIn(actor).agency, group, first, after)),
};
