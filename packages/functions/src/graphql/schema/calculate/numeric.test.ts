import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Calculators, openCalculators } from "./testing.ts";

let calculators: Calculators;
beforeAll(async () => {
  calculators = await openCalculators();
});
afterAll(() => calculators.close());
const calculated = (call: string, language?: "en" | "id") => calculators.answer(call, language);

describe("indicatorAchievement (PermenPANRB 8/2021, annex)", () => {
  it.each([
    [
      "C1 PUB: below a range",
      "direction: MORE_IS_BETTER, target: 80, targetUpper: 90, realization: 70",
      "87.50",
      "78.00",
      "CUKUP",
    ],
    [
      "C2: above a range, where the annex misprints 113",
      "direction: MORE_IS_BETTER, target: 80, targetUpper: 90, realization: 92",
      "102.22",
      "111.11",
      "SANGAT_BAIK",
    ],
    [
      "C4 PUB: nine months for seven to eight",
      "direction: LESS_IS_BETTER, target: 7, targetUpper: 8, realization: 9",
      "87.50",
      "78.00",
      "CUKUP",
    ],
    ["C5 PUB: reached", "direction: MORE_IS_BETTER, target: 85, realization: 85", "100.00", "109.00", "BAIK"],
    [
      "C7: inside a range",
      "direction: MORE_IS_BETTER, target: 80, targetUpper: 90, realization: 85",
      "100.00",
      "109.00",
      "BAIK",
    ],
    [
      "reached, and no more can be",
      "direction: MORE_IS_BETTER, target: 100, realization: 100, maximalTarget: true",
      "100.00",
      "120.00",
      "SANGAT_BAIK",
    ],
    ["twice a cost", "direction: LESS_IS_BETTER, target: 10, realization: 20", "0.00", "0.00", "SANGAT_KURANG"],
    [
      "more than twice a cost",
      "direction: LESS_IS_BETTER, target: 10, realization: 21",
      "0.00",
      "0.00",
      "SANGAT_KURANG",
    ],
    [
      "nothing wanted, nothing happened",
      "direction: LESS_IS_BETTER, target: 0, realization: 0",
      "100.00",
      "109.00",
      "BAIK",
    ],
    ["nothing reached", "direction: MORE_IS_BETTER, target: 4, realization: 0", "0.00", "0.00", "SANGAT_KURANG"],
    [
      "a hundred billion times the target",
      'direction: MORE_IS_BETTER, target: "0.00000001", realization: 999999999999',
      "9999999999990000000000.00",
      "120.00",
      "SANGAT_BAIK",
    ],
  ])("%s", async (_, measure, percent, value, category) => {
    expect(await calculated(`indicatorAchievement(${measure}) { percent value category }`)).toEqual({
      percent,
      value,
      category,
    });
  });

  it.each([
    [113, "120.00", "SANGAT_BAIK"],
    [110, "120.00", "SANGAT_BAIK"],
    [107, "116.67", "SANGAT_BAIK"],
    [105, "114.44", "SANGAT_BAIK"],
    [101, "110.00", "SANGAT_BAIK"],
    [100, "109.00", "BAIK"],
    [99, "89.00", "CUKUP"],
    [98, "88.00", "CUKUP"],
    [88, "78.00", "CUKUP"],
    [80, "70.00", "CUKUP"],
    [79, "69.00", "KURANG"],
    [70, "60.00", "KURANG"],
    [60, "50.00", "KURANG"],
    [59, "49.00", "SANGAT_KURANG"],
    [50, "41.53", "SANGAT_KURANG"],
    [25, "20.76", "SANGAT_KURANG"],
    [0, "0.00", "SANGAT_KURANG"],
  ])("%i percent is worth %s, %s", async (percent, value, category) => {
    const call = `indicatorAchievement(direction: MORE_IS_BETTER, target: 100, realization: ${percent}) { value category }`;
    expect(await calculated(call)).toEqual({ value, category });
  });
});

describe("numericAppraisal (PP 30/2019, art. 41)", () => {
  it.each([
    ["N1: 70/30", "102.8", "105", false, false, "103.46", "BAIK"],
    ["N2: 60/40", "102.8", "105", true, false, "103.68", "BAIK"],
    ["N3: with an idea", "118", "115", true, true, "116.80", "SANGAT_BAIK"],
    ["the same without", "118", "115", true, false, "116.80", "BAIK"],
    ["N5", "118", "100", false, true, "112.60", "SANGAT_BAIK"],
    ["N6: just below 90", "92", "85", false, false, "89.90", "CUKUP"],
    ["all there is", "120", "120", false, false, "120.00", "BAIK"],
    ["nothing", "0", "0", true, true, "0.00", "SANGAT_KURANG"],
  ])("%s", async (_, skp, behaviour, withPeers, newIdea, value, category) => {
    const call = `numericAppraisal(skp: ${skp}, behaviour: ${behaviour}, withPeers: ${withPeers}, newIdea: ${newIdea})`;
    expect(await calculated(`${call} { value category }`)).toEqual({ value, category });
  });
});
