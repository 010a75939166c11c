import * as Appraisal from "@kinerja/core/appraisal";
import type { MutationResolvers } from "../../../types.generated.ts";
import { appraisalPayload } from "../../payload.ts";

export const appraisalRate: NonNullable<MutationResolvers["appraisalRate"]> = async (_parent, { input }, context) =>
  appraisalPayload(context, await Appraisal.rate(context.deps, context.actor, input));
