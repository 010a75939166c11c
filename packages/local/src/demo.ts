import { build } from "@kinerja/functions/build.ts";
import { startCloud } from "./cloud.ts";
import { TIMELINE } from "./data/seed-timeline.ts";
import { runDemo } from "./demo/run.ts";
import { StartError } from "./start-error.ts";

/** Plays the demonstration on a cloud of its own in memory, with the functions as they are deployed. */
const demo = async (): Promise<void> => {
  const started = performance.now();
  await build();
  const cloud = await startCloud({ startsAt: TIMELINE.founded, frozen: true });
  try {
    const differences = await runDemo(cloud, console.log);
    console.log(`${((performance.now() - started) / 1000).toFixed(1)} seconds.`);
    if (differences.length === 0) return;
    console.error(`\nThe demonstration came out otherwise than expected:\n${differences.join("\n")}`);
    process.exitCode = 1;
  } finally {
    await cloud.stop();
  }
};

demo().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
