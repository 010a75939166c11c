import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { SQSClient } from "@aws-sdk/client-sqs";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import type { Database, Deps } from "@kinerja/core/dynamo";
import type { Instant } from "@kinerja/core/shared/time";
import type { Queue } from "./queue.ts";

/** The only file that reads the environment. Each reader throws at start when what it needs is missing or wrong. */
const required = (name: string): string => {
  const value = process.env[name];
  if (value === undefined || value === "") throw new Error(`The environment variable ${name} is missing.`);
  return value;
};

/** An answer that does not come within seconds never comes; the SDK then tries again on a new connection. */
const requestHandler = { connectionTimeout: 1_000, requestTimeout: 5_000, throwOnRequestTimeout: true };

const openDatabase = (): Database => {
  const client = new DynamoDBClient({ requestHandler });
  // It copies every request and answer for a logger nobody set: a twelfth of the time a large close computes.
  client.middlewareStack.remove("loggerMiddleware");
  return {
    client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }),
    table: required("TABLE_NAME"),
  };
};

/** What use-cases are given, for an event that happened at `now`; the client is opened once, here. */
export const openDeps = (): ((now: Instant) => Deps) => {
  const shared = { db: openDatabase(), region: required("AWS_REGION"), wallClock: Date.now };
  return (now) => ({ ...shared, now });
};

export const openQueue = (): Queue => ({ client: new SQSClient({ requestHandler }), url: required("QUEUE_URL") });

/** JSON; the GraphQL handler parses it, so that no other bundle carries the parser. */
export const readIssuers = (): string => required("ISSUERS");

/** Introspection, suggestions and calculators without a token are for the stage `development` alone. */
export const readStage = (): string => required("STAGE");
