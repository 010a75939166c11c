import { randomBytes } from "node:crypto";
import type { Database } from "@kinerja/core/dynamo";
import { inject } from "vitest";
import { connect, databaseOf, dropTable, ensureStream, ensureTable } from "./dynamo.ts";

export type TestTable = {
  readonly db: Database;
  readonly endpoint: string;
  /** Removes the table and closes the connections; without it the run's end removes the table. */
  readonly drop: () => Promise<void>;
};

/**
 * A table of one's own in the DynamoDB that the whole test run shares; call it once a test file. Without a stream: the
 * embedded one keeps all streams' records together, and each write takes longer for every record that is there.
 */
export const createTestTable = async (): Promise<TestTable> => {
  const endpoint = inject("dynamodbEndpoint");
  const table = `${inject("tablePrefix")}${randomBytes(6).toString("hex")}`;
  const client = connect(endpoint);
  await ensureTable(client, table, false);
  return {
    db: databaseOf(client, table),
    endpoint,
    drop: async () => {
      await dropTable(client, table);
      client.destroy();
    },
  };
};

export type StreamedTable = TestTable & { readonly streamArn: string };

/** A table with its stream, for tests that read it. */
export const createStreamedTable = async (): Promise<StreamedTable> => {
  const table = await createTestTable();
  const client = connect(table.endpoint);
  const streamArn = await ensureStream(client, table.db.table);
  client.destroy();
  return { ...table, streamArn };
};
