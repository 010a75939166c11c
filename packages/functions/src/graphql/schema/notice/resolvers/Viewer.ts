import * as Core from "@kinerja/core/notice";
import { connection } from "../../../connection.ts";
import type { ViewerResolvers } from "../../types.generated.ts";

export const Viewer: Pick<ViewerResolvers, "inbox" | "unreadNotices"> = {
  inbox: async ({ actor }, { first, after }, { deps }) =>
    actor?.kind === "EMPLOYEE" ? connection(await Core.inbox(deps, actor, first, after)) : null,
  unreadNotices: ({ actor }, _args, { deps }) => (actor?.kind === "EMPLOYEE" ? Core.unread(deps, actor) : 0),
};
