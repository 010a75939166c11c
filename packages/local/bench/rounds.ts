import { ratioOf, rounded, spreadOf } from "./statistics.ts";

type Run = () => Promise<unknown>;

/** Rounds that are not counted: until then V8 still compiles. */
const WARM_UPS = 3;
/** Processor time of a round, in milliseconds: long enough for several garbage collections to fall into each. */
const ROUND = 150;

/** Microseconds of processor time, of this process alone, that each of a number of requests takes. */
const processorTime = async (run: Run, times: number): Promise<number> => {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i += 1) await run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / times;
};

/** How many requests take about so many milliseconds of processor time, once V8 has compiled what they run. */
const requestsIn = async (milliseconds: number, run: Run): Promise<number> => {
  await processorTime(run, 50);
  return Math.max(5, Math.round((milliseconds * 1000) / (await processorTime(run, 50))));
};

/** Ours and bare execution in rounds that take turns. */
export const compare = async (ours: Run, bare: Run, rounds: number) => {
  const times = { ours: await requestsIn(ROUND, ours), bare: await requestsIn(ROUND, bare) };
  const measured: { readonly ours: number; readonly bare: number }[] = [];
  for (let round = -WARM_UPS; round < rounds; round += 1) {
    const turn = { ours: () => processorTime(ours, times.ours), bare: () => processorTime(bare, times.bare) };
    const pair =
      round % 2 === 0
        ? { ours: await turn.ours(), bare: await turn.bare() }
        : { bare: await turn.bare(), ours: await turn.ours() };
    if (round >= 0) measured.push(pair);
  }
  const all = { ours: measured.map((one) => one.ours), bare: measured.map((one) => one.bare) };
  return {
    ratio: ratioOf(all.ours, all.bare),
    microseconds: { handler: rounded(spreadOf(all.ours).median), execute: rounded(spreadOf(all.bare).median) },
    requestsARound: times,
  };
};
