import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { isRepetition, resalted } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { OverloadedError } from "../shared/errors.ts";
import { isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { addDays, dateAt, type LocalDate } from "../shared/time.ts";
import * as Register from "./leave-store.ts";
import { type Employee, type ErasureInput, erasureInput, type OrganizationCode, type Unit } from "./model.ts";
import { endOpen, isErased, stepDown } from "./rules.ts";
import * as Store from "./store.ts";

type Code = OrganizationCode | CommonCode;
type By = { readonly actor: string; readonly at: string };

/**
 * What makes two requests the same. The reason is words about a person: it counts by a digest with the salt of the
 * employee's chain, and stands nowhere as it was sent.
 */
const changeOf = (salt: string, input: ErasureInput, by: By) => ({
  ...by,
  action: "employee.erase",
  input: { ...input, reason: digest({ salt, reason: input.reason }) },
});

/** Why somebody who works here still cannot be erased with this last day, or null. */
const hindrance = (employee: Employee, leftOn: LocalDate, today: LocalDate): Outcome<never, Code> | null => {
  if (leftOn > today) return refuse("LEFT_IN_FUTURE", ["leftOn"], { today });
  const later = employee.assignments.find((one) => one.endsOn === null && leftOn < one.startsOn);
  return later === undefined ? null : refuse("LEFT_TOO_EARLY", ["leftOn"], { from: later.startsOn });
};

/** The units somebody heads without an end, with their heads once they have left. */
const stepDowns = async (deps: Deps, agency: string, { id, assignments }: Employee, leftOn: LocalDate) => {
  const led = assignments.filter((one) => one.leads && one.endsOn === null);
  const units = await Store.units(deps.db, agency, [...new Set(led.map(({ unit }) => unit))], { consistent: true });
  const without = (heads: Unit["heads"]): Unit["heads"] =>
    led.reduce((rest, { kind }) => [...stepDown(rest, id, kind, addDays(leftOn, 1))], heads);
  return units.filter((unit) => unit !== null).map((unit) => ({ unit, heads: without(unit.heads) }));
};

/** Looks again when two who do it at once meet; the second look finds nothing left. */
const ATTEMPTS = 4;

/** Takes from every leave what it was for; twice as once, and it goes on where an earlier try was stopped. */
const eraseLeaves = async (deps: Deps, agency: string, employee: string, by: By): Promise<void> => {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const left = await Register.detailedLeaves(deps.db, agency, employee);
    if (await Register.eraseDetails(deps.db, agency, left, by)) return;
  }
  throw new OverloadedError("Others kept erasing this employee's leaves meanwhile: send it again.");
};

/**
 * Erases who an employee was who has left (UU 27/2022, art. 8 and 43): name, employee number, rank, sign-in, one-time
 * code, and of leaves all but their dates. Open assignments end on `leftOn`, headed units are without a head from the
 * next day on. By a personnel officer, never for oneself, and not while the employee holds a standing right. It cannot
 * be undone; the employee number is free for another.
 *
 * The employee stays as an id, so that a result can be computed again to the same digest. Not erased: assignments with
 * their titles, and what plans, self-assessments, ratings and other decisions say in words, which follow the agency's
 * retention schedule, as the table's backups follow theirs.
 *
 * The identity goes in one transaction. Leaves, of which there may be hundreds, follow in transactions of their own, and
 * show nothing from the first one on: whatever request finds the identity erased completes them.
 */
export const eraseIdentity = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: ErasureInput,
): Promise<Outcome<Employee, Code>> => {
  const input = parseInput(erasureInput, raw);
  const { agency, employee: self } = Actor.signedIn(actor);
  const { zone } = await Agency.loadForWriting(deps, agency);
  const relations = input.employeeId === self ? (["SELF"] as const) : [];
  Actor.permit(actor, "employee.erase", { agency, relations });
  const by = { actor: self, at: deps.now };
  const find = () => (isId("emp", input.employeeId) ? Store.employee(deps.db, agency, input.employeeId) : null);
  const complete = async (erased: Employee): Promise<Outcome<Employee, Code>> => {
    await eraseLeaves(deps, agency, erased.id, by);
    return isRepetition(erased, changeOf(erased.auditSalt, input, by))
      ? accept(erased)
      : refuse("ERASED", ["employeeId"]);
  };

  const employee = await find();
  if (employee === null) return refuse("NOT_FOUND", ["employeeId"]);
  if (isErased(employee)) return complete(employee);
  if (employee.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const hindered = hindrance(employee, input.leftOn, dateAt(deps.now, zone));
  if (hindered !== null) return hindered;
  const access = await Actor.accessOf(deps.db, agency, employee.id);
  const held = access.grants.filter(({ to }) => to === null || deps.now < to).map(({ kind }) => kind);
  if (held.length > 0) return refuse("HOLDS_GRANT", ["employeeId"], { kinds: held.join(", ") });

  const before = resalted(employee);
  const saved = await Store.saveErasure(
    deps.db,
    agency,
    before,
    [...endOpen(employee.assignments, input.leftOn)],
    await stepDowns(deps, agency, employee, input.leftOn),
    Actor.erasureWrites(agency, employee.id, access, by),
    { ...changeOf(before.auditSalt, input, by), reason: input.reason },
  );
  if (saved !== null) return complete(saved);
  // Sent twice at once, the quicker one has done it for both.
  const meanwhile = await find();
  return meanwhile !== null && isErased(meanwhile) ? complete(meanwhile) : refuse("VERSION_CONFLICT", ["version"]);
};
