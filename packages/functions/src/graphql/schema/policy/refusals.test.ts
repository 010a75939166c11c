import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { POLICY_MESSAGES, POLICY_VIOLATION_CODES, type Policy } from "@kinerja/core/agency";
import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { isEnumType } from "graphql";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { localPolicy } from "../../../../../core/src/testing/policy.ts";
import { snapshot } from "../../../../../core/src/testing/snapshot.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { committedSchema } from "../../../testing/id-fields.ts";

const MESSAGES = { ...COMMON_MESSAGES, ...POLICY_MESSAGES };
const AS = { subject: "hr-Tolak" };
const BASIS = "Musyawarah dengan pegawai, berita acara 3 Januari 2026";
const LANGUAGES = ["en", "id"] as const;

let table: TestTable;
let api: Api;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  await smallAgency(table.db, "Tolak", 0);
});
afterAll(() => table.drop());

type Params = Readonly<Record<string, string | number>>;
const filled = (template: string, params: Params): string =>
  Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, String(value)), template);
const validate = (document: object, language: "en" | "id") =>
  api.data("query ($document: PolicyDocument!) { policyValidate(document: $document) { code path message } }", {
    as: AS,
    language,
    variables: { document },
  });
const draft = (document: object, language: "en" | "id" = "en") =>
  api.data(
    `mutation ($input: PolicyDraftCreateInput!) {
      policyDraftCreate(input: $input) { policyVersion { version } userErrors { code path message } }
    }`,
    { as: AS, language, variables: { input: { document, basis: BASIS } } },
  );
const activate = (input: object, language: "en" | "id" = "en") =>
  api.data(
    `mutation ($input: PolicyActivateInput!) {
      policyActivate(input: $input) {
        policyVersion { version } agency { version } userErrors { code path message }
      }
    }`,
    {
      as: AS,
      language,
      variables: {
        input: { id: "kota-uji", documentVersion: 1, from: "2026-06-01", version: 1, reason: BASIS, ...input },
      },
    },
  );

type Change = (document: Policy) => object;
const index =
  (change: object): Change =>
  (document) => ({ ...document, index: { ...document.index, ...change } });
const example =
  (change: object): Change =>
  (document) =>
    index({ example: { ...document.index?.example, ...change } })(document);
const deadlines =
  (change: object): Change =>
  (document) => ({ ...document, deadlines: { ...document.deadlines, ...change } });
const value = (measure: string, from = "SUPERIOR") => ({ op: "VALUE", measure, from, atLeast: 1 });
const weighted = (missing: string, ...percents: readonly string[]) => ({
  op: "WEIGHTED",
  title: { en: "Index", id: "Indeks" },
  parts: percents.map((weightPercent) => ({ weightPercent, of: value("HASIL") })),
  missing: { rule: missing },
});
const bands = (...pairs: readonly (readonly [string, string])[]) => ({
  op: "BANDS",
  of: value("HASIL"),
  bands: pairs.map(([from, worth]) => ({ from, value: worth })),
});
const nested = (levels: number): object =>
  levels === 1 ? value("HASIL") : { op: "CAP", at: "120", of: nested(levels - 1) };

/** One fault of each kind there is. */
const VIOLATIONS: Readonly<
  Record<(typeof POLICY_VIOLATION_CODES)[number], readonly [change: Change, path: string, params: Params]>
> = {
  MISSING: [({ talent: _, ...rest }) => rest, "talent", {}],
  WRONG_TYPE: [(d) => ({ ...d, version: "1" }), "version", { expected: "integer" }],
  NOT_ONE_OF: [index({ formula: { op: "EVAL" } }), "index.formula.op", { known: "VALUE, WEIGHTED, CAP, BANDS" }],
  UNKNOWN_FIELD: [(d) => ({ ...d, code: "return 1" }), "code", { name: "code" }],
  TOO_SMALL: [(d) => ({ ...d, version: 0 }), "version", { least: 1 }],
  TOO_LARGE: [
    deadlines({ shortCycleEvaluationWorkingDays: 261 }),
    "deadlines.shortCycleEvaluationWorkingDays",
    { most: 260 },
  ],
  TOO_SHORT: [(d) => ({ ...d, title: "Uj" }), "title", { least: 3 }],
  TOO_LONG: [(d) => ({ ...d, title: "x".repeat(201) }), "title", { most: 200 }],
  TOO_FEW: [(d) => ({ ...d, sources: [] }), "sources", { least: 1 }],
  TOO_MANY: [(d) => ({ ...d, sources: Array.from({ length: 41 }, () => "Keputusan") }), "sources", { most: 40 }],
  NOT_DECIMAL: [
    (d) => ({ ...d, suggestion: { smallPartPercent: "25%" } }),
    "suggestion.smallPartPercent",
    { least: "0", most: "100" },
  ],
  MALFORMED: [(d) => ({ ...d, id: "Kota" }), "id", { pattern: "[a-z][a-z0-9-]{1,39}" }],
  NOT_ONE_LINE: [(d) => ({ ...d, title: "Kota\tUji" }), "title", {}],
  TOO_DEEP: [index({ formula: nested(6) }), "index.formula.of.of.of.of.op", { limit: 5 }],
  ID_RESERVED: [(d) => ({ ...d, id: "national" }), "id", { id: "national" }],
  DAY_UNKNOWN: [deadlines({ annualEvaluationCloses: { month: 2, day: 30 } }), "deadlines.annualEvaluationCloses", {}],
  AFTER_JANUARY: [deadlines({ annualEvaluationCloses: { month: 3, day: 31 } }), "deadlines.annualEvaluationCloses", {}],
  LATER_THAN_LAW: [deadlines({ deliveryWorkingDays: 15 }), "deadlines.deliveryWorkingDays", { limit: 14 }],
  SHORTER_THAN_LAW: [deadlines({ objectionWorkingDays: 13 }), "deadlines.objectionWorkingDays", { limit: 14 }],
  BEHAVIOURS_INCOMPLETE: [(d) => ({ ...d, behaviours: d.behaviours.slice(1) }), "behaviours", {}],
  NOT_RISING: [(d) => ({ ...d, scale: { ...d.scale, SESUAI_EKSPEKTASI: "59" } }), "scale.SESUAI_EKSPEKTASI", {}],
  NAMED_TWICE: [
    (d) => ({ ...d, ranking: { ...d.ranking, groups: ["AGENCY", "AGENCY"] } }),
    "ranking.groups.1",
    { name: "AGENCY" },
  ],
  AGENCY_GROUP_MISSING: [(d) => ({ ...d, ranking: { ...d.ranking, groups: ["UNIT"] } }), "ranking.groups", {}],
  MEASURE_UNKNOWN: [
    index({ formula: value("INOVASI") }),
    "index.formula.measure",
    { measure: "INOVASI", known: "HASIL, CAPAIAN, SURVEI, PERILAKU" },
  ],
  SOURCE_NOT_OFFERED: [
    index({ formula: value("HASIL", "PEER") }),
    "index.formula.from",
    { measure: "HASIL", known: "SELF, SUPERIOR" },
  ],
  BOUNDS_REVERSED: [
    (d) => ({ ...d, measures: d.measures.map((one) => (one.key === "SURVEI" ? { ...one, most: "24" } : one)) }),
    "measures.2.least",
    {},
  ],
  WEIGHTS_NOT_100: [index({ formula: weighted("BLOCK", "60", "39") }), "index.formula.parts", { total: "99" }],
  FIRST_BAND_NOT_ZERO: [index({ formula: bands(["1", "60"]) }), "index.formula.bands.0.from", {}],
  BANDS_NOT_IN_ORDER: [
    index({ formula: bands(["0", "60"], ["0", "70"]) }),
    "index.formula.bands.1.from",
    { before: "0" },
  ],
  EXAMPLE_OUT_OF_BOUNDS: [
    example({ values: [{ measure: "SURVEI", from: "OTHER", values: ["101"] }] }),
    "index.example.values.0.values.0",
    { expected: "25 – 100" },
  ],
  EXAMPLE_INCOMPLETE: [
    example({ values: [{ measure: "PERILAKU", from: "SELF", values: ["SESUAI_EKSPEKTASI"] }] }),
    "index.example.values",
    {},
  ],
  EXAMPLE_DIFFERS: [example({ index: "101.9" }), "index.example.index", { stated: "101.9", gives: "101.87" }],
};

describe("a document with one fault", () => {
  it.each(POLICY_VIOLATION_CODES)("%s is told so in both languages, checked or drafted", async (code) => {
    const [change, path, params] = VIOLATIONS[code];
    const document = change(localPolicy());
    const before = await snapshot(table.db);
    for (const language of LANGUAGES) {
      const told = { code, path: path.split("."), message: filled(MESSAGES[code][language], params) };
      expect(await validate(document, language)).toEqual({ policyValidate: [told] });
      expect(await draft(document, language)).toEqual({
        policyDraftCreate: { policyVersion: null, userErrors: [{ ...told, path: ["document", ...told.path] }] },
      });
    }
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("has a code that stands in the contract, and the contract no other", () => {
    const valuesOf = (name: string): readonly string[] => {
      const type = committedSchema().getType(name);
      return isEnumType(type) ? type.getValues().map((one) => one.name) : [];
    };
    expect(valuesOf("PolicyViolationCode")).toEqual([...POLICY_VIOLATION_CODES]);
    expect(valuesOf("PolicyUserErrorCode").toSorted()).toEqual(
      [...Object.keys(POLICY_MESSAGES), "NOT_FOUND", "VERSION_CONFLICT"].toSorted(),
    );
  });
});

describe("a document with five faults", () => {
  it("is answered with five violations, each in its place", async () => {
    const { index: own, ...rest } = localPolicy();
    const sent = {
      ...rest,
      version: "1",
      colour: "red",
      behaviours: [],
      deadlines: { ...rest.deadlines, objectionWorkingDays: 5 },
      index: { ...own, formula: weighted("BLOCK", "60", "39") },
    };
    expect(await validate(sent, "id")).toEqual({
      policyValidate: [
        { code: "WRONG_TYPE", path: ["version"], message: "Kirim nilai JSON bertipe integer." },
        {
          code: "UNKNOWN_FIELD",
          path: ["colour"],
          message: "Dokumen tidak mengenal isian colour di sini: hapus isian itu.",
        },
        {
          code: "BEHAVIOURS_INCOMPLETE",
          path: ["behaviours"],
          message: "Ketujuh nilai BerAKHLAK dinilai (PermenPANRB 6/2022, pasal 10): sebutkan semuanya.",
        },
        {
          code: "SHORTER_THAN_LAW",
          path: ["deadlines", "objectionWorkingDays"],
          message: "Peraturan memberi paling sedikit 14 hari kerja di sini (PermenPANRB 6/2022, lampiran V.B.2).",
        },
        {
          code: "WEIGHTS_NOT_100",
          path: ["index", "formula", "parts"],
          message: "Jumlah bobot 99: buat jumlahnya 100.",
        },
      ],
    });
  });
});

describe("a draft or an activation that stands against what is there", () => {
  type Row = readonly [
    code: keyof typeof MESSAGES,
    send: (language: "en" | "id") => Promise<unknown>,
    path: string,
    params: Params,
  ];
  const ROWS: readonly Row[] = [
    [
      "POLICY_EXISTS",
      (l) => draft(localPolicy({ title: "Penilaian lain" }), l),
      "document.version",
      { id: "kota-uji", version: 1, next: 4 },
    ],
    ["POLICY_NOT_NEXT", (l) => draft(localPolicy({ version: 5 }), l), "document.version", { id: "kota-uji", next: 4 }],
    ["POLICY_IS_ACTIVE", (l) => activate({ from: "2026-07-01" }, l), "documentVersion", { from: "2026-06-01" }],
    [
      "FROM_TOO_EARLY",
      (l) => activate({ documentVersion: 2, from: "2026-05-31" }, l),
      "from",
      { before: "2026-06-01" },
    ],
    ["FROM_TOO_LATE", (l) => activate({ documentVersion: 2, from: "2028-01-21" }, l), "from", { limit: "2028-01-20" }],
    ["NOT_FOUND", (l) => activate({ documentVersion: 4 }, l), "id", {}],
    ["VERSION_CONFLICT", (l) => activate({ documentVersion: 2, version: 2 }, l), "version", {}],
  ];
  beforeAll(async () => {
    for (const version of [1, 2, 3]) await draft(localPolicy({ version }));
    await activate({});
  });

  const refused = (code: keyof typeof MESSAGES, language: "en" | "id", path: string, params: Params) =>
    expect.objectContaining({
      policyVersion: null,
      userErrors: [{ code, path: path.split("."), message: filled(MESSAGES[code][language], params) }],
    });

  it.each(ROWS)("%s, in both languages, and nothing is written", async (code, send, path, params) => {
    const before = await snapshot(table.db);
    for (const language of LANGUAGES)
      expect(Object.values((await send(language)) as object)).toEqual([refused(code, language, path, params)]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("TOO_MANY_ACTIVATIONS, in both languages", async () => {
    const items = await snapshot(table.db);
    const agency = items.find(({ sk }) => sk === "@AGENCY");
    const policies = Array.from({ length: 60 }, () => ({ id: "national", version: 1, from: "2022-01-01" }));
    await table.db.client.send(new PutCommand({ TableName: table.db.table, Item: { ...agency, policies } }));
    for (const language of LANGUAGES)
      expect(Object.values(await activate({ documentVersion: 3 }, language))).toEqual([
        refused("TOO_MANY_ACTIVATIONS", language, "from", { limit: 60 }),
      ]);
  });

  it("has been reached for every code there is", () => {
    const reached = [...POLICY_VIOLATION_CODES, ...ROWS.map(([code]) => code), "TOO_MANY_ACTIVATIONS"];
    expect(reached.toSorted()).toEqual([...Object.keys(POLICY_MESSAGES), "NOT_FOUND", "VERSION_CONFLICT"].toSorted());
  });
});
