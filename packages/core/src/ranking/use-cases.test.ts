import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { EmployeeActor } from "../actor/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { depsAt, type SmallAgency, smallAgency } from "../testing/fixture.ts";
import { counting } from "../testing/intercepted.ts";
import { correct, everywhere, idOf, publish, type Ranked } from "../testing/ranked.ts";
import * as Ranking from "./index.ts";
import { KEYS_PER_SLICE } from "./model.ts";

let table: TestTable;
let town: SmallAgency;
let quarters: readonly Period.Period[];
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Susun", 0);
  const page = await Period.page(depsAt(table.db, town.quarter.startsAt), town.hr, 20);
  quarters = page.edges.map(({ node }) => node).filter(({ kind }) => kind === "QUARTER");
});
afterAll(() => table.drop());

const quarter = (i: number): Period.Period => {
  const found = quarters[i];
  if (found === undefined) throw new Error(`no quarter ${i}`);
  return found;
};
const deps = (db: Database = table.db) => depsAt(db, town.quarter.finalisesAt);
const actorOf = (employee: string): EmployeeActor => ({
  kind: "EMPLOYEE",
  agency: town.agency.id,
  employee,
  grants: [],
});
const keysFrom = (count: number, from = 0): readonly Ranked[] =>
  Array.from({ length: count }, (_, i) => ({ employee: idOf(i), rankKey: from + i }));
const present = <T>(value: T | null): T => {
  if (value === null) throw new Error("nothing there");
  return value;
};

/** The requests that some reading sends. */
const cost = async (work: (db: Database) => Promise<unknown>): Promise<readonly string[]> => {
  const counted = counting(table);
  await work(counted.db);
  counted.close();
  return counted.operations();
};

describe("the rows of a ranking", () => {
  it("come a hundred in one request, whichever page it is, with what the group is read by", async () => {
    const { period } = await publish(table.db, town.agency.id, quarter(0), {
      people: keysFrom(250, 24_002),
      policy: everywhere(10),
    });
    let after: string | null = null;
    const found: string[] = [];
    for (const more of [true, true, false]) {
      const requests = await cost(async (db) => {
        const group = present(await Ranking.ofAgency(deps(db), town.hr, period));
        const page = await Ranking.page(deps(db), town.agency.id, group, 100, after);
        expect(page.hasNextPage).toBe(more);
        found.push(...page.edges.map(({ node }) => node.employee));
        after = page.edges.at(-1)?.cursor ?? null;
      });
      expect(requests).toEqual(["Query"]);
    }
    expect(found).toEqual(Array.from({ length: 250 }, (_, i) => idOf(249 - i)));
    const whole = await cost(async (db) => {
      const group = present(await Ranking.ofAgency(deps(db), town.hr, period));
      const [page, total, scale] = await Promise.all([
        Ranking.page(deps(db), town.agency.id, group, 100),
        Ranking.total(group),
        Ranking.scale(group),
      ]);
      expect([page.edges.length, total, scale]).toEqual([100, 250, "national@1:MATRIX_CELL"]);
      expect((await Ranking.distribution(group)).map(({ count }) => count)).toEqual([0, 0, 250, 0, 0]);
    });
    expect(whole).toEqual(["Query"]);
    expect(await cost(() => Ranking.ofAgency(deps(), town.hr, period))).toEqual([]);
  });

  it("come by cursors that belong to one publication", async () => {
    const first = await publish(table.db, town.agency.id, quarter(0), { people: keysFrom(30), policy: everywhere(10) });
    const group = present(await Ranking.ofAgency(deps(), town.hr, first.period));
    const page = await Ranking.page(deps(), town.agency.id, group, 5);
    const after = page.edges.at(-1)?.cursor ?? null;
    const corrected = await correct(table.db, town.agency.id, first, [{ employee: idOf(0), rankKey: 99 }]);
    const now = present(await Ranking.ofAgency(deps(), town.hr, corrected.period));
    await expect(Ranking.page(deps(), town.agency.id, now, 5, after)).rejects.toThrow(BadInputError);
    const best = await Ranking.page(deps(), town.agency.id, now, 1);
    expect(best.edges[0]?.node).toEqual({ employee: idOf(0), rankKey: 99, rank: 1 });
  });
});

describe("a chosen group", () => {
  const people: readonly Ranked[] = [
    { employee: idOf(1), rankKey: 48_012, job: "JPT", family: "umum" },
    { employee: idOf(2), rankKey: 36_007, job: "PELAKSANA", family: "guru" },
    { employee: idOf(3), rankKey: 36_007, job: "PELAKSANA" },
    { employee: idOf(4), rankKey: 24_003, family: "guru" },
  ];
  let period: Period.Period;
  beforeAll(async () => {
    ({ period } = await publish(table.db, town.agency.id, quarter(1), { people, policy: everywhere(2) }));
  });
  const rowsOf = async (choice: Ranking.GroupChoice, who = town.hr) => {
    const group = present(await Ranking.ofChoice(deps(), who, period, choice));
    const page = await Ranking.page(deps(), town.agency.id, group, 100);
    return page.edges.map(({ node }) => [node.rank, node.employee]);
  };

  it.each<readonly [what: string, choice: Ranking.GroupChoice, rows: readonly (readonly [number, string])[]]>([
    [
      "the agency",
      {},
      [
        [1, idOf(1)],
        [2, idOf(2)],
        [2, idOf(3)],
        [4, idOf(4)],
      ],
    ],
    [
      "a kind of position",
      { positionGroup: "PELAKSANA" },
      [
        [1, idOf(2)],
        [1, idOf(3)],
      ],
    ],
    [
      "a family of jobs",
      { jobFamily: "guru", unitId: null, positionGroup: undefined },
      [
        [1, idOf(2)],
        [2, idOf(4)],
      ],
    ],
    ["a kind nobody holds", { positionGroup: "PENGAWAS" }, []],
    ["a family nobody belongs to", { jobFamily: "medis" }, []],
  ])("may be %s", async (_, choice, rows) => {
    expect(await rowsOf(choice)).toEqual(rows);
  });

  it.each<readonly [what: string, choice: Ranking.GroupChoice, path: string]>([
    ["a unit and a kind", { unitId: "unt_1", positionGroup: "JPT" }, "positionGroup"],
    ["a kind and a family", { positionGroup: "JPT", jobFamily: "guru" }, "jobFamily"],
    ["all three", { unitId: "unt_1", positionGroup: "JPT", jobFamily: "guru" }, "positionGroup"],
    ["a name no family can have", { jobFamily: "Guru#1" }, "jobFamily"],
  ])("is not %s", async (_, choice, path) => {
    const refused = Ranking.ofChoice(deps(), town.hr, period, choice);
    await expect(refused).rejects.toThrow(BadInputError);
    await expect(refused).rejects.toMatchObject({ inputPath: [path] });
  });

  it.each<readonly [what: string, choice: Ranking.GroupChoice]>([
    ["the agency", {}],
    ["a kind of position", { positionGroup: "PELAKSANA" }],
    ["a family of jobs", { jobFamily: "guru" }],
    ["a name no family can have", { jobFamily: "Guru#1" }],
  ])("is refused to employees and heads: %s", async (_, choice) => {
    for (const who of [actorOf(idOf(1)), town.head, town.regent])
      await expect(Ranking.ofChoice(deps(), who, period, choice)).rejects.toThrow("Your role does not allow");
  });

  it("is for auditors too, and for nobody before publication", async () => {
    const auditor = { ...actorOf(idOf(9)), grants: ["AUDITOR"] as const };
    expect(await rowsOf({ positionGroup: "JPT" }, auditor)).toEqual([[1, idOf(1)]]);
    expect(await Ranking.ofChoice(deps(), town.hr, quarter(3), { positionGroup: "JPT" })).toBeNull();
  });
});

describe("an own standing", () => {
  const own = (period: Period.Period, i: number, db: Database = table.db) =>
    Ranking.own(deps(db), actorOf(idOf(i)), period);

  it("is one request, and one more where keys are so many that they stand in slices", async () => {
    const few = await publish(table.db, town.agency.id, quarter(0), { people: keysFrom(120), policy: everywhere(10) });
    const many = await publish(table.db, town.agency.id, quarter(1), {
      people: keysFrom(KEYS_PER_SLICE + 1, 36_003),
      policy: everywhere(10),
    });
    for (const [{ period, people }, requests] of [
      [few, ["BatchGetItem"]],
      [many, ["BatchGetItem", "Query"]],
    ] as const) {
      const found = await cost(async (db) => {
        const standing = await own(period, 7, db);
        expect(standing?.standing).toEqual({ rank: people.length - 7, of: people.length, quarter: 4 });
      });
      expect(found).toEqual(requests);
    }
  });

  it("is of the corrected result, one request more for whoever's was corrected", async () => {
    const first = await publish(table.db, town.agency.id, quarter(0), { people: keysFrom(20), policy: everywhere(10) });
    const changes = [{ employee: idOf(0), rankKey: 12_001 }];
    const { period } = await correct(table.db, town.agency.id, first, changes);
    const requests = await cost(async (db) => {
      const found = await own(period, 0, db);
      expect(found).toMatchObject({ result: { rankKey: 12_001 }, standing: { rank: 1, of: 20, quarter: 1 } });
    });
    expect(requests).toEqual(["BatchGetItem", "BatchGetItem"]);
    expect((await own(period, 19))?.standing).toEqual({ rank: 2, of: 20, quarter: 1 });
    expect(await cost((db) => own(period, 19, db))).toEqual(["BatchGetItem"]);
  });

  it.each([
    ["one fewer than policy asks for", 9, null, 0],
    ["as many as policy asks for", 10, { rank: 10, of: 10, quarter: 4 }, 10],
  ] as const)("shows rank and distribution in a group of %s", async (_, people, standing, counted) => {
    const { period } = await publish(table.db, town.agency.id, quarter(0), {
      people: keysFrom(people),
      policy: everywhere(10),
    });
    const found = await own(period, 0);
    expect(found?.standing).toEqual(standing);
    expect(found?.distribution.reduce((sum, { count }) => sum + count, 0)).toBe(counted);
  });

  it("has no rank for whoever is apart or unrated, and is none for whoever is on no roll", async () => {
    const people: readonly Ranked[] = [
      ...keysFrom(12),
      { employee: idOf(12), rankKey: "APART" },
      { employee: idOf(13), rankKey: "UNRATED" },
    ];
    const { period } = await publish(table.db, town.agency.id, quarter(0), { people, policy: everywhere(10) });
    expect(await own(period, 12)).toMatchObject({ standing: null, result: { outcome: "NOT_COMPARABLE" } });
    expect(await own(period, 13)).toMatchObject({ standing: null, result: { outcome: "UNRATED" } });
    expect(await own(period, 14)).toBeNull();
    expect(await own(quarter(3), 0)).toBeNull();
  });
});

describe("own places in smaller groups", () => {
  const groupsOf = async (people: readonly Ranked[], i: number, minimumGroup = 3) => {
    const policy = everywhere(minimumGroup);
    const { period } = await publish(table.db, town.agency.id, quarter(2), { people, policy });
    const actor = actorOf(idOf(i));
    const own = present(await Ranking.own(deps(), actor, period));
    const groups = () => Ranking.ownGroups(deps(), actor, own);
    return { own, groups, found: await groups(), period };
  };
  const staff = (count: number, more: Partial<Ranked>): readonly Ranked[] =>
    keysFrom(count).map((one) => ({ ...one, ...more }));

  it("are those of the same kind of position and of the same family of jobs", async () => {
    const people = [
      ...staff(4, { job: "PELAKSANA", family: "guru" }),
      { employee: idOf(4), rankKey: 100, job: "JPT", family: "guru" },
      { employee: idOf(5), rankKey: 90, job: "PELAKSANA" },
    ] as const;
    expect((await groupsOf(people, 2)).found).toEqual([
      { kind: "POSITION_GROUP", name: "PELAKSANA", standing: { rank: 3, of: 5, quarter: 2 } },
      { kind: "JOB_FAMILY", name: "guru", standing: { rank: 3, of: 5, quarter: 2 } },
    ]);
    expect((await groupsOf(people, 5)).found).toEqual([
      { kind: "POSITION_GROUP", name: "PELAKSANA", standing: { rank: 1, of: 5, quarter: 1 } },
    ]);
  });

  it("show neither rank nor size where the group is smaller than policy asks for", async () => {
    const people = [...staff(2, { job: "PENGAWAS", family: "medis" }), ...staff(4, {}).slice(2)];
    expect((await groupsOf(people, 0)).found).toEqual([
      { kind: "POSITION_GROUP", name: "PENGAWAS", standing: null },
      { kind: "JOB_FAMILY", name: "medis", standing: null },
    ]);
  });

  it("are none for whoever is not ranked, nor where policy does not rank in them, nor where nothing is known", async () => {
    const apart = [
      ...staff(4, { job: "PELAKSANA" }),
      { employee: idOf(4), rankKey: "APART", job: "PELAKSANA" },
    ] as const;
    expect((await groupsOf(apart, 4)).found).toEqual([{ kind: "POSITION_GROUP", name: "PELAKSANA", standing: null }]);
    expect((await groupsOf(staff(4, {}), 0)).found).toEqual([]);
    const policy = { ...everywhere(3), ranking: { groups: ["AGENCY" as const], minimumGroup: 3 } };
    const people = staff(4, { job: "ADMINISTRATOR", family: "hukum" });
    const { period } = await publish(table.db, town.agency.id, quarter(2), { people, policy });
    const own = present(await Ranking.own(deps(), actorOf(idOf(0)), period));
    expect(await Ranking.ownGroups(deps(), actorOf(idOf(0)), own)).toEqual([]);
  });

  it("are the actor's own, and two requests", async () => {
    const { own } = await groupsOf(staff(4, { job: "PELAKSANA", family: "guru" }), 1);
    const requests = await cost((db) => Ranking.ownGroups(deps(db), actorOf(idOf(1)), own));
    expect(requests).toEqual(["BatchGetItem", "BatchGetItem"]);
    expect(await Ranking.ownGroups(deps(), actorOf(idOf(2)), own)).toEqual([]);
  });
});
