import { createHash } from "node:crypto";
import { record, type Versioned } from "../audit/index.ts";
import { collect, type Database, get, getMany, keyOf, partition, query, queryAll, transact } from "../dynamo/index.ts";
import { compositeId, idParts } from "../shared/ids.ts";
import { decodeCursor, encodeCursor, type Page, type PageRequest } from "../shared/page.ts";
import { type Activity, type ActivityMonth, activitySchema, monthSchema } from "./model.ts";
import { monthOf } from "./rules.ts";

/** Where an activity is: whose, and of which day; its id says both, so that it is found without a look-up item. */
export type ActivityRef = { readonly id: string; readonly employee: string; readonly date: string };

const HASHED = 12; // 60 bits among one employee's activities of one day

/** The id an activity gets from what its creation is known by: the same key on the same day is the same activity. */
export const activityId = (agency: string, employee: string, date: string, key: string): string => {
  const hash = createHash("sha256").update([agency, employee, date, key].join("\u0000")).digest("hex");
  return compositeId("act", employee, `act_${date.replaceAll("-", "")}${hash.slice(0, HASHED)}`);
};

/** Whose activity of which day an id names; null when it is none. */
export const refOf = (id: string): ActivityRef | null => {
  const [employee, own = ""] = idParts("act", id, 2) ?? [];
  const day = /^(\d{4})(\d{2})(\d{2})/.exec(own);
  return employee === undefined || day === null
    ? null
    : { id, employee: `emp_${employee}`, date: `${day[1]}-${day[2]}-${day[3]}` };
};

const monthPartition = (employee: string, month: string): readonly string[] => [employee, "ACTIVITY", month];
const activityKey = (agency: string, { id, employee, date }: ActivityRef) =>
  keyOf(agency, monthPartition(employee, monthOf(date)), `${date}#${id}`);
const headKey = (agency: string, employee: string, month: string) =>
  keyOf(agency, monthPartition(employee, month), "@MONTH");
/** The name of a month's audit chain. */
export const monthEntity = (employee: string, month: string): string => `${employee}:ACTIVITY:${month}`;

/** Activities in the order of their refs, strongly consistent; null where there is none. */
export const findMany = (
  db: Database,
  agency: string,
  refs: readonly ActivityRef[],
): Promise<readonly (Activity | null)[]> =>
  getMany(
    db,
    refs.map((ref) => activityKey(agency, ref)),
    activitySchema,
    { consistent: true },
  );

export const month = (db: Database, agency: string, employee: string, of: string): Promise<ActivityMonth | null> =>
  get(db, headKey(agency, employee, of), monthSchema);

/** The month of each employee, in their order; null where nothing was reported. */
export const months = (
  db: Database,
  agency: string,
  employees: readonly string[],
  of: string,
): Promise<readonly (ActivityMonth | null)[]> =>
  getMany(
    db,
    employees.map((employee) => headKey(agency, employee, of)),
    monthSchema,
  );

/** Days sort before the head, whose key begins with `@` and not with a digit. */
const days = (agency: string, employee: string, of: string) => ({
  pk: partition(agency, ...monthPartition(employee, of)),
  prefix: of,
});

/** Everything reported of a month, by day. */
export const ofMonth = (db: Database, agency: string, employee: string, of: string): Promise<readonly Activity[]> =>
  collect(queryAll(db, days(agency, employee, of), activitySchema));

/** The same, page by page. */
export const pageOfMonth = async (
  db: Database,
  agency: string,
  employee: string,
  of: string,
  request: PageRequest,
): Promise<Page<Activity>> => {
  const list = `activities.${employee}.${of}`;
  const after = request.after === null ? {} : { after: decodeCursor(list, request.after) };
  const { rows, more } = await query(
    db,
    { ...days(agency, employee, of), ...after, consistent: false },
    request.first,
    activitySchema,
  );
  return {
    edges: rows.map((node) => ({ node, cursor: encodeCursor(list, `${node.date}#${node.id}`) })),
    hasNextPage: more,
  };
};

type By = { readonly actor: string; readonly at: string; readonly action: string; readonly input: unknown };

/**
 * Saves activities of one employee's month with the month's counts, all or none; null when somebody changed the month
 * meanwhile. One audit entry of the month stands for them: its digest covers them all.
 */
export const save = async (
  db: Database,
  agency: string,
  before: ActivityMonth | null,
  after: Omit<ActivityMonth, keyof Versioned>,
  activities: readonly { readonly before: Activity | null; readonly after: Activity }[],
  by: By,
): Promise<ActivityMonth | null> => {
  const body = { month: after, activities: activities.map((one) => one.after) };
  const { write, next } = record(agency, monthEntity(after.employee, after.month), before, { ...by, body });
  const item = { ...after, ...next };
  const failed = await transact(db, [
    {
      put: { ...headKey(agency, after.employee, after.month), ...item },
      when: before === null ? { absent: true } : { equals: { version: before.version } },
    },
    write,
    ...activities.map((one) => ({
      put: { ...activityKey(agency, one.after), ...one.after },
      when: one.before === null ? ({ absent: true } as const) : { equals: { version: one.before.version } },
    })),
  ]);
  return failed.length === 0 ? item : null;
};
