import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Deps } from "@kinerja/core/dynamo";

const client = DynamoDBDocumentClient.from(
  new DynamoDBClient({
    region: "ap-southeast-3",
    endpoint: "http://127.0.0.1:1",
    credentials: { accessKeyId: "none", secretAccessKey: "none" },
    maxAttempts: 1,
  }),
);

/** Deps whose table cannot be reached, for tests of what must not touch it. */
export const offline = (now: string): Deps => ({
  db: { client, table: "none" },
  now,
  wallClock: Date.now,
  region: "ap-southeast-3",
});
