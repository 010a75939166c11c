import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallAgency } from "../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { type Api, createApi } from "./api.ts";
import { total } from "./requests.ts";

const VIEWER = "{ viewer { kind language now } }";
const NOW = "2026-01-20T02:00:00.000Z";

let table: TestTable;
let api: Api;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
});
afterAll(() => table.drop());

describe("createApi", () => {
  it("answers a request without a token, and without the table", async () => {
    expect(await api.call(VIEWER, { language: "en" })).toEqual({
      status: 200,
      body: { data: { viewer: { kind: "ANONYMOUS", language: "EN", now: NOW } } },
    });
    expect(api.requests()).toEqual({});
  });

  it("knows a token that is linked to nobody, an employee and an operator", async () => {
    const { agency, head } = await smallAgency(table.db, "KotaUji", 0);
    const viewers = [
      { subject: "nobody" },
      { subject: "hr-KotaUji" },
      await api.link("head", agency.id, head.employee),
      await api.operator("operator"),
    ];
    const kinds: unknown[] = [];
    for (const as of viewers) kinds.push((await api.call<{ viewer: { kind: string } }>(VIEWER, { as })).body.data);
    expect(kinds).toEqual(
      ["UNLINKED", "EMPLOYEE", "EMPLOYEE", "OPERATOR"].map((kind) => ({ viewer: { kind, language: "ID", now: NOW } })),
    );
  });

  it("counts the table requests of the last call", async () => {
    await api.call(VIEWER, { as: { subject: "head" } });
    expect(api.requests()).toEqual({ GetItem: 1, Query: 1 });
    expect(total(api.requests())).toBe(2);
  });
});
