import { BatchGetCommand, GetCommand, PutCommand } from "@aws-sdk/lib-dynamodb";
import { getMany } from "@kinerja/core/dynamo";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as z from "zod/mini";
import { createTestTable, type TestTable } from "../test-table.ts";
import { type Memory, remembering } from "./seed-memory.ts";

let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());

const depsOf = () => ({ db: table.db, now: "2026-01-05T01:00:00.000Z", wallClock: Date.now, region: "x" });
const put = (sk: string, n: number) =>
  table.db.client.send(new PutCommand({ TableName: table.db.table, Item: { pk: "p", sk, n } }));
const read = async ({ db }: ReturnType<typeof remembering>, sk: string): Promise<unknown> =>
  (await db.client.send(new GetCommand({ TableName: db.table, Key: { pk: "p", sk } }))).Item?.n;
const readMany = async ({ db }: ReturnType<typeof remembering>, ...names: readonly string[]) =>
  (
    await getMany(
      db,
      names.map((sk) => ({ pk: "p", sk })),
      z.object({ n: z.number() }),
    )
  ).map((row) => row?.n);

describe("a table with a memory", () => {
  it("reads what begins so once, and everything else each time", async () => {
    await put("@UNIT", 1);
    await put("PLAN", 1);
    const deps = remembering(depsOf(), ["@UNIT"]);
    expect([await read(deps, "@UNIT"), await read(deps, "PLAN")]).toEqual([1, 1]);
    await put("@UNIT", 2);
    await put("PLAN", 2);
    expect([await read(deps, "@UNIT"), await read(deps, "PLAN")]).toEqual([1, 2]);
    expect(await read(remembering(depsOf(), ["@UNIT"]), "@UNIT")).toBe(2);
  });

  it("answers many from memory only when it has all of them, and fills it", async () => {
    await put("CLASS#1", 1);
    await put("CLASS#2", 1);
    const deps = remembering(depsOf(), ["CLASS#"]);
    expect(await read(deps, "CLASS#1")).toBe(1);
    await put("CLASS#1", 2);
    expect(await readMany(deps, "CLASS#1", "CLASS#2")).toEqual([2, 1]);
    await put("CLASS#2", 3);
    expect(await readMany(deps, "CLASS#2", "CLASS#1")).toEqual([1, 2]);
  });

  it("does not remember what is not there", async () => {
    const deps = remembering(depsOf(), ["@NEW"]);
    expect(await read(deps, "@NEW")).toBeUndefined();
    await put("@NEW", 1);
    expect(await read(deps, "@NEW")).toBe(1);
  });

  it("shares a memory it is given, and writes as the table does", async () => {
    const known: Memory = new Map();
    const deps = remembering(depsOf(), ["@AGENCY"], known);
    await deps.db.client.send(new PutCommand({ TableName: table.db.table, Item: { pk: "p", sk: "@AGENCY", n: 1 } }));
    expect(await read(deps, "@AGENCY")).toBe(1);
    await put("@AGENCY", 2);
    expect(await read(remembering(depsOf(), ["@AGENCY"], known), "@AGENCY")).toBe(1);
    const direct = new BatchGetCommand({ RequestItems: { [table.db.table]: { Keys: [{ pk: "p", sk: "@AGENCY" }] } } });
    expect((await table.db.client.send(direct)).Responses?.[table.db.table]).toEqual([
      { pk: "p", sk: "@AGENCY", n: 2 },
    ]);
  });
});
