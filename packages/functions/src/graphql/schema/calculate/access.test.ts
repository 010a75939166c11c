import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { committedSchema } from "../../../testing/id-fields.ts";

const MEETS = "SESUAI_EKSPEKTASI";
/** One call of every calculator. */
const CALLS = {
  predicate: `predicate(workResult: ${MEETS}, behaviour: ${MEETS})`,
  suggestExpectation: `suggestExpectation(mainResults: [${MEETS}])`,
  distributionCheck:
    "distributionCheck(guide: SE_3_2023, organization: ISTIMEWA, sangatKurang: 0, kurang: 0, butuhPerbaikan: 0, baik: 2, sangatBaik: 8) { findings { message } }",
  indicatorAchievement: "indicatorAchievement(direction: MORE_IS_BETTER, target: 85, realization: 85) { value }",
  numericAppraisal: "numericAppraisal(skp: 92, behaviour: 85, withPeers: false, newIdea: false) { value }",
  combineRatings:
    "combineRatings(sources: [{ relation: PEER, weightPercent: 100, values: [9] }], missing: BLOCK) { value effectiveWeights { weightPercent } }",
  satisfactionIndex: "satisfactionIndex(elements: [WAKTU], answers: [[4]], weightMode: EXACT) { elements { mean } }",
  surveySampleSize: "surveySampleSize(population: 100)",
  jobPersonMatch: "jobPersonMatch(required: [3], actual: [3]) { gaps }",
  talentBox: "talentBox(predicate: BAIK, potential: 85, convention: PREDIKAT) { box actions }",
  creditPoints: "creditPoints(level: AHLI_MUDA, predicate: BAIK, months: 12)",
  absenceSanction: "absenceSanction(days: 3) { level sanction }",
  nip: 'nip(value: "1") { problems { message } }',
  workingDayDeadline: 'workingDayDeadline(from: "2026-01-20", workingDays: 14)',
} as const;
const NAMES = Object.keys(CALLS) as (keyof typeof CALLS)[];
const query = (name: keyof typeof CALLS): string => `{ calculate { ${CALLS[name]} } }`;

let tables: readonly TestTable[] = [];
let production: Api;
let development: Api;
beforeAll(async () => {
  const [one, other] = [await createTestTable(), await createTestTable()];
  tables = [one, other];
  production = await createApi(one);
  development = await createApi(other, "development");
});
afterAll(() => Promise.all(tables.map((table) => table.drop())));

describe("calculators", () => {
  it("stand here, all of them", () => {
    const type = committedSchema().getType("Calculate");
    expect(type !== undefined && "getFields" in type ? Object.keys(type.getFields()) : []).toEqual(NAMES);
  });

  it.each(NAMES)("%s needs a token outside the development stage", async (name) => {
    expect(await production.call(query(name))).toEqual({
      status: 200,
      body: {
        data: null,
        errors: [
          {
            message: "Sign in: send a valid token as `Authorization: Bearer …`.",
            locations: [{ line: 1, column: 3 }],
            path: ["calculate"],
            extensions: { code: "UNAUTHENTICATED" },
          },
        ],
      },
    });
    expect(production.requests()).toEqual({});
  });

  it.each(NAMES)("%s takes any valid token, and asks the table whose it is and nothing more", async (name) => {
    const as = { subject: "nobody" };
    await production.data("{ viewer { kind } }", { as });
    const whose = production.requests();
    await production.data(query(name), { as });
    expect(production.requests()).toEqual(whose);
    expect(whose).toEqual({ GetItem: 1 });
  });

  it.each(NAMES)("%s needs none in the development stage, and does not touch the table", async (name) => {
    const data = await development.data<{ calculate: Record<string, unknown> }>(query(name));
    expect(data.calculate[name]).not.toBeNull();
    expect(development.requests()).toEqual({});
  });

  it("refuse a bad token in every stage", async () => {
    const { status } = await development.call(query("nip"), { as: { subject: "" } });
    expect(status).toBe(401);
  });

  it("all answer in one request, in both languages", async () => {
    const all = `{ calculate { ${Object.values(CALLS).join(" ")} } }`;
    const english = await development.data<{ calculate: Record<string, unknown> }>(all, { language: "en" });
    const indonesian = await development.data<{ calculate: Record<string, unknown> }>(all, { language: "id" });
    const differing = NAMES.filter(
      (name) => JSON.stringify(english.calculate[name]) !== JSON.stringify(indonesian.calculate[name]),
    );
    expect(differing).toEqual(["distributionCheck", "nip"]);
    expect(development.requests()).toEqual({});
  });
});
