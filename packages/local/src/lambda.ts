import { randomUUID } from "node:crypto";
import type { Context } from "aws-lambda";
import { asFunction } from "./function-log.ts";
import { ACCOUNT, REGION } from "./paths.ts";

/** A function as Lambda calls it. */
export type Handler<Event, Result> = (event: Event, context: Context) => Promise<Result>;

/** Wall-clock time that each function gets here, in milliseconds, as infra sets it. */
export const TIMEOUTS = { graphql: 20_000, tick: 60_000, worker: 900_000, stream: 60_000 } as const;
export type FunctionName = keyof typeof TIMEOUTS;

/** What Lambda tells a function about its invocation; the remaining time runs on the wall clock, as there. */
export const contextOf = (name: FunctionName): Context => {
  const deadline = Date.now() + TIMEOUTS[name];
  const ended = () => {
    throw new Error("Handlers answer with a promise; the callbacks of the old style are not there.");
  };
  return {
    callbackWaitsForEmptyEventLoop: true,
    functionName: `kinerja-local-${name}`,
    functionVersion: "$LATEST",
    invokedFunctionArn: `arn:aws:lambda:${REGION}:${ACCOUNT}:function:kinerja-local-${name}`,
    memoryLimitInMB: "1024",
    awsRequestId: randomUUID(),
    logGroupName: `/aws/lambda/kinerja-local-${name}`,
    logStreamName: "local",
    getRemainingTimeInMillis: () => Math.max(0, deadline - Date.now()),
    done: ended,
    fail: ended,
    succeed: ended,
  };
};

/** One invocation. */
export const invoke = <Event, Result>(
  name: FunctionName,
  handler: Handler<Event, Result>,
  event: Event,
): Promise<Result> => asFunction(() => handler(event, contextOf(name)));

/**
 * The items of a batch that failed, by the identifiers in the handler's answer, read as Lambda reads it:
 * no list is no failure, and an identifier that is not in the batch fails all of it.
 */
export const failedItems = (
  answer: { readonly batchItemFailures?: readonly { readonly itemIdentifier?: string }[] } | null | undefined,
  batch: readonly string[],
): ReadonlySet<string> => {
  const named = (answer?.batchItemFailures ?? []).map((failure) => failure.itemIdentifier);
  const known = named.flatMap((id) => (id !== undefined && batch.includes(id) ? [id] : []));
  return new Set(known.length === named.length ? known : batch);
};
