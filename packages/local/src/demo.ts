import { build } from "@kinerja/functions/build.ts";
import { type CloudOptions, startCloud } from "./cloud.ts";
import { LOCALITIES } from "./data/localities/localities.ts";
import { localityScript } from "./data/localities/locality.ts";
import { createSeed } from "./data/seed.ts";
import { printedSteps } from "./data/seed-steps.ts";
import { TIMELINE } from "./data/seed-timeline.ts";
import { runLocalities } from "./demo/localities.ts";
import { NotSoError } from "./demo/localities-checks.ts";
import { runDemo } from "./demo/run.ts";
import { StartError } from "./start-error.ts";

/** A cloud of its own in memory, with the functions as they are deployed. */
const CLOUD: CloudOptions = { startsAt: TIMELINE.founded, frozen: true };

const playQuarter = async (): Promise<void> => {
  const cloud = await startCloud(CLOUD);
  try {
    const differences = await runDemo(cloud, console.log);
    if (differences.length === 0) return;
    console.error(`\nThe demonstration came out otherwise than expected:\n${differences.join("\n")}`);
    process.exitCode = 1;
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

/** What can be shown, by what follows `npm run demo --`. */
const DEMONSTRATIONS: Readonly<Record<string, () => Promise<void>>> = {
  quarter: playQuarter,
  localities: showLocalities,
};

const demo = async (): Promise<void> => {
  const [name = "quarter", ...rest] = process.argv.slice(2);
  const play = DEMONSTRATIONS[name];
  if (play === undefined || rest.length > 0)
    throw new StartError(`npm run demo -- takes one name of ${Object.keys(DEMONSTRATIONS).join(", ")}, or none.`);
  const started = performance.now();
  await build();
  await play();
  console.log(`${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
};

demo().catch((error: unknown) => {
  console.error(error instanceof StartError || error instanceof NotSoError ? error.message : error);
  process.exit(1);
});
