import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { NATIONAL } from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import * as Audit from "../audit/index.ts";
import { collect, type Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { depsAt, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { ALWAYS, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";
import { conclude, lineMaker } from "./rules.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const RATINGS: readonly [Expectation, Expectation][] = [
  [ABOVE, ABOVE],
  [MEETS, MEETS],
  [MEETS, MEETS],
  [ABOVE, MEETS],
];
const SHARDS = 3;
/**
 * The writes of a close: the marks of two reminders, of the escalation and of the close; the claim; a batch and a
 * checkpoint a shard; rankings, score, publish.
 */
const MARKS = 4;
const CLOSE_WRITES = MARKS + 1 + 2 * SHARDS + 3;
/** The wall clock of the first worker; the event's time is another one. */
const WALL = Date.parse("2026-05-05T01:00:00.000Z");
const AFTER_LEASE = WALL + LEASE_MILLISECONDS;

let table: TestTable;
let town: SmallAgency;
let planned: Awaited<ReturnType<typeof snapshot>>;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Tangguh", RATINGS.length + 1);
  planned = await snapshot(table.db);
  const spread = { action: "period.shard", at: town.quarter.startsAt };
  await Period.change(table.db, town.agency, town.quarter, { shards: SHARDS }, spread);
  const period = await openEvaluation(town);
  for (const [i, ratings] of RATINGS.entries()) {
    const whose = town.staff[i];
    if (whose === undefined) throw new Error("no staff");
    value(await rateQuarter(depsAt(table.db, period.endsAt), town, town.head, whose, ratings));
  }
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());

const workAt = (now: string, wall: number, db: Database = table.db, budget = ALWAYS) =>
  advance(
    depsAt(db, now, () => wall),
    targetOf(town),
    budget,
  );
const close = (wall: number, db: Database = table.db, budget = ALWAYS) =>
  workAt(town.quarter.publishesAt, wall, db, budget);

const roll = () => [town.head, ...town.staff].map((person) => person.employee).toSorted();

/** Everything a reader can reach of the published quarter, without the fences it stands under. */
const published = async () => {
  const now = depsAt(table.db, town.quarter.publishesAt);
  const period = await quarterOf(town);
  if (period.output === null || period.state !== "PUBLISHED") throw new Error(`the quarter is ${period.state}`);
  const { shardFences, rankingFence, ...output } = period.output;
  const group = await Ranking.ofAgency(now, town.hr, period);
  if (group === null) throw new Error("the agency has no ranking");
  expect(group.ref.fence).toBe(rankingFence);
  const ranked = await Ranking.page(now, town.agency.id, group, 100);
  const unrated = await Ranking.unrated(now, town.hr, period, 100);
  const audit = await Audit.entriesOf(table.db, town.agency.id, period.id);
  return {
    output,
    fences: [...shardFences, rankingFence],
    results: await Appraisal.publishedResults(now, town.agency.id, period, roll()),
    ranked: ranked.edges.map((edge) => edge.node),
    unrated: unrated?.edges.map((edge) => edge.node) ?? [],
    steps: audit.map((entry) => entry.action),
    broken: Audit.firstBreak(audit),
  };
};
type Published = Awaited<ReturnType<typeof published>>;

/** A worker that is killed at its n-th write: before the request leaves, or after it took effect and unanswered. */
const dying = (n: number, moment: "before" | "after") => {
  let writes = 0;
  let dead = false;
  return intercepted(table, async (request, send) => {
    if (isWrite(request)) writes += 1;
    if (!dead && isWrite(request) && writes === n) {
      if (moment === "after") await send();
      dead = true;
    }
    if (dead) throw new Error("SIGKILL");
    return send();
  });
};

const claimOf = async () => (await snapshot(table.db)).find((item) => item.sk === "@CLAIM");

describe("a close that is killed", () => {
  let undisturbed: Published;
  beforeAll(async () => {
    await restore(table.db, rated);
    const counted = counting(table);
    expect(await close(WALL, counted.db)).toBe("DONE");
    counted.close();
    expect(counted.requests.filter(isWrite)).toHaveLength(CLOSE_WRITES);
    undisturbed = await published();
  });

  it("comes out, undisturbed, as its inputs say, with everybody reached once", async () => {
    const inputs = await Promise.all(
      Array.from({ length: SHARDS }, (_, shard) =>
        collect(Appraisal.shardInputs(table.db, town.agency.id, town.quarter.id, shard)),
      ),
    );
    const lineOf = lineMaker();
    const { resultHash, inputHash } = conclude(
      inputs.flat().map((input) => lineOf(input, Appraisal.score(input, NATIONAL))),
      NATIONAL,
    );
    const counts = { rated: 4, unrated: 2, notComparable: 0 };
    expect(undisturbed.output).toEqual({ resultHash, inputHash, ...counts, corrections: [], comparedWith: null });
    expect(undisturbed.fences).toEqual([1, 1, 1, 1]);
    expect(undisturbed.results.map((result) => result?.employee)).toEqual(roll());
    const listed = [...undisturbed.ranked, ...undisturbed.unrated].map((row) => row.employee);
    expect(listed.toSorted()).toEqual(roll());
    expect(undisturbed.ranked.map((row) => row.rank)).toEqual([1, 2, 3, 3]);
    expect(undisturbed.broken).toBeNull();
    expect(undisturbed.steps).toEqual([
      "period.create",
      "period.shard",
      "period.open",
      "period.evaluate",
      "period.remind_raters",
      "period.escalate",
      "period.remind_superiors",
      "period.close",
      "period.score",
      "period.publish",
    ]);
  });

  const same = async () => {
    const { fences, ...found } = await published();
    const { fences: _, ...expected } = undisturbed;
    expect(found).toEqual(expected);
    return fences;
  };

  const KILLS = Array.from({ length: CLOSE_WRITES }, (_, i) => i + 1).flatMap((n) => [
    ["before", n] as const,
    ["after", n] as const,
  ]);
  it.each(KILLS)("%s its write %i goes on with the next worker, and comes out the same", async (moment, n) => {
    await restore(table.db, rated);
    const first = dying(n, moment);
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    first.close();

    // Nobody can know that the holder is dead before its lease ends; where nobody holds it, work goes on at once.
    const isHeld = (await claimOf()) !== undefined && (await quarterOf(town)).step === "CLOSE";
    expect(await close(AFTER_LEASE - 1)).toBe(isHeld ? "HELD" : "DONE");
    expect(await close(AFTER_LEASE)).toBe("DONE");
    await same();
  });

  it("in the middle keeps the shards that are complete", async () => {
    await restore(table.db, rated);
    // Claimed, the first shard written and marked, the second written and not marked.
    const first = dying(MARKS + 5, "before");
    await expect(close(WALL, first.db)).rejects.toThrow("SIGKILL");
    first.close();
    expect(await claimOf()).toMatchObject({ fence: 1, shardFences: [1, 0, 0], leaseUntil: AFTER_LEASE });
    const second = counting(table);
    expect(await close(AFTER_LEASE, second.db)).toBe("DONE");
    second.close();
    expect(await same()).toEqual([1, 2, 2, 2]);
    expect(second.requests.filter(isWrite).map((request) => request.operation)).toEqual([
      "PutItem",
      ...["BatchWriteItem", "UpdateItem", "BatchWriteItem", "UpdateItem"],
      ...["BatchWriteItem", "TransactWriteItems", "TransactWriteItems"],
    ]);
  });

  it("again and again, at every write in turn, still comes out the same", async () => {
    await restore(table.db, rated);
    let wall = WALL;
    let killed = 0;
    for (let progress: string | null = null; progress !== "DONE"; killed += 1) {
      // Each worker lives for three writes, the least that gets anywhere: the claim, a batch, and what marks it.
      const worker = dying(4, "before");
      progress = await close(wall, worker.db).catch(() => null);
      worker.close();
      wall += LEASE_MILLISECONDS;
      if (killed > 20) throw new Error("it never ends");
    }
    expect(killed).toBe(7);
    await same();
  });

  it("in steps as small as the budget allows comes out the same", async () => {
    await restore(table.db, rated);
    let calls = 0;
    for (let progress = "MORE"; progress === "MORE"; calls += 1) {
      let left = 2;
      const mayContinue = () => {
        left -= 1;
        return left >= 0;
      };
      progress = await close(WALL, table.db, { mayContinue });
      if (calls > 20) throw new Error("it never ends");
    }
    expect(calls).toBe(5);
    await same();
  });

  const WRITES = Array.from({ length: CLOSE_WRITES }, (_, i) => i + 1);
  it.each(WRITES)(
    "in appearance only, asleep before its write %i while another does it all, changes nothing",
    async (n) => {
      await restore(table.db, rated);
      const sleeper = overtaken(table, n, async () => expect(await close(AFTER_LEASE)).toBe("DONE"));
      expect(["DONE", "HELD"]).toContain(await close(WALL, sleeper.db));
      sleeper.close();
      await same();
      expect(await close(AFTER_LEASE)).toBe("DONE");
      await same();
    },
  );

  // From the claim to the transaction that points to the output: what a lower fence wrote reaches nobody.
  it.each(WRITES.filter((n) => n > MARKS + 1 && n < CLOSE_WRITES))(
    "in appearance only, asleep before its write %i while another has begun, cannot publish",
    async (n) => {
      await restore(table.db, rated);
      const begun = async () => {
        const worker = dying(2, "before");
        await expect(close(AFTER_LEASE, worker.db)).rejects.toThrow("SIGKILL");
        worker.close();
        expect((await claimOf())?.fence).toBe(2);
      };
      const sleeper = overtaken(table, n, begun);
      expect(await close(WALL, sleeper.db)).toBe("HELD");
      sleeper.close();
      expect((await quarterOf(town)).output).toBeNull();
      expect(await close(AFTER_LEASE + LEASE_MILLISECONDS)).toBe("DONE");
      const fences = await same();
      expect(fences.at(-1)).toBe(3);
    },
  );

  it("finds the table as it left it when somebody looks while it is closed: nothing is published by halves", async () => {
    await restore(table.db, rated);
    const now = depsAt(table.db, town.quarter.publishesAt);
    const states: (string | null)[] = [];
    const watched = intercepted(table, async (request, send) => {
      const output = await send();
      if (isWrite(request)) {
        const period = await quarterOf(town);
        const results = await Appraisal.publishedResults(now, town.agency.id, period, roll());
        const seen = results.filter((result) => result !== null).length;
        states.push(`${period.state} ${seen}`);
      }
      return output;
    });
    expect(await close(WALL, watched.db)).toBe("DONE");
    watched.close();
    expect(states).toEqual([
      ...Array(MARKS - 1).fill("EVALUATING 0"),
      ...Array(CLOSE_WRITES - MARKS).fill("CLOSING 0"),
      "PUBLISHED 6",
    ]);
  });
});

describe("an opening that is killed", () => {
  const open = (db: Database = table.db) => workAt(town.quarter.endsAt, WALL, db);
  /** What stands on the roll, without the salts, which are drawn anew. */
  const enrolled = async () => {
    const period = await quarterOf(town);
    const inputs = await collect(Appraisal.shardInputs(table.db, town.agency.id, town.quarter.id, 0));
    const audit = await Audit.entriesOf(table.db, town.agency.id, period.id);
    return {
      period: [period.state, period.step, period.shards, period.enrolled],
      roll: inputs.map(({ auditSalt: _, ...input }) => input),
      steps: audit.map((entry) => entry.action),
      broken: Audit.firstBreak(audit),
    };
  };
  let undisturbed: Awaited<ReturnType<typeof enrolled>>;
  /** The number of shards, everybody on the roll in one transaction, opened, evaluating. */
  const OPEN_WRITES = 4;
  beforeAll(async () => {
    await restore(table.db, planned);
    const counted = counting(table);
    expect(await open(counted.db)).toBe("DONE");
    counted.close();
    expect(counted.requests.filter(isWrite)).toHaveLength(OPEN_WRITES);
    undisturbed = await enrolled();
  });

  it("puts, undisturbed, everybody on the roll once: not the state official, not who has no assignment", () => {
    expect(undisturbed.period).toEqual(["EVALUATING", "EVALUATE", 1, RATINGS.length + 2]);
    expect(undisturbed.roll.map((input) => input.employee)).toEqual(roll());
    expect(undisturbed.broken).toBeNull();
    expect(undisturbed.steps).toEqual(["period.create", "period.shard", "period.open", "period.evaluate"]);
  });

  it.each(Array.from({ length: OPEN_WRITES }, (_, i) => i + 1))(
    "at its write %i goes on at once, and comes out the same",
    async (n) => {
      for (const moment of ["before", "after"] as const) {
        await restore(table.db, planned);
        const first = dying(n, moment);
        await expect(open(first.db)).rejects.toThrow("SIGKILL");
        first.close();
        expect(await open()).toBe("DONE");
        expect(await enrolled()).toEqual(undisturbed);
      }
    },
  );

  it("by two workers at once comes out the same", async () => {
    await restore(table.db, planned);
    expect(await Promise.all([open(), open(), open()])).toEqual(["DONE", "DONE", "DONE"]);
    expect(await enrolled()).toEqual(undisturbed);
  });
});
