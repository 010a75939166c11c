import * as z from "zod/mini";
import { record, type Versioned } from "../audit/index.ts";
import {
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
import { shardOf } from "../shared/ids.ts";
import { decodeCursor, encodeCursor, type Page, type PageRequest } from "../shared/page.ts";
import type { Instant } from "../shared/time.ts";
import { type Period, periodSchema } from "./model.ts";
import { nextStep } from "./rules.ts";

const periodKey = (agency: string, period: string) => keyOf(agency, [period], "@PERIOD");
const periodList = (agency: string): string => partition(agency, "PERIODS");
const periodOrder = (period: Pick<Period, "startsOn" | "kind" | "id">): string =>
  `${period.startsOn}#${period.kind === "YEAR" ? 0 : 1}#${period.id}`;

/** Spread of the due index inside one region; each is one partition and one request of a tick. */
export const DUE_SHARDS = 8;
const duePartition = (region: string, shard: number): string => `DUE#${region}#${shard}`;

export const find = (db: Database, agency: string, id: string): Promise<Period | null> =>
  get(db, periodKey(agency, id), periodSchema);

/** Periods of several agencies in the order asked for, for figures across agencies alone; null where there is none. */
export const findAcross = (
  db: Database,
  refs: readonly { readonly agency: string; readonly period: string }[],
): Promise<readonly (Period | null)[]> =>
  getMany(
    db,
    refs.map(({ agency, period }) => periodKey(agency, period)),
    periodSchema,
  );

/** Periods by first day, a year before the cycles in it. */
export const page = async (db: Database, agency: string, request: PageRequest): Promise<Page<Period>> => {
  const after = request.after === null ? {} : { after: decodeCursor("periods", request.after) };
  const range = { pk: periodList(agency), index: "list", ...after } as const;
  const { rows, more } = await query(db, range, request.first + 1, periodSchema);
  return {
    edges: rows.slice(0, request.first).map((node) => ({ node, cursor: encodeCursor("periods", periodOrder(node)) })),
    hasNextPage: rows.length > request.first || more,
  };
};

/** Where something that has to be done to a period stands in the due index from an instant on. */
export const dueEntry = (region: string, period: string, dueAt: Instant) => ({
  duePk: duePartition(region, shardOf(period, DUE_SHARDS)),
  dueAt,
});

/** Where the next step of a period stands in the due index, not before an instant; nowhere when there is none. */
const dueAttributes = (
  region: string,
  period: Parameters<typeof nextStep>[0] & Pick<Period, "id">,
  notBefore: Instant | null = null,
) => {
  const next = nextStep(period);
  if (next === null) return { duePk: undefined, dueAt: undefined };
  return dueEntry(region, period.id, notBefore !== null && notBefore > next.dueAt ? notBefore : next.dueAt);
};

/** The writes that create a period. */
export const createWrites = (
  agency: { readonly id: string; readonly homeRegion: string },
  created: Omit<Period, keyof Versioned>,
  actor: string,
  at: Instant,
): readonly Write[] => {
  const { write, next } = record(agency.id, created.id, null, { action: "period.create", actor, at, body: created });
  return [
    {
      put: {
        ...periodKey(agency.id, created.id),
        listPk: periodList(agency.id),
        listSk: periodOrder(created),
        agency: agency.id,
        ...dueAttributes(agency.homeRegion, created),
        ...created,
        ...next,
      },
      when: { absent: true },
    },
    write,
  ];
};

/** A change of a period by the system; `postponedTo` keeps its next step out of the due index until then. */
export type PeriodChange = {
  readonly action: string;
  readonly at: Instant;
  readonly reason?: string;
  readonly postponedTo?: Instant;
};

/** The writes that change a period, on condition that nobody else did. `homeRegion` keeps its due item in place. */
export const changeWrites = (
  agency: { readonly id: string; readonly homeRegion: string },
  before: Period,
  set: Partial<Omit<Period, keyof Versioned>>,
  { postponedTo, ...change }: PeriodChange,
): { readonly writes: readonly Write[]; readonly after: Period } => {
  const { write, next } = record(agency.id, before.id, before, { ...change, actor: "system", body: set });
  const after = { ...before, ...set, ...next };
  const update: Write = {
    update: periodKey(agency.id, before.id),
    set: { ...set, ...next, ...dueAttributes(agency.homeRegion, after, postponedTo) },
    when: { equals: { version: before.version } },
  };
  return { writes: [update, write], after };
};

export const change = async (db: Database, ...args: Parameters<typeof changeWrites>): Promise<Period | null> => {
  const { writes, after } = changeWrites(...args);
  return (await transact(db, writes)).length === 0 ? after : null;
};

/** The condition that nobody changed a period since it was read, as a write of a transaction. */
export const unchangedSince = (agency: string, period: Pick<Period, "id" | "version">): Write => ({
  check: periodKey(agency, period.id),
  when: { equals: { version: period.version } },
});

/** Up to `most` periods of any kind that come before one in the list, the latest first. */
export const before = async (
  db: Database,
  agency: string,
  period: Period,
  most: number,
): Promise<readonly Period[]> => {
  const between = ["0", periodOrder(period)] as const;
  const range = { pk: periodList(agency), index: "list", between, descending: true } as const;
  const { rows } = await query(db, range, most + 1, periodSchema);
  return rows.filter((row) => row.id !== period.id).slice(0, most);
};

const dueSchema = z.object({ agency: z.string(), id: z.string() });

/**
 * Every period of agencies homed in a region that something is due for, once however much that is; earliest first
 * within each shard.
 */
export async function* due(
  db: Database,
  region: string,
  now: Instant,
): AsyncGenerator<{ agency: string; period: string }> {
  for (let shard = 0; shard < DUE_SHARDS; shard += 1) {
    const range = { pk: duePartition(region, shard), index: "due", between: ["0", now] } as const;
    const seen = new Set<string>();
    for await (const { agency, id } of queryAll(db, range, dueSchema)) {
      if (!seen.has(id)) yield { agency, period: id };
      seen.add(id);
    }
  }
}
