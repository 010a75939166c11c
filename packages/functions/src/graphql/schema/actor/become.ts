import * as Actor from "@kinerja/core/actor";
import type { Context } from "../../context.ts";
import { createLoaders } from "../../loaders.ts";
import type { ViewerMapper } from "../base/schema.mappers.ts";

/** The token's holder has just become somebody: what follows in this request is answered to that employee. */
export const become = async (context: Context): Promise<ViewerMapper> => {
  const { deps, token } = context;
  const actor = token === null ? null : await Actor.resolve(deps, token);
  Object.assign(context, { actor, loaders: createLoaders(deps, actor) });
  return { token, actor };
};
