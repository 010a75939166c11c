import { createHash } from "node:crypto";
import {
  CreateTableCommand,
  DeleteTableCommand,
  DescribeTableCommand,
  DynamoDBClient,
  ResourceNotFoundException,
  type TableDescription,
  UpdateTableCommand,
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

const STREAM = { StreamEnabled: true, StreamViewType: "NEW_AND_OLD_IMAGES" } as const;

const create = async (client: DynamoDBClient, table: string, streamed: boolean): Promise<void> => {
  await client.send(
    new CreateTableCommand({
      TableName: table,
      AttributeDefinitions: TABLE.keyAttributes.map((name) => ({ AttributeName: name, AttributeType: "S" })),
      KeySchema: keySchema(TABLE),
      GlobalSecondaryIndexes: indexes,
      BillingMode: "PAY_PER_REQUEST",
      ...(streamed ? { StreamSpecification: STREAM } : {}),
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

const idOf = ({ TableArn, TableId, CreationDateTime }: TableDescription): string =>
  createHash("sha256")
    .update(JSON.stringify([TableArn, TableId, CreationDateTime])) // DynamoDB Local gives no TableId
    .digest("hex")
    .slice(0, 16);

/** The stream as it is; one that was turned off still has an ARN in some answers. */
const streamOf = (table: TableDescription): string | null =>
  table.StreamSpecification?.StreamEnabled === true ? (table.LatestStreamArn ?? null) : null;

export type Table = {
  /** Names this table and no other: one made anew has another id, whatever happens to its stream. */
  readonly id: string;
  /** Null while its stream is off. */
  readonly streamArn: string | null;
};

/** Makes the one table when it is absent, its stream on or off as told; refuses a table of another shape. */
export const ensureTable = async (client: DynamoDBClient, table: string, streamed = true): Promise<Table> => {
  if ((await describe(client, table)) === null) await create(client, table, streamed);
  const found = await describe(client, table);
  const wanted = shapeOf({ KeySchema: keySchema(TABLE), GlobalSecondaryIndexes: indexes });
  if (found === null || shapeOf(found) !== wanted)
    throw new StartError(`Table ${table} was made for another version of its keys: start with --fresh.`);
  return { id: idOf(found), streamArn: streamOf(found) };
};

/** Turns the table's stream on unless it is, and answers its ARN. */
export const ensureStream = async (client: DynamoDBClient, table: string): Promise<string> => {
  const before = (await ensureTable(client, table)).streamArn;
  if (before !== null) return before;
  await client.send(new UpdateTableCommand({ TableName: table, StreamSpecification: STREAM }));
  await waitUntilTableExists({ client, ...WAIT }, { TableName: table });
  const { streamArn } = await ensureTable(client, table);
  if (streamArn === null) throw new StartError(`The stream of table ${table} cannot be turned on.`);
  return streamArn;
};

/** Deletes a table; nothing happens when it is absent. */
export const dropTable = async (client: DynamoDBClient, table: string): Promise<void> => {
  if ((await describe(client, table)) === null) return;
  await client.send(new DeleteTableCommand({ TableName: table }));
  await waitUntilTableNotExists({ client, ...WAIT }, { TableName: table });
};
