import * as Insight from "@kinerja/core/insight";
import { connection } from "../../../connection.ts";
import type { PolicySimulationResolvers } from "../../types.generated.ts";

export const PolicySimulation: PolicySimulationResolvers = {
  counts: ({ counts }) => [...counts],
  moves: (simulation, { first, after }) => {
    const page = Insight.movesPage(simulation, first, after);
    const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, simulation } }));
    return connection({ ...page, edges });
  },
};
