import * as Appraisal from "../appraisal/index.ts";
import { type Database, type Key, putMany } from "../dynamo/index.ts";
import type * as Period from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import { snapshot } from "./snapshot.ts";

/** Where somebody's scoring input of a period stands: what a change of it in the table's stream names. */
export const inputKey = (agency: string, period: Appraisal.OpenPeriod, employee: string): Key => {
  const write = Appraisal.enrolWrite(agency, period, { employee, path: [], job: null, family: null, since: null });
  if (!("put" in write)) throw new Error("enrolling is no put");
  return { pk: write.put.pk, sk: write.put.sk };
};

/** Puts scoring inputs as they are, unconditionally: a roll in whatever state a test asks for. */
export const putInputs = (
  db: Database,
  agency: string,
  period: Appraisal.OpenPeriod,
  inputs: readonly Appraisal.ScoringInput[],
): Promise<void> =>
  putMany(
    db,
    inputs.map((input) => ({ ...inputKey(agency, period, input.employee), ...input, period: period.id })),
  );

/** Spreads a period that has opened, and nobody is on the roll of yet, over this many shards. */
export const spread = async (db: Database, agency: string, period: Period.Period, shards: number) => {
  const [item] = (await snapshot(db, `${agency}#${period.id}`)).filter(({ sk }) => sk === "@PERIOD");
  if (item === undefined) throw new Error("there is no such period");
  await putMany(db, [{ ...item, shards }]);
  return { ...period, shards };
};

/** The first of some employees' ids, as many as asked for, that stand in a shard. */
export const idsIn = (shard: number, shards: number, count: number): readonly string[] => {
  const ids: string[] = [];
  for (let n = 0; ids.length < count; n += 1) {
    const id = `emp_${String(n).padStart(20, "0")}`;
    if (shardOf(id, shards) === shard) ids.push(id);
  }
  return ids;
};
