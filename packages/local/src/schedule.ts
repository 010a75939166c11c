import { type Instant, instant } from "@kinerja/core/shared/time";
import type { Bundles } from "./bundles.ts";
import type { Clock } from "./clock.ts";
import { invoke } from "./lambda.ts";
import { createMutex } from "./mutex.ts";
import type { Delivery, Queue } from "./queue.ts";
import type { StreamRunner } from "./stream.ts";

const QUARTER_HOUR = 900_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
/** Midnight in Jakarta: by then the day has ended in all three of Indonesia's zones. */
const NIGHT = 17 * HOUR;
/** Ticks at one moment, while each still finds something; a chain of due steps is shorter. */
const MAX_ROUNDS = 20;
/** How often, and how many times, a tick is tried again while a lease runs: past the two minutes of a claim in core. */
const LEASE_POLL_MS = 1_000;
const LEASE_POLLS = 135;

/** What was done: ticks run, messages and stream records handed over, and how many of the messages failed. */
export type Work = {
  readonly ticks: number;
  readonly messages: number;
  readonly failed: number;
  readonly records: number;
};
/** Work that began with a tick, and how many periods still have a step due after it. */
export type Settled = Work & { readonly due: number };
export type Last = {
  readonly tick: { readonly time: string; readonly sent: number } | null;
  readonly worker: ({ readonly at: Instant } & Delivery) | null;
  readonly stream: { readonly at: Instant; readonly records: number } | null;
};

const NONE: Work = { ticks: 0, messages: 0, failed: 0, records: 0 };
const IDLE: Settled = { ...NONE, due: 0 };
const plus = (a: Work, b: Work): Work => ({
  ticks: a.ticks + b.ticks,
  messages: a.messages + b.messages,
  failed: a.failed + b.failed,
  records: a.records + b.records,
});

/** The sum of the work; what is due is what the later one left. */
const then = (a: Work, b: Settled): Settled => ({ ...plus(a, b), due: b.due });

/** How many more polls a lease is worth. */
type Patience = { polls: number };

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** EventBridge Scheduler writes scheduled times without milliseconds. */
const scheduledTime = (time: number): string => `${new Date(time).toISOString().slice(0, 19)}Z`;

const nightsBetween = (from: number, to: number): readonly number[] => {
  const nights: number[] = [];
  for (let at = Math.floor((from - NIGHT) / DAY) * DAY + NIGHT + DAY; at < to; at += DAY) nights.push(at);
  return nights;
};

/** Everything that runs by itself in AWS: the schedule, the queue's trigger and the stream's. */
export type Schedule = {
  /** One tick at the clock's time, and everything that follows from it. */
  readonly tick: () => Promise<Settled>;
  /**
   * Ticks at the clock's time until nothing is due. A worker that was killed holds its period until its lease ends:
   * that is waited for, in real time. What is due then has failed, or is held for another reason.
   */
  readonly settle: () => Promise<Settled>;
  /** Hands over what waits in the queue and the stream until both are quiet. */
  readonly drain: () => Promise<Work>;
  /** Sets the clock, night by night, each with its ticks, so that every deadline on the way has its effect in order. */
  readonly moveTo: (time: number) => Promise<Settled>;
  /** Runs the tick whose quarter of an hour has begun since the last one. */
  readonly tickWhenDue: () => Promise<Settled>;
  readonly deliver: () => Promise<Work>;
  readonly poll: () => Promise<Work>;
  readonly last: () => Last;
  /** Waits for no lease any more, so that the local cloud can stop. */
  readonly stop: () => void;
};

export type ScheduleParts = {
  readonly bundles: Pick<Bundles, "tick" | "worker">;
  readonly clock: Clock;
  readonly queue: Queue;
  readonly stream: Pick<StreamRunner, "poll">;
  /** How many periods have a step due at the clock's time. */
  readonly overdue: () => Promise<number>;
  /** Waits for so many milliseconds of real time. */
  readonly pause?: (milliseconds: number) => Promise<void>;
};

export const createSchedule = (parts: ScheduleParts): Schedule => {
  const { bundles, clock, queue, stream, overdue, pause = sleep } = parts;
  const [onSchedule, onQueue, onStream] = [createMutex(), createMutex(), createMutex()];
  let last: Last = { tick: null, worker: null, stream: null };
  let stopped = false;
  let lastQuarter = Number.NEGATIVE_INFINITY;

  const deliver = (): Promise<Work> =>
    onQueue(async () => {
      const delivery = await queue.deliver(bundles.worker);
      if (delivery.handled > 0) last = { ...last, worker: { at: instant(clock.now()), ...delivery } };
      return { ...NONE, messages: delivery.handled, failed: delivery.failed };
    });

  const poll = (): Promise<Work> =>
    onStream(async () => {
      const records = await stream.poll();
      if (records > 0) last = { ...last, stream: { at: instant(clock.now()), records } };
      return { ...NONE, records };
    });

  const drain = async (): Promise<Work> => {
    let total = NONE;
    for (;;) {
      const done = plus(await deliver(), await poll());
      if (done.messages + done.records === 0) return total;
      total = plus(total, done);
    }
  };

  const tickAt = async (time: number): Promise<Settled> => {
    const before = queue.sent();
    lastQuarter = Math.floor(time / QUARTER_HOUR);
    await invoke("tick", bundles.tick, { time: scheduledTime(time) });
    const sent = queue.sent() - before;
    last = { ...last, tick: { time: scheduledTime(time), sent } };
    const work = plus({ ...NONE, ticks: 1 }, await drain());
    return { ...work, due: sent === 0 ? 0 : await overdue() };
  };

  /** The ticks that a moved clock skips: again and again until one finds nothing due. */
  const settle = async (patience: Patience): Promise<Settled> => {
    let total = IDLE;
    for (let round = 0; round < MAX_ROUNDS; ) {
      const done = await tickAt(clock.now());
      total = then(total, done);
      if (last.tick?.sent === 0 || done.failed > 0) return total;
      if (done.due === 0) {
        round += 1;
        continue;
      }
      // No message failed and no worker of this process is under way, so a worker of an earlier one holds the period.
      if (stopped || patience.polls === 0) return total;
      if (patience.polls === LEASE_POLLS)
        console.log("\nWaiting for the lease of a worker that was killed, up to 2 minutes.");
      patience.polls -= 1;
      await pause(LEASE_POLL_MS);
    }
    return total;
  };

  return {
    tick: () => onSchedule(() => tickAt(clock.now())),
    settle: () => onSchedule(() => settle({ polls: LEASE_POLLS })),
    drain,
    moveTo: (time) =>
      onSchedule(async () => {
        if (time < clock.now()) clock.moveTo(time); // refuses, and says why
        let total: Settled = { ...(await drain()), due: 0 };
        const patience = { polls: LEASE_POLLS }; // for all nights together: what is held for good is not waited for anew
        for (const step of [...nightsBetween(clock.now(), time), time]) {
          if (step > clock.now()) clock.moveTo(step); // a running clock may be past it by now
          total = then(total, await settle(patience));
        }
        return total;
      }),
    tickWhenDue: () =>
      onSchedule(async () => {
        const quarter = Math.floor(clock.now() / QUARTER_HOUR);
        return quarter > lastQuarter ? tickAt(quarter * QUARTER_HOUR) : IDLE;
      }),
    deliver,
    poll,
    last: () => last,
    stop: () => {
      stopped = true;
    },
  };
};
