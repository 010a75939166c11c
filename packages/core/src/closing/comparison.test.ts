import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Appraisal from "../appraisal/index.ts";
import { collect, type Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { dying } from "../testing/dying.ts";
import { depsAt, type Person, ratingOf, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { intercepted } from "../testing/intercepted.ts";
import { ALWAYS } from "../testing/quarter.ts";
import { putInputs } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { comparableBefore, previousOf } from "./comparison.ts";
import { advance } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";
import * as Store from "./store.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
type Ratings = readonly [Expectation, Expectation];
/** What the six of the staff are given in each quarter; the fifth is not rated in the first, the sixth in the second. */
const GIVEN: readonly (readonly (Ratings | null)[])[] = [
  [[BELOW, BELOW], [MEETS, MEETS], [ABOVE, ABOVE], [BELOW, MEETS], null, [MEETS, MEETS]],
  [[ABOVE, ABOVE], [MEETS, MEETS], [MEETS, MEETS], [MEETS, MEETS], [ABOVE, ABOVE], null],
];
const WALL = Date.parse("2026-08-15T01:00:00.000Z");

let table: TestTable;
let town: SmallAgency;
let quarters: readonly Period.Period[];
/** Both rated, none published; and the first published. */
let rated: Awaited<ReturnType<typeof snapshot>>;
let first: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Banding", 6);
  const all = (await Period.page(depsAt(table.db, town.year.startsAt), town.hr, 20)).edges.map(({ node }) => node);
  quarters = all.filter(({ kind }) => kind === "QUARTER").slice(0, 2);
  for (const [i, quarter] of quarters.entries()) {
    expect(await work(quarter.id, quarter.endsAt)).toBe("DONE");
    await town.classes(quarter);
    for (const [j, ratings] of (GIVEN[i] ?? []).entries())
      if (ratings !== null) value(await rate(quarter, staff(j), ratings));
  }
  rated = await snapshot(table.db);
  await publish(0);
  first = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, first));

const staff = (i: number): Person => {
  const one = town.staff[i];
  if (one === undefined) throw new Error(`nobody is number ${i}`);
  return one;
};
const quarter = (i: number): Period.Period => {
  const one = quarters[i];
  if (one === undefined) throw new Error(`no quarter ${i}`);
  return one;
};
const work = (period: string, now: string, db: Database = table.db, wall = WALL) =>
  advance(
    depsAt(db, now, () => wall),
    { agency: town.agency.id, period },
    ALWAYS,
  );
const rate = (of: Period.Period, whose: Person, ratings: Ratings) =>
  Appraisal.rate(depsAt(table.db, of.endsAt), town.head, {
    appraisalId: Appraisal.appraisalId({ period: of.id, employee: whose.employee }),
    version: 0,
    content: ratingOf(...ratings),
  });
const publish = async (i: number): Promise<void> => {
  expect(await work(quarter(i).id, quarter(i).publishesAt)).toBe("DONE");
};
const stored = async (i: number): Promise<Period.Period> => {
  const period = await Period.load(depsAt(table.db, quarter(i).endsAt), town.agency.id, quarter(i).id);
  if (period === null) throw new Error("the quarter is gone");
  return period;
};
const policy = { ranking: { groups: ["AGENCY", "UNIT"] as ("AGENCY" | "UNIT")[], minimumGroup: 10 } };
const comparable = async (period: Period.Period, by = policy) =>
  comparableBefore(depsAt(table.db, period.publishesAt), town.agency.id, period, by);
const improved = async () => {
  const period = await stored(1);
  const page = await Ranking.improved(depsAt(table.db, period.publishesAt), town.hr, period, 100);
  return page?.edges.map(({ node }) => [town.staff.findIndex((one) => one.employee === node.employee), node.rankKey]);
};
/** Corrects one of the staff's published rating in a quarter. */
const correct = async (i: number, of: number, ratings: Ratings): Promise<void> => {
  const period = await stored(i);
  const now = new Date(Date.parse(period.publishedAt ?? "") + 86_400_000).toISOString();
  const appraisalId = Appraisal.appraisalId({ period: period.id, employee: staff(of).employee });
  const reason = "Keberatan pegawai terbukti dari laporan";
  const request = { appraisalId, version: 1, content: ratingOf(...ratings), reason };
  value(await Appraisal.correct(depsAt(table.db, now), town.regent, request));
  expect(await work(period.id, now)).toBe("DONE");
};

describe("the period compared with", () => {
  it("is the one before of the same kind, once that is published", async () => {
    await publish(1);
    expect((await stored(0)).output?.comparedWith).toBeNull();
    expect((await stored(1)).output?.comparedWith).toBe(quarter(0).id);
  });

  it("is none while the one before is not published", async () => {
    await restore(table.db, rated);
    await publish(1);
    expect((await stored(1)).output?.comparedWith).toBeNull();
    expect(await improved()).toBeUndefined();
  });

  it.each<readonly [string, (second: Period.Period) => Period.Period]>([
    ["of another kind", (second) => ({ ...second, kind: "YEAR" })],
    ["under another version of the policy", (second) => ({ ...second, policy: { ...second.policy, version: 9 } })],
    ["under another policy", (second) => ({ ...second, policy: { ...second.policy, id: "other" } })],
    ["that comes later", (second) => ({ ...second, startsOn: "2025-10-01" })],
  ])("is no period %s", async (_, changed) => {
    const second = await stored(1);
    expect(await comparable(second)).toBe(quarter(0).id);
    expect(await comparable(changed(second))).toBeNull();
  });

  it("is none under a policy that does not rank the agency", async () => {
    expect(await comparable(await stored(1), { ranking: { ...policy.ranking, groups: ["UNIT"] } })).toBeNull();
  });

  it("is the one the first worker finds, whatever is published before the next takes over", async () => {
    await restore(table.db, rated);
    const { id, publishesAt } = quarter(1);
    // Four marks and the claim; then it is killed.
    const worker = dying(table, 6, "before");
    await expect(work(id, publishesAt, worker.db)).rejects.toThrow("SIGKILL");
    await worker.gone();
    await publish(0);
    expect(await comparable(await stored(1))).toBe(quarter(0).id);
    expect(await work(id, publishesAt, table.db, WALL + LEASE_MILLISECONDS)).toBe("DONE");
    expect((await stored(1)).output?.comparedWith).toBeNull();
    const claim = await Store.find(table.db, { agency: town.agency.id, period: id });
    expect(claim).toMatchObject({ fence: 2, comparedWith: null });
  });
});

describe("what it published", () => {
  it("is its hash and everybody's key", async () => {
    const { output } = await stored(0);
    const previous = await previousOf(depsAt(table.db, quarter(1).publishesAt), town.agency.id, quarter(0).id);
    expect(previous?.resultHash).toBe(output?.resultHash);
    const ranked = [0, 1, 2, 3, 5].map((i) => staff(i).employee).toSorted();
    expect([...(previous?.keys.keys() ?? [])].toSorted()).toEqual(ranked);
  });

  it("is of one moment, also when it is corrected while it is read", async () => {
    let raced = false;
    const { db, close } = intercepted(table, async (request, send) => {
      const answer = await send();
      if (request.operation === "Query" && !raced) {
        raced = true;
        await correct(0, 1, [ABOVE, ABOVE]);
      }
      return answer;
    });
    const deps = depsAt(db, quarter(1).publishesAt);
    const found = await previousOf(deps, town.agency.id, quarter(0).id);
    close();
    expect(found).toEqual(await previousOf(depsAt(table.db, deps.now), town.agency.id, quarter(0).id));
    expect(found?.resultHash).toBe((await stored(0)).output?.resultHash);
  });

  it("is not there for a period that was never published, which is an error", async () => {
    await restore(table.db, rated);
    const lost = previousOf(depsAt(table.db, quarter(1).publishesAt), town.agency.id, quarter(0).id);
    await expect(lost).rejects.toThrow(InvariantError);
  });
});

describe("those who improved most", () => {
  it("are those ranked in both whose key rose, by the rise", async () => {
    await publish(1);
    // A predicate is 12,001 above the one below it, a cell of the matrix 1: four and eight up, and one and three.
    expect(await improved()).toEqual([
      [0, 4 * 12_001 + 8],
      [3, 12_001 + 3],
    ]);
  });

  it("stay as published when the period before is corrected, and follow with the next correction of their own", async () => {
    await publish(1);
    const before = await stored(1);
    await correct(0, 1, [BELOW, BELOW]);
    expect(await stored(1)).toEqual(before);
    expect((await improved())?.map(([who]) => who)).toEqual([0, 3]);
    await correct(1, 3, [ABOVE, ABOVE]);
    expect((await improved())?.map(([who]) => who)).toEqual([0, 1, 3]);
  });

  it("are after corrections of both periods those of a close from scratch", async () => {
    await publish(1);
    await correct(0, 1, [BELOW, BELOW]);
    await correct(1, 3, [ABOVE, ABOVE]);
    const wanted = [(await stored(1)).output?.resultHash, (await stored(1)).output?.inputHash, await improved()];
    const inputs = await collect(Appraisal.shardInputs(table.db, town.agency.id, quarter(1).id, 0));
    await restore(table.db, first);
    await correct(0, 1, [BELOW, BELOW]);
    await putInputs(table.db, town.agency.id, { id: quarter(1).id, shards: 1 }, inputs);
    await publish(1);
    expect([(await stored(1)).output?.resultHash, (await stored(1)).output?.inputHash, await improved()]).toEqual(
      wanted,
    );
  });
});
