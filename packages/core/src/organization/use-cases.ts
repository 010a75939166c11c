import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import { type Deps, transact } from "../dynamo/index.ts";
import { checkIdempotencyKey, derivedId, isId } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import { dateAt } from "../shared/time.ts";
import {
  type AssignmentInput,
  assignmentInput,
  type Employee,
  type EmployeeInput,
  employeeInput,
  type FoundingInput,
  foundingInput,
  MAX_DEPTH,
  MAX_TENURES,
  type OrganizationCode,
  type Position,
  type PositionInput,
  positionInput,
  type Unit,
  type UnitInput,
  unitInput,
} from "./model.ts";
import { readNip } from "./nip.ts";
import { isActive, isErased, stepDown, succeed } from "./rules.ts";
import * as Store from "./store.ts";

type Code = OrganizationCode | CommonCode;

/** The officer who may write in this agency now, in its home region. */
const officer = async (deps: Deps, actor: Actor.Actor | null) => {
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  Actor.permit(actor, "organization.write", { agency: by.agency });
  return { agency, by: { actor: Actor.auditName(by), at: deps.now }, name: by.employee };
};

/** The same content under the same key is the same object; other content is refused. */
const repeated = <T extends { readonly created: string }>(existing: T | null, created: string): Outcome<T, Code> => {
  if (existing === null) return refuse("VERSION_CONFLICT");
  return existing.created === created ? accept(existing) : refuse("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
};

/** Creates a unit below another. */
export const createUnit = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: UnitInput,
): Promise<Outcome<Unit, Code>> => {
  const input = parseInput(unitInput, raw);
  const { agency, by, name } = await officer(deps, actor);
  const id = derivedId("unt", agency.id, name, checkIdempotencyKey(input.idempotencyKey));
  const parent = isId("unt", input.parentId) ? await Store.unit(deps.db, agency.id, input.parentId) : null;
  if (parent === null) return refuse("NOT_FOUND", ["parentId"]);
  if (parent.path.length >= MAX_DEPTH) return refuse("UNIT_TOO_DEEP", ["parentId"], { limit: MAX_DEPTH });
  const created = digest(input);
  const unit = {
    id,
    name: input.name,
    kind: input.kind,
    parent: parent.id,
    path: [...parent.path, id],
    heads: [],
    created,
  };
  const failed = await transact(deps.db, Store.unitWrites(agency.id, unit, by));
  const stored = await Store.unit(deps.db, agency.id, id);
  return failed.length === 0 && stored !== null ? accept(stored) : repeated(stored, created);
};

/** Creates a position in a unit. */
export const createPosition = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: PositionInput,
): Promise<Outcome<Position, Code>> => {
  const input = parseInput(positionInput, raw);
  const { agency, by, name } = await officer(deps, actor);
  const id = derivedId("pos", agency.id, name, checkIdempotencyKey(input.idempotencyKey));
  const unit = isId("unt", input.unitId) ? await Store.unit(deps.db, agency.id, input.unitId) : null;
  if (unit === null) return refuse("NOT_FOUND", ["unitId"]);
  const created = digest(input);
  const position = {
    id,
    unit: unit.id,
    title: input.title,
    job: input.job,
    family: input.family,
    leads: input.leads,
    created,
  };
  const failed = await transact(deps.db, Store.positionWrites(agency.id, position, by));
  const stored = await Store.position(deps.db, agency.id, id);
  return failed.length === 0 && stored !== null ? accept(stored) : repeated(stored, created);
};

/** Creates an employee; the employee number is unique within the agency. */
export const createEmployee = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: EmployeeInput,
): Promise<Outcome<Employee, Code>> => {
  const input = parseInput(employeeInput, raw);
  const { agency, by, name } = await officer(deps, actor);
  const id = derivedId("emp", agency.id, name, checkIdempotencyKey(input.idempotencyKey));
  const created = digest(input);
  if (input.nip === null && input.kind !== "STATE_OFFICIAL") return refuse("NIP_MISSING", ["nip"]);
  const reading = input.nip === null ? null : readNip(input.nip, dateAt(deps.now, agency.zone));
  if (reading?.valid && reading.kind !== input.kind)
    return refuse("NIP_OF_OTHER_KIND", ["nip"], { kind: reading.kind ?? "-" });
  if (reading !== null && !reading.valid)
    return refuse("NIP_NOT_VALID", ["nip"], { problems: reading.problems.map((problem) => problem.code).join(", ") });
  const employee = {
    id,
    nip: reading?.value ?? null,
    name: input.name,
    kind: input.kind,
    rank: input.rank,
    assignments: [],
    created,
  };
  const failed = await transact(deps.db, Store.employeeWrites(agency.id, employee, by));
  const stored = await Store.employee(deps.db, agency.id, id);
  if (failed.length === 0 && stored !== null) return accept(stored);
  if (stored === null) return refuse("NIP_TAKEN", ["nip"]);
  return repeated(stored, created);
};

/** Founds an agency with its own unit and a first personnel officer, who gets a one-time sign-in code. */
export const found = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: FoundingInput,
): Promise<Outcome<{ readonly agency: Agency.Agency; readonly code: string; readonly validUntil: string }, Code>> => {
  const input = parseInput(foundingInput, raw);
  // The agency is not there yet: whoever belongs to another may know that agencies are founded, and may not do it.
  const agencyOfActor = actor === null || actor.kind === "OPERATOR" ? "" : actor.agency;
  if (!Actor.permit(actor, "agency.create", { agency: agencyOfActor })) return refuse("NOT_FOUND");
  const operator = actor === null ? "" : Actor.auditName(actor);
  const key = checkIdempotencyKey(input.idempotencyKey);
  const id = derivedId("agc", operator, key);
  const reading = readNip(input.firstOfficer.nip, dateAt(deps.now, input.zone));
  if (!reading.valid)
    return refuse("NIP_NOT_VALID", ["firstOfficer", "nip"], {
      problems: reading.problems.map((problem) => problem.code).join(", "),
    });
  const by = { actor: operator, at: deps.now };
  const created = digest(input);
  // Agency and unit outlive their first officer: what they keep digests neither name nor number.
  const founded = digest({ ...input, firstOfficer: null });
  const unit = derivedId("unt", id, key);
  const employee = derivedId("emp", id, key);
  const code = Actor.newCode();
  const validUntil = Actor.codeValidUntil(deps.now);
  const { name, rank } = input.firstOfficer;
  const failed = await transact(deps.db, [
    ...Agency.foundingWrites(
      {
        id,
        name: input.name,
        zone: input.zone,
        homeRegion: deps.region,
        cell: input.cell,
        epoch: 1,
        policies: [{ id: Agency.NATIONAL.id, version: Agency.NATIONAL.version, from: Agency.NATIONAL_FROM }],
        created: founded,
      },
      operator,
      deps.now,
    ),
    ...Store.unitWrites(
      id,
      { id: unit, name: input.name, kind: "AGENCY", parent: null, path: [unit], heads: [], created: founded },
      by,
    ),
    ...Store.employeeWrites(
      id,
      { id: employee, nip: reading.value, name, kind: "PNS", rank, assignments: [], created },
      by,
    ),
    ...Actor.grantWrites(id, { employee, kind: "HR", from: deps.now }, null, operator).writes,
    ...Actor.invitationWrites(code, { agency: id, employee, validUntil }, null, by),
  ]);
  const agency = await Agency.load(deps, id);
  if (failed.length === 0) return accept({ agency, code, validUntil });
  const [link, officer] = await Promise.all([
    Actor.linkOf(deps.db, id, employee),
    Store.employee(deps.db, id, employee),
  ]);
  const isGone = officer === null || isErased(officer);
  if (agency.created !== founded || (!isGone && officer.created !== created))
    return refuse("IDEMPOTENCY_KEY_REUSED", ["idempotencyKey"]);
  // The first answer may have been lost with its code, which is stored nowhere: a repetition makes a new one, as
  // long as the officer never signed in, or an officer who did has erased them. After that no operator has a way in.
  if (link?.signIn || isGone) return refuse("OFFICER_SIGNED_IN", ["idempotencyKey"]);
  const again = Actor.invitationWrites(code, { agency: id, employee, validUntil }, link, by);
  if ((await transact(deps.db, [...again, Store.identified(id, employee)])).length > 0)
    return refuse("VERSION_CONFLICT");
  return accept({ agency, code, validUntil });
};

/** Puts an employee on a position from a date on; the open assignment of the same kind ends the day before. */
export const assign = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: AssignmentInput,
): Promise<Outcome<Employee, Code>> => {
  const input = parseInput(assignmentInput, raw);
  const { agency, by } = await officer(deps, actor);
  const [employee, position] = await Promise.all([
    isId("emp", input.employeeId) ? Store.employee(deps.db, agency.id, input.employeeId) : null,
    isId("pos", input.positionId) ? Store.position(deps.db, agency.id, input.positionId) : null,
  ]);
  if (employee === null) return refuse("NOT_FOUND", ["employeeId"]);
  if (position === null) return refuse("NOT_FOUND", ["positionId"]);
  const { startsOn, kind } = input;
  const same = employee.assignments.find(
    (one) => one.position === position.id && one.startsOn === startsOn && one.kind === kind,
  );
  if (same !== undefined) return accept(employee);
  if (isErased(employee)) return refuse("ERASED", ["employeeId"]);
  if (employee.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  const latest = employee.assignments.filter((one) => one.kind === kind).at(-1);
  if (latest !== undefined && startsOn <= latest.startsOn)
    return refuse("STARTS_TOO_EARLY", ["startsOn"], { after: latest.startsOn });
  if (employee.assignments.length >= MAX_TENURES)
    return refuse("TOO_MANY_ASSIGNMENTS", ["employeeId"], { limit: MAX_TENURES });
  const previous = employee.assignments.find((one) => one.kind === kind && isActive(one, startsOn));
  const tenure = { startsOn, endsOn: null, kind };
  const assignments = succeed(employee.assignments, {
    ...tenure,
    position: position.id,
    unit: position.unit,
    title: position.title,
    job: position.job,
    family: position.family,
    leads: position.leads,
  });
  const heads = new Map<string, { unit: Unit; heads: Unit["heads"] }>();
  if (previous?.leads) {
    const unit = await Store.unit(deps.db, agency.id, previous.unit);
    if (unit !== null) heads.set(unit.id, { unit, heads: [...stepDown(unit.heads, employee.id, kind, startsOn)] });
  }
  if (position.leads) {
    const unit = heads.get(position.unit)?.unit ?? (await Store.unit(deps.db, agency.id, position.unit));
    if (unit === null) return refuse("NOT_FOUND", ["positionId"]);
    const before = heads.get(unit.id)?.heads ?? unit.heads;
    const other = before.find((head) => head.kind === kind && (head.endsOn === null || head.endsOn >= startsOn));
    if (other !== undefined) return refuse("UNIT_HAS_HEAD", ["positionId"], { from: other.startsOn });
    if (before.length >= MAX_TENURES) return refuse("TOO_MANY_ASSIGNMENTS", ["positionId"], { limit: MAX_TENURES });
    heads.set(unit.id, {
      unit,
      heads: [...before, { ...tenure, employee: employee.id, position: position.id, job: position.job }],
    });
  }
  const saved = await Store.saveAssignment(deps.db, agency.id, employee, [...assignments], [...heads.values()], by);
  return saved === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(saved);
};
