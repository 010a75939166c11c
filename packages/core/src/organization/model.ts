import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { name as oneLine, text } from "../shared/input.ts";
import { isLocalDate } from "../shared/time.ts";

/** A family of jobs: teachers, nurses; the same names a policy's competencies use. */
const FAMILY = /^[a-z][a-z0-9-]{1,39}$/;
export const isFamily = (name: string): boolean => FAMILY.test(name);
const family = z.nullable(z.string().check(z.regex(FAMILY, "2 to 40 lower-case letters, digits and hyphens")));
const date = z.string().check(z.refine(isLocalDate, { error: "an existing date as YYYY-MM-DD" }));
const name = oneLine();
const rank = z.nullable(z.string().check(z.maxLength(40, "at most 40 characters")));

/** A TEAM's leader advises; only the head of an AGENCY or UNIT rates. */
export const UNIT_KINDS = ["AGENCY", "UNIT", "TEAM"] as const;
/** Kinds of job, highest first (UU 20/2023; PermenPANRB 6/2022, art. 1). */
export const JOB_KINDS = ["STATE_OFFICIAL", "JPT", "ADMINISTRATOR", "PENGAWAS", "FUNCTIONAL", "PELAKSANA"] as const;
export type JobKind = (typeof JOB_KINDS)[number];
export const ASSIGNMENT_KINDS = ["DEFINITIVE", "ACTING"] as const;
export const EMPLOYEE_KINDS = ["PNS", "PPPK", "STATE_OFFICIAL"] as const;

/** Deepest unit below the agency; a path of this many ids stands in scoring inputs. */
export const MAX_DEPTH = 8;
/** Entries kept in one employee's or unit's item; a career has far fewer. */
export const MAX_TENURES = 60;

const tenure = { startsOn: z.string(), endsOn: z.nullable(z.string()), kind: z.enum(ASSIGNMENT_KINDS) };

export const headSchema = z.object({ ...tenure, employee: z.string(), position: z.string(), job: z.enum(JOB_KINDS) });
/** Who leads a unit, from `startsOn` to `endsOn`, both included. */
export type Head = z.infer<typeof headSchema>;

export const unitSchema = z.object({
  id: z.string(),
  name: z.string(),
  kind: z.enum(UNIT_KINDS),
  parent: z.nullable(z.string()),
  /** Ids from the agency's own unit down to this one. */
  path: z.array(z.string()),
  heads: z.array(headSchema),
  created: z.string(),
  ...versionedShape,
});
export type Unit = z.infer<typeof unitSchema>;

export const positionSchema = z.object({
  id: z.string(),
  unit: z.string(),
  title: z.string(),
  job: z.enum(JOB_KINDS),
  /** Null where none was named. */
  family: z._default(family, null),
  /** True when its holder heads the unit. */
  leads: z.boolean(),
  created: z.string(),
  ...versionedShape,
});
export type Position = z.infer<typeof positionSchema>;

export const assignmentSchema = z.object({
  ...tenure,
  position: z.string(),
  unit: z.string(),
  /** As they were when the assignment began. */
  title: z.string(),
  job: z.enum(JOB_KINDS),
  family: z._default(family, null),
  leads: z.boolean(),
});
export type Assignment = z.infer<typeof assignmentSchema>;

export const employeeSchema = z.object({
  id: z.string(),
  nip: z.nullable(z.string()),
  name: z.string(),
  kind: z.enum(EMPLOYEE_KINDS),
  rank: z.nullable(z.string()),
  assignments: z.array(assignmentSchema),
  created: z.string(),
  /** When the identity was erased; absent while there is one. */
  erasedAt: z.optional(z.string()),
  ...versionedShape,
});
export type Employee = z.infer<typeof employeeSchema>;

/** Stands for the name of everybody whose identity was erased; the same for all, so that it tells nobody apart. */
export const ERASED_NAME = "Identitas dihapus";

/**
 * Kinds of leave (cuti) of civil servants (PP 11/2017, art. 310, amended by PP 17/2020). Of these a PPPK has TAHUNAN,
 * SAKIT, MELAHIRKAN and BERSAMA (PP 49/2018).
 */
export const LEAVE_KINDS = [
  "TAHUNAN",
  "BESAR",
  "SAKIT",
  "MELAHIRKAN",
  "ALASAN_PENTING",
  "BERSAMA",
  "DI_LUAR_TANGGUNGAN_NEGARA",
] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];
/**
 * Longest leave in months: three years outside the state's expense (PP 11/2017, art. 334). Its extension by a year has
 * a decree, and so a record, of its own.
 */
export const MAX_LEAVE_MONTHS = 36;
/** Partitions of one year's leaves, so that joint leave can be put on record for tens of thousands in one go. */
export const LEAVE_SHARDS = 16;
/** The years leave is recorded for: those of the agency's calendar. */
export const LEAVE_YEARS = { from: 2020, to: 2100, text: "a year from 2020 to 2100" } as const;
export const isLeaveYear = (year: number): boolean =>
  Number.isInteger(year) && year >= LEAVE_YEARS.from && year <= LEAVE_YEARS.to;

export const leaveSchema = z.object({
  id: z.string(),
  employee: z.string(),
  /** Null, as the decree is, once the employee's identity was erased: it is often health data. */
  kind: z.nullable(z.enum(LEAVE_KINDS)),
  startsOn: z.string(),
  endsOn: z.string(),
  /** Number and date of the decision that approved it. */
  decree: z.nullable(z.string()),
  recordedBy: z.string(),
  recordedAt: z.string(),
  cancelledAt: z.nullable(z.string()),
  cancelReason: z.nullable(z.string()),
  created: z.string(),
  ...versionedShape,
});
/** An approved leave from `startsOn` to `endsOn`, both included; in force unless cancelled. */
export type Leave = z.infer<typeof leaveSchema>;
type LeaveDetail = "kind" | "decree" | "recordedBy" | "recordedAt" | "cancelReason";
/** A leave as shown: to those who may not know why somebody is away, the dates alone. */
export type LeaveView = Readonly<
  Pick<Leave, "id" | "startsOn" | "endsOn" | "cancelledAt" | "version"> & {
    [Detail in LeaveDetail]: Leave[Detail] | null;
  }
>;

/** Why somebody is, or is not, the rater; one step for each unit looked at on the way up. */
export const RATER_REASONS = [
  "HEAD_OF_UNIT",
  "TEAM_LEADER_ONLY_ADVISES",
  "LEADS_THE_UNIT",
  "UNIT_HAS_NO_HEAD",
  "HEAD_BELOW_PENGAWAS",
  "NO_ASSIGNMENT",
  "STATE_OFFICIAL",
  "NO_UNIT_ABOVE",
] as const;
export type RaterReason = (typeof RATER_REASONS)[number];
export type RaterStep = { readonly unit: string | null; readonly reason: RaterReason };
/** The rater at a date and why; `unit` is the unit the rater leads. */
export type RaterResolution = {
  readonly rater: string | null;
  readonly unit: string | null;
  readonly steps: readonly RaterStep[];
};

export const unitInput = z.object({
  name,
  kind: z.enum(["UNIT", "TEAM"]),
  parentId: z.string(),
  idempotencyKey: z.string(),
});
export type UnitInput = z.infer<typeof unitInput>;

export const positionInput = z.object({
  unitId: z.string(),
  title: name,
  job: z.enum(JOB_KINDS),
  family: z._default(family, null),
  leads: z.boolean(),
  idempotencyKey: z.string(),
});
export type PositionInput = z.input<typeof positionInput>;

export const employeeInput = z.object({
  nip: z.nullable(z.string()),
  name,
  kind: z.enum(EMPLOYEE_KINDS),
  rank,
  idempotencyKey: z.string(),
});
export type EmployeeInput = z.infer<typeof employeeInput>;

export const assignmentInput = z.object({
  employeeId: z.string(),
  positionId: z.string(),
  startsOn: date,
  kind: z.enum(ASSIGNMENT_KINDS),
  version: z.int(),
});
export type AssignmentInput = z.infer<typeof assignmentInput>;

const leaveDate = date.check(
  z.refine((text) => isLeaveYear(Number(text.slice(0, 4))), { error: `a date in ${LEAVE_YEARS.text}` }),
);
export const leaveInput = z.object({
  employeeId: z.string(),
  kind: z.enum(LEAVE_KINDS),
  startsOn: leaveDate,
  endsOn: leaveDate,
  decree: text(3, 200),
  idempotencyKey: z.string(),
});
export type LeaveInput = z.infer<typeof leaveInput>;

export const leaveCancelInput = z.object({
  leaveId: z.string(),
  version: z.int(),
  reason: text(10, 1000, ": why the leave does not hold"),
});
export type LeaveCancelInput = z.infer<typeof leaveCancelInput>;

export const erasureInput = z.object({
  employeeId: z.string(),
  leftOn: date,
  version: z.int(),
  reason: text(10, 1000, ": why the identity is erased"),
});
export type ErasureInput = z.infer<typeof erasureInput>;

export const foundingInput = z.object({
  name,
  zone: z.enum(["WIB", "WITA", "WIT"]),
  cell: z.string().check(z.regex(/^[a-z][a-z0-9-]{1,30}$/, "lower-case letters, digits and hyphens")),
  firstOfficer: z.object({ nip: z.string(), name, rank }),
  idempotencyKey: z.string(),
});
export type FoundingInput = z.infer<typeof foundingInput>;

export type OrganizationCode =
  | "NIP_NOT_VALID"
  | "NIP_TAKEN"
  | "NIP_MISSING"
  | "NIP_OF_OTHER_KIND"
  | "OFFICER_SIGNED_IN"
  | "UNIT_TOO_DEEP"
  | "STARTS_TOO_EARLY"
  | "UNIT_HAS_HEAD"
  | "TOO_MANY_ASSIGNMENTS"
  | "LEAVE_REVERSED"
  | "LEAVE_TOO_LONG"
  | "LEAVE_OVERLAPS"
  | "LEAVE_CANCELLED"
  | "LEFT_IN_FUTURE"
  | "LEFT_TOO_EARLY"
  | "HOLDS_GRANT"
  | "ERASED";
export const ORGANIZATION_MESSAGES = {
  NIP_NOT_VALID: {
    en: "The employee number is not valid ({problems}): 18 digits, birth date YYYYMMDD, appointment YYYYMM (PPPK: year and agreement code from 21), 1 or 2 for the sex, serial from 001.",
    id: "NIP tidak sah ({problems}): 18 angka, tanggal lahir TTTTBBHH, pengangkatan TTTTBB (PPPK: tahun dan kode perjanjian mulai 21), 1 atau 2 untuk jenis kelamin, nomor urut mulai 001.",
  },
  NIP_TAKEN: {
    en: "Another employee of this agency already has this employee number.",
    id: "NIP ini sudah dimiliki pegawai lain pada instansi ini.",
  },
  NIP_OF_OTHER_KIND: {
    en: "This is the employee number of a {kind}: send that kind, or the right number.",
    id: "Ini nomor induk {kind}: kirim jenis pegawai tersebut atau nomor yang benar.",
  },
  OFFICER_SIGNED_IN: {
    en: "The agency exists and its first officer has signed in: further sign-ins are made by its own personnel officers.",
    id: "Instansi sudah ada dan petugas pertamanya sudah masuk: akun berikutnya dibuat oleh pengelola kepegawaiannya.",
  },
  NIP_MISSING: {
    en: "A civil servant needs an employee number; only a state official has none.",
    id: "Pegawai ASN harus mempunyai NIP; hanya pejabat negara yang tidak memilikinya.",
  },
  UNIT_TOO_DEEP: {
    en: "A unit may stand at most {limit} levels deep: choose a parent higher up.",
    id: "Unit paling dalam berada pada tingkat {limit}: pilih induk yang lebih tinggi.",
  },
  STARTS_TOO_EARLY: {
    en: "An assignment starts after the one before it: send a date after {after}.",
    id: "Penugasan dimulai setelah penugasan sebelumnya: kirim tanggal setelah {after}.",
  },
  UNIT_HAS_HEAD: {
    en: "This unit is headed by somebody else from {from}: end that assignment first by giving them another.",
    id: "Unit ini telah dipimpin orang lain sejak {from}: akhiri dahulu dengan memberi penugasan lain.",
  },
  TOO_MANY_ASSIGNMENTS: {
    en: "At most {limit} assignments are kept with one employee or unit.",
    id: "Paling banyak {limit} penugasan disimpan pada satu pegawai atau unit.",
  },
  LEAVE_REVERSED: {
    en: "A leave ends on the day it starts or later: send a last day from {from} on.",
    id: "Cuti berakhir pada hari mulainya atau sesudahnya: kirim tanggal akhir mulai {from}.",
  },
  LEAVE_TOO_LONG: {
    en: "A leave lasts at most three years: send a last day up to {until}, and an extension as a leave of its own.",
    id: "Cuti paling lama tiga tahun: kirim tanggal akhir sampai {until}, dan perpanjangannya sebagai cuti tersendiri.",
  },
  LEAVE_OVERLAPS: {
    en: "A leave of this employee from {from} to {to} is on record: send other dates, or cancel that leave first.",
    id: "Cuti pegawai ini dari {from} sampai {to} sudah tercatat: kirim tanggal lain atau batalkan dahulu cuti itu.",
  },
  LEAVE_CANCELLED: {
    en: "This leave is cancelled already.",
    id: "Cuti ini sudah dibatalkan.",
  },
  LEFT_IN_FUTURE: {
    en: "An identity is erased once its employee has left: send a last day up to {today}.",
    id: "Identitas dihapus setelah pegawainya berhenti: kirim hari terakhir sampai {today}.",
  },
  LEFT_TOO_EARLY: {
    en: "This employee's assignment goes on from {from}: send a last day from then on.",
    id: "Penugasan pegawai ini berjalan sejak {from}: kirim hari terakhir mulai tanggal itu.",
  },
  HOLDS_GRANT: {
    en: "This employee holds a standing right ({kinds}): end it first.",
    id: "Pegawai ini masih memegang kewenangan ({kinds}): akhiri dahulu.",
  },
  ERASED: {
    en: "This employee's identity is erased: nothing of the record can be changed any more.",
    id: "Identitas pegawai ini sudah dihapus: datanya tidak dapat diubah lagi.",
  },
} as const;
