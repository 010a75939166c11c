import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planRevise: NonNullable<MutationResolvers["planRevise"]> = (_parent, { input }, context) =>
  planPayload(context, (directory) => Plan.revise(context.deps, context.actor, input, directory));
