import { collect, type Database, keyOf, padded, partition, queryAll, writeOne } from "../dynamo/index.ts";
import { type Progress, shardProgressSchema } from "./model.ts";

type Shard = { readonly agency: string; readonly period: string; readonly shard: number };

/** Stream sequence numbers are decimal texts of varying length; at one width they order as numbers do. */
const SEQUENCE_WIDTH = 40;

/** Puts a shard's counts unless counts from a later change are there already. */
export const put = (
  { agency, period, shard }: Shard,
  progress: Progress,
  sequence: string,
  db: Database,
): Promise<boolean> => {
  const asOf = sequence.padStart(SEQUENCE_WIDTH, "0");
  return writeOne(db, {
    put: { ...keyOf(agency, [period], `LIVE#${padded(shard, 4)}`), ...progress, asOf },
    when: { absentOrBelow: ["asOf", asOf] },
  });
};

export const shardsOf = (db: Database, agency: string, period: string): Promise<readonly Progress[]> =>
  collect(queryAll(db, { pk: partition(agency, period), prefix: "LIVE#" }, shardProgressSchema));
