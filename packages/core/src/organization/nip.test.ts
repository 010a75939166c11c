import { describe, expect, it } from "vitest";
import { NIP_MESSAGES, readNip } from "./nip.ts";

const TODAY = "2026-01-15";

describe("reading an employee number", () => {
  it.each([
    // Published examples: a BKN trainer with the birth date printed beside the number; a woman addressed as such; a PPPK pattern.
    [
      "a PNS born 1964, male",
      "196409171985031001",
      { kind: "PNS", birthDate: "1964-09-17", appointmentYear: 1985, gender: "MALE", serial: 1 },
    ],
    [
      "a PNS born 1985, female",
      "198501202008012002",
      { kind: "PNS", birthDate: "1985-01-20", appointmentYear: 2008, gender: "FEMALE", serial: 2 },
    ],
    [
      "a PPPK, female",
      "199312282025212001",
      { kind: "PPPK", birthDate: "1993-12-28", appointmentYear: 2025, gender: "FEMALE", serial: 1 },
    ],
    ["one written with spaces", "19640917 198503 1 001", { kind: "PNS", value: "196409171985031001" }],
  ])("accepts %s", (_, value, expected) => {
    expect(readNip(value, TODAY)).toMatchObject({ ...expected, valid: true, problems: [] });
  });

  it.each([
    ["17 digits", "19640917198503100", ["NOT_18_DIGITS"]],
    ["a letter", "19640917198503100A", ["NOT_18_DIGITS"]],
    ["birth month 13", "199013012015011001", ["BIRTH_DATE"]],
    ["30 February", "199002302015011001", ["BIRTH_DATE"]],
    ["appointment month 13", "199001012015131001", ["APPOINTMENT_MONTH"]],
    ["code 20, neither month nor agreement", "199001012015201001", ["APPOINTMENT_MONTH"]],
    ["sex 3", "199001012015013001", ["SEX"]],
    ["sex 0", "199001012015010001", ["SEX"]],
    ["serial 000", "199001012015011000", ["SERIAL"]],
    ["an appointment a month before the age of 17", "199005012007041001", ["APPOINTMENT_DATE"]],
    ["an appointment more than a year from now", "199001012027021001", ["APPOINTMENT_DATE"]],
    ["a child", "201001012026011001", ["AGE", "APPOINTMENT_DATE"]],
    ["an age of 71", "195501151980011001", ["AGE"]],
  ])("refuses %s", (_, value, codes) => {
    const reading = readNip(value, TODAY);
    expect(reading.valid).toBe(false);
    expect(reading.problems.map((problem) => problem.code)).toEqual(codes);
  });

  it("fills every message it may give, in both languages", () => {
    const numbers = ["1", "199002302015201001", "201001012026013000"];
    const problems = numbers.flatMap((value) => readNip(value, TODAY).problems);
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(Object.keys(NIP_MESSAGES)));
    for (const { code, params } of problems)
      for (const text of Object.values(NIP_MESSAGES[code])) {
        const names = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
        expect(names.toSorted()).toEqual(Object.keys(params).toSorted());
      }
  });

  it.each([
    ["appointed in the month of the 17th birthday", "199005012007051001"],
    ["a year from now", "199001012027011001"],
    ["aged 70", "195501161980011001"],
  ])("accepts the boundary: %s", (_, value) => {
    expect(readNip(value, TODAY).problems).toEqual([]);
  });
});
