import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { putMany } from "../dynamo/index.ts";
import { KEYS_PER_SLICE, type Ranking } from "./model.ts";
import { rank, standingIn, standingOf } from "./rules.ts";
import * as Store from "./store.ts";

const AGENCY = "agc_00000000000000000001";
const REF = { period: "per_00000000000000000001", fence: 3, group: "AGENCY" };
const BASIS = { scale: "rekaan@1:INDEX", minimumGroup: 10 };
/** As many different keys as fill more than two slices, every third of them shared by two people. */
const KEYS = Array.from({ length: 2 * KEYS_PER_SLICE }, (_, i) => 36_003 + Math.floor((i * 3) / 4));

let table: TestTable;
let large: Ranking;
beforeAll(async () => {
  table = await createTestTable();
  large = rank(
    "AGENCY",
    KEYS.map((rankKey, i) => ({ employee: `emp_${String(i).padStart(20, "0")}`, rankKey })),
    BASIS,
  );
  await putMany(table.db, Store.rankingItems(AGENCY, REF.period, REF.fence, large));
});
afterAll(() => table.drop());

describe("a ranking with more different keys than one item should hold", () => {
  it("has a summary without them", async () => {
    const summary = await Store.summary(table.db, AGENCY, REF);
    expect(summary).toEqual({
      ...BASIS,
      total: 2000,
      apart: [0, 0, 0, 0, 0],
      predicates: [0, 0, 0, 2000, 0],
      counts: null,
    });
  });

  it.each([0, 999, 1000, 1999])("gives the person at place %d the same place by one slice as by all", async (place) => {
    const key = large.rows[place]?.rankKey ?? -1;
    const slice = await Store.slice(table.db, AGENCY, REF, key);
    expect(slice && standingIn(slice, 2000, key)).toEqual(standingOf(large.histogram, key));
  });

  it("has no slice where nobody's key is near", async () => {
    expect(await Store.slice(table.db, AGENCY, REF, 0)).toBeNull();
  });

  it.each([0, 50, 1899, 1950])("lists a hundred rows from place %d on with their ranks", async (from) => {
    const rows = await Store.rows(table.db, AGENCY, REF, from, 100);
    const expected = large.rows
      .slice(from, from + 100)
      .map((row) => ({ ...row, rank: standingOf(large.histogram, row.rankKey)?.rank }));
    expect(rows).toEqual(expected);
  });
});
