import * as Appraisal from "@kinerja/core/appraisal";
import type { Directory } from "@kinerja/core/organization";
import type { Outcome } from "@kinerja/core/shared/outcome";
import type { Context } from "../../context.ts";
import { createDirectory } from "../../loaders.ts";
import { userErrors } from "../../user-errors.ts";
import type { AppraisalUserErrorCode } from "../types.generated.ts";

/**
 * What a mutation of appraisals answers: the appraisal read again, strongly consistent, as the viewer sees it now.
 * Change and view share a directory of their own, as those of plans do.
 */
export const appraisalPayload = async (
  { deps, actor, language }: Context,
  change: (directory: Directory) => Promise<Outcome<Appraisal.Appraisal, AppraisalUserErrorCode>>,
) => {
  const directory = createDirectory(deps, actor, { consistent: true });
  const outcome = await change(directory);
  const id = outcome.ok ? Appraisal.appraisalId(outcome.value.input) : null;
  return {
    appraisal: id === null ? null : await Appraisal.find(deps, actor, id, directory),
    userErrors: userErrors(outcome, Appraisal.APPRAISAL_MESSAGES, language),
  };
};
