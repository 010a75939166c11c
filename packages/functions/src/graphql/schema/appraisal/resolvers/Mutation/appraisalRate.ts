import * as Appraisal from "@kinerja/core/appraisal";
import type { MutationResolvers } from "../../../types.generated.ts";
import { appraisalPayload } from "../../payload.ts";

export const appraisalRate: NonNullable<MutationResolvers["appraisalRate"]> = (_parent, { input }, context) =>
  appraisalPayload(context, (directory) => Appraisal.rate(context.deps, context.actor, input, directory));
