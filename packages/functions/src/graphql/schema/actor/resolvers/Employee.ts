import * as Actor from "@kinerja/core/actor";
import { gated } from "../../../gated.ts";
import type { EmployeeResolvers } from "../../types.generated.ts";

export const Employee: Pick<EmployeeResolvers, "grants" | "__isTypeOf"> = {
  grants: ({ id }, _args, { deps, actor }) => gated(async () => [...(await Actor.grantsNow(deps, actor, id))]),
};
