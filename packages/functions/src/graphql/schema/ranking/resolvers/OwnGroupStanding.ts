import type { OwnGroupStandingResolvers } from "../../types.generated.ts";

export const OwnGroupStanding: OwnGroupStandingResolvers = {
  rank: ({ standing }) => standing?.rank ?? null,
  of: ({ standing }) => standing?.of ?? null,
  quarter: ({ standing }) => standing?.quarter ?? null,
};
