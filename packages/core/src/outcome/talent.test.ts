import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PREDICATES, type Predicate } from "../shared/classes.ts";
import { type Decimal, decimal, fixed } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { type PotentialComponents, TALENT_CONVENTIONS, type TalentConvention } from "./model.ts";
import { isSuccession, potentialScore, talentBox } from "./talent.ts";

describe("the talent map", () => {
  it.each<[string, Predicate, string, TalentConvention, number]>([
    ["B1", "SANGAT_BAIK", "92", "PREDIKAT", 9],
    ["B2", "BAIK", "85", "PREDIKAT", 5],
    ["B3, the same person by scores", "BAIK", "85", "SCORE", 9],
    ["above and low", "SANGAT_BAIK", "0", "PREDIKAT", 4],
    ["above and medium", "SANGAT_BAIK", "80", "PREDIKAT", 7],
    ["meets and low", "BAIK", "0", "PREDIKAT", 2],
    ["meets and high", "BAIK", "100", "PREDIKAT", 8],
    ["below and low", "BUTUH_PERBAIKAN", "0", "PREDIKAT", 1],
    ["below and medium", "KURANG", "80", "PREDIKAT", 3],
    ["below and high", "SANGAT_KURANG", "100", "PREDIKAT", 6],
    ["a score of 100 is above", "SANGAT_BAIK", "70", "SCORE", 7],
    ["a score of 60 meets", "BUTUH_PERBAIKAN", "70", "SCORE", 5],
    ["a score of 40 is below", "KURANG", "70", "SCORE", 3],
    ["a score of 20 is below", "SANGAT_KURANG", "70", "SCORE", 3],
  ])("%s: %s with %s by %s is box %i", (_, predicate, potential, convention, box) => {
    expect(talentBox(predicate, decimal(potential), convention).box).toBe(box);
  });

  it.each<[string, TalentConvention, string, number]>([
    ["77.99 is low", "PREDIKAT", "77.99", 2],
    ["77.994 is shown as 77.99, low", "PREDIKAT", "77.994", 2],
    ["77.995 is shown as 78.00, medium", "PREDIKAT", "77.995", 5],
    ["78 is medium", "PREDIKAT", "78", 5],
    ["89.99 is medium", "PREDIKAT", "89.99", 5],
    ["90 is high", "PREDIKAT", "90", 8],
    ["59.99 by scores is low", "SCORE", "59.99", 4],
    ["60 by scores is medium", "SCORE", "60", 7],
    ["79.99 by scores is medium", "SCORE", "79.99", 7],
    ["80 by scores is high", "SCORE", "80", 9],
  ])("potential cuts: %s", (_, convention, potential, box) => {
    expect(talentBox("BAIK", decimal(potential), convention).box).toBe(box);
  });

  it.each<[number, Predicate, string, readonly string[]]>([
    [1, "KURANG", "10", ["diproses sesuai ketentuan peraturan perundang-undangan"]],
    [2, "BAIK", "10", ["bimbingan kinerja", "pengembangan kompetensi", "penempatan yang sesuai"]],
    [
      3,
      "KURANG",
      "80",
      ["bimbingan kinerja", "konseling kinerja", "pengembangan kompetensi", "penempatan yang sesuai"],
    ],
    [4, "SANGAT_BAIK", "10", ["rotasi", "pengembangan kompetensi"]],
    [5, "BAIK", "80", ["penempatan yang sesuai", "bimbingan kinerja", "pengembangan kompetensi"]],
    [6, "KURANG", "95", ["penempatan yang sesuai", "bimbingan kinerja", "konseling kinerja"]],
    [
      7,
      "SANGAT_BAIK",
      "80",
      [
        "dipertahankan",
        "masuk Kelompok Rencana Suksesi instansi",
        "rotasi/pengayaan jabatan",
        "pengembangan kompetensi",
        "tugas belajar",
      ],
    ],
    [
      8,
      "BAIK",
      "95",
      ["dipertahankan", "masuk Kelompok Rencana Suksesi instansi", "rotasi/perluasan jabatan", "bimbingan kinerja"],
    ],
    [
      9,
      "SANGAT_BAIK",
      "95",
      ["dipromosikan dan dipertahankan", "masuk Kelompok Rencana Suksesi instansi/nasional", "penghargaan"],
    ],
  ])("recommends for box %i", (box, predicate, potential, actions) => {
    expect(talentBox(predicate, decimal(potential), "PREDIKAT")).toEqual({ box, actions });
  });

  it("has its succession group in boxes 7, 8 and 9", () => {
    expect([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10].filter(isSuccession)).toEqual([7, 8, 9]);
  });

  it.each([
    ["below 0", "-0.01"],
    ["above 100", "100.01"],
  ])("refuses a potential %s", (_, potential) => {
    const refused = () => talentBox("BAIK", decimal(potential), "PREDIKAT");
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(
      expect.objectContaining({ message: "potential: a score from 0 to 100.", inputPath: ["potential"] }),
    );
  });

  it("never has a worse place for a better predicate or more potential", () => {
    const column = (box: number) =>
      [
        [1, 2, 4],
        [3, 5, 7],
        [6, 8, 9],
      ].findIndex((boxes) => boxes.includes(box));
    const row = (box: number) =>
      [
        [1, 3, 6],
        [2, 5, 8],
        [4, 7, 9],
      ].findIndex((boxes) => boxes.includes(box));
    fc.assert(
      fc.property(
        fc.constantFrom(...TALENT_CONVENTIONS),
        fc.nat({ max: 3 }),
        fc.nat({ max: 99 }),
        (convention, place, potential) => {
          const [lower, upper] = [PREDICATES[place], PREDICATES[place + 1]];
          if (lower === undefined || upper === undefined) throw new Error("a predicate is missing");
          const box = talentBox(lower, decimal(potential), convention).box;
          expect(row(talentBox(upper, decimal(potential), convention).box)).toBeGreaterThanOrEqual(row(box));
          expect(column(talentBox(lower, decimal(potential + 1), convention).box)).toBeGreaterThanOrEqual(column(box));
        },
      ),
    );
  });
});

describe("the potential score", () => {
  const components: PotentialComponents = {
    technical: decimal(90),
    managerialSociocultural: decimal(80),
    potentials: Array.from({ length: 9 }, () => decimal(85)),
    trackRecord: {
      education: decimal(100),
      training: decimal(80),
      experience: decimal(80),
      integrity: decimal(100),
      morality: decimal(100),
    },
  };
  const alike = (score: Decimal): PotentialComponents => ({
    technical: score,
    managerialSociocultural: score,
    potentials: Array.from({ length: 9 }, () => score),
    trackRecord: { education: score, training: score, experience: score, integrity: score, morality: score },
  });

  it("of the worked example is 59.5 + 17 + 9.2 = 85.70, medium", () => {
    const score = potentialScore(components);
    expect(fixed(score)).toBe("85.70");
    expect(talentBox("BAIK", score, "PREDIKAT").box).toBe(5);
  });

  it("rounds once, half up", () => {
    // 59.5 + 20 x 764/9 % + 9.2 = 85.6777...; and 0.35 x 0.1 = 0.035 from the technical score alone.
    const potentials = [decimal(84), ...components.potentials.slice(1)];
    expect(fixed(potentialScore({ ...components, potentials }))).toBe("85.68");
    expect(fixed(potentialScore({ ...alike(decimal(0)), technical: decimal("0.1") }))).toBe("0.04");
    expect(fixed(potentialScore({ ...alike(decimal(0)), technical: decimal("0.09") }))).toBe("0.03");
  });

  it("of equal scores is that score", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10_000 }), (hundredths) => {
        const score = decimal(hundredths).div(decimal(100));
        expect(fixed(potentialScore(alike(score)))).toBe(fixed(score));
      }),
    );
  });

  it.each<[string, Partial<PotentialComponents>, readonly string[]]>([
    ["no technical score", { technical: null }, ["technical"]],
    ["no managerial score", { managerialSociocultural: null }, ["managerialSociocultural"]],
    ["a component missing", { potentials: [null, ...components.potentials.slice(1)] }, ["potentials", "0"]],
    ["no training score", { trackRecord: { ...components.trackRecord, training: null } }, ["trackRecord", "training"]],
    ["a score below 0", { technical: decimal(-1) }, ["technical"]],
    ["a score above 100", { technical: decimal("100.01") }, ["technical"]],
  ])("refuses %s", (_, change, path) => {
    const refused = () => potentialScore({ ...components, ...change });
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(
      expect.objectContaining({ message: `${path.join(".")}: a score from 0 to 100.`, inputPath: path }),
    );
  });

  it.each([8, 10])("refuses %i components", (count) => {
    const refused = () =>
      potentialScore({ ...components, potentials: Array.from({ length: count }, () => decimal(1)) });
    expect(refused).toThrow(
      expect.objectContaining({ message: "potentials: exactly 9 scores from 0 to 100.", inputPath: ["potentials"] }),
    );
  });
});
