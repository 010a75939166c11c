import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { collect, transact } from "../dynamo/index.ts";
import { depsAt, type SmallAgency, smallAgency } from "../testing/fixture.ts";
import * as Period from "./index.ts";

let table: TestTable;
let town: SmallAgency;
/** The year and its quarters, in the order of the list. */
let all: readonly Period.Period[];
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Simpanan", 0);
  all = (await Period.page(depsAt(table.db, town.year.startsAt), town.hr, 20)).edges.map(({ node }) => node);
});
afterAll(() => table.drop());

const at = (place: number): Period.Period => {
  const period = all[place];
  if (period === undefined) throw new Error(`no period ${place}`);
  return period;
};
const stored = async (place: number): Promise<Period.Period> => {
  const period = await Period.load(depsAt(table.db, at(place).startsAt), town.agency.id, at(place).id);
  if (period === null) throw new Error(`period ${place} is gone`);
  return period;
};

describe("the periods before one", () => {
  it.each([
    ["none before the first", 0, 5, []],
    ["the year before its first quarter", 1, 5, [0]],
    ["all before the last, the latest first", 4, 5, [3, 2, 1, 0]],
    ["as many as asked for", 4, 2, [3, 2]],
  ])("are %s", async (_, place, most, places) => {
    const found = await Period.before(table.db, town.agency.id, at(place), most);
    expect(found.map(({ id }) => id)).toEqual(places.map((one) => at(one).id));
  });
});

describe("a change of a period", () => {
  const dueAt = async (now: string) =>
    (await collect(Period.due(depsAt(table.db, now)))).filter(({ period }) => period === at(1).id).length;
  const change = { action: "period.test", at: "2026-01-01T00:00:00.000Z" };

  it("leaves it due at its next step, or later where it is put off, and never sooner", async () => {
    const { startsAt } = at(1);
    const later = "2026-02-01T00:00:00.000Z";
    const put = async (postponedTo: string) =>
      Period.change(table.db, town.agency, await stored(1), {}, { ...change, postponedTo });
    expect((await put(later))?.startsAt).toBe(startsAt);
    expect([await dueAt(startsAt), await dueAt(later)]).toEqual([0, 1]);
    await put("2025-01-01T00:00:00.000Z");
    expect([await dueAt("2025-06-01T00:00:00.000Z"), await dueAt(startsAt)]).toEqual([0, 1]);
    await put(later);
    await Period.change(table.db, town.agency, await stored(1), {}, change);
    expect(await dueAt(startsAt)).toBe(1);
  });

  it("breaks the condition that there was none", async () => {
    const before = await stored(2);
    const check = Period.unchangedSince(town.agency.id, before);
    expect(await transact(table.db, [check])).toEqual([]);
    await Period.change(table.db, town.agency, before, {}, change);
    expect(await transact(table.db, [check])).toEqual([0]);
  });
});
