import { randomBytes } from "node:crypto";
import type { Database } from "@kinerja/core/dynamo";
import { inject } from "vitest";
import { connect, databaseOf, dropTable, ensureStream } from "./dynamo.ts";

export type TestTable = {
  readonly db: Database;
  readonly endpoint: string;
  readonly streamArn: string;
  /** Removes the table and closes the connections; without it the run's end removes the table. */
  readonly drop: () => Promise<void>;
};

/** A table of one's own in the DynamoDB that the whole test run shares; call it once a test file. */
export const createTestTable = async (): Promise<TestTable> => {
  const endpoint = inject("dynamodbEndpoint");
  const table = `${inject("tablePrefix")}${randomBytes(6).toString("hex")}`;
  const client = connect(endpoint);
  const streamArn = await ensureStream(client, table);
  return {
    db: databaseOf(client, table),
    endpoint,
    streamArn,
    drop: async () => {
      await dropTable(client, table);
      client.destroy();
    },
  };
};
