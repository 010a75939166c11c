import { seedLarge } from "../src/data/large.ts";
import { connect, databaseOf, dropTable, ensureTable } from "../src/dynamo.ts";
import { buildCloser } from "./bundles.ts";
import { meterOf } from "./capacity.ts";
import { measureRanking } from "./close/ranked.ts";
import { measureReads } from "./close/reads.ts";
import { measureScale } from "./close/scale.ts";
import { advanceTo, measureSpeed, STAGES, stagesOf } from "./close/speed.ts";
import { measureTick } from "./close/tick.ts";
import { rounded } from "./statistics.ts";
import type { World } from "./world.ts";

export type CloseOptions = {
  /** People of the agency whose close is timed beside the baseline. */
  readonly employees: number;
  /** Whether the largest size is closed as well, which takes ten minutes. */
  readonly full: boolean;
  readonly rounds: number;
};

const MEDIUM = 10_000;
const LARGEST = 100_000;
/** Rounds of small sizes, which vary most from close to close. */
const SMALL_ROUNDS = 3;
const READS = 200;

const say = (text: string): void => {
  process.stderr.write(`  ${text}\n`);
};

/**
 * Closing, from the escalation to the publication of a rated quarter, in a table of its own: its speed beside a loop
 * that only reads and writes, what it costs by size, what reading its rankings costs, and the tick that begins it.
 */
export const measureClose = async (world: World, directory: string, { employees, full, rounds }: CloseOptions) => {
  await using resources = new AsyncDisposableStack();
  const { endpoint } = world.table;
  const name = `${world.table.db.table}-close`;
  const client = connect(endpoint);
  resources.defer(() => client.destroy());
  await ensureTable(client, name, false);
  resources.defer(() => dropTable(client, name));
  const table = { db: databaseOf(client, name), endpoint };
  const file = await buildCloser(directory);

  const sizes = [{ people: MEDIUM, rounds: 1 }, ...(full ? [{ people: LARGEST, rounds: 1 }] : [])];
  const { anAgency: small, ...scale } = await measureScale(table, file, sizes, Math.min(rounds, SMALL_ROUNDS), say);
  if (small === undefined) throw new Error("No small agency was closed.");
  say(`making an agency of ${employees} people`);
  const large = await seedLarge(table.db, { employees, live: false });
  say(`closing it ${rounds} times, and as often reading and writing alone`);
  const { use, ...speed } = await measureSpeed(table, large, rounds);
  for (const stage of STAGES) await advanceTo(table.db, large, stagesOf(large)[stage]);

  const meteredClient = connect(endpoint);
  resources.defer(() => meteredClient.destroy());
  const meteredDb = databaseOf(meteredClient, name);
  const metered = { db: meteredDb, meter: meterOf(meteredDb.client) };
  say("reading its rankings");
  const reads = await measureReads(table.db, metered, large, small, READS);
  say("ranking its scores in SQL");
  const sql = await measureRanking(table.db, large);
  say("a tick for a thousand agencies");
  const tick = await measureTick(table.db, metered, large);
  const units = Object.entries(use).map(([stage, { used, least }]) => [
    stage,
    {
      used: { readUnits: rounded(used.readUnits / employees), writeUnits: rounded(used.writeUnits / employees) },
      least: { readUnits: rounded(least.readUnits / employees), writeUnits: rounded(least.writeUnits / employees) },
      commands: used.commands,
    },
  ]);
  return {
    what:
      "a rated quarter, from the escalation (everybody looked at for the roll once more, silent raters' superiors told) " +
      "to publication (scores, rankings in four kinds of group, hashes, one transaction), by Closing.advance on one " +
      "worker. `speed`: employees per second, ours : a loop that reads the same ranges once and writes the same results " +
      "and rankings in raw batches and does nothing else. `scale`: each size in a process of its own, the table in " +
      "another; `few` is all but what any period costs, which falls out of `perFurtherPerson`. `units`: a person, " +
      "by stage, beside the least that reads every page queried once and writes every item once; reminders are notices",
    speed,
    units: Object.fromEntries(units),
    scale,
    reads,
    sql,
    tick,
  };
};
