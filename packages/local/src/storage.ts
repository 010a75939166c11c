import { rmSync } from "node:fs";
import { join } from "node:path";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBStreamsClient } from "@aws-sdk/client-dynamodb-streams";
import type { Database } from "@kinerja/core/dynamo";
import { connect, databaseOf, dropTable, ensureTable, localCredentials } from "./dynamo.ts";
import { reclaim, startDynamo, startMemoryDynamo } from "./dynamo-process.ts";
import { setEnvironment } from "./environment.ts";
import { REGION } from "./paths.ts";
import { StartError } from "./start-error.ts";

export type StorageOptions = {
  readonly directory: string | null;
  readonly table: string;
  readonly fresh?: boolean;
  readonly endpoint?: string;
};

export type Storage = {
  readonly endpoint: string;
  readonly client: DynamoDBClient;
  readonly db: Database;
  readonly streams: DynamoDBStreamsClient;
  readonly streamArn: string;
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

/** Keys for the clients here and in the functions: the user's own only where the user's own DynamoDB is named. */
const credentials = (): Readonly<Record<string, string | undefined>> =>
  process.env.DYNAMODB_ENDPOINT !== undefined && process.env.AWS_ACCESS_KEY_ID !== undefined
    ? {}
    : {
        AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
        AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
        AWS_SESSION_TOKEN: undefined,
        AWS_PROFILE: undefined, // a profile would go before the keys
      };

/** Opens DynamoDB and the one table in it; what it opens is closed with `resources`. */
export const openStorage = async (options: StorageOptions, resources: AsyncDisposableStack): Promise<Storage> => {
  const { directory, table, fresh = false } = options;
  if (fresh && directory !== null) await clear(directory);
  const dynamo = await openDynamo(directory, options.endpoint ?? process.env.DYNAMODB_ENDPOINT);
  resources.defer(dynamo.stop);
  const { endpoint } = dynamo;
  resources.defer(setEnvironment(credentials()));
  const client = connect(endpoint);
  resources.defer(() => client.destroy());
  const streams = new DynamoDBStreamsClient({ endpoint, region: REGION });
  resources.defer(() => streams.destroy());
  if (fresh) await dropTable(client, table);
  const { streamArn } = await ensureTable(client, table);
  return { endpoint, client, db: databaseOf(client, table), streams, streamArn };
};
