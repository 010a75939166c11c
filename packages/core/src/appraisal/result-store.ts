import { type Database, getMany, type Item, type Key, keyOf, padded, type Write } from "../dynamo/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { type Result, type StoredResult, storedResultSchema } from "./model.ts";

/** A version of somebody's result in a period: the one written under a fence. */
export type ResultRef = Pick<Result, "employee" | "period"> & { readonly fence: number };

export const resultKey = (agency: string, { employee, period, fence }: ResultRef): Key =>
  keyOf(agency, [employee], `RESULT#${period}#F${padded(fence)}`);

/** A result as the item a fence's run writes: the same bytes whoever writes it under that fence. */
export const resultItem = (agency: string, result: Result, fence: number): Item & Key => ({
  ...resultKey(agency, { ...result, fence }),
  ...result,
});

/** Points the first version of a result to the one that takes its place; its content never changes. */
export const supersede = (agency: string, ref: ResultRef, supersededBy: number): Write => ({
  update: resultKey(agency, ref),
  set: { supersededBy },
  when: { equals: { employee: ref.employee } },
});

/** The first versions of results, each with the way to the version that holds where that is another. */
export const firstResults = (
  db: Database,
  agency: string,
  refs: readonly ResultRef[],
  options: { readonly consistent?: boolean } = {},
): Promise<readonly (StoredResult | null)[]> =>
  getMany(
    db,
    refs.map((ref) => resultKey(agency, ref)),
    storedResultSchema,
    options,
  );

type Superseded = StoredResult & { readonly supersededBy: number };
const isSuperseded = (one: StoredResult | null): one is Superseded => one?.supersededBy !== undefined;

/** The versions that hold, of first versions as they were read; costs a further batch only where one was superseded. */
export const latestResults = async (
  db: Database,
  agency: string,
  first: readonly (StoredResult | null)[],
): Promise<readonly (Result | null)[]> => {
  const superseded = first.filter(isSuperseded);
  if (superseded.length === 0) return first;
  const refs = superseded.map(({ employee, period, supersededBy: fence }) => ({ employee, period, fence }));
  // A replica that shows the way to a version may lag behind the version itself.
  const versions = await firstResults(db, agency, refs, { consistent: true });
  const latest = new Map(superseded.map((one, i) => [one, versions[i]]));
  return first.map((one) => {
    if (!isSuperseded(one)) return one;
    const version = latest.get(one) ?? null;
    if (version === null) throw new InvariantError(`The result of ${one.employee} under ${one.supersededBy} is gone.`);
    return version;
  });
};

/** The results that stand under these fences now: of a corrected one the version that took its place. */
export const resultsUnder = async (
  db: Database,
  agency: string,
  refs: readonly ResultRef[],
  options: { readonly consistent?: boolean } = {},
): Promise<readonly (Result | null)[]> => latestResults(db, agency, await firstResults(db, agency, refs, options));
