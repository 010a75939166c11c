import { signedIn } from "@kinerja/core/actor";
import * as Core from "@kinerja/core/ranking";
import { connection } from "../../../connection.ts";
import type { RankingResolvers } from "../../types.generated.ts";

export const Ranking: RankingResolvers = {
  total: (group) => Core.total(group),
  // Of a group nobody of which was rated nothing is stored: its scale is the period's policy's all the same.
  scale: async (group, _args, { loaders }) =>
    (await Core.scale(group)) ?? Core.scaleOf(await loaders.policy(group.period.policy)),
  distribution: async (group) => [...(await Core.distribution(group))],
  rows: async (group, { first, after }, { deps, actor }) => {
    const page = await Core.page(deps, signedIn(actor).agency, group, first, after);
    const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, period: group.period } }));
    return connection({ ...page, edges });
  },
};
