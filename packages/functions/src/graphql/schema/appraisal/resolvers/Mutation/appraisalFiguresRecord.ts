import * as Appraisal from "@kinerja/core/appraisal";
import type { MutationResolvers } from "../../../types.generated.ts";
import { appraisalPayload } from "../../payload.ts";

export const appraisalFiguresRecord: NonNullable<MutationResolvers["appraisalFiguresRecord"]> = (
  _parent,
  { input },
  context,
) => appraisalPayload(context, (directory) => Appraisal.recordFigures(context.deps, context.actor, input, directory));
