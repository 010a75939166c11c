/** Runs tasks one after another, each after the one before has settled. */
export const createMutex = (): (<T>(task: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task);
    last = result.catch(() => undefined); // a failed task is its caller's matter
    return result;
  };
};

/** Repeats a task with a pause of wall-clock milliseconds in between, until stopped; a failure is printed. */
export const repeat = (milliseconds: number, task: () => Promise<unknown>): (() => Promise<void>) => {
  const { promise: stopped, resolve: stop } = Promise.withResolvers<true>();
  const run = async (): Promise<void> => {
    for (;;) {
      await task().catch((error: unknown) => console.error(error));
      let timer: NodeJS.Timeout | undefined;
      const pause = new Promise<false>((resolve) => {
        timer = setTimeout(() => resolve(false), milliseconds);
      });
      const isStopped = await Promise.race([stopped, pause]);
      clearTimeout(timer);
      if (isStopped) return;
    }
  };
  const running = run();
  return () => {
    stop(true);
    return running;
  };
};
