import type { Database } from "../dynamo/index.ts";
import * as Insight from "../insight/index.ts";
import { instant } from "../shared/time.ts";
import { isWrite } from "./intercepted.ts";
import { depsIn, pass, type Scene } from "./storm-scene.ts";
import type { Turn } from "./turnstile.ts";
import { writtenKeys } from "./written-keys.ts";

/** Records handed over at a time. */
const BATCH = 20;

/**
 * The table's stream: a record of every write, also of one that failed, which does no harm. They come in some order,
 * some more than once, and those that were not projected again.
 */
export const createStream = (scene: Scene, before: readonly Insight.StreamRecord[]) => {
  const { turnstile, random, plan } = scene;
  let records = before;

  const startProjector = (most = BATCH): void => {
    const batch = (random.chance(0.5) ? random.shuffled(records) : records).slice(0, most);
    if (batch.length === 0) return;
    const project = async (db: Database): Promise<void> => {
      const failures = await Insight.project(depsIn(scene, db, instant(scene.clock)), batch);
      const failed = new Set(failures.map(({ pk }) => pk));
      const done = new Set(batch.filter(({ pk }) => !failed.has(pk)));
      const again = scene.calm ? 0 : plan.again / 4;
      records = records.filter((record) => !done.has(record) || random.chance(again));
    };
    turnstile.start("projector", project, { onTurn: (turn) => pass(scene, turn) });
  };

  return {
    /** Passes a request on, or does something else with it, and tells the stream of what may have changed. */
    pass: async (turn: Turn, how = (one: Turn) => pass(scene, one)): Promise<object> => {
      try {
        return await how(turn);
      } finally {
        if (isWrite(turn.request)) records = [...records, ...writtenKeys(turn.request)];
      }
    },
    startProjector,
    /** What was not handed over yet. */
    left: () => records,
  };
};
export type Stream = ReturnType<typeof createStream>;
