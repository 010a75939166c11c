import * as z from "zod/mini";
import { PERIOD_KINDS } from "../period/model.ts";

/** What employees are told, by itself; each says something about one period. */
export const NOTICE_KINDS = [
  "YEAR_CREATED",
  "PERIOD_OPENED",
  "EVALUATION_OPENED",
  "RATING_REMINDER",
  "RATING_ESCALATED",
  "ESCALATION_REMINDER",
  "RATER_MISSING",
  "RESULTS_PUBLISHED",
  "PERIOD_FINAL",
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

export const noticeSchema = z.object({
  id: z.string(),
  kind: z.enum(NOTICE_KINDS),
  /** When it was sent; the same however often sending was tried. */
  at: z.string(),
  period: z.object({ id: z.string(), kind: z.enum(PERIOD_KINDS), startsOn: z.string() }),
  /** How many people it is about; null where it is about none. Never who. */
  count: z.nullable(z.int()),
  /** The exclusive instant at which the time to do something is up, or something holds no more; null where there is none. */
  until: z.nullable(z.string()),
});
/** A notice as it is kept: codes, numbers and instants, no name and no text; see `textOf`. */
export type Notice = z.infer<typeof noticeSchema>;

/** Whom a notice is for: one employee by id, all employees of the agency, or its personnel officers. */
export type Audience = { readonly employee: string } | "EVERYBODY" | "HR";

/** A notice as its reader sees it. */
export type SeenNotice = Notice & { readonly isRead: boolean };

/** How long a notice is kept and shown: two years and the leap day that may be in them. */
export const KEPT_DAYS = 731;
/** Unread notices are counted up to here. */
export const MAX_UNREAD = 100;

export const sendingSchema = z.object({ at: z.string(), after: z.string() });
/** Notices of one step to many: when the first attempt began, and the last recipient, by id, that is done; "" before. */
export type Sending = z.infer<typeof sendingSchema>;

/** What has been read: everything up to this instant, included. */
export const readMarkSchema = z.object({ upTo: z.string() });

export const markReadInput = z.object({
  upTo: z.iso.datetime({ precision: 3, error: "an existing instant in UTC with milliseconds" }),
});
export type MarkReadInput = z.infer<typeof markReadInput>;

export type NoticeCode = "IN_FUTURE";
export const NOTICE_MESSAGES = {
  IN_FUTURE: {
    en: "Only what is there can be read: send an instant up to {now}.",
    id: "Hanya pemberitahuan yang sudah ada dapat ditandai: kirim waktu paling lambat {now}.",
  },
} as const;
