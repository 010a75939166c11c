import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Instant } from "@kinerja/core/shared/time";
import { localCredentials } from "../../src/dynamo.ts";
import { REGION } from "../../src/paths.ts";

/** Periods to close one after the other, each through its instants. */
export type Order = readonly {
  readonly agency: string;
  readonly period: string;
  readonly stages: readonly Instant[];
}[];

export type Units = { readonly requests: number; readonly readUnits: number; readonly writeUnits: number };
/** In bytes: what the process holds of the machine, and its objects. */
export type Memory = { readonly rss: number; readonly heap: number };
export type Used = Units & { readonly milliseconds: number; readonly peak: Memory };
/** What a process of its own measured: its memory before its first period, the largest it ever was, and each stage. */
export type Measured = {
  readonly idle: Memory;
  readonly largest: number;
  readonly periods: readonly { readonly period: string; readonly stages: readonly Used[] }[];
};

/**
 * What bounds the heap, in MiB: a twentieth of 256 for new objects and less than nine tenths for old ones, as Lambda's own
 * start of Node.js bounds it by a function's memory. Without bounds V8 takes what a large machine has before it collects.
 */
const HEAP = ["--max-semi-space-size=12", "--max-old-space-size=218"];

/** Closes periods in a fresh process that only closes; the table is in another. */
export const closeInProcess = async (
  file: string,
  table: { readonly db: { readonly table: string }; readonly endpoint: string },
  order: Order,
): Promise<Measured> => {
  const env = {
    AWS_REGION: REGION,
    AWS_ACCESS_KEY_ID: localCredentials.accessKeyId,
    AWS_SECRET_ACCESS_KEY: localCredentials.secretAccessKey,
    AWS_ENDPOINT_URL_DYNAMODB: table.endpoint,
    TABLE_NAME: table.db.table,
  };
  const { stdout } = await promisify(execFile)(process.execPath, [...HEAP, file, JSON.stringify(order)], { env });
  const line = stdout.split("\n").find((text) => text.startsWith("RESULT "));
  if (line === undefined) throw new Error(`The process printed no result: ${stdout}`);
  return JSON.parse(line.slice("RESULT ".length));
};
