import type { Deps } from "../dynamo/index.ts";
import type { Output, Period } from "../period/index.ts";
import { shardOf } from "../shared/ids.ts";
import type { FiguresDocument, RatingDocument, Result, ScoringInput, SelfAssessment } from "./model.ts";
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

/** Published results of many employees in one period, in their order; null where there is none. */
export const publishedResults = async (
  deps: Deps,
  agency: string,
  period: Period,
  employees: readonly string[],
): Promise<readonly (Result | null)[]> => {
  const { output, shards } = period;
  if (period.publishedAt === null || output === null || shards === null) return employees.map(() => null);
  return Store.resultsUnder(
    deps.db,
    agency,
    employees.map((employee) => ({ employee, period: period.id, fence: fenceOf(output, shards, employee) })),
  );
};

/** Published results by appraisal id. */
export const loadResults = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
  periodOf: PeriodOf,
): Promise<readonly (Result | null)[]> =>
  byPeriod(ids, periodOf, (period, employees) => publishedResults(deps, agency, period, employees));

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

/** What was recorded of other sources, by appraisal id. */
export const loadFigures = (
  deps: Deps,
  agency: string,
  ids: readonly string[],
): Promise<readonly (FiguresDocument | null)[]> => Store.figuresDocuments(deps.db, agency, ids.map(Store.refOf));
