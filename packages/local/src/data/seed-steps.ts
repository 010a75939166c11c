import type { Outcome } from "@kinerja/core/shared/outcome";

/** How many use-cases run side by side: more only wait for the one table and the one processor. */
const TOGETHER = 4;

/** Does something for each of many independent items, telling how far it is; the first failure ends it. */
export type Steps = <T>(label: string, items: readonly T[], work: (item: T) => Promise<unknown>) => Promise<void>;

const forEach = async <T>(
  items: readonly T[],
  work: (item: T) => Promise<unknown>,
  done: (count: number) => void,
): Promise<void> => {
  let next = 0;
  let count = 0;
  const run = async (): Promise<void> => {
    while (next < items.length) {
      const item = items[next] as T;
      next += 1;
      await work(item);
      count += 1;
      done(count);
    }
  };
  await Promise.all(Array.from({ length: Math.min(TOGETHER, items.length) }, run));
};

/** Steps that say nothing. */
export const quietSteps: Steps = (_label, items, work) => forEach(items, work, () => {});

type Terminal = { readonly isTTY?: boolean; readonly write: (text: string) => unknown };

/** Steps that print a line each, which counts along where the output is a terminal. */
export const printedSteps =
  (terminal: Terminal): Steps =>
  async (label, items, work) => {
    if (items.length === 0) return;
    const started = performance.now();
    const line = (count: number): string => `  ${label.padEnd(66)} ${String(count).padStart(4)} / ${items.length}`;
    await forEach(items, work, (count) => {
      if (terminal.isTTY) terminal.write(`\r${line(count)}`);
    });
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    terminal.write(`${terminal.isTTY ? "\r" : ""}${line(items.length)}  ${seconds} s\n`);
  };

/** The value of an accepted outcome; a refusal is a mistake in the data and stops with what was refused. */
export const accepted = <T>(outcome: Outcome<T>, what: string): T => {
  if (outcome.ok) return outcome.value;
  const refusals = outcome.errors.map(
    ({ code, path, params }) => `${code} ${path.join(".")} ${JSON.stringify(params)}`,
  );
  throw new Error(`${what} was refused: ${refusals.join("; ")}`);
};
