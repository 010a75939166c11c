import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BEHAVIOURS, RATING_RELATIONS } from "../shared/classes.ts";
import { FORMULA, localPolicy } from "../testing/policy.ts";
import { MAX_VIOLATIONS } from "./model.ts";
import { NATIONAL } from "./policies.ts";
import type { Formula, Policy } from "./policy.ts";
import { POLICY_MESSAGES, POLICY_VIOLATION_CODES } from "./policy-messages.ts";
import { check } from "./policy-use-cases.ts";

type Change = (document: Policy) => unknown;
/** A path as the document's readers write it: `index.formula.parts.0.of`. */
const told = (document: unknown) =>
  check(document).violations.map(({ code, path, params }) => [code, path.join("."), params]);

const value = (measure: string, from: "SELF" | "SUPERIOR" | "PEER" | "OTHER" = "SUPERIOR"): Formula => ({
  op: "VALUE",
  measure,
  from,
  atLeast: 1,
});
const withFormula =
  (formula: unknown): Change =>
  (document) => ({ ...document, index: { ...document.index, formula } });
const withExample =
  (example: object): Change =>
  (document) => ({ ...document, index: { ...document.index, example: { ...document.index?.example, ...example } } });
const both =
  (first: Change, second: Change): Change =>
  (document) =>
    second(first(document) as Policy);
const withMeasure =
  (place: number, change: object): Change =>
  (document) => ({
    ...document,
    measures: document.measures.map((measure, i) => (i === place ? { ...measure, ...change } : measure)),
  });
const withDeadlines =
  (change: object): Change =>
  (document) => ({ ...document, deadlines: { ...document.deadlines, ...change } });
const weights = (...percents: readonly string[]): Formula => ({
  op: "WEIGHTED",
  title: { en: "Index", id: "Indeks" },
  parts: percents.map((weightPercent) => ({ weightPercent, of: value("HASIL") })),
  missing: { rule: "BLOCK" },
});
const bands = (...pairs: readonly (readonly [string, string])[]): Formula => ({
  op: "BANDS",
  of: value("HASIL"),
  bands: pairs.map(([from, worth]) => ({ from, value: worth })),
});
const COMPETENCY = {
  key: "TIK",
  title: { en: "IT", id: "TIK" },
  group: "TECHNICAL",
  families: null,
  level: 3,
} as const;
const families = (count: number): string[] => Array.from({ length: count }, (_, i) => `rumpun-${i}`);
const capped = (levels: number): Formula =>
  levels === 1 ? value("HASIL") : { op: "CAP", at: "120", of: capped(levels - 1) };

describe("a document", () => {
  it.each([
    ["of the town's own", localPolicy()],
    ["without an index", localPolicy({ measures: [], index: null })],
    ["with a formula five operators deep", both(withFormula(capped(5)), withExample({ index: "110" }))(localPolicy())],
    ["that ranks in the agency alone", localPolicy({ ranking: { groups: ["AGENCY"], minimumGroup: 10 } })],
    [
      "as long as its lists may be",
      withMeasure(1, { from: [...RATING_RELATIONS] })(
        localPolicy({
          behaviours: [...BEHAVIOURS],
          ranking: { groups: ["AGENCY", "UNIT"], minimumGroup: 10 },
          competencies: [{ ...COMPETENCY, families: families(20) }],
        }),
      ),
    ],
    ["at every limit of the law", withDeadlines({ objectionWorkingDays: 14, decisionWorkingDays: 7 })(localPolicy())],
  ])("%s may be used", (_, document) => {
    expect(check(document)).toEqual({ policy: document, violations: [] });
  });

  it("of the nation has nothing wrong with it but its name, and so is not drafted", () => {
    expect(told(NATIONAL)).toEqual([["ID_RESERVED", "id", { id: "national" }]]);
  });

  it("is kept without the blanks around its texts", () => {
    expect(check({ ...localPolicy(), title: "  Kota Uji \n" }).policy?.title).toBe("Kota Uji");
  });
});

describe("the shape of a document", () => {
  type Row = readonly [fault: string, Change, code: string, path: string, params: object];
  const ROWS: readonly Row[] = [
    ["no document", () => undefined, "MISSING", "", {}],
    ["a list", () => [], "WRONG_TYPE", "", { expected: "object" }],
    ["a text", () => "national", "WRONG_TYPE", "", { expected: "object" }],
    ["a field left out", ({ title: _, ...rest }) => rest, "MISSING", "title", {}],
    [
      "a cell left out",
      (d) => ({ ...d, matrix: { ...d.matrix, SESUAI_EKSPEKTASI: undefined } }),
      "MISSING",
      "matrix.SESUAI_EKSPEKTASI",
      {},
    ],
    ["a field nobody knows", (d) => ({ ...d, colour: "red" }), "UNKNOWN_FIELD", "colour", { name: "colour" }],
    [
      "a field nobody knows further in",
      withDeadlines({ holidays: 3 }),
      "UNKNOWN_FIELD",
      "deadlines.holidays",
      { name: "holidays" },
    ],
    [
      "a rating nobody knows",
      (d) => ({ ...d, matrix: { ...d.matrix, HEBAT: {} } }),
      "UNKNOWN_FIELD",
      "matrix.HEBAT",
      { name: "HEBAT" },
    ],
    ["a number for a text", (d) => ({ ...d, title: 5 }), "WRONG_TYPE", "title", { expected: "string" }],
    [
      "a number for a decimal",
      (d) => ({ ...d, scale: { ...d.scale, SESUAI_EKSPEKTASI: 100 } }),
      "WRONG_TYPE",
      "scale.SESUAI_EKSPEKTASI",
      { expected: "string" },
    ],
    ["a text for a number", (d) => ({ ...d, version: "1" }), "WRONG_TYPE", "version", { expected: "integer" }],
    ["half a version", (d) => ({ ...d, version: 1.5 }), "WRONG_TYPE", "version", { expected: "integer" }],
    ["a text for a list", (d) => ({ ...d, behaviours: "LOYAL" }), "WRONG_TYPE", "behaviours", { expected: "array" }],
    [
      "a text for yes or no",
      withMeasure(1, { growsWithTime: "yes" }),
      "WRONG_TYPE",
      "measures.1.growsWithTime",
      { expected: "boolean" },
    ],
    ["a text for a matrix", (d) => ({ ...d, matrix: "3x3" }), "WRONG_TYPE", "matrix", { expected: "object" }],
    [
      "a cycle nobody knows",
      (d) => ({ ...d, shortCycle: "WEEK" }),
      "NOT_ONE_OF",
      "shortCycle",
      { known: "MONTH, QUARTER" },
    ],
    [
      "a measure of an unknown kind",
      withMeasure(0, { kind: "MAGIC" }),
      "NOT_ONE_OF",
      "measures.0.kind",
      { known: "RESULTS, BEHAVIOURS, RECORDED" },
    ],
    [
      "an operator nobody knows",
      withFormula({ op: "EVAL", code: "1" }),
      "NOT_ONE_OF",
      "index.formula.op",
      { known: "VALUE, WEIGHTED, CAP, BANDS" },
    ],
    ["version 0", (d) => ({ ...d, version: 0 }), "TOO_SMALL", "version", { least: 1 }],
    [
      "a group of 10,001",
      (d) => ({ ...d, ranking: { ...d.ranking, minimumGroup: 10_001 } }),
      "TOO_LARGE",
      "ranking.minimumGroup",
      { most: 10_000 },
    ],
    ["a title of two letters", (d) => ({ ...d, title: "ab" }), "TOO_SHORT", "title", { least: 3 }],
    ["a title of 201 letters", (d) => ({ ...d, title: "x".repeat(201) }), "TOO_LONG", "title", { most: 200 }],
    ["no source", (d) => ({ ...d, sources: [] }), "TOO_FEW", "sources", { least: 1 }],
    [
      "21 bands",
      withFormula(bands(...Array.from({ length: 21 }, (_, i) => [String(i), String(i)] as const))),
      "TOO_MANY",
      "index.formula.bands",
      { most: 20 },
    ],
    [
      "eight behaviours",
      (d) => ({ ...d, behaviours: [...d.behaviours, "LOYAL"] }),
      "TOO_MANY",
      "behaviours",
      { most: 7 },
    ],
    [
      "a measure of eight behaviours",
      withMeasure(3, { of: [...BEHAVIOURS, "LOYAL"] }),
      "TOO_MANY",
      "measures.3.of",
      { most: 7 },
    ],
    [
      "a measure from six sources",
      withMeasure(1, { from: [...RATING_RELATIONS, "SELF"] }),
      "TOO_MANY",
      "measures.1.from",
      { most: 5 },
    ],
    [
      "five groups to rank in",
      (d) => ({ ...d, ranking: { ...d.ranking, groups: ["AGENCY", "UNIT", "UNIT", "UNIT", "UNIT"] } }),
      "TOO_MANY",
      "ranking.groups",
      { most: 4 },
    ],
    [
      "a competency for 21 families",
      (d) => ({ ...d, competencies: [{ ...COMPETENCY, families: families(21) }] }),
      "TOO_MANY",
      "competencies.0.families",
      { most: 20 },
    ],
    [
      "a decimal with a comma",
      (d) => ({ ...d, suggestion: { smallPartPercent: "12,5" } }),
      "NOT_DECIMAL",
      "suggestion.smallPartPercent",
      { least: "0", most: "100" },
    ],
    [
      "more than 120",
      withFormula({ op: "CAP", at: "120.01", of: value("HASIL") }),
      "NOT_DECIMAL",
      "index.formula.at",
      { least: "0", most: "120" },
    ],
    [
      "less than 0",
      (d) => ({ ...d, comparability: { ...d.comparability, minimumServedPercent: "-1" } }),
      "NOT_DECIMAL",
      "comparability.minimumServedPercent",
      { least: "0", most: "100" },
    ],
    ["a name with a blank", (d) => ({ ...d, id: "kota uji" }), "MALFORMED", "id", { pattern: "[a-z][a-z0-9-]{1,39}" }],
    [
      "a key in small letters",
      withMeasure(3, { key: "perilaku" }),
      "MALFORMED",
      "measures.3.key",
      { pattern: "[A-Z][A-Z0-9_]{1,39}" },
    ],
    ["a title on two lines", (d) => ({ ...d, title: "Kota\nUji" }), "NOT_ONE_LINE", "title", {}],
    [
      "a title that turns round",
      withMeasure(0, { title: { en: "Results", id: "Hasil\u202ekerja" } }),
      "NOT_ONE_LINE",
      "measures.0.title.id",
      {},
    ],
    ["six operators", withFormula(capped(6)), "TOO_DEEP", "index.formula.of.of.of.of.op", { limit: 5 }],
  ];

  it.each(ROWS)("%s", (_, change, code, path, params) => {
    expect(told(change(localPolicy()))).toEqual([[code, path, params]]);
  });

  it("is told under every code there is", () => {
    const shape = POLICY_VIOLATION_CODES.slice(0, POLICY_VIOLATION_CODES.indexOf("ID_RESERVED"));
    expect([...new Set(ROWS.map(([, , code]) => code))].toSorted()).toEqual([...shape].toSorted());
  });

  it("at fault does not hide what else is wrong, wherever that can be told", () => {
    const document = {
      ...localPolicy({ version: 0, behaviours: [...BEHAVIOURS].slice(1) }),
      measures: "none",
      deadlines: { ...NATIONAL.deadlines, objectionWorkingDays: 13 },
    };
    expect(told(document)).toEqual([
      ["TOO_SMALL", "version", { least: 1 }],
      ["WRONG_TYPE", "measures", { expected: "array" }],
      ["BEHAVIOURS_INCOMPLETE", "behaviours", {}],
      ["SHORTER_THAN_LAW", "deadlines.objectionWorkingDays", { limit: 14 }],
    ]);
    expect(told(both(withFormula(weights("99")), withExample({ index: 101.87 }))(localPolicy()))).toEqual([
      ["WRONG_TYPE", "index.example.index", { expected: "string" }],
      ["WEIGHTS_NOT_100", "index.formula.parts", { total: "99" }],
    ]);
  });

  it("is answered with a hundred faults at most", () => {
    const competencies = Array.from({ length: 200 }, () => 0);
    const { violations } = check({ ...localPolicy(), competencies });
    expect(violations).toHaveLength(MAX_VIOLATIONS);
    expect(violations.at(-1)?.path).toEqual(["competencies", "99"]);
  });
});

describe("what a document says", () => {
  const rating = (measure: string, from: string, ...values: readonly string[]) => ({ measure, from, values });
  type Row = readonly [fault: string, Change, ...violations: (readonly [code: string, path: string, params: object])[]];
  const ROWS: readonly Row[] = [
    ["the nation's name", (d) => ({ ...d, id: "national" }), ["ID_RESERVED", "id", { id: "national" }]],
    [
      "29 February",
      withDeadlines({ annualEvaluationCloses: { month: 2, day: 29 } }),
      ["DAY_UNKNOWN", "deadlines.annualEvaluationCloses", {}],
    ],
    [
      "1 February",
      withDeadlines({ annualEvaluationCloses: { month: 2, day: 1 } }),
      ["AFTER_JANUARY", "deadlines.annualEvaluationCloses", {}],
    ],
    [
      "15 days to escalate",
      withDeadlines({ escalationWorkingDays: 15 }),
      ["LATER_THAN_LAW", "deadlines.escalationWorkingDays", { limit: 14 }],
    ],
    [
      "15 days to deliver",
      withDeadlines({ deliveryWorkingDays: 15 }),
      ["LATER_THAN_LAW", "deadlines.deliveryWorkingDays", { limit: 14 }],
    ],
    [
      "8 days to decide",
      withDeadlines({ decisionWorkingDays: 8 }),
      ["LATER_THAN_LAW", "deadlines.decisionWorkingDays", { limit: 7 }],
    ],
    [
      "13 days to object",
      withDeadlines({ objectionWorkingDays: 13 }),
      ["SHORTER_THAN_LAW", "deadlines.objectionWorkingDays", { limit: 14 }],
    ],
    [
      "six behaviours",
      (d) => ({ ...d, behaviours: d.behaviours.slice(0, 6) }),
      ["BEHAVIOURS_INCOMPLETE", "behaviours", {}],
    ],
    [
      "a behaviour twice",
      (d) => ({ ...d, behaviours: BEHAVIOURS.map((one) => (one === "ADAPTIF" ? "LOYAL" : one)) }),
      ["BEHAVIOURS_INCOMPLETE", "behaviours", {}],
      ["NAMED_TWICE", "behaviours.5", { name: "LOYAL" }],
    ],
    [
      "a cell below both of its lower neighbours",
      (d) => ({
        ...d,
        matrix: { ...d.matrix, DI_ATAS_EKSPEKTASI: { ...d.matrix.DI_ATAS_EKSPEKTASI, DI_ATAS_EKSPEKTASI: "KURANG" } },
      }),
      ["NOT_RISING", "matrix.DI_ATAS_EKSPEKTASI.DI_ATAS_EKSPEKTASI", {}],
    ],
    [
      "a scale that falls",
      (d) => ({ ...d, scale: { ...d.scale, DI_ATAS_EKSPEKTASI: "99.99" } }),
      ["NOT_RISING", "scale.DI_ATAS_EKSPEKTASI", {}],
    ],
    [
      "a group to rank in twice",
      (d) => ({ ...d, ranking: { ...d.ranking, groups: ["AGENCY", "AGENCY"] } }),
      ["NAMED_TWICE", "ranking.groups.1", { name: "AGENCY" }],
    ],
    [
      "units alone to rank in",
      (d) => ({ ...d, ranking: { ...d.ranking, groups: ["UNIT"] } }),
      ["AGENCY_GROUP_MISSING", "ranking.groups", {}],
    ],
    [
      "no group to rank in",
      (d) => ({ ...d, ranking: { ...d.ranking, groups: [] } }),
      ["AGENCY_GROUP_MISSING", "ranking.groups", {}],
    ],
    [
      "units twice and alone to rank in",
      (d) => ({ ...d, ranking: { ...d.ranking, groups: ["UNIT", "UNIT"] } }),
      ["NAMED_TWICE", "ranking.groups.1", { name: "UNIT" }],
      ["AGENCY_GROUP_MISSING", "ranking.groups", {}],
    ],
    [
      "a competency twice",
      (d) => ({ ...d, competencies: [COMPETENCY, COMPETENCY] }),
      ["NAMED_TWICE", "competencies.1.key", { name: "TIK" }],
    ],
    [
      "a family twice",
      (d) => ({ ...d, competencies: [{ ...COMPETENCY, families: ["guru", "guru"] }] }),
      ["NAMED_TWICE", "competencies.0.families.1", { name: "guru" }],
    ],
    ["a measure twice", withMeasure(3, { key: "HASIL" }), ["NAMED_TWICE", "measures.3.key", { name: "HASIL" }]],
    [
      "a measure's behaviour twice",
      withMeasure(3, { of: ["LOYAL", "LOYAL"] }),
      ["NAMED_TWICE", "measures.3.of.1", { name: "LOYAL" }],
    ],
    [
      "a measure's source twice",
      withMeasure(1, { from: ["SUPERIOR", "SUPERIOR"] }),
      ["NAMED_TWICE", "measures.1.from.1", { name: "SUPERIOR" }],
    ],
    [
      "bounds the wrong way round",
      withMeasure(2, { least: "100", most: "25" }),
      ["BOUNDS_REVERSED", "measures.2.least", {}],
    ],
    [
      "a measure nobody declared",
      withFormula(value("INOVASI")),
      ["MEASURE_UNKNOWN", "index.formula.measure", { measure: "INOVASI", known: "HASIL, CAPAIAN, SURVEI, PERILAKU" }],
    ],
    [
      "peers who rate results",
      withFormula(value("HASIL", "PEER")),
      ["SOURCE_NOT_OFFERED", "index.formula.from", { measure: "HASIL", known: "SELF, SUPERIOR" }],
    ],
    [
      "peers who rate behaviour",
      withFormula(value("PERILAKU", "PEER")),
      ["SOURCE_NOT_OFFERED", "index.formula.from", { measure: "PERILAKU", known: "SELF, SUPERIOR" }],
    ],
    [
      "a source a figure has not",
      withFormula(value("SURVEI", "PEER")),
      ["SOURCE_NOT_OFFERED", "index.formula.from", { measure: "SURVEI", known: "OTHER" }],
    ],
    ["weights of 99", withFormula(weights("50", "49")), ["WEIGHTS_NOT_100", "index.formula.parts", { total: "99" }]],
    [
      "weights of 100.00000001",
      withFormula(weights("50", "50.00000001")),
      ["WEIGHTS_NOT_100", "index.formula.parts", { total: "100.00000001" }],
    ],
    [
      "weights of 101 further in",
      withFormula({ op: "CAP", at: "100", of: weights("60", "41") }),
      ["WEIGHTS_NOT_100", "index.formula.of.parts", { total: "101" }],
    ],
    [
      "a first band above 0",
      withFormula(bands(["0.01", "60"], ["76", "100"])),
      ["FIRST_BAND_NOT_ZERO", "index.formula.bands.0.from", {}],
    ],
    [
      "two bands from one value",
      withFormula(bands(["0", "60"], ["76", "100"], ["76.0", "110"])),
      ["BANDS_NOT_IN_ORDER", "index.formula.bands.2.from", { before: "76" }],
    ],
    [
      "bands out of order",
      withFormula(bands(["0", "60"], ["91", "120"], ["76", "100"])),
      ["BANDS_NOT_IN_ORDER", "index.formula.bands.2.from", { before: "91" }],
    ],
    [
      "a higher band worth less",
      withFormula(bands(["0", "60"], ["76", "59.99"])),
      ["NOT_RISING", "index.formula.bands.1.value", {}],
    ],
    [
      "an example of a measure nobody declared",
      withExample({ values: [rating("INOVASI", "SELF", "5")] }),
      [
        "MEASURE_UNKNOWN",
        "index.example.values.0.measure",
        { measure: "INOVASI", known: "HASIL, CAPAIAN, SURVEI, PERILAKU" },
      ],
    ],
    [
      "an example by nobody who may",
      withExample({ values: [rating("CAPAIAN", "SELF", "5")] }),
      ["SOURCE_NOT_OFFERED", "index.example.values.0.from", { measure: "CAPAIAN", known: "SUPERIOR, PEER" }],
    ],
    [
      "figures where the example needs ratings, and ratings where it needs figures",
      withExample({
        values: [rating("HASIL", "SELF", "SESUAI_EKSPEKTASI", "100"), rating("SURVEI", "OTHER", "SESUAI_EKSPEKTASI")],
      }),
      [
        "EXAMPLE_OUT_OF_BOUNDS",
        "index.example.values.0.values.1",
        { expected: "DI_BAWAH_EKSPEKTASI, SESUAI_EKSPEKTASI, DI_ATAS_EKSPEKTASI" },
      ],
      ["EXAMPLE_OUT_OF_BOUNDS", "index.example.values.1.values.0", { expected: "25 – 100" }],
    ],
    [
      "an example's figures on either side of the bounds",
      withExample({ values: [rating("SURVEI", "OTHER", "24.99", "25", "100", "100.01", "1e2")] }),
      ["EXAMPLE_OUT_OF_BOUNDS", "index.example.values.0.values.0", { expected: "25 – 100" }],
      ["EXAMPLE_OUT_OF_BOUNDS", "index.example.values.0.values.3", { expected: "25 – 100" }],
      ["EXAMPLE_OUT_OF_BOUNDS", "index.example.values.0.values.4", { expected: "25 – 100" }],
    ],
    [
      "an example that leaves out what blocks",
      withFormula({ ...FORMULA, missing: { rule: "BLOCK" } }),
      // Nothing is missing yet.
    ],
    [
      "an example without what blocks",
      both(
        withFormula({ ...FORMULA, missing: { rule: "BLOCK" } }),
        withExample({ values: [rating("HASIL", "SELF", "SESUAI_EKSPEKTASI")] }),
      ),
      ["EXAMPLE_INCOMPLETE", "index.example.values", {}],
    ],
    [
      "an example a hundredth off",
      withExample({ index: "101.88" }),
      ["EXAMPLE_DIFFERS", "index.example.index", { stated: "101.88", gives: "101.87" }],
    ],
    [
      "an example that is not rounded",
      withExample({ index: "101.874" }),
      ["EXAMPLE_DIFFERS", "index.example.index", { stated: "101.874", gives: "101.87" }],
    ],
  ];

  const NAMED = ROWS.map(([fault, change, ...violations]) => [fault, change, violations] as const);
  it.each(NAMED)("%s", (_, change, violations) => {
    expect(told(change(localPolicy()))).toEqual(violations);
  });

  it("with five faults is answered with five violations", () => {
    const deadlines = { ...NATIONAL.deadlines, objectionWorkingDays: 5, decisionWorkingDays: 30 };
    const document = withFormula({
      ...FORMULA,
      parts: [
        { weightPercent: "49", of: value("HASIL") },
        { weightPercent: "50", of: bands(["1", "60"]) },
      ],
    })(localPolicy({ deadlines, behaviours: BEHAVIOURS.slice(0, 6) }));
    expect(told(document)).toEqual([
      ["BEHAVIOURS_INCOMPLETE", "behaviours", {}],
      ["LATER_THAN_LAW", "deadlines.decisionWorkingDays", { limit: 7 }],
      ["SHORTER_THAN_LAW", "deadlines.objectionWorkingDays", { limit: 14 }],
      ["WEIGHTS_NOT_100", "index.formula.parts", { total: "99" }],
      ["FIRST_BAND_NOT_ZERO", "index.formula.parts.1.of.bands.0.from", {}],
    ]);
  });

  it("is told under every code there is", () => {
    const covered = new Set(ROWS.flatMap(([, , ...violations]) => violations.map(([code]) => code)));
    const shape = POLICY_VIOLATION_CODES.slice(0, POLICY_VIOLATION_CODES.indexOf("ID_RESERVED"));
    expect([...covered].toSorted()).toEqual(POLICY_VIOLATION_CODES.filter((code) => !shape.includes(code)).toSorted());
  });

  it("is never a reason to throw, whatever is sent", () => {
    const parts = fc.constantFrom(...Object.keys(localPolicy()));
    fc.assert(
      fc.property(parts, fc.jsonValue(), (part, anything) => {
        const { policy, violations } = check({ ...localPolicy(), [part]: anything });
        expect(policy === null).toBe(violations.length > 0);
      }),
    );
  });
});

describe("the messages", () => {
  const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).toSorted();
  it.each(Object.entries(POLICY_MESSAGES))("%s names the same things in both languages", (_, { en, id }) => {
    expect(places(en)).toEqual(places(id));
    expect(en).not.toBe(id);
  });
});
