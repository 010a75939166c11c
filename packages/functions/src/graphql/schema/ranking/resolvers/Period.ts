import * as Core from "@kinerja/core/ranking";
import { connection } from "../../../connection.ts";
import type { PeriodResolvers } from "../../types.generated.ts";

/** Rows of a list as its type has them, with the period whose results they name. */
const ofPeriod = <Row>(
  page: { readonly edges: readonly { readonly node: Row; readonly cursor: string }[]; readonly hasNextPage: boolean },
  period: string,
) => connection({ ...page, edges: page.edges.map(({ node, cursor }) => ({ cursor, node: { ...node, period } })) });

export const Period: Pick<
  PeriodResolvers,
  "ranking" | "unrated" | "notComparable" | "mostImproved" | "myStanding" | "__isTypeOf"
> = {
  ranking: (period, choice, { deps, actor }) => Core.ofChoice(deps, actor, period, choice),
  unrated: async (period, { first, after }, { deps, actor }) => {
    const page = await Core.unrated(deps, actor, period, first, after);
    return page === null ? null : connection(page);
  },
  notComparable: async (period, { first, after }, { deps, actor }) => {
    const page = await Core.notComparable(deps, actor, period, first, after);
    return page === null ? null : ofPeriod(page, period.id);
  },
  mostImproved: async (period, { first, after }, { deps, actor }) => {
    const page = await Core.improved(deps, actor, period, first, after);
    return page === null ? null : ofPeriod(page, period.id);
  },
  myStanding: (period, _args, { deps, actor }) => Core.own(deps, actor, period),
};
