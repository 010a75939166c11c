import * as z from "zod/mini";
import { record, resalted, type Versioned } from "../audit/index.ts";
import {
  collect,
  type Database,
  get,
  type Key,
  keyOf,
  padded,
  partition,
  queryAll,
  transact,
  type Write,
} from "../dynamo/index.ts";
import { shardOf } from "../shared/ids.ts";
import type { LocalDate } from "../shared/time.ts";
import { yearsOf } from "./leave-rules.ts";
import { LEAVE_SHARDS, LEAVE_YEARS, type Leave, leaveSchema } from "./model.ts";

/*
 * A leave stands in the register once for each calendar year it touches, so that closing a period reads one year's
 * leaves in bulk. All its copies are written in one transaction and are always alike. Beside them stand, by the
 * leave's id, where it is and, with the employee, how many leaves were ever recorded.
 */
const shardName = (shard: number): string => `S${padded(shard, 2)}`;
const registerParts = (year: number, shard: number): readonly string[] => ["LEAVE", String(year), shardName(shard)];
const registerPartition = (agency: string, year: number, employee: string): string =>
  partition(agency, ...registerParts(year, shardOf(employee, LEAVE_SHARDS)));
type Place = Pick<Leave, "id" | "employee" | "startsOn">;
const registerKey = (agency: string, year: number, { id, employee, startsOn }: Place): Key => ({
  pk: registerPartition(agency, year, employee),
  sk: `${employee}#${startsOn}#${id}`,
});
const placeKey = (agency: string, id: string): Key => keyOf(agency, [id], "@LEAVE");
const countKey = (agency: string, employee: string): Key => keyOf(agency, [employee], "@LEAVES");

const placeSchema = z.object({ employee: z.string(), startsOn: z.string() });
const countSchema = z.object({ count: z.int() });

/** A leave by its id, or null. */
export const leave = async (db: Database, agency: string, id: string): Promise<Leave | null> => {
  const place = await get(db, placeKey(agency, id), placeSchema);
  if (place === null) return null;
  return get(db, registerKey(agency, Number(place.startsOn.slice(0, 4)), { id, ...place }), leaveSchema);
};

/** An employee's leaves that touch a year, oldest first, cancelled ones included; every earlier write is seen. */
export const leavesOfYear = (db: Database, agency: string, employee: string, year: number): Promise<readonly Leave[]> =>
  collect(queryAll(db, { pk: registerPartition(agency, year, employee), prefix: `${employee}#` }, leaveSchema));

/** An employee's leaves that touch any year of a span, oldest first; one over the turn of a year stands there twice. */
export const leavesOfYears = async (
  db: Database,
  agency: string,
  employee: string,
  span: { readonly startsOn: LocalDate; readonly endsOn: LocalDate },
): Promise<readonly Leave[]> =>
  (await Promise.all(yearsOf(span).map((year) => leavesOfYear(db, agency, employee, year)))).flat();

/** How many leaves were ever recorded for an employee: what the next record is based on. */
export const leaveCount = async (db: Database, agency: string, employee: string): Promise<number> =>
  (await get(db, countKey(agency, employee), countSchema))?.count ?? 0;

/**
 * Every leave of one shard of a year's register, cancelled ones among them, by employee, then oldest first, strongly
 * consistent; a shard is a number from 0 to below `LEAVE_SHARDS`. For scheduled work: it asks for no right.
 */
export const leavesOfShard = (db: Database, agency: string, year: number, shard: number): AsyncGenerator<Leave> =>
  queryAll(db, { pk: partition(agency, ...registerParts(year, shard)) }, leaveSchema);

type By = { readonly actor: string; readonly at: string };

/**
 * Puts a leave on record if the employee still has `count` of them and `guard` holds; null when another was recorded
 * meanwhile, or this very one.
 */
export const createLeave = async (
  db: Database,
  agency: string,
  created: Omit<Leave, keyof Versioned>,
  count: number,
  guard: Write,
  by: By,
): Promise<Leave | null> => {
  const { write, next } = record(agency, created.id, null, { ...by, action: "leave.record", body: created });
  const stored = { ...created, ...next };
  const { employee, startsOn } = created;
  const failed = await transact(db, [
    { put: { ...placeKey(agency, created.id), employee, startsOn }, when: { absent: true } },
    {
      put: { ...countKey(agency, employee), count: count + 1 },
      when: count === 0 ? { absent: true } : { equals: { count } },
    },
    ...yearsOf(created).map(
      (year): Write => ({ put: { ...registerKey(agency, year, created), ...stored }, when: { absent: true } }),
    ),
    write,
    guard,
  ]);
  return failed.length === 0 ? stored : null;
};

/** Saves a leave as cancelled in every year it touches if `guard` holds; null when somebody was quicker. */
export const cancelLeave = async (
  db: Database,
  agency: string,
  before: Leave,
  changes: Pick<Leave, "cancelledAt" | "cancelReason">,
  guard: Write,
  change: By & { readonly input: unknown },
): Promise<Leave | null> => {
  const { write, next } = record(agency, before.id, before, {
    ...change,
    action: "leave.cancel",
    body: { ...before, ...changes },
  });
  const failed = await transact(db, [
    ...yearsOf(before).map(
      (year): Write => ({
        update: registerKey(agency, year, before),
        set: { ...changes, ...next },
        when: { equals: { version: before.version } },
      }),
    ),
    write,
    guard,
  ]);
  return failed.length === 0 ? { ...before, ...changes, ...next } : null;
};

/**
 * An employee's leaves that still say what they were for, each once. Looks at one year of the register after the other
 * until every leave ever recorded was seen.
 */
export const detailedLeaves = async (db: Database, agency: string, employee: string): Promise<readonly Leave[]> => {
  const count = await leaveCount(db, agency, employee);
  const found = new Map<string, Leave>();
  for (let year = LEAVE_YEARS.from; found.size < count && year <= LEAVE_YEARS.to; year += 1)
    for (const row of await leavesOfYear(db, agency, employee, year)) found.set(row.id, row);
  return [...found.values()].filter((row) => row.decree !== null);
};

/** A leave touches four calendar years at most and has one entry: this many fit into one transaction. */
const LEAVES_AT_ONCE = 20;

/**
 * Takes from leaves what they were for, by which decree and why they were cancelled, and the salt of their chains. The
 * dates stay: scores rest on the days served. False when one of the leaves changed meanwhile; those before it are done.
 */
export const eraseDetails = async (
  db: Database,
  agency: string,
  leaves: readonly Leave[],
  by: By,
): Promise<boolean> => {
  // The digest of what recorded the leave is over its kind and decree, and has no salt.
  const erased = { kind: null, decree: null, cancelReason: null, created: "" };
  const writesOf = (before: Leave): readonly Write[] => {
    const change = { ...by, action: "leave.erase", body: { ...before, ...erased } };
    const { write, next } = record(agency, before.id, resalted(before), change);
    const when = { equals: { version: before.version } };
    return [
      ...yearsOf(before).map(
        (year): Write => ({ update: registerKey(agency, year, before), set: { ...erased, ...next }, when }),
      ),
      write,
    ];
  };
  for (let i = 0; i < leaves.length; i += LEAVES_AT_ONCE) {
    const failed = await transact(db, leaves.slice(i, i + LEAVES_AT_ONCE).flatMap(writesOf));
    if (failed.length > 0) return false;
  }
  return true;
};
