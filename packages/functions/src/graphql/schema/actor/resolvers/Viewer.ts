import type { ViewerResolvers } from "../../types.generated.ts";

export const Viewer: Pick<ViewerResolvers, "grants"> = {
  grants: ({ actor }) => (actor?.kind === "EMPLOYEE" ? [...actor.grants] : []),
};
