import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { DEATHS, FAULTS } from "../../testing/faults.ts";
import { liveThrough } from "../../testing/storm.ts";
import { beginningAt } from "../../testing/storm-deeds.ts";
import { differences, effectsOf } from "../../testing/storm-effects.ts";
import { planOf } from "../../testing/storm-plan.ts";
import { type StormWorld, stormWorld } from "../../testing/storm-world.ts";
import { withoutWaits } from "../../testing/waits.ts";

// So small that a town of fifteen has rankings of several pages and slices, and corrections that touch some of them.
vi.mock("../../ranking/model.ts", async (original) => ({
  ...(await original<typeof import("../../ranking/model.ts")>()),
  ROWS_PER_PAGE: 3,
  KEYS_PER_SLICE: 4,
}));

/** Enough for every misfortune to happen somewhere; `npm run test:failure` takes 200, FAILURE_SEED names single ones. */
const FEW = 20;
const { FAILURE_SEED, FAILURE_SEEDS } = process.env;
const SEEDS =
  FAILURE_SEED === undefined
    ? Array.from({ length: Number(FAILURE_SEEDS ?? FEW) }, (_, i) => i + 1)
    : FAILURE_SEED.split(",").map(Number);
if (SEEDS.length === 0 || SEEDS.some(Number.isNaN))
  throw new Error("FAILURE_SEEDS is how many, FAILURE_SEED one or several with commas: 200, or 17,23.");

let world: StormWorld;
beforeAll(async () => {
  world = await stormWorld();
});
afterAll(() => world.close());
beforeEach(withoutWaits);

const LAST_LINES = 60;
const LONG = 120_000;
/** What happened in all lives so far. */
const lived: string[] = [];

/** Lives through a seed's plan; says the plan and what happened last where something is wrong. */
const live = async (seed: number) => {
  const plan = planOf(seed);
  const begins = await world.goTo(beginningAt(world.town.quarter, plan.from));
  const { log, problems } = await liveThrough(world.turnstile, world.town, plan, begins);
  lived.push(...log);
  const effects = await effectsOf(world.table.db, world.town);
  const told = `FAILURE_SEED=${seed} npm run test:failure lives it again: ${JSON.stringify(plan)}\n${log.slice(-LAST_LINES).join("\n")}\n`;
  return { log, problems, effects, told };
};

describe(`a life under misfortunes, seeds ${SEEDS[0]} to ${SEEDS.at(-1)}`, () => {
  it.each(SEEDS)("of seed %i has the effect of one without", { timeout: LONG }, async (seed) => {
    const { problems, effects, told } = await live(seed);
    expect(problems, told).toEqual([]);
    expect(differences(world.undisturbed, effects), told).toEqual([]);
    expect(effects.orphans, told).toEqual([]);
  });

  it.runIf(SEEDS.length >= FEW)("is not spared any of them", () => {
    const all = [...FAULTS, ...DEATHS.map((death) => `killed ${death}`), "MORE", "HELD", "postponed", "wakes"];
    expect(all.filter((one) => !lived.some((line) => line.endsWith(` ${one}`)))).toEqual([]);
  });

  it("is the same life again for the same seed", { timeout: LONG }, async () => {
    const [seed = 1] = SEEDS;
    const first = await live(seed);
    const second = await live(seed);
    expect(second.log).toEqual(first.log);
  });
});

describe("the undisturbed life", () => {
  it("is a whole one: every step once, nobody lost, everything made", () => {
    const { state, roll, trails, read, live: figures, orphans } = world.undisturbed;
    expect(state).toEqual(["FINAL", "FINALISE"]);
    expect(roll).toEqual(
      world.town
        .numbers()
        .map((n) => world.town.of(n).employee)
        .toSorted(),
    );
    expect(trails).toEqual({
      broken: [],
      steps: [
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
        "period.correct",
        "period.finalise",
      ],
    });
    expect(figures).toMatchObject({ enrolled: 15, selfAssessed: 2, rated: 13, escalated: 4, ratedOnLastDay: 1 });
    expect(read?.results.filter((result) => result?.outcome === "RATED")).toHaveLength(12);
    expect(read?.pages[0]).toHaveLength(12);
    expect(read?.lists.map((list) => list?.length)).toEqual([2, 1, 2]);
    expect(orphans).toEqual([]);
  });
});
