import type { measureClose } from "./close.ts";
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
  readonly close?: Awaited<ReturnType<typeof measureClose>>;
};

/** A bound we want to keep, and where we are. A missed one is shown as missed and fails nothing. */
export type Aim = {
  readonly name: string;
  readonly bound: "at most" | "at least";
  readonly aim: number;
  readonly measured: number;
  readonly met: boolean;
};

const KIB = 1024;
const STARTUP = 1.0;
const ONE_OBJECT = 3;
const LIST_OF_100 = 1.35;
const BUNDLE_KIB = 800;
const SPEED = 0.75;
const SAME_PERCENT = 2;
const TIME_PERCENT = 25;
const MEMORY_MIB = 256;
const READ_UNITS = 1.2;
const WRITE_UNITS = 1.3;
const PAGE_REQUESTS = 2;
const RANK_REQUESTS = 1;

const aim = (name: string, limit: number, measured: number | undefined): readonly Aim[] =>
  measured === undefined ? [] : [{ name, bound: "at most", aim: limit, measured, met: measured <= limit }];
const aimAtLeast = (name: string, least: number, measured: number): Aim => ({
  name,
  bound: "at least",
  aim: least,
  measured,
  met: measured >= least,
});

const aimsOfClose = ({ speed, scale, reads }: NonNullable<Parts["close"]>): readonly Aim[] => {
  const largest = scale.larger.at(-1);
  const to = `to ${largest?.people} people`;
  const at = `a person of a close of ${largest?.people}`;
  const { requestsAndUnits, millisecondsAPerson } = largest?.percentFromSmall ?? {};
  return [
    aimAtLeast("employees closed per second, ratio to reading and writing alone", SPEED, speed.wholeClose.ratio.median),
    ...aim(`percent from 1,000 ${to}, requests and units a further person`, SAME_PERCENT, requestsAndUnits),
    ...aim(`percent from 1,000 ${to}, time a person`, TIME_PERCENT, millisecondsAPerson),
    ...aim("MiB of the largest process that closed", MEMORY_MIB, scale.largestMiB),
    ...aim(`read units ${at}`, READ_UNITS, largest?.perPerson.readUnits),
    ...aim(`write units ${at}`, WRITE_UNITS, largest?.perPerson.writeUnits),
    ...aim("requests for 100 of a ranking with names", PAGE_REQUESTS, reads.page.requests),
    ...aim("requests for an own rank", RANK_REQUESTS, reads.ownRank.requests),
  ];
};

export const aimsOf = ({ startup, cpu, sizes, close }: Parts): readonly Aim[] => [
  ...aim("start-up and first answer, ratio to the bare handler", STARTUP, startup?.ratio.median),
  ...aim("processor time for one object, ratio to bare execution", ONE_OBJECT, cpu?.one.ratio.median),
  ...aim("processor time for a list of 100, ratio to bare execution", LIST_OF_100, cpu?.list.ratio.median),
  ...aim("bytes of the graphql bundle without its contract", BUNDLE_KIB * KIB, sizes?.withoutSdl),
  ...(close === undefined ? [] : aimsOfClose(close)),
];

/** Where ours and the baseline did not answer the same; then the numbers compare nothing. */
export const differences = ({ startup, cpu, close }: Parts): readonly string[] => [
  ...(startup?.equal === false ? ["start-up"] : []),
  ...(cpu?.one.equal === false ? ["one object"] : []),
  ...(cpu?.list.equal === false ? ["a list of 100"] : []),
  ...(close?.speed.equal === false ? ["closing"] : []),
  ...(close?.reads.page.equal === false ? ["a page of a ranking"] : []),
  ...(close?.reads.ownRank.equal === false || close?.reads.ownRankAmongMany.equal === false ? ["an own rank"] : []),
  ...(close?.sql.equal === false ? ["ranks in SQL"] : []),
];
