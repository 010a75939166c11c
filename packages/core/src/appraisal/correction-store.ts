import { type Database, get, getMany, keyOf, partition, query, type Write } from "../dynamo/index.ts";
import { type Correction, correctionSchema } from "./model.ts";

const PREFIX = "CORRECTION#";
const correctionKey = (agency: string, period: string, employee: string) =>
  keyOf(agency, [period], `${PREFIX}${employee}`);

/** A correction that waits for somebody's result of a period; at most one. */
export const pending = (db: Database, agency: string, period: string, employee: string): Promise<Correction | null> =>
  get(db, correctionKey(agency, period, employee), correctionSchema);

/** Waiting corrections in the order asked for, null where none waits, strongly consistent. */
export const pendingMany = (
  db: Database,
  agency: string,
  refs: readonly { readonly period: string; readonly employee: string }[],
): Promise<readonly (Correction | null)[]> =>
  getMany(
    db,
    refs.map((ref) => correctionKey(agency, ref.period, ref.employee)),
    correctionSchema,
    { consistent: true },
  );

/** Up to so many waiting corrections of a period by employee, in one strongly consistent request of a megabyte at most. */
export const pendingOf = async (
  db: Database,
  agency: string,
  period: string,
  limit: number,
): Promise<readonly Correction[]> =>
  (await query(db, { pk: partition(agency, period), prefix: PREFIX }, limit, correctionSchema)).rows;

/** Keeps a correction where the tick finds its period, if none waits already. */
export const putWrite = (correction: Correction, due: { readonly duePk: string; readonly dueAt: string }): Write => ({
  put: { ...correctionKey(correction.agency, correction.id, correction.employee), ...correction, ...due },
  when: { absent: true },
});

/** Puts a waiting correction off: the tick does not find it before then. */
export const postponeWrite = (
  { agency, id, employee, version }: Correction,
  due: { readonly duePk: string; readonly dueAt: string },
): Write => ({ update: correctionKey(agency, id, employee), set: { ...due }, when: { equals: { version } } });

/** Takes a correction away that has taken effect; fails where it is gone or another waits in its place. */
export const removeWrite = ({ agency, id, employee, version }: Correction): Write => ({
  remove: correctionKey(agency, id, employee),
  when: { equals: { version } },
});
