/**
 * A loader for one request: keys asked for in the same tick are loaded together, each key once. `load` answers in the
 * order of its keys. Keys are strings; what several parts identify is joined by the caller.
 */
export const batched = <Value>(
  load: (keys: readonly string[]) => Promise<readonly Value[]>,
): ((key: string) => Promise<Value>) => {
  const known = new Map<string, Promise<Value>>();
  let waiting: { readonly keys: string[]; readonly values: Promise<readonly Value[]> } | null = null;

  const next = (): { readonly keys: string[]; readonly values: Promise<readonly Value[]> } => {
    const keys: string[] = [];
    const values = new Promise<void>((resolve) => {
      // After the promise jobs of this tick, which is when the resolvers of all rows of a list have asked.
      Promise.resolve().then(() => process.nextTick(resolve));
    }).then(() => {
      waiting = null;
      return load(keys);
    });
    return { keys, values };
  };

  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    waiting ??= next();
    const { keys, values } = waiting;
    const position = keys.push(key) - 1;
    const value = values.then((loaded) => {
      if (position >= loaded.length) throw new Error(`A loader answered ${loaded.length} values for more keys.`);
      return loaded[position] as Value;
    });
    known.set(key, value);
    return value;
  };
};
