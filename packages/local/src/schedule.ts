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

/** What was done: ticks run, messages and stream records handed over, and how many of the messages failed. */
export type Work = {
  readonly ticks: number;
  readonly messages: number;
  readonly failed: number;
  readonly records: number;
};
export type Last = {
  readonly tick: { readonly time: string; readonly sent: number } | null;
  readonly worker: ({ readonly at: Instant } & Delivery) | null;
  readonly stream: { readonly at: Instant; readonly records: number } | null;
};

const NONE: Work = { ticks: 0, messages: 0, failed: 0, records: 0 };
const plus = (a: Work, b: Work): Work => ({
  ticks: a.ticks + b.ticks,
  messages: a.messages + b.messages,
  failed: a.failed + b.failed,
  records: a.records + b.records,
});

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
  readonly tick: () => Promise<Work>;
  /** Hands over what waits in the queue and the stream until both are quiet. */
  readonly drain: () => Promise<Work>;
  /** Sets the clock, night by night, each with its ticks, so that every deadline on the way has its effect in order. */
  readonly moveTo: (time: number) => Promise<Work>;
  /** Runs the tick whose quarter of an hour has begun since the last one. */
  readonly tickWhenDue: () => Promise<Work>;
  readonly deliver: () => Promise<Work>;
  readonly poll: () => Promise<Work>;
  readonly last: () => Last;
};

export const createSchedule = (bundles: Bundles, clock: Clock, queue: Queue, stream: StreamRunner): Schedule => {
  const [onSchedule, onQueue, onStream] = [createMutex(), createMutex(), createMutex()];
  let last: Last = { tick: null, worker: null, stream: null };
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

  const tickAt = async (time: number): Promise<Work> => {
    const before = queue.sent();
    lastQuarter = Math.floor(time / QUARTER_HOUR);
    await invoke("tick", bundles.tick, { time: scheduledTime(time) });
    last = { ...last, tick: { time: scheduledTime(time), sent: queue.sent() - before } };
    return plus({ ...NONE, ticks: 1 }, await drain());
  };

  /** The ticks that a moved clock skips: again and again until one finds nothing due. */
  const settle = async (): Promise<Work> => {
    let total = NONE;
    for (let round = 0; round < MAX_ROUNDS; round += 1) {
      const done = await tickAt(clock.now());
      total = plus(total, done);
      if (last.tick?.sent === 0 || done.failed > 0) return total;
    }
    return total;
  };

  return {
    tick: () => onSchedule(() => tickAt(clock.now())),
    drain,
    moveTo: (time) =>
      onSchedule(async () => {
        if (time < clock.now()) clock.moveTo(time); // refuses, and says why
        let total = await drain();
        for (const step of [...nightsBetween(clock.now(), time), time]) {
          if (step > clock.now()) clock.moveTo(step); // a running clock may be past it by now
          total = plus(total, await settle());
        }
        return total;
      }),
    tickWhenDue: () =>
      onSchedule(async () => {
        const quarter = Math.floor(clock.now() / QUARTER_HOUR);
        return quarter > lastQuarter ? tickAt(quarter * QUARTER_HOUR) : NONE;
      }),
    deliver,
    poll,
    last: () => last,
  };
};
