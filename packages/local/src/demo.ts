import { parseArgs } from "node:util";
import { build } from "@kinerja/functions/build.ts";
import { type CloudOptions, startCloud } from "./cloud.ts";
import { LOCALITIES } from "./data/localities/localities.ts";
import { localityScript } from "./data/localities/locality.ts";
import { createSeed } from "./data/seed.ts";
import { printedSteps } from "./data/seed-steps.ts";
import { TIMELINE } from "./data/seed-timeline.ts";
import { runCloses } from "./demo/close.ts";
import { runLocalities } from "./demo/localities.ts";
import { NotSoError } from "./demo/localities-checks.ts";
import { runDemo } from "./demo/run.ts";
import { StartError } from "./start-error.ts";

/** A cloud of its own in memory, with the functions as they are deployed. */
const CLOUD: CloudOptions = { startsAt: TIMELINE.founded, frozen: true };

const tellDifferences = (differences: readonly string[]): void => {
  if (differences.length === 0) return;
  console.error(`\nThe demonstration came out otherwise than expected:\n${differences.join("\n")}`);
  process.exitCode = 1;
};

const playQuarter = async (): Promise<void> => {
  const cloud = await startCloud(CLOUD);
  try {
    tellDifferences(await runDemo(cloud, console.log));
  } finally {
    await cloud.stop();
  }
};

const showLocalities = async (): Promise<void> => {
  const scripts = LOCALITIES.map(localityScript);
  console.log("Five agencies, each under the policy of its locality; all that is shown comes through the GraphQL API.");
  console.log("Names, NIPs, unit classes, ratings and figures are ours: nobody here exists.\n");
  const cloud = await startCloud({ ...CLOUD, seed: createSeed({ scripts, steps: printedSteps(process.stdout) }) });
  try {
    await runLocalities(cloud, scripts, console.log);
  } finally {
    await cloud.stop();
  }
};

const USAGE =
  "npm run demo -- takes one of quarter, localities, close, or nothing for the first; close also --employees <number>.";

const withoutWords = (play: () => Promise<void>) => (words: readonly string[]) => {
  if (words.length > 0) throw new StartError(USAGE);
  return play;
};

const EMPLOYEES = 30_000;
/** Fewer are no agency whose ranking has a page. */
const LEAST_EMPLOYEES = 100;

const readEmployees = (args: readonly string[]): number => {
  const usage = `npm run demo -- close takes --employees, a whole number of at least ${LEAST_EMPLOYEES}.`;
  try {
    const { values } = parseArgs({ args: [...args], options: { employees: { type: "string" } } });
    const employees = values.employees === undefined ? EMPLOYEES : Number(values.employees);
    if (Number.isInteger(employees) && employees >= LEAST_EMPLOYEES) return employees;
  } catch (error) {
    throw new StartError(usage, { cause: error });
  }
  throw new StartError(usage);
};

/** What can be shown, by what follows `npm run demo --`; the words after the name are read before anything is built. */
const DEMONSTRATIONS: Readonly<Record<string, (args: readonly string[]) => () => Promise<void>>> = {
  quarter: withoutWords(playQuarter),
  localities: withoutWords(showLocalities),
  close: (args) => {
    const employees = readEmployees(args);
    return async () => tellDifferences(await runCloses(employees, process.stdout));
  },
};

const demo = async (): Promise<void> => {
  const [name = "quarter", ...rest] = process.argv.slice(2);
  const play = Object.hasOwn(DEMONSTRATIONS, name) ? DEMONSTRATIONS[name]?.(rest) : undefined;
  if (play === undefined) throw new StartError(USAGE);
  const started = performance.now();
  await build();
  await play();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
};

demo().catch((error: unknown) => {
  console.error(error instanceof StartError || error instanceof NotSoError ? error.message : error);
  process.exit(1);
});
