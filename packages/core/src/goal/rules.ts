import { headOn, type Unit } from "../organization/index.ts";
import type { LocalDate } from "../shared/time.ts";

type Headed = Pick<Unit, "kind" | "heads">;

/**
 * Who sets a unit's class on a date: the head of the nearest unit above, given top first, unless that is the unit's own
 * head acting there as well, for nobody judges their own unit. A team's leader only advises, and an empty seat decides
 * nothing: the next unit above does. Null when nobody is left (PermenPANRB 6/2022, art. 24(1)a, annex IV.A.4, IV.B.1).
 */
export const overseerOn = (unit: Headed, above: readonly Headed[], on: LocalDate): string | null => {
  const own = headOn(unit.heads, on)?.employee;
  const heads = above.filter((one) => one.kind !== "TEAM").map((one) => headOn(one.heads, on)?.employee);
  return heads.findLast((head) => head !== undefined && head !== own) ?? null;
};
