import { GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { InvariantError } from "../shared/errors.ts";
import { counting } from "../testing/intercepted.ts";
import { collect, putMany, queryAll } from "./index.ts";
import { attributesOf, plainOf } from "./plain.ts";

/** Items as ours are: texts, whole numbers, truth values, null, lists and maps, some of it absent. */
const { item } = fc.letrec<{ item: Record<string, unknown>; value: unknown }>((tie) => ({
  item: fc.dictionary(fc.string({ minLength: 1, maxLength: 6 }), tie("value"), { maxKeys: 5 }),
  value: fc.oneof(
    { maxDepth: 3 },
    fc.string({ unit: "binary" }),
    fc.maxSafeInteger(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    tie("item"),
  ),
}));
const schema = z.record(z.string(), z.unknown());
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("an item's attributes", () => {
  it("come back as what they were", () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(plain(plainOf(attributesOf(one)))).toEqual(plain(one));
      }),
    );
  });

  it.each([
    ["a fraction", 0.5, { N: "0.5" }],
    ["below zero", -7, { N: "-7" }],
    ["an empty list", [], { L: [] }],
    ["an empty text", "", { S: "" }],
    ["a list in a list", [[1], ["a"]], { L: [{ L: [{ N: "1" }] }, { L: [{ S: "a" }] }] }],
    ["what is absent within", { a: undefined, b: 1 }, { M: { b: { N: "1" } } }],
  ])("hold %s", (_, value, attribute) => {
    expect(attributesOf({ value })).toEqual({ value: attribute });
  });

  it("leave out what is absent", () => {
    expect(attributesOf({ a: undefined, b: null })).toEqual({ b: { NULL: true } });
  });

  it.each([
    ["no number", Number.NaN],
    ["one without end", Number.POSITIVE_INFINITY],
    ["one that cannot be held exactly", 2 ** 53],
    ["a large integer", 2n],
    ["a function", () => 1],
  ])("are never made of %s", (_, value) => {
    expect(() => attributesOf({ value })).toThrow(InvariantError);
  });

  it.each([
    ["a number beyond what can be held", { N: "9007199254740993" }],
    ["a set", { SS: ["a"] }],
  ])("are not understood as %s", (_, attribute) => {
    expect(() => plainOf({ value: attribute as { N: string } })).toThrow(InvariantError);
  });
});

describe("requests with plain values", () => {
  let table: TestTable;
  const pk = "A#agc_plain";
  const items = [
    { pk, sk: "a", n: 1, list: [{ deep: null }], state: "OPEN" },
    { pk, sk: "b", n: 2, list: [], state: "RATED" },
  ];
  beforeAll(async () => {
    table = await createTestTable();
    await putMany(table.db, items);
  });
  afterAll(() => table.drop());

  it("are seen by who watches the client as they are asked and answered", async () => {
    const client = counting(table);
    await putMany(client.db, items);
    await collect(queryAll(client.db, { pk, prefix: "a" }, schema));
    client.close();
    expect(client.operations()).toEqual(["BatchWriteItem", "Query"]);
    expect(client.requests[0]?.input).toEqual({
      RequestItems: { [table.db.table]: items.map((Item) => ({ PutRequest: { Item } })) },
    });
    expect(client.requests[1]?.input).toMatchObject({ ExpressionAttributeValues: { ":pk": pk, ":prefix": "a" } });
  });

  it("keep and find what the document client finds and keeps", async () => {
    const key = { pk: "A#agc_either", sk: "x" };
    const { client } = table.db;
    await fc.assert(
      fc.asyncProperty(item, async (one) => {
        const kept = { ...(plain(one) as object), ...key };
        await putMany(table.db, [{ ...one, ...key }]);
        const found = await client.send(new GetCommand({ TableName: table.db.table, Key: key, ConsistentRead: true }));
        expect(found.Item).toEqual(kept);
        await client.send(new PutCommand({ TableName: table.db.table, Item: { ...one, ...key } }));
        expect(await collect(queryAll(table.db, { pk: key.pk }, schema))).toEqual([kept]);
      }),
      { numRuns: 25 },
    );
  });

  it("carry only the attributes asked for", async () => {
    const found = await collect(queryAll(table.db, { pk, only: ["n", "state"] }, schema));
    expect(found).toEqual([
      { n: 1, state: "OPEN" },
      { n: 2, state: "RATED" },
    ]);
    expect(await collect(queryAll(table.db, { pk }, schema))).toEqual(items);
  });
});
