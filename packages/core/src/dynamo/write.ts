import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import { PutCommand, TransactWriteCommand, UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { OverloadedError } from "../shared/errors.ts";
import type { Database } from "./deps.ts";
import { type BatchRequest, sendBatchWrite } from "./plain.ts";
import { asking, backOff, type Item, type Key } from "./read.ts";

/** What must hold for a write to take effect, on the item it writes. */
export type Condition =
  | { readonly absent: true }
  /** The named attributes hold these values; null asks that the attribute is absent. */
  | { readonly equals: Readonly<Record<string, string | number | boolean | null>> }
  /** Absent, or this attribute is below the value. */
  | { readonly absentOrBelow: readonly [attribute: string, value: string | number] };

export type Write =
  | { readonly put: Item & Key; readonly when?: Condition }
  /** Sets attributes, and removes those set to undefined. */
  | { readonly update: Key; readonly set: Item; readonly when: Condition }
  | { readonly remove: Key; readonly when?: Condition }
  | { readonly check: Key; readonly when: Condition };

type Expression = { names: Record<string, string>; values: Record<string, unknown>; text: string };

const conditionOf = (when: Condition | undefined): Expression => {
  if (when === undefined) return { names: {}, values: {}, text: "" };
  if ("absent" in when) return { names: { "#c": "pk" }, values: {}, text: "attribute_not_exists(#c)" };
  if ("absentOrBelow" in when) {
    const [attribute, value] = when.absentOrBelow;
    return { names: { "#c": attribute }, values: { ":c": value }, text: "attribute_not_exists(#c) OR #c < :c" };
  }
  const names: Record<string, string> = { "#pk": "pk" };
  const values: Record<string, unknown> = {};
  const parts = Object.entries(when.equals).map(([attribute, value], i) => {
    names[`#c${i}`] = attribute;
    if (value === null) return `attribute_not_exists(#c${i})`;
    values[`:c${i}`] = value;
    return `#c${i} = :c${i}`;
  });
  return { names, values, text: ["attribute_exists(#pk)", ...parts].join(" AND ") };
};

const orNothing = <T extends object>(record: T): T | undefined =>
  Object.keys(record).length === 0 ? undefined : record;

const conditionInput = (when: Condition | undefined) => {
  const { names, values, text } = conditionOf(when);
  return {
    ConditionExpression: text === "" ? undefined : text,
    ExpressionAttributeNames: orNothing(names),
    ExpressionAttributeValues: orNothing(values),
  };
};

const updateInput = (set: Item, when: Condition) => {
  const { names, values, text } = conditionOf(when);
  const sets: string[] = [];
  const removes: string[] = [];
  for (const [i, [attribute, value]] of Object.entries(set).entries()) {
    names[`#s${i}`] = attribute;
    if (value === undefined) removes.push(`#s${i}`);
    else {
      values[`:s${i}`] = value;
      sets.push(`#s${i} = :s${i}`);
    }
  }
  const expression = [
    sets.length > 0 ? `SET ${sets.join(", ")}` : "",
    removes.length > 0 ? `REMOVE ${removes.join(", ")}` : "",
  ];
  return {
    UpdateExpression: expression.filter((part) => part !== "").join(" "),
    ConditionExpression: text,
    ExpressionAttributeNames: names,
    ExpressionAttributeValues: orNothing(values),
  };
};

const ATTEMPTS = 8;

const toTransactItem = (table: string, write: Write) => {
  const base = { TableName: table };
  if ("put" in write) return { Put: { ...base, Item: write.put, ...conditionInput(write.when) } };
  if ("update" in write)
    return { Update: { ...base, Key: { ...write.update }, ...updateInput(write.set, write.when) } };
  if ("remove" in write) return { Delete: { ...base, Key: { ...write.remove }, ...conditionInput(write.when) } };
  return {
    ConditionCheck: {
      ...base,
      Key: { ...write.check },
      ...conditionInput(write.when),
      ConditionExpression: conditionOf(write.when).text,
    },
  };
};

/**
 * All writes or none. Answers the indexes of the writes whose condition failed, empty when all took effect.
 * Conflicts with other transactions and throttling are retried; the token the client sends makes a repeated
 * request after a lost answer take effect once.
 */
export const transact = async (db: Database, writes: readonly Write[]): Promise<readonly number[]> => {
  const command = new TransactWriteCommand({ TransactItems: writes.map((write) => toTransactItem(db.table, write)) });
  for (let attempt = 1; ; attempt += 1) {
    try {
      await asking(() => db.client.send(command));
      return [];
    } catch (error) {
      if (!(error instanceof TransactionCanceledException)) throw error;
      const codes = (error.CancellationReasons ?? []).map((reason) => reason.Code ?? "None");
      const failed = codes.flatMap((code, i) => (code === "ConditionalCheckFailed" ? [i] : []));
      if (failed.length > 0) return failed;
      if (!codes.every((code) => code === "None" || RETRIED.has(code))) throw error;
      if (attempt === ATTEMPTS) throw new OverloadedError("The table kept refusing a transaction.", { cause: error });
      await backOff(attempt);
    }
  }
};
const RETRIED = new Set(["TransactionConflict", "ThrottlingError", "ProvisionedThroughputExceeded"]);

/** One conditional write; false when its condition did not hold. Waits for a transaction that holds the item. */
export const writeOne = async (
  db: Database,
  write: Extract<Write, { put: unknown } | { update: unknown }>,
): Promise<boolean> => {
  const table = { TableName: db.table };
  for (let attempt = 1; ; attempt += 1) {
    try {
      if ("put" in write)
        await asking(() =>
          db.client.send(new PutCommand({ ...table, Item: write.put, ...conditionInput(write.when) })),
        );
      else
        await asking(() =>
          db.client.send(
            new UpdateCommand({ ...table, Key: { ...write.update }, ...updateInput(write.set, write.when) }),
          ),
        );
      return true;
    } catch (error) {
      if (error instanceof ConditionalCheckFailedException) return false;
      if (!(error instanceof TransactionConflictException)) throw error;
      if (attempt === ATTEMPTS) throw new OverloadedError("The table kept refusing a write.", { cause: error });
      await backOff(attempt);
    }
  }
};

const BATCH_WRITE = 25;

/** Sends one batch until the table has taken all of it. */
const sendBatch = async (db: Database, batch: readonly BatchRequest[]): Promise<void> => {
  let pending = batch;
  for (let attempt = 0; pending.length > 0; attempt += 1) {
    if (attempt === ATTEMPTS) throw new OverloadedError("The table left items unwritten after every retry.");
    if (attempt > 0) await backOff(attempt);
    const requests = pending;
    pending = await asking(() => sendBatchWrite(db, requests));
  }
};

/**
 * Sends requests 25 at a time, `concurrency` batches at once, and takes the next from the iterable only when one may
 * leave: what is to be written need never stand in memory together. After a failure no further batch leaves, and none
 * is under way any more when it is thrown.
 */
const sendAll = async (db: Database, requests: Iterable<BatchRequest>, concurrency: number): Promise<void> => {
  const source = requests[Symbol.iterator]();
  const nextBatch = (): readonly BatchRequest[] => {
    const batch: BatchRequest[] = [];
    while (batch.length < BATCH_WRITE) {
      const { done, value } = source.next();
      if (done === true) break;
      batch.push(value);
    }
    return batch;
  };
  const failures: unknown[] = [];
  const run = async (): Promise<void> => {
    for (let batch = nextBatch(); batch.length > 0; batch = nextBatch()) {
      if (failures.length > 0) return;
      await sendBatch(db, batch);
    }
  };
  const running = Array.from({ length: concurrency }, () => run().catch((error: unknown) => failures.push(error)));
  await Promise.all(running);
  if (failures.length > 0) throw failures[0];
};

function* mapped<T, R>(all: Iterable<T>, to: (one: T) => R): Generator<R> {
  for (const one of all) yield to(one);
}

/**
 * Puts items without conditions; unprocessed ones are retried. Only for items whose content is a pure function of
 * their key, so that a repetition writes the same bytes.
 */
export const putMany = (db: Database, items: Iterable<Item & Key>, concurrency = 8): Promise<void> =>
  sendAll(
    db,
    mapped(items, (Item) => ({ PutRequest: { Item } })),
    concurrency,
  );

/** Removes items without conditions; those that are not there are none the less gone. */
export const removeMany = (db: Database, keys: Iterable<Key>, concurrency = 8): Promise<void> =>
  sendAll(
    db,
    mapped(keys, ({ pk, sk }) => ({ DeleteRequest: { Key: { pk, sk } } })),
    concurrency,
  );
