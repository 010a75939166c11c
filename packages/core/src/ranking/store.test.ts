import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { collect, putMany, removeMany } from "../dynamo/index.ts";
import { OverloadedError } from "../shared/errors.ts";
import { counting } from "../testing/intercepted.ts";
import { KEYS_PER_SLICE, type RankedRow, type Ranking, ROWS_PER_PAGE } from "./model.ts";
import { NOBODY, rank, rankedFrom, standingIn, standingOf, summaryOf } from "./rules.ts";
import * as Store from "./store.ts";

const AGENCY = "agc_00000000000000000001";
const BASIS = { scale: "rekaan@1:INDEX", minimumGroup: 10 };
const BASE = 3;
const person = (i: number): string => `emp_${String(i).padStart(20, "0")}`;

let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());

let periods = 0;
/** A place in the table where nothing is yet. */
const nowhere = (group = "AGENCY", corrections: readonly number[] = []): Store.RankingRef => {
  periods += 1;
  return { period: `per_${String(periods).padStart(20, "0")}`, fence: BASE, corrections, group };
};

/** Whoever has no key is apart. */
type Keys = readonly (number | null)[];
const rankingOf = (keys: Keys, group = "AGENCY"): Ranking => {
  const rows = keys.flatMap((rankKey, i) => (rankKey === null ? [] : [{ employee: person(i), rankKey }]));
  const apart = NOBODY.map((none, place) => (place === 3 ? keys.length - rows.length : none));
  return rank(group, rows, BASIS, apart);
};

/** As a first publication writes it. */
const publish = (ref: Store.RankingRef, ranking: Ranking, fence = ref.fence): Promise<void> =>
  putMany(table.db, Store.rankingItems(AGENCY, ref.period, fence, ranking));

/** As a correction does: what differs under its fence, then the summary in place; answers what readers know then. */
const correct = async (
  ref: Store.RankingRef,
  fence: number,
  before: Ranking | null,
  after: Ranking,
): Promise<Store.RankingRef> => {
  const changed = Store.changedItems(AGENCY, ref.period, { base: ref.fence, fence }, before, after);
  if (changed !== null) {
    await putMany(table.db, changed.items);
    await putMany(table.db, [changed.summary]);
  }
  return { ...ref, corrections: [...ref.corrections, fence] };
};

/** What a correction writes that loses its claim before it publishes: everything but the summary. */
const lose = async (ref: Store.RankingRef, fence: number, before: Ranking | null, after: Ranking): Promise<void> => {
  const changed = Store.changedItems(AGENCY, ref.period, { base: ref.fence, fence }, before, after);
  await putMany(table.db, changed?.items ?? []);
};

const rowsFrom = async (ref: Store.RankingRef, from: number, count: number) => {
  const [first, last] = [Math.floor(from / ROWS_PER_PAGE), Math.floor((from + count - 1) / ROWS_PER_PAGE)];
  return Store.rowsIn(await Store.section(table.db, AGENCY, ref, first, last), from, count);
};

/** The whole group, as a client walks it page by page. */
const walked = async (ref: Store.RankingRef, count: number): Promise<readonly RankedRow[]> => {
  const all: RankedRow[] = [];
  for (let more = true; more; ) {
    const page = await rowsFrom(ref, all.length, count);
    all.push(...page.rows);
    more = page.more;
  }
  return all;
};

const placeOf = async (ref: Store.RankingRef, total: number, rankKey: number) => {
  const slice = [...(await Store.slices(table.db, AGENCY, ref, [rankKey])).values()][0];
  return slice === undefined ? null : standingIn(slice, total, rankKey);
};

/** That every reader finds exactly this ranking. */
const finds = async (ref: Store.RankingRef, ranking: Ranking, pages: readonly number[] = [100, 37]): Promise<void> => {
  const ranked = rankedFrom(ranking.rows, 1, 0);
  const summary = summaryOf(ranking);
  expect(await Store.summary(table.db, AGENCY, ref)).toEqual(summary);
  expect(await Store.summaries(table.db, AGENCY, [ref])).toEqual([summary]);
  for (const count of pages) expect(await walked(ref, count)).toEqual(ranked);
  expect(await collect(Store.everyRow(table.db, AGENCY, ref))).toEqual(ranking.rows);
  if (summary.counts !== null) return;
  for (const { rankKey } of ranking.rows.filter((_, i) => i % 97 === 0))
    expect(await placeOf(ref, ranking.rows.length, rankKey)).toEqual(standingOf(ranking.histogram, rankKey));
};

const names = (items: Iterable<{ readonly pk: string; readonly sk: string }>): readonly string[] =>
  [...items].map(({ sk }) => sk);

describe("a ranking as items", () => {
  it("of a group that fits a page is one, with its rows", async () => {
    const ranking = rankingOf([9, 8, 8]);
    const ref = nowhere("unt_1");
    expect([...Store.rankingItems(AGENCY, ref.period, BASE, { ...ranking, group: "unt_1" })]).toEqual([
      {
        pk: `A#${AGENCY}#${ref.period}#RANK#unt_1`,
        sk: "HISTOGRAM#F000003",
        ...BASIS,
        total: 3,
        apart: [0, 0, 0, 0, 0],
        predicates: [3, 0, 0, 0, 0],
        // They follow from the rows.
        counts: null,
        rows: `9:${person(0).slice(4)},8:${person(1).slice(4)} ${person(2).slice(4)}`,
      },
    ]);
  });

  it.each([
    ["nobody", 0, ["HISTOGRAM#F000003"]],
    ["a hundred", 100, ["HISTOGRAM#F000003"]],
    ["a hundred and one", 101, ["HISTOGRAM#F000003", "PAGE#000000#F000003", "PAGE#000001#F000003"]],
  ])("of %s are these", (_, people, expected) => {
    const ranking = rankingOf(Array.from({ length: people }, (__, i) => i));
    expect(names(Store.rankingItems(AGENCY, "per_1", BASE, ranking))).toEqual(expected);
  });

  it("with more different keys than one item should hold has slices", () => {
    const ranking = rankingOf(Array.from({ length: KEYS_PER_SLICE + 1 }, (_, i) => 500 + i));
    const items = [...Store.rankingItems(AGENCY, "per_1", BASE, ranking)];
    expect(names(items).filter((name) => !name.startsWith("PAGE"))).toEqual([
      "HISTOGRAM#F000003",
      "SLICE#000000#F000003",
      "SLICE#000001#F000003",
    ]);
    expect(items.find(({ sk }) => sk.startsWith("SLICE#000000"))).toMatchObject({ higher: 501 });
  });

  it("are made as they are asked for", () => {
    const ranking = rankingOf(Array.from({ length: 100_000 }, (_, i) => i % 60_000));
    const items = Store.rankingItems(AGENCY, "per_1", BASE, ranking);
    expect(names([items.next().value, items.next().value].filter((item) => item !== undefined))).toEqual([
      "HISTOGRAM#F000003",
      "PAGE#000000#F000003",
    ]);
  });
});

describe("a published ranking", () => {
  it.each([
    ["nobody", 0, 1],
    ["one person", 1, 1],
    ["a hundred people", 100, 9],
    ["a hundred and one", 101, 9],
    ["two hundred", 200, 3],
    ["a few hundred with few keys", 450, 7],
    ["people of as many keys as one item holds", KEYS_PER_SLICE, KEYS_PER_SLICE],
    ["people of one key more", KEYS_PER_SLICE + 1, KEYS_PER_SLICE + 1],
  ])("of %s reads as it was made", async (_, people, keys) => {
    const ref = nowhere();
    const ranking = rankingOf(Array.from({ length: people }, (__, i) => 500 + (i % keys)));
    await publish(ref, ranking);
    await finds(ref, ranking);
  });

  it("that is not there has no summary and no rows", async () => {
    const ref = nowhere();
    expect(await Store.summary(table.db, AGENCY, ref)).toBeNull();
    expect(await rowsFrom(ref, 0, 100)).toEqual({ rows: [], more: false });
    expect(await collect(Store.everyRow(table.db, AGENCY, ref))).toEqual([]);
    expect(await Store.slices(table.db, AGENCY, ref, [])).toEqual(new Map());
  });

  it("ends where it ends, and has nothing beyond", async () => {
    for (const people of [60, 160]) {
      const ref = nowhere();
      await publish(ref, rankingOf(Array.from({ length: people }, (_, i) => i)));
      expect((await rowsFrom(ref, people - 10, 10)).more).toBe(false);
      expect((await rowsFrom(ref, people - 10, 9)).more).toBe(true);
      for (const from of [people, people + 40, 700])
        expect(await rowsFrom(ref, from, 100)).toEqual({ rows: [], more: false });
    }
  });

  it("gives a place by one slice as by all keys, and none for a key nobody is near", async () => {
    const ref = nowhere();
    const ranking = rankingOf(Array.from({ length: 2 * KEYS_PER_SLICE }, (_, i) => 36_003 + Math.floor((i * 3) / 4)));
    await publish(ref, ranking);
    for (const place of [0, 999, 1000, 1999]) {
      const key = ranking.rows[place]?.rankKey ?? -1;
      expect(await placeOf(ref, 2000, key)).toEqual(standingOf(ranking.histogram, key));
    }
    expect(await placeOf(ref, 2000, 0)).toBeNull();
  });

  it("is not what a lower fence wrote before it, nor a higher one that never published", async () => {
    const ref = nowhere();
    const ranking = rankingOf(Array.from({ length: 250 }, (_, i) => i));
    await publish(ref, rankingOf(Array.from({ length: 430 }, (_, i) => 1000 - i)), 2);
    await publish(ref, ranking);
    await lose(ref, 4, ranking, rankingOf(Array.from({ length: 330 }, (_, i) => 900 - i)));
    await finds(ref, ranking);
  });
});

describe("what a correction writes", () => {
  const three = rankingOf(Array.from({ length: 300 }, (_, i) => 1000 - i));
  const changes = (before: Ranking | null, after: Ranking): readonly string[] | null => {
    const changed = Store.changedItems(AGENCY, "per_1", { base: BASE, fence: 7 }, before, after);
    return changed === null ? null : names([changed.summary, ...changed.items]);
  };
  const with_ = (at: number, key: number | null): Ranking =>
    rankingOf(Array.from({ length: 300 }, (_, i) => (i === at ? key : 1000 - i)));

  it.each<readonly [what: string, before: Ranking | null, after: Ranking, names: readonly string[] | null]>([
    ["is nothing where nothing changed", three, rankingOf(Array.from({ length: 300 }, (_, i) => 1000 - i)), null],
    [
      "is the page somebody moved on",
      three,
      // From place 20 to place 10.
      with_(20, 1000 - 10),
      ["HISTOGRAM#F000003", "PAGE#000000#F000007"],
    ],
    [
      "is every page between the old place and the new",
      three,
      with_(150, 2000),
      ["HISTOGRAM#F000003", "PAGE#000000#F000007", "PAGE#000001#F000007"],
    ],
    [
      "is every page from there on where somebody is ranked no more",
      three,
      with_(150, null),
      ["HISTOGRAM#F000003", "PAGE#000001#F000007", "PAGE#000002#F000007"],
    ],
    ["is the summary alone of a small group", rankingOf([3, 2, 1]), rankingOf([3, 2, 4]), ["HISTOGRAM#F000003"]],
    [
      "is the summary alone where only somebody apart has another predicate",
      three,
      { ...three, histogram: { ...three.histogram, apart: [1, 0, 0, 0, 0] } },
      ["HISTOGRAM#F000003"],
    ],
    [
      "is everything of a group that was not there, under its own fence but for the summary",
      null,
      rankingOf(Array.from({ length: 101 }, (_, i) => i)),
      ["HISTOGRAM#F000003", "PAGE#000000#F000007", "PAGE#000001#F000007"],
    ],
    [
      "is every page of a group that outgrew its summary",
      rankingOf(Array.from({ length: 100 }, (_, i) => i)),
      rankingOf(Array.from({ length: 101 }, (_, i) => i)),
      ["HISTOGRAM#F000003", "PAGE#000000#F000007", "PAGE#000001#F000007"],
    ],
    [
      "is a page of nobody in the place of one that is gone",
      rankingOf(Array.from({ length: 201 }, (_, i) => 500 - i)),
      rankingOf(Array.from({ length: 200 }, (_, i) => 500 - i)),
      ["HISTOGRAM#F000003", "PAGE#000001#F000007", "PAGE#000002#F000007"],
    ],
  ])("%s", (_, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });

  it("is a page whose rows stayed and whose first rank did not", () => {
    // Somebody of the equals across the border rises within the first page: the second begins with a better rank less.
    const keys = Array.from({ length: 200 }, (_, i) => (i < 90 ? 900 - i : 5));
    const moved = keys.map((key, i) => (i === 95 ? 6 : key));
    expect(changes(rankingOf(keys), rankingOf(moved))).toEqual([
      "HISTOGRAM#F000003",
      "PAGE#000000#F000007",
      "PAGE#000001#F000007",
    ]);
  });

  it("is only the slices whose keys or number above changed", () => {
    const keys = Array.from({ length: 4 * KEYS_PER_SLICE }, (_, i) => i);
    const moved = keys.map((key) => (key === 1500 ? 2500 : key));
    const written = changes(rankingOf(keys), rankingOf(moved)) ?? [];
    expect(written.filter((name) => name.startsWith("SLICE"))).toEqual([
      "SLICE#000001#F000007",
      "SLICE#000002#F000007",
    ]);
  });
});

describe("readers after any sequence of corrections", () => {
  type Step = { readonly moves: readonly (readonly [who: number, key: number | null])[]; readonly lost: number };
  const stepsOf = (people: number, keys: fc.Arbitrary<number>): fc.Arbitrary<readonly Step[]> =>
    fc.array(
      fc.record({
        moves: fc.array(fc.tuple(fc.nat(people + 4), fc.oneof({ weight: 4, arbitrary: keys }, fc.constant(null))), {
          maxLength: 8,
        }),
        lost: fc.nat(2),
      }),
      { minLength: 1, maxLength: 4 },
    );
  const moved = (keys: Keys, moves: Step["moves"]): Keys =>
    Array.from({ length: Math.max(keys.length, ...moves.map(([who]) => who + 1)) }, (_, i) => {
      const move = moves.findLast(([who]) => who === i);
      return move === undefined ? (keys[i] ?? null) : move[1];
    });

  /** Plays the corrections, between them some that lost their claim, and checks readers after each that is published. */
  const plays = async (first: Keys, steps: readonly Step[]): Promise<void> => {
    let ref = nowhere();
    let keys = first;
    let fence = BASE;
    await publish(ref, rankingOf(keys));
    for (const { moves, lost } of steps) {
      const before = rankingOf(keys);
      for (let i = 0; i < lost; i += 1) {
        fence += 1;
        await lose(
          ref,
          fence,
          before,
          rankingOf(
            moved(keys, [
              [i, 7_777],
              [i + 3, null],
            ]),
          ),
        );
      }
      keys = moved(keys, moves);
      fence += 1;
      ref = await correct(ref, fence, before, rankingOf(keys));
      await finds(ref, rankingOf(keys), [100]);
    }
  };

  it("find what a ranking from scratch gives, about the size where pages begin", async () => {
    const some = fc.integer({ min: 96, max: 104 }).chain((people) => {
      const key = fc.nat(20);
      return fc.tuple(
        fc.array(fc.option(key, { freq: 40 }), { minLength: people, maxLength: people }),
        stepsOf(people, key),
      );
    });
    await fc.assert(
      fc.asyncProperty(some, ([keys, steps]) => plays(keys, steps)),
      { numRuns: 25 },
    );
  }, 60_000);

  it("find what a ranking from scratch gives, over several pages", async () => {
    const some = fc.integer({ min: 196, max: 320 }).chain((people) => {
      const key = fc.nat(400);
      return fc.tuple(fc.array(key, { minLength: people, maxLength: people }), stepsOf(people, key));
    });
    await fc.assert(
      fc.asyncProperty(some, ([keys, steps]) => plays(keys, steps)),
      { numRuns: 15 },
    );
  }, 60_000);

  it("find what a ranking from scratch gives, about the number of keys where slices begin", async () => {
    const people = KEYS_PER_SLICE + 3;
    const first = Array.from({ length: people }, (_, i) => 500 + i);
    await fc.assert(
      fc.asyncProperty(stepsOf(people, fc.integer({ min: 400, max: 3_000 })), (steps) =>
        plays(first, [
          {
            moves: [
              [0, 501],
              [1, 502],
              [2, null],
            ],
            lost: 1,
          },
          ...steps,
        ]),
      ),
      { numRuns: 4 },
    );
  }, 60_000);
});

describe("what lost claims left behind", () => {
  it("is found by its keys, and nothing of what was published is among them", async () => {
    const ref = nowhere();
    const [first, second] = [250, 260].map((people) => rankingOf(Array.from({ length: people }, (_, i) => i)));
    if (first === undefined || second === undefined) throw new Error("nobody");
    await publish(ref, rankingOf([1, 2, 3]), 2);
    await publish(ref, first);
    await lose(ref, 4, first, rankingOf(Array.from({ length: 250 }, (_, i) => 900 - i)));
    const after = await correct(ref, 5, first, second);
    const left = await collect(Store.unpublishedKeys(table.db, AGENCY, after));
    expect(names(left)).toEqual([
      "HISTOGRAM#F000002",
      "PAGE#000000#F000004",
      "PAGE#000001#F000004",
      "PAGE#000002#F000004",
    ]);
    await removeMany(table.db, left);
    expect(await collect(Store.unpublishedKeys(table.db, AGENCY, after))).toEqual([]);
    await finds(after, second);
  });
});

describe("a group that was corrected between the reading of its period and of itself", () => {
  it("asks to be read again, rather than showing nobody", async () => {
    const ref = nowhere();
    const [small, large] = [100, 101].map((people) => rankingOf(Array.from({ length: people }, (_, i) => i)));
    if (small === undefined || large === undefined) throw new Error("nobody");
    await publish(ref, small);
    const after = await correct(ref, 5, small, large);
    await expect(Store.section(table.db, AGENCY, ref, 0, 0)).rejects.toThrow(OverloadedError);
    await finds(after, large);
  });
});

describe("a reader asks once", () => {
  const cost = async (work: (db: typeof table.db) => Promise<unknown>): Promise<readonly string[]> => {
    const counted = counting(table);
    await work(counted.db);
    counted.close();
    return counted.operations();
  };

  it.each([
    ["the head of a small group", 60, 0, 0],
    ["the head of a large group", 450, 0, 0],
    ["two pages in the middle", 450, 2, 3],
  ])("for %s", async (_, people, first, last) => {
    const ref = nowhere();
    await publish(ref, rankingOf(Array.from({ length: people }, (__, i) => i)));
    expect(await cost((db) => Store.section(db, AGENCY, ref, first, last))).toEqual(["Query"]);
  });

  it("for the slices of a hundred keys, and for the summaries of several groups", async () => {
    const ref = nowhere();
    const ranking = rankingOf(Array.from({ length: 3 * KEYS_PER_SLICE }, (_, i) => i));
    await publish(ref, ranking);
    const keys = Array.from({ length: 100 }, (_, i) => i * 30);
    expect(await cost((db) => Store.slices(db, AGENCY, ref, keys))).toEqual(["Query"]);
    const refs = ["AGENCY", "JOB:JPT", "FAMILY:guru"].map((group) => ({ ...ref, group }));
    expect(await cost((db) => Store.summaries(db, AGENCY, refs))).toEqual(["BatchGetItem"]);
  });
});
