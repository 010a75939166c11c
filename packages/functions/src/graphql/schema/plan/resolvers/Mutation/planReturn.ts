import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planReturn: NonNullable<MutationResolvers["planReturn"]> = (_parent, { input }, context) =>
  planPayload(context, (directory) => Plan.sendBack(context.deps, context.actor, input, directory));
