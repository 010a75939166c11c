import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import * as Period from "../../period/index.ts";
import { addMilliseconds, type Instant } from "../../shared/time.ts";
import { DEATHS, type Death, KilledError } from "../../testing/faults.ts";
import { depsAt, value } from "../../testing/fixture.ts";
import { beginningAt, deedsOf, prepare } from "../../testing/storm-deeds.ts";
import { differencesOf, readIn } from "../../testing/storm-effects.ts";
import { type Invocation, type Workbench, workbench } from "../../testing/storm-work.ts";
import { type StormWorld, stormWorld } from "../../testing/storm-world.ts";
import { LEASE_MILLISECONDS } from "../model.ts";
import { find } from "../store.ts";

// So small that a town of fifteen has rankings of several pages and slices, and corrections that touch some of them.
vi.mock("../../ranking/model.ts", async (original) => ({
  ...(await original<typeof import("../../ranking/model.ts")>()),
  ROWS_PER_PAGE: 3,
  KEYS_PER_SLICE: 4,
}));

let world: StormWorld;
beforeAll(async () => {
  world = await stormWorld();
});
afterAll(() => world.close());

const WALL = Date.parse("2026-08-05T01:00:00.000Z");

/** What a worker does in one go: from which point on, at which instant, and what comes before that nobody disturbs. */
type Stretch = {
  readonly from: (quarter: Period.Period) => Instant;
  readonly now: (period: Period.Period) => Instant;
  readonly prepare?: () => Promise<unknown>;
  /** It changes what readers are given. */
  readonly shown?: boolean;
  /** Whoever loses the claim over it may leave what nobody comes to. */
  readonly leaves?: boolean;
  readonly ofYear?: boolean;
};
const at = (instant: Instant | null): Instant => {
  if (instant === null) throw new Error("the period has no such step");
  return instant;
};

/** Two workers are killed while they score and rank; what they leave, nobody points to, and it is to be removed. */
const closedOverDeadBodies = async (): Promise<void> => {
  const { town } = world;
  const bench = await workbench(world);
  const dies = (after: string, i: number) => {
    const invocation = { target: town.target, now: town.quarter.publishesAt, wall: WALL + i * LEASE_MILLISECONDS };
    return bench.work(invocation, async (_, { operation, input }, send) => {
      const answer = await send();
      if (operation === "BatchWriteItem" && JSON.stringify(input).includes(after)) throw new KilledError("SIGKILL");
      return answer;
    });
  };
  expect((await dies("RESULT#", 0)).ended).toBe("KILLED");
  expect((await dies("#RANK#", 1)).ended).toBe("KILLED");
  expect((await dies("nothing", 2)).ended).toBe("DONE");
  expect((await bench.orphans(town.quarter.id)).length).toBeGreaterThan(10);
};

const corrected = async (): Promise<void> => {
  const { town } = world;
  for (const deed of deedsOf(town).CORRECTING.flat())
    if (deed.refused === null) value(await deed.send(depsAt(town.db, deed.at)));
};

const STRETCHES: Readonly<Record<string, Stretch>> = {
  "an opening": { from: ({ startsAt }) => startsAt, now: ({ startsAt }) => startsAt },
  "the end of a period": { from: ({ endsAt }) => endsAt, now: ({ endsAt }) => endsAt },
  "a reminder of raters": {
    from: ({ remindsRatersAt }) => at(remindsRatersAt),
    now: ({ remindsRatersAt }) => at(remindsRatersAt),
  },
  "an escalation": {
    from: ({ evaluationClosesAt }) => evaluationClosesAt,
    now: ({ evaluationClosesAt }) => evaluationClosesAt,
    prepare: () => prepare(world.town, "ESCALATED"),
  },
  "a reminder of superiors": {
    from: ({ remindsSuperiorsAt }) => at(remindsSuperiorsAt),
    now: ({ remindsSuperiorsAt }) => at(remindsSuperiorsAt),
  },
  "a close": {
    from: ({ scoringStartsAt }) => scoringStartsAt,
    now: ({ publishesAt }) => publishesAt,
    shown: true,
    leaves: true,
  },
  corrections: {
    from: (quarter) => beginningAt(quarter, "PUBLISHED"),
    now: (quarter) => addMilliseconds(beginningAt(quarter, "PUBLISHED"), 60_000),
    prepare: corrected,
    shown: true,
    leaves: true,
  },
  "finalising, with much to remove": {
    from: ({ scoringStartsAt }) => scoringStartsAt,
    now: ({ finalisesAt }) => finalisesAt,
    prepare: closedOverDeadBodies,
    leaves: true,
  },
  "a new year": { from: ({ finalisesAt }) => finalisesAt, now: ({ createsNextAt }) => at(createsNextAt), ofYear: true },
};

/** An invocation, what it writes and its effect when nobody disturbs it; the table stands as before it. */
const undisturbed = async ({ from, now, prepare: first, ofYear = false }: Stretch) => {
  const { town } = world;
  await world.goTo(from(town.quarter));
  await first?.();
  const bench = await workbench(world);
  const period = ofYear ? town.year : town.quarter;
  const target = { agency: town.agency.id, period: period.id };
  const invocation: Invocation = { target, now: now(period), wall: WALL + 10 * LEASE_MILLISECONDS };
  const { ended, writes } = await bench.work(invocation);
  expect(ended).toBe("DONE");
  const effect = await bench.effect(period.id);
  expect(await bench.orphans(period.id)).toEqual([]);
  const [hash, shown] = [(await quarterNow()).output?.resultHash, await readIn(town.db, town)];
  await bench.reset();
  const before = await readIn(town.db, town);
  /** Whoever reads finds all as it was before, or all as it is afterwards. */
  const expectNothingByHalves = async (told: string): Promise<void> => {
    const { publishedAt, output } = await quarterNow();
    const isDone = publishedAt !== null && output?.resultHash === hash;
    expect(differencesOf({ shown: isDone ? shown : before }, { shown: await readIn(town.db, town) }), told).toEqual([]);
  };
  /** However it came about: when the period is final, nothing is left that nobody comes to. */
  const expectSwept = async (told: string): Promise<void> => {
    const last = { ...invocation, now: town.quarter.finalisesAt, wall: invocation.wall + 9 * LEASE_MILLISECONDS };
    expect((await bench.work(last)).ended, told).toBe("DONE");
    expect(await bench.orphans(period.id), told).toEqual([]);
  };
  return { bench, invocation, writes, effect, expectNothingByHalves, expectSwept };
};

/** The same invocation by a worker that comes so much later. */
const after = (invocation: Invocation, milliseconds: number): Invocation => ({
  ...invocation,
  wall: invocation.wall + milliseconds,
});

/** Nobody can know that the holder is dead before its lease ends. */
const expectHeldWhileClaimed = async (bench: Workbench, invocation: Invocation): Promise<void> => {
  const claim = await find(world.table.db, invocation.target);
  if (claim !== null && claim.leaseUntil > invocation.wall)
    expect((await bench.work(after(invocation, LEASE_MILLISECONDS - 1))).ended).toBe("HELD");
};

const quarterNow = async (): Promise<Period.Period> => {
  const { town } = world;
  const found = await Period.load(depsAt(town.db, town.quarter.endsAt), town.agency.id, town.quarter.id);
  if (found === null) throw new Error("the quarter is gone");
  return found;
};
const outputNow = async () => (await quarterNow()).output;

/**
 * By which deaths at the n-th write. After each write is what stands in the table once; when there is time, also before
 * each and in the middle of each batch.
 */
const deathsAt = (writes: readonly string[], n: number): readonly Death[] =>
  DEATHS.filter((how) => {
    if (how === "TORN" && writes[n - 1] !== "BatchWriteItem") return false;
    if (how === "AFTER" || process.env.FAILURE_SEEDS !== undefined) return true;
    return how === "BEFORE" ? n === 1 : n - 1 === writes.indexOf("BatchWriteItem");
  });

const LONG = 180_000;
describe.each(Object.entries(STRETCHES))("%s", (_, stretch) => {
  it("killed before, in the middle of, or after any of its writes comes out the same", { timeout: LONG }, async () => {
    const { bench, invocation, writes, effect, expectNothingByHalves, expectSwept } = await undisturbed(stretch);
    const { period } = invocation.target;
    for (const i of writes.keys())
      for (const how of deathsAt(writes, i + 1)) {
        const told = `killed ${how} write ${i + 1} of ${writes.join(", ")}`;
        expect((await bench.workKilledAt(invocation, i + 1, how)).ended, told).toBe("KILLED");
        if (stretch.shown) await expectNothingByHalves(told);
        await expectHeldWhileClaimed(bench, invocation);
        expect((await bench.work(after(invocation, LEASE_MILLISECONDS))).ended, told).toBe("DONE");
        expect(await bench.differences(effect, period), told).toEqual([]);
        if (stretch.leaves) await expectSwept(told);
        await bench.reset();
      }
    expect((await bench.workKilledAt(invocation, writes.length + 1, "BEFORE")).ended).toBe("DONE");
  });

  it("that stands still before any of its writes, while another does it all, changes nothing more", {
    timeout: LONG,
  }, async () => {
    const { bench, invocation, writes, effect, expectSwept } = await undisturbed(stretch);
    for (const i of writes.keys()) {
      const told = `asleep before write ${i + 1} of ${writes.join(", ")}`;
      const another = async (): Promise<void> =>
        expect((await bench.work(after(invocation, LEASE_MILLISECONDS))).ended, told).toBe("DONE");
      expect(["DONE", "HELD"], told).toContain((await bench.workAsleepAt(invocation, i + 1, another)).ended);
      expect(await bench.differences(effect, invocation.target.period), told).toEqual([]);
      if (stretch.leaves) await expectSwept(told);
      await bench.reset();
    }
  });
});

describe.each(["a close", "corrections"])("%s with a fence that is no longer the highest", (name) => {
  it("publishes nothing, and what it wrote nobody comes to", { timeout: LONG }, async () => {
    const stretch = STRETCHES[name];
    if (stretch === undefined) throw new Error(`there is no ${name}`);
    const { bench, invocation, writes, effect, expectSwept } = await undisturbed(stretch);
    const { target } = invocation;
    let overtaken = 0;
    for (const i of writes.keys()) {
      const told = `overtaken before write ${i + 1} of ${writes.join(", ")}`;
      /** What is published when another has taken the claim. */
      let published: Awaited<ReturnType<typeof outputNow>> | undefined;
      const claims = async (): Promise<void> => {
        const { ended } = await bench.work(after(invocation, LEASE_MILLISECONDS), async (_, { input }, send) => {
          const answer = await send();
          if (JSON.stringify(input).includes('"@CLAIM"')) throw new KilledError("SIGKILL");
          return answer;
        });
        if (ended === "KILLED") published = await outputNow();
      };
      const { ended } = await bench.workAsleepAt(invocation, i + 1, claims);
      if (published !== undefined) {
        overtaken += 1;
        expect([ended, await outputNow()], told).toEqual(["HELD", published]);
      }
      expect((await bench.work(after(invocation, 3 * LEASE_MILLISECONDS))).ended, told).toBe("DONE");
      expect(await bench.differences(effect, target.period), told).toEqual([]);
      await expectSwept(told);
      await bench.reset();
    }
    expect(overtaken).toBeGreaterThan(writes.length / 2);
  });
});
