import { QueryCommand } from "@aws-sdk/lib-dynamodb";
import * as Agency from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import { collect, type Database, type Item, partition } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import { sha256 } from "@kinerja/core/shared/json";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { depsAt, nip, type SmallAgency, smallAgency, value } from "../../../core/src/testing/fixture.ts";
import { openEvaluation, rateQuarter } from "../../../core/src/testing/quarter.ts";
import { createTestTable, type TestTable } from "../test-table.ts";
import { type Large, seedLarge } from "./large.ts";
import { largePolicy } from "./large-founding.ts";
import { leaveItems } from "./large-items.ts";
import { familyOf, largeTree } from "./large-tree.ts";

const HANDFUL = 60;
const OFFICE = 500;

let tables: readonly [TestTable, TestTable];
let large: Large;
let town: SmallAgency;
beforeAll(async () => {
  tables = [await createTestTable(), await createTestTable()];
  large = await seedLarge(tables[0].db, { employees: OFFICE });
  town = await smallAgency(tables[0].db, "Contoh", 1);
  const { db, hr, head, staff } = town;
  const [one] = staff;
  if (one === undefined) throw new Error("The fixture has nobody.");
  const deps = depsAt(db, "2026-01-05T02:00:00.000Z");
  const leave = { employeeId: one.employee, kind: "BESAR" as const, startsOn: "2026-01-12", endsOn: "2026-02-06" };
  value(await Organization.recordLeave(deps, hr, { ...leave, decree: "800.1/1/2026", idempotencyKey: "leave-one" }));
  const { endsAt } = await openEvaluation(town);
  value(await rateQuarter(depsAt(db, endsAt), town, head, one, ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"]));
});
afterAll(async () => {
  await Promise.all(tables.map((table) => table.drop()));
});

/** Everything in a partition, as it is stored. */
const stored = async (db: Database, pk: string): Promise<readonly Item[]> => {
  const { Items: items = [] } = await db.client.send(
    new QueryCommand({
      TableName: db.table,
      KeyConditionExpression: "pk = :pk",
      ExpressionAttributeValues: { ":pk": pk },
    }),
  );
  return items;
};
const storedAs = async (db: Database, pk: string, prefix: string): Promise<Item> => {
  const found = (await stored(db, pk)).find((item) => String(item.sk).startsWith(prefix));
  if (found === undefined) throw new Error(`Nothing at ${pk} begins with ${prefix}.`);
  return found;
};

/** Names of attributes with the types of their values; of a list the type of its first, null where either has none. */
const shapeOf = (one: unknown, other: unknown): unknown => {
  if (one === null || other === null || one === undefined || other === undefined) return null;
  if (Array.isArray(one) && Array.isArray(other))
    return one.length * other.length === 0 ? [] : [shapeOf(one[0], other[0])];
  if (typeof one !== "object" || typeof other !== "object") return typeof one;
  const fields = Object.entries(one).map(([name, field]) => [name, shapeOf(field, Reflect.get(other, name))]);
  return Object.fromEntries(fields.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
};
const expectAlike = (ours: Item, theirs: Item): void => {
  expect(shapeOf(ours, theirs)).toEqual(shapeOf(theirs, ours));
};

describe("what is put straight into the table is shaped as the use-cases write it:", () => {
  const both = (agencyOf: (agency: string) => string) => [agencyOf(large.agency.id), agencyOf(town.agency.id)] as const;
  const ratee = () => {
    const [one] = town.staff;
    if (one === undefined) throw new Error("The fixture has nobody.");
    return one.employee;
  };
  const someone = () => large.employees[100] ?? "";

  it("units with their heads", async () => {
    const { db } = town;
    const led = (await Organization.everyUnit(db, large.agency.id)).find(({ path }) => path.length === 4);
    const ours = await storedAs(db, partition(large.agency.id, led?.id ?? ""), "@UNIT");
    expectAlike(ours, await storedAs(db, partition(town.agency.id, town.office.id), "@UNIT"));
  });

  it("positions", async () => {
    const { db } = town;
    const profileOf = (agency: string, id: string) => storedAs(db, partition(agency, id), "@PROFILE");
    const positionOf = async (agency: string, id: string) => {
      const [held] = (await profileOf(agency, id)).assignments as Organization.Assignment[];
      return storedAs(db, partition(agency, held?.position ?? ""), "@POSITION");
    };
    expectAlike(await positionOf(large.agency.id, someone()), await positionOf(town.agency.id, ratee()));
  });

  it("people with their place and number", async () => {
    const { db } = town;
    const ours = await storedAs(db, partition(large.agency.id, someone()), "@PROFILE");
    const theirs = await storedAs(db, partition(town.agency.id, ratee()), "@PROFILE");
    expectAlike(ours, theirs);
    const [held] = ours.assignments as Organization.Assignment[];
    const member = `MEMBER#${someone()}`;
    expect(await storedAs(db, partition(large.agency.id, held?.unit ?? ""), member)).toMatchObject({
      employee: someone(),
    });
    const number = (of: Item) => `NIP#${sha256(String(of.nip))}`;
    const [ourPk, theirPk] = both((agency) => partition(agency, number(agency === town.agency.id ? theirs : ours)));
    expectAlike(await storedAs(db, ourPk, "@"), await storedAs(db, theirPk, "@"));
    expect(theirs.nip).toBe(nip(2));
  });

  it("leaves in the register", async () => {
    const { db } = town;
    const theirs = [];
    for (let shard = 0; shard < Organization.LEAVE_SHARDS; shard += 1)
      theirs.push(
        ...(await stored(db, partition(town.agency.id, "LEAVE", "2026", `S${String(shard).padStart(2, "0")}`))),
      );
    const [register] = theirs;
    if (register === undefined) throw new Error("The fixture's leave is gone.");
    const [place, count, leave] = leaveItems(large.agency.id, {
      employee: ratee(),
      kind: "BESAR",
      startsOn: "2026-01-12",
      endsOn: "2026-02-06",
      recordedBy: large.officer.employee,
      recordedAt: "2026-01-05T02:00:00.000Z",
    });
    if (place === undefined || count === undefined || leave === undefined) throw new Error("A leave is three items.");
    expectAlike(leave, register);
    expect(String(leave.pk).replace(large.agency.id, town.agency.id)).toBe(register.pk);
    expectAlike(place, await storedAs(db, partition(town.agency.id, String(register.id)), "@LEAVE"));
    expectAlike(count, await storedAs(db, partition(town.agency.id, ratee()), "@LEAVES"));
  });

  it("appraisals on the roll, rated", async () => {
    const { db } = town;
    const [ourPk, theirPk] = both((agency) =>
      partition(agency, agency === town.agency.id ? town.quarter.id : large.quarter.id, "S0000"),
    );
    const theirs = await storedAs(db, theirPk, ratee());
    const rated = (await stored(db, ourPk)).find((item) => item.state === "RATED" && item.bySelf === null);
    if (rated === undefined) throw new Error("Nobody was rated.");
    expectAlike(rated, theirs);
  });
});

describe("a large agency", () => {
  it("is on the quarter's roll exactly as the engine would have put it there", async () => {
    const deps = depsAt(town.db, large.quarter.endsAt);
    expect(large.quarter).toMatchObject({ step: "EVALUATE", shards: 1, enrolled: OFFICE });
    const ours = await collect(Appraisal.shardInputs(town.db, large.agency.id, large.quarter.id, 0));
    expect(ours.map(({ employee }) => employee)).toEqual(large.employees.toSorted());

    const hr = large.officer;
    const { edges } = await Period.page(deps, hr, 20);
    const second = edges.map(({ node }) => node).find(({ startsOn }) => startsOn === "2026-04-01");
    if (second === undefined) throw new Error("There is no second quarter.");
    const target = { agency: large.agency.id, period: second.id };
    expect(await Closing.advance(depsAt(town.db, second.endsAt), target, { mayContinue: () => true })).toBe("DONE");
    const theirs = await collect(Appraisal.shardInputs(town.db, large.agency.id, second.id, 0));
    const rollOf = ({ employee, path, job, family }: Appraisal.ScoringInput) => ({ employee, path, job, family });
    expect(ours.map(rollOf)).toEqual(theirs.map(rollOf));
  });

  it("has heads everywhere, who rate, and late joiners, leaves and people without a rating", async () => {
    const units = await Organization.everyUnit(town.db, large.agency.id);
    expect(units).toHaveLength(26);
    expect(units.filter(({ heads }) => heads.length === 1)).toHaveLength(26);
    const inputs = await collect(Appraisal.shardInputs(town.db, large.agency.id, large.quarter.id, 0));
    const count = (of: (input: Appraisal.ScoringInput) => boolean) => inputs.filter(of).length;
    expect({
      unrated: count(({ rating }) => rating === null),
      escalated: count(({ state }) => state === "ESCALATED"),
      late: count(({ since }) => since === "2026-02-16"),
      asExpected: count(({ rating }) => rating?.result === 1),
      withPeers: count(({ figures }) => figures.some(({ from }) => from === "PEER")),
    }).toEqual({ unrated: 10, escalated: 20, late: 5, asExpected: 349, withPeers: 351 });
    const [boss] = large.employees;
    const raters = new Set(inputs.flatMap(({ rating }) => (rating === null ? [] : [rating.by])));
    expect(raters.has(boss ?? "")).toBe(true);
    expect(inputs.every(({ rating, employee }) => rating?.by !== employee)).toBe(true);
  });

  it("has its live counts, and its officer's sign-in", async () => {
    const deps = depsAt(town.db, large.quarter.endsAt);
    const counts = await Insight.progress(deps, large.officer, large.quarter);
    expect(counts).toMatchObject({ enrolled: OFFICE });
    expect(large.token).toEqual({ issuer: "https://issuer.example", subject: "large-agency-2026-officer" });
  });

  it("comes to the same hash in every table, and to another with another seed", async () => {
    const hashOf = async (db: Database, seed: number): Promise<string | undefined> => {
      const { agency, quarter } = await seedLarge(db, { employees: HANDFUL, seed });
      const deps = depsAt(db, quarter.publishesAt);
      expect(await Closing.advance(deps, { agency: agency.id, period: quarter.id }, { mayContinue: () => true })).toBe(
        "DONE",
      );
      return (await Period.load(deps, agency.id, quarter.id))?.output?.resultHash;
    };
    const first = await hashOf(tables[0].db, 1);
    expect(first).toMatch(/^[0-9a-f]{64}$/);
    expect(await hashOf(tables[1].db, 1)).toBe(first);
    expect(await hashOf(tables[1].db, 2)).not.toBe(first);
  });
});

describe("its tree", () => {
  it.each([
    [60, 5],
    [500, 26],
    [1_000, 51],
    [30_000, 1_501],
    [100_000, 5_001],
  ])("of %i people has %i units", (employees, units) => {
    const count = (node: ReturnType<typeof largeTree>): number =>
      node.children.reduce((sum, child) => sum + count(child), 1);
    expect(count(largeTree(employees))).toBe(units);
  });

  it.each([
    ["Guru Ahli Muda", "FUNCTIONAL", false, "guru"],
    ["Bidan Penyelia", "FUNCTIONAL", false, "bidan"],
    ["Pengadministrasi Perkantoran", "PELAKSANA", false, "pengadministrasi-perkantoran"],
    ["Kepala Puskesmas Tirtamulya", "FUNCTIONAL", true, null],
    ["Kepala Seksi", "PENGAWAS", false, null],
  ] as const)("puts a %s (%s) into its family", (title, job, leads, family) => {
    expect(familyOf(title, job, leads)).toBe(family);
  });
});

it("ranks under a policy that the checks of a draft accept", () => {
  expect(Agency.checkPolicy(largePolicy()).violations).toEqual([]);
});
