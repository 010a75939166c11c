import { existsSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type {
  APIGatewayProxyEventV2,
  APIGatewayProxyResultV2,
  DynamoDBBatchResponse,
  DynamoDBStreamEvent,
  SQSBatchResponse,
  SQSEvent,
} from "aws-lambda";
import type { FunctionName, Handler } from "./lambda.ts";
import { ROOT } from "./paths.ts";
import { StartError } from "./start-error.ts";

/** What EventBridge Scheduler sends the tick: when it was due, in its own form `2026-01-31T17:00:00Z`. */
export type TickEvent = { readonly time: string };

/** The deployed functions by name. */
export type Bundles = {
  readonly graphql: Handler<APIGatewayProxyEventV2, APIGatewayProxyResultV2>;
  readonly tick: Handler<TickEvent, unknown>;
  readonly worker: Handler<SQSEvent, SQSBatchResponse>;
  readonly stream: Handler<DynamoDBStreamEvent, DynamoDBBatchResponse>;
};

const DIST = join(ROOT, "packages", "functions", "dist");
/** Where `npm start` builds: its schema carries descriptions, so it must not lie where a deployment takes its bundles. */
export const DESCRIBED = join(DIST, "described");

let loads = 0;

/**
 * Imports the built functions anew. They read the environment while they load, so it must be complete before; the query
 * makes each load a module of its own, since a process may start one cloud after another.
 */
export const loadBundles = async (directory: string = DIST): Promise<Bundles> => {
  loads += 1;
  const handlerOf = async (name: FunctionName) => {
    const file = join(directory, name, "index.mjs");
    if (!existsSync(file)) throw new StartError(`${file} is missing: npm run build makes it.`);
    return (await import(`${pathToFileURL(file).href}?load=${loads}`)).handler;
  };
  const [graphql, tick, worker, stream] = await Promise.all(
    (["graphql", "tick", "worker", "stream"] as const).map(handlerOf),
  );
  return { graphql, tick, worker, stream };
};
