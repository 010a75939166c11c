import { copyFileSync } from "node:fs";
import { constants } from "node:os";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { startCloud } from "../cloud.ts";
import { asOfficer, type Closing, type Published } from "./close-api.ts";
import { type Bar, counted, createBar, type Terminal } from "./close-bar.ts";
import type { Kill } from "./close-kills.ts";
import { type Run, runClose } from "./close-run.ts";
import { type Closable, fill, OFFICER, openFile, openFolder, TABLE } from "./close-table.ts";
import { tableOf } from "./print.ts";

const SEEDED = "seeded.db";
const WORKED_ON = "worked-on.db";

/** Half way through scoring, by the API, and again while everybody is ranked. */
const KILLS: readonly Kill[] = [
  {
    where: "half way through scoring",
    when: ({ phase, done, total }: Closing) => (phase === "SCORING" || phase === "RANKING") && done * 2 >= total,
  },
  { where: "while ranking", when: ({ phase }: Closing) => phase === "RANKING" },
];

/** Exits at Ctrl-C, so that what is registered for the exit happens: processes are ended, files removed. */
const exitOnSignals = (): (() => void) => {
  const exit = (signal: NodeJS.Signals): void => process.exit(128 + constants.signals[signal]);
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.once(signal, exit);
  return () => {
    for (const signal of signals) process.removeListener(signal, exit);
  };
};

type Outcome = { readonly run: Run; readonly published: Published };

/** Puts the table back to what was seeded, and closes the period in it. */
const closeAnew = async (
  folder: string,
  { period, closesAt }: Closable,
  { kills, bar, tell }: { readonly kills: readonly Kill[]; readonly bar: Bar; readonly tell: (line: string) => void },
): Promise<Outcome> => {
  await using resources = new AsyncDisposableStack();
  copyFileSync(join(folder, SEEDED), join(folder, WORKED_ON));
  const { endpoint, stop } = await openFile(folder, WORKED_ON);
  resources.defer(stop);
  const cloud = await startCloud({ endpoint, table: TABLE, startsAt: closesAt, frozen: true, streamed: false });
  resources.defer(cloud.stop);
  const officer = asOfficer(cloud, OFFICER, period);
  const run = await runClose({ endpoint, table: TABLE, closesAt, officer, bar, tell }, kills);
  return { run, published: await officer.published() };
};

const rowOf = (name: string, { run, published: { publication } }: Outcome): readonly string[] => [
  name,
  String(run.processes),
  run.seconds.toFixed(1),
  counted(publication.rated),
  counted(publication.unrated),
  publication.resultHash.slice(0, 16),
];
const HEADS = ["", "processes", "seconds", "rated", "unrated", "resultHash"];

/** What differs between two publications, in words; nothing when they say the same. */
export const differencesOf = (first: Published, second: Published): readonly string[] => {
  const partsOf = ({ publication, ranking }: Published): Readonly<Record<string, unknown>> => ({
    ...publication,
    "people ranked": ranking.total,
    distribution: ranking.distribution,
    "first page of the ranking": ranking.rows.edges,
  });
  const parts = partsOf(second);
  return Object.entries(partsOf(first)).flatMap(([part, value]) =>
    isDeepStrictEqual(value, parts[part])
      ? []
      : [`${part}: ${JSON.stringify(value)} and ${JSON.stringify(parts[part])}`],
  );
};

/**
 * Closes the same quarter of a large agency twice, undisturbed and killed twice over, and compares what was published.
 * Answers what differs, which ought to be nothing.
 */
export const runCloses = async (employees: number, terminal: Terminal): Promise<readonly string[]> => {
  const bar = createBar(terminal);
  const print = (text: string): void => void terminal.write(`${text}\n`);
  const letGo = exitOnSignals();
  const folder = await openFolder();
  try {
    print(
      `An invented province of ${counted(employees)} civil servants closes a quarter. What is shown comes through the`,
    );
    print("GraphQL API; tick, queue and worker are the deployed bundles, in a process of their own.\n");
    const dynamo = await openFile(folder.path, SEEDED);
    const closable = await fill(dynamo.endpoint, employees, bar).finally(dynamo.stop);

    const tell = (line: string): void => print(`    ${line}`);
    print("\nUndisturbed:");
    const undisturbed = await closeAnew(folder.path, closable, { kills: [], bar, tell });
    print("\nThe same table once more, with processes killed on the way:");
    const killed = await closeAnew(folder.path, closable, { kills: KILLS, bar, tell });

    const rows = [rowOf("undisturbed", undisturbed), rowOf("killed", killed)];
    print(`\n${tableOf(HEADS, rows)}\n`);
    const differences = differencesOf(undisturbed.published, killed.published);
    if (differences.length > 0) return differences;
    const { publication, ranking } = killed.published;
    print(`resultHash ${publication.resultHash}`);
    print(
      `Both runs published the same: hashes, counts, distribution and the first ${ranking.rows.edges.length} ranked.`,
    );
    return [];
  } finally {
    folder.remove();
    letGo();
  }
};
