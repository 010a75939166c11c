import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { EmployeeActor } from "../actor/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
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
  town = await smallAgency(table.db, "Gerak", 0);
  const page = await Period.page(depsAt(table.db, town.quarter.startsAt), town.hr, 20);
  quarters = page.edges.map(({ node }) => node).filter(({ kind }) => kind === "QUARTER");
});
afterAll(() => table.drop());

type Published = Awaited<ReturnType<typeof publish>>;
const quarter = (i: number): Period.Period => {
  const found = quarters[i];
  if (found === undefined) throw new Error(`no quarter ${i}`);
  return found;
};
const deps = (db: Database = table.db) => depsAt(db, town.quarter.finalisesAt);
const actorOf = (employee: string, grants: EmployeeActor["grants"] = []): EmployeeActor => ({
  kind: "EMPLOYEE",
  agency: town.agency.id,
  employee,
  grants,
});
const ranked = (keys: readonly Ranked["rankKey"][]): readonly Ranked[] =>
  keys.map((rankKey, i) => ({ employee: idOf(i), rankKey }));

/** Two quarters in a row, the second compared with the first; groups of at least so many. */
const two = async (
  before: readonly Ranked[],
  now: readonly Ranked[],
  [minimumBefore, minimumNow] = [2, 2],
): Promise<{ readonly first: Published; readonly second: Published }> => {
  const first = await publish(table.db, town.agency.id, quarter(0), {
    people: before,
    policy: everywhere(minimumBefore),
  });
  const compared = { people: now, policy: everywhere(minimumNow), compared: first };
  return { first, second: await publish(table.db, town.agency.id, quarter(1), compared) };
};
const periodOf =
  (...published: readonly Published[]) =>
  async (id: string): Promise<Period.Period | null> =>
    published.map(({ period }) => period).find((period) => period.id === id) ?? null;

const rowsOf = (people: readonly Ranked[]): readonly Ranking.RankRow[] =>
  people.flatMap(({ employee, rankKey }) => (typeof rankKey === "number" ? [{ employee, rankKey }] : []));

const cost = async (work: (db: Database) => Promise<unknown>): Promise<readonly string[]> => {
  const counted = counting(table);
  await work(counted.db);
  counted.close();
  return counted.operations();
};

// Then: 0 first, 1 and 2 second, 3 fourth. Now: 3 first, 0 second, 1 third, 2 and 5 fourth; 4 was unrated, 6 apart then.
const BEFORE = ranked([48_012, 36_007, 36_007, 24_003, "UNRATED", 12_004, "APART"]);
const NOW = ranked([36_010, 36_008, 24_004, 48_012, 60_004, 24_004, 0]);

describe("the movement of ranked people", () => {
  it.each(["HR", "AUDITOR"] as const)("is counted in the agency, for a holder of the %s right", async (grant) => {
    const { first, second } = await two(BEFORE, NOW);
    const moved = await Ranking.movements(
      deps(),
      actorOf(idOf(99), [grant]),
      second.period,
      rowsOf(NOW),
      periodOf(first),
    );
    const previous = first.period.id;
    expect(moved).toEqual([
      { previous, previousRankKey: 48_012, previousRank: 1, places: -2 },
      { previous, previousRankKey: 36_007, previousRank: 2, places: -2 },
      { previous, previousRankKey: 36_007, previousRank: 2, places: -3 },
      { previous, previousRankKey: 24_003, previousRank: 4, places: 2 },
      null,
      { previous, previousRankKey: 12_004, previousRank: 5, places: 0 },
      null,
    ]);
  });

  it("is nothing for a head: where somebody stood before, in another unit perhaps, is not theirs to know", async () => {
    const { first, second } = await two(BEFORE, NOW);
    const moved = await Ranking.movements(deps(), town.head, second.period, rowsOf(NOW).slice(0, 2), periodOf(first));
    expect(moved).toEqual([null, null]);
  });

  it("follows the corrections of both periods", async () => {
    const { first, second } = await two(BEFORE, NOW);
    const then = await correct(table.db, town.agency.id, first, [{ employee: idOf(3), rankKey: 60_004 }]);
    const now = await correct(table.db, town.agency.id, second, [{ employee: idOf(0), rankKey: 0 }]);
    const rows = rowsOf(now.people).filter(({ employee }) => [idOf(0), idOf(3)].includes(employee));
    const moved = await Ranking.movements(deps(), town.hr, now.period, rows, periodOf(then));
    const previous = first.period.id;
    expect(moved).toEqual([
      { previous, previousRankKey: 48_012, previousRank: 2, places: -4 },
      { previous, previousRankKey: 60_004, previousRank: 1, places: -1 },
    ]);
  });

  it("is none without a period to compare with, and asks for nothing then", async () => {
    const { first } = await two(BEFORE, NOW);
    const requests = await cost(async (db) => {
      const moved = await Ranking.movements(deps(db), town.hr, first.period, rowsOf(BEFORE), periodOf(first));
      expect(moved).toEqual(rowsOf(BEFORE).map(() => null));
    });
    expect(requests).toEqual([]);
  });

  it("costs as many requests for a hundred people as for one", async () => {
    const keys = Array.from({ length: 150 }, (_, i) => 24_002 + i);
    const { first, second } = await two(ranked(keys), ranked(keys.toReversed()));
    for (const count of [1, 100]) {
      const rows = rowsOf(second.people).slice(0, count);
      const requests = await cost((db) => Ranking.movements(deps(db), town.hr, second.period, rows, periodOf(first)));
      expect(requests).toEqual(["BatchGetItem", "BatchGetItem"]);
      const own = await cost((db) => Ranking.movements(deps(db), town.head, second.period, rows, periodOf(first)));
      expect(own).toEqual([]);
    }
  });

  it("costs one request a period more where the agency has more keys than its summary holds", async () => {
    const people = KEYS_PER_SLICE + 200;
    const keys = Array.from({ length: people }, (_, i) => 24_002 + 3 * i);
    const { first, second } = await two(ranked(keys), ranked(keys.toReversed()));
    const rows = rowsOf(second.people).filter((_, i) => i % 12 === 0);
    expect(rows).toHaveLength(100);
    const requests = await cost(async (db) => {
      const moved = await Ranking.movements(deps(db), town.hr, second.period, rows, periodOf(first));
      expect(moved.map((one) => [one?.previousRank, one?.places])).toEqual(
        rows.map((_, i) => [people - 12 * i, people - 12 * i - (12 * i + 1)]),
      );
    });
    expect(requests).toEqual(["BatchGetItem", "BatchGetItem", "Query", "Query"]);
  });
});

describe("an own movement", () => {
  const moved = async (
    who: number,
    minimums: [number, number] = [2, 2],
    [before, now]: readonly [readonly Ranked[], readonly Ranked[]] = [BEFORE, NOW],
  ) => {
    const { first, second } = await two(before, now, minimums);
    const actor = actorOf(idOf(who));
    const own = await Ranking.own(deps(), actor, second.period);
    if (own === null) throw new Error("not on the roll");
    const movement = (db: Database) => Ranking.ownMovement(deps(db), actor, own, periodOf(first));
    return { movement: await movement(table.db), requests: await cost(movement), own, first };
  };

  it("is what moved in the agency, for one request", async () => {
    const { movement, requests, first } = await moved(3);
    expect(movement).toEqual({ previous: first.period.id, previousRankKey: 24_003, previousRank: 4, places: 2 });
    expect(requests).toEqual(["BatchGetItem"]);
  });

  it.each([
    ["then", [7, 2]],
    ["now", [2, 8]],
  ] as const)("has no ranks where the agency was too small for an own rank %s", async (_, [before, now]) => {
    const { movement, first } = await moved(3, [before, now]);
    expect(movement).toEqual({ previous: first.period.id, previousRankKey: 24_003, previousRank: null, places: null });
  });

  it.each([
    ["was unrated then", 4, NOW],
    ["was apart then", 6, NOW],
    ["is unrated now", 0, ranked(["UNRATED", 1, 2])],
    ["is apart now", 0, ranked(["APART", 1, 2])],
    ["was on no roll then", 9, [...NOW, { employee: idOf(9), rankKey: 7 }]],
  ] as const)("is none for whoever %s", async (_, who, now) => {
    expect((await moved(who, [2, 2], [BEFORE, now])).movement).toBeNull();
  });

  it("is nobody else's", async () => {
    const { own, first } = await moved(3);
    expect(await Ranking.ownMovement(deps(), actorOf(idOf(0)), own, periodOf(first))).toBeNull();
  });

  it("is none in a period that is compared with none", async () => {
    const { first } = await moved(3);
    const own = await Ranking.own(deps(), actorOf(idOf(3)), first.period);
    if (own === null) throw new Error("not on the roll");
    const requests = await cost(async (db) => {
      expect(await Ranking.ownMovement(deps(db), actorOf(idOf(3)), own, periodOf(first))).toBeNull();
    });
    expect(requests).toEqual([]);
  });
});

describe("those who improved most", () => {
  it("are listed by their rise, for personnel officers and auditors", async () => {
    const { first, second } = await two(BEFORE, NOW);
    const page = await Ranking.improved(deps(), town.hr, second.period, 1);
    expect(page?.edges.map(({ node }) => node)).toEqual([{ rank: 1, employee: idOf(3), rankKey: 24_009 }]);
    expect(page?.hasNextPage).toBe(true);
    const rest = await Ranking.improved(deps(), town.hr, second.period, 100, page?.edges[0]?.cursor);
    expect(rest).toMatchObject({
      edges: [{ node: { rank: 2, employee: idOf(5), rankKey: 12_000 } }, { node: { rank: 3, rankKey: 1 } }],
      hasNextPage: false,
    });
    const auditor = actorOf(idOf(99), ["AUDITOR"]);
    expect((await Ranking.improved(deps(), auditor, second.period, 10))?.edges).toHaveLength(3);
    for (const who of [town.head, town.regent, actorOf(idOf(3))])
      await expect(Ranking.improved(deps(), who, second.period, 10)).rejects.toThrow("Your role does not allow");
    expect(await Ranking.improved(deps(), town.hr, first.period, 10)).toBeNull();
    expect(await Ranking.improved(deps(), town.hr, quarter(3), 10)).toBeNull();
  });
});
