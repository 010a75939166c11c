import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixed } from "../shared/decimal.ts";
import { BadInputError } from "../shared/errors.ts";
import { jobPersonMatch, trainingNeeds } from "./rules.ts";

/** So many levels, as high as they may be, that add up to a total. */
const levels = (count: number, total: number): readonly number[] =>
  Array.from({ length: count }, (_, place) => Math.min(5, Math.max(0, total - 5 * place)));

const shown = (required: readonly number[], actual: readonly number[]) => {
  const { rawPercent, cappedPercent, selection, mapping } = jobPersonMatch(required, actual);
  return [fixed(rawPercent), fixed(cappedPercent), selection, mapping];
};

describe("job person match", () => {
  it.each<[string, readonly number[], readonly number[], readonly string[]]>([
    [
      "J1, two of nine a level short",
      [3, 3, 3, 3, 3, 3, 3, 3, 3],
      [3, 3, 2, 3, 3, 3, 2, 3, 3],
      ["92.59", "92.59", "MS", "OPTIMAL"],
    ],
    [
      "J2, six of nine a level short",
      [3, 3, 3, 3, 3, 3, 3, 3, 3],
      [2, 2, 2, 2, 2, 2, 3, 3, 3],
      ["77.78", "77.78", "MMS", "KURANG_OPTIMAL"],
    ],
    [
      "a surplus in all but two, 138.89 raw",
      [2, 2, 2, 2, 2, 2, 2, 2, 2],
      [3, 3, 3, 3, 3, 3, 3, 2, 2],
      ["138.89", "100.00", "MS", "OPTIMAL"],
    ],
    ["a surplus that hides no deficit", [3, 3], [5, 1], ["100.00", "66.67", "KMS", "KURANG_OPTIMAL"]],
    ["nothing at all", [5, 5], [0, 0], ["0.00", "0.00", "KMS", "KURANG_OPTIMAL"]],
    ["one competency met", [1], [1], ["100.00", "100.00", "MS", "OPTIMAL"]],
  ])("%s", (_, required, actual, expected) => {
    expect(shown(required, actual)).toEqual(expected);
  });

  it("lists the gaps in the order given, surplus and deficit", () => {
    expect(jobPersonMatch([3, 2, 4], [3, 5, 1]).gaps).toEqual([0, 3, -3]);
  });

  it.each([
    ["67, below MMS", 20, 67, "67.00", "KMS", "KURANG_OPTIMAL"],
    ["68, the least MMS", 20, 68, "68.00", "MMS", "KURANG_OPTIMAL"],
    ["67.995, shown and taken as 68.00", 4000, 13_599, "68.00", "MMS", "KURANG_OPTIMAL"],
    ["67.99, shown as such", 4000, 13_598, "67.99", "KMS", "KURANG_OPTIMAL"],
    ["77, below CUKUP_OPTIMAL", 20, 77, "77.00", "MMS", "KURANG_OPTIMAL"],
    ["78, the least CUKUP_OPTIMAL", 20, 78, "78.00", "MMS", "CUKUP_OPTIMAL"],
    ["79, below MS", 20, 79, "79.00", "MMS", "CUKUP_OPTIMAL"],
    ["80, the least MS", 20, 80, "80.00", "MS", "CUKUP_OPTIMAL"],
    ["89, below OPTIMAL", 20, 89, "89.00", "MS", "CUKUP_OPTIMAL"],
    ["90, the least OPTIMAL", 20, 90, "90.00", "MS", "OPTIMAL"],
  ])("%s", (_, count, total, percent, selection, mapping) => {
    const required = Array.from({ length: count }, () => 5);
    expect(shown(required, levels(count, total))).toEqual([percent, percent, selection, mapping]);
  });

  it.each<[string, readonly number[], readonly number[], string, readonly string[]]>([
    ["no competency", [], [], "required: at least one level.", ["required"]],
    ["a level missing", [3, 3], [3], "actual: as many levels as required ones (2), in their order.", ["actual"]],
    ["a level too many", [3], [3, 3], "actual: as many levels as required ones (1), in their order.", ["actual"]],
    ["required level 0", [3, 0], [3, 3], "required.1: a whole level from 1 to 5.", ["required", "1"]],
    ["required level 6", [6], [3], "required.0: a whole level from 1 to 5.", ["required", "0"]],
    ["actual level 6", [3], [6], "actual.0: a whole level from 0 to 5.", ["actual", "0"]],
    ["actual level -1", [3], [-1], "actual.0: a whole level from 0 to 5.", ["actual", "0"]],
    ["actual level 2.5", [3], [2.5], "actual.0: a whole level from 0 to 5.", ["actual", "0"]],
  ])("refuses %s", (_, required, actual, message, path) => {
    const refused = () => jobPersonMatch(required, actual);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(expect.objectContaining({ message, inputPath: path }));
  });

  const people = fc.array(fc.tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max: 5 })), {
    minLength: 1,
    maxLength: 20,
  });

  it("is never above its raw figure nor above 100, and 100 only without a deficit", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const match = jobPersonMatch(
          pairs.map(([required]) => required),
          pairs.map(([, actual]) => actual),
        );
        expect(match.cappedPercent.lte(match.rawPercent)).toBe(true);
        expect(Number(fixed(match.cappedPercent))).toBeLessThanOrEqual(100);
        expect(fixed(match.cappedPercent) === "100.00").toBe(match.gaps.every((gap) => gap >= 0));
      }),
    );
  });

  it("is not changed by raising a competency that is met already", () => {
    fc.assert(
      fc.property(people, fc.nat(), (pairs, choice) => {
        const place = choice % pairs.length;
        const required = pairs.map(([level]) => level);
        const met = pairs.map(([level, actual], i) => (i === place ? Math.max(level, actual) : actual));
        const raised = met.map((actual, i) => (i === place ? 5 : actual));
        const [before, after] = [jobPersonMatch(required, met), jobPersonMatch(required, raised)];
        expect(fixed(after.cappedPercent)).toBe(fixed(before.cappedPercent));
        expect([after.selection, after.mapping]).toEqual([before.selection, before.mapping]);
      }),
    );
  });

  it("is the same in whatever order the competencies stand", () => {
    fc.assert(
      fc.property(people, (pairs) => {
        const of = (all: typeof pairs) =>
          shown(
            all.map(([required]) => required),
            all.map(([, actual]) => actual),
          );
        expect(of(pairs.toReversed())).toEqual(of(pairs));
      }),
    );
  });
});

describe("training needs", () => {
  it("are the deficits, largest first, equals in the order given", () => {
    expect(
      trainingNeeds([
        { key: "INTEGRITAS", required: 3, actual: 3 },
        { key: "KERJA_SAMA", required: 3, actual: 2 },
        { key: "KOMUNIKASI", required: 4, actual: 1 },
        { key: "PELAYANAN_PUBLIK", required: 2, actual: 5 },
        { key: "PEREKAT_BANGSA", required: 1, actual: 0 },
      ]),
    ).toEqual([
      { key: "KOMUNIKASI", gap: -3 },
      { key: "KERJA_SAMA", gap: -1 },
      { key: "PEREKAT_BANGSA", gap: -1 },
    ]);
  });

  it("are none where nothing is short or nothing was assessed", () => {
    expect(trainingNeeds([{ key: "INTEGRITAS", required: 3, actual: 3 }])).toEqual([]);
    expect(trainingNeeds([])).toEqual([]);
  });

  it.each([
    ["a key twice", { key: "KOMUNIKASI", required: 3, actual: 3 }, "key", "a key that no other competency has."],
    ["no key", { key: " ", required: 3, actual: 3 }, "key", "a key that no other competency has."],
    ["required level 0", { key: "INTEGRITAS", required: 0, actual: 3 }, "required", "a whole level from 1 to 5."],
    ["actual level 6", { key: "INTEGRITAS", required: 3, actual: 6 }, "actual", "a whole level from 0 to 5."],
  ])("refuse %s", (_, second, field, problem) => {
    const refused = () => trainingNeeds([{ key: "KOMUNIKASI", required: 3, actual: 2 }, second]);
    expect(refused).toThrow(BadInputError);
    expect(refused).toThrow(
      expect.objectContaining({
        message: `competencies.1.${field}: ${problem}`,
        inputPath: ["competencies", "1", field],
      }),
    );
  });
});
