import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planSubmit: NonNullable<MutationResolvers["planSubmit"]> = async (_parent, { input }, context) =>
  planPayload(context, await Plan.submit(context.deps, context.actor, input));
