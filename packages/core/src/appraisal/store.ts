import * as z from "zod/mini";
import { record, unchanged, type Versioned } from "../audit/index.ts";
import {
  type Database,
  get,
  getMany,
  type Key,
  keyOf,
  padded,
  partition,
  queryAll,
  transact,
  type Write,
  writeOne,
} from "../dynamo/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { compositeId, idParts, shardOf } from "../shared/ids.ts";
import {
  APPRAISAL_STATES,
  type FiguresDocument,
  figuresDocumentSchema,
  type RatingDocument,
  ratingDocumentSchema,
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
/** The rating before it was corrected, kept beside the one that holds. */
const firstRatingKey = (agency: string, ref: AppraisalRef) =>
  keyOf(agency, [ref.employee], `APPRAISAL#${ref.period}#RATING#FIRST`);
const figuresKey = (agency: string, ref: AppraisalRef) =>
  keyOf(agency, [ref.employee], `APPRAISAL#${ref.period}#FIGURES`);

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

const rollEntrySchema = z.object({ employee: z.string(), state: z.enum(APPRAISAL_STATES) });
/** Somebody on a period's roll, and how far their appraisal is. */
export type RollEntry = z.infer<typeof rollEntrySchema>;

/** Who is on one shard of a period's roll by employee id, strongly consistent; a twelfth of what `shardInputs` carries. */
export const shardRoll = (db: Database, agency: string, period: string, shard: number): AsyncGenerator<RollEntry> =>
  queryAll(db, { pk: shardPartition(agency, period, shard), only: ["employee", "state"] }, rollEntrySchema);

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

/** What raters wrote before somebody was about to correct it; null where nobody was. */
export const firstRatings = (
  db: Database,
  agency: string,
  refs: readonly AppraisalRef[],
): Promise<readonly (RatingDocument | null)[]> =>
  getMany(
    db,
    refs.map((ref) => firstRatingKey(agency, ref)),
    ratingDocumentSchema,
    { consistent: true },
  );
/** Keeps what the rater wrote first; the same bytes however often. */
export const keepFirstRating = (agency: string, ref: AppraisalRef, document: RatingDocument): Write => ({
  put: { ...firstRatingKey(agency, ref), ...document },
});

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
  readonly job: ScoringInput["job"];
  readonly family: string | null;
  readonly since: string | null;
};

/**
 * The write that puts an employee on a period's roll who is not there yet. The period's own entry stands for all of
 * these, so an appraisal's chain begins with the first change somebody makes.
 */
export const enrolWrite = (
  agency: string,
  period: OpenPeriod,
  { employee, path, job, family, since }: Enrolment,
): Write => ({
  put: {
    ...inputKey(agency, period, employee),
    employee,
    period: period.id,
    path,
    job,
    family,
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
type By = {
  readonly actor: string;
  readonly at: string;
  readonly action: string;
  readonly reason?: string;
  readonly input: unknown;
};

/** The writes of a change of the appraisal with the document behind it, on condition that nobody else changed it. */
export const changeWrites = (
  agency: string,
  period: OpenPeriod,
  before: ScoringInput,
  set: Partial<Omit<ScoringInput, keyof Versioned>>,
  documents: Documents,
  by: By,
): { readonly writes: readonly Write[]; readonly after: ScoringInput } => {
  const ref = { period: before.period, employee: before.employee };
  const { write, next } = record(agency, appraisalId(ref), before, { ...by, body: { set, documents } });
  const puts = [
    ...(documents.self === undefined ? [] : [{ put: { ...selfKey(agency, ref), ...documents.self } }]),
    ...(documents.rating === undefined ? [] : [{ put: { ...ratingKey(agency, ref), ...documents.rating } }]),
    ...(documents.figures === undefined ? [] : [{ put: { ...figuresKey(agency, ref), ...documents.figures } }]),
  ];
  const update: Write = {
    update: inputKey(agency, period, before.employee),
    set: { ...set, ...next },
    when: { equals: { version: before.version } },
  };
  return { writes: [update, write, ...puts], after: { ...before, ...set, ...next } };
};

/** Saves a change of the appraisal; null when somebody else changed it meanwhile. */
export const change = async (db: Database, ...args: Parameters<typeof changeWrites>): Promise<ScoringInput | null> => {
  const { writes, after } = changeWrites(...args);
  return (await transact(db, writes)).length === 0 ? after : null;
};

/** The condition that nobody changed a scoring input since it was read, as a write of a transaction. */
export const unchangedSince = (
  agency: string,
  period: OpenPeriod,
  { employee, version }: Pick<ScoringInput, "employee" | "version">,
): Write => ({ check: inputKey(agency, period, employee), when: { equals: { version } } });
