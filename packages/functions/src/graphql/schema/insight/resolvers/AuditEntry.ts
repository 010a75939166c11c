import { isId } from "@kinerja/core/shared/ids";
import type { AuditEntryResolvers } from "../../types.generated.ts";

export const AuditEntry: AuditEntryResolvers = {
  employee: ({ actor }, _args, { loaders }) => (isId("emp", actor) ? loaders.employee(actor) : null),
};
