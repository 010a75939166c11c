import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORGANIZATION_CLASSES, type OrganizationClass, PREDICATES, type Predicate } from "../shared/classes.ts";
import { BadInputError } from "../shared/errors.ts";
import {
  checkDistribution,
  DISTRIBUTION_GUIDES,
  DISTRIBUTION_MESSAGES,
  DISTRIBUTION_REASON_MESSAGES,
  DISTRIBUTION_RULES,
  type DistributionFinding,
  LEAST_MEANINGFUL,
} from "./distribution.ts";

type Row = readonly [sk: number, k: number, bp: number, b: number, sb: number];
/** Head counts in the order SANGAT_KURANG, KURANG, BUTUH_PERBAIKAN, BAIK, SANGAT_BAIK. */
const counts = ([sk, k, bp, b, sb]: Row): Readonly<Record<Predicate, number>> => ({
  SANGAT_KURANG: sk,
  KURANG: k,
  BUTUH_PERBAIKAN: bp,
  BAIK: b,
  SANGAT_BAIK: sb,
});

/** A finding as one line: rule, predicates, limit, actual. */
const line = ({ rule, predicates, limit, actual }: DistributionFinding): string =>
  `${rule} ${predicates.join("+")} ${limit} ${actual}`;
const lines = (guide: "REGULATION" | "SE_3_2023", organization: OrganizationClass, row: Row): readonly string[] => {
  const { status, findings } = checkDistribution(guide, organization, counts(row));
  expect(status).toBe(findings.length === 0 ? "OK" : "WARN");
  return findings.map(line);
};

const anyRow = fc.tuple(fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40), fc.nat(40)) satisfies fc.Arbitrary<Row>;
const anyClass = fc.constantFrom(...ORGANIZATION_CLASSES);
const anyGuide = fc.constantFrom(...DISTRIBUTION_GUIDES);
const sumOf = (row: Row): number => row.reduce((all, one) => all + one, 0);

describe("the regulation's guide (PermenPANRB 6/2022, annex IV.B.2.b-f)", () => {
  it.each([
    ["ISTIMEWA", "SANGAT_BAIK is the largest", [0, 0, 0, 4, 5], []],
    ["ISTIMEWA", "SANGAT_BAIK only equals the largest", [0, 0, 0, 5, 5], ["MOST SANGAT_BAIK 6 5"]],
    ["ISTIMEWA", "all SANGAT_BAIK: the regulation has no upper bound", [0, 0, 0, 0, 9], []],
    ["ISTIMEWA", "nobody SANGAT_BAIK", [0, 0, 2, 7, 0], ["MOST SANGAT_BAIK 8 0"]],
    ["BAIK", "BAIK is the largest, nobody needs improvement", [0, 0, 0, 9, 1], []],
    ["BAIK", "SANGAT_BAIK is the largest", [0, 0, 0, 4, 6], ["MOST BAIK 7 4"]],
    ["BUTUH_PERBAIKAN", "BUTUH_PERBAIKAN is the largest", [0, 0, 3, 2, 2], []],
    ["BUTUH_PERBAIKAN", "BAIK is the largest", [0, 0, 3, 5, 0], ["MOST BUTUH_PERBAIKAN 6 3"]],
    ["KURANG", "KURANG is the largest", [1, 4, 3, 0, 0], []],
    ["KURANG", "SANGAT_KURANG equals it", [4, 4, 0, 0, 0], ["MOST KURANG 5 4"]],
    ["SANGAT_KURANG", "SANGAT_KURANG is the largest, with SANGAT_BAIK beside it", [5, 0, 0, 0, 4], []],
    ["SANGAT_KURANG", "everybody is BAIK", [0, 0, 0, 8, 0], ["MOST SANGAT_KURANG 9 0"]],
  ] as const)("%s: %s", (organization, _, row, found) => {
    expect(lines("REGULATION", organization, row)).toEqual(found);
  });

  it("names the smallest count that would be the largest, and every other predicate stays possible", () => {
    const most: Record<OrganizationClass, Predicate> = {
      ISTIMEWA: "SANGAT_BAIK",
      BAIK: "BAIK",
      BUTUH_PERBAIKAN: "BUTUH_PERBAIKAN",
      KURANG: "KURANG",
      SANGAT_KURANG: "SANGAT_KURANG",
    };
    fc.assert(
      fc.property(
        anyRow.filter((row) => sumOf(row) >= LEAST_MEANINGFUL),
        anyClass,
        (row, organization) => {
          const given = counts(row);
          const [finding] = checkDistribution("REGULATION", organization, given).findings;
          const others = PREDICATES.filter((predicate) => predicate !== most[organization]);
          expect(finding === undefined).toBe(others.every((other) => given[other] < given[most[organization]]));
          if (finding === undefined) return;
          expect(finding.predicates).toEqual([most[organization]]);
          const withMost = (people: number) =>
            checkDistribution("REGULATION", organization, { ...given, [most[organization]]: people }).status;
          expect(withMost(finding.limit)).toBe("OK");
          expect(withMost(finding.limit - 1)).not.toBe("OK");
        },
      ),
    );
  });
});

describe("the circular's guide (SE MenPANRB 3/2023)", () => {
  it.each([
    ["ISTIMEWA", "D1: 7 of 10 SANGAT_BAIK, 70 %", [0, 0, 0, 3, 7], []],
    ["ISTIMEWA", "D2: 8 of 10 SANGAT_BAIK", [0, 0, 0, 2, 8], ["AT_MOST SANGAT_BAIK 7 8"]],
    ["BAIK", "D3: nobody BUTUH_PERBAIKAN or KURANG", [0, 0, 0, 14, 6], ["SOME BUTUH_PERBAIKAN+KURANG 1 0"]],
    ["BAIK", "D4: 2 of 20 BUTUH_PERBAIKAN, 14 BAIK", [0, 0, 2, 14, 4], []],
    ["ISTIMEWA", "70 % of 9 rounds down to 6, and 6 there", [0, 0, 0, 3, 6], []],
    ["ISTIMEWA", "70 % of 9 rounds down to 6, and 7 there", [0, 0, 0, 2, 7], ["AT_MOST SANGAT_BAIK 6 7"]],
    ["ISTIMEWA", "SANGAT_BAIK only equals BAIK", [0, 0, 0, 5, 5], ["MOST SANGAT_BAIK 6 5"]],
    ["BAIK", "one KURANG will do", [0, 1, 0, 7, 2], []],
    ["BAIK", "one SANGAT_KURANG will not", [1, 0, 0, 7, 2], ["SOME BUTUH_PERBAIKAN+KURANG 1 0"]],
    [
      "BAIK",
      "15 of 20 BAIK and nobody below",
      [0, 0, 0, 15, 5],
      ["AT_MOST BAIK 14 15", "SOME BUTUH_PERBAIKAN+KURANG 1 0"],
    ],
    ["BAIK", "BAIK is not the largest", [0, 0, 1, 4, 5], ["MOST BAIK 6 4"]],
    ["BUTUH_PERBAIKAN", "60 % of 10, and 10 % SANGAT_BAIK", [0, 1, 6, 2, 1], []],
    ["BUTUH_PERBAIKAN", "5 of 10", [0, 2, 5, 2, 1], ["AT_LEAST BUTUH_PERBAIKAN 6 5"]],
    ["BUTUH_PERBAIKAN", "60 % of 7 rounds up to 5, and 5 there", [0, 1, 5, 1, 0], []],
    ["BUTUH_PERBAIKAN", "60 % of 7 rounds up to 5, and 4 there", [0, 1, 4, 2, 0], ["AT_LEAST BUTUH_PERBAIKAN 5 4"]],
    ["BUTUH_PERBAIKAN", "10 % of 19 rounds down to 1, and 2 there", [0, 0, 12, 5, 2], ["AT_MOST SANGAT_BAIK 1 2"]],
    ["BUTUH_PERBAIKAN", "10 % of 20, and 2 there", [0, 0, 12, 6, 2], []],
    ["BUTUH_PERBAIKAN", "10 % of 9 is nobody, and 1 there", [0, 0, 6, 2, 1], ["AT_MOST SANGAT_BAIK 0 1"]],
    ["KURANG", "60 % KURANG, 10 % BUTUH_PERBAIKAN, 10 % SANGAT_BAIK", [1, 6, 1, 1, 1], []],
    ["KURANG", "10 % of 11 rounds up to 2, and 1 there", [2, 7, 1, 1, 0], ["AT_LEAST BUTUH_PERBAIKAN 2 1"]],
    ["KURANG", "10 % of 11 rounds up to 2, and 2 there", [1, 7, 2, 1, 0], []],
    [
      "KURANG",
      "nothing as the guide has it",
      [0, 0, 0, 5, 5],
      ["AT_LEAST KURANG 6 0", "AT_LEAST BUTUH_PERBAIKAN 1 0", "AT_MOST SANGAT_BAIK 1 5"],
    ],
    ["SANGAT_KURANG", "60 % of 5, one KURANG", [3, 1, 0, 1, 0], []],
    ["SANGAT_KURANG", "KURANG and BUTUH_PERBAIKAN count together", [7, 1, 1, 2, 0], []],
    ["SANGAT_KURANG", "neither of them", [3, 0, 0, 2, 0], ["AT_LEAST BUTUH_PERBAIKAN+KURANG 1 0"]],
    ["SANGAT_KURANG", "one SANGAT_BAIK of 100", [60, 10, 0, 29, 1], ["NONE SANGAT_BAIK 0 1"]],
    ["SANGAT_KURANG", "59 of 100", [59, 10, 0, 31, 0], ["AT_LEAST SANGAT_KURANG 60 59"]],
  ] as const)("%s: %s", (organization, _, row, found) => {
    expect(lines("SE_3_2023", organization, row)).toEqual(found);
  });

  it.each([
    ["ISTIMEWA", "70 SANGAT_BAIK", [0, 0, 0, 30, 70], []],
    ["ISTIMEWA", "71 SANGAT_BAIK", [0, 0, 0, 29, 71], ["AT_MOST SANGAT_BAIK 70 71"]],
    ["BAIK", "70 BAIK", [0, 1, 0, 70, 29], []],
    ["BAIK", "71 BAIK", [0, 1, 0, 71, 28], ["AT_MOST BAIK 70 71"]],
    ["BUTUH_PERBAIKAN", "60 and 10", [0, 0, 60, 30, 10], []],
    ["BUTUH_PERBAIKAN", "59 and 10", [0, 0, 59, 31, 10], ["AT_LEAST BUTUH_PERBAIKAN 60 59"]],
    ["BUTUH_PERBAIKAN", "60 and 11", [0, 0, 60, 29, 11], ["AT_MOST SANGAT_BAIK 10 11"]],
    ["KURANG", "60, 10 and 10", [0, 60, 10, 20, 10], []],
    ["KURANG", "59 KURANG", [0, 59, 10, 21, 10], ["AT_LEAST KURANG 60 59"]],
    ["KURANG", "9 BUTUH_PERBAIKAN", [0, 60, 9, 21, 10], ["AT_LEAST BUTUH_PERBAIKAN 10 9"]],
    ["KURANG", "11 SANGAT_BAIK", [0, 60, 10, 19, 11], ["AT_MOST SANGAT_BAIK 10 11"]],
    ["SANGAT_KURANG", "60 and 4 + 6", [60, 4, 6, 30, 0], []],
    ["SANGAT_KURANG", "60 and 4 + 5", [60, 4, 5, 31, 0], ["AT_LEAST BUTUH_PERBAIKAN+KURANG 10 9"]],
  ] as const)("of 100 people, %s: %s", (organization, _, row, found) => {
    expect(lines("SE_3_2023", organization, row)).toEqual(found);
  });

  it("bounds a share exactly, whatever the number of people", () => {
    const people = fc.integer({ min: LEAST_MEANINGFUL, max: 1_000_000 });
    fc.assert(
      fc.property(people, (all) => {
        const limit = (BigInt(all) * 7n) / 10n;
        const within = Number(limit);
        const actual = (best: number) =>
          checkDistribution("SE_3_2023", "ISTIMEWA", counts([0, 0, 0, all - best, best])).findings;
        expect(actual(within)).toEqual([]);
        expect(actual(within + 1).map(line)).toEqual([`AT_MOST SANGAT_BAIK ${within} ${within + 1}`]);
      }),
    );
  });
});

describe("every check", () => {
  it.each([
    ["nobody rated", [0, 0, 0, 0, 0], "NOT_MEANINGFUL"],
    ["four rated", [0, 0, 0, 4, 0], "NOT_MEANINGFUL"],
    ["five rated", [0, 0, 0, 5, 0], "WARN"],
  ] as const)("%s: %s is %s", (_, row, status) => {
    expect(checkDistribution("REGULATION", "ISTIMEWA", counts(row)).status).toBe(status);
    expect(checkDistribution("SE_3_2023", "ISTIMEWA", counts(row)).status).toBe(status);
  });

  it("is OK exactly when nothing is found, and finds nothing where nothing means anything", () => {
    fc.assert(
      fc.property(anyGuide, anyClass, anyRow, (guide, organization, row) => {
        const { status, findings } = checkDistribution(guide, organization, counts(row));
        if (sumOf(row) < LEAST_MEANINGFUL)
          expect({ status, findings }).toEqual({ status: "NOT_MEANINGFUL", findings: [] });
        else expect(status).toBe(findings.length === 0 ? "OK" : "WARN");
        for (const { rule, predicates, limit, actual } of findings) {
          expect(actual).toBe(predicates.reduce((all, predicate) => all + counts(row)[predicate], 0));
          if (rule === "AT_MOST" || rule === "NONE") expect(actual).toBeGreaterThan(limit);
          else expect(actual).toBeLessThan(limit);
        }
      }),
    );
  });

  it("does not depend on the order of the counts", () => {
    fc.assert(
      fc.property(anyGuide, anyClass, anyRow, (guide, organization, row) => {
        const given = counts(row);
        const { SANGAT_KURANG, KURANG, BUTUH_PERBAIKAN, BAIK, SANGAT_BAIK } = given;
        const reversed = { SANGAT_BAIK, BAIK, BUTUH_PERBAIKAN, KURANG, SANGAT_KURANG };
        expect(checkDistribution(guide, organization, reversed)).toEqual(checkDistribution(guide, organization, given));
      }),
    );
  });

  it.each([
    ["SANGAT_KURANG", "sangatKurang"],
    ["KURANG", "kurang"],
    ["BUTUH_PERBAIKAN", "butuhPerbaikan"],
    ["BAIK", "baik"],
    ["SANGAT_BAIK", "sangatBaik"],
  ] as const)("refuses an impossible count of %s on %s", (predicate, argument) => {
    for (const wrong of [-1, 0.5, Number.NaN, 1_000_001]) {
      const refused = () => checkDistribution("REGULATION", "BAIK", { ...counts([1, 1, 1, 1, 1]), [predicate]: wrong });
      expect(refused).toThrow(BadInputError);
      expect(refused).toThrow(`${argument}: a whole number of employees from 0 to 1,000,000.`);
      expect(refused).toThrow(expect.objectContaining({ inputPath: [argument] }));
    }
  });
});

describe("the messages", () => {
  const texts = DISTRIBUTION_RULES.flatMap((rule) => [
    [rule, "en", DISTRIBUTION_MESSAGES[rule].en] as const,
    [rule, "id", DISTRIBUTION_MESSAGES[rule].id] as const,
  ]);
  // A circular's limit may never read as an order to rate somebody down.
  const ASKS_FOR_LESS =
    /\b(?:lower|lowers|lowered|reduce\w*|decrease\w*|fewer|less|cut|downgrade\w*|demote\w*|worse|too many|at most|must|should|exceed\w*|violat\w*)\b|turun|kurang[ie]|berkurang|rendah|lebih sedikit|terlalu banyak|paling banyak|maksimal|harus di(?!ubah karenanya)|wajib|melebihi|melanggar/i;

  const refusals = Object.entries(DISTRIBUTION_REASON_MESSAGES).flatMap(([code, { en, id }]) => [
    [code, "en", en] as const,
    [code, "id", id] as const,
  ]);

  it.each([...texts, ...refusals])("%s (%s) ask for nobody to be rated lower", (_, __, text) => {
    expect(text).not.toMatch(ASKS_FOR_LESS);
  });

  it.each([
    "Lower some ratings.",
    "Reduce SANGAT_BAIK to 7.",
    "There should be fewer.",
    "Turunkan predikat 1 pegawai.",
    "Jumlahnya perlu dikurangi.",
    "Kurangi menjadi 7.",
  ])("would be caught: %s", (text) => {
    expect(text).toMatch(ASKS_FOR_LESS);
  });

  it.each(texts)(
    "%s (%s) say what is expected, of whom, what is there, and that one may differ",
    (_, language, text) => {
      const used = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      expect(used.toSorted()).toEqual(["actual", "limit", "predicate"]);
      expect(text).toContain(
        language === "en"
          ? "A difference is allowed with a reason; nobody's rating has to change for it."
          : "Perbedaan diperbolehkan dengan alasan; tidak ada penilaian yang harus diubah karenanya.",
      );
    },
  );

  it("stand for every rule once", () => {
    expect(Object.keys(DISTRIBUTION_MESSAGES)).toEqual([...DISTRIBUTION_RULES]);
  });
});
