import { DescribeTableCommand, type DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Instant, instant } from "@kinerja/core/shared/time";
import type { Clock } from "./clock.ts";
import type { DeadLetter, Queue } from "./queue.ts";
import type { Last, Schedule } from "./schedule.ts";
import type { SetAside, StreamRunner } from "./stream.ts";

export type Health = {
  /**
   * Degraded: the table does not answer, or something was given up after every retry. Waiting: a period has a step due,
   * which the next tick takes; one of a worker that was killed, once its lease has ended.
   */
  readonly status: "ok" | "waiting" | "degraded";
  readonly clock: { readonly now: Instant; readonly aheadSeconds: number };
  readonly table: { readonly name: string; readonly endpoint: string; readonly reachable: boolean };
  /** Periods with a step due at the clock's time; null when the table does not answer. */
  readonly overdue: number | null;
  readonly queue: {
    readonly visible: number;
    readonly later: number;
    readonly deadLetters: readonly DeadLetter[];
  };
  readonly stream: { readonly setAside: readonly SetAside[] };
  readonly last: Last;
};

const TABLE_ANSWERS_WITHIN_MS = 2_000;

export type Parts = {
  readonly client: DynamoDBClient;
  readonly table: string;
  readonly endpoint: string;
  readonly clock: Clock;
  readonly queue: Queue;
  readonly stream: StreamRunner;
  readonly schedule: Schedule;
  readonly overdue: () => Promise<number>;
};

/** How the local cloud is: what `GET /health` answers. */
export const healthOf = async (parts: Parts): Promise<Health> => {
  const { client, table, endpoint, clock, queue, stream, schedule } = parts;
  const abortSignal = AbortSignal.timeout(TABLE_ANSWERS_WITHIN_MS);
  const reachable = await client.send(new DescribeTableCommand({ TableName: table }), { abortSignal }).then(
    () => true,
    () => false,
  );
  const overdue = reachable ? await parts.overdue() : null;
  const deadLetters = queue.deadLetters();
  const setAside = stream.setAside();
  const now = clock.now();
  const sound = reachable && deadLetters.length + setAside.length === 0;
  return {
    status: sound ? (overdue === 0 ? "ok" : "waiting") : "degraded",
    clock: { now: instant(now), aheadSeconds: Math.round((now - Date.now()) / 1000) },
    table: { name: table, endpoint, reachable },
    overdue,
    queue: { ...queue.waiting(), deadLetters },
    stream: { setAside },
    last: schedule.last(),
  };
};
