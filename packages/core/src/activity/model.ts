import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { text } from "../shared/input.ts";
import { isLocalDate } from "../shared/time.ts";

export const ACTIVITY_STATES = ["SUBMITTED", "VERIFIED", "RETURNED"] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];
export const VERDICTS = ["VERIFY", "RETURN"] as const;

/** State and action to next state; nothing else moves an activity. */
export const ACTIVITY_TRANSITIONS = {
  SUBMITTED: { revise: "SUBMITTED", VERIFY: "VERIFIED", RETURN: "RETURNED" },
  RETURNED: { revise: "SUBMITTED" },
  VERIFIED: {},
} as const satisfies Record<ActivityState, Partial<Record<"revise" | (typeof VERDICTS)[number], ActivityState>>>;

/** Activities of one request: with the month's head and its audit entry they fit one transaction. */
export const MAX_BATCH = 100;
/** Activities kept of one employee's month: more than a dozen a day. */
export const MAX_A_MONTH = 400;
/** How long after a day its activities are taken where the agency has no period for it. */
export const OPEN_MONTHS_WITHOUT_PERIOD = 3;

const date = z.string().check(z.refine(isLocalDate, { error: "an existing date as YYYY-MM-DD" }));
/** What a client may leave out counts as null. */
const orNull = <T extends z.ZodMiniType>(schema: T) => z._default(z.nullable(schema), null);

const contentShape = {
  text: text(3, 1000, ": what was done"),
  /** What came of it, with its unit: `12 berkas`. */
  output: orNull(text(1, 200)),
  /** For the employee's and the rater's own overview; it enters no rating and no rank. */
  minutes: orNull(z.int().check(z.gte(1, "1 minute at least"), z.lte(1440, "at most 1,440 minutes, a day"))),
  /** The planned result it serves, by its id in the year's plan. */
  result: orNull(z.string().check(z.maxLength(20, "at most 20 characters"))),
};

export const activitySchema = z.object({
  id: z.string(),
  employee: z.string(),
  /** The day it was done. */
  date: z.string(),
  ...contentShape,
  state: z.enum(ACTIVITY_STATES),
  recordedAt: z.string(),
  decidedBy: z.nullable(z.string()),
  decidedAt: z.nullable(z.string()),
  /** The rater's words; needed where it is returned. */
  note: z.nullable(z.string()),
  /** Digest of the content it was recorded with, and of what it was last rewritten to. */
  created: z.string(),
  rewritten: z.nullable(z.string()),
  version: z.int(),
});
/** One thing done on one day (kegiatan harian); it shows progress and is no measure of achievement. */
export type Activity = z.infer<typeof activitySchema>;

const count = z.int();
export const monthSchema = z.object({
  employee: z.string(),
  /** YYYY-MM. */
  month: z.string(),
  /** Activities by day of the month, the first day first. */
  days: z.array(count),
  submitted: count,
  verified: count,
  returned: count,
  changedAt: z.string(),
  ...versionedShape,
});
/** What an employee reported in a month, counted; the head of the month's audit trail. */
export type ActivityMonth = z.infer<typeof monthSchema>;

export const activityEntry = z.object({ date, ...contentShape, idempotencyKey: z.string() });
export const recordInput = z.object({
  entries: z
    .array(activityEntry)
    .check(z.minLength(1, "at least one activity"), z.maxLength(MAX_BATCH, `at most ${MAX_BATCH} activities`)),
});
export type RecordInput = z.input<typeof recordInput>;
export type Entry = z.output<typeof activityEntry>;

export const reviseInput = z.object({ activityId: z.string(), version: z.int(), ...contentShape });
export type ReviseInput = z.input<typeof reviseInput>;

export const decideInput = z.object({
  decisions: z
    .array(
      z.object({
        activityId: z.string(),
        version: z.int(),
        verdict: z.enum(VERDICTS),
        note: orNull(text(3, 500)),
      }),
    )
    .check(z.minLength(1, "at least one decision"), z.maxLength(MAX_BATCH, `at most ${MAX_BATCH} decisions`)),
});
export type DecideInput = z.input<typeof decideInput>;
export type Decision = z.output<typeof decideInput>["decisions"][number];

export type ActivityCode =
  | "DATE_IN_FUTURE"
  | "NOT_ASSIGNED"
  | "PERIOD_CLOSED"
  | "RESULT_NOT_IN_PLAN"
  | "TOO_MANY_ACTIVITIES"
  | "NOTE_MISSING"
  | "DECIDED_TWICE"
  | "NOT_NOW";
export const ACTIVITY_MESSAGES = {
  DATE_IN_FUTURE: {
    en: "An activity is reported once it is done: send a date up to {today}.",
    id: "Kegiatan dilaporkan setelah dilakukan: kirim tanggal sampai dengan {today}.",
  },
  NOT_ASSIGNED: {
    en: "You held no position on {date}: send a day of an assignment.",
    id: "Anda tidak menduduki jabatan pada {date}: kirim tanggal dalam masa penugasan.",
  },
  PERIOD_CLOSED: {
    en: "Activities of {date} were taken until {until}, when the raters' time for it ended.",
    id: "Kegiatan tanggal {date} diterima sampai dengan {until}, saat waktu penilaiannya berakhir.",
  },
  RESULT_NOT_IN_PLAN: {
    en: "Your plan of {year} has no result {result}: send the id of one of its results, or none.",
    id: "SKP Anda tahun {year} tidak memuat hasil kerja {result}: kirim id salah satu hasil kerjanya atau kosongkan.",
  },
  TOO_MANY_ACTIVITIES: {
    en: "At most {limit} activities are kept of a month: report several small ones as one.",
    id: "Paling banyak {limit} kegiatan disimpan dalam sebulan: gabungkan kegiatan kecil menjadi satu.",
  },
  NOTE_MISSING: {
    en: "Say what should change: a note of 3 to 500 characters.",
    id: "Tuliskan apa yang perlu diperbaiki: catatan 3 sampai 500 karakter.",
  },
  DECIDED_TWICE: {
    en: "This activity stands in the list twice: decide on each once.",
    id: "Kegiatan ini tercantum dua kali: putuskan masing-masing satu kali.",
  },
  NOT_NOW: {
    en: "This activity is {state}: nothing of that kind can be done with it now.",
    id: "Kegiatan ini berstatus {state}: tindakan tersebut tidak dapat dilakukan sekarang.",
  },
} as const;
