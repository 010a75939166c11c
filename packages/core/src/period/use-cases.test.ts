import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
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

describe("the year after a year", () => {
  const after = (startsOn: string, now: string, zone: "WIB" | "WITA" | "WIT" = "WIB") =>
    Period.yearAfter({ id: town.agency.id, zone }, { startsOn }, now);
  // 2027 is over at 2027-12-31T17:00Z in WIB, and two hours earlier in WIT.
  it.each([
    ["the next, on time", "2026-01-01", "2026-11-30T17:00:00.000Z", "WIB", 2027],
    ["the next, while it runs", "2026-01-01", "2027-12-31T16:59:59.999Z", "WIB", 2027],
    ["the one that runs, once it is over", "2026-01-01", "2027-12-31T17:00:00.000Z", "WIB", 2028],
    ["further east, while it runs", "2026-01-01", "2027-12-31T14:59:59.999Z", "WIT", 2027],
    ["further east, once it is over", "2026-01-01", "2027-12-31T15:00:00.000Z", "WIT", 2028],
    ["the one that runs, after an outage of years", "2026-01-01", "2033-06-01T00:00:00.000Z", "WIB", 2033],
    ["the next, asked early", "2030-01-01", "2026-06-01T00:00:00.000Z", "WIB", 2031],
    ["the last there can be", "2098-01-01", "2098-12-01T00:00:00.000Z", "WIB", 2099],
  ] as const)("is %s", (_, startsOn, now, zone, year) => {
    expect(after(startsOn, now, zone)).toMatchObject({ kind: "YEAR", startsOn: `${year}-01-01`, year });
  });

  it.each([
    ["after the last", "2099-01-01", "2099-12-01T00:00:00.000Z"],
    ["once the last is over", "2098-01-01", "2099-12-31T17:00:00.000Z"],
  ])("is none: %s", (_, startsOn, now) => {
    expect(after(startsOn, now)).toBeNull();
  });

  it("is named as the one that is created", () => {
    expect(after("2025-01-01", NOW)?.id).toBe(town.year.id);
  });
});

describe("the next year, by the system", () => {
  const all = async (of: SmallAgency) => (await Period.page(at(NOW), of.hr, 100)).edges.map((edge) => edge.node);
  const inYear = async (of: SmallAgency, year: number) =>
    (await all(of)).filter((one) => one.startsOn.startsWith(`${year}-`));
  /** What a period says, without what tells one agency or creator from another. */
  const facts = ({
    id: _id,
    parent,
    auditHash: _hash,
    auditSalt: _salt,
    lastChange: _change,
    ...rest
  }: Period.Period) => ({
    ...rest,
    parent: parent !== null,
  });
  const DUE = "2026-11-30T17:00:00.000Z";

  it("is what an officer would create in that moment, with the system as its author", async () => {
    const alone = await smallAgency(table.db, "Sendiri", 0);
    const led = await smallAgency(table.db, "Dipimpin", 0);
    for (const { hr } of [alone, led])
      await adopt(at("2026-06-01T00:00:00.000Z"), hr, { ...INVENTED, shortCycle: "MONTH" }, "2027-01-01");
    const agency = await Agency.load(at(DUE), alone.agency.id);
    const created = await Period.createNext(at(DUE), agency, alone.year);
    const wanted = value(await Period.create(at(DUE), led.hr, { year: 2027 }));
    expect(created?.id).not.toBe(wanted.id);
    const made = await inYear(alone, 2027);
    expect(made.map(facts)).toEqual((await inYear(led, 2027)).map(facts));
    expect(made.map(({ kind }) => kind)).toEqual(["YEAR", ...Array.from({ length: 12 }, () => "MONTH")]);
    expect(new Set(made.map(({ policy }) => policy.id))).toEqual(new Set([INVENTED.id]));
    const entries = await Promise.all(made.map((one) => Audit.entriesOf(table.db, agency.id, one.id)));
    expect(entries.flat().map(({ action, actor, at: when }) => [action, actor, when])).toEqual(
      made.map(() => ["period.create", "system", DUE]),
    );
  });

  it("is there once, however often it is created", async () => {
    const alone = await smallAgency(table.db, "Berulang", 0);
    const { agency, year } = alone;
    const first = await Period.createNext(at(DUE), agency, year);
    const once = await snapshot(table.db, agency.id);
    expect(await Period.createNext(at("2026-12-02T00:00:00.000Z"), agency, year)).toEqual(first);
    expect(await snapshot(table.db, agency.id)).toEqual(once);
  });

  it.each([
    ["an officer", true],
    ["the system", false],
  ])("is there once where %s is quicker", async (_, officerFirst) => {
    const raced = await smallAgency(table.db, `Balapan-${officerFirst}`, 0);
    const byOfficer = (db: typeof table.db) => Period.create(depsAt(db, DUE), raced.hr, { year: 2027 });
    const bySystem = (db: typeof table.db) => Period.createNext(depsAt(db, DUE), raced.agency, raced.year);
    const race = overtaken(table, 1, () => (officerFirst ? byOfficer(table.db) : bySystem(table.db)));
    await (officerFirst ? bySystem(race.db) : byOfficer(race.db));
    race.close();
    const made = await inYear(raced, 2027);
    expect(made.map(({ kind }) => kind)).toEqual(["YEAR", "QUARTER", "QUARTER", "QUARTER", "QUARTER"]);
    for (const one of made) {
      const entries = await Audit.entriesOf(table.db, raced.agency.id, one.id);
      expect(entries.map(({ actor }) => actor)).toEqual([officerFirst ? raced.hr.employee : "system"]);
    }
  });

  it("comes as the one that runs when it is years late, without the cycles that are over", async () => {
    const late = await smallAgency(table.db, "Terlambat", 0);
    const created = await Period.createNext(at("2029-06-30T17:00:00.000Z"), late.agency, late.year);
    expect(created?.name).toBe("Tahun 2029");
    expect((await all(late)).filter((one) => one.startsOn >= "2027").map(({ name }) => name)).toEqual([
      "Tahun 2029",
      "Triwulan III 2029",
      "Triwulan IV 2029",
    ]);
  });

  it("keeps the policy known then: one activated afterwards for its first day holds for the next", async () => {
    const bound = await smallAgency(table.db, "Terikat", 0);
    await Period.createNext(at(DUE), bound.agency, bound.year);
    await adopt(at("2026-12-15T00:00:00.000Z"), bound.hr, INVENTED, "2027-01-01");
    const agency = await Agency.load(at(DUE), bound.agency.id);
    const [year] = await inYear(bound, 2027);
    if (year === undefined) throw new Error("2027 was not created");
    await Period.createNext(at("2027-11-30T17:00:00.000Z"), agency, year);
    const pinned = await Promise.all([2027, 2028].map((one) => inYear(bound, one)));
    expect(pinned.map((ones) => [...new Set(ones.map(({ policy }) => policy.id))])).toEqual([
      ["national"],
      [INVENTED.id],
    ]);
  });

  it("is not there after the last year there can be", async () => {
    const before = await snapshot(table.db);
    const last = { startsOn: "2099-01-01" };
    expect(await Period.createNext(at("2099-11-30T17:00:00.000Z"), town.agency, last)).toBeNull();
    expect(await snapshot(table.db)).toEqual(before);
  });
});
