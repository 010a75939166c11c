import type { QueryCommandInput } from "@aws-sdk/lib-dynamodb";
import { type Database, getMany, type Item, type Key, putMany, removeMany } from "@kinerja/core/dynamo";
import * as z from "zod/mini";
import { plainOf } from "../../../core/src/dynamo/plain.ts";
import { intercepted, isWrite, type Request } from "../../../core/src/testing/intercepted.ts";
import { itemBytes } from "../capacity.ts";

export type Stored = Item & Key;

/** A range that was queried, however often, and what stands in it. */
export type Range = { readonly input: QueryCommandInput; readonly rows: number; readonly bytes: number };
/** What a run read in queries and wrote in batches, in the order in which it was asked for first. */
export type Recording = { readonly ranges: readonly Range[]; readonly puts: readonly Stored[] };

type WriteRequest = { readonly PutRequest?: { readonly Item: Stored }; readonly DeleteRequest?: { readonly Key: Key } };
type TransactItem = {
  readonly Put?: { readonly Item: Stored };
  readonly Update?: { readonly Key: Key };
  readonly Delete?: { readonly Key: Key };
};
type WriteInput = {
  readonly Item?: Stored;
  readonly Key?: Key;
  readonly RequestItems?: Readonly<Record<string, readonly WriteRequest[]>>;
  readonly TransactItems?: readonly TransactItem[];
};

const isAttribute = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value);
/** An item as plain values, whichever way it was sent: every attribute of a raw one is a map that names its type. */
const plain = <T extends Item>(item: T): T =>
  Object.values(item).every(isAttribute) ? (plainOf(item as Parameters<typeof plainOf>[0]) as T) : item;

const batchOf = ({ RequestItems: requests = {} }: WriteInput): readonly WriteRequest[] =>
  Object.values(requests)
    .flat()
    .map(({ PutRequest: put, DeleteRequest: removal }) => ({
      ...(put === undefined ? {} : { PutRequest: { Item: plain(put.Item) } }),
      ...(removal === undefined ? {} : { DeleteRequest: { Key: plain(removal.Key) } }),
    }));

/** The keys a request writes at. */
const keysOf = (input: WriteInput): readonly Key[] => {
  const places = [
    input.Item,
    input.Key,
    ...batchOf(input).map((one) => one.PutRequest?.Item ?? one.DeleteRequest?.Key),
    ...(input.TransactItems ?? []).map((one) => one.Put?.Item ?? one.Update?.Key ?? one.Delete?.Key),
  ];
  return places.flatMap((place) => (place === undefined ? [] : [{ pk: place.pk, sk: place.sk }]));
};

const anyItem = z.record(z.string(), z.unknown());
const nameOf = ({ pk, sk }: Key): string => `${pk}\u0000${sk}`;

/**
 * A table through a client of its own that records what a run reads and writes, and can make everything written undone:
 * each item is read before it is first written.
 */
export const recorderOf = (table: { readonly db: Database; readonly endpoint: string }) => {
  const before = new Map<string, { readonly key: Key; readonly item: Item | null }>();
  let ranges = new Map<string, Range>();
  let puts: Stored[] = [];
  /** Ranges being gone through for the first time: what is read again is not counted again. */
  const firsts = new Map<string, unknown>();

  const remember = async (keys: readonly Key[]): Promise<void> => {
    const unseen = keys.filter((key) => !before.has(nameOf(key)));
    const items = await getMany(table.db, unseen, anyItem, { consistent: true });
    unseen.forEach((key, i) => {
      before.set(nameOf(key), { key, item: items[i] ?? null });
    });
  };
  const noteQuery = (input: Readonly<Record<string, unknown>>, answer: object): void => {
    const { ExclusiveStartKey: from, ...rest } = input;
    const range = rest as QueryCommandInput;
    // Whatever of its items is asked for: reading a range again for other attributes is reading it again.
    const name = JSON.stringify([range.IndexName, range.KeyConditionExpression, range.ExpressionAttributeValues]);
    const { Items: items = [], LastEvaluatedKey: next } = answer as { Items?: Item[]; LastEvaluatedKey?: Item };
    const known = ranges.get(name) ?? { input: range, rows: 0, bytes: 0 };
    if (ranges.has(name) && (from === undefined || firsts.get(name) !== JSON.stringify(from))) return;
    firsts.set(name, next === undefined ? null : JSON.stringify(next));
    const bytes = items.reduce((sum, item) => sum + itemBytes(plain(item)), 0);
    ranges.set(name, { input: range, rows: known.rows + items.length, bytes: known.bytes + bytes });
  };
  const { db, close } = intercepted(table, async (request: Request, send) => {
    const { operation, input } = request;
    if (isWrite(request)) await remember(keysOf(input));
    if (operation === "BatchWriteItem")
      puts.push(...batchOf(input).flatMap(({ PutRequest: put }) => (put === undefined ? [] : [put.Item])));
    const answer = await send();
    if (operation === "Query") noteQuery(input, answer);
    return answer;
  });

  return {
    db,
    close,
    /** What a run reads and writes. */
    record: async (run: () => Promise<unknown>): Promise<Recording> => {
      [ranges, puts] = [new Map(), []];
      firsts.clear();
      await run();
      return { ranges: [...ranges.values()], puts };
    },
    /** How many items all recorded runs together wrote at. */
    written: (): number => before.size,
    /** Puts everything written since back as it was; again and again, for the same is written each time. */
    undo: async (): Promise<void> => {
      const all = [...before.values()];
      await removeMany(
        table.db,
        all.flatMap(({ key, item }) => (item === null ? [key] : [])),
      );
      await putMany(
        table.db,
        all.flatMap(({ key, item }) => (item === null ? [] : [{ ...item, ...key }])),
      );
    },
  };
};
