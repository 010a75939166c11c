/** What the deployed functions find in their environment, and how long: the returned function puts back what was. */
export const setEnvironment = (values: Readonly<Record<string, string | undefined>>): (() => void) => {
  const before = Object.keys(values).map((name) => [name, process.env[name]] as const);
  const set = (name: string, value: string | undefined): void => {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  };
  for (const [name, value] of Object.entries(values)) set(name, value);
  return () => {
    for (const [name, value] of before) set(name, value);
  };
};
