import * as z from "zod/mini";
import { record, type Versioned } from "../audit/index.ts";
import {
  collect,
  type Database,
  get,
  getMany,
  keyOf,
  partition,
  query,
  queryAll,
  transact,
  type Write,
} from "../dynamo/index.ts";
import { sha256 } from "../shared/json.ts";
import type { Page, PageRequest } from "../shared/page.ts";
import { decodeCursor, encodeCursor } from "../shared/page.ts";
import {
  type Employee,
  ERASED_NAME,
  employeeSchema,
  type Position,
  positionSchema,
  type Unit,
  unitSchema,
} from "./model.ts";

const unitKey = (agency: string, unit: string) => keyOf(agency, [unit], "@UNIT");
const positionKey = (agency: string, position: string) => keyOf(agency, [position], "@POSITION");
const employeeKey = (agency: string, employee: string) => keyOf(agency, [employee], "@PROFILE");
const nipKey = (agency: string, nip: string) => keyOf(agency, ["NIP", sha256(nip)], "@");

const unitList = (agency: string): string => partition(agency, "UNITS");
const employeeList = (agency: string): string => partition(agency, "EMPLOYEES");
const positionList = (agency: string, unit: string): string => partition(agency, unit, "POSITIONS");

/** Orders by name as people read it, then by id so that equal names have one order. */
const nameOrder = (name: string, id: string): string => {
  // By code points: half of a surrogate pair is no text the table takes.
  const letters = [...name.toLowerCase()].slice(0, 60);
  return `${letters.join("")}\u0001${id}`;
};

export const unit = (db: Database, agency: string, id: string): Promise<Unit | null> =>
  get(db, unitKey(agency, id), unitSchema);
/** Whether a batch read must see every write that was answered before it; rights need that, names in a list do not. */
export type Freshness = { readonly consistent: boolean };

export const units = (
  db: Database,
  agency: string,
  ids: readonly string[],
  freshness: Freshness,
): Promise<readonly (Unit | null)[]> =>
  getMany(
    db,
    ids.map((id) => unitKey(agency, id)),
    unitSchema,
    freshness,
  );
export const position = (db: Database, agency: string, id: string): Promise<Position | null> =>
  get(db, positionKey(agency, id), positionSchema);
export const positions = (
  db: Database,
  agency: string,
  ids: readonly string[],
): Promise<readonly (Position | null)[]> =>
  getMany(
    db,
    ids.map((id) => positionKey(agency, id)),
    positionSchema,
  );
export const employee = (db: Database, agency: string, id: string): Promise<Employee | null> =>
  get(db, employeeKey(agency, id), employeeSchema);
export const employees = (
  db: Database,
  agency: string,
  ids: readonly string[],
  freshness: Freshness,
): Promise<readonly (Employee | null)[]> =>
  getMany(
    db,
    ids.map((id) => employeeKey(agency, id)),
    employeeSchema,
    freshness,
  );

const pageOf = async <T extends { readonly id: string }>(
  db: Database,
  list: { readonly name: string; readonly pk: string; readonly order: (row: T) => string },
  request: PageRequest,
  schema: Parameters<typeof query<T>>[3],
): Promise<Page<T>> => {
  const after = request.after === null ? {} : { after: decodeCursor(list.name, request.after) };
  const { rows, more } = await query(db, { pk: list.pk, index: "list", ...after }, request.first + 1, schema);
  return {
    edges: rows.slice(0, request.first).map((node) => ({ node, cursor: encodeCursor(list.name, list.order(node)) })),
    hasNextPage: rows.length > request.first || more,
  };
};

const unitOrder = (row: Pick<Unit, "path">): string => row.path.join("/");

/** Units, each after the one above it. */
export const unitPage = (db: Database, agency: string, request: PageRequest): Promise<Page<Unit>> =>
  pageOf(db, { name: "units", pk: unitList(agency), order: unitOrder }, request, unitSchema);

/** Employees by name. */
export const employeePage = (db: Database, agency: string, request: PageRequest): Promise<Page<Employee>> =>
  pageOf(
    db,
    { name: "employees", pk: employeeList(agency), order: (row) => nameOrder(row.name, row.id) },
    request,
    employeeSchema,
  );

/** Every employee of an agency, a megabyte a request; for scheduled work. */
export const everyEmployee = (db: Database, agency: string): AsyncGenerator<Employee> =>
  queryAll(db, { pk: employeeList(agency), index: "list" }, employeeSchema);

/** Every unit of an agency. */
export const everyUnit = (db: Database, agency: string): Promise<readonly Unit[]> =>
  collect(queryAll(db, { pk: unitList(agency), index: "list" }, unitSchema));

const CHILDREN_AT_ONCE = 100;

/**
 * The ids of the units directly below a unit. What is below those stands between them in the list and is jumped over:
 * one request for each child at most, and one more.
 */
export const childrenOf = async (
  db: Database,
  agency: string,
  unit: Pick<Unit, "path">,
): Promise<readonly string[]> => {
  const prefix = `${unitOrder(unit)}/`;
  const children: string[] = [];
  let after = prefix;
  for (;;) {
    const range = { pk: unitList(agency), index: "list", prefix, after } as const;
    const { rows, more } = await query(db, range, CHILDREN_AT_ONCE, unitSchema);
    children.push(...rows.filter((row) => row.path.length === unit.path.length + 1).map((row) => row.id));
    const last = children.at(-1);
    if (!more || last === undefined) return children;
    after = `${prefix}${last}/${LAST_BELOW}`;
  }
};
/** Above every id that a path can go on with. */
const LAST_BELOW = "\u{10ffff}";

export const positionsOf = (db: Database, agency: string, unit: string): Promise<readonly Position[]> =>
  collect(queryAll(db, { pk: positionList(agency, unit), index: "list" }, positionSchema));

const memberSchema = z.object({ employee: z.string() });

/** The ids of all who were ever assigned to a unit: ten thousand a request. */
export const membersOf = async (db: Database, agency: string, unit: string): Promise<readonly string[]> => {
  const members = await collect(queryAll(db, { pk: partition(agency, unit), prefix: "MEMBER#" }, memberSchema));
  return members.map(({ employee }) => employee);
};

/** Whoever was ever assigned to a unit, by id. */
export const memberPage = async (
  db: Database,
  agency: string,
  unit: string,
  request: PageRequest,
): Promise<Page<{ readonly employee: string }>> => {
  const after = request.after === null ? {} : { after: `MEMBER#${decodeCursor("members", request.after)}` };
  const range = { pk: partition(agency, unit), prefix: "MEMBER#", ...after };
  const { rows, more } = await query(db, range, request.first + 1, memberSchema);
  return {
    edges: rows.slice(0, request.first).map((node) => ({ node, cursor: encodeCursor("members", node.employee) })),
    hasNextPage: rows.length > request.first || more,
  };
};

type New<T> = Omit<T, keyof Versioned>;
type By = { readonly actor: string; readonly at: string };

/** The writes that create a unit. */
export const unitWrites = (agency: string, created: New<Unit>, by: By): readonly Write[] => {
  const { write, next } = record(agency, created.id, null, { ...by, action: "unit.create", body: created });
  const item = { ...created, ...next };
  return [
    {
      put: { ...unitKey(agency, created.id), listPk: unitList(agency), listSk: created.path.join("/"), ...item },
      when: { absent: true },
    },
    write,
  ];
};

export const positionWrites = (agency: string, created: New<Position>, by: By): readonly Write[] => {
  const { write, next } = record(agency, created.id, null, { ...by, action: "position.create", body: created });
  return [
    {
      put: {
        ...positionKey(agency, created.id),
        listPk: positionList(agency, created.unit),
        listSk: nameOrder(created.title, created.id),
        ...created,
        ...next,
      },
      when: { absent: true },
    },
    write,
  ];
};

/** The writes that create an employee; the last one claims the employee number, if there is one. */
export const employeeWrites = (agency: string, created: New<Employee>, by: By): readonly Write[] => {
  const { write, next } = record(agency, created.id, null, { ...by, action: "employee.create", body: created });
  const put: Write = {
    put: {
      ...employeeKey(agency, created.id),
      listPk: employeeList(agency),
      listSk: nameOrder(created.name, created.id),
      ...created,
      ...next,
    },
    when: { absent: true },
  };
  if (created.nip === null) return [put, write];
  return [put, write, { put: { ...nipKey(agency, created.nip), employee: created.id }, when: { absent: true } }];
};

/** What a write about an employee rests on: that there still is an identity. It fails when it was erased meanwhile. */
export const identified = (agency: string, employee: string): Write => ({
  check: employeeKey(agency, employee),
  when: { equals: { erasedAt: null } },
});

/** Units whose heads change, as they were read, with the heads to save. */
type Touched = readonly { readonly unit: Unit; readonly heads: Unit["heads"] }[];

const headWrites = (agency: string, touched: Touched, by: By): readonly Write[] =>
  touched.flatMap(({ unit: row, heads }): readonly Write[] => {
    const { write, next } = record(agency, row.id, row, { ...by, action: "unit.headChange", body: { heads } });
    return [
      { update: unitKey(agency, row.id), set: { heads, ...next }, when: { equals: { version: row.version } } },
      write,
    ];
  });

/** Saves an employee's assignments and the heads of the units they touch, all or nothing. */
export const saveAssignment = async (
  db: Database,
  agency: string,
  before: Employee,
  assignments: Employee["assignments"],
  touched: Touched,
  by: By,
): Promise<Employee | null> => {
  const audit = record(agency, before.id, before, { ...by, action: "assignment.start", body: { assignments } });
  const failed = await transact(db, [
    {
      update: employeeKey(agency, before.id),
      set: { assignments, ...audit.next },
      when: { equals: { version: before.version } },
    },
    audit.write,
    ...assignments
      .filter((one) => !before.assignments.some((old) => old.unit === one.unit))
      .map((one) => ({
        put: { ...keyOf(agency, [one.unit], `MEMBER#${before.id}`), employee: before.id },
      })),
    ...headWrites(agency, touched, by),
  ]);
  return failed.length === 0 ? { ...before, assignments, ...audit.next } : null;
};

/**
 * Saves an employee without an identity, who has left: name, employee number and rank are gone, the number free for
 * another, the heads of the units given stepped down, and `more` (the sign-in's writes) done; all or nothing. `before`
 * carries the salt its chain goes on with. Null when anything of it changed meanwhile.
 */
export const saveErasure = async (
  db: Database,
  agency: string,
  before: Employee,
  assignments: Employee["assignments"],
  touched: Touched,
  more: readonly Write[],
  change: By & { readonly input: unknown; readonly reason: string },
): Promise<Employee | null> => {
  const { actor, at, input, reason } = change;
  // The digest of what created the employee is over name and number, and has no salt.
  const erased = { name: ERASED_NAME, nip: null, rank: null, assignments, created: "", erasedAt: at };
  const body = { ...erased, reason };
  const { write, next } = record(agency, before.id, before, { actor, at, action: "employee.erase", body, input });
  const failed = await transact(db, [
    {
      update: employeeKey(agency, before.id),
      set: { ...erased, ...next, listSk: nameOrder(ERASED_NAME, before.id) },
      when: { equals: { version: before.version } },
    },
    write,
    ...(before.nip === null ? [] : [{ remove: nipKey(agency, before.nip), when: { equals: { employee: before.id } } }]),
    ...headWrites(agency, touched, { actor, at }),
    ...more,
  ]);
  return failed.length === 0 ? { ...before, ...erased, ...next } : null;
};
