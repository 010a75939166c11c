import { BatchGetCommand, GetCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { InvariantError, OverloadedError } from "../shared/errors.ts";
import type { Database } from "./deps.ts";
import { type QueryInput, sendQuery } from "./plain.ts";
import { type IndexName, TABLE } from "./table.ts";

export type Key = { readonly pk: string; readonly sk: string };
export type Item = Record<string, unknown>;
/** How a store turns an item into its row; every item read goes through one. */
export type Schema<T> = z.ZodMiniType<T>;

/** Parses an item; a mismatch is stored data gone wrong, named by its key and never by its content. */
export const parseItem = <T>(schema: Schema<T>, item: Item): T => {
  const parsed = z.safeParse(schema, item);
  if (parsed.success) return parsed.data;
  const where = parsed.error.issues.map((issue) => issue.path.join(".")).join(", ");
  throw new InvariantError(`Item ${String(item.pk)} ${String(item.sk)} does not fit its schema at: ${where}`);
};

/** One item, strongly consistent, or null. */
export const get = async <T>(db: Database, key: Key, schema: Schema<T>): Promise<T | null> => {
  const { Item: item } = await asking(() =>
    db.client.send(new GetCommand({ TableName: db.table, Key: { ...key }, ConsistentRead: true })),
  );
  return item === undefined ? null : parseItem(schema, item);
};

const THROTTLED = new Set([
  "ThrottlingException",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "TransactionInProgressException",
]);

/** One request to the table; when it refuses for load after the client's own retries, that is what the caller is told. */
export const asking = async <T>(request: () => Promise<T>): Promise<T> => {
  try {
    return await request();
  } catch (error) {
    if (error instanceof Error && THROTTLED.has(error.name))
      throw new OverloadedError("The table is too busy: send the same request again in a moment.", { cause: error });
    throw error;
  }
};

const BATCH_GET = 100;
const ATTEMPTS = 8;

/** Waits 25 ms, 50 ms, 100 ms … up to 1.6 s, with jitter, before the n-th retry. */
export const backOff = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, Math.min(1600, 25 * 2 ** attempt) * (0.5 + Math.random() / 2)));

const keyText = (key: { pk?: unknown; sk?: unknown }): string => `${String(key.pk)}\u0000${String(key.sk)}`;

/** Many items at once in the order of their keys, null where there is none; equal keys are read once. */
export const getMany = async <T>(
  db: Database,
  keys: readonly Key[],
  schema: Schema<T>,
  options: { readonly consistent?: boolean } = {},
): Promise<readonly (T | null)[]> => {
  const found = new Map<string, T>();
  const distinct = [...new Map(keys.map((key) => [keyText(key), { pk: key.pk, sk: key.sk }])).values()];
  const batches: Key[][] = [];
  for (let i = 0; i < distinct.length; i += BATCH_GET) batches.push(distinct.slice(i, i + BATCH_GET));
  await Promise.all(
    batches.map(async (batch) => {
      let pending: Key[] = batch;
      for (let attempt = 0; pending.length > 0; attempt += 1) {
        if (attempt === ATTEMPTS) throw new OverloadedError("The table left keys unread after every retry.");
        if (attempt > 0) await backOff(attempt);
        const answer = await asking(() =>
          db.client.send(
            new BatchGetCommand({
              RequestItems: { [db.table]: { Keys: pending, ConsistentRead: options.consistent ?? false } },
            }),
          ),
        );
        for (const item of answer.Responses?.[db.table] ?? []) found.set(keyText(item), parseItem(schema, item));
        pending = (answer.UnprocessedKeys?.[db.table]?.Keys ?? []) as Key[];
      }
    }),
  );
  return keys.map((key) => found.get(keyText(key)) ?? null);
};

const anything = z.looseObject({});

/** Two items of different kinds in one request, each null where there is none; eventually consistent. */
export const getBoth = async <A, B>(
  db: Database,
  a: readonly [Key, Schema<A>],
  b: readonly [Key, Schema<B>],
): Promise<readonly [A | null, B | null]> => {
  const [first, second] = await getMany(db, [a[0], b[0]], anything);
  return [first ? parseItem(a[1], first) : null, second ? parseItem(b[1], second) : null];
};

export type Range = {
  readonly pk: string;
  readonly index?: IndexName;
  /** Sort keys that begin with this text. */
  readonly prefix?: string;
  /** Sort keys from the first to the second, both included. */
  readonly between?: readonly [string, string];
  /** Sort keys after this one; pages start here. */
  readonly after?: string;
  /** From the last sort key down; not together with `after`. */
  readonly descending?: boolean;
  /** The attributes asked for, all when absent; the others cost as many units and no time on the way. */
  readonly only?: readonly string[];
  /** Base-table reads are strongly consistent unless this says otherwise; index reads never are. */
  readonly consistent?: boolean;
};

/** The highest code point: above every sort key that begins with a prefix. Names may hold any other. */
const LAST = "\u{10ffff}";

const condition = (range: Range, sk: string): { text: string; values: Record<string, string> } => {
  const prefix = range.prefix ?? "";
  if (range.between !== undefined)
    return { text: `${sk} BETWEEN :from AND :to`, values: { ":from": range.between[0], ":to": range.between[1] } };
  if (range.after !== undefined) {
    const values = { ":from": `${range.after}\u0000` };
    if (prefix === "") return { text: `${sk} >= :from`, values };
    return { text: `${sk} BETWEEN :from AND :to`, values: { ...values, ":to": `${prefix}${LAST}` } };
  }
  if (prefix === "") return { text: "", values: {} };
  return { text: `begins_with(${sk}, :prefix)`, values: { ":prefix": prefix } };
};

const inputOf = (db: Database, range: Range): QueryInput => {
  const names = range.index === undefined ? TABLE : TABLE.indexes[range.index];
  const where = condition(range, "#sk");
  const only = Object.fromEntries((range.only ?? []).map((attribute, i) => [`#o${i}`, attribute]));
  return {
    TableName: db.table,
    ...(range.index === undefined ? { ConsistentRead: range.consistent ?? true } : { IndexName: range.index }),
    KeyConditionExpression: where.text === "" ? "#pk = :pk" : `#pk = :pk AND ${where.text}`,
    ExpressionAttributeNames: {
      "#pk": names.hashKey,
      ...(where.text === "" ? {} : { "#sk": names.rangeKey }),
      ...only,
    },
    ...(range.only === undefined ? {} : { ProjectionExpression: Object.keys(only).join(", ") }),
    ExpressionAttributeValues: { ":pk": range.pk, ...where.values },
    ScanIndexForward: !(range.descending ?? false),
  };
};

/** One request: at most `limit` rows of a range in sort-key order, and whether more follow. */
export const query = async <T>(
  db: Database,
  range: Range,
  limit: number,
  schema: Schema<T>,
): Promise<{ readonly rows: readonly T[]; readonly more: boolean }> => {
  const answer = await asking(() => sendQuery(db, { ...inputOf(db, range), Limit: limit }));
  return { rows: answer.Items.map((item) => parseItem(schema, item)), more: answer.LastEvaluatedKey !== undefined };
};

/** Every row of a range, a megabyte a request; for ranges whose size the data model bounds. */
export async function* queryAll<T>(db: Database, range: Range, schema: Schema<T>): AsyncGenerator<T> {
  const input = inputOf(db, range);
  let from: Item | undefined;
  do {
    const page = from === undefined ? input : { ...input, ExclusiveStartKey: from };
    const answer = await asking(() => sendQuery(db, page));
    for (const item of answer.Items) yield parseItem(schema, item);
    from = answer.LastEvaluatedKey;
  } while (from !== undefined);
}

/** All rows of a bounded range. */
export const collect = async <T>(rows: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const row of rows) all.push(row);
  return all;
};
