import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BadInputError } from "../shared/errors.ts";
import { absenceAdvice } from "./absence.ts";
import { DISCIPLINE_LEVELS, type DisciplineLevel } from "./model.ts";

const CUT = "pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) selama";
const SIX = `${CUT} 6 (enam) bulan`;
const NINE = `${CUT} 9 (sembilan) bulan`;
const TWELVE = `${CUT} 12 (dua belas) bulan`;
const LOWER_JOB = "penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan";
const RELEASED = "pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 (dua belas) bulan";
const DISMISSED = "pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS";

describe("advice on unexcused absence (PP 94/2021, art. 9 to 11)", () => {
  it.each<[string, number, DisciplineLevel, string | null]>([
    ["no day", 0, "NONE", null],
    ["the last below the first step", 2, "NONE", null],
    ["oral reprimand", 3, "RINGAN", "teguran lisan"],
    ["the first of written reprimand", 4, "RINGAN", "teguran tertulis"],
    ["the last of written reprimand", 6, "RINGAN", "teguran tertulis"],
    ["the first of written dissatisfaction", 7, "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["the last of written dissatisfaction", 10, "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["the first of six months", 11, "SEDANG", SIX],
    ["the last of six months", 13, "SEDANG", SIX],
    ["the first of nine months", 14, "SEDANG", NINE],
    ["the last of nine months", 16, "SEDANG", NINE],
    ["the first of twelve months", 17, "SEDANG", TWELVE],
    ["the last of twelve months", 20, "SEDANG", TWELVE],
    ["the first of a lower job", 21, "BERAT", LOWER_JOB],
    ["the last of a lower job", 24, "BERAT", LOWER_JOB],
    ["the first of release from the job", 25, "BERAT", RELEASED],
    ["the last of release from the job", 27, "BERAT", RELEASED],
    ["the first of dismissal", 28, "BERAT", DISMISSED],
    ["a whole leap year", 366, "BERAT", DISMISSED],
  ])("%s: %i days, never ten in a row", (_, days, level, sanction) => {
    expect(absenceAdvice(days, Math.min(days, 9))).toEqual({ level, sanction, runUnknown: false });
  });

  it.each<[string, number, number, DisciplineLevel, string]>([
    ["nine in a row", 10, 9, "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["ten in a row, ten in all", 10, 10, "BERAT", DISMISSED],
    ["ten in a row among twenty", 20, 10, "BERAT", DISMISSED],
  ])("%s", (_, days, run, level, sanction) => {
    expect(absenceAdvice(days, run)).toEqual({ level, sanction, runUnknown: false });
  });

  it.each<[string, number, DisciplineLevel, string | null, boolean]>([
    ["nine days have no room for ten in a row", 9, "RINGAN", "pernyataan tidak puas secara tertulis", false],
    ["ten days have", 10, "RINGAN", "pernyataan tidak puas secara tertulis", true],
    ["27 days: the run could still change the advice", 27, "BERAT", RELEASED, true],
    ["28 days: it could not", 28, "BERAT", DISMISSED, false],
  ])("where the run is unknown, %s", (_, days, level, sanction, runUnknown) => {
    expect(absenceAdvice(days, null)).toEqual({ level, sanction, runUnknown });
  });

  it.each<[string, number, number | null, string, string]>([
    ["days below 0", -1, null, "days", "days: a whole number from 0 to 366."],
    ["days above a year", 367, null, "days", "days: a whole number from 0 to 366."],
    ["half days", 2.5, null, "days", "days: a whole number from 0 to 366."],
    ["a run below 0", 3, -1, "longestRun", "longestRun: a whole number from 0 to the 3 days in all, or null."],
    ["a run above the days", 3, 4, "longestRun", "longestRun: a whole number from 0 to the 3 days in all, or null."],
    ["half a run", 3, 1.5, "longestRun", "longestRun: a whole number from 0 to the 3 days in all, or null."],
  ])("refuses %s", (_, days, run, field, message) => {
    const refused = () => absenceAdvice(days, run);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(expect.objectContaining({ message, inputPath: [field] }));
  });

  it("never grows lighter with more days or a longer run", () => {
    const weight = (days: number, run: number | null) => DISCIPLINE_LEVELS.indexOf(absenceAdvice(days, run).level);
    fc.assert(
      fc.property(fc.nat({ max: 365 }), fc.nat({ max: 365 }), (days, run) => {
        const within = Math.min(run, days);
        expect(weight(days + 1, within)).toBeGreaterThanOrEqual(weight(days, within));
        expect(weight(days + 1, within + 1)).toBeGreaterThanOrEqual(weight(days + 1, within));
        expect(weight(days, within)).toBeGreaterThanOrEqual(weight(days, null));
      }),
    );
  });
});
