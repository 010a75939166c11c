import * as Activity from "@kinerja/core/activity";
import { createDirectory } from "../../../../loaders.ts";
import type { MutationResolvers } from "../../../types.generated.ts";
import { batchPayload } from "../../payload.ts";

/** Rights rest on who rates whom now: people and units are read anew, and consistently. */
export const activitiesDecide: NonNullable<MutationResolvers["activitiesDecide"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => {
  const directory = createDirectory(deps, actor, { consistent: true });
  return batchPayload(await Activity.decideActivities(deps, actor, input, directory), language);
};
