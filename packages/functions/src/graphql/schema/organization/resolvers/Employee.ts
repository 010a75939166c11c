import * as Organization from "@kinerja/core/organization";
import type { EmployeeResolvers } from "../../types.generated.ts";

export const Employee: Pick<
  EmployeeResolvers,
  | "id"
  | "name"
  | "erased"
  | "kind"
  | "rank"
  | "nip"
  | "assignment"
  | "assignments"
  | "rater"
  | "leaves"
  | "version"
  | "__isTypeOf"
> = {
  erased: (employee) => Organization.isErased(employee),
  // The number stands in the row that everybody in the agency may read: this is where it is kept from them.
  nip: async (employee, _args, { deps, actor, loaders }) =>
    (await Organization.mayReadRecord(deps, actor, employee, loaders.directory)) ? employee.nip : null,
  assignment: async ({ assignments }, { on }, { loaders }) =>
    Organization.assignmentOn(assignments, await loaders.day(on)),
  rater: async (employee, { on }, { loaders }) =>
    Organization.rater(loaders.directory, employee, await loaders.day(on)),
  leaves: async (employee, { year }, { deps, actor, loaders }) => {
    const leaves = await Organization.leaves(deps, actor, employee, year, loaders.directory);
    return leaves === null ? null : [...leaves];
  },
};
