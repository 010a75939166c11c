import * as Activity from "@kinerja/core/activity";
import { type CommonCode, type Outcome, refuseAll } from "@kinerja/core/shared/outcome";
import type { Language } from "../../language.ts";
import { userErrors } from "../../user-errors.ts";

type Code = Activity.ActivityCode | CommonCode;

/** What became of each of many: those done in their places, and why the others were not. */
export const batchPayload = (outcome: Outcome<Activity.Batch, Code>, language: Language) => {
  const { activities, errors } = outcome.ok ? outcome.value : { activities: [], errors: outcome.errors };
  return {
    activities: [...activities],
    userErrors: userErrors(refuseAll(errors), Activity.ACTIVITY_MESSAGES, language),
  };
};

/** The domain calls a planned result's id `result`; the API names ids as ids. */
export const contentOf = <T extends { readonly resultId?: string | null | undefined }>({
  resultId,
  ...content
}: T) => ({
  ...content,
  result: resultId ?? null,
});
