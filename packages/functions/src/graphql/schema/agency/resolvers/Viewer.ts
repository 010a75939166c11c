import type { ViewerResolvers } from "../../types.generated.ts";

export const Viewer: Pick<ViewerResolvers, "agency"> = {
  agency: ({ actor }, _args, { loaders }) => (actor?.kind === "EMPLOYEE" ? loaders.directory.agency() : null),
};
