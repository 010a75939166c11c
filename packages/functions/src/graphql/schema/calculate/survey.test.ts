import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Calculators, openCalculators } from "./testing.ts";

/** Raw answers published by Kabupaten Sekadau, first half of 2019, first 49 respondents, under a row of names. */
const PUBLISHED = new URL("../../../../../core/src/testing/skm-sekadau-2019-s1.csv", import.meta.url);
const [ELEMENTS = [], ...rows] = readFileSync(PUBLISHED, "utf8")
  .trim()
  .split("\n")
  .map((line) => line.split(","));
const SEKADAU = rows.map((row) => row.map(Number));

const QUERY = `query ($elements: [SurveyElement!]!, $answers: [[Int]!]!, $mode: SurveyWeightMode!) {
  calculate { satisfactionIndex(elements: $elements, answers: $answers, weightMode: $mode) {
    respondents index converted quality elements { element mean converted quality }
  } }
}`;
type Answers = readonly (readonly (number | null)[])[];

let calculators: Calculators;
beforeAll(async () => {
  calculators = await openCalculators();
});
afterAll(() => calculators.close());

const index = async (elements: readonly string[], answers: Answers, mode = "EXACT"): Promise<object> => {
  type Data = { readonly calculate: { readonly satisfactionIndex: object } };
  return (await calculators.api.data<Data>(QUERY, { variables: { elements, answers, mode } })).calculate
    .satisfactionIndex;
};
const elementsOf = (shown: readonly (readonly [string, string | null, string | null, string | null])[]) =>
  shown.map(([element, mean, converted, quality]) => ({ element, mean, converted, quality }));

describe("satisfactionIndex (PermenPANRB 14/2017, annex)", () => {
  it.each([
    ["EXACT", "3.14966", "78.74", "B"],
    ["ROUNDED_3", "3.14651", "78.66", "B"],
    ["ROUNDED_2", "3.11816", "77.95", "B"],
  ])("K5 PUB, Sekadau with weights %s", async (mode, value, converted, quality) => {
    expect(await index(ELEMENTS, SEKADAU, mode)).toEqual({
      respondents: 49,
      index: value,
      converted,
      quality,
      elements: elementsOf([
        ["PERSYARATAN", "2.816", "70.41", "C"],
        ["PROSEDUR", "2.837", "70.92", "C"],
        ["WAKTU", "3.061", "76.53", "C"],
        ["BIAYA", "3.612", "90.31", "A"],
        ["PRODUK", "3.245", "81.12", "B"],
        ["KOMPETENSI", "3.327", "83.16", "B"],
        ["PERILAKU", "3.286", "82.14", "B"],
        ["PENGADUAN", "2.918", "72.96", "C"],
        ["SARPRAS", "3.245", "81.12", "B"],
      ]),
    });
  });

  it.each([
    ["EXACT", "4.00000", "100.00"],
    ["ROUNDED_3", "3.99600", "99.90"],
    ["ROUNDED_2", "3.96000", "99.00"],
  ])("K1 PUB: nine fours with weights %s", async (mode, value, converted) => {
    const answers = [ELEMENTS.map(() => 4)];
    expect(await index(ELEMENTS, answers, mode)).toMatchObject({
      respondents: 1,
      index: value,
      converted,
      quality: "A",
    });
  });

  it("leaves blanks out of their element's mean, and rows of mostly blanks out altogether", async () => {
    const answers = [
      [4, 3],
      [null, 2],
      [null, null],
    ];
    expect(await index(["WAKTU", "BIAYA"], answers)).toEqual({
      respondents: 2,
      index: "3.25000",
      converted: "81.25",
      quality: "B",
      elements: elementsOf([
        ["WAKTU", "4.000", "100.00", "A"],
        ["BIAYA", "2.500", "62.50", "D"],
      ]),
    });
  });

  it("has no index of nobody, which is not zero", async () => {
    expect(await index(["WAKTU"], [])).toEqual({
      respondents: 0,
      index: null,
      converted: null,
      quality: null,
      elements: elementsOf([["WAKTU", null, null, null]]),
    });
  });

  it("takes 10,000 rows of nine answers as a variable, and not one more", async () => {
    const answers = Array.from({ length: 10_000 }, (_, i) => ELEMENTS.map((_name, place) => 1 + ((i + place) % 4)));
    expect(await index(ELEMENTS, answers)).toMatchObject({ respondents: 10_000, index: "2.50000", converted: "62.50" });
    const variables = { elements: ELEMENTS, answers: [...answers, answers[0]], mode: "EXACT" };
    const { status, body } = await calculators.api.call(QUERY, { variables });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([
      { message: "answers: at most 10,000 rows.", extensions: { code: "BAD_USER_INPUT", path: ["answers"] } },
    ]);
  });
});

describe("surveySampleSize (Krejcie and Morgan)", () => {
  it.each([
    [1, 1],
    [9, 9],
    [10, 10],
    [15, 14],
    [20, 19],
    [30, 28],
    [50, 44],
    [75, 63],
    [100, 80],
    [150, 108],
    [200, 132],
    [300, 169],
    [500, 217],
    [750, 254],
    [1000, 278],
    [1500, 306],
    [2000, 322],
    [3000, 341],
    [5000, 357],
    [10_000, 370],
    [50_000, 381],
    [1_000_000, 384],
  ])("of %i: %i", async (population, size) => {
    expect(await calculators.answer(`surveySampleSize(population: ${population})`)).toBe(size);
  });
});
