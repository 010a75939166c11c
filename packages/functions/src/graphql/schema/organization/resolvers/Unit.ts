import * as Organization from "@kinerja/core/organization";
import { connection } from "../../../connection.ts";
import { gated } from "../../../gated.ts";
import type { UnitResolvers } from "../../types.generated.ts";

export const Unit: Pick<
  UnitResolvers,
  "id" | "name" | "kind" | "parent" | "path" | "positions" | "head" | "members" | "version" | "__isTypeOf"
> = {
  parent: ({ parent }, _args, { loaders }) => (parent === null ? null : loaders.unit(parent)),
  path: async ({ path }, _args, { loaders }) => (await loaders.directory.units(path)).filter((unit) => unit !== null),
  positions: async ({ id }, _args, { deps, actor }) => [...(await Organization.positionsOf(deps, actor, id))],
  head: async ({ heads }, { on }, { loaders }) => {
    const head = Organization.headOn(heads, await loaders.day(on));
    return head === null ? null : loaders.employee(head.employee);
  },
  members: ({ id }, { first, after }, { deps, actor }) =>
    gated(async () => connection(await Organization.memberPage(deps, actor, id, first, after))),
};
