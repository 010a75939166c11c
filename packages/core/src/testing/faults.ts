import {
  ProvisionedThroughputExceededException,
  ThrottlingException,
  TransactionCanceledException,
  TransactionConflictException,
  TransactionInProgressException,
} from "@aws-sdk/client-dynamodb";
import { isWrite, type Request } from "./intercepted.ts";
import type { Random } from "./random.ts";

/**
 * What can go wrong with one request to the table, as the domain sees it:
 * - THROTTLED: refused for load, after the SDK's own retries;
 * - CONFLICT: refused because another transaction holds an item;
 * - IN_PROGRESS: the same transaction, sent before, is still under way;
 * - UNSENT: a timeout, and nothing took effect;
 * - UNANSWERED: a timeout, and it took effect all the same;
 * - REPEATED: it took effect, the answer was lost on the way, and the SDK sent it once more;
 * - PARTIAL: of a batch, some items only;
 * - STALE: an index or an eventually consistent read answers with what it said before.
 */
export const FAULTS = [
  "THROTTLED",
  "CONFLICT",
  "IN_PROGRESS",
  "UNSENT",
  "UNANSWERED",
  "REPEATED",
  "PARTIAL",
  "STALE",
] as const;
export type Fault = (typeof FAULTS)[number];

/** Where a killed process stands at the request that is its last: nothing took effect, some of a batch, or all. */
export const DEATHS = ["BEFORE", "TORN", "AFTER"] as const;
export type Death = (typeof DEATHS)[number];

/** What every request of a process throws that is dead: nobody catches it and goes on. */
export class KilledError extends Error {
  override readonly name = "KilledError";
}

const metadata = { $metadata: {} };
/** As Node's HTTP client reports it; the SDK tries it again where it sees it. */
export const lost = (): Error =>
  Object.assign(new Error("socket hang up"), { name: "TimeoutError", code: "ECONNRESET" });

type Tables<T> = Readonly<Record<string, T>>;
type Batch = readonly object[];

/** A batch's items, and the input with only some of them; null for other requests and for batches of one. */
const batchOf = ({ operation, input }: Request) => {
  const [[table, content] = ["", undefined]] = Object.entries((input.RequestItems ?? {}) as Tables<unknown>);
  if (operation === "BatchWriteItem") {
    const items = content as Batch;
    return { items, holding: (some: Batch): object => ({ ...input, RequestItems: { [table]: some } }), table };
  }
  if (operation !== "BatchGetItem") return null;
  const asked = content as { readonly Keys: Batch };
  const holding = (some: Batch): object => ({ ...input, RequestItems: { [table]: { ...asked, Keys: some } } });
  return { items: asked.Keys, holding, table };
};

/** At least one of a batch's items and not all: DynamoDB refuses a batch of which it can do nothing. */
const split = (items: Batch, random: Random): readonly [Batch, Batch] => {
  const mixed = random.shuffled(items);
  const done = random.between(1, items.length - 1);
  return [mixed.slice(0, done), mixed.slice(done)];
};

const isEventual = ({ operation, input }: Request): boolean => {
  if (operation === "Query") return input.IndexName !== undefined || input.ConsistentRead === false;
  if (operation !== "BatchGetItem") return false;
  return Object.values(input.RequestItems as Tables<{ ConsistentRead?: boolean }>).some((one) => !one.ConsistentRead);
};

/** Whether a fault can happen to a request at all. */
export const applies = (fault: Fault, request: Request): boolean => {
  if (fault === "CONFLICT") return isWrite(request) && request.operation !== "BatchWriteItem";
  if (fault === "IN_PROGRESS") return request.operation === "TransactWriteItems";
  if (fault === "PARTIAL") return (batchOf(request)?.items.length ?? 0) > 1;
  if (fault === "STALE") return isEventual(request);
  return true;
};

const conflict = ({ operation, input }: Request, random: Random): Error => {
  const message = "Transaction is ongoing for the item";
  if (operation !== "TransactWriteItems") return new TransactionConflictException({ ...metadata, message });
  const { length } = input.TransactItems as Batch;
  const at = random.between(0, length - 1);
  const CancellationReasons = Array.from({ length }, (_, i) => ({ Code: i === at ? "TransactionConflict" : "None" }));
  return new TransactionCanceledException({ ...metadata, message, CancellationReasons });
};

const throttled = (random: Random): Error =>
  random.pick<Error>([
    new ThrottlingException({ ...metadata, message: "Rate exceeded" }),
    new ProvisionedThroughputExceededException({ ...metadata, message: "Rate exceeded" }),
  ]);

/** How to pass a request on: whole or as another input, and so that the SDK loses the first answer. */
export type Passage = {
  readonly send: (input?: object) => Promise<object>;
  readonly sendTwice: () => Promise<object>;
  /** What the same request was answered before, or null. */
  readonly before: () => object | null;
};

/** Lets a fault happen to a request it applies to. */
export const suffer = async (fault: Fault, request: Request, passage: Passage, random: Random): Promise<object> => {
  const { send, sendTwice, before } = passage;
  switch (fault) {
    case "THROTTLED":
      throw throttled(random);
    case "CONFLICT":
      throw conflict(request, random);
    case "IN_PROGRESS":
      throw new TransactionInProgressException({ ...metadata, message: "The same token is in use" });
    case "UNSENT":
      throw lost();
    case "UNANSWERED":
      await send();
      throw lost();
    case "REPEATED":
      return sendTwice();
    case "STALE":
      return before() ?? send();
    case "PARTIAL": {
      const batch = batchOf(request);
      if (batch === null) return send();
      const [done, left] = split(batch.items, random);
      const answer = await send(batch.holding(done));
      const rest = request.operation === "BatchWriteItem" ? left : { Keys: left };
      const name = request.operation === "BatchWriteItem" ? "UnprocessedItems" : "UnprocessedKeys";
      return { ...answer, [name]: { [batch.table]: rest } };
    }
  }
};

/** Lets a process die at a request: what took effect of it, nobody is told. */
export const die = async (death: Death, request: Request, passage: Passage, random: Random): Promise<never> => {
  const batch = batchOf(request);
  if (death === "AFTER") await passage.send();
  else if (death === "TORN" && batch !== null && batch.items.length > 1)
    await passage.send(batch.holding(split(batch.items, random)[0]));
  throw new KilledError("SIGKILL");
};
