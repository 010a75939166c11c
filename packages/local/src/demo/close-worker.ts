// The schedule, the queue and the functions of one close, in a process of its own so that it can be killed. Started by
// close-run.ts with the table's endpoint and name and the instant its clock stands at; only there, for the wall clock of
// a deployed worker is its machine's.
import type { Instant } from "@kinerja/core/shared/time";
import { startCloud } from "../cloud.ts";
import type { Report } from "./close-run.ts";

const MINUTE = 60_000;
/** Longer than any lease. */
const MOST_MINUTES = 10;

const tell = (report: Report): void => void process.send?.(report);

let minutesAhead = 0;
const wallClock = Date.now;
// Before the functions are loaded, which keep it: a lease that runs is passed over, and not waited for.
Date.now = () => wallClock() + minutesAhead * MINUTE;
const abandoned = () => process.exit(1); // nobody is left to report to
process.once("disconnect", abandoned);

const close = async (endpoint: string, table: string, startsAt: Instant): Promise<void> => {
  const cloud = await startCloud({ endpoint, table, startsAt, frozen: true, streamed: false });
  try {
    tell("BEGUN");
    for (;;) {
      const { failed, due } = await cloud.tick();
      if (failed > 0) throw new Error(`${failed} messages failed.`);
      if (due === 0) return;
      if (minutesAhead === MOST_MINUTES) throw new Error(`The period is held longer than ${MOST_MINUTES} minutes.`);
      minutesAhead += 1;
      tell("HELD");
    }
  } finally {
    await cloud.stop();
  }
};

const [endpoint, table, startsAt] = process.argv.slice(2);
if (endpoint === undefined || table === undefined || startsAt === undefined)
  throw new Error("close-worker.ts takes an endpoint, a table and an instant.");
await close(endpoint, table, startsAt);
tell("DONE");
process.removeListener("disconnect", abandoned);
process.disconnect?.();
