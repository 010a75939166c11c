import * as Core from "@kinerja/core/ranking";
import { connection } from "../../../connection.ts";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<PeriodResolvers, "ranking" | "unrated" | "notComparable" | "myStanding" | "__isTypeOf"> = {
  ranking: (period, { unitId }, { deps, actor }) =>
    unitId == null ? Core.ofAgency(deps, actor, period) : Core.ofUnit(deps, actor, period, unitId),
  unrated: async (period, { first, after }, { deps, actor }) => {
    const page = await Core.unrated(deps, actor, period, first, after);
    return page === null ? null : connection(page);
  },
  notComparable: async (period, { first, after }, { deps, actor }) => {
    const page = await Core.notComparable(deps, actor, period, first, after);
    if (page === null) return null;
    const edges = page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, period: period.id } }));
    return connection({ ...page, edges });
  },
  myStanding: (period, _args, { deps, actor }) => Core.own(deps, actor, period),
};
