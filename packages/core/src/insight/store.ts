import * as z from "zod/mini";
import {
  collect,
  type Database,
  get,
  type Item,
  type Key,
  keyOf,
  padded,
  partition,
  queryAll,
  type Schema,
  transact,
  type Write,
  writeOne,
} from "../dynamo/index.ts";
import { type Counts, storedTallySchema, type Tally, TOP } from "./model.ts";

/** A period of an agency, and one of the shards its people are spread over. */
export type Place = { readonly agency: string; readonly period: string };
export type Shard = Place & { readonly shard: number };

/** A partition of their own: while thousands join the roll, what is written here holds up no step of the period. */
const tallyPartition = ({ agency, period }: Place): string => partition(agency, period, "LIVE");
const shardsUnder = (above: string): string => `${above}#S`;
const tallyKey = ({ agency, period, shard }: Shard, above: string): Key =>
  keyOf(agency, [period, "LIVE"], `${shardsUnder(above)}${padded(shard, 4)}`);

const toItem = (at: Shard, { above, asOf, units }: Tally): Item & Key => ({
  ...tallyKey(at, above),
  above,
  shard: at.shard,
  asOf,
  units: Object.fromEntries(
    Object.entries(units).map(([unit, { enrolled, selfAssessed, escalated, ratedOnLastDay, cells }]) => [
      unit,
      [enrolled, selfAssessed, escalated, ratedOnLastDay, ...cells],
    ]),
  ),
});

const toCounts = ([enrolled = 0, selfAssessed = 0, escalated = 0, ratedOnLastDay = 0, ...cells]: readonly number[]) => {
  const rated = cells.reduce((sum, count) => sum + count, 0);
  return { enrolled, selfAssessed, rated, escalated, ratedOnLastDay, cells } satisfies Counts;
};

type PutWrite = Extract<Write, { put: unknown }>;

/** A tally as it is kept, with its shard. */
export type StoredTally = Tally & { readonly shard: number };
const tallySchema: Schema<StoredTally> = z.pipe(
  storedTallySchema,
  z.transform(({ units, ...tally }) => ({
    ...tally,
    units: Object.fromEntries(Object.entries(units).map(([unit, numbers]) => [unit, toCounts(numbers)])),
  })),
);

/** Whether everything in a shard was counted once: its TOP tally is put after all others. */
export const isCounted = async (db: Database, at: Shard): Promise<boolean> =>
  (await get(db, tallyKey(at, TOP), tallySchema)) !== null;

const guarded = (at: Shard, tally: Tally): PutWrite => ({
  put: toItem(at, tally),
  when: { absentOrBelow: ["asOf", tally.asOf] },
});

/** Puts a tally unless one that counts as many changes or more is there. */
export const put = (db: Database, at: Shard, tally: Tally): Promise<boolean> => writeOne(db, guarded(at, tally));

/** Writes a transaction takes; the tallies of one shard count a thousand people, so that they fit by their size. */
const TOGETHER = 100;

/** Writes in their order, each if its condition holds: a hundredth of the requests, at twice the units. */
const writeEach = async (db: Database, all: readonly Write[]): Promise<void> => {
  for (let i = 0; i < all.length; i += TOGETHER) {
    let writes = all.slice(i, i + TOGETHER);
    while (writes.length > 0) {
      const failed = await transact(db, writes);
      if (failed.length === 0) break;
      // Those that have to stay away kept the others away with them.
      writes = writes.filter((_, n) => !failed.includes(n));
    }
  }
};

/** Puts many tallies, each as `put` does. */
export const putMany = (db: Database, at: Shard, tallies: readonly Tally[]): Promise<void> =>
  writeEach(
    db,
    tallies.map((tally) => guarded(at, tally)),
  );

/** Puts tallies in the place of wrong ones, and removes what counts nobody, each unless it was replaced meanwhile. */
export const mend = (
  db: Database,
  at: Shard,
  wrong: readonly { readonly old: Tally; readonly right: Tally | null }[],
): Promise<void> =>
  writeEach(
    db,
    wrong.map(({ old, right }) => {
      const when = { equals: { asOf: old.asOf } };
      return right === null ? { remove: tallyKey(at, old.above), when } : { put: toItem(at, right), when };
    }),
  );

/** Every tally of a period, strongly consistent, a megabyte a request. */
export const every = (db: Database, at: Place): Promise<readonly StoredTally[]> =>
  collect(queryAll(db, { pk: tallyPartition(at) }, tallySchema));

/** The tallies under one unit, one a shard; as of a moment ago. */
export const under = (db: Database, at: Place, above: string): Promise<readonly StoredTally[]> =>
  collect(queryAll(db, { pk: tallyPartition(at), prefix: shardsUnder(above), consistent: false }, tallySchema));
