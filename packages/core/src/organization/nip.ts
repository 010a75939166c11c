import type { Messages } from "../shared/outcome.ts";
import { isLocalDate, type LocalDate } from "../shared/time.ts";

/** Numbers in employee numbers; Perka BKN 22/2007 for PNS, BKN's practice for PPPK. */
const LENGTH = 18;
const MINIMUM_AGE = 17;
const MAXIMUM_AGE = 70;
/** Digits 13 and 14 are the appointment month of a PNS, or from here the agreement code of a PPPK. */
const FIRST_PPPK_CODE = 21;

export type NipProblemCode =
  | "NOT_18_DIGITS"
  | "BIRTH_DATE"
  | "AGE"
  | "APPOINTMENT_MONTH"
  | "APPOINTMENT_DATE"
  | "SEX"
  | "SERIAL";
/** What is wrong with a number; `params` fill the message of the code. */
export type NipProblem = {
  readonly code: NipProblemCode;
  readonly params: Readonly<Record<string, string | number>>;
};

export const NIP_MESSAGES: Messages<NipProblemCode> = {
  NOT_18_DIGITS: {
    en: "An employee number has exactly {wanted} digits; this has {found} characters.",
    id: "NIP terdiri atas tepat {wanted} angka; yang ini {found} karakter.",
  },
  BIRTH_DATE: {
    en: "Digits 1 to 8 must be an existing birth date YYYYMMDD; {date} is none.",
    id: "Angka ke-1 sampai ke-8 harus tanggal lahir TTTTBBHH yang ada; {date} tidak ada.",
  },
  AGE: {
    en: "Digits 1 to 8 must give an age from {least} to {most} years; born {date}.",
    id: "Angka ke-1 sampai ke-8 harus menunjukkan usia {least} sampai {most} tahun; tanggal lahirnya {date}.",
  },
  APPOINTMENT_MONTH: {
    en: "Digits 13 and 14 must be a month 01 to 12 (PNS) or an agreement code from {code} (PPPK); they read {found}.",
    id: "Angka ke-13 dan ke-14 harus bulan 01 sampai 12 (PNS) atau kode perjanjian mulai {code} (PPPK); tertulis {found}.",
  },
  APPOINTMENT_DATE: {
    en: "The appointment must be from {least} years after birth to a year from now; it reads {found}.",
    id: "Pengangkatan harus antara {least} tahun setelah lahir dan setahun dari sekarang; tertulis {found}.",
  },
  SEX: {
    en: "Digit 15 must be 1 (male) or 2 (female); it reads {found}.",
    id: "Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan); tertulis {found}.",
  },
  SERIAL: {
    en: "Digits 16 to 18 must be a serial number from 001; they read 000.",
    id: "Angka ke-16 sampai ke-18 harus nomor urut mulai 001; tertulis 000.",
  },
};

export type NipReading = {
  /** The 18 digits without spaces. */
  readonly value: string;
  readonly valid: boolean;
  readonly kind: "PNS" | "PPPK" | null;
  readonly birthDate: LocalDate | null;
  readonly appointmentYear: number | null;
  readonly gender: "MALE" | "FEMALE" | null;
  readonly serial: number | null;
  readonly problems: readonly NipProblem[];
};

const yearsLater = (date: LocalDate, years: number): LocalDate =>
  `${String(Number(date.slice(0, 4)) + years).padStart(4, "0")}${date.slice(4)}`;

/**
 * Reads an employee number. PNS: birth YYYYMMDD, appointment YYYYMM, sex, serial of three digits;
 * PPPK: birth YYYYMMDD, appointment YYYY, agreement code from 21, sex, serial. `today` bounds age and appointment.
 * An employee number is no secret and proves nothing about who sends it.
 */
export const readNip = (text: string, today: LocalDate): NipReading => {
  const value = text.replace(/\s/g, "");
  const problems: NipProblem[] = [];
  const problem = (code: NipProblemCode, params: NipProblem["params"] = {}): void => {
    problems.push({ code, params });
  };
  if (!/^\d{18}$/.test(value)) {
    problem("NOT_18_DIGITS", { wanted: LENGTH, found: value.length });
    return {
      value,
      valid: false,
      kind: null,
      birthDate: null,
      appointmentYear: null,
      gender: null,
      serial: null,
      problems,
    };
  }

  const birth = `${value.slice(0, 4)}-${value.slice(4, 6)}-${value.slice(6, 8)}`;
  const birthDate = isLocalDate(birth) ? birth : null;
  if (birthDate === null) problem("BIRTH_DATE", { date: birth });
  else if (yearsLater(birthDate, MINIMUM_AGE) > today || yearsLater(birthDate, MAXIMUM_AGE + 1) <= today)
    problem("AGE", { least: MINIMUM_AGE, most: MAXIMUM_AGE, date: birth });

  const year = Number(value.slice(8, 12));
  const code = Number(value.slice(12, 14));
  const kind = code >= 1 && code <= 12 ? "PNS" : code >= FIRST_PPPK_CODE ? "PPPK" : null;
  if (kind === null) problem("APPOINTMENT_MONTH", { code: FIRST_PPPK_CODE, found: value.slice(12, 14) });
  const appointed = kind === "PNS" ? `${value.slice(8, 12)}-${value.slice(12, 14)}-01` : `${value.slice(8, 12)}-12-31`;
  const tooEarly = birthDate !== null && appointed.slice(0, 7) < yearsLater(birthDate, MINIMUM_AGE).slice(0, 7);
  if (
    kind !== null &&
    (tooEarly ||
      appointed.slice(0, 4) > yearsLater(today, 1).slice(0, 4) ||
      (kind === "PNS" && appointed > yearsLater(today, 1)))
  )
    problem("APPOINTMENT_DATE", { least: MINIMUM_AGE, found: value.slice(8, 14) });

  const sex = value[14];
  const gender = sex === "1" ? "MALE" : sex === "2" ? "FEMALE" : null;
  if (gender === null) problem("SEX", { found: sex ?? "" });
  const serial = Number(value.slice(15));
  if (serial === 0) problem("SERIAL");
  return { value, valid: problems.length === 0, kind, birthDate, appointmentYear: year, gender, serial, problems };
};
