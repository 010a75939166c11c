import { type OrganizationClass, PREDICATES, type Predicate } from "../shared/classes.ts";
import { BadInputError } from "../shared/errors.ts";
import type { Messages } from "../shared/outcome.ts";
import { APPRAISAL_MESSAGES } from "./messages.ts";
import type { DistributionReasonCode } from "./model.ts";

/** Which guide a policy compares with: the regulation's own curves, or the circular's percentages. */
export const DISTRIBUTION_GUIDES = ["REGULATION", "SE_3_2023"] as const;
export type DistributionGuide = (typeof DISTRIBUTION_GUIDES)[number];

/** What a guide may expect of a predicate's count: the largest, a share's bound, at least one, or none. */
export const DISTRIBUTION_RULES = ["MOST", "AT_MOST", "AT_LEAST", "SOME", "NONE"] as const;
export type DistributionRule = (typeof DISTRIBUTION_RULES)[number];

/** `percent` of all rated employees; only AT_MOST and AT_LEAST have one. */
type Expected =
  | { readonly rule: "MOST"; readonly of: Predicate }
  | { readonly rule: "AT_MOST" | "AT_LEAST"; readonly of: readonly Predicate[]; readonly percent: number }
  | { readonly rule: "SOME" | "NONE"; readonly of: readonly Predicate[] };

/**
 * REGULATION: PermenPANRB 6/2022, annex IV.B.2.b-f, "idealnya sebagian besar"; every other predicate stays possible.
 * Read as the curve's peak, so the strictly largest count (design decision). The text of b says "Sangat Baik" for the
 * unit's class where its own heading and curve say "Istimewa".
 *
 * SE_3_2023: SE MenPANRB 3/2023, the rules per class of organization, as its published summaries give them; the circular itself was not at hand.
 */
export const DISTRIBUTION_PATTERNS: Readonly<
  Record<DistributionGuide, Readonly<Record<OrganizationClass, readonly Expected[]>>>
> = {
  REGULATION: {
    ISTIMEWA: [{ rule: "MOST", of: "SANGAT_BAIK" }],
    BAIK: [{ rule: "MOST", of: "BAIK" }],
    BUTUH_PERBAIKAN: [{ rule: "MOST", of: "BUTUH_PERBAIKAN" }],
    KURANG: [{ rule: "MOST", of: "KURANG" }],
    SANGAT_KURANG: [{ rule: "MOST", of: "SANGAT_KURANG" }],
  },
  SE_3_2023: {
    ISTIMEWA: [
      { rule: "MOST", of: "SANGAT_BAIK" },
      { rule: "AT_MOST", of: ["SANGAT_BAIK"], percent: 70 },
    ],
    BAIK: [
      { rule: "MOST", of: "BAIK" },
      { rule: "AT_MOST", of: ["BAIK"], percent: 70 },
      { rule: "SOME", of: ["BUTUH_PERBAIKAN", "KURANG"] },
    ],
    BUTUH_PERBAIKAN: [
      { rule: "AT_LEAST", of: ["BUTUH_PERBAIKAN"], percent: 60 },
      { rule: "AT_MOST", of: ["SANGAT_BAIK"], percent: 10 },
    ],
    KURANG: [
      { rule: "AT_LEAST", of: ["KURANG"], percent: 60 },
      { rule: "AT_LEAST", of: ["BUTUH_PERBAIKAN"], percent: 10 },
      { rule: "AT_MOST", of: ["SANGAT_BAIK"], percent: 10 },
    ],
    SANGAT_KURANG: [
      { rule: "AT_LEAST", of: ["SANGAT_KURANG"], percent: 60 },
      { rule: "AT_LEAST", of: ["BUTUH_PERBAIKAN", "KURANG"], percent: 10 },
      { rule: "NONE", of: ["SANGAT_BAIK"] },
    ],
  },
};

/** Below so many rated employees a share says nothing (design decision). */
export const LEAST_MEANINGFUL = 5;

/** Head count a guide expects (`limit`) and what is there (`actual`), of these predicates together. */
export type DistributionFinding = {
  readonly rule: DistributionRule;
  readonly predicates: readonly Predicate[];
  readonly limit: number;
  readonly actual: number;
};
export type DistributionCheck = {
  readonly status: "OK" | "WARN" | "NOT_MEANINGFUL";
  readonly findings: readonly DistributionFinding[];
};

/**
 * What to tell about a finding. `{predicate}` is the finding's predicates joined by " + ". A pattern is for the
 * leader's consideration only (annex IV.B.2.a), so no text here asks that anybody be rated differently.
 */
export const DISTRIBUTION_MESSAGES: Messages<DistributionRule> = {
  MOST: {
    en: "The guide expects {predicate} to be the most frequent, with {limit} employees or more; there are {actual}. A difference is allowed with a reason; nobody's rating has to change for it.",
    id: "Panduan mengharapkan {predicate} menjadi predikat terbanyak, yaitu {limit} pegawai atau lebih; saat ini {actual}. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
  AT_MOST: {
    en: "The guide expects up to {limit} employees with {predicate}; there are {actual}. A difference is allowed with a reason; nobody's rating has to change for it.",
    id: "Panduan mengharapkan sampai dengan {limit} pegawai berpredikat {predicate}; saat ini {actual}. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
  AT_LEAST: {
    en: "The guide expects {limit} employees or more with {predicate}; there are {actual}. A difference is allowed with a reason; nobody's rating has to change for it.",
    id: "Panduan mengharapkan {limit} pegawai atau lebih berpredikat {predicate}; saat ini {actual}. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
  SOME: {
    en: "The guide expects some employees with {predicate}, {limit} or more; there are {actual}. A difference is allowed with a reason; nobody's rating has to change for it.",
    id: "Panduan mengharapkan ada pegawai berpredikat {predicate}, {limit} atau lebih; saat ini {actual}. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
  NONE: {
    en: "The guide expects {limit} employees with {predicate}; there are {actual}. A difference is allowed with a reason; nobody's rating has to change for it.",
    id: "Panduan mengharapkan {limit} pegawai berpredikat {predicate}; saat ini {actual}. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
  },
};

/** What a rater who gives a reason for a difference may be refused with. */
export const DISTRIBUTION_REASON_MESSAGES: Messages<DistributionReasonCode> = {
  WINDOW_NOT_OPEN: APPRAISAL_MESSAGES.WINDOW_NOT_OPEN,
  WINDOW_CLOSED: APPRAISAL_MESSAGES.WINDOW_CLOSED,
  CLASS_MISSING: APPRAISAL_MESSAGES.CLASS_MISSING,
  NOTHING_TO_EXPLAIN: {
    en: "No reason is needed: with {rated} rated, the distribution agrees with the guide, or there are too few to compare, under {least}.",
    id: "Tidak diperlukan alasan: dengan {rated} pegawai dinilai, distribusi sesuai dengan panduan, atau pegawainya belum cukup untuk dibandingkan, di bawah {least}.",
  },
};

/** The arguments the counts come in by. */
const ARGUMENTS: Readonly<Record<Predicate, string>> = {
  SANGAT_KURANG: "sangatKurang",
  KURANG: "kurang",
  BUTUH_PERBAIKAN: "butuhPerbaikan",
  BAIK: "baik",
  SANGAT_BAIK: "sangatBaik",
};

/** Rated employees by predicate. */
export type DistributionCounts = Readonly<Record<Predicate, number>>;

/** More people than any unit has; below it every sum stays a number the API can answer with. */
const MOST_PEOPLE = 1_000_000;

const checkCounts = (counts: DistributionCounts): void => {
  for (const predicate of PREDICATES) {
    const name = ARGUMENTS[predicate];
    if (!Number.isSafeInteger(counts[predicate]) || counts[predicate] < 0 || counts[predicate] > MOST_PEOPLE)
      throw new BadInputError(`${name}: a whole number of employees from 0 to 1,000,000.`, [name]);
  }
};

const total = (counts: DistributionCounts, of: readonly Predicate[]): number =>
  of.reduce((people, predicate) => people + counts[predicate], 0);

/** A finding where the counts differ from what is expected of them, or null. */
const compare = (expected: Expected, counts: DistributionCounts): DistributionFinding | null => {
  if (expected.rule === "MOST") {
    const { rule, of } = expected;
    // The smallest count that would make it the strictly largest.
    const limit = 1 + Math.max(...PREDICATES.filter((other) => other !== of).map((other) => counts[other]));
    return counts[of] >= limit ? null : { rule, predicates: [of], limit, actual: counts[of] };
  }
  const found = { rule: expected.rule, predicates: expected.of, actual: total(counts, expected.of) };
  const people = total(counts, PREDICATES);
  switch (expected.rule) {
    case "AT_MOST": {
      // Whole people: a share's upper bound rounds down, its lower bound up (design decision).
      const limit = Math.floor((expected.percent * people) / 100);
      return found.actual <= limit ? null : { ...found, limit };
    }
    case "AT_LEAST": {
      const limit = Math.ceil((expected.percent * people) / 100);
      return found.actual >= limit ? null : { ...found, limit };
    }
    case "SOME":
      return found.actual > 0 ? null : { ...found, limit: 1 };
    case "NONE":
      return found.actual === 0 ? null : { ...found, limit: 0 };
  }
};

/**
 * How the predicates given in a unit compare with the guide for the unit's class. Advice for the rater, who may
 * differ with a reason; it changes nobody's rating and blocks nothing. `counts` are the rated employees per
 * predicate, without the unit's head (design decision).
 *
 * WARN comes with one finding per expectation not met, in the guide's order; below 5 employees it is NOT_MEANINGFUL.
 * Throws BadInputError on the count that is negative, no whole number or above a million.
 */
export const checkDistribution = (
  guide: DistributionGuide,
  organization: OrganizationClass,
  counts: DistributionCounts,
): DistributionCheck => {
  checkCounts(counts);
  if (total(counts, PREDICATES) < LEAST_MEANINGFUL) return { status: "NOT_MEANINGFUL", findings: [] };
  const findings = DISTRIBUTION_PATTERNS[guide][organization].flatMap((expected) => compare(expected, counts) ?? []);
  return { status: findings.length === 0 ? "OK" : "WARN", findings };
};
