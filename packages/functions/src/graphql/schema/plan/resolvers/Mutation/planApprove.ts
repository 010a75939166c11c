import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planApprove: NonNullable<MutationResolvers["planApprove"]> = async (_parent, { input }, context) =>
  planPayload(context, await Plan.approve(context.deps, context.actor, input));
