import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { refusalOf } from "../../../testing/refusal.ts";

let table: TestTable;
let api: Api;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
});
afterAll(() => table.drop());

const AS = { subject: "nobody" };
const times = (count: number, text: string): string => Array.from({ length: count }, () => text).join(" ");

const source = (relation: string, weight: number, values: string): string =>
  `{ relation: ${relation}, weightPercent: ${weight}, values: [${values}] }`;
const combine = (sources: string, rule: string): string =>
  `combineRatings(sources: [${sources}], missing: ${rule}) { value }`;
const HALVES = `${source("SUPERIOR", 50, "90")} ${source("PEER", 50, "")}`;
const counts = (kurang: number): string =>
  `distributionCheck(guide: REGULATION, organization: BAIK, sangatKurang: 0, kurang: ${kurang}, butuhPerbaikan: 0, baik: 9, sangatBaik: 0) { status }`;
const indicator = (rest: string): string => `indicatorAchievement(direction: MORE_IS_BETTER, ${rest}) { value }`;
const numeric = (skp: string, behaviour: string): string =>
  `numericAppraisal(skp: ${skp}, behaviour: ${behaviour}, withPeers: false, newIdea: false) { value }`;
const survey = (elements: string, answers: string): string =>
  `satisfactionIndex(elements: [${elements}], answers: [${answers}], weightMode: EXACT) { index }`;
const match = (required: string, actual: string): string =>
  `jobPersonMatch(required: [${required}], actual: [${actual}]) { gaps }`;
const talent = (potential: string): string =>
  `talentBox(predicate: BAIK, potential: ${potential}, convention: PREDIKAT) { box }`;
const points = (months: number): string => `creditPoints(level: MAHIR, predicate: BAIK, months: ${months})`;
const deadline = (from: string, days: number): string => `workingDayDeadline(from: "${from}", workingDays: ${days})`;

describe("what can never be right is refused, with what would be", () => {
  it.each<[string, string, string, readonly string[]]>([
    [
      "no main result",
      "suggestExpectation(mainResults: [])",
      "mainResults: at least one main result's rating.",
      ["mainResults"],
    ],
    [
      "101 main results",
      `suggestExpectation(mainResults: [${times(101, "SESUAI_EKSPEKTASI")}])`,
      "mainResults: at most 100 of them.",
      ["mainResults"],
    ],
    [
      "101 additional results",
      `suggestExpectation(mainResults: [SESUAI_EKSPEKTASI], additionalResults: [${times(101, "SESUAI_EKSPEKTASI")}])`,
      "additionalResults: at most 100 of them.",
      ["additionalResults"],
    ],
    ["fewer than no people", counts(-1), "kurang: a whole number of employees from 0 to 1,000,000.", ["kurang"]],
    [
      "a zero target",
      indicator("target: 0, realization: 1"),
      "target: a number above 0; a target of 0 is met only by a realization of 0.",
      ["target"],
    ],
    ["a negative target", indicator("target: -1, realization: 1"), "target: a number, 0 or more.", ["target"]],
    [
      "a range upside down",
      indicator("target: 9, targetUpper: 8, realization: 1"),
      "targetUpper: a number, not below the target.",
      ["targetUpper"],
    ],
    [
      "less than nothing reached",
      indicator("target: 9, realization: -0.5"),
      "realization: a number, 0 or more.",
      ["realization"],
    ],
    ["a work plan above 120", numeric("120.01", "100"), "skp: a number from 0 to 120.", ["skp"]],
    ["a behaviour below 0", numeric("100", "-0.01"), "behaviour: a number from 0 to 120.", ["behaviour"]],
    [
      "weights below 100",
      combine(`${source("SUPERIOR", 60, "90")} ${source("PEER", 39.99, "80")}`, "BLOCK"),
      "sources: weights that add up to 100; these add up to 99.99.",
      ["sources"],
    ],
    ["no sources", combine("", "BLOCK"), "sources: weights that add up to 100; these add up to 0.", ["sources"]],
    [
      "a negative weight",
      combine(`${source("SUPERIOR", 101, "90")} ${source("PEER", -1, "80")}`, "BLOCK"),
      "weightPercent: 0 or more.",
      ["sources", "1", "weightPercent"],
    ],
    [
      "a relation twice",
      combine(`${source("PEER", 50, "90")} ${source("PEER", 50, "80")}`, "BLOCK"),
      "relation: PEER once, with all its values.",
      ["sources", "1", "relation"],
    ],
    [
      "a missing source that blocks",
      combine(HALVES, "BLOCK"),
      "sources: values for PEER as well, or a rule other than BLOCK for missing sources.",
      ["sources"],
    ],
    [
      "nobody left to weigh",
      combine(source("PEER", 100, ""), "EXCLUDE_AND_RENORMALISE"),
      "sources: values for at least one source whose weight is above 0.",
      ["sources"],
    ],
    [
      "TREAT_AS without a value",
      combine(HALVES, "TREAT_AS"),
      "treatAs: a number; TREAT_AS needs the value a missing source counts with.",
      ["treatAs"],
    ],
    ["21 sources", combine(times(21, source("PEER", 5, "90")), "BLOCK"), "sources: at most 20 of them.", ["sources"]],
    [
      "1,001 values",
      combine(source("PEER", 100, times(1_001, "9")), "BLOCK"),
      "sources.0.values: at most 1,000 of them.",
      ["sources", "0", "values"],
    ],
    [
      "no element",
      survey("", ""),
      "elements: at least one of PERSYARATAN, PROSEDUR, WAKTU, BIAYA, PRODUK, KOMPETENSI, PERILAKU, PENGADUAN, SARPRAS, each once.",
      ["elements"],
    ],
    [
      "an element twice",
      survey("WAKTU WAKTU", "[4 4]"),
      "elements: at least one of PERSYARATAN, PROSEDUR, WAKTU, BIAYA, PRODUK, KOMPETENSI, PERILAKU, PENGADUAN, SARPRAS, each once.",
      ["elements"],
    ],
    [
      "an answer too few",
      survey("WAKTU BIAYA", "[4 4] [4]"),
      "answers.1: as many answers as elements (2), in their order, null for a blank.",
      ["answers", "1"],
    ],
    [
      "an answer of 5",
      survey("WAKTU", "[4] [5]"),
      "answers.1.0: 1, 2, 3 or 4, or null for a blank.",
      ["answers", "1", "0"],
    ],
    [
      "an answer of 0",
      survey("WAKTU", "[0]"),
      "answers.0.0: 1, 2, 3 or 4, or null for a blank.",
      ["answers", "0", "0"],
    ],
    [
      "a population of nobody",
      "surveySampleSize(population: 0)",
      "population: a whole number from 1 to 1,000,000,000.",
      ["population"],
    ],
    ["a job that needs nothing", match("", ""), "required: at least one level.", ["required"]],
    ["a required level of 0", match("3 0", "3 3"), "required.1: a whole level from 1 to 5.", ["required", "1"]],
    ["an actual level of 6", match("3 3", "3 6"), "actual.1: a whole level from 0 to 5.", ["actual", "1"]],
    [
      "an actual level missing",
      match("3 3", "3"),
      "actual: as many levels as required ones (2), in their order.",
      ["actual"],
    ],
    ["101 competencies", match(times(101, "3"), "3"), "required: at most 100 of them.", ["required"]],
    ["a potential of 101", talent("101"), "potential: a score from 0 to 100.", ["potential"]],
    ["481 months", points(481), "months: a whole number from 1 to 480.", ["months"]],
    ["no months", points(0), "months: a whole number from 1 to 480.", ["months"]],
    ["367 days of a year", "absenceSanction(days: 367) { level }", "days: a whole number from 0 to 366.", ["days"]],
    [
      "a run longer than all days",
      "absenceSanction(days: 5, longestRun: 6) { level }",
      "longestRun: a whole number from 0 to the 5 days in all, or null.",
      ["longestRun"],
    ],
    [
      "fewer than no working days",
      deadline("2026-01-20", -1),
      "workingDays: a whole number from 0 to 1,000.",
      ["workingDays"],
    ],
    [
      "1,001 working days",
      deadline("2026-01-20", 1_001),
      "workingDays: a whole number from 0 to 1,000.",
      ["workingDays"],
    ],
    [
      "a day of the last century but one",
      deadline("1899-12-31", 1),
      "from: a date from 1900-01-01 to 2999-12-31.",
      ["from"],
    ],
    [
      "a day whose deadline no date can say",
      deadline("9999-12-31", 1),
      "from: a date from 1900-01-01 to 2999-12-31.",
      ["from"],
    ],
    [
      "1,001 holidays",
      `workingDayDeadline(from: "2026-01-20", workingDays: 1, holidays: [${times(1_001, '"2026-01-21"')}])`,
      "holidays: at most 1,000 of them.",
      ["holidays"],
    ],
  ])("%s", async (_, call, message, path) => {
    const answer = await api.call(`{ calculate { answer: ${call} } }`, { as: AS });
    // A suggestion may be null: its refusal leaves the rest of the answer standing, and with it the status.
    const status = call.startsWith("suggestExpectation") ? 200 : 400;
    expect(refusalOf(answer)).toEqual({ status, code: "BAD_USER_INPUT", message, path, more: [] });
  });

  it("takes lists as long as they may be", async () => {
    const holidays = times(1_000, '"2026-01-21"');
    const call = `workingDayDeadline(from: "2026-01-20", workingDays: 1, holidays: [${holidays}])`;
    expect(await api.data(`{ calculate { answer: ${call} } }`, { as: AS })).toEqual({
      calculate: { answer: "2026-01-22" },
    });
    const mean = combine(source("PEER", 100, times(1_000, "9")), "BLOCK");
    expect(await api.data(`{ calculate { answer: ${mean} } }`, { as: AS })).toEqual({
      calculate: { answer: { value: "9.00" } },
    });
  });

  it("points at the field in the answer and at the argument at once", async () => {
    const { body } = await api.call(`{ calculate { ${points(481)} nip(value: "1") { valid } } }`, { as: AS });
    expect(body).toMatchObject({
      data: null,
      errors: [{ path: ["calculate", "creditPoints"], extensions: { code: "BAD_USER_INPUT", path: ["months"] } }],
    });
  });

  it.each([
    [
      "an exponent",
      "query ($n: Decimal!) { calculate { answer: talentBox(predicate: BAIK, potential: $n, convention: SCORE) { box } } }",
      "8e1",
    ],
    [
      "nine decimals",
      "query ($n: Decimal!) { calculate { answer: talentBox(predicate: BAIK, potential: $n, convention: SCORE) { box } } }",
      0.123456789,
    ],
  ])("a decimal that is none: %s", async (_, query, n) => {
    const { status, code, message } = refusalOf(await api.call(query, { as: AS, variables: { n } }));
    expect({ status, code }).toEqual({ status: 400, code: "BAD_USER_INPUT" });
    expect(message).toContain(
      "Decimal: a number of at most 12 digits before the point and 8 after it, without exponent",
    );
  });
});
