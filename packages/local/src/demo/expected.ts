import type { AnnexCode } from "../data/annex.ts";
import { TIMELINE } from "../data/seed-timeline.ts";

// What must come out of the annex's agency and our labelled ratings, worked out by hand and written down here, so that
// the demonstration compares the system with something that the system did not compute.

/** Ten working days after 31 March without the holiday of 3 April; fourteen more without 1 May; Jakarta's midnight. */
export const EXPECTED_DATES = {
  name: "Triwulan I 2026",
  evaluationClosesAt: "2026-04-15T17:00:00.000Z",
  escalationClosesAt: "2026-05-06T17:00:00.000Z",
  publishesAt: "2026-05-06T17:02:00.000Z",
} as const;

export type ExpectedRow = {
  readonly rank: number;
  readonly code: AnnexCode;
  readonly predicate: string;
  /** Predicate ordinal times 12,001, plus three times the result's ordinal, plus the behaviour's. */
  readonly rankKey: number;
};

/** Both above: 4 x 12,001 + 8. As expected with behaviour above: 3 x 12,001 + 5. Both as expected: + 4. */
export const EXPECTED_RANKING: readonly ExpectedRow[] = [
  { rank: 1, code: "DOKTER", predicate: "SANGAT_BAIK", rankKey: 48_012 },
  { rank: 1, code: "PENANGGUNG_JAWAB_UKP", predicate: "SANGAT_BAIK", rankKey: 48_012 },
  { rank: 3, code: "KEPALA_DINAS", predicate: "BAIK", rankKey: 36_008 },
  { rank: 3, code: "PETUGAS_LOKET", predicate: "BAIK", rankKey: 36_008 },
  { rank: 5, code: "BIDAN_MAHIR", predicate: "BAIK", rankKey: 36_007 },
  { rank: 5, code: "BIDAN_PENYELIA", predicate: "BAIK", rankKey: 36_007 },
  { rank: 5, code: "KEPALA_PUSKESMAS", predicate: "BAIK", rankKey: 36_007 },
  { rank: 5, code: "NUTRISIONIS", predicate: "BAIK", rankKey: 36_007 },
  { rank: 9, code: "BIDAN_TERAMPIL", predicate: "BUTUH_PERBAIKAN", rankKey: 24_003 },
];

export const EXPECTED_DISTRIBUTION = [
  { predicate: "SANGAT_KURANG", count: 0 },
  { predicate: "KURANG", count: 0 },
  { predicate: "BUTUH_PERBAIKAN", count: 1 },
  { predicate: "BAIK", count: 6 },
  { predicate: "SANGAT_BAIK", count: 2 },
] as const;

/** Whom neither the rater nor the rater's superior rates. */
export const EXPECTED_UNRATED: AnnexCode = "SOPIR_AMBULANS";
/** Whose rater stays silent, so that the next level rates. */
export const EXPECTED_ESCALATED: AnnexCode = "NUTRISIONIS";

type ExpectedEntry = { readonly action: string; readonly at: string; readonly by: AnnexCode };

/** What was done to the appraisal that escalated. */
export const EXPECTED_TRAIL: readonly ExpectedEntry[] = [
  { action: "appraisal.selfAssess", at: TIMELINE.selfAssessed, by: "NUTRISIONIS" },
  { action: "appraisal.rateEscalated", at: TIMELINE.escalated, by: "KEPALA_DINAS" },
];

/**
 * What moved the quarter: the officer's creation, then the tick by itself, at midnight in Jakarta after each last day,
 * and a quarter of an hour later where two minutes must pass for the last rating to be surely readable.
 */
export const EXPECTED_STEPS: readonly (readonly [action: string, at: string])[] = [
  ["period.create", TIMELINE.founded],
  ["period.shard", "2025-12-31T17:00:00.000Z"],
  ["period.open", "2025-12-31T17:00:00.000Z"],
  ["period.evaluate", "2026-03-31T17:00:00.000Z"],
  // Three working days before each window closes.
  ["period.remind_raters", "2026-04-09T17:00:00.000Z"],
  ["period.escalate", "2026-04-15T17:00:00.000Z"],
  ["period.remind_superiors", "2026-04-29T17:00:00.000Z"],
  ["period.close", TIMELINE.published],
  ["period.score", TIMELINE.published],
  ["period.publish", TIMELINE.published],
];

/** How each appraisal stands once the quarter is published. */
export const EXPECTED_STATES: Readonly<Partial<Record<AnnexCode, string>>> = {
  KEPALA_DINAS: "RATED",
  KEPALA_PUSKESMAS: "RATED",
  PENANGGUNG_JAWAB_UKP: "RATED",
  DOKTER: "RATED",
  BIDAN_PENYELIA: "RATED",
  BIDAN_MAHIR: "RATED",
  BIDAN_TERAMPIL: "RATED",
  NUTRISIONIS: "ESCALATED",
  PETUGAS_LOKET: "RATED",
  SOPIR_AMBULANS: "UNRATED",
};

/** Whose result no objection is open to: rated by the regional head, or by a silent rater's superior (IV.A.11, 12). */
export const EXPECTED_FINAL: readonly AnnexCode[] = ["KEPALA_DINAS", "NUTRISIONIS"];

/** Whose result is explained in full: the annex's functional officer, the senior midwife. */
export const EXPLAINED: AnnexCode = "BIDAN_PENYELIA";

/**
 * Two main results as expected and one above, one additional as expected: the guide suggests as expected. One behaviour
 * below, four as expected and two above: it suggests nothing. The rater's own judgement decides.
 */
export const EXPECTED_EXPLANATION = [
  { id: "1", parentId: null, kind: "SUM", rule: "rank-key", inputs: {}, output: "36007" },
  {
    id: "1.1",
    parentId: "1",
    kind: "LOOKUP",
    rule: "predicate-steps",
    inputs: { predicate: "BAIK", stepsPerPredicate: "12001" },
    output: "36003",
  },
  {
    id: "1.1.1",
    parentId: "1.1",
    kind: "LOOKUP",
    rule: "predicate-matrix",
    inputs: { workResult: "SESUAI_EKSPEKTASI", behaviour: "SESUAI_EKSPEKTASI", policy: "national@1" },
    output: "BAIK",
  },
  {
    id: "1.1.1.1",
    parentId: "1.1.1",
    kind: "LOOKUP",
    rule: "work-result-rating",
    inputs: { judgement: "SESUAI_EKSPEKTASI" },
    output: "SESUAI_EKSPEKTASI",
  },
  {
    id: "1.1.1.1.1",
    parentId: "1.1.1.1",
    kind: "LOOKUP",
    rule: "work-result-suggestion",
    inputs: {
      UTAMA_DI_BAWAH_EKSPEKTASI: "0",
      UTAMA_SESUAI_EKSPEKTASI: "2",
      UTAMA_DI_ATAS_EKSPEKTASI: "1",
      TAMBAHAN_DI_BAWAH_EKSPEKTASI: "0",
      TAMBAHAN_SESUAI_EKSPEKTASI: "1",
      TAMBAHAN_DI_ATAS_EKSPEKTASI: "0",
      smallPartPercent: "25",
    },
    output: "SESUAI_EKSPEKTASI",
  },
  {
    id: "1.1.1.2",
    parentId: "1.1.1",
    kind: "LOOKUP",
    rule: "behaviour-rating",
    inputs: { judgement: "SESUAI_EKSPEKTASI" },
    output: "SESUAI_EKSPEKTASI",
  },
  {
    id: "1.1.1.2.1",
    parentId: "1.1.1.2",
    kind: "LOOKUP",
    rule: "behaviour-suggestion",
    inputs: { DI_BAWAH_EKSPEKTASI: "1", SESUAI_EKSPEKTASI: "4", DI_ATAS_EKSPEKTASI: "2" },
    output: "JUDGEMENT",
  },
  {
    id: "1.2",
    parentId: "1",
    kind: "LOOKUP",
    rule: "matrix-cell",
    inputs: { workResult: "SESUAI_EKSPEKTASI", behaviour: "SESUAI_EKSPEKTASI" },
    output: "4",
  },
] as const;

/** Why somebody has no predicate: nobody rated in time, though the employee assessed themselves. */
export const EXPECTED_UNRATED_EXPLANATION = [
  {
    id: "1",
    parentId: null,
    kind: "LOOKUP",
    rule: "unrated",
    inputs: { ratedInTime: "false", selfAssessed: "true" },
    output: "UNRATED",
  },
] as const;

/** Eight steps to each of nine results, and one to say why the tenth has none. */
export const EXPECTED_NODES = 73;

/**
 * SHA-256 over all results and rankings. Nothing random or dependent on time goes into it, so it is the same on every
 * machine. Where it alone differs, results hold something else than before: if that is meant, renew it here.
 */
export const EXPECTED_HASH = "9d522c55d205203b10097f1fe19e64bcce0f73a7e5bc1b0c276bba1a03fe2dc9";
