import { mkdtemp, rm } from "node:fs/promises";
import { arch, cpus, platform, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { measureClose } from "./close.ts";
import { measureCpu } from "./cpu.ts";
import { measureOperations } from "./operations.ts";
import { aimsOf, differences, type Parts } from "./report.ts";
import { measureSizes } from "./sizes.ts";
import { measureStartup } from "./startup.ts";
import { openWorld } from "./world.ts";

const PARTS = ["startup", "cpu", "operations", "sizes", "close"] as const;
const RUNS = "21";
/** People whose close is timed; of a size that keeps the whole benchmark within minutes. */
const EMPLOYEES = "5000";
const FEWEST_EMPLOYEES = 500;
/** Closes take seconds each: at most so many rounds. */
const CLOSES = 5;
const USAGE = `npm run bench -- [--only ${PARTS.join(",")}] [--runs N] [--employees N] [--full]
  --only       the parts to measure, all when absent
  --runs       pairs of fresh processes, and rounds of requests: at least 3, ${RUNS} when absent; at most ${CLOSES} closes
  --employees  people whose close is timed beside the baseline: at least ${FEWEST_EMPLOYEES}, ${EMPLOYEES} when absent
  --full       closes 100,000 people as well, which takes some ten minutes`;

/** What the command line asks for; null when a part or a number makes no sense. An unknown option is thrown. */
const readOptions = () => {
  const options = {
    only: { type: "string", default: PARTS.join(",") },
    runs: { type: "string", default: RUNS },
    employees: { type: "string", default: EMPLOYEES },
    full: { type: "boolean", default: false },
  } as const;
  const { values } = parseArgs({ options });
  const only: readonly string[] = values.only.split(",");
  const [runs, employees] = [Number(values.runs), Number(values.employees)];
  const known = only.every((name) => PARTS.some((part) => part === name));
  const sensible = Number.isInteger(runs) && runs >= 3 && Number.isInteger(employees) && employees >= FEWEST_EMPLOYEES;
  return known && sensible ? { only, runs, employees, full: values.full } : null;
};
type Options = NonNullable<ReturnType<typeof readOptions>>;

/** Measures one part when it is asked for, and says so: the document comes at the very end. */
const part = async <Name extends (typeof PARTS)[number], T>(
  only: readonly string[],
  name: Name,
  measure: () => Promise<T>,
): Promise<{ readonly [Key in Name]?: T }> => {
  if (!only.includes(name)) return {};
  process.stderr.write(`${name} …\n`);
  return { [name]: await measure() } as { readonly [Key in Name]: T };
};

/** Measures in a table and a directory that are gone afterwards. */
const measureParts = async ({ only, runs, employees, full }: Options): Promise<Parts> => {
  await using resources = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), "kinerja-bench-"));
  resources.defer(() => rm(directory, { recursive: true }));
  const world = await openWorld(resources);
  return {
    ...(await part(only, "startup", () => measureStartup(world, directory, runs))),
    ...(await part(only, "cpu", () => measureCpu(world, directory, runs))),
    // Last of those that use the table: it moves the agency through a whole quarter.
    ...(await part(only, "operations", () => measureOperations(world))),
    ...(await part(only, "sizes", () => measureSizes(directory))),
    ...(await part(only, "close", () =>
      measureClose(world, directory, { employees, full, rounds: Math.min(runs, CLOSES) }),
    )),
  };
};

const options = readOptions();
if (options === null) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const parts = await measureParts(options);
const machine = {
  processors: cpus().map(({ model }) => model),
  platform: platform(),
  arch: arch(),
  memory: totalmem(),
};
process.stdout.write(`${JSON.stringify({ machine, node: process.version, parts, aims: aimsOf(parts) }, null, 2)}\n`);
for (const { name, bound, aim, measured, met } of aimsOf(parts))
  process.stderr.write(`${met ? "met   " : "missed"}  ${measured} (${bound} ${aim})  ${name}\n`);
const unequal = differences(parts);
if (unequal.length > 0) {
  process.stderr.write(`Ours and the baseline answered differently: ${unequal.join(", ")}.\n`);
  process.exitCode = 1;
}
