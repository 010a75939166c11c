import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Policy } from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import { collect, type Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { dying } from "../testing/dying.ts";
import { depsAt, type Person, ratingOf, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, isWrite, overtaken, type Request } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import { fencesIn, publishedOf, unreachable } from "../testing/published.ts";
import {
  ALWAYS,
  inputsOf,
  openEvaluation,
  quarterOf,
  rateQuarter,
  recordQuarter,
  targetOf,
} from "../testing/quarter.ts";
import { putInputs } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";

// Pages of three rows and slices of few keys, so that a small town's rankings are as manifold as a province's.
vi.mock("../ranking/model.ts", async (original) => ({
  ...(await original<typeof import("../ranking/model.ts")>()),
  ROWS_PER_PAGE: 3,
  KEYS_PER_SLICE: 4,
}));

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const REASON = "Keberatan pegawai terbukti dari laporan hasil kerja";
const WALL = Date.parse("2026-05-25T02:00:00.000Z");
const AFTER_LEASE = WALL + LEASE_MILLISECONDS;
/** Three weeks after publication. */
const NOW = "2026-05-25T02:00:00.000Z";
const STAFF = 14;
const SHARDS = 3;

/** An index of a recorded target and the rater's ratings, so that nearly everybody has a key of their own. */
const POLICY: Policy = {
  ...INVENTED,
  id: "kota-koreksi",
  index: {
    formula: {
      op: "WEIGHTED",
      title: { en: "Target and results", id: "Target dan hasil kerja" },
      parts: [
        { weightPercent: "60", of: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 } },
        { weightPercent: "40", of: { op: "VALUE", measure: "MAIN", from: "SUPERIOR", atLeast: 1 } },
      ],
      missing: { rule: "EXCLUDE_AND_RENORMALISE" },
    },
    example: {
      values: [
        { measure: "TARGET", from: "SUPERIOR", values: ["48"] },
        { measure: "MAIN", from: "SUPERIOR", values: [MEETS] },
      ],
      index: "68.80",
    },
  },
  ranking: { groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"], minimumGroup: 2 },
};

type Ratings = readonly [Expectation, Expectation];
type State = Awaited<ReturnType<typeof snapshot>>;
let table: TestTable;
let town: SmallAgency;
let branch: string;
/** Those whom the head rated and the regent may correct. */
let people: readonly Person[];
let rated: State;
let published: State;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Koreksi", STAFF, POLICY);
  branch = (await town.unit("Cabang Koreksi", town.office.id)).id;
  const others = [
    await town.person(81, branch, "FUNCTIONAL", false, "Penyuluh"),
    await town.person(82, branch, "FUNCTIONAL", false, "Penyuluh"),
  ];
  for (const one of others) await town.plan(one, town.head);
  people = [...town.staff, ...others];
  const spread = { action: "period.shard", at: town.quarter.startsAt };
  await Period.change(table.db, town.agency, town.quarter, { shards: SHARDS }, spread);
  const { endsAt } = await openEvaluation(town);
  const at = depsAt(table.db, endsAt);
  const given: readonly Ratings[] = [
    [MEETS, MEETS],
    [ABOVE, ABOVE],
    [BELOW, MEETS],
    [MEETS, ABOVE],
  ];
  for (const [i, one] of people.entries()) {
    // Two share their rating and their target, and one has no target: not comparable.
    value(await rateQuarter(at, town, town.head, one, given[i % given.length] ?? [MEETS, MEETS]));
    const target = String(40 + (i === 4 ? 0 : i) * 4);
    if (i !== STAFF - 1) value(await recordQuarter(at, town, one, { TARGET: target }, 1));
  }
  rated = await snapshot(table.db);
  expect(
    await advance(
      depsAt(table.db, town.quarter.publishesAt, () => WALL - 86_400_000),
      targetOf(town),
      ALWAYS,
    ),
  ).toBe("DONE");
  published = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, published));

const work = (wall = WALL, db: Database = table.db, now = NOW, budget = ALWAYS) =>
  advance(
    depsAt(db, now, () => wall),
    targetOf(town),
    budget,
  );
const staff = (i: number): Person => {
  const one = people[i];
  if (one === undefined) throw new Error(`nobody is number ${i}`);
  return one;
};
const inputOf = async (whose: Person): Promise<Appraisal.ScoringInput> => {
  const input = (await inputsOf(town)).get(whose.employee);
  if (input === undefined) throw new Error("no input");
  return input;
};
const ask = async (whose: Person, ratings: Ratings) => {
  const { version } = await inputOf(whose);
  const appraisalId = Appraisal.appraisalId({ period: town.quarter.id, employee: whose.employee });
  const request = { appraisalId, version, content: ratingOf(...ratings), reason: REASON };
  return value(await Appraisal.correct(depsAt(table.db, NOW), town.regent, request));
};
type Wish = readonly [i: number, ...Ratings];
const askAll = async (wishes: readonly Wish[]): Promise<void> => {
  for (const [i, ...ratings] of wishes) await ask(staff(i), ratings);
};
const waiting = () => Appraisal.pendingCorrections(table.db, town.agency.id, town.quarter.id, 100);
const view = () => publishedOf(town, [branch]);

/** What readers find after a close of inputs that were corrected before it, by hand. */
const fromScratch = async (wishes: readonly Wish[]) => {
  await restore(table.db, published);
  await askAll(wishes);
  const corrections = await waiting();
  await restore(table.db, rated);
  const inputs = await inputsOf(town);
  const corrected = corrections.map((correction) => {
    const input = inputs.get(correction.employee);
    if (input === undefined) throw new Error("not on the roll");
    return Appraisal.correctedInput(input, correction);
  });
  await putInputs(table.db, town.agency.id, { id: town.quarter.id, shards: SHARDS }, corrected);
  expect(await work(WALL, table.db, town.quarter.publishesAt)).toBe("DONE");
  const found = await view();
  await restore(table.db, published);
  await askAll(wishes);
  return found;
};

/** Rows by page number of every version that a run wrote, by group. */
const pagesIn = (requests: readonly Request[]) =>
  requests
    .filter(({ operation }) => operation === "BatchWriteItem")
    .flatMap(({ input }) => Object.values(input.RequestItems as Record<string, readonly object[]>).flat())
    .map((one) => {
      const { pk, sk } = (one as { PutRequest: { Item: { pk: string; sk: string } } }).PutRequest.Item;
      return `${pk.split("#RANK#")[1]} ${sk}`;
    })
    .toSorted();

describe("a correction that takes effect", () => {
  const WISH: Wish = [2, ABOVE, ABOVE];

  it("leaves everybody with what a close of the corrected inputs gives", async () => {
    const before = await view();
    const wanted = await fromScratch([WISH]);
    expect(await work()).toBe("DONE");
    const after = await view();
    expect(after).toEqual(wanted);
    expect(after.output.resultHash).not.toBe(before.output.resultHash);
    expect(after.output.inputHash).not.toBe(before.output.inputHash);
    expect(await waiting()).toEqual([]);
  });

  it("is published under a fence of its own, beside the versions before it", async () => {
    await askAll([WISH]);
    expect(await work()).toBe("DONE");
    const period = await quarterOf(town);
    expect(period).toMatchObject({
      state: "PUBLISHED",
      step: "PUBLISH",
      output: { shardFences: [1, 1, 1], rankingFence: 1, corrections: [2] },
    });
    expect(await fencesIn(town, period)).toEqual([1, 2]);
    expect(await unreachable(town, period)).toEqual([]);
    const employee = staff(WISH[0]).employee;
    const versions = (await snapshot(table.db, employee)).filter(({ sk }) => sk.startsWith("RESULT#"));
    expect(versions.map(({ predicate, supersededBy }) => [predicate, supersededBy])).toEqual([
      ["BUTUH_PERBAIKAN", 2],
      ["SANGAT_BAIK", undefined],
    ]);
  });

  it("is told by the chains of the appraisal and of the period, whole and with its reason", async () => {
    await askAll([WISH]);
    expect(await work()).toBe("DONE");
    const whose = Appraisal.appraisalId({ period: town.quarter.id, employee: staff(WISH[0]).employee });
    const [theirs, periods] = await Promise.all(
      [whose, town.quarter.id].map((entity) => Audit.entriesOf(table.db, town.agency.id, entity)),
    );
    if (theirs === undefined || periods === undefined) throw new Error("no chain");
    expect([Audit.firstBreak(theirs), Audit.firstBreak(periods)]).toEqual([null, null]);
    const { action, actor, at, reason } = theirs.at(-1) ?? {};
    expect({ action, actor, at, reason }).toEqual({
      action: "appraisal.correct",
      actor: town.regent.employee,
      at: NOW,
      reason: REASON,
    });
    expect(periods.at(-1)).toMatchObject({ action: "period.correct", actor: "system", at: NOW });
  });

  it("again changes nothing more", async () => {
    await askAll([WISH]);
    expect(await work()).toBe("DONE");
    const once = await snapshot(table.db);
    expect([await work(), await work(AFTER_LEASE)]).toEqual(["DONE", "DONE"]);
    expect(await snapshot(table.db)).toEqual(once);
  });

  it("is found by the tick at once, and leaves the period due as it was", async () => {
    const due = async (now: string) => (await collect(Period.due(depsAt(table.db, now)))).map(({ period }) => period);
    const { finalisesAt } = await quarterOf(town);
    expect(await due(NOW)).not.toContain(town.quarter.id);
    await askAll([WISH, [3, BELOW, BELOW], [5, BELOW, BELOW]]);
    expect((await due(NOW)).filter((id) => id === town.quarter.id)).toHaveLength(1);
    expect(await work()).toBe("DONE");
    expect(await due(NOW)).not.toContain(town.quarter.id);
    expect((await due(finalisesAt)).filter((id) => id === town.quarter.id)).toHaveLength(1);
  });
});

describe("a correction writes no more than what moved", () => {
  /** The agency's rows, a page each three, as they are published. */
  const agencyPages = async (): Promise<readonly string[]> => {
    const ref = Ranking.refOf(await quarterOf(town), Ranking.AGENCY_GROUP);
    if (ref === null) throw new Error("not published");
    const rows = await collect(Ranking.everyRow(table.db, town.agency.id, ref));
    return Array.from({ length: Math.ceil(rows.length / 3) }, (_, page) =>
      JSON.stringify(rows.slice(page * 3, page * 3 + 3)),
    );
  };
  const counted = async () => {
    const client = counting(table);
    expect(await work(WALL, client.db)).toBe("DONE");
    client.close();
    return client.requests.filter(isWrite);
  };

  it("of the agency's pages those with other people or keys on them, and of the groups those the person is in", async () => {
    const before = await agencyPages();
    await askAll([[12, ABOVE, MEETS]]);
    const requests = await counted();
    const after = await agencyPages();
    const moved = after.flatMap((page, n) => (page === before[n] ? [] : [`AGENCY PAGE#00000${n}#F000002`]));
    const names = pagesIn(requests);
    expect(names.filter((name) => name.startsWith("AGENCY PAGE"))).toEqual(moved);
    expect(moved.length).toBeGreaterThan(0);
    expect(moved.length).toBeLessThan(after.length);
    const groups = new Set(names.map((name) => name.split(" ")[0]));
    expect(groups).toEqual(new Set(["AGENCY", town.office.id, "JOB:PELAKSANA"]));
    expect(requests.map(({ operation }) => operation)).toEqual(["PutItem", "BatchWriteItem", "TransactWriteItems"]);
  });

  it("no page and no summary where nobody's place changes, and yet another hash", async () => {
    // The behaviours are in no index here, and the predicate of the cell is the same.
    const before = await view();
    await askAll([[12, MEETS, ABOVE]]);
    const requests = await counted();
    expect(requests.map(({ operation }) => operation)).toEqual(["PutItem", "TransactWriteItems"]);
    const items = requests[1]?.input.TransactItems as readonly object[];
    // The claim, the period and its entry, and the six of the correction.
    expect(items).toHaveLength(9);
    const after = await view();
    expect(after.groups).toEqual(before.groups);
    expect(after.output.resultHash).not.toBe(before.output.resultHash);
  });
});

describe("several corrections", () => {
  it.each<readonly [string, readonly Wish[]]>([
    [
      "two that swap places",
      [
        [0, ABOVE, ABOVE],
        [1, BELOW, BELOW],
      ],
    ],
    [
      "of the whole of a small unit",
      [
        [14, ABOVE, ABOVE],
        [15, BELOW, MEETS],
      ],
    ],
    [
      "of one who is not comparable, and another",
      [
        [13, BELOW, BELOW],
        [6, ABOVE, ABOVE],
      ],
    ],
    [
      "of equals, of whom both change alike",
      [
        [0, ABOVE, MEETS],
        [4, ABOVE, MEETS],
      ],
    ],
  ])("take effect together: %s", async (_, wishes) => {
    const wanted = await fromScratch(wishes);
    expect(await work()).toBe("DONE");
    expect(await view()).toEqual(wanted);
    expect((await quarterOf(town)).output?.corrections).toEqual([2]);
  });

  it("of everybody take effect as many at a time as a transaction holds", async () => {
    const wishes = people.map((_, i): Wish => [i, i % 2 === 0 ? ABOVE : BELOW, i % 3 === 0 ? MEETS : ABOVE]);
    const wanted = await fromScratch(wishes);
    const client = counting(table);
    expect(await work(WALL, client.db)).toBe("DONE");
    client.close();
    const sizes = client.requests
      .filter(({ operation }) => operation === "TransactWriteItems")
      .map(({ input }) => (input.TransactItems as readonly object[]).length);
    expect(sizes).toHaveLength(2);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(100);
    expect((await quarterOf(town)).output?.corrections).toEqual([2, 3]);
    expect(await view()).toEqual(wanted);
  });

  it("one after the other come out as together", async () => {
    const wishes: readonly Wish[] = [
      [7, BELOW, BELOW],
      [3, ABOVE, ABOVE],
      [14, ABOVE, ABOVE],
    ];
    const wanted = await fromScratch(wishes);
    await restore(table.db, published);
    for (const wish of wishes) {
      await askAll([wish]);
      expect(await work()).toBe("DONE");
    }
    expect((await quarterOf(town)).output?.corrections).toEqual([2, 3, 4]);
    expect(await view()).toEqual(wanted);
  });

  // Everybody's ratings drawn anew: whatever moves, it is what a close of the corrected inputs gives.
  it.each([11, 23, 37, 41, 59])("drawn by lot %i come out as from scratch", async (seed) => {
    let state = seed;
    const lot = (sides: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % sides;
    };
    const ratings = [BELOW, MEETS, ABOVE] as const;
    const wishes = people.flatMap((_, i): readonly Wish[] =>
      lot(2) === 0 ? [] : [[i, ratings[lot(3)] ?? MEETS, ratings[lot(3)] ?? MEETS]],
    );
    const wanted = await fromScratch(wishes);
    const [first, second] = [wishes.slice(0, 3), wishes.slice(3)];
    await restore(table.db, published);
    for (const some of [first, second]) {
      await askAll(some);
      expect(await work()).toBe("DONE");
    }
    expect(await view()).toEqual(wanted);
    expect(await unreachable(town, await quarterOf(town))).toEqual([]);
  });
});

describe("a correction whose worker is killed", () => {
  const WISHES: readonly Wish[] = [
    [9, BELOW, BELOW],
    [2, ABOVE, ABOVE],
  ];
  /** The claim, the pages, and all that takes effect together. */
  const WRITES = 3;
  let asked: State;
  let wanted: Awaited<ReturnType<typeof view>>;
  beforeAll(async () => {
    wanted = await fromScratch(WISHES);
    asked = await snapshot(table.db);
    const client = counting(table);
    expect(await work(WALL, client.db)).toBe("DONE");
    client.close();
    expect(client.requests.filter(isWrite)).toHaveLength(WRITES);
  });
  beforeEach(() => restore(table.db, asked));

  const finalised = async () => {
    const { finalisesAt } = await quarterOf(town);
    expect(await work(AFTER_LEASE + 2 * LEASE_MILLISECONDS, table.db, finalisesAt)).toBe("DONE");
    const period = await quarterOf(town);
    expect(period.state).toBe("FINAL");
    expect(await unreachable(town, period)).toEqual([]);
    expect(await view()).toEqual(wanted);
  };

  const KILLS = Array.from({ length: WRITES }, (_, i) => [
    ["before", i + 1] as const,
    ["after", i + 1] as const,
  ]).flat();
  it.each(KILLS)("%s its write %i takes effect by the next, and nothing is left of the first", async (moment, n) => {
    const first = dying(table, n, moment);
    await expect(work(WALL, first.db)).rejects.toThrow("SIGKILL");
    await first.gone();
    const done = (await waiting()).length === 0;
    const isTaken = !(n === 1 && moment === "before");
    expect(await work(AFTER_LEASE - 1)).toBe(isTaken && !done ? "HELD" : "DONE");
    expect(await work(AFTER_LEASE)).toBe("DONE");
    expect(await view()).toEqual(wanted);
    await finalised();
  });

  it.each([1, 2, 3])("in appearance only, asleep before its write %i while another does it all", async (n) => {
    const sleeper = overtaken(table, n, async () => expect(await work(AFTER_LEASE)).toBe("DONE"));
    expect(["DONE", "HELD"]).toContain(await work(WALL, sleeper.db));
    sleeper.close();
    expect(await view()).toEqual(wanted);
    await finalised();
  });

  it("is taken by one of several workers at once", async () => {
    const ends = await Promise.all([work(), work(), work()]);
    expect(ends).toContain("DONE");
    expect(await work(AFTER_LEASE)).toBe("DONE");
    expect(await view()).toEqual(wanted);
    await finalised();
  });

  it("comes before the end of the period, however late", async () => {
    const { finalisesAt } = await quarterOf(town);
    const steps: string[] = [];
    const client = counting(table);
    expect(await work(WALL, client.db, finalisesAt)).toBe("DONE");
    client.close();
    const entries = await Audit.entriesOf(table.db, town.agency.id, town.quarter.id);
    steps.push(...entries.slice(-2).map(({ action }) => action));
    expect(steps).toEqual(["period.correct", "period.finalise"]);
    expect(await view()).toEqual(wanted);
  });

  it("waits for the next message when there is no time, and holds nothing meanwhile", async () => {
    expect(await work(WALL, table.db, NOW, { mayContinue: () => false })).toBe("MORE");
    expect(await snapshot(table.db)).toEqual(asked);
  });

  it("gets nowhere when the input is another one, and says so", async () => {
    const whose = staff(WISHES[0]?.[0] ?? 0);
    const input = await inputOf(whose);
    await putInputs(table.db, town.agency.id, { id: town.quarter.id, shards: SHARDS }, [{ ...input, version: 9 }]);
    await expect(work()).rejects.toThrow(InvariantError);
    expect((await quarterOf(town)).output?.corrections).toEqual([]);
    expect(await waiting()).toHaveLength(2);
  });
});
