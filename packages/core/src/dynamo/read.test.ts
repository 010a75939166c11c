import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import * as z from "zod/mini";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { InvariantError, OverloadedError } from "../shared/errors.ts";
import { counting, intercepted } from "../testing/intercepted.ts";
import {
  collect,
  get,
  getBoth,
  getMany,
  type Key,
  keyOf,
  padded,
  parseItem,
  partition,
  putMany,
  query,
  queryAll,
} from "./index.ts";

const numbered = z.object({ n: z.int() });
const key = (n: number): Key => ({ pk: "A#agc_read", sk: padded(n) });

let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
  await putMany(
    table.db,
    Array.from({ length: 250 }, (_, n) => ({ ...key(n), n })),
  );
});
afterAll(() => table.drop());
afterEach(() => {
  vi.useRealTimers();
});

describe("keys", () => {
  it("begin with the agency", () => {
    expect(partition("agc_1", "per_1", "S0001")).toBe("A#agc_1#per_1#S0001");
    expect(keyOf("agc_1", [], "@AGENCY")).toEqual({ pk: "A#agc_1", sk: "@AGENCY" });
  });

  it.each([
    [0, "000000"],
    [7, "000007"],
    [999_999, "999999"],
    [1_000_000, "1000000"],
  ])("hold %i as %s", (value, text) => {
    expect(padded(value)).toBe(text);
  });
});

describe("one item", () => {
  it("is what its schema reads, or null", async () => {
    expect(await get(table.db, key(7), numbered)).toEqual({ n: 7 });
    expect(await get(table.db, key(9999), numbered)).toBeNull();
  });

  it("that does not fit is told by its key, and by no content", async () => {
    await putMany(table.db, [{ pk: "A#agc_broken", sk: "x", n: "rahasia" }]);
    const broken = get(table.db, { pk: "A#agc_broken", sk: "x" }, numbered);
    await expect(broken).rejects.toThrow(new InvariantError("Item A#agc_broken x does not fit its schema at: n"));
    expect(() => parseItem(numbered, { pk: "p", sk: "s" })).toThrow(InvariantError);
  });
});

describe("many items", () => {
  it("come in the order of their keys, over a hundred, twice where asked twice, null where there is none", async () => {
    const counted = counting(table);
    const asked = [...Array.from({ length: 230 }, (_, i) => 229 - i), 9999, 5, 5, 229];
    const found = await getMany(counted.db, asked.map(key), numbered);
    counted.close();
    expect(found).toEqual(asked.map((n) => (n === 9999 ? null : { n })));
    // 231 different keys: 100, 100 and 31.
    expect(counted.operations()).toEqual(["BatchGetItem", "BatchGetItem", "BatchGetItem"]);
  });

  it.each([
    ["no key", 0, 0],
    ["one", 1, 1],
    ["a hundred", 100, 1],
    ["one more", 101, 2],
  ])("take for %s: %i keys, %i requests", async (_, keys, requests) => {
    const counted = counting(table);
    const asked = Array.from({ length: keys }, (__, n) => n);
    expect(await getMany(counted.db, asked.map(key), numbered)).toEqual(asked.map((n) => ({ n })));
    counted.close();
    expect(counted.operations()).toHaveLength(requests);
  });

  it.each([
    ["strongly consistent where asked", { consistent: true }, true],
    ["not otherwise", {}, false],
  ])("are %s", async (_, options, consistent) => {
    const counted = counting(table);
    await getMany(counted.db, [key(1)], numbered, options);
    counted.close();
    expect(counted.requests[0]?.input.RequestItems).toMatchObject({
      [table.db.table]: { ConsistentRead: consistent },
    });
  });

  type Asked = { readonly RequestItems: Record<string, { readonly Keys: readonly Key[] }> };
  /** Answers at most so many keys of each request and leaves the others, as a table under load does. */
  const leaving = (answered: number) => {
    const sizes: number[] = [];
    const { db, close } = intercepted(table, async ({ input }, send) => {
      const { Keys, ...how } = (input as Asked).RequestItems[table.db.table] ?? { Keys: [] };
      sizes.push(Keys.length);
      const now = { RequestItems: { [table.db.table]: { ...how, Keys: Keys.slice(0, answered) } } };
      const left = Keys.slice(answered);
      const output = answered === 0 ? {} : await send(now);
      return { ...output, UnprocessedKeys: left.length === 0 ? {} : { [table.db.table]: { ...how, Keys: left } } };
    });
    return { db, close, sizes };
  };

  it("left unread are asked for again, and only those", async () => {
    const { db, close, sizes } = leaving(40);
    const asked = Array.from({ length: 100 }, (_, n) => n);
    expect(await getMany(db, asked.map(key), numbered)).toEqual(asked.map((n) => ({ n })));
    close();
    expect(sizes).toEqual([100, 60, 20]);
  });

  it("left unread for ever are an overload, after eight requests", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    const { db, close, sizes } = leaving(0);
    const refused = expect(getMany(db, [key(1), key(2)], numbered)).rejects.toThrow(OverloadedError);
    await vi.runAllTimersAsync();
    await refused;
    close();
    expect(sizes).toEqual(Array(8).fill(2));
  });
});

const NAMES = ["A#1", "A#2", "A#3", "B#1", "B#2", "C"];
const named = z.object({ sk: z.string() });

describe("a range", () => {
  beforeAll(() =>
    putMany(
      table.db,
      NAMES.map((sk) => ({ pk: "A#agc_range", sk, listPk: "LIST", listSk: `${sk}!` })),
    ),
  );
  const pk = "A#agc_range";

  it.each([
    ["the whole partition", { pk }, NAMES],
    ["from the end", { pk, descending: true }, NAMES.toReversed()],
    ["a prefix", { pk, prefix: "A#" }, ["A#1", "A#2", "A#3"]],
    ["a prefix from its end", { pk, prefix: "A#", descending: true }, ["A#3", "A#2", "A#1"]],
    ["a prefix nobody has", { pk, prefix: "Z" }, []],
    ["after a key", { pk, after: "A#2" }, ["A#3", "B#1", "B#2", "C"]],
    ["after a key that is none", { pk, after: "A#25" }, ["A#3", "B#1", "B#2", "C"]],
    ["after the last", { pk, after: "C" }, []],
    ["after nothing", { pk, after: "" }, NAMES],
    ["after a key of a prefix", { pk, prefix: "A#", after: "A#1" }, ["A#2", "A#3"]],
    ["after the last of a prefix", { pk, prefix: "A#", after: "A#3" }, []],
    ["between two keys, both included", { pk, between: ["A#2", "B#1"] as const }, ["A#2", "A#3", "B#1"]],
    ["between two that are none", { pk, between: ["A#25", "B#0"] as const }, ["A#3"]],
    ["an empty partition", { pk: "A#agc_none" }, []],
    ["an index by its own keys", { pk: "LIST", index: "list" as const }, NAMES],
    ["an index after a key", { pk: "LIST", index: "list" as const, after: "B#1!" }, ["B#2", "C"]],
    ["an index from the end", { pk: "LIST", index: "list" as const, descending: true }, NAMES.toReversed()],
  ])("is %s", async (_, range, expected) => {
    const { rows, more } = await query(table.db, range, 100, named);
    expect(rows.map((row) => row.sk)).toEqual(expected);
    expect(more).toBe(false);
  });

  it.each([
    ["one of them", 1, ["A#1"]],
    ["all but one", 5, ["A#1", "A#2", "A#3", "B#1", "B#2"]],
  ])("says that more follow: %s", async (_, limit, expected) => {
    const { rows, more } = await query(table.db, { pk }, limit, named);
    expect(rows.map((row) => row.sk)).toEqual(expected);
    expect(more).toBe(true);
  });

  it("is walked page by page without loss or repetition", async () => {
    const walked: string[] = [];
    for (let after: string | undefined; walked.length <= NAMES.length; after = walked.at(-1)) {
      const { rows } = await query(table.db, { pk, ...(after === undefined ? {} : { after }) }, 2, named);
      if (rows.length === 0) break;
      walked.push(...rows.map((row) => row.sk));
    }
    expect(walked).toEqual(NAMES);
  });

  it("is walked in the order of code points, whatever letters a name has", async () => {
    // UTF-8 puts an emoji after U+FFEE; UTF-16, and so JavaScript, the other way round.
    const letters = ["a", "é", "ｚ", "\uffee", "😀", "😀b", "🚀"];
    await putMany(
      table.db,
      letters.map((letter, i) => ({ pk: "A#agc_letters", sk: String(i), listPk: "LETTERS", listSk: letter })),
    );
    const walked: string[] = [];
    const row = z.object({ listSk: z.string() });
    for (let after: string | undefined; walked.length < 20; after = walked.at(-1)) {
      const range = { pk: "LETTERS", index: "list" as const, ...(after === undefined ? {} : { after }) };
      const { rows } = await query(table.db, range, 1, row);
      if (rows.length === 0) break;
      walked.push(...rows.map((one) => one.listSk));
    }
    expect(walked).toEqual(letters);
  });

  it.each([
    ["strongly consistent on the table", { pk }, true],
    ["eventually where asked", { pk, consistent: false }, false],
    ["never on an index", { pk: "LIST", index: "list" as const }, undefined],
  ])("is %s", async (_, range, consistent) => {
    const counted = counting(table);
    await query(counted.db, range, 1, named);
    counted.close();
    expect(counted.requests[0]?.input.ConsistentRead).toBe(consistent);
  });
});

describe("two items of different kinds", () => {
  const other = z.object({ pk: z.string() });
  it.each([
    ["both there", key(1), key(2), [{ n: 1 }, { pk: key(2).pk }]],
    ["the first missing", key(900), key(2), [null, { pk: key(2).pk }]],
    ["the second missing", key(1), key(900), [{ n: 1 }, null]],
    ["one item twice", key(1), key(1), [{ n: 1 }, { pk: key(1).pk }]],
  ])("come in one request, %s", async (_, a, b, expected) => {
    const counted = counting(table);
    expect(await getBoth(counted.db, [a, numbered], [b, other])).toEqual(expected);
    counted.close();
    expect(counted.operations()).toEqual(["BatchGetItem"]);
  });

  it("are each told from its own schema", async () => {
    const wrong = z.object({ n: z.string() });
    await expect(getBoth(table.db, [key(1), numbered], [key(2), wrong])).rejects.toThrow(InvariantError);
  });
});

describe("a whole range", () => {
  it("is read to its end, a megabyte a request", async () => {
    const text = "x".repeat(60_000);
    await putMany(
      table.db,
      Array.from({ length: 40 }, (_, n) => ({ pk: "A#agc_large", sk: padded(n), n, text })),
    );
    const counted = counting(table);
    const rows = await collect(queryAll(counted.db, { pk: "A#agc_large" }, numbered));
    counted.close();
    expect(rows.map((row) => row.n)).toEqual(Array.from({ length: 40 }, (_, n) => n));
    // 2.4 MB: three requests, each from where the one before ended.
    expect(counted.operations()).toEqual(["Query", "Query", "Query"]);
  });

  it("that is empty gives nothing", async () => {
    expect(await collect(queryAll(table.db, { pk: "A#agc_none" }, numbered))).toEqual([]);
  });
});
