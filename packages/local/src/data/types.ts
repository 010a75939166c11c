import type { EMPLOYEE_KINDS, JobKind, LeaveKind, UNIT_KINDS } from "@kinerja/core/organization";
import type { Behaviour, Expectation, RatingRelation } from "@kinerja/core/shared/classes";
import type { LocalDate } from "@kinerja/core/shared/time";

/** A unit by its code in the data set; `parent` is null at the top only. */
export type UnitData = {
  readonly code: string;
  readonly name: string;
  readonly kind: (typeof UNIT_KINDS)[number];
  readonly parent: string | null;
};

export type PositionData = {
  readonly code: string;
  readonly unit: string;
  readonly title: string;
  readonly job: JobKind;
  readonly leads: boolean;
};

/** Somebody who does not exist. A state official has neither employee number nor rank. */
export type PersonData = {
  readonly code: string;
  readonly name: string;
  readonly sex: "MALE" | "FEMALE";
  readonly kind: (typeof EMPLOYEE_KINDS)[number];
  readonly nip: string | null;
  readonly rank: string | null;
  readonly position: string;
  readonly startsOn: LocalDate;
};

export type ResultKind = "UTAMA" | "TAMBAHAN";
export type Perspective = "PENERIMA_LAYANAN" | "PROSES_BISNIS" | "PENGUATAN_INTERNAL" | "ANGGARAN";

/** Who spoke, in the words the evaluation forms print before the colon. */
export type FeedbackSource = "PIMPINAN" | "PEGAWAI" | "REKAN_KERJA_SETINGKAT" | "PASIEN";
export type Feedback = { readonly from: FeedbackSource; readonly text: string };

/** The target is part of the words: the qualitative approach keeps measure and target in one sentence. */
export type Indicator = { readonly statement: string; readonly perspective?: Perspective };

export type PlanResult = {
  readonly kind: ResultKind;
  readonly statement: string;
  /** The "penugasan dari …" of the form: the job title of whoever assigned the result. */
  readonly assignedBy: string;
  readonly indicators: readonly Indicator[];
  readonly realisation: string | null;
  readonly feedback: readonly Feedback[];
};

export type PlanData = {
  readonly results: readonly PlanResult[];
  readonly expectations: Readonly<Partial<Record<Behaviour, readonly string[]>>>;
  readonly behaviourFeedback: Readonly<Partial<Record<Behaviour, readonly Feedback[]>>>;
  readonly resources?: readonly string[];
  readonly accountability?: readonly string[];
  readonly consequences?: readonly string[];
};

/** One rater's verdict on one person; `results` are in the order of the plan's results. */
export type Ratings = {
  readonly results: readonly Expectation[];
  readonly behaviours: Readonly<Record<Behaviour, Expectation>>;
  readonly overallResult: Expectation;
  readonly overallBehaviour: Expectation;
  /** RATERS_SUPERIOR: the rater stayed silent past the closing date, so the next level rated (annex IV.A.11-12). */
  readonly ratedBy: "RATER" | "RATERS_SUPERIOR";
  /** Why something is below expectation; null when nothing is. */
  readonly note: string | null;
};

/** What one source gave for a measure that the policy has recorded, as decimal texts, and what it rests on. */
export type FigureData = {
  readonly measure: string;
  readonly from: RatingRelation;
  readonly values: readonly string[];
  readonly basis: string;
};

/** An approved leave of somebody, both days included. */
export type LeaveData = {
  readonly code: string;
  readonly kind: LeaveKind;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly decree: string;
};
