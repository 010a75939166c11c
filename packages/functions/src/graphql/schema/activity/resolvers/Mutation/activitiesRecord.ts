import * as Activity from "@kinerja/core/activity";
import type { MutationResolvers } from "../../../types.generated.ts";
import { batchPayload, contentOf } from "../../payload.ts";

export const activitiesRecord: NonNullable<MutationResolvers["activitiesRecord"]> = async (
  _parent,
  { input },
  { deps, actor, language },
) => batchPayload(await Activity.recordActivities(deps, actor, { entries: input.entries.map(contentOf) }), language);
