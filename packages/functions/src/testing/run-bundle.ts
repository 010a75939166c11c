import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/** Loads a bundle as Lambda does, hands it the events one by one and prints the results as one line of JSON. */
const SCRIPT = `
  const [file, events] = process.argv.slice(1);
  const { handler } = await import(file);
  const context = { awsRequestId: "invocation-1", getRemainingTimeInMillis: () => 29_000 };
  const results = [];
  for (const event of JSON.parse(events)) results.push((await handler(event, context)) ?? null);
  process.stdout.write("RESULTS " + JSON.stringify(results) + "\\n");
  process.exit();
`;

/** What a built function answers to events, in a fresh Node process with nothing but the given environment. */
export const runBundle = async (
  file: string,
  env: Readonly<Record<string, string>>,
  events: readonly unknown[],
): Promise<readonly unknown[]> => {
  const args = ["--input-type=module", "--eval", SCRIPT, pathToFileURL(file).href, JSON.stringify(events)];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 });
  const line = stdout.split("\n").find((text) => text.startsWith("RESULTS "));
  if (line === undefined) throw new Error(`The bundle printed no results: ${stdout}`);
  return JSON.parse(line.slice("RESULTS ".length));
};
