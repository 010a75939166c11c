import * as Appraisal from "@kinerja/core/appraisal";
import type { QueryResolvers } from "../../../types.generated.ts";

export const appraisalRecompute: NonNullable<QueryResolvers["appraisalRecompute"]> = (
  _parent,
  { appraisalId },
  { deps, actor },
) => Appraisal.recomputed(deps, actor, appraisalId);
