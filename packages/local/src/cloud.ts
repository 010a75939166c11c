import { join } from "node:path";
import * as Closing from "@kinerja/core/closing";
import type { Database, Deps } from "@kinerja/core/dynamo";
import { type Instant, instant } from "@kinerja/core/shared/time";
import { HIDDEN_MINUTES, MAX_RECEIVES } from "@kinerja/functions/src/worker/deliveries.ts";
import { type Bundles, loadBundles } from "./bundles.ts";
import { type Clock, openClock } from "./clock.ts";
import { countAnew } from "./count-anew.ts";
import { setEnvironment } from "./environment.ts";
import { logFunctionsTo } from "./function-log.ts";
import { FUNCTION_FAILED, fromResult, type HttpRequest, type HttpResponse, toEvent } from "./gateway.ts";
import { type Health, healthOf } from "./health.ts";
import { type Issuer, openIssuer } from "./issuer.ts";
import { invoke } from "./lambda.ts";
import { repeat } from "./mutex.ts";
import { LOOPBACK, REGION } from "./paths.ts";
import { createQueue, type QueueSettings } from "./queue.ts";
import { serveQueue } from "./queue-server.ts";
import { routesOf } from "./routes.ts";
import { createSchedule, type Schedule } from "./schedule.ts";
import { type Seed, SeedReport } from "./seed-report.ts";
import { listen } from "./server.ts";
import { readState, writeState } from "./state-file.ts";
import { openDirectory, openStorage, type Storage } from "./storage.ts";
import { createStreamRunner, type StreamRunner } from "./stream.ts";

/** As infra/queue.ts and infra/stream.ts set them; AWS delivers a stream's batch once more than it retries it. */
const QUEUE: QueueSettings = {
  name: "kinerja-periods",
  visibilityTimeoutSeconds: HIDDEN_MINUTES * 60,
  maxReceives: MAX_RECEIVES,
  batchSize: 1,
  concurrency: 4,
};
const STREAM = { batchSize: 100, maxAttempts: 6 };

export type CloudOptions = {
  /** Where data, clock and keys live between runs; everything is in memory when null or absent. */
  readonly directory?: string | null;
  /** Begins anew: removes what the directory holds. */
  readonly fresh?: boolean;
  /** The HTTP port on 127.0.0.1, 0 for any free one; no HTTP when null or absent. */
  readonly port?: number | null;
  /** A running DynamoDB instead of one of our own. */
  readonly endpoint?: string;
  readonly table?: string;
  /** Where a new clock begins; the present when absent. */
  readonly startsAt?: Instant;
  /** The clock stands still between moves. */
  readonly frozen?: boolean;
  /** Schedule, queue and stream run by themselves; otherwise `tick`, `drain` and `moveTo` run them. */
  readonly background?: boolean;
  /** Without its stream the table is quicker, and nothing keeps its live counts up; it has one when absent. */
  readonly streamed?: boolean;
  /** Fills the table when the directory knows of no earlier seeding. */
  readonly seed?: Seed;
  /** The functions; the built ones when absent. */
  readonly bundles?: () => Promise<Bundles>;
};

export type GraphqlRequest = {
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
  /** Goes into the Authorization header. */
  readonly token?: string;
  readonly headers?: Readonly<Record<string, string>>;
};
export type GraphqlError = {
  readonly message: string;
  readonly path?: readonly (string | number)[];
  readonly extensions?: Readonly<Record<string, unknown>>;
};
export type GraphqlAnswer<Data> = {
  readonly statusCode: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: { readonly data?: Data; readonly errors?: readonly GraphqlError[] };
};

export type Cloud = Pick<Schedule, "tick" | "settle" | "drain" | "moveTo"> & {
  /** Where HTTP is served, or null. */
  readonly url: string | null;
  readonly endpoint: string;
  readonly db: Database;
  readonly clock: Clock;
  readonly issuer: Issuer;
  /** What use-cases are given, at the clock's time. */
  readonly deps: () => Deps;
  /** One GraphQL request through the graphql function, as an HTTP API's event; the caller says what shape `data` has. */
  readonly request: <Data = unknown>(request: GraphqlRequest) => Promise<GraphqlAnswer<Data>>;
  /** Any HTTP request to the graphql function. */
  readonly send: (request: HttpRequest) => Promise<HttpResponse>;
  readonly health: () => Promise<Health>;
  readonly seeded: () => SeedReport | null;
  readonly stop: () => Promise<void>;
};

type FunctionsOptions = {
  readonly storage: Storage;
  readonly clock: Clock;
  readonly issuer: Issuer;
  readonly checkpoints: string | null;
  readonly overdue: () => Promise<number>;
  readonly load: () => Promise<Bundles>;
};

const countOf = async (items: AsyncIterable<unknown>): Promise<number> => {
  let count = 0;
  for await (const _ of items) count += 1;
  return count;
};

const toHttpRequest = ({ token, headers = {}, ...body }: GraphqlRequest): HttpRequest => ({
  method: "POST",
  url: "/graphql",
  headers: Object.entries({
    host: "localhost",
    "content-type": "application/json",
    ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    ...headers,
  }),
  body: Buffer.from(JSON.stringify(body)),
  sourceIp: LOOPBACK,
});

/** The functions with what calls them by itself: the environment they start in, the queue, the stream, the schedule. */
const openFunctions = async (
  { storage, clock, issuer, checkpoints, overdue, load }: FunctionsOptions,
  resources: AsyncDisposableStack,
) => {
  const queue = createQueue(QUEUE, clock);
  const sqs = await serveQueue(queue);
  resources.defer(sqs.stop);
  const restore = setEnvironment({
    TABLE_NAME: storage.db.table,
    QUEUE_URL: sqs.queueUrl,
    ISSUERS: issuer.setting,
    STAGE: "development",
    AWS_REGION: REGION,
    AWS_ENDPOINT_URL_DYNAMODB: storage.endpoint,
    AWS_ENDPOINT_URL_SQS: sqs.endpoint,
  });
  resources.defer(restore);
  const bundles = await load();
  let runner: StreamRunner | null = null;
  const stream: StreamRunner = {
    poll: async () => (runner === null ? 0 : runner.poll()),
    setAside: () => runner?.setAside() ?? [],
  };
  const follow = (streamArn: string): void => {
    const settings = { client: storage.streams, streamArn, handler: bundles.stream, clock, file: checkpoints };
    runner = createStreamRunner({ ...settings, ...STREAM });
  };
  if (storage.streamArn !== null) follow(storage.streamArn);
  const schedule = createSchedule({ bundles, clock, queue, stream, overdue });
  const send = async (request: HttpRequest): Promise<HttpResponse> => {
    try {
      return fromResult(await invoke("graphql", bundles.graphql, toEvent(request, clock.now())));
    } catch (error) {
      console.error("graphql:", error);
      return FUNCTION_FAILED;
    }
  };
  return { queue, stream, follow, schedule, send };
};

/**
 * Starts the whole cloud in this process: embedded DynamoDB, queue, stream, schedule, issuer and, with a port, HTTP.
 * One at a time in a process, since the functions read their settings from its environment. What the user can mend is
 * thrown as a StartError.
 */
export const startCloud = async (options: CloudOptions = {}): Promise<Cloud> => {
  const { directory = null, port = null, table = "kinerja-local", bundles: load = loadBundles } = options;
  const { streamed = true } = options;
  const fileOf = (name: string): string | null => (directory === null ? null : join(directory, name));
  const resources = new AsyncDisposableStack();
  try {
    if (directory !== null) openDirectory(directory);
    const server = port === null ? null : await listen(port); // first: a taken port is said before anything is touched
    if (server !== null) resources.defer(server.stop);
    // A new table is filled without its stream, which is turned on below: each record of a stream slows the embedded
    // DynamoDB's next write, and turning a stream off again later would take none of them away.
    const fromTheStart = streamed && options.seed === undefined;
    const storage = await openStorage({ ...options, directory, table, streamed: fromTheStart }, resources);
    const { endpoint, client, db } = storage;
    // Of one table only: another DynamoDB, or a table made anew, was neither seeded nor read, and has a clock of its own.
    const stateOf = (name: string): string | null => fileOf(join("tables", storage.id, name));
    resources.defer(logFunctionsTo(fileOf("functions.log")));
    const clock = openClock({ ...options, file: stateOf("clock.json") });
    const issuer = openIssuer(fileOf("issuer.json"));
    const checkpoints = stateOf("stream.json");
    const deps = (): Deps => ({ db, now: instant(clock.now()), wallClock: Date.now, region: REGION });
    const overdue = () => countOf(Closing.due(deps()));
    const functions = await openFunctions({ storage, clock, issuer, checkpoints, overdue, load }, resources);
    const { queue, stream, follow, schedule, send } = functions;

    let seeded = readState(stateOf("seed.json"), SeedReport);
    const cloud: Cloud = {
      url: server?.url ?? null,
      endpoint,
      db,
      clock,
      issuer,
      deps,
      send,
      request: async (request) => {
        const { statusCode, headers, body } = await send(toHttpRequest(request));
        return { statusCode, headers, body: JSON.parse(body.toString("utf8")) };
      },
      tick: schedule.tick,
      settle: schedule.settle,
      drain: schedule.drain,
      moveTo: schedule.moveTo,
      health: () => healthOf({ client, table, endpoint, clock, queue, stream, schedule, overdue }),
      seeded: () => seeded,
      stop: () => resources.disposeAsync(),
    };
    if (seeded === null && options.seed !== undefined) {
      seeded = await options.seed(cloud);
      writeState(stateOf("seed.json"), seeded);
    }
    if (streamed && storage.streamArn === null) {
      // In this order: whatever is killed on the way finds the stream off at the next start, and counts again.
      await countAnew(deps());
      follow(await storage.openStream());
    }
    if (options.background) {
      resources.defer(repeat(1_000, schedule.tickWhenDue));
      resources.defer(repeat(250, schedule.deliver));
      resources.defer(repeat(250, schedule.poll));
      resources.defer(async () => schedule.stop()); // before the repetitions: they wait for what is under way
    }
    if (server !== null) {
      server.serve(routesOf(cloud));
      resources.defer(server.stop); // no request may find half a cloud
    }
    return cloud;
  } catch (error) {
    await resources.disposeAsync();
    throw error;
  }
};
