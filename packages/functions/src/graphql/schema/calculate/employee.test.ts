import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Calculators, openCalculators } from "./testing.ts";

let calculators: Calculators;
beforeAll(async () => {
  calculators = await openCalculators();
});
afterAll(() => calculators.close());
const calculated = (call: string, language?: "en" | "id") => calculators.answer(call, language);

describe("nip", () => {
  const FIELDS = "{ valid kind birthDate appointmentYear gender serial problems { code message } }";
  const reading = (value: string, language: "en" | "id" = "en") =>
    calculated(`nip(value: "${value}") ${FIELDS}`, language);

  it.each([
    ["PUB: a PNS born 1964", "196409171985031001", "PNS", "1964-09-17", 1985, "MALE", 1],
    ["PUB: a PNS born 1985, with blanks", "19850120 200801 2 002", "PNS", "1985-01-20", 2008, "FEMALE", 2],
    ["a PPPK", "199312282025212001", "PPPK", "1993-12-28", 2025, "FEMALE", 1],
  ])("%s", async (_, value, kind, birthDate, appointmentYear, gender, serial) => {
    const read = { valid: true, kind, birthDate, appointmentYear, gender, serial, problems: [] };
    expect(await reading(value)).toEqual(read);
  });

  it.each([
    [
      "199013012015011001",
      "BIRTH_DATE",
      "Digits 1 to 8 must be an existing birth date YYYYMMDD; 1990-13-01 is none.",
      "Angka ke-1 sampai ke-8 harus tanggal lahir TTTTBBHH yang ada; 1990-13-01 tidak ada.",
    ],
    [
      "199001012015131001",
      "APPOINTMENT_MONTH",
      "Digits 13 and 14 must be a month 01 to 12 (PNS) or an agreement code from 21 (PPPK); they read 13.",
      "Angka ke-13 dan ke-14 harus bulan 01 sampai 12 (PNS) atau kode perjanjian mulai 21 (PPPK); tertulis 13.",
    ],
    [
      "199001012015013001",
      "SEX",
      "Digit 15 must be 1 (male) or 2 (female); it reads 3.",
      "Angka ke-15 harus 1 (laki-laki) atau 2 (perempuan); tertulis 3.",
    ],
    [
      "199001012015011000",
      "SERIAL",
      "Digits 16 to 18 must be a serial number from 001; they read 000.",
      "Angka ke-16 sampai ke-18 harus nomor urut mulai 001; tertulis 000.",
    ],
    [
      "195501151980011001",
      "AGE",
      "Digits 1 to 8 must give an age from 17 to 70 years; born 1955-01-15.",
      "Angka ke-1 sampai ke-8 harus menunjukkan usia 17 sampai 70 tahun; tanggal lahirnya 1955-01-15.",
    ],
    [
      "199001012027021001",
      "APPOINTMENT_DATE",
      "The appointment must be from 17 years after birth to a year from now; it reads 202702.",
      "Pengangkatan harus antara 17 tahun setelah lahir dan setahun dari sekarang; tertulis 202702.",
    ],
    [
      "1990010120150110001",
      "NOT_18_DIGITS",
      "An employee number has exactly 18 digits; this has 19 characters.",
      "NIP terdiri atas tepat 18 angka; yang ini 19 karakter.",
    ],
  ])("%s has the problem %s, told in both languages", async (value, code, english, indonesian) => {
    expect(await reading(value, "en")).toMatchObject({ valid: false, problems: [{ code, message: english }] });
    expect(await reading(value, "id")).toMatchObject({ valid: false, problems: [{ code, message: indonesian }] });
  });

  it("says nothing of what is no number", async () => {
    expect(await reading("Siti")).toEqual({
      valid: false,
      kind: null,
      birthDate: null,
      appointmentYear: null,
      gender: null,
      serial: null,
      problems: [
        { code: "NOT_18_DIGITS", message: "An employee number has exactly 18 digits; this has 4 characters." },
      ],
    });
  });

  it("reckons ages by the request's date in Jakarta", async () => {
    // 17 on 2026-01-20, which began in Jakarta at 17:00 UTC the day before.
    const query = '{ calculate { nip(value: "200901202026011001") { valid } } }';
    const at = (now: string) => calculators.api.data(query, { now });
    expect(await at("2026-01-19T16:59:59.999Z")).toEqual({ calculate: { nip: { valid: false } } });
    expect(await at("2026-01-19T17:00:00.000Z")).toEqual({ calculate: { nip: { valid: true } } });
  });
});

describe("workingDayDeadline", () => {
  it.each([
    ["14 working days of receipt", 'from: "2026-01-20", workingDays: 14', "2026-02-09"],
    [
      "a holiday between, named twice",
      'from: "2026-01-20", workingDays: 14, holidays: ["2026-01-27", "2026-01-27"]',
      "2026-02-10",
    ],
    ["a holiday on a Sunday", 'from: "2026-01-20", workingDays: 14, holidays: ["2026-01-25"]', "2026-02-09"],
    ["a holiday after the end", 'from: "2026-01-20", workingDays: 14, holidays: ["2026-02-10"]', "2026-02-09"],
    ["none", 'from: "2026-01-24", workingDays: 0', "2026-01-24"],
    ["from a Friday", 'from: "2026-01-23", workingDays: 1, holidays: null', "2026-01-26"],
    ["a thousand from the last day", 'from: "2999-12-31", workingDays: 1000', "3003-11-01"],
  ])("%s", async (_, deadline, expected) => {
    expect(await calculated(`workingDayDeadline(${deadline})`)).toBe(expected);
  });
});
