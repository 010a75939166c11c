import type { ViewerResolvers } from "../../types.generated.ts";

export const Viewer: Pick<ViewerResolvers, "kind" | "language" | "now"> = {
  kind: ({ token, actor }) => {
    if (actor?.kind === "EMPLOYEE" || actor?.kind === "OPERATOR") return actor.kind;
    return token === null ? "ANONYMOUS" : "UNLINKED";
  },
  language: (_viewer, _args, { language }) => (language === "en" ? "EN" : "ID"),
  now: (_viewer, _args, { deps }) => deps.now,
};
