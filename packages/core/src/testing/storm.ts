import * as Appraisal from "../appraisal/index.ts";
import type { Database } from "../dynamo/index.ts";
import type * as Insight from "../insight/index.ts";
import * as Period from "../period/index.ts";
import type { Instant } from "../shared/time.ts";
import { depsAt } from "./fixture.ts";
import { randomFrom } from "./random.ts";
import { type Chapter, chaptersOf, type Deed, deedsOf, prepare, type Script } from "./storm-deeds.ts";
import type { Plan } from "./storm-plan.ts";
import { createQueue } from "./storm-queue.ts";
import { depsIn, type Scene } from "./storm-scene.ts";
import { createStream } from "./storm-stream.ts";
import type { StormTown } from "./storm-town.ts";
import type { Turn, Turnstile } from "./turnstile.ts";

/** After so many rounds at one step nothing bad happens any more, and after so many the life is given up. */
const CALM_AFTER = 8;
const ROUNDS = 40;
/** How often a person sends the same thing into bad weather; then it clears up for them. */
const TRIES = 10;
/** Milliseconds between two rounds: a message comes back at once, within the lease or after it, or by the next tick. */
const PAUSES = [1_000, 61_000, 119_000, 121_000, 900_000] as const;
/** Longer than a period is put off for. */
const PUT_OFF = 6.1 * 3_600_000;

/** A place in a life that can be gone back to: what the table holds then stands beside it. */
export type Mark = { readonly at: Instant; readonly records: readonly Insight.StreamRecord[] };

/**
 * Lives through a town's second quarter under a plan, from `begins` on: everything the tick finds due, everything
 * people do, and what the stream tells, until the quarter is final, nobody sleeps, and every message is handled. The
 * table stands as it did at that point of an undisturbed life. `reached` is told each point before anything happens.
 */
export const liveThrough = async (
  turnstile: Turnstile,
  town: StormTown,
  plan: Plan,
  begins: Mark,
  reached: (mark: Mark) => Promise<unknown> = async () => {},
) => {
  const random = randomFrom(plan.seed);
  const scene: Scene = {
    town,
    turnstile,
    plan,
    random,
    clock: Date.parse(begins.at),
    calm: false,
    log: [],
    problems: [],
  };
  const stream = createStream(scene, begins.records);
  const queue = createQueue(scene, stream);
  const clean = depsAt(town.db, begins.at);
  let rounds = 0;

  const round = async (): Promise<void> => {
    rounds += 1;
    queue.wake(scene.calm ? Number.POSITIVE_INFINITY : rounds);
    if (queue.isEmpty() ? scene.calm || !random.chance(plan.missed) : random.chance(0.2)) queue.startTick();
    queue.startWorkers(rounds);
    // Lambda may run the same shard's batches twice at once when one took longer than it may.
    for (const often of [0.3, 0.2]) if (random.chance(often)) stream.startProjector();
    await turnstile.run(random);
    scene.clock += scene.calm && queue.isEmpty() ? PUT_OFF : random.pick(PAUSES);
  };

  const startPerson = (script: Script): void => {
    let tries = 0;
    const send = async (db: Database, deed: Deed): Promise<void> => {
      for (tries = 1; ; tries += 1)
        try {
          const answer = await deed.send(depsIn(scene, db, deed.at));
          const codes = answer.ok ? "" : answer.errors.map(({ code }) => code).join();
          if (codes !== (deed.refused ?? "")) scene.problems.push(`${deed.name}: ${codes || "accepted"}`);
          return;
        } catch (error) {
          if (tries <= TRIES) continue;
          scene.problems.push(`${deed.name}: ${String(error)}`);
          return;
        }
    };
    const act = async (db: Database): Promise<void> => {
      for (const deed of script) await send(db, deed);
    };
    const onTurn = (turn: Turn): Promise<object> =>
      tries > TRIES ? stream.pass(turn, ({ passage }) => passage.send()) : stream.pass(turn);
    turnstile.start(script[0]?.name ?? "nobody", act, { onTurn });
  };

  /** Whether anything of the quarter is due: a step, or a correction that waits. */
  const isDue = async (at: Instant): Promise<boolean> => {
    const period = await Period.load(clean, town.agency.id, town.quarter.id);
    const next = period === null ? null : Period.nextStep(period);
    if (next !== null && next.dueAt <= at) return true;
    return (await Appraisal.pendingCorrections(town.db, town.agency.id, town.quarter.id, 1)).length > 0;
  };
  const untilDone = async (at: Instant): Promise<void> => {
    for (let done = 0; await isDue(at); done += 1) {
      if (done === ROUNDS) throw new Error(`What is due at ${at} is not done after ${ROUNDS} rounds.`);
      scene.calm = done >= CALM_AFTER;
      await round();
    }
    scene.calm = false;
  };

  const deeds = deedsOf(town);
  const act = async (chapter: Chapter, at: Instant): Promise<void> => {
    for (const script of deeds[chapter]) startPerson(script);
    // A message of now, though nothing is due: the tick that sent it was late, or it came twice.
    if (chapter === "FREEZE") queue.put(at);
    await round();
    await untilDone(at);
  };

  for (const { at, chapter } of chaptersOf(town.quarter).filter((one) => one.at >= begins.at)) {
    turnstile.forget();
    await reached({ at, records: stream.left() });
    scene.clock = Math.max(scene.clock, Date.parse(at));
    if (chapter !== null) await prepare(town, chapter);
    // Whoever sleeps longer than a period takes from its publication until it is final is not of this world.
    if (at === town.quarter.finalisesAt) queue.wake(Number.POSITIVE_INFINITY);
    // While the period is scored people knock in vain; otherwise they act when the step is done.
    if (chapter === "CLOSING") for (const script of deeds.CLOSING) startPerson(script);
    await untilDone(at);
    if (chapter !== null && chapter !== "CLOSING") await act(chapter, at);
  }
  scene.calm = true;
  for (let done = 0; turnstile.sleepers().length > 0 || !queue.isEmpty(); done += 1) {
    if (done === ROUNDS) throw new Error(`Messages are left after ${ROUNDS} rounds.`);
    await round();
  }
  while (stream.left().length > 0) {
    stream.startProjector(Number.POSITIVE_INFINITY);
    await turnstile.run(random);
  }
  return { log: scene.log, problems: scene.problems, rounds };
};
