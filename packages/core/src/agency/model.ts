import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { BEHAVIOURS, EXPECTATIONS, PREDICATES } from "../shared/classes.ts";
import { name as oneLine } from "../shared/input.ts";
import { isLocalDate, ZONE_NAMES } from "../shared/time.ts";

const date = z.string().check(z.refine(isLocalDate, { error: "an existing date as YYYY-MM-DD" }));
const workingDays = z.int().check(z.gte(0), z.lte(260));

/** How an agency appraises, as a document: no code is needed for another one. */
export const policySchema = z.object({
  id: z.string(),
  version: z.int().check(z.gte(1)),
  title: z.string(),
  /** What the document rests on, each with where to find it. */
  sources: z.array(z.string()),
  /** The short cycle nested in the year (PermenPANRB 6/2022, art. 24). */
  shortCycle: z.enum(["MONTH", "QUARTER"]),
  deadlines: z.object({
    /** The annual evaluation closes at the end of this day of the following year. */
    annualEvaluationCloses: z.object({
      month: z.int().check(z.gte(1), z.lte(12)),
      day: z.int().check(z.gte(1), z.lte(31)),
    }),
    shortCycleEvaluationWorkingDays: workingDays,
    escalationWorkingDays: workingDays,
    deliveryWorkingDays: workingDays,
    objectionWorkingDays: workingDays,
    decisionWorkingDays: workingDays,
  }),
  behaviours: z.array(z.enum(BEHAVIOURS)),
  /** Result rating → behaviour rating → predicate. */
  matrix: z.record(z.enum(EXPECTATIONS), z.record(z.enum(EXPECTATIONS), z.enum(PREDICATES))),
  ranking: z.object({
    /** What orders people inside one predicate where the policy has no numeric index. */
    within: z.literal("MATRIX_CELL"),
    groups: z.array(z.enum(["AGENCY", "UNIT"])),
    /** An own rank is shown in groups of at least this many. */
    minimumGroup: z.int().check(z.gte(1)),
  }),
});
export type Policy = z.infer<typeof policySchema>;
export type PolicyReference = { readonly id: string; readonly version: number };

export const agencySchema = z.object({
  id: z.string(),
  name: z.string(),
  zone: z.enum(ZONE_NAMES),
  /** The only region that writes for this agency. */
  homeRegion: z.string(),
  /** The table and list of regions its data may live in. */
  cell: z.string(),
  /** Raised by a fail-over; outputs of a lower epoch are stale. */
  epoch: z.int(),
  policy: z.object({ id: z.string(), version: z.int() }),
  /** Digest of the content it was created with. */
  created: z.string(),
  ...versionedShape,
});
export type Agency = z.infer<typeof agencySchema>;

export const MAX_HOLIDAYS = 60;
export const calendarSchema = z.object({
  year: z.int(),
  holidays: z.array(z.object({ date, name: z.string() })),
  ...versionedShape,
});
/** One year's public holidays and joint leave days, as the agency observes them. */
export type CalendarYear = z.infer<typeof calendarSchema>;

export const calendarInput = z.object({
  year: z.int().check(z.gte(2020, "a year from 2020 to 2100"), z.lte(2100, "a year from 2020 to 2100")),
  holidays: z
    .array(
      z.object({
        date,
        name: oneLine(),
      }),
    )
    .check(z.maxLength(MAX_HOLIDAYS, `at most ${MAX_HOLIDAYS} holidays a year`)),
  version: z.int().check(z.gte(0, "0 or more")),
});
export type CalendarInput = z.infer<typeof calendarInput>;

export type AgencyCode = "HOLIDAY_OUTSIDE_YEAR" | "HOLIDAY_TWICE";
export const AGENCY_MESSAGES = {
  HOLIDAY_OUTSIDE_YEAR: {
    en: "{date} is not in {year}: send only days of that year.",
    id: "{date} bukan tanggal pada tahun {year}: kirim hanya hari pada tahun itu.",
  },
  HOLIDAY_TWICE: {
    en: "{date} stands there twice: name each day once.",
    id: "{date} tercantum dua kali: sebutkan setiap hari satu kali saja.",
  },
} as const;
