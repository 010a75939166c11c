import { BatchWriteCommand } from "@aws-sdk/lib-dynamodb";
import * as z from "zod/mini";
import { advance, type Progress, type Target } from "../closing/index.ts";
import { type Database, getMany, type Key } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import type { Instant } from "../shared/time.ts";
import { type Death, die, KilledError } from "./faults.ts";
import { depsAt } from "./fixture.ts";
import { intercepted, isWrite, type Request } from "./intercepted.ts";
import { ALWAYS } from "./quarter.ts";
import { randomFrom } from "./random.ts";
import { snapshot } from "./snapshot.ts";
import { differencesOf, effectIn, type Stored } from "./storm-effects.ts";
import type { StormWorld } from "./storm-world.ts";
import { writtenKeys } from "./written-keys.ts";

/** One invocation of the worker: for which period, at the event's time and by which wall clock. */
export type Invocation = { readonly target: Target; readonly now: Instant; readonly wall: number };
export type Worked = { readonly ended: Progress | "KILLED"; readonly writes: readonly string[] };

/** What one write meets with; `nth` counts the invocation's writes from 1. */
export type Meet = (
  nth: number,
  request: Request,
  send: (input?: object) => Promise<object>,
  db: Database,
) => Promise<object>;

/** Everything that can be come to, by place, and the places something was written at. */
type Effect = { readonly reached: ReturnType<typeof effectIn>["reached"]; readonly places: readonly string[] };

const stored: z.ZodMiniType<Stored> = z.looseObject({ pk: z.string(), sk: z.string() });
const nameOf = ({ pk, sk }: Key): string => `${pk} ${sk}`;
const BATCH = 25;

/**
 * The table as it is now, to work on it again and again from here: only what was written since is put back, and only
 * that is looked at, for nothing else can differ.
 */
export const workbench = async ({ table, town }: StormWorld) => {
  const before = new Map((await snapshot(table.db)).map((item) => [nameOf(item), item]));
  const written = new Map<string, Key>();

  /** Does what an invocation does, each of its writes meeting with something. */
  const work = async ({ target, now, wall }: Invocation, meet: Meet = (_, __, send) => send()): Promise<Worked> => {
    const writes: string[] = [];
    const sent: Promise<unknown>[] = [];
    let dead = false;
    const { db, close } = intercepted(table, async (request, send) => {
      if (dead) throw new KilledError("SIGKILL");
      if (!isWrite(request)) return send();
      for (const key of writtenKeys(request)) written.set(nameOf(key), key);
      writes.push(request.operation);
      const answer = meet(writes.length, request, send, db).catch((error: unknown) => {
        dead ||= error instanceof KilledError;
        throw error;
      });
      sent.push(answer.catch(() => undefined));
      return answer;
    });
    try {
      const deps = depsAt(db, now, () => wall);
      return { ended: await advance(deps, target, ALWAYS), writes };
    } catch (error) {
      if (!(error instanceof KilledError)) throw error;
      return { ended: "KILLED", writes };
    } finally {
      // What was under way at the end has taken effect, or not, before anybody looks.
      await Promise.all(sent);
      close();
    }
  };

  const periodNow = async (id: string): Promise<Period.Period> => {
    const found = await Period.load(depsAt(table.db, town.quarter.endsAt), town.agency.id, id);
    if (found === null) throw new Error("the period is gone");
    return found;
  };
  /** What became of everything that was written. */
  const writtenNow = async (period: string) => {
    const items = await getMany(table.db, [...written.values()], stored, { consistent: true });
    return effectIn(
      items.filter((item) => item !== null),
      await periodNow(period),
    );
  };

  return {
    work,
    /** The same by a worker that is killed at its n-th write. */
    workKilledAt: (invocation: Invocation, n: number, how: Death): Promise<Worked> =>
      work(invocation, (nth, request, send) =>
        nth === n ? die(how, request, { send, sendTwice: () => send(), before: () => null }, randomFrom(n)) : send(),
      ),
    /** The same by a worker that stands still before its n-th write until something else is over. */
    workAsleepAt: (invocation: Invocation, n: number, meanwhile: () => Promise<unknown>): Promise<Worked> =>
      work(invocation, async (nth, _, send) => {
        if (nth === n) await meanwhile();
        return send();
      }),
    /** The effect of what was just done, to hold others against. */
    effect: async (period: string): Promise<Effect> => {
      const { reached } = effectIn(await snapshot(table.db), await periodNow(period));
      return { reached, places: Object.keys((await writtenNow(period)).reached) };
    },
    /** Where the effect of what was done differs from another: also where nothing is any more, or something too much. */
    differences: async (expected: Effect, period: string): Promise<readonly string[]> => {
      const { reached } = await writtenNow(period);
      const places = [...new Set([...expected.places, ...Object.keys(reached)])];
      const only = (all: Effect["reached"]) => Object.fromEntries(places.map((place) => [place, all[place] ?? []]));
      return differencesOf(only(expected.reached), only(reached));
    },
    /** What nobody can come to, whoever wrote it. */
    orphans: async (period: string): Promise<readonly string[]> =>
      effectIn(await snapshot(table.db), await periodNow(period)).orphans,
    /** Puts back what was there in the beginning. */
    reset: async (): Promise<void> => {
      const requests = [...written].map(([name, { pk, sk }]) => {
        const item = before.get(name);
        return item === undefined ? { DeleteRequest: { Key: { pk, sk } } } : { PutRequest: { Item: item } };
      });
      for (let i = 0; i < requests.length; i += BATCH) {
        const batch = requests.slice(i, i + BATCH);
        await table.db.client.send(new BatchWriteCommand({ RequestItems: { [table.db.table]: batch } }));
      }
    },
  };
};
export type Workbench = Awaited<ReturnType<typeof workbench>>;
