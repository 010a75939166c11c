import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planCreate: NonNullable<MutationResolvers["planCreate"]> = (_parent, { input }, context) =>
  planPayload(context, () => Plan.create(context.deps, context.actor, input));
