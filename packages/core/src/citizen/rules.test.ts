import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decimal, fixed } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { type SatisfactionIndex, SURVEY_ELEMENTS, type SurveyElement, WEIGHT_MODES, type WeightMode } from "./model.ts";
import { MAX_QUESTIONNAIRES, satisfactionIndex, serviceQuality } from "./rules.ts";

type Row = readonly (number | null)[];
const NINE = SURVEY_ELEMENTS;

const digits = (text: string): Row => [...text].map((digit) => (digit === "-" ? null : Number(digit)));
const shownIndex = ({ index, converted, quality }: SatisfactionIndex) => [
  index === null ? null : fixed(index, 5),
  converted === null ? null : fixed(converted),
  quality,
];

/** Raw answers published by Kabupaten Sekadau, first half of 2019, first 49 respondents; U1 to U9. */
const SEKADAU = `
  223434443 332333323 333443334 224444343 332333323 333433334 333333324 343334434 333333333
  323444443 234444443 333333323 343433324 344433444 323333323 333333323 333333432 224444444
  333433334 113433332 333233323 334434443 333333323 233444342 312233333 333433334 444434344
  333433334 332332222 224444433 333433333 333434443 333433334 223443332 333433334 333434334
  333333334 332322323 333444323 333433333 223444433 332434323 344433434 333433334 334343434
  334444443 321323312 334444443 333444323`
  .trim()
  .split(/\s+/)
  .map(digits);

describe("the letter of a converted index (PermenPANRB 14/2017, quality table)", () => {
  it.each([
    ["just below the half under A", "88.3049", "88.30", "B"],
    ["the half that rounds to A", "88.305", "88.31", "A"],
    ["the last value printed as B", "88.30", "88.30", "B"],
    ["the first value printed as A", "88.31", "88.31", "A"],
    ["just below the half under B", "76.604", "76.60", "C"],
    ["the half that rounds to B", "76.605", "76.61", "B"],
    ["just below the half under C", "64.994", "64.99", "D"],
    ["the half that rounds to C", "64.995", "65.00", "C"],
    ["the lowest of all", "25", "25.00", "D"],
    ["the highest of all", "100", "100.00", "A"],
  ])("%s: %s is %s, %s", (_, value, converted, quality) => {
    const graded = serviceQuality(decimal(value));
    expect([fixed(graded.converted), graded.quality]).toEqual([converted, quality]);
  });
});

describe("the index of a survey", () => {
  it.each<[string, WeightMode, string, string]>([
    [
      "PUB civil registry of Tulang Bawang Barat 2023: exact weights give the printed 100",
      "EXACT",
      "4.00000",
      "100.00",
    ],
    ["weights of 0.111 do not", "ROUNDED_3", "3.99600", "99.90"],
    ["weights of 0.11 do not", "ROUNDED_2", "3.96000", "99.00"],
  ])("of one questionnaire with nine fours, %s", (_, mode, index, converted) => {
    expect(shownIndex(satisfactionIndex(NINE, [digits("444444444")], mode))).toEqual([index, converted, "A"]);
  });

  it.each<[string, WeightMode, string, string]>([
    ["1/9", "EXACT", "3.14966", "78.74"],
    ["0.111", "ROUNDED_3", "3.14651", "78.66"],
    ["0.11", "ROUNDED_2", "3.11816", "77.95"],
  ])("PUB of Sekadau's 49 questionnaires with weights of %s", (_, mode, index, converted) => {
    const result = satisfactionIndex(NINE, SEKADAU, mode);
    expect([result.respondents, result.invalid]).toEqual([49, 0]);
    expect(shownIndex(result)).toEqual([index, converted, "B"]);
  });

  it.each(WEIGHT_MODES)("PUB of Sekadau has these elements and priorities, whatever the weights (%s)", (mode) => {
    const { elements, priorities } = satisfactionIndex(NINE, SEKADAU, mode);
    const shown = elements.map(({ element, mean, converted, quality }) => [
      element,
      fixed(mean?.times(decimal(49)) ?? decimal(0), 0),
      fixed(mean ?? decimal(0), 3),
      fixed(converted ?? decimal(0)),
      quality,
    ]);
    expect(shown).toEqual([
      ["PERSYARATAN", "138", "2.816", "70.41", "C"],
      ["PROSEDUR", "139", "2.837", "70.92", "C"],
      ["WAKTU", "150", "3.061", "76.53", "C"],
      ["BIAYA", "177", "3.612", "90.31", "A"],
      ["PRODUK", "159", "3.245", "81.12", "B"],
      ["KOMPETENSI", "163", "3.327", "83.16", "B"],
      ["PERILAKU", "161", "3.286", "82.14", "B"],
      ["PENGADUAN", "143", "2.918", "72.96", "C"],
      ["SARPRAS", "159", "3.245", "81.12", "B"],
    ]);
    expect(priorities).toEqual(["PERSYARATAN", "PROSEDUR", "PENGADUAN"]);
  });

  it("PUB is 78.74, B, from the file with the same published answers", () => {
    const file = readFileSync(join(import.meta.dirname, "../testing/skm-sekadau-2019-s1.csv"), "utf8");
    const [header = "", ...lines] = file.trim().split(/\r?\n/);
    const elements = header.split(",").filter((name): name is SurveyElement => NINE.some((one) => one === name));
    const rows = lines.map((line) => line.split(",").map(Number));
    expect(elements).toEqual(NINE);
    expect(rows).toEqual(SEKADAU);
    expect(shownIndex(satisfactionIndex(elements, rows, "EXACT"))).toEqual(["3.14966", "78.74", "B"]);
  });

  it.each([
    ["one answer short of A", 2660, "88.30", "B"],
    ["the mean 3.5322, half a hundredth below 88.31", 2661, "88.31", "A"],
  ])("rounds once and then compares: %s", (_, fours, converted, quality) => {
    const rows = Array.from({ length: 5000 }, (_, row): Row => [row < fours ? 4 : 3]);
    expect(shownIndex(satisfactionIndex(["WAKTU"], rows, "EXACT")).slice(1)).toEqual([converted, quality]);
  });

  it("loses no half to thirds: four endless means that make exactly 88.305", () => {
    // Sums 26,491 three times and 26,493 over 7,500 answers each: 3.53213 endlessly, yet 88.305 in all.
    const fours = [3991, 3991, 3991, 3993];
    const rows = Array.from({ length: 7500 }, (_, row): Row => fours.map((count) => (row < count ? 4 : 3)));
    const result = satisfactionIndex(["PERSYARATAN", "PROSEDUR", "WAKTU", "BIAYA"], rows, "EXACT");
    expect(shownIndex(result).slice(1)).toEqual(["88.31", "A"]);
  });

  it("takes elements in any order and fewer than nine", () => {
    const result = satisfactionIndex(["SARPRAS", "WAKTU"], [digits("42"), digits("33")], "EXACT");
    expect(shownIndex(result)).toEqual(["3.00000", "75.00", "C"]);
    expect(result.elements.map(({ element }) => element)).toEqual(["SARPRAS", "WAKTU"]);
    expect(result.priorities).toEqual(["WAKTU", "SARPRAS"]);
  });

  it("names equals for improvement in the official order", () => {
    const { priorities } = satisfactionIndex(["SARPRAS", "BIAYA", "WAKTU", "PROSEDUR"], [digits("3333")], "EXACT");
    expect(priorities).toEqual(["PROSEDUR", "WAKTU", "BIAYA"]);
  });

  it.each<[string, WeightMode, string]>([
    ["1/6", "EXACT", "100.00"],
    ["0.167, which add up to 1.002", "ROUNDED_3", "100.20"],
    ["0.17, which add up to 1.02", "ROUNDED_2", "102.00"],
  ])("of six elements all 4 has weights of %s", (_, mode, converted) => {
    const result = satisfactionIndex(NINE.slice(0, 6), [digits("444444")], mode);
    expect(shownIndex(result).slice(1)).toEqual([converted, "A"]);
  });
});

describe("blanks", () => {
  it("leave only their own element's denominator", () => {
    const result = satisfactionIndex(["WAKTU", "BIAYA"], [digits("4-"), digits("21")], "EXACT");
    expect(result.elements.map(({ mean }) => mean && fixed(mean))).toEqual(["3.00", "1.00"]);
    expect(shownIndex(result)).toEqual(["2.00000", "50.00", "D"]);
  });

  it.each([
    ["four of nine: valid", "44444----", 1, 0],
    ["five of nine: invalid", "4444-----", 0, 1],
    ["all of nine: invalid", "---------", 0, 1],
  ])("%s", (_, row, respondents, invalid) => {
    const result = satisfactionIndex(NINE, [digits(row)], "EXACT");
    expect([result.respondents, result.invalid]).toEqual([respondents, invalid]);
  });

  it("exactly half are not more than half; the invalid questionnaire's answers count nowhere", () => {
    const result = satisfactionIndex(["WAKTU", "BIAYA", "PRODUK"], [digits("33-"), digits("--1")], "EXACT");
    expect([result.respondents, result.invalid]).toEqual([1, 1]);
    expect(result.elements[2]).toEqual({ element: "PRODUK", mean: null, converted: null, quality: null });
    expect(satisfactionIndex(["WAKTU", "BIAYA"], [digits("3-")], "EXACT").respondents).toBe(1);
  });

  it.each<[string, WeightMode, string]>([
    ["1/2", "EXACT", "75.00"],
    ["0.5", "ROUNDED_3", "75.00"],
  ])("of everybody take the element out of n: weights of %s", (_, mode, converted) => {
    const result = satisfactionIndex(["WAKTU", "BIAYA", "PRODUK"], [digits("33-"), digits("24-")], mode);
    expect(shownIndex(result).slice(1)).toEqual([converted, "C"]);
    expect(result.priorities).toEqual(["WAKTU", "BIAYA"]);
  });

  it.each<[string, readonly Row[], number]>([
    ["no questionnaire", [], 0],
    ["only invalid ones", [digits("---------")], 1],
  ])("%s: no index, which is not zero", (_, rows, invalid) => {
    const result = satisfactionIndex(NINE, rows, "EXACT");
    expect(result).toEqual({
      respondents: 0,
      invalid,
      index: null,
      converted: null,
      quality: null,
      elements: NINE.map((element) => ({ element, mean: null, converted: null, quality: null })),
      priorities: [],
    });
  });
});

describe("what a survey cannot be is refused with what would be right", () => {
  const nine = NINE.join(", ");
  it.each<[string, readonly SurveyElement[], readonly Row[], string, readonly string[]]>([
    ["no element", [], [], `elements: at least one of ${nine}, each once.`, ["elements"]],
    ["an element twice", ["WAKTU", "WAKTU"], [], `elements: at least one of ${nine}, each once.`, ["elements"]],
    [
      "a row too short",
      ["WAKTU", "BIAYA"],
      [digits("33"), digits("3")],
      "answers.1: as many answers as elements (2), in their order, null for a blank.",
      ["answers", "1"],
    ],
    [
      "a row too long",
      ["WAKTU"],
      [digits("33")],
      "answers.0: as many answers as elements (1), in their order, null for a blank.",
      ["answers", "0"],
    ],
    ...[0, 5, 2.5, Number.NaN].map(
      (answer): [string, readonly SurveyElement[], readonly Row[], string, readonly string[]] => [
        `the answer ${answer}`,
        ["WAKTU", "BIAYA"],
        [digits("33"), [3, answer]],
        "answers.1.1: 1, 2, 3 or 4, or null for a blank.",
        ["answers", "1", "1"],
      ],
    ),
    [
      "a wrong answer among too many blanks",
      ["WAKTU", "BIAYA", "PRODUK"],
      [[null, null, 7]],
      "answers.0.2: 1, 2, 3 or 4, or null for a blank.",
      ["answers", "0", "2"],
    ],
    [
      "too many questionnaires",
      ["WAKTU"],
      Array.from({ length: MAX_QUESTIONNAIRES + 1 }, (): Row => [3]),
      "answers: at most 10,000 rows.",
      ["answers"],
    ],
  ])("%s", (_, elements, rows, message, path) => {
    const refused = () => satisfactionIndex(elements, rows, "EXACT");
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(expect.objectContaining({ message, inputPath: path }));
  });

  it("and the most there may be is not", () => {
    const rows = Array.from({ length: MAX_QUESTIONNAIRES }, (): Row => digits("123412341"));
    const result = satisfactionIndex(NINE, rows, "EXACT");
    expect(result.respondents).toBe(10_000);
    expect(shownIndex(result)).toEqual(["2.33333", "58.33", "D"]);
  });
});

describe("any survey", () => {
  const surveys = fc
    .integer({ min: 1, max: 9 })
    .chain((columns) =>
      fc.array(fc.array(fc.constantFrom(1, 2, 3, 4, null), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 30,
      }),
    )
    .map((rows) => ({ elements: NINE.slice(0, rows[0]?.length ?? 1), rows }));

  it("has an exact index between its lowest and its highest element, and from 25 to 100", () => {
    fc.assert(
      fc.property(surveys, ({ elements, rows }) => {
        const { index, converted, elements: each } = satisfactionIndex(elements, rows, "EXACT");
        const means = each.flatMap(({ mean }) => (mean === null ? [] : [mean])).toSorted((a, b) => a.cmp(b));
        const [lowest, highest] = [means[0], means.at(-1)];
        if (index === null || converted === null || lowest === undefined || highest === undefined) {
          expect(means).toEqual([]);
          return;
        }
        // A mean is cut at 40 decimals, the index is one fraction.
        const last = decimal("1e-39");
        expect(index.gte(lowest.minus(last)) && index.lte(highest.plus(last))).toBe(true);
        expect(converted.gte(decimal(25)) && converted.lte(decimal(100))).toBe(true);
      }),
    );
  });

  it("counts every questionnaire once, in whatever order they come", () => {
    fc.assert(
      fc.property(surveys, ({ elements, rows }) => {
        const result = satisfactionIndex(elements, rows, "EXACT");
        expect(result.respondents + result.invalid).toBe(rows.length);
        expect(satisfactionIndex(elements, rows.toReversed(), "EXACT")).toEqual(result);
      }),
    );
  });

  it("never has a lower index for one better answer", () => {
    fc.assert(
      fc.property(surveys, fc.nat(), fc.nat(), ({ elements, rows }, row, column) => {
        const [at, place] = [row % rows.length, column % elements.length];
        const better = rows.map((given, i) =>
          given.map((answer, j) => (i === at && j === place && answer !== null ? Math.min(answer + 1, 4) : answer)),
        );
        const before = satisfactionIndex(elements, rows, "EXACT").index;
        const after = satisfactionIndex(elements, better, "EXACT").index;
        expect(before === null || after === null ? before === after : after.gte(before)).toBe(true);
      }),
    );
  });
});
