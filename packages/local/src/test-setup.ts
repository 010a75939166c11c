import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { paginateListTables } from "@aws-sdk/client-dynamodb";
import type { TestProject } from "vitest/node";
import { connect, dropTable } from "./dynamo.ts";
import { startMemoryDynamo } from "./dynamo-process.ts";
import { namedEndpoint } from "./endpoint.ts";
import { ROOT } from "./paths.ts";

declare module "vitest" {
  export interface ProvidedContext {
    readonly dynamodbEndpoint: string;
    /** Begins the name of every table of this run. */
    readonly tablePrefix: string;
  }
}

/** Removes the tables this run made in a DynamoDB that outlives it. */
const dropTables = async (endpoint: string, prefix: string): Promise<void> => {
  const client = connect(endpoint);
  for await (const page of paginateListTables({ client }, { ExclusiveStartTableName: prefix }))
    for (const table of page.TableNames ?? []) if (table.startsWith(prefix)) await dropTable(client, table);
  client.destroy();
};

/** Builds what is deployed, since API tests call nothing else; answers what went wrong. */
const rebuild = async (): Promise<Error | null> => {
  try {
    // In a process of its own: plain Node, as for a deployment, and not the test runner's module loader.
    await promisify(execFile)(process.execPath, [join(ROOT, "packages", "functions", "build.ts")], { cwd: ROOT });
    return null;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
};

const openDynamo = async (prefix: string) => {
  const given = namedEndpoint();
  if (given !== undefined) return { endpoint: given, stop: () => dropTables(given, prefix) };
  return startMemoryDynamo();
};

/** Runs once a test run: one DynamoDB in memory for all files, or the one DYNAMODB_ENDPOINT names. */
const setup = async (project: TestProject): Promise<() => Promise<void>> => {
  const prefix = `kinerja-test-${process.pid}-`;
  const unbuilt = await rebuild();
  if (unbuilt !== null) console.error(unbuilt.message);
  const dynamo = await openDynamo(prefix);
  project.provide("tablePrefix", prefix);
  project.provide("dynamodbEndpoint", dynamo.endpoint);
  return async () => {
    await dynamo.stop();
    // The pure tests have run and said what they think; the run as a whole still fails.
    if (unbuilt !== null) throw unbuilt;
  };
};
export default setup;
