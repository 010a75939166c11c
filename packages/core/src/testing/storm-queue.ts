import { advance, due, postpone } from "../closing/index.ts";
import type { Database } from "../dynamo/index.ts";
import { type Instant, instant } from "../shared/time.ts";
import { die, KilledError } from "./faults.ts";
import { type Fate, fateOf } from "./storm-plan.ts";
import { depsIn, pass, type Scene } from "./storm-scene.ts";
import type { Stream } from "./storm-stream.ts";
import type { Participant, Turn } from "./turnstile.ts";

type Message = { readonly sentAt: Instant; readonly received: number };

/** The queue between tick and workers: messages come in any order, again, and late. */
export const createQueue = (scene: Scene, stream: Stream) => {
  const { town, turnstile, plan, random } = scene;
  let messages: readonly Message[] = [];
  let workers = 0;
  const wakes = new Map<Participant, number>();

  const put = (sentAt: Instant, received = 0): void => {
    messages = [...messages, { sentAt, received }];
  };

  const startTick = (): void => {
    const now = instant(scene.clock);
    const tick = async (db: Database): Promise<void> => {
      for await (const { period } of due(depsIn(scene, db, now))) if (period === town.quarter.id) put(now);
    };
    turnstile.start("tick", tick, { onTurn: (turn) => pass(scene, turn) });
  };

  const handle = async (db: Database, { sentAt, received }: Message, { skew, checks }: Fate): Promise<void> => {
    let left = checks;
    const mayContinue = (): boolean => {
      left -= 1;
      return left >= 0;
    };
    const deps = depsIn(scene, db, sentAt, skew);
    try {
      const progress = await advance(deps, town.target, { mayContinue });
      if (progress === "MORE") put(instant(scene.clock));
      scene.log.push(`worker: ${progress}`);
      // Delivered at least once means that one which was handled may come again.
      if (!scene.calm && random.chance(plan.again)) put(sentAt, received);
    } catch (error) {
      if (received + 1 < plan.receives) {
        put(sentAt, received + 1);
        throw error;
      }
      const postponed = await postpone(deps, town.target);
      scene.log.push(postponed ? "worker: postponed" : "worker: nothing to postpone");
    }
  };

  const startWorker = (message: Message, round: number): void => {
    const fate = fateOf(scene.calm ? { ...plan, killed: 0, asleep: 0, hurried: 0 } : plan, random);
    const { death, sleep } = fate;
    let dead = false;
    const onTurn = async (turn: Turn): Promise<object> => {
      if (dead) throw new KilledError("SIGKILL");
      const { participant, request, passage, nth } = turn;
      const torn = death?.how !== "TORN" || request.operation === "BatchWriteItem";
      if (death === null || nth < death.nth || !torn) return stream.pass(turn);
      dead = true;
      scene.log.push(`${participant.name}, request ${nth}, ${request.operation}: killed ${death.how}`);
      return stream.pass(turn, () => die(death.how, request, passage, random));
    };
    workers += 1;
    const participant = turnstile.start(`worker ${workers}`, (db) => handle(db, message, fate), {
      onTurn,
      asleepBefore: (write) => write === sleep?.write,
    });
    if (sleep !== null) wakes.set(participant, round + sleep.rounds);
  };

  return {
    put,
    startTick,
    /** As many workers as there are, each with one of the messages. */
    startWorkers: (round: number): void => {
      const chosen = random.shuffled(messages).slice(0, plan.workers);
      messages = messages.filter((message) => !chosen.includes(message));
      for (const message of chosen) startWorker(message, round);
    },
    /** Wakes those whose time has come, or all. */
    wake: (round: number): void => {
      for (const sleeper of turnstile.sleepers()) {
        if ((wakes.get(sleeper) ?? 0) > round) continue;
        sleeper.asleep = false;
        scene.log.push(`${sleeper.name} wakes`);
      }
    },
    isEmpty: () => messages.length === 0,
  };
};
