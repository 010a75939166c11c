import * as Organization from "@kinerja/core/organization";
import type { ViewerResolvers } from "../../types.generated.ts";

export const Viewer: Pick<ViewerResolvers, "employee" | "headedUnits"> = {
  employee: ({ actor }, _args, { loaders }) => (actor?.kind === "EMPLOYEE" ? loaders.employee(actor.employee) : null),
  headedUnits: async ({ actor }, _args, { loaders }) => {
    const employee = actor?.kind === "EMPLOYEE" ? await loaders.employee(actor.employee) : null;
    if (employee === null) return [];
    return [...(await Organization.headedUnits(loaders.directory, employee, await loaders.day(null)))];
  },
};
