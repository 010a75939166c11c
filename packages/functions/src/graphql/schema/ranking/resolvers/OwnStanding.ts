import type { OwnStandingResolvers } from "../../types.generated.ts";

export const OwnStanding: OwnStandingResolvers = {
  rank: ({ standing }) => standing?.rank ?? null,
  of: ({ standing }) => standing?.of ?? null,
  quarter: ({ standing }) => standing?.quarter ?? null,
  distribution: ({ distribution }) => [...distribution],
};
