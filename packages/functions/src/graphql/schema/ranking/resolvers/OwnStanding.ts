import * as Core from "@kinerja/core/ranking";
import type { OwnStandingResolvers } from "../../types.generated.ts";

export const OwnStanding: OwnStandingResolvers = {
  rank: ({ standing }) => standing?.rank ?? null,
  of: ({ standing }) => standing?.of ?? null,
  quarter: ({ standing }) => standing?.quarter ?? null,
  distribution: ({ distribution }) => [...distribution],
  movement: (own, _args, { deps, actor, loaders }) => Core.ownMovement(deps, actor, own, loaders.period),
  groups: async (own, _args, { deps, actor }) => [...(await Core.ownGroups(deps, actor, own))],
};
