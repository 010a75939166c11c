import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { checkIdempotencyKey, derivedId, isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { latestEnd, overlapping } from "./leave-rules.ts";
import * as Register from "./leave-store.ts";
import {
  type Employee,
  isLeaveYear,
  LEAVE_YEARS,
  type Leave,
  type LeaveCancelInput,
  type LeaveInput,
  type LeaveView,
  leaveCancelInput,
  leaveInput,
  type OrganizationCode,
} from "./model.ts";
import { type Directory, directory, mayReadRecord } from "./reads.ts";
import { isErased } from "./rules.ts";
import * as Store from "./store.ts";

type Answer = Outcome<Leave, OrganizationCode | CommonCode>;

/** The personnel officer who may write leave in this agency now, in its home region; of nobody's own leave. */
const officer = async (deps: Deps, actor: Actor.Actor | null): Promise<Actor.EmployeeActor> => {
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  Actor.permit(actor, "leave.write", { agency: by.agency });
  return by;
};

/** Leave raises what is measured over the days served, so an officer's own is another officer's to write. */
const permitFor = (by: Actor.EmployeeActor, employee: string): void => {
  const relations = employee === by.employee ? (["SELF"] as const) : [];
  Actor.permit(by, "leave.write", { agency: by.agency, relations });
};

/** Tries to record a leave while others are recorded for the same employee; two officers at once need two. */
const ATTEMPTS = 4;

/**
 * Puts an approved leave on record, with its decree; by a personnel officer. The same key and content record once.
 * No two leaves in force of one employee share a day.
 */
export const recordLeave = async (deps: Deps, actor: Actor.Actor | null, raw: LeaveInput): Promise<Answer> => {
  const input = parseInput(leaveInput, raw);
  const by = await officer(deps, actor);
  const { agency, employee: name } = by;
  permitFor(by, input.employeeId);
  const id = derivedId("lev", agency, name, checkIdempotencyKey(input.idempotencyKey));
  const employee = isId("emp", input.employeeId) ? await Store.employee(deps.db, agency, input.employeeId) : null;
  if (employee === null) return refuse("NOT_FOUND", ["employeeId"]);
  if (isErased(employee)) return refuse("ERASED", ["employeeId"]);
  const { kind, startsOn, endsOn, decree } = input;
  if (endsOn < startsOn) return refuse("LEAVE_REVERSED", ["endsOn"], { from: startsOn });
  const until = latestEnd(startsOn);
  if (endsOn > until) return refuse("LEAVE_TOO_LONG", ["endsOn"], { until });
  const created = digest(input);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const stored = await Register.leave(deps.db, agency, id);
    if (stored !== null)
      return stored.created === created ? accept(stored) : refuse("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
    // How two records that overlap cannot both succeed: each raises the employee's count from what it was before the
    // leaves were read. Whatever leave is not among those read has raised it since, and this write fails.
    const count = await Register.leaveCount(deps.db, agency, employee.id);
    const recorded = await Register.leavesOfYears(deps.db, agency, employee.id, input);
    // Sent twice at once, this very leave may be among them: then the write fails, and the next look finds it.
    const others = recorded.filter((leave) => leave.id !== id);
    const other = overlapping(others, input);
    if (other !== null) return refuse("LEAVE_OVERLAPS", ["startsOn"], { from: other.startsOn, to: other.endsOn });
    const leave = {
      id,
      employee: employee.id,
      kind,
      startsOn,
      endsOn,
      decree,
      recordedBy: name,
      recordedAt: deps.now,
      cancelledAt: null,
      cancelReason: null,
      created,
    };
    const guard = Store.identified(agency, employee.id);
    const saved = await Register.createLeave(deps.db, agency, leave, count, guard, { actor: name, at: deps.now });
    if (saved !== null) return accept(saved);
  }
  return refuse("VERSION_CONFLICT");
};

/** Cancels a leave that does not hold; the record stays, with the reason. By a personnel officer. */
export const cancelLeave = async (deps: Deps, actor: Actor.Actor | null, raw: LeaveCancelInput): Promise<Answer> => {
  const input = parseInput(leaveCancelInput, raw);
  const by = await officer(deps, actor);
  const leave = isId("lev", input.leaveId) ? await Register.leave(deps.db, by.agency, input.leaveId) : null;
  if (leave === null) return refuse("NOT_FOUND", ["leaveId"]);
  permitFor(by, leave.employee);
  const employee = await Store.employee(deps.db, by.agency, leave.employee);
  if (employee === null || isErased(employee)) return refuse("ERASED", ["leaveId"]);
  const change = { actor: Actor.auditName(by), at: deps.now, action: "leave.cancel", input };
  if (isRepetition(leave, change)) return accept(leave);
  if (leave.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  if (leave.cancelledAt !== null) return refuse("LEAVE_CANCELLED", ["leaveId"]);
  const changes = { cancelledAt: deps.now, cancelReason: input.reason };
  const guard = Store.identified(by.agency, employee.id);
  const saved = await Register.cancelLeave(deps.db, by.agency, leave, changes, guard, change);
  return saved === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(saved);
};

/** What somebody sees of a leave who may read the record and not why the employee is away. */
const datesOf = ({ id, startsOn, endsOn, cancelledAt, version }: Leave): LeaveView => ({
  id,
  startsOn,
  endsOn,
  cancelledAt,
  version,
  kind: null,
  decree: null,
  recordedBy: null,
  recordedAt: null,
  cancelReason: null,
});

/**
 * An employee's leaves that touch a year, oldest first, cancelled ones included; null for whoever may not read the
 * employee's record. What a leave is for is often health data: the employee, personnel officers and auditors see it,
 * rater and heads see the dates; of somebody whose identity was erased, nobody sees more than those.
 */
export const leaves = async (
  deps: Deps,
  actor: Actor.Actor | null,
  employee: Employee,
  year: number,
  from: Directory = directory(deps, Actor.signedIn(actor).agency),
): Promise<readonly LeaveView[] | null> => {
  if (!isLeaveYear(year)) throw new BadInputError(`year: ${LEAVE_YEARS.text}.`, ["year"]);
  const by = Actor.signedIn(actor);
  if (!(await mayReadRecord(deps, actor, employee, from))) return null;
  const relations = by.employee === employee.id ? (["SELF"] as const) : [];
  const may = Actor.authorize(by, "leave.readDetails", { agency: by.agency, relations }) === "ALLOWED";
  const found = await Register.leavesOfYear(deps.db, by.agency, employee.id, year);
  return may && !isErased(employee) ? found : found.map(datesOf);
};
