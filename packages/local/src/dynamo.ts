import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTimeToLiveCommand,
  waitUntilTableExists,
  waitUntilTableNotExists,
} from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import { type Database, TABLE } from "@kinerja/core/dynamo";
import { keysFor } from "./endpoint.ts";
import { REGION } from "./paths.ts";
import { StartError } from "./start-error.ts";

const CONNECT_MS = 3_000;
const WAIT = { maxWaitTime: 30, minDelay: 1, maxDelay: 1 } as const;

/** Any key pair signs a request that an emulator answers. */
export const localCredentials = { accessKeyId: "local", secretAccessKey: "local" };

/** A client with the keys that fit the endpoint; an address that does not take the connection is given up in seconds. */
export const connect = (endpoint: string): DynamoDBClient => {
  const credentials = keysFor(endpoint) === "own" ? {} : { credentials: localCredentials };
  const requestHandler = { connectionTimeout: CONNECT_MS };
  return new DynamoDBClient({ endpoint, region: REGION, requestHandler, ...credentials });
};

export const databaseOf = (client: DynamoDBClient, table: string): Database => ({
  client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
  table,
});

const keySchema = (names: { readonly hashKey: string; readonly rangeKey: string }) => [
  { AttributeName: names.hashKey, KeyType: "HASH" as const },
  { AttributeName: names.rangeKey, KeyType: "RANGE" as const },
];

const indexes = Object.entries(TABLE.indexes).map(([name, names]) => ({
  IndexName: name,
  KeySchema: keySchema(names),
  Projection: { ProjectionType: "ALL" as const },
}));

const describe = async (client: DynamoDBClient, table: string): Promise<TableDescription | null> => {
  try {
    return (await client.send(new DescribeTableCommand({ TableName: table }))).Table ?? null;
  } catch (error) {
    if (error instanceof ResourceNotFoundException) return null;
    throw error;
  }
};

/** Indexes by name with their keys, as text that compares. */
const shapeOf = (table: Pick<TableDescription, "KeySchema" | "GlobalSecondaryIndexes">): string =>
  JSON.stringify([
    table.KeySchema?.map((key) => key.AttributeName),
    (table.GlobalSecondaryIndexes ?? [])
      .map((index) => `${index.IndexName}:${index.KeySchema?.map((key) => key.AttributeName).join(",")}`)
      .sort(),
  ]);

const create = async (client: DynamoDBClient, table: string): Promise<void> => {
  await client.send(
    new CreateTableCommand({
      TableName: table,
      AttributeDefinitions: TABLE.keyAttributes.map((name) => ({ AttributeName: name, AttributeType: "S" })),
      KeySchema: keySchema(TABLE),
      GlobalSecondaryIndexes: indexes,
      BillingMode: "PAY_PER_REQUEST",
      StreamSpecification: { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" },
    }),
  );
  await waitUntilTableExists({ client, ...WAIT }, { TableName: table });
  await client.send(
    new UpdateTimeToLiveCommand({
      TableName: table,
      TimeToLiveSpecification: { Enabled: true, AttributeName: TABLE.timeToLive },
    }),
  );
};

/** Makes the one table when it is absent, and answers its stream; refuses a table of another shape. */
export const ensureTable = async (client: DynamoDBClient, table: string): Promise<{ readonly streamArn: string }> => {
  if ((await describe(client, table)) === null) await create(client, table);
  const found = await describe(client, table);
  const wanted = shapeOf({ KeySchema: keySchema(TABLE), GlobalSecondaryIndexes: indexes });
  if (found === null || shapeOf(found) !== wanted || found.LatestStreamArn === undefined)
    throw new StartError(`Table ${table} was made for another version of its keys: start with --fresh.`);
  return { streamArn: found.LatestStreamArn };
};

/** Deletes a table; nothing happens when it is absent. */
export const dropTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  if ((await describe(client, table)) === null) return;
  await client.send(new DeleteTableCommand({ TableName: table }));
  await waitUntilTableNotExists({ client, ...WAIT }, { TableName: table });
};
