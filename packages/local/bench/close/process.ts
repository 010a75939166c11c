import * as Closing from "@kinerja/core/closing";
import { openDeps } from "../../../functions/src/app.ts";
import { askForCapacity } from "../capacity.ts";
import type { Measured, Memory, Order } from "./worker.ts";

/*
 * A process that does nothing but close periods with the deployed worker's own client, and looks at its memory all the
 * while. Bundled as the worker is. Its one argument is the order; it prints one line of JSON.
 */

const SAMPLE_MS = 10;

type Capacity = { readonly CapacityUnits?: number };
type Output = { readonly ConsumedCapacity?: Capacity | readonly Capacity[] };

const order: Order = JSON.parse(process.argv[2] ?? "");
const depsAt = openDeps();
const { db } = depsAt("1970-01-01T00:00:00.000Z");

let used = { requests: 0, readUnits: 0, writeUnits: 0 };
db.client.middlewareStack.add(
  (next, context) => async (args) => {
    const answer = await next(args);
    const capacities = [(answer.output as Output).ConsumedCapacity ?? []].flat();
    const units = capacities.reduce((sum, one) => sum + (one.CapacityUnits ?? 0), 0);
    const read = /Get|Query/.test(String(context.commandName));
    used = {
      requests: used.requests + 1,
      readUnits: used.readUnits + (read ? units : 0),
      writeUnits: used.writeUnits + (read ? 0 : units),
    };
    return answer;
  },
  { step: "initialize", name: "count" },
);
askForCapacity(db.client);

const memory = (): Memory => {
  const { rss, heapUsed } = process.memoryUsage();
  return { rss, heap: heapUsed };
};
const idle = memory();
let peak = idle;
const look = (): void => {
  const now = memory();
  peak = { rss: Math.max(peak.rss, now.rss), heap: Math.max(peak.heap, now.heap) };
};
const sampler = setInterval(look, SAMPLE_MS);

const periods: Measured["periods"][number][] = [];
for (const { agency, period, stages } of order) {
  const measured: Measured["periods"][number]["stages"][number][] = [];
  for (const at of stages) {
    used = { requests: 0, readUnits: 0, writeUnits: 0 };
    peak = memory();
    const begin = performance.now();
    const done = await Closing.advance(depsAt(at), { agency, period }, { mayContinue: () => true });
    if (done !== "DONE") throw new Error(`The steps of ${period} ended with ${done}.`);
    const milliseconds = performance.now() - begin;
    look();
    measured.push({ ...used, milliseconds, peak });
  }
  periods.push({ period, stages: measured });
}
clearInterval(sampler);
// The system knows the largest the process ever was, also between two looks.
const result: Measured = { idle, largest: process.resourceUsage().maxRSS * 1024, periods };
process.stdout.write(`RESULT ${JSON.stringify(result)}\n`);
process.exit();
