import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "@kinerja/functions/build.ts";
import { DESCRIBED, loadBundles } from "./bundles.ts";
import { type Cloud, startCloud } from "./cloud.ts";
import { seed } from "./data/seed.ts";
import { TIMELINE } from "./data/seed-timeline.ts";
import { DATA_DIRECTORY } from "./paths.ts";
import { tokensOf } from "./routes.ts";
import type { SeedReport } from "./seed-report.ts";
import { listen } from "./server.ts";
import { StartError } from "./start-error.ts";

const DEFAULT_PORT = 4000;

const readPort = (text: string | undefined): number => {
  const port = text === undefined ? DEFAULT_PORT : Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`PORT is a whole number from 0 to 65535, not "${text}".`);
};

const readFlags = (): { readonly fresh: boolean } => {
  try {
    return parseArgs({ options: { fresh: { type: "boolean", default: false } } }).values;
  } catch (error) {
    throw new StartError('npm start takes one flag: "npm start -- --fresh" begins with empty data.', { cause: error });
  }
};

const printSeed = ({ summary, query, ranking }: SeedReport, cloud: Cloud): void => {
  for (const line of summary) console.log(`  ${line}`);
  console.log(`\n${ranking.title}`);
  console.table(ranking.rows);
  const people = tokensOf(cloud);
  const examples = people.filter(({ role }, place) => people.findIndex((one) => one.role === role) === place);
  console.log("Tokens (send one as the header Authorization: Bearer …):");
  for (const { role, name, token } of examples) console.log(`\n  ${role}: ${name}\n  ${token}`);
  console.log(`\n  ${people.length - examples.length} more at ${cloud.url}/dev/tokens`);
  const [first] = people;
  console.log(`\nA query to paste into ${cloud.url}, for ${first?.role ?? "anybody"}:\n\n${query}`);
  const body = JSON.stringify({ query: query.replace(/\s+/g, " ") });
  const headers = `-H 'content-type: application/json' -H 'authorization: Bearer ${first?.token ?? ""}'`;
  console.log(`\nThe same from a terminal:\n\ncurl -s ${cloud.url}/graphql ${headers} --data '${body}'`);
};

const start = async (): Promise<void> => {
  const { fresh } = readFlags();
  const port = readPort(process.env.PORT);
  await listen(port).then((server) => server.stop()); // a taken port is said before seconds go into building
  await build({ descriptions: true, outdir: DESCRIBED });
  console.log("Starting the local cloud; the first start also makes demo data.");
  let running: Cloud | null = null;
  // Set before the start, so that Ctrl-C while seeding ends the embedded DynamoDB too; a second one is not waited for.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.once(signal, async () => {
      await running?.stop();
      process.exit(0);
    });
  const cloud = await startCloud({
    directory: DATA_DIRECTORY,
    fresh,
    port,
    background: true,
    startsAt: TIMELINE.founded, // the demonstration's own time; seeding moves it on
    seed,
    bundles: () => loadBundles(DESCRIBED),
  });
  running = cloud;
  const report = cloud.seeded();
  if (report !== null) printSeed(report, cloud);
  console.log(
    `\nGraphiQL  ${cloud.url}/\nGraphQL   ${cloud.url}/graphql\nHealth    ${cloud.url}/health\nLog       ${join(DATA_DIRECTORY, "functions.log")}`,
  );
  console.log("\nStop with Ctrl-C; the data stays. Begin anew with: npm start -- --fresh");
};

start().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
});
