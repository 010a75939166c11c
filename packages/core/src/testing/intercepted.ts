import { connect, databaseOf } from "../../../local/src/dynamo.ts";
import type { TestTable } from "../../../local/src/test-table.ts";
import type { Database } from "../dynamo/index.ts";

/** A request as the domain makes it: `TransactWriteItems`, and its input in plain values. */
export type Request = { readonly operation: string; readonly input: Readonly<Record<string, unknown>> };
/** What happens to a request: `send` passes it on, another input in its place if one is given. */
export type Intercept = (request: Request, send: (input?: object) => Promise<object>) => Promise<object>;

const WRITES = new Set(["PutItem", "UpdateItem", "DeleteItem", "BatchWriteItem", "TransactWriteItems"]);
export const isWrite = ({ operation }: Request): boolean => WRITES.has(operation);

/** What happens to each attempt the SDK makes at a request: a network error thrown here is one that it tries again. */
export type Attempt = (operation: string, send: () => Promise<object>) => Promise<object>;

/**
 * The same table through a client of its own whose every request goes through `intercept`, before the SDK's retries:
 * what it throws is what the domain sees. Each attempt goes through `attempt`, below the retries. `close` ends the
 * client's connections.
 */
export const intercepted = (
  table: Pick<TestTable, "db" | "endpoint">,
  intercept: Intercept,
  attempt: Attempt = (_, send) => send(),
): { readonly db: Database; readonly close: () => void } => {
  const client = connect(table.endpoint);
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const answer = await attempt(String(context.commandName).replace(/Command$/, ""), () => next(args));
      return answer as Awaited<ReturnType<typeof next>>;
    },
    // Behind the retries, which stand in the same step.
    { step: "finalizeRequest", priority: "low", name: "attempt" },
  );
  client.middlewareStack.add(
    (next, context) => async (args) => {
      const operation = String(context.commandName).replace(/Command$/, "");
      let response: unknown;
      const output = await intercept({ operation, input: { ...args.input } }, async (input = args.input) => {
        const answer = await next({ ...args, input: input as typeof args.input });
        response = answer.response;
        return answer.output;
      });
      return { response, output: output as Awaited<ReturnType<typeof next>>["output"] };
    },
    { step: "initialize", priority: "high", name: "intercept" },
  );
  return { db: databaseOf(client, table.db.table), close: () => client.destroy() };
};

/** Counts the requests of each operation. */
export const counting = (table: Pick<TestTable, "db" | "endpoint">) => {
  const requests: Request[] = [];
  const { db, close } = intercepted(table, (request, send) => {
    requests.push(request);
    return send();
  });
  const operations = (): readonly string[] => requests.map((request) => request.operation);
  return { db, close, requests, operations };
};

/** Runs `meanwhile` once, right before the n-th write (from 1) through this client: a lost race, made certain. */
export const overtaken = (
  table: Pick<TestTable, "db" | "endpoint">,
  n: number,
  meanwhile: () => Promise<unknown>,
): { readonly db: Database; readonly close: () => void } => {
  let writes = 0;
  return intercepted(table, async (request, send) => {
    if (isWrite(request)) writes += 1;
    if (isWrite(request) && writes === n) await meanwhile();
    return send();
  });
};
