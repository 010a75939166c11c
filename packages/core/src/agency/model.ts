import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { name as oneLine, text } from "../shared/input.ts";
import { PROVINCE_CODES, PROVINCES } from "../shared/provinces.ts";
import { isLocalDate, ZONE_NAMES } from "../shared/time.ts";
import { policySchema } from "./policy.ts";

const province = z.enum(PROVINCE_CODES, {
  error: `the official two-digit code of one of the ${PROVINCE_CODES.length} provinces, 14 for ${PROVINCES["14"]}`,
});
const date = z.string().check(z.refine(isLocalDate, { error: "an existing date as YYYY-MM-DD" }));
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
  /**
   * Which policy holds from which day on, earliest first. A year takes the one of its first day, its short cycles the
   * same one, and all keep it.
   */
  policies: z.array(z.object({ id: z.string(), version: z.int(), from: date })),
  /** Which province's aggregates it takes part in, and since when; absent while it takes part in none. */
  sharing: z.optional(z.object({ province, since: z.string() })),
  /** Digest of the content it was created with. */
  created: z.string(),
  ...versionedShape,
});
export type Agency = z.infer<typeof agencySchema>;

/** Activations kept with an agency; a new policy every quarter for fifteen years. */
export const MAX_ACTIVATIONS = 60;
/** No policy begins before one that is activated, so a year mistyped must not reach far. */
export const MAX_MONTHS_AHEAD = 24;
/** Violations of one document that are answered; a document with more has one to begin with. */
export const MAX_VIOLATIONS = 100;

export const POLICY_STATES = ["DRAFT", "ACTIVE"] as const;
export const policyVersionSchema = z.object({
  state: z.enum(POLICY_STATES),
  document: policySchema,
  /** What the draft rests on: a consultation, a decree. */
  basis: z.string(),
  draftedBy: z.string(),
  draftedAt: z.string(),
  activatedBy: z.nullable(z.string()),
  activatedAt: z.nullable(z.string()),
  from: z.nullable(date),
  ...versionedShape,
});
/** One version of an agency's policy document; its content never changes. */
export type PolicyVersion = z.infer<typeof policyVersionSchema>;

const reason = text(10, 1000);
/** A document is checked on its own: every violation is answered, not the first. */
export const policyValidateInput = z.object({ document: z.unknown() });
export const policyDraftInput = z.object({ document: z.unknown(), basis: reason });
export type PolicyDraftInput = z.input<typeof policyDraftInput>;
export const policyActivateInput = z.object({
  id: z.string(),
  documentVersion: z.int(),
  from: date,
  version: z.int(),
  reason,
});
export type PolicyActivateInput = z.input<typeof policyActivateInput>;

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

/** Agencies that share in one province: their results are added up within one request. */
export const MAX_SHARING = 100;
export const sharingInput = z.object({ province, shared: z.boolean(), version: z.int(), reason });
/** As sent: any text for a province. */
export type SharingInput = Omit<z.input<typeof sharingInput>, "province"> & { readonly province: string };

export type SharingCode = "SHARES_ELSEWHERE" | "PROVINCE_FULL";
export const SHARING_MESSAGES = {
  SHARES_ELSEWHERE: {
    en: "The agency shares in {province}: end that first.",
    id: "Instansi ini berbagi pada provinsi {province}: akhiri dahulu.",
  },
  PROVINCE_FULL: {
    en: "At most {limit} agencies share in one province.",
    id: "Paling banyak {limit} instansi berbagi pada satu provinsi.",
  },
} as const;

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
