import * as Appraisal from "@kinerja/core/appraisal";
import type { Outcome } from "@kinerja/core/shared/outcome";
import type { Context } from "../../context.ts";
import { userErrors } from "../../user-errors.ts";
import type { AppraisalUserErrorCode } from "../types.generated.ts";

/**
 * What every mutation of appraisals answers. The appraisal is read again, strongly consistent, as the viewer sees it
 * now.
 */
export const appraisalPayload = async (
  { deps, actor, language }: Context,
  outcome: Outcome<Appraisal.Appraisal, AppraisalUserErrorCode>,
) => ({
  appraisal: outcome.ok ? await Appraisal.find(deps, actor, Appraisal.appraisalId(outcome.value.input)) : null,
  userErrors: userErrors(outcome, Appraisal.APPRAISAL_MESSAGES, language),
});
