import type { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

/** Table requests by command, `{ GetItem: 2, Query: 1 }`; retries of the SDK's own are not counted apart. */
export type RequestCounts = Readonly<Record<string, number>>;

/** All of them together. */
export const total = (counts: RequestCounts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

/** Counts what a client sends from now on, in a middleware of the client itself. */
export const countRequests = (
  client: DynamoDBDocumentClient,
): { readonly counts: () => RequestCounts; readonly reset: () => void } => {
  let counts: Record<string, number> = {};
  client.middlewareStack.add(
    (next, context) => (args) => {
      const name = String(context.commandName).replace(/Command$/, "");
      counts[name] = (counts[name] ?? 0) + 1;
      return next(args);
    },
    { step: "initialize", name: "countRequests" },
  );
  return {
    counts: () => ({ ...counts }),
    reset: () => {
      counts = {};
    },
  };
};
