import { addDays, type LocalDate } from "../shared/time.ts";
import type { Assignment, Employee, Head, JobKind, RaterResolution, RaterStep, Unit } from "./model.ts";

/** True once somebody's identity was erased: what is left is an id that results and other records hang on. */
export const isErased = (employee: Pick<Employee, "erasedAt">): boolean => employee.erasedAt !== undefined;

type Tenure = { readonly startsOn: LocalDate; readonly endsOn: LocalDate | null };

export const isActive = (tenure: Tenure, on: LocalDate): boolean =>
  tenure.startsOn <= on && (tenure.endsOn === null || on <= tenure.endsOn);

/**
 * The assignment that counts on a date: an acting one before the definitive one, because an acting officer is
 * rated where they report as such (PermenPANRB 6/2022, annex IV.A.5). Null when there is none.
 */
export const assignmentOn = (assignments: readonly Assignment[], on: LocalDate): Assignment | null => {
  const active = assignments.filter((assignment) => isActive(assignment, on));
  return active.find((assignment) => assignment.kind === "ACTING") ?? active[0] ?? null;
};

/** Who heads a unit on a date, an acting head before the definitive one. */
export const headOn = (heads: readonly Head[], on: LocalDate): Head | null => {
  const active = heads.filter((head) => isActive(head, on));
  return active.find((head) => head.kind === "ACTING") ?? active[0] ?? null;
};

/** A rater is at least pejabat pengawas; a functional officer rates only as head of a unit (art. 1(9); annex IV.A.7). */
const QUALIFIED: readonly JobKind[] = ["STATE_OFFICIAL", "JPT", "ADMINISTRATOR", "PENGAWAS", "FUNCTIONAL"];

/** The head of a unit on a date who rates the people in it; null where nobody heads it, or only a team's leader does. */
export const ratingHeadOn = (unit: Pick<Unit, "kind" | "heads">, on: LocalDate): Head | null => {
  const head = headOn(unit.heads, on);
  return unit.kind === "TEAM" || head === null || !QUALIFIED.includes(head.job) ? null : head;
};

/** Members and officials who are not planned or appraised (PermenPANRB 6/2022, annex II.C.8). */
export const isExempt = (employee: Pick<Employee, "kind">): boolean => employee.kind === "STATE_OFFICIAL";

/**
 * The rater of an employee on a date: the head of the nearest AGENCY or UNIT above or at the employee's unit who is
 * somebody else and may rate. `units` holds the path of the employee's unit, top first. Every step says why.
 */
export const raterOn = (
  employee: Pick<Employee, "id" | "kind" | "assignments">,
  units: readonly Unit[],
  on: LocalDate,
): RaterResolution => {
  if (isExempt(employee)) return { rater: null, unit: null, steps: [{ unit: null, reason: "STATE_OFFICIAL" }] };
  if (assignmentOn(employee.assignments, on) === null)
    return { rater: null, unit: null, steps: [{ unit: null, reason: "NO_ASSIGNMENT" }] };
  const steps: RaterStep[] = [];
  for (const unit of units.toReversed()) {
    const head = headOn(unit.heads, on);
    if (unit.kind === "TEAM") steps.push({ unit: unit.id, reason: "TEAM_LEADER_ONLY_ADVISES" });
    else if (head === null) steps.push({ unit: unit.id, reason: "UNIT_HAS_NO_HEAD" });
    else if (head.employee === employee.id) steps.push({ unit: unit.id, reason: "LEADS_THE_UNIT" });
    else if (!QUALIFIED.includes(head.job)) steps.push({ unit: unit.id, reason: "HEAD_BELOW_PENGAWAS" });
    else return { rater: head.employee, unit: unit.id, steps: [...steps, { unit: unit.id, reason: "HEAD_OF_UNIT" }] };
  }
  return { rater: null, unit: null, steps: [...steps, { unit: null, reason: "NO_UNIT_ABOVE" }] };
};

/** Adds a tenure to a list, ending the open one of its kind the day before. */
export const succeed = <T extends Tenure & { readonly kind: string }>(tenures: readonly T[], next: T): readonly T[] => [
  ...tenures.map((tenure) =>
    tenure.kind === next.kind && isActive(tenure, next.startsOn)
      ? { ...tenure, endsOn: addDays(next.startsOn, -1) }
      : tenure,
  ),
  next,
];

/** Ends a head's open tenures of a kind the day before a date, for someone who moves away. */
export const stepDown = (heads: readonly Head[], employee: string, kind: string, from: LocalDate): readonly Head[] =>
  heads.map((head) =>
    head.employee === employee && head.kind === kind && isActive(head, from)
      ? { ...head, endsOn: addDays(from, -1) }
      : head,
  );

/** Ends every open tenure with a day, that day included, for someone who leaves. */
export const endOpen = <T extends Tenure>(tenures: readonly T[], on: LocalDate): readonly T[] =>
  tenures.map((tenure) => (tenure.endsOn === null ? { ...tenure, endsOn: on } : tenure));
