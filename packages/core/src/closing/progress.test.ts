import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import type { Database } from "../dynamo/index.ts";
import { ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { dying } from "../testing/dying.ts";
import { depsAt, type SmallAgency, scoringInput, smallAgency } from "../testing/fixture.ts";
import { quarterOf, targetOf } from "../testing/quarter.ts";
import { idsIn, putInputs, spread } from "../testing/roll.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance, postpone, progress } from "./index.ts";
import { LEASE_MILLISECONDS } from "./model.ts";

/** The head, whom nobody rates, in one of the shards, and so many beside in each. */
const SHARDS = 3;
const EACH = 20;
const TOTAL = SHARDS * EACH + 1;
const WALL = Date.parse("2026-05-05T01:00:00.000Z");
const LIVE = { rated: 7, enrolled: 58 };

let table: TestTable;
let town: SmallAgency;
/** How many people stand in each shard. */
let sizes: readonly number[];
let ready: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Maju", 0);
  await spread(table.db, town.agency.id, town.quarter, SHARDS);
  await step(town.quarter.startsAt);
  const ids = Array.from({ length: SHARDS }, (_, shard) => idsIn(shard, SHARDS, EACH)).flat();
  const crowd = ids.map((id) => scoringInput(id, null, [town.root.id, town.office.id]));
  await putInputs(table.db, town.agency.id, { id: town.quarter.id, shards: SHARDS }, crowd);
  const shards = Array.from({ length: SHARDS }, (_, shard) => snapshot(table.db, `${town.quarter.id}#S000${shard}`));
  sizes = (await Promise.all(shards)).map(({ length }) => length);
  ready = await snapshot(table.db);
});
afterAll(() => table.drop());

const step = (now: string, looks = Number.POSITIVE_INFINITY, wall = () => WALL, db: Database = table.db) => {
  let left = looks;
  const mayContinue = () => {
    left -= 1;
    return left >= 0;
  };
  return advance(depsAt(db, now, wall), targetOf(town), { mayContinue });
};
const seen = async (now: string, by: Actor | null = town.hr) =>
  progress(depsAt(table.db, now), by, await quarterOf(town), LIVE);
const plus = (instant: string, seconds: number) => new Date(Date.parse(instant) + seconds * 1000).toISOString();

describe("how far a closing is", () => {
  it("is nothing before the period ended", async () => {
    expect((await quarterOf(town)).step).toBe("OPEN");
    expect(await seen(town.quarter.startsAt)).toBeNull();
  });

  it("is, while they are rated, how many are, until the evaluation closes", async () => {
    await restore(table.db, ready);
    const { endsAt, evaluationClosesAt, remindsRatersAt } = town.quarter;
    await step(endsAt);
    const evaluation = { phase: "EVALUATION", done: 7, total: TOTAL, startedAt: endsAt, stalledAt: null };
    const days = (Date.parse(evaluationClosesAt) - Date.parse(endsAt)) / 1000;
    expect(await seen(endsAt)).toEqual({ ...evaluation, etaSeconds: days });
    await step(remindsRatersAt ?? "");
    expect((await quarterOf(town)).step).toBe("REMIND_RATERS");
    expect(await seen(plus(evaluationClosesAt, -90.5))).toEqual({ ...evaluation, etaSeconds: 91 });
    // Late: nobody is told of a time that is over.
    expect(await seen(plus(evaluationClosesAt, 5))).toEqual({ ...evaluation, etaSeconds: 0 });
  });

  it("is the same while superiors rate, until their time is up", async () => {
    await restore(table.db, ready);
    const { evaluationClosesAt, escalationClosesAt, remindsSuperiorsAt } = town.quarter;
    await step(evaluationClosesAt);
    const escalation = { phase: "ESCALATION", done: 7, total: TOTAL, startedAt: evaluationClosesAt, stalledAt: null };
    expect(await seen(plus(escalationClosesAt, -60))).toEqual({ ...escalation, etaSeconds: 60 });
    await step(remindsSuperiorsAt ?? "");
    expect((await quarterOf(town)).step).toBe("REMIND_SUPERIORS");
    expect(await seen(plus(escalationClosesAt, -1))).toEqual({ ...escalation, etaSeconds: 1 });
  });

  it("is, while they are scored, how many are, at the speed they are scored at", async () => {
    await restore(table.db, ready);
    const { publishesAt, scoringStartsAt } = town.quarter;
    // Every step up to scoring: reminders, escalation, evaluation, close.
    expect(await step(publishesAt, 5)).toBe("MORE");
    expect((await quarterOf(town)).step).toBe("CLOSE");
    const scoring = { phase: "SCORING", total: TOTAL, stalledAt: null };
    expect(await seen(publishesAt)).toEqual({ ...scoring, done: 0, startedAt: scoringStartsAt, etaSeconds: null });

    // Ten seconds of the wall clock a look at it: taken at 10, the first shard done at 20 and checked at 30.
    let wall = WALL;
    const slow = () => {
      wall += 10_000;
      return wall;
    };
    const later = plus(publishesAt, 3600);
    expect(await step(later, 1, slow)).toBe("MORE");
    const [first = 0, second = 0] = sizes;
    const rest = (took: number, done: number) => Math.ceil((took * (TOTAL - done)) / done);
    expect(await seen(later)).toEqual({ ...scoring, done: first, startedAt: later, etaSeconds: rest(10, first) });

    // An hour in which nobody worked slows nobody down.
    wall += 3_600_000;
    expect(await step(plus(later, 3600), 1, slow)).toBe("MORE");
    const done = first + second;
    expect(await seen(later)).toEqual({ ...scoring, done, startedAt: later, etaSeconds: rest(20, done) });
  });

  it("is everybody while they are ranked, and nothing tells how long", async () => {
    await restore(table.db, ready);
    const { publishesAt } = town.quarter;
    // The steps up to scoring, and a look after each shard but the last.
    expect(await step(publishesAt, 6 + SHARDS - 1)).toBe("MORE");
    const ranking = { phase: "RANKING", done: TOTAL, total: TOTAL, startedAt: publishesAt, stalledAt: null };
    expect(await seen(publishesAt)).toEqual({ ...ranking, etaSeconds: null });
    expect(await step(publishesAt, 1)).toBe("MORE");
    expect((await quarterOf(town)).step).toBe("SCORE");
    expect(await seen(publishesAt)).toEqual({ ...ranking, etaSeconds: 0 });
    expect(await seen(plus(publishesAt, -2))).toEqual({ ...ranking, etaSeconds: 2 });
  });

  it("is everybody once it is published, until nothing can be objected to", async () => {
    await restore(table.db, ready);
    expect(await step(town.quarter.publishesAt)).toBe("DONE");
    const { finalisesAt } = await quarterOf(town);
    const everybody = { done: TOTAL, total: TOTAL, stalledAt: null };
    const objection = { ...everybody, phase: "OBJECTION", startedAt: town.quarter.publishesAt };
    expect(await seen(plus(finalisesAt, -86_400))).toEqual({ ...objection, etaSeconds: 86_400 });
    expect(await step(finalisesAt)).toBe("DONE");
    const final = { ...everybody, phase: "FINAL", startedAt: finalisesAt };
    expect(await seen(plus(finalisesAt, 10))).toEqual({ ...final, etaSeconds: 0 });
  });

  it("stands still while nobody works, and says since when that is known", async () => {
    await restore(table.db, ready);
    const { publishesAt } = town.quarter;
    expect(await step(publishesAt, 5)).toBe("MORE");
    // The claim, a shard's batch and its mark; then the batch of the second shard.
    const worker = dying(table, 4, "after");
    await expect(step(publishesAt, 10, () => WALL, worker.db)).rejects.toThrow("SIGKILL");
    await worker.gone();
    const [first = 0] = sizes;
    const still = { phase: "SCORING", done: first, total: TOTAL, startedAt: publishesAt };
    expect(await seen(publishesAt)).toEqual({ ...still, etaSeconds: 0, stalledAt: null });
    expect(await step(publishesAt)).toBe("HELD");
    expect(await postpone(depsAt(table.db, publishesAt), targetOf(town))).toBe(true);
    expect(await seen(publishesAt)).toEqual({ ...still, etaSeconds: 0, stalledAt: publishesAt });
    expect(await step(publishesAt, 10, () => WALL + LEASE_MILLISECONDS)).toBe("DONE");
    expect(await seen(publishesAt)).toMatchObject({ phase: "OBJECTION", stalledAt: null });
  });

  it("counts everybody live where no step has counted them yet", async () => {
    const period = { ...(await quarterOf(town)), enrolled: null };
    const found = await progress(depsAt(table.db, period.publishesAt), town.hr, period, LIVE);
    expect(found?.total).toBe(LIVE.enrolled);
  });

  it("is for personnel officers and auditors", async () => {
    await restore(table.db, ready);
    await step(town.quarter.endsAt);
    const auditor: Actor = { ...town.hr, grants: ["AUDITOR"] };
    expect((await seen(town.quarter.endsAt, auditor))?.phase).toBe("EVALUATION");
    await expect(seen(town.quarter.endsAt, town.head)).rejects.toThrow(ForbiddenError);
    await expect(seen(town.quarter.endsAt, null)).rejects.toThrow(UnauthenticatedError);
  });
});
