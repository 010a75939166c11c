import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Database } from "@kinerja/core/dynamo";
import { connect, databaseOf, dropTable, ensureStream, ensureTable, localCredentials } from "./dynamo.ts";
import { reclaim, startDynamo, startMemoryDynamo } from "./dynamo-process.ts";
import { keysFor, namedEndpoint } from "./endpoint.ts";
import { setEnvironment } from "./environment.ts";
import { REGION } from "./paths.ts";
import { StartError } from "./start-error.ts";

export type StorageOptions = {
  readonly directory: string | null;
  readonly table: string;
  readonly fresh?: boolean;
  readonly endpoint?: string;
  /** Whether a table made here has its stream from the start; otherwise `openStream` turns it on. */
  readonly streamed?: boolean;
};

export type Storage = {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly db: Database;
  readonly streams: DynamoDBStreamsClient;
  /** Null where the stream was off when the storage was opened. */
  readonly streamArn: string | null;
  /** Turns the stream on unless it is, and answers its ARN. */
  readonly openStream: () => Promise<string>;
  /** Names this table and no other; a part of a file's name. */
  readonly id: string;
};

const pidFileIn = (directory: string): string => join(directory, "dynamo.pid");

const clear = async (directory: string): Promise<void> => {
  if ((await reclaim(pidFileIn(directory))) === "in use")
    throw new StartError(`Another local cloud uses ${directory}: stop it first.`);
  rmSync(directory, { recursive: true, force: true });
};

const openDynamo = async (directory: string | null, endpoint: string | undefined) => {
  if (endpoint !== undefined) return { endpoint, stop: async () => {} };
  if (directory === null) return startMemoryDynamo();
  return startDynamo({ dataFile: join(directory, "dynamo.db"), pidFile: pidFileIn(directory) });
};

/** Makes the data directory where it is absent. */
export const openDirectory = (directory: string): void => {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (error) {
    throw new StartError(
      `${directory} is not a directory that can be made or used: move away what stands there, or see to its rights.`,
      { cause: error },
    );
  }
};

/** Keys for the clients here and in the functions. */
const credentials = (endpoint: string): Readonly<Record<string, string | undefined>> =>
  keysFor(endpoint) === "own"
    ? {}
    : {
        AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
        AWS_SESSION_TOKEN: undefined,
        AWS_PROFILE: undefined, // a profile would go before the keys
      };

const unanswered = (endpoint: string, error: unknown): StartError => {
  const { name = "", message = "", code = "" } = Object(error);
  const reason = [code, name, message].filter((part) => part !== "").join(": ");
  return new StartError(
    `No DynamoDB answers at ${endpoint} (${reason}). Start it there, or correct DYNAMODB_ENDPOINT; without ` +
      "DYNAMODB_ENDPOINT the embedded one is used.",
    { cause: error },
  );
};

const openTable = async (client: DynamoDBClient, { table, fresh = false, streamed = true }: StorageOptions) => {
  if (fresh) await dropTable(client, table);
  return ensureTable(client, table, streamed);
};

/** Opens DynamoDB and the one table in it; what it opens is closed with `resources`. */
export const openStorage = async (options: StorageOptions, resources: AsyncDisposableStack): Promise<Storage> => {
  const { directory, table, fresh = false } = options;
  const named = options.endpoint ?? namedEndpoint(); // one that is no URL is refused before anything is removed
  if (fresh && directory !== null) await clear(directory);
  const dynamo = await openDynamo(directory, named);
  resources.defer(dynamo.stop);
  const { endpoint } = dynamo;
  resources.defer(setEnvironment(credentials(endpoint)));
  const client = connect(endpoint);
  resources.defer(() => client.destroy());
  const streams = new DynamoDBStreamsClient({ endpoint, region: REGION });
  resources.defer(() => streams.destroy());
  const { id, streamArn } = await openTable(client, options).catch((error: unknown) => {
    throw error instanceof StartError ? error : unanswered(endpoint, error);
  });
  const openStream = () => ensureStream(client, table);
  return { endpoint, client, db: databaseOf(client, table), streams, streamArn, openStream, id };
};
