import * as Core from "@kinerja/core/notice";
import { userErrors } from "../../../../user-errors.ts";
import type { MutationResolvers } from "../../../types.generated.ts";

export const inboxMarkRead: NonNullable<MutationResolvers["inboxMarkRead"]> = async (
  _parent,
  { input },
  { deps, token, actor, language },
) => {
  const outcome = await Core.markRead(deps, actor, input);
  return {
    viewer: outcome.ok ? { token, actor } : null,
    userErrors: userErrors(outcome, Core.NOTICE_MESSAGES, language),
  };
};
