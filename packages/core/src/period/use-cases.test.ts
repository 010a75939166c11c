import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import { BadInputError, ForbiddenError, WrongRegionError } from "../shared/errors.ts";
import { adopt, depsAt, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Period from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
let table: TestTable;
let town: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Periode", 0);
});
afterAll(() => table.drop());
const at = (now: string) => depsAt(table.db, now);

describe("a year", () => {
  it("comes with its quarters, planned and each with its first step due", async () => {
    const { edges, hasNextPage } = await Period.page(at(NOW), town.head, 100);
    expect(hasNextPage).toBe(false);
    expect(
      edges.map(({ node }) => [node.kind, node.startsOn, node.parent, node.state, node.step, node.shards]),
    ).toEqual([
      ["YEAR", "2026-01-01", null, "PLANNED", null, null],
      ["QUARTER", "2026-01-01", town.year.id, "PLANNED", null, null],
      ["QUARTER", "2026-04-01", town.year.id, "PLANNED", null, null],
      ["QUARTER", "2026-07-01", town.year.id, "PLANNED", null, null],
      ["QUARTER", "2026-10-01", town.year.id, "PLANNED", null, null],
    ]);
    const due = async (now: string): Promise<readonly string[]> => {
      const found: string[] = [];
      for await (const one of Period.due(at(now))) if (one.agency === town.agency.id) found.push(one.period);
      return found.toSorted();
    };
    const starting = (startsOn: string) =>
      edges
        .filter(({ node }) => node.startsOn <= startsOn)
        .map(({ node }) => node.id)
        .toSorted();
    expect(await due("2025-12-31T16:59:59.999Z")).toEqual([]);
    expect(await due("2025-12-31T17:00:00.000Z")).toEqual(starting("2026-01-01"));
    expect(await due("2026-03-31T16:59:59.999Z")).toEqual(starting("2026-01-01"));
    expect(await due("2026-03-31T17:00:00.000Z")).toEqual(starting("2026-04-01"));
  });

  it("is due in its home region and no other", async () => {
    const found: unknown[] = [];
    for await (const one of Period.due({ ...at("2099-01-01T00:00:00.000Z"), region: "ap-southeast-1" }))
      found.push(one);
    expect(found).toEqual([]);
  });

  it("is walked page by page, a year before its quarters", async () => {
    const whole = (await Period.page(at(NOW), town.hr, 100)).edges.map(({ node }) => node.id);
    const walked: string[] = [];
    let after: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof Period.page>> = await Period.page(at(NOW), town.hr, 2, after);
      walked.push(...page.edges.map(({ node }) => node.id));
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(walked).toEqual(whole);
  });

  it("created again is the one that is there", async () => {
    const before = await snapshot(table.db);
    expect(value(await Period.create(at("2026-02-01T00:00:00.000Z"), town.hr, { year: 2026 }))).toEqual(town.year);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("created by two officers at once is created once", async () => {
    const create = (db: typeof table.db) => Period.create(depsAt(db, NOW), town.hr, { year: 2028 });
    const race = overtaken(table, 1, () => create(table.db));
    const year = value(await create(race.db));
    race.close();
    const entries = await Audit.entriesOf(table.db, town.agency.id, year.id);
    expect(entries.map((entry) => entry.action)).toEqual(["period.create"]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it.each([2021, 2100, 2026.5])("%d can never be created", async (year) => {
    await expect(Period.create(at(NOW), town.hr, { year })).rejects.toThrow(BadInputError);
  });

  it.each([
    [2022, "2022-01-01T00:00:00.000Z"],
    [2099, NOW],
  ])("%i can", async (year, now) => {
    expect(value(await Period.create(at(now), town.hr, { year })).startsOn).toBe(`${year}-01-01`);
  });

  it("is refused when it is over, for nobody could be rated in it any more", async () => {
    await expect(Period.create(at("2030-12-31T17:00:00.000Z"), town.hr, { year: 2030 })).rejects.toThrow(
      "year: a year that is not over yet.",
    );
  });

  it("leaves out the cycles that are over", async () => {
    const year = value(await Period.create(at("2031-06-30T17:00:00.000Z"), town.hr, { year: 2031 }));
    const all = (await Period.page(at(NOW), town.hr, 100)).edges.map((edge) => edge.node);
    expect(all.filter((one) => one.parent === year.id).map((one) => one.name)).toEqual([
      "Triwulan III 2031",
      "Triwulan IV 2031",
    ]);
  });

  it("pins the policy of its first day and comes in that policy's cycles", async () => {
    const other = await smallAgency(table.db, "Bulan", 0);
    const deps = at("2026-12-01T00:00:00.000Z");
    await adopt(deps, other.hr, { ...INVENTED, shortCycle: "MONTH" }, "2027-01-01");
    await adopt(deps, other.hr, { ...INVENTED, version: 2 }, "2028-01-02");
    for (const year of [2027, 2028, 2029]) value(await Period.create(deps, other.hr, { year }));
    const all = (await Period.page(deps, other.hr, 100)).edges.map((edge) => edge.node);
    const of = (year: number) => all.filter((one) => one.startsOn.startsWith(`${year}-`));
    const pinned = [2026, 2027, 2028, 2029].map((year) => [
      ...new Set(of(year).map(({ policy }) => `${policy.id}@${policy.version}`)),
      of(year).length,
    ]);
    expect(pinned).toEqual([
      ["national@1", 5],
      ["pulau-rekaan@1", 13],
      // The second version begins a day too late for 2028.
      ["pulau-rekaan@1", 13],
      ["pulau-rekaan@2", 5],
    ]);
    expect(of(2027)[1]).toMatchObject({ kind: "MONTH", name: "2027-01", endsOn: "2027-01-31" });
  });

  it("is created by officers, in the home region", async () => {
    const before = await snapshot(table.db);
    await expect(Period.create(at(NOW), town.head, { year: 2030 })).rejects.toThrow(ForbiddenError);
    const elsewhere = { ...at(NOW), region: "ap-southeast-1" };
    await expect(Period.create(elsewhere, town.hr, { year: 2030 })).rejects.toThrow(WrongRegionError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([0, 101])("is not listed %i at a time", async (first) => {
    await expect(Period.page(at(NOW), town.hr, first)).rejects.toThrow(BadInputError);
  });
});
