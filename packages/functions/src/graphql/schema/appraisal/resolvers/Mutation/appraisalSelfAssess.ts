import * as Appraisal from "@kinerja/core/appraisal";
import type { MutationResolvers } from "../../../types.generated.ts";
import { appraisalPayload } from "../../payload.ts";

export const appraisalSelfAssess: NonNullable<MutationResolvers["appraisalSelfAssess"]> = (
  _parent,
  { input },
  context,
) => appraisalPayload(context, (directory) => Appraisal.selfAssess(context.deps, context.actor, input, directory));
