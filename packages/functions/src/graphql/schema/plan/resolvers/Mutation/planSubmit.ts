import * as Plan from "@kinerja/core/plan";
import type { MutationResolvers } from "../../../types.generated.ts";
import { planPayload } from "../../payload.ts";

export const planSubmit: NonNullable<MutationResolvers["planSubmit"]> = (_parent, { input }, context) =>
  planPayload(context, (directory) => Plan.submit(context.deps, context.actor, input, directory));
