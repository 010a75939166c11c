import type { Deps, Key } from "../dynamo/index.ts";
import type { Output, Period } from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import * as CorrectionStore from "./correction-store.ts";
import type { Correction, FiguresDocument, RatingDocument, Result, ScoringInput, SelfAssessment } from "./model.ts";
import * as ResultStore from "./result-store.ts";
import * as Store from "./store.ts";

/*
 * Many at once, in the order of the ids and null where there is none: what the reads of one request are batched from.
 * Nothing here authorizes; callers have done so.
 */

/** A period by its id, as the request has it. */
export type PeriodOf = (id: string) => Promise<Period | null>;

/** Asks once for each period the appraisals belong to; one batch seldom spans more than one. */
const byPeriod = async <T>(
  ids: readonly string[],
  periodOf: PeriodOf,
  load: (period: Period, employees: readonly string[]) => Promise<readonly (T | null)[]>,
): Promise<readonly (T | null)[]> => {
  const refs = ids.map(Store.refOf);
  const employees = new Map<string, string[]>();
  for (const { period, employee } of refs) employees.set(period, [...(employees.get(period) ?? []), employee]);
  const found = new Map<string, T | null>();
  await Promise.all(
    [...employees].map(async ([id, those]) => {
      const period = await periodOf(id);
      if (period === null) return;
      const rows = await load(period, those);
      those.forEach((employee, i) => {
        found.set(Store.appraisalId({ period: id, employee }), rows[i] ?? null);
      });
    }),
  );
  return ids.map((id) => found.get(id) ?? null);
};

/** Scoring inputs by appraisal id; null before the period has opened. */
export const loadInputs = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
  periodOf: PeriodOf,
): Promise<readonly (ScoringInput | null)[]> =>
  byPeriod(ids, periodOf, async ({ id, shards }, employees) =>
    shards === null ? [] : Store.inputs(deps.db, agency, { id, shards }, employees),
  );

/** The fence under which an employee's published result stands. */
export const fenceOf = (output: Output, shards: number, employee: string): number =>
  output.shardFences[shardOf(employee, shards)] ?? 0;

/** Where employees' first results of a period stand; null before its publication. */
const firstRefs = (period: Period, employees: readonly string[]): readonly ResultStore.ResultRef[] | null => {
  const { id, output, shards, publishedAt } = period;
  if (publishedAt === null || output === null || shards === null) return null;
  return employees.map((employee) => ({ employee, period: id, fence: fenceOf(output, shards, employee) }));
};

/**
 * The key of an employee's first published result, for whoever reads it together with something else: a
 * `StoredResult`, of which `latestResults` gives what holds. Null before publication.
 */
export const firstResultKey = (agency: string, period: Period, employee: string): Key | null => {
  const [ref] = firstRefs(period, [employee]) ?? [];
  return ref === undefined ? null : ResultStore.resultKey(agency, ref);
};

/**
 * Published results of many employees in one period as they hold now, in their order; null where there is none. One
 * batch a hundred, and a second one only where a result was corrected.
 */
export const publishedResults = async (
  deps: Deps,
  agency: string,
  period: Period,
  employees: readonly string[],
  options: { readonly consistent?: boolean } = {},
): Promise<readonly (Result | null)[]> => {
  const refs = firstRefs(period, employees);
  return refs === null ? employees.map(() => null) : ResultStore.resultsUnder(deps.db, agency, refs, options);
};

/** Every version of published results, the first before the one that holds where that is another. */
const resultVersions = async (
  deps: Deps,
  agency: string,
  period: Period,
  employees: readonly string[],
): Promise<readonly (readonly Result[] | null)[]> => {
  const refs = firstRefs(period, employees);
  if (refs === null) return employees.map(() => null);
  const first = await ResultStore.firstResults(deps.db, agency, refs);
  const latest = await ResultStore.latestResults(deps.db, agency, first);
  return first.map((one, i) => {
    const holds = latest[i] ?? null;
    if (one === null || holds === null) return null;
    return one.supersededBy === undefined ? [one] : [one, holds];
  });
};

/** Published results by appraisal id. */
export const loadResults = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
  periodOf: PeriodOf,
): Promise<readonly (Result | null)[]> =>
  byPeriod(ids, periodOf, (period, employees) => publishedResults(deps, agency, period, employees));

/** Every version of published results by appraisal id, the first one first. */
export const loadResultVersions = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
  periodOf: PeriodOf,
): Promise<readonly (readonly Result[] | null)[]> =>
  byPeriod(ids, periodOf, (period, employees) => resultVersions(deps, agency, period, employees));

/** Corrections that wait to take effect, by appraisal id. */
export const loadPendingCorrections = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (Correction | null)[]> => CorrectionStore.pendingMany(deps.db, agency, ids.map(Store.refOf));

/** What the employees wrote, by appraisal id. */
export const loadSelfAssessments = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (SelfAssessment | null)[]> => Store.selfAssessments(deps.db, agency, ids.map(Store.refOf));

/** What the raters wrote, by appraisal id. */
export const loadRatings = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (RatingDocument | null)[]> => Store.ratingDocuments(deps.db, agency, ids.map(Store.refOf));

/** What the raters wrote first, by appraisal id; null where nobody was about to correct it. */
export const loadFirstRatings = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (RatingDocument | null)[]> => Store.firstRatings(deps.db, agency, ids.map(Store.refOf));

/** What was recorded of other sources, by appraisal id. */
export const loadFigures = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (FiguresDocument | null)[]> => Store.figuresDocuments(deps.db, agency, ids.map(Store.refOf));
