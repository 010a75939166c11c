import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
import type { ScoringInput } from "../appraisal/index.ts";
import { advance } from "../closing/index.ts";
import { keyOf, padded } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { derivedId, shardOf } from "../shared/ids.ts";
import { encodeCursor } from "../shared/page.ts";
import { depsAt, type Person, type SmallAgency, scoringInput, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import { ALWAYS, openEvaluation, quarterOf, rateQuarter, recordQuarter, targetOf } from "../testing/quarter.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Insight from "./index.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

/** Ratings and the figure of the target; the last has none, and the head is rated by nobody. */
const RATINGS: readonly (readonly [Expectation, Expectation, string | null])[] = [
  [ABOVE, ABOVE, "100"],
  [ABOVE, MEETS, "80"],
  [MEETS, MEETS, "90"],
  [BELOW, MEETS, "70"],
  [MEETS, MEETS, null],
];
/** Results and conduct as expected need improvement, and the target alone makes the index. */
const DRAFT: Agency.Policy = {
  ...INVENTED,
  version: 2,
  matrix: { ...INVENTED.matrix, [MEETS]: { ...INVENTED.matrix[MEETS], [MEETS]: "BUTUH_PERBAIKAN" } },
  index: {
    formula: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 },
    example: { values: [{ measure: "TARGET", from: "SUPERIOR", values: ["77"] }], index: "77.00" },
  },
};
const REFERENCE = { id: DRAFT.id, version: DRAFT.version };

let table: TestTable;
let town: SmallAgency;
let other: SmallAgency;
let period: Period.Period;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Andai", RATINGS.length, INVENTED);
  other = await smallAgency(table.db, "Lain", 0);
  period = await openEvaluation(town);
  const at = depsAt(table.db, period.endsAt);
  for (const [i, [result, behaviour, target]] of RATINGS.entries()) {
    const whose = town.staff[i];
    if (whose === undefined) throw new Error("no staff");
    value(await rateQuarter(at, town, town.head, whose, [result, behaviour]));
    if (target !== null) value(await recordQuarter(at, town, whose, { TARGET: target }, 1));
  }
  const basis = "Usulan para pegawai pada lokakarya";
  value(await Agency.draftPolicy(at, town.hr, { document: DRAFT, basis }));
});
afterAll(() => table.drop());

const at = (now = period.endsAt, db = table.db) => depsAt(db, now);
const simulate = async (by: Person = town.hr, deps = at()) => {
  const simulation = await Insight.simulate(deps, by, period.id, REFERENCE);
  if (simulation === null) throw new Error("nothing simulated");
  return simulation;
};
const nameOf = (employee: string): string => {
  const place = town.staff.findIndex((one) => one.employee === employee);
  return place === -1 ? "head" : `staff ${place}`;
};

describe("a period that is not published", () => {
  it("is simulated for nobody, not for those either who may later: its ratings would show", async () => {
    const auditor: Person = { ...town.head, grants: ["AUDITOR"] };
    const ratedOfficer: Person = { ...(town.staff[0] ?? town.hr), grants: ["HR"] };
    for (const by of [town.hr, auditor, ratedOfficer])
      for (const now of [period.endsAt, period.escalationClosesAt, period.publishesAt])
        expect(await Insight.simulate(at(now), by, period.id, REFERENCE)).toBeNull();
    await expect(Insight.simulate(at(), town.head, period.id, REFERENCE)).rejects.toThrow(ForbiddenError);
  });
});

describe("what another policy would make of a period", () => {
  beforeAll(async () => {
    expect(await advance(at(period.publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
    period = await quarterOf(town);
  });

  it("is counted by class before and after, with everybody who moves", async () => {
    const simulation = await simulate();
    expect([simulation.people, simulation.before.version, simulation.after.version]).toEqual([6, 1, 2]);
    expect(simulation.counts.map((one) => [one.class, one.before, one.after])).toEqual([
      ["UNRATED", 1, 1],
      // The one without a figure: 30 of 100 rated under the first, none under the second.
      ["NOT_COMPARABLE", 1, 1],
      ["SANGAT_KURANG", 0, 0],
      ["KURANG", 0, 0],
      ["BUTUH_PERBAIKAN", 1, 2],
      ["BAIK", 2, 1],
      ["SANGAT_BAIK", 1, 1],
    ]);
    const moves = simulation.moves.map(({ employee, before, after }) => [
      nameOf(employee),
      [before.class, before.index, before.quarter],
      [after.class, after.index, after.quarter],
    ]);
    expect(moves).toEqual([["staff 2", ["BAIK", 9429, 3], ["BUTUH_PERBAIKAN", 9000, 3]]]);
  });

  it("says why somebody moves, in both languages, in what the new way says and the old one does not", async () => {
    const simulation = await simulate();
    const [move] = simulation.moves;
    if (move === undefined) throw new Error("nobody moves");
    const reasons = Insight.reasonsOf(simulation, move);
    expect(reasons.map(({ en }) => en)).toContain(
      "Results SESUAI_EKSPEKTASI and behaviour SESUAI_EKSPEKTASI meet in the matrix at BUTUH_PERBAIKAN.",
    );
    expect(reasons.map(({ id }) => id)).toContain("Indeks instansi: 90.00.");
    // The figure itself is the same under both, and so is no reason.
    expect(reasons.map(({ en }) => en).join(" ")).not.toContain("Achievement of the target");
    expect(JSON.stringify(reasons)).not.toMatch(/[{}]\w+\}/);
    expect(Insight.reasonsOf(simulation, { employee: "emp_nobody" })).toEqual([]);
  });

  it("writes nothing", async () => {
    const before = await snapshot(table.db);
    const counted = counting(table);
    const simulation = await simulate(town.hr, at(period.endsAt, counted.db));
    for (const move of simulation.moves) Insight.reasonsOf(simulation, move);
    Insight.movesPage(simulation, 100);
    counted.close();
    expect(counted.requests.filter(isWrite)).toEqual([]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is for officers and auditors, also away from the home region, for it changes nothing", async () => {
    const auditor: Person = { ...town.head, grants: ["AUDITOR"] };
    expect((await simulate(auditor)).people).toBe(6);
    expect((await simulate(town.hr, { ...at(), region: "ap-southeast-1" })).people).toBe(6);
    const [staff] = town.staff;
    for (const by of [town.head, town.regent, staff])
      if (by !== undefined) await expect(simulate(by)).rejects.toThrow(ForbiddenError);
    await expect(Insight.simulate(at(), null, period.id, REFERENCE)).rejects.toThrow(UnauthenticatedError);
  });

  it("is also of the national rule, which no agency keeps; of no version it never had", async () => {
    const { id, version } = Agency.NATIONAL;
    const national = await Insight.simulate(at(), town.hr, period.id, { id, version });
    expect(national?.after).toEqual(Agency.NATIONAL);
    // The national rule has no index, so the one without a figure is ranked too.
    expect(national?.counts.map((one) => one.after)).toEqual([1, 0, 0, 0, 1, 3, 1]);
    expect(await Insight.simulate(at(), town.hr, period.id, { id, version: version + 1 })).toBeNull();
  });

  it("is null where there is no such period or version, or the period has not opened", async () => {
    const of = (id: string, reference: Agency.PolicyReference = REFERENCE, by = town.hr) =>
      Insight.simulate(at(), by, id, reference);
    expect(await of(town.year.id)).toBeNull();
    expect(await of("per_x")).toBeNull();
    expect(await of(other.quarter.id)).toBeNull();
    expect(await of(period.id, REFERENCE, other.hr)).toBeNull();
    expect(await of(period.id, { ...REFERENCE, version: 3 })).toBeNull();
    expect(await of(period.id, { id: "pulau-lain", version: 1 })).toBeNull();
  });

  it("starts from what was published", async () => {
    const simulation = await simulate();
    const group = await Ranking.ofAgency(at(), town.hr, period);
    if (group === null) throw new Error("not published");
    const published = await Ranking.distribution(group);
    const ranked = new Map(published.map((one): [string, number] => [one.predicate, one.count]));
    // Those listed apart are counted by predicate there, and by themselves here.
    const before = simulation.counts.map((one): [string, number] => [one.class, one.before]);
    expect(before.filter(([name]) => ranked.has(name) && name !== "BAIK")).toEqual(
      [...ranked].filter(([name]) => name !== "BAIK"),
    );
    expect([ranked.get("BAIK"), new Map(before).get("BAIK"), new Map(before).get("NOT_COMPARABLE")]).toEqual([3, 2, 1]);
  });
});

describe("those who would move", () => {
  const standing = { class: "BAIK", predicate: "BAIK", index: null, quarter: 1 } as const;
  const moving = (count: number): Insight.Simulation => ({
    period,
    before: INVENTED,
    after: DRAFT,
    people: count,
    counts: [],
    moves: Array.from({ length: count }, (_, i) => ({
      employee: `emp_${padded(i, 4)}`,
      before: standing,
      after: { ...standing, quarter: 2 },
    })),
    input: () => undefined,
  });

  it.each([
    ["page by page", 250, 100, [100, 100, 50]],
    ["the last page full", 200, 100, [100, 100]],
    ["one by one", 3, 1, [1, 1, 1]],
    ["nobody", 0, 10, [0]],
  ])("are walked %s", (_, count, first, sizes) => {
    const simulation = moving(count);
    const seen: string[] = [];
    const pages: number[] = [];
    let after: string | null = null;
    do {
      const page: ReturnType<typeof Insight.movesPage> = Insight.movesPage(simulation, first, after);
      seen.push(...page.edges.map((edge) => edge.node.employee));
      pages.push(page.edges.length);
      after = page.hasNextPage ? (page.edges.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(pages).toEqual(sizes);
    expect(seen).toEqual(simulation.moves.map((move) => move.employee));
  });

  it.each([
    ["none at a time", 0, null],
    ["more than a hundred at a time", 101, null],
    ["from another list's cursor", 10, encodeCursor("periods", "emp_0001")],
    ["from no cursor of ours", 10, "x"],
    ["from an empty place", 10, encodeCursor("simulation", "")],
  ])("are not listed %s", (_, first, after) => {
    expect(() => Insight.movesPage(moving(3), first, after)).toThrow(BadInputError);
  });
});

/** A quarter of the town, said to be published and to have so many shards. */
const published = async (startsOn: string, shards: number): Promise<Period.Period> => {
  const { edges } = await Period.page(at(), town.hr, 10);
  const found = edges.map(({ node }) => node).find((one) => one.startsOn === startsOn && one.kind === "QUARTER");
  if (found === undefined) throw new Error("no such quarter");
  const change = { action: "period.publish", at: found.publishesAt };
  const changed = await Period.change(table.db, town.agency, found, { shards, publishedAt: found.publishesAt }, change);
  if (changed === null) throw new Error("not changed");
  return changed;
};

describe("how large a period may be", () => {
  it("is twenty shards; a larger one is refused and none of it read", async () => {
    const most = await published("2026-07-01", 20);
    expect((await Insight.simulate(at(), town.hr, most.id, REFERENCE))?.people).toBe(0);
    const larger = await published("2026-07-01", 21);
    const counted = counting(table);
    const asked = Insight.simulate(at(period.endsAt, counted.db), town.hr, larger.id, REFERENCE);
    const refused = new BadInputError("periodId: a period of at most 20,000 people.", ["periodId"]);
    await expect(asked).rejects.toThrow(refused);
    await expect(asked).rejects.toHaveProperty("inputPath", ["periodId"]);
    counted.close();
    expect(counted.operations()).toEqual(["GetItem", "GetItem"]);
    await expect(Insight.simulate(at(), town.head, larger.id, REFERENCE)).rejects.toThrow(ForbiddenError);
  });
});

describe("ten thousand people", () => {
  const PEOPLE = 10_000;
  const SHARDS = 10;
  /** Every fourth is rated by nobody; the others' targets rise and fall. */
  const inputOf = (i: number, id: string): ScoringInput => ({
    ...scoringInput(derivedId("emp", "simulation", String(i)), i % 4 === 0 ? null : [MEETS, MEETS]),
    period: id,
    figures: i % 4 === 0 ? [] : [{ measure: "TARGET", from: "SUPERIOR", count: 1, sum: 5000 + (i % 5000) }],
  });

  it("are simulated in one run, from as many requests as they have shards, and in no write", async () => {
    const second = await published("2026-04-01", SHARDS);
    const shards = new Map<unknown, object[]>();
    for (let i = 0; i < PEOPLE; i += 1) {
      const input = inputOf(i, second.id);
      const shard = `S${padded(shardOf(input.employee, SHARDS), 4)}`;
      const key = keyOf(town.agency.id, [second.id, shard], input.employee);
      const there = shards.get(key.pk);
      if (there === undefined) shards.set(key.pk, [{ ...key, ...input }]);
      else there.push({ ...key, ...input });
    }
    // The shards are answered from here: ten thousand puts would hold up every other test on this table's server.
    const asked: unknown[] = [];
    const serving = intercepted(table, async (request, send) => {
      expect(isWrite(request)).toBe(false);
      const { ":pk": pk } = { ...(request.input.ExpressionAttributeValues ?? {}) } as Record<string, unknown>;
      const items = request.operation === "Query" ? shards.get(pk) : undefined;
      if (items === undefined) return send();
      asked.push(pk);
      return { Items: items, Count: items.length, $metadata: {} };
    });
    const simulation = await Insight.simulate(at(second.startsAt, serving.db), town.hr, second.id, REFERENCE);
    serving.close();
    if (simulation === null) throw new Error("nothing simulated");
    expect(asked.toSorted()).toEqual([...shards.keys()].toSorted());
    expect(asked).toHaveLength(SHARDS);
    expect(simulation.people).toBe(PEOPLE);
    expect(simulation.counts.map((one) => [one.class, one.before, one.after])).toEqual([
      ["UNRATED", 2500, 2500],
      ["NOT_COMPARABLE", 0, 0],
      ["SANGAT_KURANG", 0, 0],
      ["KURANG", 0, 0],
      ["BUTUH_PERBAIKAN", 0, 7500],
      ["BAIK", 7500, 0],
      ["SANGAT_BAIK", 0, 0],
    ]);
    expect(simulation.moves).toHaveLength(7500);
    const [first] = Insight.movesPage(simulation, 1).edges;
    if (first === undefined) throw new Error("nobody moves");
    expect(Insight.reasonsOf(simulation, first.node).length).toBeGreaterThan(3);
  });
});
