import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { PREDICATES, type Predicate } from "../shared/classes.ts";
import { decimal, fixed, sum } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import {
  CREDIT_REQUIREMENTS,
  conditionsMet,
  creditPoints,
  improvementPlanEndsOn,
  promotionConditions,
  salaryStep,
} from "./career.ts";
import { FUNCTIONAL_LEVELS, type FunctionalLevel, PROMOTION_KINDS, type PromotionFacts } from "./model.ts";

describe("credit points (PerBKN 3/2023)", () => {
  it.each<[string, FunctionalLevel, Predicate, number, string]>([
    ["PUB A1, a full year SANGAT_BAIK", "AHLI_PERTAMA", "SANGAT_BAIK", 12, "18.75"],
    ["PUB A2, January and February BAIK", "AHLI_PERTAMA", "BAIK", 2, "2.08"],
    ["A4 PUB, three years at once", "AHLI_MUDA", "BAIK", 36, "75.00"],
    ["A8, the highest there is", "AHLI_UTAMA", "SANGAT_BAIK", 12, "75.00"],
    ["the coefficient of AHLI_MADYA", "AHLI_MADYA", "BAIK", 12, "37.50"],
    ["the coefficient of AHLI_MUDA", "AHLI_MUDA", "BAIK", 12, "25.00"],
    ["the coefficient of PENYELIA", "PENYELIA", "BAIK", 12, "25.00"],
    ["the coefficient of MAHIR", "MAHIR", "BAIK", 12, "12.50"],
    ["the coefficient of TERAMPIL", "TERAMPIL", "BAIK", 12, "5.00"],
    ["the coefficient of PEMULA", "PEMULA", "BAIK", 12, "3.75"],
    ["75 percent", "AHLI_UTAMA", "BUTUH_PERBAIKAN", 12, "37.50"],
    ["50 percent", "AHLI_UTAMA", "KURANG", 12, "25.00"],
    ["25 percent", "AHLI_UTAMA", "SANGAT_KURANG", 12, "12.50"],
    ["a half hundredth, up: 3.125", "AHLI_PERTAMA", "BAIK", 3, "3.13"],
    ["a tenth of a point and less: 0.078125", "PEMULA", "SANGAT_KURANG", 1, "0.08"],
  ])("%s", (_, level, predicate, months, points) => {
    expect(fixed(creditPoints(level, predicate, months))).toBe(points);
  });

  it("PUB A3: a year and two months add up to 20.83, as rounded", () => {
    const periods = [creditPoints("AHLI_PERTAMA", "SANGAT_BAIK", 12), creditPoints("AHLI_PERTAMA", "BAIK", 2)];
    expect(sum(periods).toString()).toBe("20.83");
  });

  it("PUB A4: three years BAIK as AHLI_MUDA are 75", () => {
    expect(fixed(sum([1, 2, 3].map(() => creditPoints("AHLI_MUDA", "BAIK", 12))))).toBe("75.00");
  });

  it.each([0, 481, -1, 1.5, Number.NaN])("refuse %d months", (months) => {
    const refused = () => creditPoints("AHLI_MUDA", "BAIK", months);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(
      expect.objectContaining({ message: "months: a whole number from 1 to 480.", inputPath: ["months"] }),
    );
  });

  it("grow with every month and every better predicate", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FUNCTIONAL_LEVELS),
        fc.nat({ max: 3 }),
        fc.integer({ min: 1, max: 11 }),
        (level, place, months) => {
          const [lower, upper] = [PREDICATES[place], PREDICATES[place + 1]];
          if (lower === undefined || upper === undefined) throw new Error("a predicate is missing");
          const points = creditPoints(level, lower, months);
          expect(creditPoints(level, lower, months + 1).gt(points)).toBe(true);
          expect(creditPoints(level, upper, months).gt(points)).toBe(true);
        },
      ),
    );
  });

  it("are required as the table says", () => {
    const rows = FUNCTIONAL_LEVELS.map((level) => [
      level,
      CREDIT_REQUIREMENTS[level].rank,
      CREDIT_REQUIREMENTS[level].level,
    ]);
    expect(rows).toEqual([
      ["PEMULA", 15, 15],
      ["TERAMPIL", 20, 60],
      ["MAHIR", 50, 100],
      ["PENYELIA", 100, null],
      ["AHLI_PERTAMA", 50, 100],
      ["AHLI_MUDA", 100, 200],
      ["AHLI_MADYA", 150, 450],
      ["AHLI_UTAMA", 200, null],
    ]);
  });
});

const ON = "2026-04-01";
const UNKNOWN: PromotionFacts = {
  rankSince: null,
  levelSince: null,
  level: null,
  rankPoints: null,
  levelPoints: null,
  predicates: [],
  discipline: null,
  withinEducationCeiling: null,
  vacancy: null,
  competencyTestPassed: null,
};
const FULL: PromotionFacts = {
  rankSince: "2022-04-01",
  levelSince: "2025-04-01",
  level: "AHLI_PERTAMA",
  rankPoints: decimal(50),
  levelPoints: decimal(100),
  predicates: ["BAIK", "BAIK"],
  discipline: "RINGAN",
  withinEducationCeiling: true,
  vacancy: true,
  competencyTestPassed: true,
};

const CONDITIONS = {
  KP_REGULER: ["YEARS_IN_RANK", "PREDICATES", "DISCIPLINE", "EDUCATION_CEILING"],
  KP_FUNGSIONAL: ["CREDIT_POINTS", "YEARS_IN_RANK", "PREDICATES"],
  KENAIKAN_JENJANG: ["CREDIT_POINTS", "YEARS_IN_LEVEL", "PREDICATES", "VACANCY", "COMPETENCY_TEST"],
} as const;
type Kind = keyof typeof CONDITIONS;

const metOf = (kind: Kind, change: Partial<PromotionFacts>, condition: string) =>
  promotionConditions(kind, { ...FULL, ...change }, ON).find((one) => one.condition === condition)?.met;

describe("a promotion's checklist", () => {
  it.each(PROMOTION_KINDS)("%s: all met with every fact just enough, none met of the unknown", (kind) => {
    const full = promotionConditions(kind, FULL, ON);
    expect(full.map(({ condition }) => condition)).toEqual(CONDITIONS[kind]);
    expect(full.map(({ met }) => met)).toEqual(CONDITIONS[kind].map(() => true));
    expect(conditionsMet(full)).toBe(true);
    const unknown = promotionConditions(kind, UNKNOWN, ON);
    expect(unknown.map(({ met }) => met)).toEqual(CONDITIONS[kind].map(() => null));
    expect(conditionsMet(unknown)).toBeNull();
  });

  it("names the law and its number with each condition", () => {
    expect(promotionConditions("KP_REGULER", FULL, ON).map(({ source }) => source)).toEqual([
      "PP 99/2000 art. 7: time in rank, years: 4",
      "PP 99/2000 art. 7: at least BAIK, latest annual predicates: 2",
      "BKN practice: no moderate or severe sanction being served",
      "PP 99/2000 art. 8: up to the highest rank for the education",
    ]);
  });

  it.each<[string, Kind, Partial<PromotionFacts>, string, boolean | null]>([
    ["four years in rank", "KP_REGULER", { rankSince: "2022-04-01" }, "YEARS_IN_RANK", true],
    ["a day short of four", "KP_REGULER", { rankSince: "2022-04-02" }, "YEARS_IN_RANK", false],
    ["two years in rank", "KP_FUNGSIONAL", { rankSince: "2024-04-01" }, "YEARS_IN_RANK", true],
    ["a day short of two", "KP_FUNGSIONAL", { rankSince: "2024-04-02" }, "YEARS_IN_RANK", false],
    ["a year in level", "KENAIKAN_JENJANG", { levelSince: "2025-04-01" }, "YEARS_IN_LEVEL", true],
    ["a day short of one", "KENAIKAN_JENJANG", { levelSince: "2025-04-02" }, "YEARS_IN_LEVEL", false],
    ["a rank still to come", "KP_REGULER", { rankSince: "2027-01-01" }, "YEARS_IN_RANK", false],
    ["two good years", "KP_REGULER", { predicates: ["SANGAT_BAIK", "BAIK"] }, "PREDICATES", true],
    ["the latest below", "KP_REGULER", { predicates: ["BUTUH_PERBAIKAN", "BAIK"] }, "PREDICATES", false],
    ["the one before below", "KP_REGULER", { predicates: ["BAIK", "BUTUH_PERBAIKAN"] }, "PREDICATES", false],
    ["the third year below", "KP_REGULER", { predicates: ["BAIK", "BAIK", "KURANG"] }, "PREDICATES", true],
    ["one year known", "KP_REGULER", { predicates: ["BAIK"] }, "PREDICATES", null],
    ["one year unknown", "KP_FUNGSIONAL", { predicates: [null, "BAIK"] }, "PREDICATES", null],
    ["one unknown, one below", "KP_FUNGSIONAL", { predicates: [null, "KURANG"] }, "PREDICATES", false],
    ["one year is enough for a level", "KENAIKAN_JENJANG", { predicates: ["BAIK"] }, "PREDICATES", true],
    ["no sanction", "KP_REGULER", { discipline: "NONE" }, "DISCIPLINE", true],
    ["a light one", "KP_REGULER", { discipline: "RINGAN" }, "DISCIPLINE", true],
    ["a moderate one", "KP_REGULER", { discipline: "SEDANG" }, "DISCIPLINE", false],
    ["a severe one", "KP_REGULER", { discipline: "BERAT" }, "DISCIPLINE", false],
    ["above the education", "KP_REGULER", { withinEducationCeiling: false }, "EDUCATION_CEILING", false],
    ["enough points for a rank", "KP_FUNGSIONAL", { rankPoints: decimal(50) }, "CREDIT_POINTS", true],
    ["a hundredth short", "KP_FUNGSIONAL", { rankPoints: decimal("49.99") }, "CREDIT_POINTS", false],
    ["points of an unknown level", "KP_FUNGSIONAL", { level: null }, "CREDIT_POINTS", null],
    ["unknown points", "KP_FUNGSIONAL", { rankPoints: null }, "CREDIT_POINTS", null],
    ["enough points for a level", "KENAIKAN_JENJANG", { levelPoints: decimal(100) }, "CREDIT_POINTS", true],
    ["a hundredth short for it", "KENAIKAN_JENJANG", { levelPoints: decimal("99.99") }, "CREDIT_POINTS", false],
    [
      "no level above PENYELIA",
      "KENAIKAN_JENJANG",
      { level: "PENYELIA", levelPoints: decimal(999) },
      "CREDIT_POINTS",
      false,
    ],
    [
      "no level above AHLI_UTAMA",
      "KENAIKAN_JENJANG",
      { level: "AHLI_UTAMA", levelPoints: null },
      "CREDIT_POINTS",
      false,
    ],
    ["no vacancy", "KENAIKAN_JENJANG", { vacancy: false }, "VACANCY", false],
    ["a test not passed", "KENAIKAN_JENJANG", { competencyTestPassed: false }, "COMPETENCY_TEST", false],
  ])("%s", (_, kind, change, condition, met) => {
    expect(metOf(kind, change, condition)).toBe(met);
  });

  it("is not met by one failure, whatever is unknown besides", () => {
    const failing = promotionConditions("KENAIKAN_JENJANG", { ...UNKNOWN, vacancy: false }, ON);
    expect(conditionsMet(failing)).toBe(false);
    expect(conditionsMet([])).toBeNull();
  });

  it.each<[string, Partial<PromotionFacts>, string, string]>([
    ["no date of rank", { rankSince: "2022-02-30" }, "rankSince", "an existing date as YYYY-MM-DD."],
    ["no date of level", { levelSince: "2022" }, "levelSince", "an existing date as YYYY-MM-DD."],
    ["negative points of rank", { rankPoints: decimal(-1) }, "rankPoints", "0 or more credit points, or null."],
    ["negative points of level", { levelPoints: decimal(-1) }, "levelPoints", "0 or more credit points, or null."],
  ])("refuses %s", (_, change, field, problem) => {
    const refused = () => promotionConditions("KP_REGULER", { ...FULL, ...change }, ON);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(expect.objectContaining({ message: `${field}: ${problem}`, inputPath: [field] }));
  });

  it("refuses no date to ask for", () => {
    expect(() => promotionConditions("KP_REGULER", FULL, "2026")).toThrow("on: an existing date as YYYY-MM-DD.");
  });
});

describe("the salary step (PP 7/1977, art. 11 and 13)", () => {
  it.each<[string, Predicate | null, boolean | null, boolean | null, string | null]>([
    ["BAIK is due", "BAIK", false, true, null],
    ["SANGAT_BAIK is due", "SANGAT_BAIK", false, true, null],
    ["BUTUH_PERBAIKAN, the least, is due", "BUTUH_PERBAIKAN", false, true, null],
    ["KURANG is postponed a year at most", "KURANG", false, false, "2027-03-01"],
    ["SANGAT_KURANG is postponed", "SANGAT_KURANG", false, false, "2027-03-01"],
    ["a running sanction postpones", "BAIK", true, false, "2027-03-01"],
    ["an unknown predicate leaves it open", null, false, null, null],
    ["an unknown sanction leaves it open", "BAIK", null, null, null],
    ["a sanction decides without a predicate", null, true, false, "2027-03-01"],
  ])("two years on, %s", (_, predicate, postponed, eligible, latestOn) => {
    const step = salaryStep("2024-03-01", predicate, postponed);
    expect(step).toMatchObject({ nextOn: "2026-03-01", latestOn, eligible });
  });

  it("shows its conditions", () => {
    expect(salaryStep("2024-03-01", "KURANG", null).conditions).toEqual([
      { condition: "PERFORMANCE", met: false, source: "PP 7/1977 art. 11(b)" },
      { condition: "NOT_POSTPONED", met: null, source: "PP 53/2010 art. 7(3): sanctions that still run" },
    ]);
  });

  it("after a leap day comes on the last of February", () => {
    expect(salaryStep("2024-02-29", "BAIK", false).nextOn).toBe("2026-02-28");
  });

  it("refuses no date", () => {
    const refused = () => salaryStep("2024-02-30", "BAIK", false);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow("lastStepOn: an existing date as YYYY-MM-DD.");
  });
});

describe("an improvement plan", () => {
  it.each([
    ["six months on", "2026-02-15", "2026-08-15"],
    ["on the last day of a shorter month", "2026-08-31", "2027-02-28"],
    ["on the leap day", "2027-08-31", "2028-02-29"],
    ["from the last of February, on the same day", "2026-02-28", "2026-08-28"],
  ])("ends %s", (_, start, end) => {
    expect(improvementPlanEndsOn(start)).toBe(end);
  });

  it("refuses no date", () => {
    expect(() => improvementPlanEndsOn("2026-13-01")).toThrow("startsOn: an existing date as YYYY-MM-DD.");
  });
});
