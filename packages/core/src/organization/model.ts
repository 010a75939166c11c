import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { name as oneLine } from "../shared/input.ts";
import { isLocalDate } from "../shared/time.ts";

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
  ...versionedShape,
});
export type Employee = z.infer<typeof employeeSchema>;

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
  leads: z.boolean(),
  idempotencyKey: z.string(),
});
export type PositionInput = z.infer<typeof positionInput>;

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
  | "TOO_MANY_ASSIGNMENTS";
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
} as const;
