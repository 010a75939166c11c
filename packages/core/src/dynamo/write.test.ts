import {
  ConditionalCheckFailedException,
  TransactionCanceledException,
  TransactionConflictException,
} from "@aws-sdk/client-dynamodb";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { OverloadedError } from "../shared/errors.ts";
import { counting, type Intercept, intercepted } from "../testing/intercepted.ts";
import {
  type Condition,
  collect,
  get,
  type Item,
  type Key,
  padded,
  putMany,
  queryAll,
  removeMany,
  transact,
  writeOne,
} from "./index.ts";

const anything = z.record(z.string(), z.unknown());
let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());
afterEach(() => {
  vi.useRealTimers();
});

let keys = 0;
/** A key nobody has used. */
const freshKey = (): Key => {
  keys += 1;
  return { pk: "A#agc_write", sk: padded(keys) };
};
const stored = (key: Key): Promise<Item | null> => get(table.db, key, anything);
/** A key with an item of these attributes; without one for null. */
const given = async (attributes: Item | null): Promise<Key> => {
  const key = freshKey();
  if (attributes !== null) await putMany(table.db, [{ ...key, ...attributes }]);
  return key;
};

describe("a condition", () => {
  // Whether the write takes effect, by what is there before.
  const CONDITIONS: readonly (readonly [string, Item | null, Condition, boolean])[] = [
    ["absent, and it is", null, { absent: true }, true],
    ["absent, and it is not", { v: 1 }, { absent: true }, false],
    ["equal, and it is", { v: 1 }, { equals: { v: 1 } }, true],
    ["equal, and another value", { v: 2 }, { equals: { v: 1 } }, false],
    ["equal, and another type", { v: "1" }, { equals: { v: 1 } }, false],
    ["equal, and no such attribute", { w: 1 }, { equals: { v: 1 } }, false],
    ["equal, and no item", null, { equals: { v: 1 } }, false],
    ["two equal, and both are", { v: 1, w: true }, { equals: { v: 1, w: true } }, true],
    ["two equal, and one is", { v: 1, w: false }, { equals: { v: 1, w: true } }, false],
    ["null: the attribute is absent", { v: 1 }, { equals: { v: 1, w: null } }, true],
    ["null: the attribute is there", { v: 1, w: "x" }, { equals: { v: 1, w: null } }, false],
    ["null alone: there is an item without it", { v: 1 }, { equals: { w: null } }, true],
    ["null alone: there is no item", null, { equals: { w: null } }, false],
    ["below, and there is no item", null, { absentOrBelow: ["v", 5] }, true],
    ["below, and there is no such attribute", { w: 1 }, { absentOrBelow: ["v", 5] }, true],
    ["below, and it is", { v: 4 }, { absentOrBelow: ["v", 5] }, true],
    ["below, and it is the same", { v: 5 }, { absentOrBelow: ["v", 5] }, false],
    ["below, and it is above", { v: 6 }, { absentOrBelow: ["v", 5] }, false],
    ["below, as texts", { v: "0009" }, { absentOrBelow: ["v", "0010"] }, true],
  ];

  it.each(CONDITIONS)("on a put in a transaction: %s", async (_, before, when, takes) => {
    const key = await given(before);
    expect(await transact(table.db, [{ put: { ...key, new: true }, when }])).toEqual(takes ? [] : [0]);
    expect(await stored(key)).toEqual(takes ? { ...key, new: true } : before === null ? null : { ...key, ...before });
  });

  it.each(CONDITIONS)("on a put alone: %s", async (_, before, when, takes) => {
    const key = await given(before);
    expect(await writeOne(table.db, { put: { ...key, new: true }, when })).toBe(takes);
    expect(await stored(key)).toEqual(takes ? { ...key, new: true } : before === null ? null : { ...key, ...before });
  });

  it.each(CONDITIONS)("on an update: %s", async (_, before, when, takes) => {
    const key = await given(before);
    expect(await writeOne(table.db, { update: key, set: { new: true }, when })).toBe(takes);
    const after = { ...key, ...before, new: true };
    expect(await stored(key)).toEqual(takes ? after : before === null ? null : { ...key, ...before });
  });

  it.each(CONDITIONS)("on a removal: %s", async (_, before, when, takes) => {
    const key = await given(before);
    expect(await transact(table.db, [{ remove: key, when }])).toEqual(takes ? [] : [0]);
    expect(await stored(key)).toEqual(takes || before === null ? null : { ...key, ...before });
  });

  it.each(CONDITIONS)("that only checks: %s", async (_, before, when, takes) => {
    const key = await given(before);
    const other = freshKey();
    expect(await transact(table.db, [{ put: { ...other } }, { check: key, when }])).toEqual(takes ? [] : [1]);
    expect(await stored(other)).toEqual(takes ? { ...other } : null);
    expect(await stored(key)).toEqual(before === null ? null : { ...key, ...before });
  });
});

describe("an update", () => {
  it("sets what has a value and removes what is undefined", async () => {
    const key = await given({ a: 1, b: 2, c: 3 });
    const set = { a: 10, b: undefined, d: ["x", { y: null }] };
    expect(await transact(table.db, [{ update: key, set, when: { equals: { c: 3 } } }])).toEqual([]);
    expect(await stored(key)).toEqual({ ...key, a: 10, c: 3, d: ["x", { y: null }] });
  });

  it("may only remove", async () => {
    const key = await given({ a: 1, b: 2 });
    expect(await writeOne(table.db, { update: key, set: { b: undefined }, when: { equals: { a: 1 } } })).toBe(true);
    expect(await stored(key)).toEqual({ ...key, a: 1 });
  });

  it("may set an attribute whose name is a word of DynamoDB", async () => {
    const key = await given({ state: "DRAFT" });
    const set = { state: "SUBMITTED", size: 1, name: "n", "#c0": "x" };
    expect(await writeOne(table.db, { update: key, set, when: { equals: { state: "DRAFT" } } })).toBe(true);
    expect(await stored(key)).toEqual({ ...key, ...set });
  });
});

describe("a transaction", () => {
  it("does all or nothing, and names every write whose condition failed", async () => {
    const [there, missing, free] = [await given({ v: 1 }), freshKey(), freshKey()];
    const failed = await transact(table.db, [
      { put: { ...free } },
      { update: there, set: { v: 2 }, when: { equals: { v: 9 } } },
      { put: { ...freshKey() }, when: { absent: true } },
      { check: missing, when: { equals: { v: 1 } } },
    ]);
    expect(failed).toEqual([1, 3]);
    expect(await stored(free)).toBeNull();
    expect(await stored(there)).toEqual({ ...there, v: 1 });
  });

  it("takes a hundred writes", async () => {
    const batch = Array.from({ length: 100 }, freshKey);
    expect(
      await transact(
        table.db,
        batch.map((key) => ({ put: { ...key } })),
      ),
    ).toEqual([]);
    expect(await stored(batch[99] ?? freshKey())).toEqual({ ...batch[99] });
  });

  it("throws what is wrong with the request itself", async () => {
    const key = freshKey();
    await expect(transact(table.db, [{ put: { ...key } }, { put: { ...key } }])).rejects.toThrow();
  });
});

const canceled = (...codes: readonly string[]): TransactionCanceledException =>
  new TransactionCanceledException({
    message: "Transaction cancelled",
    $metadata: {},
    CancellationReasons: codes.map((Code) => ({ Code })),
  });
/** Throws each of these in turn, then lets requests through. */
const failing = (...errors: readonly Error[]) => {
  let sent = 0;
  const intercept: Intercept = async (_, send) => {
    const error = errors[sent];
    sent += 1;
    if (error !== undefined) throw error;
    return send();
  };
  return { ...intercepted(table, intercept), sent: () => sent };
};

describe("a transaction on a busy table", () => {
  it.each([
    ["a conflict with another", ["None", "TransactionConflict"]],
    ["throttling", ["ThrottlingError", "None"]],
    ["exceeded throughput", ["ProvisionedThroughputExceeded", "ProvisionedThroughputExceeded"]],
  ])("is sent again after %s", async (_, codes) => {
    const { db, close, sent } = failing(canceled(...codes), canceled(...codes));
    const [a, b] = [freshKey(), freshKey()];
    expect(await transact(db, [{ put: { ...a }, when: { absent: true } }, { put: { ...b } }])).toEqual([]);
    close();
    expect(sent()).toBe(3);
    expect([await stored(a), await stored(b)]).toEqual([a, b]);
  });

  it("answers a failed condition at once, even beside a conflict", async () => {
    const { db, close, sent } = failing(canceled("TransactionConflict", "ConditionalCheckFailed"));
    expect(await transact(db, [{ put: freshKey() }, { put: freshKey() }])).toEqual([1]);
    close();
    expect(sent()).toBe(1);
  });

  it("throws what no repetition can help", async () => {
    const error = canceled("TransactionConflict", "ItemCollectionSizeLimitExceeded");
    const { db, close, sent } = failing(error);
    await expect(transact(db, [{ put: freshKey() }, { put: freshKey() }])).rejects.toBe(error);
    close();
    expect(sent()).toBe(1);
  });

  it("gives up after eight conflicts, naming the last as the cause", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const conflicts = Array.from({ length: 8 }, () => canceled("TransactionConflict"));
    const { db, close, sent } = failing(...conflicts);
    const key = freshKey();
    const caught = transact(db, [{ put: { ...key } }]).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    const error = await caught;
    close();
    expect(error).toBeInstanceOf(OverloadedError);
    expect(error).toMatchObject({ code: "OVERLOADED", cause: conflicts[7] });
    expect(sent()).toBe(8);
  });
});

const conflict = (): TransactionConflictException =>
  new TransactionConflictException({ message: "Transaction is ongoing for the item", $metadata: {} });

describe("one write while a transaction holds the item", () => {
  it.each([
    ["a put", (key: Key) => ({ put: { ...key, v: 2 }, when: { equals: { v: 1 } } })],
    ["an update", (key: Key) => ({ update: key, set: { v: 2 }, when: { equals: { v: 1 } } })],
  ])("is sent again: %s", async (_, writeOf) => {
    const { db, close, sent } = failing(conflict(), conflict());
    const key = await given({ v: 1 });
    expect(await writeOne(db, writeOf(key))).toBe(true);
    close();
    expect(sent()).toBe(3);
    expect(await stored(key)).toEqual({ ...key, v: 2 });
  });

  it("gives up after eight conflicts", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { db, close, sent } = failing(...Array.from({ length: 8 }, conflict));
    const caught = writeOne(db, { put: freshKey() }).catch((error: unknown) => error);
    await vi.runAllTimersAsync();
    expect(await caught).toBeInstanceOf(OverloadedError);
    close();
    expect(sent()).toBe(8);
  });

  it("answers a failed condition at once, and throws anything else", async () => {
    const refused = failing(new ConditionalCheckFailedException({ message: "no", $metadata: {} }));
    expect(await writeOne(refused.db, { put: freshKey() })).toBe(false);
    expect(refused.sent()).toBe(1);
    refused.close();
    const other = new Error("socket hang up");
    const broken = failing(other);
    await expect(writeOne(broken.db, { put: freshKey() })).rejects.toBe(other);
    broken.close();
  });
});

const itemsIn = (pk: string, count: number) => Array.from({ length: count }, (_, n) => ({ pk, sk: padded(n), n }));
const numbersIn = async (pk: string) =>
  (await collect(queryAll(table.db, { pk }, z.object({ n: z.int() })))).map((row) => row.n);
const upTo = (count: number) => Array.from({ length: count }, (_, n) => n);

describe("many puts", () => {
  it.each([
    ["none", 0, 0],
    ["one", 1, 1],
    ["25", 25, 1],
    ["26", 26, 2],
    ["260", 260, 11],
  ])("of %s: %i items, %i requests", async (_, count, requests) => {
    const counted = counting(table);
    await putMany(counted.db, itemsIn(`A#agc_many_${count}`, count));
    counted.close();
    expect(counted.operations()).toHaveLength(requests);
    expect(await numbersIn(`A#agc_many_${count}`)).toEqual(upTo(count));
  });

  type Sent = { readonly RequestItems: Record<string, readonly object[]> };
  /** Writes at most so many of each request and leaves the others, as a table under load does. */
  const leaving = (written: number) => {
    const sizes: number[] = [];
    const { db, close } = intercepted(table, async ({ input }, send) => {
      const requests = (input as Sent).RequestItems[table.db.table] ?? [];
      sizes.push(requests.length);
      const left = requests.slice(written);
      if (written > 0) await send({ RequestItems: { [table.db.table]: requests.slice(0, written) } });
      return { UnprocessedItems: left.length === 0 ? {} : { [table.db.table]: left } };
    });
    return { db, close, sizes };
  };

  it("left unwritten are sent again, and only those", async () => {
    const { db, close, sizes } = leaving(10);
    await putMany(db, itemsIn("A#agc_left", 25));
    close();
    expect(sizes).toEqual([25, 15, 5]);
    expect(await numbersIn("A#agc_left")).toEqual(upTo(25));
  });

  it("left unwritten for ever are an overload, after eight requests", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { db, close, sizes } = leaving(0);
    const refused = expect(putMany(db, itemsIn("A#agc_never", 3))).rejects.toThrow(OverloadedError);
    await vi.runAllTimersAsync();
    await refused;
    close();
    expect(sizes).toEqual(Array(8).fill(3));
  });

  it("never run more requests at once than allowed", async () => {
    let running = 0;
    let most = 0;
    const { db, close } = intercepted(table, async (_, send) => {
      running += 1;
      most = Math.max(most, running);
      const output = await send();
      running -= 1;
      return output;
    });
    await putMany(db, itemsIn("A#agc_together", 200), 3);
    close();
    expect(most).toBe(3);
    expect(await numbersIn("A#agc_together")).toEqual(upTo(200));
  });

  it("are taken from their source no sooner than they can leave", async () => {
    const log: string[] = [];
    function* made() {
      for (const item of itemsIn("A#agc_lazy", 100)) {
        if (item.n % 25 === 0) log.push(`made ${item.n}`);
        yield item;
      }
    }
    const { db, close } = intercepted(table, async (_, send) => {
      log.push("sent");
      return send();
    });
    await putMany(db, made(), 1);
    close();
    expect(log).toEqual(["made 0", "sent", "made 25", "sent", "made 50", "sent", "made 75", "sent"]);
    expect(await numbersIn("A#agc_lazy")).toEqual(upTo(100));
  });

  it("leave no more after one failed, and are all answered when the failure is thrown", async () => {
    let [sent, running] = [0, 0];
    const { db, close } = intercepted(table, async (_, send) => {
      sent += 1;
      running += 1;
      const fails = sent === 2;
      try {
        if (fails) throw new Error("away");
        return await send();
      } finally {
        running -= 1;
      }
    });
    await expect(putMany(db, itemsIn("A#agc_failed", 250), 3)).rejects.toThrow("away");
    expect([sent, running]).toEqual([3, 0]);
    close();
  });

  it("whose source fails are thrown like those the table refuses", async () => {
    function* broken() {
      yield* itemsIn("A#agc_source", 30);
      throw new Error("no more");
    }
    await expect(putMany(table.db, broken())).rejects.toThrow("no more");
    expect(await numbersIn("A#agc_source")).toEqual(upTo(25));
  });
});

describe("many removals", () => {
  it("take 25 a request, and leave alone what is not named", async () => {
    const items = itemsIn("A#agc_removed", 60);
    await putMany(table.db, items);
    const counted = counting(table);
    const absent = { pk: "A#agc_removed", sk: "nobody" };
    await removeMany(counted.db, [...items.slice(0, 50), absent]);
    counted.close();
    expect(counted.operations()).toEqual(["BatchWriteItem", "BatchWriteItem", "BatchWriteItem"]);
    expect(await numbersIn("A#agc_removed")).toEqual(upTo(60).slice(50));
  });
});
