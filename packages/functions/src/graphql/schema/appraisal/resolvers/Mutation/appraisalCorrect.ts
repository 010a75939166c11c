import * as Appraisal from "@kinerja/core/appraisal";
import type { MutationResolvers } from "../../../types.generated.ts";
import { appraisalPayload } from "../../payload.ts";

export const appraisalCorrect: NonNullable<MutationResolvers["appraisalCorrect"]> = (_parent, { input }, context) =>
  appraisalPayload(context, (directory) => Appraisal.correct(context.deps, context.actor, input, directory));
