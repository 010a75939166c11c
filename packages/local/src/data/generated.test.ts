import { readNip } from "@kinerja/core/organization";
import { BEHAVIOURS, ORGANIZATION_CLASSES, type Predicate } from "@kinerja/core/shared/classes";
import { digest } from "@kinerja/core/shared/json";
import { describe, expect, it } from "vitest";
import {
  DEMONSTRATION,
  FEWEST_EMPLOYEES,
  type GeneratedAgency,
  generateAgency,
  generatedPlan,
  generatedRatings,
} from "./generated.ts";
import { firstNames } from "./names.ts";
import { placeName } from "./regency.ts";

const TODAY = "2026-11-22";
const agency = generateAgency(DEMONSTRATION);
const large = generateAgency({ seed: 7, employees: 30_000 });

/** The 3 x 3 matrix of PermenPANRB 6/2022, annex IV.B.3, written out here independently. */
const PREDICATE: Readonly<Record<string, Predicate>> = {
  "DI_ATAS_EKSPEKTASI DI_ATAS_EKSPEKTASI": "SANGAT_BAIK",
  "DI_ATAS_EKSPEKTASI SESUAI_EKSPEKTASI": "BAIK",
  "SESUAI_EKSPEKTASI DI_ATAS_EKSPEKTASI": "BAIK",
  "SESUAI_EKSPEKTASI SESUAI_EKSPEKTASI": "BAIK",
  "DI_BAWAH_EKSPEKTASI DI_ATAS_EKSPEKTASI": "BUTUH_PERBAIKAN",
  "DI_BAWAH_EKSPEKTASI SESUAI_EKSPEKTASI": "BUTUH_PERBAIKAN",
  "DI_ATAS_EKSPEKTASI DI_BAWAH_EKSPEKTASI": "KURANG",
  "SESUAI_EKSPEKTASI DI_BAWAH_EKSPEKTASI": "KURANG",
  "DI_BAWAH_EKSPEKTASI DI_BAWAH_EKSPEKTASI": "SANGAT_KURANG",
};
const count = (values: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};
const outcomes = (of: GeneratedAgency): readonly string[] =>
  of.employees.map((person) => {
    const ratings = generatedRatings(of, person);
    if (ratings === null) return "UNRATED";
    return PREDICATE[`${ratings.overallResult} ${ratings.overallBehaviour}`] ?? "NO_CELL";
  });
const everything = (of: GeneratedAgency): string =>
  digest([of, of.employees.map((person) => generatedRatings(of, person))]);
const jobs = (of: GeneratedAgency): Readonly<Record<string, number>> => {
  const jobOf = new Map(of.positions.map((position) => [position.code, position.job]));
  return count(of.employees.map((one) => `${jobOf.get(one.position)} ${one.leads ? "head" : "staff"}`));
};

describe("determinism", () => {
  it("gives the same agency and ratings for the same seed", () =>
    expect(everything(generateAgency(DEMONSTRATION))).toBe(everything(agency)));

  it("gives another for another seed", () => {
    const other = generateAgency({ ...DEMONSTRATION, seed: 2027 });
    expect(everything(other)).not.toBe(everything(agency));
    expect(other.employees[0]?.nip).not.toBe(agency.employees[0]?.nip);
  });

  it("rates one person alone as it rates all", () => {
    const [, , third] = agency.employees.map((person) => generatedRatings(agency, person));
    const [person] = agency.employees.slice(2);
    expect(person && generatedRatings(agency, person)).toEqual(third);
  });
});

describe.each([
  ["300", agency, 300, 64],
  ["30,000", large, 30_000, 1192],
] as const)("an agency of %s", (_size, of, employees, units) => {
  it("has exactly so many civil servants and units", () => {
    expect(of.employees).toHaveLength(employees);
    expect(of.units).toHaveLength(units);
    expect(of.units.filter((unit) => unit.kind === "AGENCY")).toEqual([of.units[0]]);
  });

  it("has exactly one head in each unit", () => {
    const led = [of.regent, ...of.employees].filter((person) => person.leads).map((person) => person.unit);
    expect(led).toEqual(of.units.map((unit) => unit.code));
    expect(of.positions.filter((position) => position.leads)).toHaveLength(units);
  });

  it("numbers every employee validly, uniquely and in keeping with kind and sex", () => {
    const readings = of.employees.map((person) => readNip(person.nip ?? "", TODAY));
    expect(readings.filter((reading) => !reading.valid)).toEqual([]);
    expect(readings.map((reading) => reading.kind)).toEqual(of.employees.map((person) => person.kind));
    expect(readings.map((reading) => reading.gender)).toEqual(of.employees.map((person) => person.sex));
    expect(new Set(readings.map((reading) => reading.value)).size).toBe(employees);
  });

  it("gives names that fit the sex, and midwives' posts to women", () => {
    const names = { MALE: firstNames("MALE"), FEMALE: firstNames("FEMALE") };
    const misnamed = of.employees.filter(
      (person) => ![...names[person.sex]].some((name) => person.name.startsWith(name)),
    );
    expect(misnamed).toEqual([]);
    const midwifery = new Set(of.positions.filter((one) => one.title.startsWith("Bidan ")).map((one) => one.code));
    const men = of.employees.filter((person) => midwifery.has(person.position) && person.sex === "MALE");
    expect(men).toEqual([]);
  });

  it("gives ranks that fit the kind and starts everyone after their appointment", () => {
    const ranks = {
      PNS: /^(Pengatur|Penata|Pembina).*, (II|III|IV)\/[a-d]$/,
      PPPK: /^(V|VII|IX|XI)$/,
      STATE_OFFICIAL: /^$/,
    };
    expect(of.employees.filter((person) => !ranks[person.kind].test(person.rank ?? ""))).toEqual([]);
    const early = of.employees.filter((person) => person.startsOn.slice(0, 4) <= (person.nip ?? "").slice(8, 12));
    expect(early).toEqual([]);
  });

  it("lets the head of the own unit rate, and for heads the one above, each before the rated", () => {
    const parents = new Map(of.units.map((unit) => [unit.code, unit.parent]));
    const everyone = [of.regent, ...of.employees];
    const headOf = new Map(everyone.filter((one) => one.leads).map((one) => [one.unit, one]));
    const wrong = of.employees.filter((person) => {
      const above = person.leads ? parents.get(person.unit) : person.unit;
      const rater = headOf.get(person.raterUnit ?? "");
      return person.raterUnit !== above || rater?.code !== person.rater || (rater?.index ?? 0) >= person.index;
    });
    expect(wrong).toEqual([]);
  });

  it("classes every unit and uses all five classes", () => {
    expect(Object.keys(of.classes)).toEqual(of.units.map((unit) => unit.code));
    expect(new Set(Object.values(of.classes))).toEqual(new Set(ORGANIZATION_CLASSES));
  });

  it("puts the personnel officer at the head of a unit", () =>
    expect(of.employees.find((person) => person.code === of.personnelOfficer)?.leads).toBe(true));
});

describe("the demonstration agency", () => {
  it("has these jobs", () =>
    expect(jobs(agency)).toEqual({
      "JPT head": 10,
      "ADMINISTRATOR head": 34,
      "PENGAWAS head": 15,
      "FUNCTIONAL head": 4,
      "FUNCTIONAL staff": 126,
      "PELAKSANA staff": 111,
    }));

  it("has PNS and PPPK", () =>
    expect(count(agency.employees.map((person) => person.kind))).toEqual({ PNS: 216, PPPK: 84 }));

  it("comes to these predicates", () =>
    expect(count(outcomes(agency))).toEqual({
      SANGAT_BAIK: 52,
      BAIK: 151,
      BUTUH_PERBAIKAN: 61,
      KURANG: 18,
      SANGAT_KURANG: 13,
      UNRATED: 5,
    }));

  it("uses all five predicates and leaves somebody unrated, whatever the seed", () => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const kinds = Object.keys(count(outcomes(generateAgency({ seed, employees: 300 }))));
      expect(kinds.sort()).toEqual(["BAIK", "BUTUH_PERBAIKAN", "KURANG", "SANGAT_BAIK", "SANGAT_KURANG", "UNRATED"]);
    }
  });
});

describe("ratings", () => {
  const rated = large.employees.map((person) => ({ person, ratings: generatedRatings(large, person) }));

  it("leave about two in a hundred unrated", () =>
    expect(rated.filter(({ ratings }) => ratings === null)).toHaveLength(598));

  const given = rated.flatMap(({ ratings }) => (ratings === null ? [] : [ratings]));

  it("cover three results and seven behaviours and explain what is below", () => {
    expect(new Set(given.map((one) => one.results.length))).toEqual(new Set([3]));
    expect(new Set(given.map((one) => Object.keys(one.behaviours).join()))).toEqual(new Set([BEHAVIOURS.join()]));
    const unexplained = given.filter((one) => {
      const below = [...one.results, ...Object.values(one.behaviours)].includes("DI_BAWAH_EKSPEKTASI");
      return below !== (one.note !== null);
    });
    expect(unexplained).toEqual([]);
  });

  it("agree with the overall rating in most results and most behaviours", () => {
    const apart = given.filter(
      (one) =>
        one.results.filter((result) => result === one.overallResult).length < 2 ||
        Object.values(one.behaviours).filter((behaviour) => behaviour === one.overallBehaviour).length < 5,
    );
    expect(apart).toEqual([]);
  });

  it("never come from a superior where the regent rates", () => {
    const directly = rated.filter(({ person }) => person.rater === large.regent.code);
    expect(directly.filter(({ ratings }) => ratings?.ratedBy === "RATERS_SUPERIOR")).toEqual([]);
    expect(rated.some(({ ratings }) => ratings?.ratedBy === "RATERS_SUPERIOR")).toBe(true);
  });

  it("are refused for the regent", () =>
    expect(() => generatedRatings(agency, agency.regent)).toThrow("is a state official and is not rated"));
});

describe("plans", () => {
  it.each(["JPT", "ADMINISTRATOR", "PENGAWAS", "FUNCTIONAL", "PELAKSANA"] as const)(
    "%s: two main results and one additional, each with a measure",
    (job) => {
      const { results } = generatedPlan(job, "Bupati Tirta Mandala");
      expect(results.map((result) => result.kind)).toEqual(["UTAMA", "UTAMA", "TAMBAHAN"]);
      expect(results.filter((result) => result.indicators.length === 0)).toEqual([]);
      expect(new Set(results.map((result) => result.assignedBy))).toEqual(new Set(["Bupati Tirta Mandala"]));
      const perspectives = results.flatMap((result) => result.indicators.map((one) => one.perspective !== undefined));
      expect(new Set(perspectives)).toEqual(new Set([job === "JPT"]));
    },
  );
});

describe("bounds", () => {
  it.each([FEWEST_EMPLOYEES - 1, 300.5, Number.NaN])("refuses %d employees", (employees) =>
    expect(() => generateAgency({ seed: 1, employees })).toThrow(`a whole number from ${FEWEST_EMPLOYEES}`),
  );

  it("accepts the fewest", () =>
    expect(generateAgency({ seed: 1, employees: FEWEST_EMPLOYEES }).employees).toHaveLength(FEWEST_EMPLOYEES));

  it("names a hundred places differently and goes on after that", () => {
    const places = Array.from({ length: 250 }, (_, n) => placeName(n));
    expect(new Set(places).size).toBe(250);
    expect(places[100]).toBe("Tirtamulya 2");
  });
});
