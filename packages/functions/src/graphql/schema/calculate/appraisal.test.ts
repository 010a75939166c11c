import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Calculators, openCalculators } from "./testing.ts";

let calculators: Calculators;
beforeAll(async () => {
  calculators = await openCalculators();
});
afterAll(() => calculators.close());
const calculated = (call: string, language?: "en" | "id") => calculators.answer(call, language);

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";

describe("predicate (PermenPANRB 6/2022, annex IV.B.3)", () => {
  it.each([
    [ABOVE, ABOVE, "SANGAT_BAIK"],
    [ABOVE, MEETS, "BAIK"],
    [ABOVE, BELOW, "KURANG"],
    [MEETS, ABOVE, "BAIK"],
    [MEETS, MEETS, "BAIK"],
    [MEETS, BELOW, "KURANG"],
    [BELOW, ABOVE, "BUTUH_PERBAIKAN"],
    [BELOW, MEETS, "BUTUH_PERBAIKAN"],
    [BELOW, BELOW, "SANGAT_KURANG"],
  ])("%s and %s: %s", async (workResult, behaviour, expected) => {
    expect(await calculated(`predicate(workResult: ${workResult}, behaviour: ${behaviour})`)).toBe(expected);
  });
});

describe("suggestExpectation (PermenPANRB 6/2022, annex IV.B.3.a)", () => {
  const list = (ratings: readonly string[]): string => `[${ratings.join(", ")}]`;
  it.each<[string, readonly string[], readonly string[] | null, string | null]>([
    ["most above and no main result below", [ABOVE, ABOVE, MEETS], null, ABOVE],
    ["half above, which is not most", [ABOVE, MEETS], [], MEETS],
    ["most above through additional results", [MEETS, ABOVE], [ABOVE], ABOVE],
    ["most above and a main result below: over a quarter", [ABOVE, ABOVE, BELOW], null, null],
    ["most above and an additional result below", [ABOVE, ABOVE], [BELOW], ABOVE],
    ["a quarter of the main results below", [MEETS, MEETS, MEETS, BELOW], null, MEETS],
    ["more than a quarter of them below", [MEETS, MEETS, BELOW], null, null],
    ["half below, which is not most", [MEETS, BELOW], null, null],
    ["most below", [MEETS, BELOW, BELOW], null, BELOW],
    ["most below through additional results", [MEETS], [BELOW, BELOW], BELOW],
  ])("%s", async (_, main, additional, expected) => {
    const second = additional === null ? "" : `, additionalResults: ${list(additional)}`;
    expect(await calculated(`suggestExpectation(mainResults: ${list(main)}${second})`)).toBe(expected);
  });
});

describe("distributionCheck", () => {
  /** Counts from SANGAT_KURANG to SANGAT_BAIK. */
  const check = (guide: string, organization: string, counts: readonly number[], language: "en" | "id" = "en") => {
    const [sangatKurang, kurang, butuhPerbaikan, baik, sangatBaik] = counts;
    const numbers = `sangatKurang: ${sangatKurang}, kurang: ${kurang}, butuhPerbaikan: ${butuhPerbaikan}, baik: ${baik}, sangatBaik: ${sangatBaik}`;
    const call = `distributionCheck(guide: ${guide}, organization: ${organization}, ${numbers})`;
    return calculated(`${call} { status findings { rule limit actual message } }`, language);
  };
  const OK = { status: "OK", findings: [] };
  const warning = (rule: string, limit: number, actual: number) => ({
    status: "WARN",
    findings: [{ rule, limit, actual, message: expect.any(String) }],
  });

  it.each<[string, string, string, readonly number[], object]>([
    ["D1: 7 of 10 very good", "SE_3_2023", "ISTIMEWA", [0, 0, 0, 3, 7], OK],
    ["D2: 8 of 10", "SE_3_2023", "ISTIMEWA", [0, 0, 0, 2, 8], warning("AT_MOST_SANGAT_BAIK", 7, 8)],
    ["D3: nobody poor", "SE_3_2023", "BAIK", [0, 0, 0, 14, 6], warning("SOME_BUTUH_PERBAIKAN_OR_KURANG", 1, 0)],
    ["D4: two in need of improvement", "SE_3_2023", "BAIK", [0, 0, 2, 14, 4], OK],
    ["the class the regulation names has most", "REGULATION", "BAIK", [0, 0, 0, 14, 6], OK],
    ["another has as many", "REGULATION", "BAIK", [0, 0, 0, 5, 5], warning("MOST_BAIK", 6, 5)],
    ["no share of theirs counts", "REGULATION", "ISTIMEWA", [0, 0, 0, 0, 10], OK],
    ["five people", "REGULATION", "KURANG", [0, 3, 0, 2, 0], OK],
    ["four people", "REGULATION", "KURANG", [0, 0, 0, 4, 0], { status: "NOT_MEANINGFUL", findings: [] }],
  ])("%s", async (_, guide, organization, counts, expected) => {
    expect(await check(guide, organization, counts)).toEqual(expected);
  });

  it.each([
    [
      "en",
      "The guide expects up to 7 employees with SANGAT_BAIK; there are 8. A difference is allowed with a reason; nobody's rating has to change for it.",
    ],
    [
      "id",
      "Panduan mengharapkan sampai dengan 7 pegawai berpredikat SANGAT_BAIK; saat ini 8. Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
    ],
  ] as const)("advises in the language of the request: %s", async (language, message) => {
    expect(await check("SE_3_2023", "ISTIMEWA", [0, 0, 0, 2, 8], language)).toMatchObject({ findings: [{ message }] });
  });

  it("names every rule that is not met, with its predicates", async () => {
    expect(await check("SE_3_2023", "SANGAT_KURANG", [1, 0, 0, 8, 1])).toMatchObject({
      findings: [
        { rule: "AT_LEAST_SANGAT_KURANG", limit: 6, actual: 1 },
        { rule: "AT_LEAST_BUTUH_PERBAIKAN_OR_KURANG", limit: 1, actual: 0 },
        { rule: "NONE_SANGAT_BAIK", limit: 0, actual: 1 },
      ],
    });
  });
});

describe("combineRatings", () => {
  type Source = readonly [relation: string, weightPercent: string, values: string];
  const combine = (sources: readonly Source[], rule: string) => {
    const list = sources.map(
      ([relation, weight, values]) => `{ relation: ${relation}, weightPercent: ${weight}, values: ${values} }`,
    );
    return calculated(
      `combineRatings(sources: [${list.join(" ")}], missing: ${rule}) { value effectiveWeights { relation weightPercent } }`,
    );
  };
  const weights = (shown: Readonly<Record<string, string>>) =>
    Object.entries(shown).map(([relation, weightPercent]) => ({ relation, weightPercent }));
  const R1: readonly Source[] = [
    ["SUPERIOR", "60", "[110]"],
    ["PEER", "20", "[90]"],
    ["SUBORDINATE", "20", "[100]"],
  ];
  const silentPeers = R1.map((source): Source => (source[0] === "PEER" ? ["PEER", "20", "[]"] : source));
  const thirds: readonly Source[] = [
    ["SELF", "10", "[]"],
    ["SUPERIOR", "30", "[80]"],
    ["PEER", "30", "[90]"],
    ["SUBORDINATE", "30", "[101]"],
  ];

  it.each<[string, readonly Source[], string, string, Readonly<Record<string, string>>]>([
    ["R1", R1, "BLOCK", "104.00", { SUPERIOR: "60.00", PEER: "20.00", SUBORDINATE: "20.00" }],
    [
      "many peers, no more weight",
      [
        ["SUPERIOR", "60", "[110]"],
        ["PEER", "40", "[90, 90, 100, 100]"],
      ],
      "BLOCK",
      "104.00",
      { SUPERIOR: "60.00", PEER: "40.00" },
    ],
    [
      "weights with fractions",
      [
        ["SUPERIOR", "66.67", "[100]"],
        ["PEER", '"33.33"', "[10]"],
      ],
      "BLOCK",
      "70.00",
      { SUPERIOR: "66.67", PEER: "33.33" },
    ],
    [
      "peers left out",
      silentPeers,
      "EXCLUDE_AND_RENORMALISE",
      "107.50",
      { SUPERIOR: "75.00", PEER: "0.00", SUBORDINATE: "25.00" },
    ],
    [
      "three thirds, shown to add up to 100, computed exactly",
      thirds,
      "EXCLUDE_AND_RENORMALISE",
      "90.33",
      { SELF: "0.00", SUPERIOR: "33.34", PEER: "33.33", SUBORDINATE: "33.33" },
    ],
    [
      "peers treated as 50",
      silentPeers,
      "TREAT_AS, treatAs: 50",
      "96.00",
      { SUPERIOR: "60.00", PEER: "20.00", SUBORDINATE: "20.00" },
    ],
    [
      "peers treated as 0, because it is declared",
      silentPeers,
      'TREAT_AS, treatAs: "0"',
      "86.00",
      { SUPERIOR: "60.00", PEER: "20.00", SUBORDINATE: "20.00" },
    ],
    [
      "a group of weight 0 missing blocks nothing",
      [
        ["SELF", "0", "[]"],
        ["SUPERIOR", "100", "[88.305]"],
      ],
      "BLOCK",
      "88.31",
      { SELF: "0.00", SUPERIOR: "100.00" },
    ],
  ])("%s", async (_, sources, rule, value, shown) => {
    expect(await combine(sources, rule)).toEqual({ value, effectiveWeights: weights(shown) });
  });
});
