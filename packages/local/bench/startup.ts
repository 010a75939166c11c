import { execFile } from "node:child_process";
import { pathToFileURL } from "node:url";
import { isDeepStrictEqual, promisify } from "node:util";
import { graphqlEvent } from "../../functions/src/graphql/testing/event.ts";
import { localCredentials } from "../src/dynamo.ts";
import { REGION } from "../src/paths.ts";
import { buildBaseline, buildOurs } from "./bundles.ts";
import { ratioOf, spreadOf } from "./statistics.ts";
import { NOW, type World } from "./world.ts";

/** Loads a handler as Lambda does and hands it one event; the clock runs from before the import to after the answer. */
const SCRIPT = `
  const [file, text] = process.argv.slice(1);
  const event = JSON.parse(text);
  const processor = process.cpuUsage();
  const begin = performance.now();
  const { handler } = await import(file);
  const imported = performance.now();
  const { body } = await handler(event, { awsRequestId: "bench", getRemainingTimeInMillis: () => 20_000 });
  const answered = performance.now();
  const { user, system } = process.cpuUsage(processor);
  const times = { imported: imported - begin, answered: answered - begin, processor: (user + system) / 1000 };
  process.stdout.write("RESULT " + JSON.stringify({ ...times, body }) + "\\n");
  process.exit();
`;
const QUERY = "query Bench { viewer { kind employee { id name } } }";
const WARM_UPS = 2;

/** Milliseconds to the end of the import and of the first answer, and of processor time meanwhile. */
type Times = { readonly imported: number; readonly answered: number; readonly processor: number };
type Start = Times & { readonly body: string };

const environmentOf = ({ table: { db, endpoint }, issuers }: World) => ({
  AWS_REGION: REGION,
  AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
  AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
  AWS_ENDPOINT_URL_DYNAMODB: endpoint,
  TABLE_NAME: db.table,
  ISSUERS: JSON.stringify(issuers),
  STAGE: "production",
});

/** One fresh process. */
const start = async (file: string, env: Readonly<Record<string, string>>, event: string): Promise<Start> => {
  const args = ["--input-type=module", "--eval", SCRIPT, pathToFileURL(file).href, event];
  const { stdout } = await promisify(execFile)(process.execPath, args, { env });
  const line = stdout.split("\n").find((text) => text.startsWith("RESULT "));
  if (line === undefined) throw new Error(`The process printed no result: ${stdout}`);
  return JSON.parse(line.slice("RESULT ".length));
};

const dataOf = ({ body }: Start): unknown => {
  const { data, errors } = JSON.parse(body);
  if (errors !== undefined) throw new Error(`The first request failed: ${body}`);
  return data;
};

/** Start-up and first answer of what is deployed and of the bare handler, in fresh processes that take turns. */
export const measureStartup = async (world: World, directory: string, runs: number) => {
  const { file: ours } = await buildOurs(directory, ["graphql"]);
  const { file: baseline } = await buildBaseline(directory);
  const env = environmentOf(world);
  const event = JSON.stringify(graphqlEvent({ query: QUERY, token: world.token(world.officer), now: NOW }));
  const pairs: { readonly ours: Start; readonly baseline: Start }[] = [];
  let equal = true;
  for (let i = 0; i < runs + WARM_UPS; i += 1) {
    const first = await start(i % 2 === 0 ? ours : baseline, env, event);
    const second = await start(i % 2 === 0 ? baseline : ours, env, event);
    const pair = i % 2 === 0 ? { ours: first, baseline: second } : { ours: second, baseline: first };
    equal &&= isDeepStrictEqual(dataOf(pair.ours), dataOf(pair.baseline));
    if (i >= WARM_UPS) pairs.push(pair);
  }
  const of = (side: "ours" | "baseline", what: keyof Times) => pairs.map((pair) => pair[side][what]);
  return {
    what: "import and first answer in a fresh process, ours : bare graphql-js handler with the DynamoDB client as it comes",
    query: QUERY,
    runs,
    equal,
    ratio: ratioOf(of("ours", "answered"), of("baseline", "answered")),
    ratioOfProcessorTime: ratioOf(of("ours", "processor"), of("baseline", "processor")),
    ratioOfImports: ratioOf(of("ours", "imported"), of("baseline", "imported")),
    milliseconds: {
      ours: { imported: spreadOf(of("ours", "imported")), answered: spreadOf(of("ours", "answered")) },
      baseline: { imported: spreadOf(of("baseline", "imported")), answered: spreadOf(of("baseline", "answered")) },
    },
  };
};
