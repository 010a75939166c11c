import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import type { IdPrefix } from "@kinerja/core/shared/ids";
import type { Context } from "./context.ts";
import type { ResolversTypes } from "./schema/types.generated.ts";

/** Finds an object by its global id, with its `__typename`; null when it is absent or the actor may not see it. */
export type NodeLoader = (id: string, context: Context) => Promise<Awaited<ResolversTypes["Node"]> | null>;

type Find<T> = (context: Context, id: string) => Promise<T | null>;

/** What was found, under the name its type has in the schema. */
const named =
  <Name extends string, T extends object>(__typename: Name, find: Find<T>) =>
  async (id: string, context: Context): Promise<(T & { readonly __typename: Name }) | null> => {
    const found = await find(context, id);
    return found === null ? null : { __typename, ...found };
  };

/** Another agency's id is answered as one of nothing is, as every id of theirs is. */
const ownAgency: Find<Agency.Agency> = async ({ deps, actor }, id) => {
  const own = await Agency.own(deps, actor);
  return own.id === id ? own : null;
};

/** Who finds the objects of a kind; each type that implements Node has its entry, and a test holds the two together. */
export const NODE_LOADERS: { readonly [Prefix in IdPrefix]?: NodeLoader } = {
  agc: named("Agency", ownAgency),
  unt: named("Unit", ({ deps, actor }, id) => Organization.unit(deps, actor, id)),
  pos: named("Position", ({ deps, actor }, id) => Organization.position(deps, actor, id)),
  emp: named("Employee", ({ deps, actor }, id) => Organization.employee(deps, actor, id)),
  per: named("Period", ({ deps, actor }, id) => Period.find(deps, actor, id)),
  pln: named("Plan", ({ deps, actor }, id) => Plan.find(deps, actor, id)),
  apr: named("Appraisal", ({ deps, actor }, id) => Appraisal.find(deps, actor, id)),
};
