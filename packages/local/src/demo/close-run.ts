import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { Instant } from "@kinerja/core/shared/time";
import { repeat } from "../mutex.ts";
import type { Closing, Officer } from "./close-api.ts";
import { type Bar, counted } from "./close-bar.ts";
import { openGate } from "./close-gate.ts";
import { createKiller, type Kill } from "./close-kills.ts";

/**
 * What a worker's process tells of itself. HELD: another's lease runs, so it sets its own wall clock a minute ahead, and
 * tries again.
 */
export type Report = "BEGUN" | "HELD" | "DONE";

/** Where a period is closed, and who watches. */
export type Site = {
  readonly endpoint: string;
  readonly table: string;
  readonly closesAt: Instant;
  readonly officer: Officer;
  readonly bar: Bar;
  readonly tell: (line: string) => void;
};

export type Run = { readonly seconds: number; readonly processes: number };

const WORKER = fileURLToPath(new URL("./close-worker.ts", import.meta.url));
const POLL_MS = 250;
/** What people are counted as, phase by phase; after the publication nothing is drawn any more. */
const LABELS: Readonly<Partial<Record<Closing["phase"], string>>> = {
  EVALUATION: "Rated",
  ESCALATION: "Rated",
  SCORING: "Scoring",
  RANKING: "Ranking",
};

/** Starts a process that runs schedule, queue and functions until nothing is due. Ended otherwise, it fails the run. */
const startWorker = ({ table, closesAt }: Site, endpoint: string, hear: (report: Report) => void) => {
  const child = fork(WORKER, [endpoint, table, closesAt], { execArgv: [] });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  child.on("message", (report) => hear(report as Report));
  const ended = once(child, "exit").then(([code, signal]): "DONE" | "KILLED" => {
    process.removeListener("exit", kill);
    if (code === 0) return "DONE";
    if (signal === "SIGKILL") return "KILLED";
    throw new Error(`The worker's process ended with ${code ?? signal}.`);
  });
  return { kill, ended };
};

/** Draws how far the closing is, as the API says. */
const draw = async ({ officer, bar }: Site): Promise<void> => {
  const closing = await officer.closing();
  const label = closing === null ? undefined : LABELS[closing.phase];
  if (closing === null || label === undefined) return;
  const { done, total, etaSeconds } = closing;
  bar.show(label, done, total, etaSeconds === null ? "" : `${etaSeconds} s left`);
};

/**
 * Closes the period by worker processes and draws what the API says of it. Each of `kills` ends one of them with SIGKILL
 * and another is started, which finds the dead one's lease still running.
 */
export const runClose = async (site: Site, kills: readonly Kill[]): Promise<Run> => {
  const { officer, bar, tell } = site;
  await using resources = new AsyncDisposableStack();
  const killer = createKiller(kills, officer);
  const gate = kills.length === 0 ? null : await openGate(site.endpoint, killer);
  if (gate !== null) resources.defer(gate.stop);
  const stopDrawing = repeat(POLL_MS, () => draw(site));
  resources.defer(stopDrawing);

  let began: number | null = null;
  const startOne = (): Promise<"DONE" | "KILLED"> => {
    let told = false;
    const hear = (report: Report): void => {
      if (report === "BEGUN") began ??= performance.now();
      if (report !== "HELD" || told) return;
      told = true;
      bar.end();
      tell("It leaves the period alone while the dead one's lease runs. Two minutes are not waited for here: its wall");
      tell("clock is set ahead, a minute at a time, until the lease has run out.");
    };
    const worker = startWorker(site, gate?.endpoint ?? site.endpoint, hear);
    killer.begin(worker.kill);
    return worker.ended;
  };

  for (let processes = 1; ; processes += 1) {
    const end = await startOne();
    bar.end();
    if (end === "DONE") {
      const seconds = (performance.now() - (began ?? performance.now())) / 1000;
      await stopDrawing();
      const closing = await officer.closing();
      if (closing !== null) bar.show("Published", closing.total, closing.total);
      bar.end();
      return { seconds, processes };
    }
    const killed = killer.killed();
    if (killed === null) throw new Error("Somebody else killed the worker's process.");
    const { where, closing } = killed;
    tell(
      `Killed (SIGKILL) ${where}: ${counted(closing.done)} of ${counted(closing.total)} scored. A new process starts.`,
    );
  }
};
