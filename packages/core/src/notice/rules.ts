import type { PERIOD_KINDS, Period, Step } from "../period/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { sha256 } from "../shared/json.ts";
import { addMilliseconds, dateAt, type Instant, type LocalDate, type Zone } from "../shared/time.ts";
import { type Audience, KEPT_DAYS, type Notice, type NoticeKind } from "./model.ts";

type Over = "endsAt" | "evaluationClosesAt" | "finalisesAt";
/** What a step of a period tells everybody, and at which of its instants that is over; null: never. */
const ANNOUNCED: { readonly [S in Step]?: readonly [NoticeKind, over: Over | null] } = {
  OPEN: ["PERIOD_OPENED", "endsAt"],
  EVALUATE: ["EVALUATION_OPENED", "evaluationClosesAt"],
  CREATE_NEXT: ["YEAR_CREATED", null],
  PUBLISH: ["RESULTS_PUBLISHED", "finalisesAt"],
  FINALISE: ["PERIOD_FINAL", null],
};

/** What is told of a period: whatever a text needs. */
export type AboutPeriod = Notice["period"];
const about = ({ id, kind, startsOn }: AboutPeriod): AboutPeriod => ({ id, kind, startsOn });

/**
 * A notice of a step to somebody. Its id follows from agency, period, step and audience, so that the same one sent
 * again is the same one; the agency stands in it because ids of broadcasts meet those of personal notices in one list.
 */
export const noticeOf = (
  agency: string,
  step: Step,
  to: Audience,
  { kind, at, period, count, until }: Omit<Notice, "id">,
): Notice => {
  const audience = typeof to === "string" ? to : to.employee;
  return { id: noticeId(agency, period.id, step, kind, audience), kind, at, period: about(period), count, until };
};
const noticeId = (...parts: readonly string[]): string => `ntc_${sha256(parts.join("\u0000")).slice(0, 24)}`;

/**
 * What everybody is told when a step of a period is done at an instant; null where nothing is. `period` is the period
 * as the step leaves it, `next` the year that follows a year. What is over already when a late step is done is not
 * told any more.
 */
export const announcementOf = (
  agency: string,
  step: Step,
  period: AboutPeriod & Pick<Period, Over>,
  next: AboutPeriod | null,
  at: Instant,
): Notice | null => {
  const announced = ANNOUNCED[step];
  if (announced === undefined) return null;
  const [kind, over] = announced;
  const subject = step === "CREATE_NEXT" ? next : period;
  const until = over === null ? null : period[over];
  if (subject === null || (until !== null && until <= at)) return null;
  return noticeOf(agency, step, "EVERYBODY", { kind, at, period: subject, count: null, until });
};

/** Where a notice stands among others: its instant, then its id; greater is newer. */
export const positionOf = ({ at, id }: Pick<Notice, "at" | "id">): string => `${at}#${id}`;
/** True for what `positionOf` may give. */
export const isPosition = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#ntc_[0-9a-f]{24}$/.test(text);

/** The newest of several lists, all of them newest first, in the one order there is. */
export const newestOf = (lists: readonly (readonly Notice[])[], count: number): readonly Notice[] =>
  lists
    .flat()
    .toSorted((a, b) => (positionOf(a) < positionOf(b) ? 1 : -1))
    .slice(0, count);

/** The oldest instant whose notices are still shown. */
export const shownSince = (now: Instant): Instant => addMilliseconds(now, -KEPT_DAYS * 86_400_000);
/** When a notice may be removed from the table, in seconds since 1970. */
export const expiresAt = (at: Instant): number => Math.ceil(Date.parse(at) / 1000) + KEPT_DAYS * 86_400;

type Language = "en" | "id";
type Texts = Readonly<Record<Language, string>>;

/** One text a kind; `{period}`, `{count}` and `{until}`, the last day on which it can be done, are filled in. */
const NOTICE_TEXTS: Readonly<Record<NoticeKind, Texts>> = {
  YEAR_CREATED: {
    en: "{period} has been set up with its short cycles: plans for it can be made.",
    id: "{period} telah dibuat beserta periode-periode di dalamnya: SKP sudah dapat disusun.",
  },
  PERIOD_OPENED: {
    en: "{period} has begun; it ends on {until}.",
    id: "{period} telah dimulai dan berakhir pada {until}.",
  },
  EVALUATION_OPENED: {
    en: "The evaluation of {period} is open: assess yourself, and rate whoever you are the rater of, by {until}.",
    id: "Evaluasi {period} dibuka: isi penilaian mandiri, dan bagi pejabat penilai nilai pegawai Anda, paling lambat {until}.",
  },
  RATING_REMINDER: {
    en: "People you have not rated yet for {period}: {count}. Rate them by {until}; after that it passes to your superior.",
    id: "Pegawai yang belum Anda nilai untuk {period}: {count}. Nilai paling lambat {until}; setelah itu beralih kepada atasan Anda.",
  },
  RATING_ESCALATED: {
    en: "The rater of these people stayed silent, so that rating them for {period} has passed to you: {count}. Rate them by {until}.",
    id: "Pejabat penilai belum menilai, sehingga penilaian {period} beralih kepada Anda sebagai atasannya: {count} pegawai. Nilai paling lambat {until}.",
  },
  ESCALATION_REMINDER: {
    en: "People whose rating for {period} passed to you and who are not rated yet: {count}. Rate them by {until}; after that they stay unrated.",
    id: "Pegawai yang penilaiannya untuk {period} beralih kepada Anda dan belum dinilai: {count}. Nilai paling lambat {until}; setelah itu mereka tidak dinilai.",
  },
  RATER_MISSING: {
    en: "People not rated yet for {period} whom nobody can rate now: {count}. They have no assignment, no head above them, or nobody above their rater; after {until} they stay unrated.",
    id: "Pegawai yang belum dinilai untuk {period} dan saat ini tidak dapat dinilai oleh siapa pun: {count}. Mereka tidak mempunyai penugasan, pimpinan di atasnya, atau atasan pejabat penilai; setelah {until} mereka tidak dinilai.",
  },
  RESULTS_PUBLISHED: {
    en: "The results of {period} are published; they are provisional until {until}.",
    id: "Hasil penilaian {period} telah terbit dan bersifat sementara sampai dengan {until}.",
  },
  PERIOD_FINAL: {
    en: "The results of {period} are final.",
    id: "Hasil penilaian {period} sudah final.",
  },
};

const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: "January February March April May June July August September October November December".split(" "),
  id: "Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember".split(" "),
};
const ROMAN = ["I", "II", "III", "IV"];

const monthOf = (date: LocalDate, language: Language): string => MONTHS[language][Number(date.slice(5, 7)) - 1] ?? "";

/** A date as it is written out: 31 Januari 2027, 31 January 2027. */
const dateText = (date: LocalDate, language: Language): string =>
  `${Number(date.slice(8))} ${monthOf(date, language)} ${date.slice(0, 4)}`;

const PERIOD_TEXTS: Readonly<
  Record<(typeof PERIOD_KINDS)[number], (startsOn: LocalDate, year: string, language: Language) => string>
> = {
  YEAR: (_, year, language) => (language === "id" ? `tahun ${year}` : `the year ${year}`),
  QUARTER: (startsOn, year, language) => {
    const quarter = ROMAN[(Number(startsOn.slice(5, 7)) - 1) / 3] ?? "";
    return language === "id" ? `triwulan ${quarter} ${year}` : `quarter ${quarter} of ${year}`;
  },
  MONTH: (startsOn, year, language) => `${language === "id" ? "bulan " : ""}${monthOf(startsOn, language)} ${year}`,
};

const capitalized = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** A notice in words, with dates of the agency's zone. It names nobody: who is meant, the reader's own lists show. */
export const textOf = ({ kind, period, count, until }: Notice, language: Language, zone: Zone): string => {
  const values: Readonly<Record<string, string | null>> = {
    period: PERIOD_TEXTS[period.kind](period.startsOn, period.startsOn.slice(0, 4), language),
    count: count === null ? null : String(count),
    until: until === null ? null : dateText(dateAt(addMilliseconds(until, -1), zone), language),
  };
  const text = NOTICE_TEXTS[kind][language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? null;
    if (value === null) throw new InvariantError(`A notice ${kind} lacks its ${name}.`);
    return value;
  });
  return capitalized(text);
};
