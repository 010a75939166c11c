import type { measureCpu } from "./cpu.ts";
import type { measureOperations } from "./operations.ts";
import type { measureSizes } from "./sizes.ts";
import type { measureStartup } from "./startup.ts";

/** What each part measured; absent when it was not asked for. */
export type Parts = {
  readonly startup?: Awaited<ReturnType<typeof measureStartup>>;
  readonly cpu?: Awaited<ReturnType<typeof measureCpu>>;
  readonly operations?: Awaited<ReturnType<typeof measureOperations>>;
  readonly sizes?: Awaited<ReturnType<typeof measureSizes>>;
};

/** Something we want to stay at or below, and where we are. A missed one is shown as missed and fails nothing. */
export type Aim = { readonly name: string; readonly aim: number; readonly measured: number; readonly met: boolean };

const KIB = 1024;
const STARTUP = 1.0;
const ONE_OBJECT = 3;
const LIST_OF_100 = 1.35;
const BUNDLE_KIB = 700;

const aim = (name: string, limit: number, measured: number | undefined): readonly Aim[] =>
  measured === undefined ? [] : [{ name, aim: limit, measured, met: measured <= limit }];

export const aimsOf = ({ startup, cpu, sizes }: Parts): readonly Aim[] => [
  ...aim("start-up and first answer, ratio to the bare handler", STARTUP, startup?.ratio.median),
  ...aim("processor time for one object, ratio to bare execution", ONE_OBJECT, cpu?.one.ratio.median),
  ...aim("processor time for a list of 100, ratio to bare execution", LIST_OF_100, cpu?.list.ratio.median),
  ...aim("bytes of the graphql bundle without its contract", BUNDLE_KIB * KIB, sizes?.withoutSdl),
];

/** Where ours and the baseline did not answer the same; then the numbers compare nothing. */
export const differences = ({ startup, cpu }: Parts): readonly string[] => [
  ...(startup?.equal === false ? ["start-up"] : []),
  ...(cpu?.one.equal === false ? ["one object"] : []),
  ...(cpu?.list.equal === false ? ["a list of 100"] : []),
];
