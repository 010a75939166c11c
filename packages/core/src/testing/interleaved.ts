import { AsyncLocalStorage } from "node:async_hooks";
import type { TestTable } from "../../../local/src/test-table.ts";
import type { Database } from "../dynamo/index.ts";
import { intercepted } from "./intercepted.ts";

/** Something that happens beside others, one table request at a time. */
export type Actor = (db: Database) => Promise<unknown>;

/**
 * In which order actors go on: the first of `order` that has something to send does, and at each step named in `drops`
 * the one that was at it goes behind all others. A few drops find what many random turns seldom do: somebody who is
 * overtaken by everybody else between a read and a write (probabilistic concurrency testing, Burckhardt et al. 2010).
 */
export type Turns = { readonly order: readonly number[]; readonly drops: readonly number[] };

/** Everything that can go on without the table has gone on. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** Runs actors beside each other, one table request at a time. The same turns give the same run. */
export const interleaved = async (
  table: Pick<TestTable, "db" | "endpoint">,
  actors: readonly Actor[],
  { order, drops }: Turns,
): Promise<void> => {
  const waiting: { readonly actor: number; readonly go: () => Promise<void> }[] = [];
  const failures: unknown[] = [];
  let running = actors.length;
  const acting = new AsyncLocalStorage<number>();
  const { db, close } = intercepted(table, (_, send) => {
    const { promise, resolve, reject } = Promise.withResolvers<object>();
    waiting.push({ actor: acting.getStore() ?? -1, go: () => send().then(resolve, reject) });
    return promise;
  });
  const ends = actors.map((act, actor) =>
    acting.run(actor, async () => {
      await act(db).catch((error: unknown) => failures.push(error));
      running -= 1;
    }),
  );
  const line = [...order];
  await settled();
  for (let step = 0; running > 0; step += 1) {
    const first = line.find((actor) => waiting.some((one) => one.actor === actor));
    const place = waiting.findIndex(({ actor }) => actor === first);
    const [next] = place === -1 ? [] : waiting.splice(place, 1);
    if (next === undefined) throw new Error("Everybody waits for somebody else.");
    await next.go();
    if (drops.includes(step)) line.push(...line.splice(line.indexOf(next.actor), 1));
    await settled();
  }
  await Promise.all(ends);
  close();
  if (failures.length > 0) throw failures[0];
};
