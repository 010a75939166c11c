import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Calculators, openCalculators } from "./testing.ts";

let calculators: Calculators;
beforeAll(async () => {
  calculators = await openCalculators();
});
afterAll(() => calculators.close());
const calculated = (call: string, language?: "en" | "id") => calculators.answer(call, language);

describe("jobPersonMatch (PermenPANRB 38/2017)", () => {
  it.each([
    [
      "J1",
      "[3,3,3,3,3,3,3,3,3]",
      "[3,3,2,3,3,3,2,3,3]",
      "92.59",
      "92.59",
      "MS",
      "OPTIMAL",
      [0, 0, -1, 0, 0, 0, -1, 0, 0],
    ],
    [
      "J2",
      "[3,3,3,3,3,3,3,3,3]",
      "[3,3,3,2,2,2,2,2,2]",
      "77.78",
      "77.78",
      "MMS",
      "KURANG_OPTIMAL",
      [0, 0, 0, -1, -1, -1, -1, -1, -1],
    ],
    ["a surplus hides no lack", "[2,4]", "[5,2]", "116.67", "66.67", "KMS", "KURANG_OPTIMAL", [3, -2]],
    ["80 percent", "[5]", "[4]", "80.00", "80.00", "MS", "CUKUP_OPTIMAL", [-1]],
    ["nothing of it", "[1]", "[0]", "0.00", "0.00", "KMS", "KURANG_OPTIMAL", [-1]],
  ])("%s", async (_, required, actual, rawPercent, cappedPercent, selection, mapping, gaps) => {
    const call = `jobPersonMatch(required: ${required}, actual: ${actual})`;
    expect(await calculated(`${call} { rawPercent cappedPercent selection mapping gaps }`)).toEqual({
      rawPercent,
      cappedPercent,
      selection,
      mapping,
      gaps,
    });
  });
});

describe("talentBox (PermenPANRB 3/2020)", () => {
  it.each([
    ["B1", "SANGAT_BAIK", "92", "PREDIKAT", 9],
    ["B2", "BAIK", "85", "PREDIKAT", 5],
    ["B3", "BAIK", "85", "SCORE", 9],
    ["high from 90", "BAIK", "90", "PREDIKAT", 8],
    ["middle below it", "BAIK", "89.99", "PREDIKAT", 5],
    ["middle from 78", "SANGAT_BAIK", "78", "PREDIKAT", 7],
    ["low below it", "SANGAT_BAIK", "77.99", "PREDIKAT", 4],
    ["by score high from 80", "BUTUH_PERBAIKAN", "80", "SCORE", 8],
    ["by score middle below it", "BUTUH_PERBAIKAN", "79.99", "SCORE", 5],
    ["by score low below 60", "KURANG", "59.99", "SCORE", 1],
    ["by predicate the same needs improvement", "BUTUH_PERBAIKAN", "80", "PREDIKAT", 3],
  ])("%s", async (_, predicate, potential, convention, box) => {
    const call = `talentBox(predicate: ${predicate}, potential: ${potential}, convention: ${convention}) { box }`;
    expect(await calculated(call)).toEqual({ box });
  });

  it("recommends in the regulation's own words, whatever the language", async () => {
    const call = "talentBox(predicate: BAIK, potential: 85, convention: PREDIKAT) { actions }";
    const expected = { actions: ["penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"] };
    expect(await calculated(call, "en")).toEqual(expected);
    expect(await calculated(call, "id")).toEqual(expected);
  });
});

describe("creditPoints (PerBKN 3/2023)", () => {
  it.each([
    ["A1 PUB: a whole year", "AHLI_PERTAMA", "SANGAT_BAIK", 12, "18.75"],
    ["A2 PUB: two months", "AHLI_PERTAMA", "BAIK", 2, "2.08"],
    ["A4 PUB: three years", "AHLI_MUDA", "BAIK", 36, "75.00"],
    ["A8", "AHLI_UTAMA", "SANGAT_BAIK", 12, "75.00"],
    ["the lowest", "PEMULA", "SANGAT_KURANG", 1, "0.08"],
    ["needs improvement", "AHLI_MADYA", "BUTUH_PERBAIKAN", 12, "28.13"],
    ["poor", "PENYELIA", "KURANG", 6, "6.25"],
    ["skilled", "TERAMPIL", "BAIK", 12, "5.00"],
    ["proficient", "MAHIR", "BAIK", 12, "12.50"],
  ])("%s", async (_, level, predicate, months, points) => {
    expect(await calculated(`creditPoints(level: ${level}, predicate: ${predicate}, months: ${months})`)).toBe(points);
  });
});

describe("absenceSanction (PP 94/2021, art. 9 to 11)", () => {
  const cut = (months: string): string =>
    `pemotongan tunjangan kinerja sebesar 25% (dua puluh lima persen) selama ${months} bulan`;
  const dismissal = "pemberhentian dengan hormat tidak atas permintaan sendiri sebagai PNS";
  const demotion = "penurunan jabatan setingkat lebih rendah selama 12 (dua belas) bulan";
  const release = "pembebasan dari jabatannya menjadi jabatan pelaksana selama 12 (dua belas) bulan";
  it.each<[string, string, string | null]>([
    ["days: 0", "NONE", null],
    ["days: 2", "NONE", null],
    ["days: 3", "RINGAN", "teguran lisan"],
    ["days: 4", "RINGAN", "teguran tertulis"],
    ["days: 6", "RINGAN", "teguran tertulis"],
    ["days: 7", "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["days: 10", "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["days: 10, longestRun: 9", "RINGAN", "pernyataan tidak puas secara tertulis"],
    ["days: 10, longestRun: 10", "BERAT", dismissal],
    ["days: 11", "SEDANG", cut("6 (enam)")],
    ["days: 13", "SEDANG", cut("6 (enam)")],
    ["days: 14", "SEDANG", cut("9 (sembilan)")],
    ["days: 16", "SEDANG", cut("9 (sembilan)")],
    ["days: 17", "SEDANG", cut("12 (dua belas)")],
    ["days: 20", "SEDANG", cut("12 (dua belas)")],
    ["days: 21", "BERAT", demotion],
    ["days: 24, longestRun: null", "BERAT", demotion],
    ["days: 25", "BERAT", release],
    ["days: 27", "BERAT", release],
    ["days: 28", "BERAT", dismissal],
  ])("%s: %s", async (absence, level, sanction) => {
    expect(await calculated(`absenceSanction(${absence}) { level sanction }`)).toEqual({ level, sanction });
  });
});
