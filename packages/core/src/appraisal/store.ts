import { record, unchanged, type Versioned } from "../audit/index.ts";
import {
  type Database,
  get,
  getMany,
  type Item,
  type Key,
  keyOf,
  padded,
  partition,
  queryAll,
  transact,
  writeOne,
} from "../dynamo/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { compositeId, idParts, shardOf } from "../shared/ids.ts";
import {
  type FiguresDocument,
  figuresDocumentSchema,
  type RatingDocument,
  type Result,
  ratingDocumentSchema,
  resultSchema,
  type ScoringInput,
  type SelfAssessment,
  scoringInputSchema,
  selfAssessmentSchema,
} from "./model.ts";

export type AppraisalRef = { readonly period: string; readonly employee: string };
/** A period that has opened: its inputs are spread over this many shards. */
export type OpenPeriod = { readonly id: string; readonly shards: number };

/** An appraisal's id carries its period's and its employee's, so it is found without a look-up. */
export const appraisalId = (ref: AppraisalRef): string => compositeId("apr", ref.period, ref.employee);
export const isAppraisalId = (id: string): boolean => idParts("apr", id, 2) !== null;
/** Whose appraisal of which period an id names; ids of clients are checked first. */
export const refOf = (id: string): AppraisalRef => {
  const parts = idParts("apr", id, 2);
  if (parts === null) throw new InvariantError(`${id} is not an appraisal's id.`);
  return { period: `per_${parts[0]}`, employee: `emp_${parts[1]}` };
};

const shardName = (shard: number): string => `S${padded(shard, 4)}`;
const shardPartition = (agency: string, period: string, shard: number): string =>
  partition(agency, period, shardName(shard));
const inputKey = (agency: string, period: OpenPeriod, employee: string): Key =>
  keyOf(agency, [period.id, shardName(shardOf(employee, period.shards))], employee);
const selfKey = (agency: string, ref: AppraisalRef) => keyOf(agency, [ref.employee], `APPRAISAL#${ref.period}#SELF`);
const ratingKey = (agency: string, ref: AppraisalRef) =>
  keyOf(agency, [ref.employee], `APPRAISAL#${ref.period}#RATING`);
const figuresKey = (agency: string, ref: AppraisalRef) =>
  keyOf(agency, [ref.employee], `APPRAISAL#${ref.period}#FIGURES`);
const resultKey = (agency: string, ref: AppraisalRef, fence: number): Key =>
  keyOf(agency, [ref.employee], `RESULT#${ref.period}#F${padded(fence)}`);

export const input = (
  db: Database,
  agency: string,
  period: OpenPeriod,
  employee: string,
): Promise<ScoringInput | null> => get(db, inputKey(agency, period, employee), scoringInputSchema);
/** Inputs in the order of the employees, strongly consistent: their versions are what the next change is based on. */
export const inputs = (
  db: Database,
  agency: string,
  period: OpenPeriod,
  employees: readonly string[],
): Promise<readonly (ScoringInput | null)[]> =>
  getMany(
    db,
    employees.map((employee) => inputKey(agency, period, employee)),
    scoringInputSchema,
    { consistent: true },
  );

/** Every scoring input of one shard by employee id, strongly consistent. */
export const shardInputs = (
  db: Database,
  agency: string,
  period: string,
  shard: number,
): AsyncGenerator<ScoringInput> => queryAll(db, { pk: shardPartition(agency, period, shard) }, scoringInputSchema);

/** The period and shard a scoring input's partition key names, or null for another key. */
export const shardOfKey = (
  pk: string,
): { readonly agency: string; readonly period: string; readonly shard: number } | null => {
  const match = /^A#(agc_[0-9a-z]+)#(per_[0-9a-z]+)#S(\d{4})$/.exec(pk);
  return match?.[1] === undefined || match[2] === undefined
    ? null
    : { agency: match[1], period: match[2], shard: Number(match[3]) };
};

export const selfAssessments = (
  db: Database,
  agency: string,
  refs: readonly AppraisalRef[],
): Promise<readonly (SelfAssessment | null)[]> =>
  getMany(
    db,
    refs.map((ref) => selfKey(agency, ref)),
    selfAssessmentSchema,
    { consistent: true },
  );
export const ratingDocuments = (
  db: Database,
  agency: string,
  refs: readonly AppraisalRef[],
): Promise<readonly (RatingDocument | null)[]> =>
  getMany(
    db,
    refs.map((ref) => ratingKey(agency, ref)),
    ratingDocumentSchema,
    { consistent: true },
  );

export const figuresDocuments = (
  db: Database,
  agency: string,
  refs: readonly AppraisalRef[],
): Promise<readonly (FiguresDocument | null)[]> =>
  getMany(
    db,
    refs.map((ref) => figuresKey(agency, ref)),
    figuresDocumentSchema,
    { consistent: true },
  );

/** Who is on a period's roll, where, and from which day on where that is later than the period's first. */
export type Enrolment = {
  readonly employee: string;
  readonly path: readonly string[];
  readonly since: string | null;
};

/**
 * Puts an employee on a period's roll; false when there already. The period's own entry stands for all of these, so
 * an appraisal's chain begins with the first change somebody makes.
 */
export const enrol = (
  db: Database,
  agency: string,
  period: OpenPeriod,
  { employee, path, since }: Enrolment,
): Promise<boolean> =>
  writeOne(db, {
    put: {
      ...inputKey(agency, period, employee),
      employee,
      period: period.id,
      path,
      state: "OPEN",
      selfAt: null,
      rating: null,
      bySelf: null,
      bySuperior: null,
      figures: [],
      since,
      ...unchanged(),
    },
    when: { absent: true },
  });

/**
 * Fixes the days an employee served, once: false when they are fixed already. Part of the period's scoring and no
 * change of the appraisal, whose version stays.
 */
export const fixServed = (
  db: Database,
  agency: string,
  period: OpenPeriod,
  employee: string,
  served: NonNullable<ScoringInput["served"]>,
): Promise<boolean> =>
  writeOne(db, {
    update: inputKey(agency, period, employee),
    set: { served: { ...served } },
    when: { equals: { served: null } },
  });

type Documents = {
  readonly self?: SelfAssessment;
  readonly rating?: RatingDocument;
  readonly figures?: FiguresDocument;
};
type By = { readonly actor: string; readonly at: string; readonly action: string; readonly input: unknown };

/** Saves a change of the appraisal with the document behind it; null when somebody else changed it meanwhile. */
export const change = async (
  db: Database,
  agency: string,
  period: OpenPeriod,
  before: ScoringInput,
  set: Partial<Omit<ScoringInput, keyof Versioned>>,
  documents: Documents,
  by: By,
): Promise<ScoringInput | null> => {
  const ref = { period: before.period, employee: before.employee };
  const { write, next } = record(agency, appraisalId(ref), before, { ...by, body: { set, documents } });
  const puts = [
    ...(documents.self === undefined ? [] : [{ put: { ...selfKey(agency, ref), ...documents.self } }]),
    ...(documents.rating === undefined ? [] : [{ put: { ...ratingKey(agency, ref), ...documents.rating } }]),
    ...(documents.figures === undefined ? [] : [{ put: { ...figuresKey(agency, ref), ...documents.figures } }]),
  ];
  const failed = await transact(db, [
    {
      update: inputKey(agency, period, before.employee),
      set: { ...set, ...next },
      when: { equals: { version: before.version } },
    },
    write,
    ...puts,
  ]);
  return failed.length === 0 ? { ...before, ...set, ...next } : null;
};

/** A result as the item a fence's run writes: the same bytes whoever writes it under that fence. */
export const resultItem = (agency: string, result: Result, fence: number): Item & Key => ({
  ...resultKey(agency, result, fence),
  ...result,
});

export const resultsUnder = (
  db: Database,
  agency: string,
  refs: readonly (AppraisalRef & { readonly fence: number })[],
): Promise<readonly (Result | null)[]> =>
  getMany(
    db,
    refs.map((ref) => resultKey(agency, ref, ref.fence)),
    resultSchema,
  );
