import type { ProvinceRankingResolvers } from "../../types.generated.ts";

export const ProvinceRanking: ProvinceRankingResolvers = {
  agencies: (ranking) => (ranking.status === "READY" ? ranking.agencies : null),
  ranked: (ranking) => (ranking.status === "READY" ? ranking.ranked : null),
  distribution: (ranking) => (ranking.status === "READY" ? [...ranking.distribution] : null),
  scales: (ranking) => (ranking.status === "READY" ? [...ranking.scales] : null),
};
