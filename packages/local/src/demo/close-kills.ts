import type { Closing, Officer } from "./close-api.ts";
import type { Passage } from "./close-gate.ts";

/** When a process is killed: as soon as the API says this and one write more is under way. */
export type Kill = { readonly where: string; readonly when: (closing: Closing) => boolean };

export type Killer = Passage & {
  /** Another process has begun, for the next of the kills. */
  readonly begin: (kill: () => void) => void;
  /** The kill that has been, and what the API said then; null where none has been since the last beginning. */
  readonly killed: () => { readonly where: string; readonly closing: Closing } | null;
};

const BATCH = "BatchWriteItem";
const WRITES: readonly string[] = [BATCH, "PutItem", "UpdateItem", "DeleteItem", "TransactWriteItems"];

/** Kills one process after another, each at its place, by what passes between it and the table. */
export const createKiller = (kills: readonly Kill[], officer: Officer): Killer => {
  let left = kills;
  let kill = (): void => {};
  let reached: Closing | null = null;
  let killed: ReturnType<Killer["killed"]> = null;
  let writesSince = 0;
  return {
    begin: (next) => {
      [kill, reached, killed, writesSince] = [next, null, null, 0];
    },
    killed: () => killed,
    // Checkpoints are writes of one item, or transactions: the API is asked after those.
    after: async (operation) => {
      const [next] = left;
      if (next === undefined || reached !== null || operation === BATCH || !WRITES.includes(operation)) return;
      const closing = await officer.closing();
      if (closing !== null && next.when(closing)) reached = closing;
    },
    before: async (operation) => {
      const [next, ...later] = left;
      if (killed !== null) throw new Error("The process that asks is killed.");
      if (next === undefined || reached === null || !WRITES.includes(operation)) return;
      writesSince += 1;
      if (writesSince === 1) return;
      killed = { where: next.where, closing: reached };
      left = later;
      kill();
      throw new Error("The process that asks is killed.");
    },
  };
};
