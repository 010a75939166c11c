import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { NATIONAL } from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { EXPECTATIONS } from "../shared/classes.ts";
import { dying } from "../testing/dying.ts";
import { depsAt, type SmallAgency, scoringInput, smallAgency } from "../testing/fixture.ts";
import { counting, isWrite, overtaken, type Request } from "../testing/intercepted.ts";
import { publishedOf, unreachable } from "../testing/published.ts";
import { ALWAYS, inputsOf, quarterOf, targetOf } from "../testing/quarter.ts";
import { idsIn, putInputs, spread } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance, postpone } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";
import { conclude, lineMaker } from "./rules.ts";
import * as Store from "./store.ts";

// Pages of three rows, and few of them written between two looks at the time: a small town is closed as a province is.
vi.mock("../ranking/model.ts", async (original) => ({
  ...(await original<typeof import("../ranking/model.ts")>()),
  ROWS_PER_PAGE: 3,
}));
vi.mock("./model.ts", async (original) => ({
  ...(await original<typeof import("./model.ts")>()),
  ITEMS_PER_CHUNK: 60,
}));

const SHARDS = 3;
const CROWD = 150;
/** With the head of the office, whom nobody rates. */
const PEOPLE = CROWD + 1;
const WALL = Date.parse("2026-05-05T01:00:00.000Z");
const DAY = 86_400_000;

type State = Awaited<ReturnType<typeof snapshot>>;
let table: TestTable;
let town: SmallAgency;
/** Rated, and about to be scored. */
let ready: State;
let crowd: readonly Appraisal.ScoringInput[];

/** People with all judgements in turn, some not rated, in two units and at different places of the ids. */
const crowdOf = (ids: readonly string[]): readonly Appraisal.ScoringInput[] =>
  ids.map((id, i) => {
    const [result, behaviour] = [EXPECTATIONS[i % 3], EXPECTATIONS[Math.floor(i / 3) % 3]];
    const rating =
      i % 10 === 9 || result === undefined || behaviour === undefined ? null : ([result, behaviour] as const);
    const path = [town.root.id, town.office.id];
    return { ...scoringInput(id, rating, path), job: "PELAKSANA", period: town.quarter.id };
  });

beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Ramai", 0);
  const { agency } = town;
  await spread(table.db, agency.id, town.quarter, SHARDS);
  const at = depsAt(table.db, town.quarter.evaluationClosesAt);
  expect(await advance(at, targetOf(town), ALWAYS)).toBe("DONE");
  const ids = Array.from({ length: SHARDS }, (_, shard) => idsIn(shard, SHARDS, CROWD / SHARDS)).flat();
  crowd = crowdOf(ids);
  await putInputs(table.db, agency.id, { id: town.quarter.id, shards: SHARDS }, crowd);
  ready = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, ready));

const close = (wall = WALL, db: Database = table.db, budget = ALWAYS) =>
  advance(
    depsAt(db, town.quarter.publishesAt, () => wall),
    targetOf(town),
    budget,
  );
/** Steps up to scoring, each with a look at the time; then there is one after each shard. */
const STEPS = 3;
/** Time for so many looks at it. */
const until = (looks: number) => {
  let left = looks;
  return {
    mayContinue: () => {
      left -= 1;
      return left >= 0;
    },
  };
};
const hashes = async () => {
  const { output } = await quarterOf(town);
  return [output?.inputHash, output?.resultHash];
};
const claimOf = () => Store.find(table.db, targetOf(town));
const finalise = async () => {
  const { finalisesAt } = await quarterOf(town);
  const late = depsAt(table.db, finalisesAt, () => WALL + 40 * DAY);
  expect(await advance(late, targetOf(town), ALWAYS)).toBe("DONE");
  const period = await quarterOf(town);
  expect(period.state).toBe("FINAL");
  return period;
};

/** Queries of scoring inputs, by shard. */
const shardReads = (requests: readonly Request[]): readonly string[] =>
  requests
    .filter(({ operation }) => operation === "Query")
    .flatMap(({ input }) => {
      const pk = String((input.ExpressionAttributeValues as Record<string, unknown>)[":pk"]);
      return /#(S\d{4})$/.exec(pk)?.[1] ?? [];
    });

describe("scoring", () => {
  it("reads every input once when one worker does it all", async () => {
    const client = counting(table);
    // Nobody is left to enrol or to remind: those reads are not scoring's.
    expect(await close(WALL, client.db)).toBe("DONE");
    client.close();
    const from = client.requests.findIndex(
      (request) => isWrite(request) && JSON.stringify(request.input).includes("@CLAIM"),
    );
    expect(shardReads(client.requests.slice(from))).toEqual(["S0000", "S0001", "S0002"]);
  });

  it("reads the next shard while the one before is written", async () => {
    const client = counting(table);
    expect(await close(WALL, client.db)).toBe("DONE");
    client.close();
    const from = client.requests.findIndex(
      (request) => isWrite(request) && JSON.stringify(request.input).includes("@CLAIM"),
    );
    const order = client.requests.slice(from).flatMap((request) => {
      if (request.operation === "UpdateItem")
        return JSON.stringify(request.input).includes("shardFences") ? ["marked"] : ["prolonged"];
      return shardReads([request]);
    });
    expect(order).toEqual(["S0000", "S0001", "marked", "S0002", "marked", "marked", "prolonged"]);
  });

  it("reads again, before ranking, only what an earlier worker scored", async () => {
    expect(await close(WALL, table.db, until(STEPS))).toBe("MORE");
    expect(await claimOf()).toMatchObject({ shardFences: [1, 0, 0], leaseUntil: 0, orphans: [] });
    const client = counting(table);
    expect(await close(WALL, client.db)).toBe("DONE");
    client.close();
    expect(shardReads(client.requests)).toEqual(["S0001", "S0002", "S0000"]);
    expect((await quarterOf(town)).output).toMatchObject({ shardFences: [1, 2, 2], rankingFence: 2 });
  });

  it.each([1, 2, 7, 30])("gives the same hashes over %i shards", async (shards) => {
    const inputs = [...(await inputsOf(town)).values()];
    const lineOf = lineMaker();
    const wanted = conclude(
      inputs.map((input) => lineOf(input, Appraisal.score(input, NATIONAL))),
      NATIONAL,
    );
    const others = (await snapshot(table.db)).filter(({ pk }) => !pk.includes(`${town.quarter.id}#S`));
    await restore(table.db, others);
    await spread(table.db, town.agency.id, await quarterOf(town), shards);
    await putInputs(table.db, town.agency.id, { id: town.quarter.id, shards }, inputs);
    expect(await close()).toBe("DONE");
    expect(await hashes()).toEqual([wanted.inputHash, wanted.resultHash]);
  });

  it("tells with its output how many were on the roll", async () => {
    expect(await close()).toBe("DONE");
    const { enrolled, output } = await quarterOf(town);
    expect([enrolled, output?.rated, output?.unrated]).toEqual([PEOPLE, 135, 16]);
  });
});

describe("ranking", () => {
  it("is given up between pages when time runs out, and done by the next, under another fence", async () => {
    expect(await close()).toBe("DONE");
    const wanted = await hashes();
    await restore(table.db, ready);
    expect(await close(WALL, table.db, until(STEPS + SHARDS))).toBe("MORE");
    expect(await claimOf()).toMatchObject({
      shardFences: [1, 1, 1],
      leaseUntil: 0,
      orphans: [{ fence: 1, shards: [], ranking: true }],
    });
    expect((await quarterOf(town)).output).toBeNull();
    expect(await close()).toBe("DONE");
    expect(await hashes()).toEqual(wanted);
    expect((await quarterOf(town)).output).toMatchObject({ shardFences: [1, 1, 1], rankingFence: 2 });
    // Half of the pages stand under the first fence until the period is final.
    expect(await unreachable(town, await quarterOf(town))).toHaveLength(60);
    const before = await publishedOf(town);
    const period = await finalise();
    expect(await unreachable(town, period)).toEqual([]);
    expect(await publishedOf(town)).toEqual(before);
  });

  it("prolongs the lease with every look at the time", async () => {
    const walls: number[] = [];
    let wall = WALL;
    const client = counting(table);
    const deps = depsAt(client.db, town.quarter.publishesAt, () => {
      wall += 1000;
      return wall;
    });
    expect(await advance(deps, targetOf(town), ALWAYS)).toBe("DONE");
    client.close();
    for (const { operation, input } of client.requests)
      if (operation === "UpdateItem") {
        const values = Object.values((input.ExpressionAttributeValues ?? {}) as Record<string, unknown>);
        walls.push(
          ...values.filter((one): one is number => typeof one === "number" && one > WALL + LEASE_MILLISECONDS),
        );
      }
    expect(walls).toHaveLength(SHARDS + 1);
    expect(walls).toEqual(walls.toSorted((a, b) => a - b));
  });

  it("is done anew, by the same worker, when the period was put off before it could be published", async () => {
    const client = counting(table);
    expect(await close(WALL, client.db)).toBe("DONE");
    client.close();
    const wanted = await hashes();
    // The last write but one points to the output, the last publishes.
    const writes = client.requests.filter(isWrite).length;
    await restore(table.db, ready);
    const later = depsAt(table.db, town.quarter.publishesAt);
    const late = overtaken(table, writes - 1, async () => expect(await postpone(later, targetOf(town))).toBe(true));
    expect(await close(WALL, late.db)).toBe("DONE");
    late.close();
    expect(await hashes()).toEqual(wanted);
    const period = await quarterOf(town);
    expect(period).toMatchObject({ stalledAt: null, output: { shardFences: [1, 1, 1], rankingFence: 2 } });
    expect((await claimOf())?.orphans).toEqual([{ fence: 1, shards: [], ranking: true }]);
    expect(await unreachable(town, await finalise())).toEqual([]);
  });

  it("has everything scored again when the roll is not what was counted", async () => {
    expect(await close(WALL, table.db, until(STEPS))).toBe("MORE");
    const [first] = crowd;
    if (first === undefined) throw new Error("nobody");
    // By a worker of an earlier release, perhaps, that did not look at the period with its write.
    const [more] = idsIn(0, SHARDS, CROWD / SHARDS + 1).slice(-1);
    await putInputs(table.db, town.agency.id, { id: town.quarter.id, shards: SHARDS }, [
      { ...first, employee: more ?? "" },
    ]);
    expect(await close()).toBe("MORE");
    expect(await claimOf()).toMatchObject({ shardFences: [0, 0, 0], done: 0 });
    expect(await close()).toBe("DONE");
    const { output } = await quarterOf(town);
    expect(output).toMatchObject({ shardFences: [3, 3, 3], rankingFence: 3, rated: 136, unrated: 16 });
    const period = await finalise();
    expect(await unreachable(town, period)).toEqual([]);
    expect((await publishedOf(town)).recomputed).not.toContain(false);
  });
});

describe("what a killed worker leaves", () => {
  /** The marks before, the claim, two batches and a checkpoint a shard; rankings, score, publish. */
  const MARKS = 2;
  const BATCHES = CROWD / SHARDS / 25;
  it.each([
    ["in the first shard, some of it", MARKS + 1 + 2, [0]],
    ["in the first shard, all of it", MARKS + 1 + BATCHES + 1, [0]],
    ["in the second, some of it", MARKS + 1 + BATCHES + 1 + 2, [1]],
    ["in the last, all of it", MARKS + 1 + SHARDS * (BATCHES + 1), [2]],
    ["in rankings", MARKS + 1 + SHARDS * (BATCHES + 1) + 3, []],
  ])("%s, is gone when the period is final, and nothing else", async (_, n, shards) => {
    const first = dying(table, n, "before");
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    await first.gone();
    expect(await close(WALL + LEASE_MILLISECONDS)).toBe("DONE");
    expect((await claimOf())?.orphans).toEqual([{ fence: 1, shards, ranking: shards.length === 0 }]);
    const left = await unreachable(town, await quarterOf(town));
    expect(left.length).toBeGreaterThan(0);
    const before = await publishedOf(town);
    const period = await finalise();
    expect(await unreachable(town, period)).toEqual([]);
    expect((await claimOf())?.orphans).toEqual([]);
    expect(await publishedOf(town)).toEqual(before);
  });

  const leave = async () => {
    const first = dying(table, MARKS + 1 + BATCHES + 1 + 2, "before");
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    await first.gone();
    const second = dying(table, 1 + 2 * (BATCHES + 1) + 3, "before");
    await expect(close(WALL + LEASE_MILLISECONDS, second.db)).rejects.toThrow("SIGKILL");
    await second.gone();
    expect(await close(WALL + 2 * LEASE_MILLISECONDS)).toBe("DONE");
  };
  const finaliseBy = (wall: number, db: Database = table.db, budget = ALWAYS) =>
    advance(
      depsAt(db, town.quarter.finalisesAt, () => wall),
      targetOf(town),
      budget,
    );

  it("is swept to the end whenever the sweeper is killed", async () => {
    await leave();
    const kept = await snapshot(table.db);
    const client = counting(table);
    expect(await finaliseBy(WALL + DAY, client.db)).toBe("DONE");
    client.close();
    const writes = client.requests.filter(isWrite).length;
    expect(writes).toBeGreaterThan(6);
    for (let n = 1; n <= writes; n += 2) {
      await restore(table.db, kept);
      const sweeper = dying(table, n, n % 4 === 1 ? "before" : "after");
      await expect(finaliseBy(WALL + DAY, sweeper.db)).rejects.toThrow("SIGKILL");
      await sweeper.gone();
      expect(await finaliseBy(WALL + DAY + LEASE_MILLISECONDS)).toBe("DONE");
      const period = await quarterOf(town);
      expect([period.state, await unreachable(town, period)]).toEqual(["FINAL", []]);
    }
  });

  it("is swept a little at a time when time is short", async () => {
    await leave();
    let calls = 0;
    for (let progress = "MORE"; progress === "MORE"; calls += 1) {
      progress = await finaliseBy(WALL + DAY, table.db, until(1));
      if (calls > 10) throw new Error("it never ends");
    }
    // The shard of the first, then the rankings of the second.
    expect(calls).toBe(2);
    const period = await quarterOf(town);
    expect([period.state, await unreachable(town, period)]).toEqual(["FINAL", []]);
  });

  it("is swept while nobody else can hold the claim, and by one of two", async () => {
    await leave();
    const both = await Promise.all([finaliseBy(WALL + DAY), finaliseBy(WALL + DAY)]);
    expect(both).toContain("DONE");
    const sleeper = overtaken(table, 1, async () => expect(await finaliseBy(WALL + DAY)).toBe("DONE"));
    expect(await finaliseBy(WALL + DAY, sleeper.db)).toBe("DONE");
    sleeper.close();
    const period = await quarterOf(town);
    expect([period.state, await unreachable(town, period)]).toEqual(["FINAL", []]);
  });

  it("is nothing where nobody was killed: being final then costs one write", async () => {
    expect(await close()).toBe("DONE");
    const client = counting(table);
    expect(await finaliseBy(WALL + DAY, client.db)).toBe("DONE");
    client.close();
    expect(client.requests.filter(isWrite).map(({ operation }) => operation)).toEqual(["TransactWriteItems"]);
    expect((await inputsOf(town)).size).toBe(PEOPLE);
    expect(Period.nextStep(await quarterOf(town))).toBeNull();
  });
});
