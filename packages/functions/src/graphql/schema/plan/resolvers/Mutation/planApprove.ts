import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planApprove: NonNullable<MutationResolvers["planApprove"]> = (_parent, { input }, context) =>
  planPayload(context, (directory) => Plan.approve(context.deps, context.actor, input, directory));
