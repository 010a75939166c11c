import { APPRAISAL_MESSAGES } from "@kinerja/core/appraisal";
import { entriesOf } from "@kinerja/core/audit";
import { RATING_RELATIONS } from "@kinerja/core/shared/classes";
import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { addMilliseconds } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Person } from "../../../../../core/src/testing/fixture.ts";
import { ACHIEVEMENT_POLICY, type AchievementTown, achievementTown } from "../../../testing/achievement.ts";
import { ABSENT, mutation, type Payload } from "./testing.ts";

const BASIS = "Laporan hasil kerja triwulan I";
const FIGURES = "figures { measure from count mean basis recordedBy { name } recordedAt }";
const NODE = `query ($id: ID!) { node(id: $id) { ... on Appraisal { version ${FIGURES} } } }`;

/** Thirteen sources of measures and more, of which one appraisal keeps twelve. */
const everybody = [...RATING_RELATIONS];
const POLICY = {
  ...ACHIEVEMENT_POLICY,
  measures: ACHIEVEMENT_POLICY.measures.flatMap((measure) =>
    measure.key === "SATISFACTION" && measure.kind === "RECORDED"
      ? [
          measure,
          { ...measure, key: "CONDUCT", from: everybody },
          { ...measure, key: "TEAMWORK", from: everybody, least: "0" },
        ]
      : [measure],
  ),
};

let at: AchievementTown;
let staff: Person;
let other: Person;
let as: AchievementTown["as"] & Readonly<Record<"staff" | "peer", { readonly subject: string }>>;
beforeAll(async () => {
  at = await achievementTown(2, POLICY);
  const [first, second] = at.town.staff;
  if (first === undefined || second === undefined) throw new Error("The town has no staff.");
  [staff, other] = [first, second];
  as = { ...at.as, staff: await at.link("staff", staff), peer: await at.link("peer", other) };
});
afterAll(() => at.table.drop());

type Figure = { measure: string; from: string; values: readonly (string | number)[]; basis: string };
const figure = (changes: Partial<Figure> = {}): Figure => ({
  measure: "ACHIEVEMENT",
  from: "SUPERIOR",
  values: ["96.4"],
  basis: BASIS,
  ...changes,
});
type Sent = {
  readonly whose?: Person;
  readonly version?: number;
  readonly who?: keyof typeof as;
  readonly now?: string;
  readonly language?: "en" | "id";
};
const send = (
  figures: readonly Figure[],
  { whose = staff, version = 0, who = "hr", now = at.quarter.endsAt, language = "en" }: Sent = {},
  appraisalId = at.idOf(whose),
) =>
  at.api.call<{ appraisalFiguresRecord: Payload }>(mutation("FiguresRecord", `version ${FIGURES}`), {
    as: as[who],
    variables: { input: { appraisalId, version, figures } },
    now,
    language,
  });
const record = async (figures: readonly Figure[], sent: Sent = {}): Promise<Payload | undefined> =>
  (await send(figures, sent)).body.data?.appraisalFiguresRecord;
const see = async (who: keyof typeof as, whose: Person, now = at.quarter.endsAt) => {
  const { body } = await at.api.call<{ node: unknown }>(NODE, { as: as[who], variables: { id: at.idOf(whose) }, now });
  expect(body.errors).toBeUndefined();
  return body.data?.node;
};

const RECORDED = { basis: BASIS, recordedBy: { name: "Petugas Kepegawaian" }, recordedAt: "2027-03-31T17:00:00.000Z" };
const ACHIEVED = { ...RECORDED, measure: "ACHIEVEMENT", from: "SUPERIOR", count: 1, mean: "96.40" };
/** 265.01 of three is 88.336… */
const SATISFIED = { ...RECORDED, measure: "SATISFACTION", from: "OTHER", count: 3, mean: "88.34" };
const satisfaction = figure({ measure: "SATISFACTION", from: "OTHER", values: [80, "90.00", 95.01] });

describe("what other sources gave", () => {
  it("is kept as number and mean, and shown to those who rate, not to who recorded it", async () => {
    const done = { appraisal: { version: 1, figures: null }, userErrors: [] };
    expect(await record([figure(), satisfaction])).toEqual(done);
    for (const who of ["head", "regent"] as const)
      expect(await see(who, staff)).toEqual({ version: 1, figures: [ACHIEVED, SATISFIED] });
    for (const who of ["hr", "staff"] as const) expect(await see(who, staff)).toEqual({ version: 1, figures: null });
    expect(await see("peer", staff)).toBeNull();
    expect(await see("head", other)).toEqual({ version: 0, figures: [] });
  });

  it("sent again changes nothing; a source recorded anew is replaced, the others stay", async () => {
    const again = { appraisal: { version: 1, figures: null }, userErrors: [] };
    expect(await record([figure(), satisfaction])).toEqual(again);
    const later = addMilliseconds(at.quarter.escalationClosesAt, -1);
    const better = figure({ values: ["98.2"], basis: "Laporan hasil kerja yang diperbaiki" });
    expect(await record([better], { version: 1, now: later })).toMatchObject({ appraisal: { version: 2 } });
    const recordedAt = "2027-05-04T16:59:59.999Z";
    expect(await see("head", staff)).toEqual({
      version: 2,
      figures: [SATISFIED, { ...ACHIEVED, mean: "98.20", basis: better.basis, recordedAt }],
    });
    const entries = await entriesOf(at.table.db, at.town.agency.id, at.idOf(staff));
    expect(entries.map(({ action }) => action)).toEqual(["appraisal.recordFigures", "appraisal.recordFigures"]);
  });

  it("may be recorded from the period's opening on, long before anybody rates", async () => {
    const done = { appraisal: { version: 1 }, userErrors: [] };
    expect(await record([figure({ values: [50] })], { whose: other, now: at.quarter.startsAt })).toMatchObject(done);
  });

  it("is shown to its employee once it is published", async () => {
    await at.publish();
    const now = at.quarter.publishesAt;
    for (const who of ["staff", "hr", "head"] as const)
      expect(await see(who, staff, now)).toMatchObject({ figures: [{ mean: "88.34" }, { mean: "98.20" }] });
    expect(await see("peer", staff, now)).toBeNull();
  });
});

describe("who records figures", () => {
  const untouched = { version: 2, figures: [{ mean: "88.34" }, { mean: "98.20" }] };

  it.each([
    ["a colleague", "peer"],
    ["another agency's personnel officer", "stranger"],
  ] as const)("not %s, for whom there is no such appraisal", async (_, who) => {
    const hidden = await send([figure()], { who, language: "id" });
    const error = { code: "NOT_FOUND", path: ["appraisalId"], message: COMMON_MESSAGES.NOT_FOUND.id };
    expect(hidden.body).toEqual({ data: { appraisalFiguresRecord: { appraisal: null, userErrors: [error] } } });
    expect(await send([figure()], { who, language: "id" }, ABSENT)).toEqual(hidden);
    expect(await see("head", staff)).toMatchObject(untouched);
  });

  it.each([
    ["the employee", "staff"],
    ["the rater", "head"],
    ["the rater's superior", "regent"],
  ] as const)("not %s, who sees it", async (_, who) => {
    const { body } = await send([figure()], { who });
    expect(body.data).toBeNull();
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN" }]);
    expect(await see("head", staff)).toMatchObject(untouched);
  });
});

describe("figures that are refused", () => {
  const slots = [
    ...everybody.map((from) => figure({ measure: "CONDUCT", from })),
    ...everybody.map((from) => figure({ measure: "TEAMWORK", from })),
    figure({ measure: "SATISFACTION", from: "PEER" }),
    figure(),
  ];
  const bounds = { measure: "SATISFACTION", least: "25", most: "100" };
  type Refusal = {
    readonly figures: readonly Figure[];
    readonly path: readonly string[];
    readonly params?: Readonly<Record<string, string>>;
    readonly now?: () => string;
    readonly version?: number;
  };
  const REFUSED = {
    MEASURE_UNKNOWN: {
      figures: [figure(), figure({ measure: "PLANNED_RESULTS" })],
      path: ["figures", "1", "measure"],
      params: { measure: "PLANNED_RESULTS", known: "ACHIEVEMENT, SATISFACTION, CONDUCT, TEAMWORK" },
    },
    SOURCE_NOT_OFFERED: {
      figures: [figure({ measure: "SATISFACTION", from: "SELF" })],
      path: ["figures", "0", "from"],
      params: { measure: "SATISFACTION", known: "OTHER, PEER" },
    },
    FIGURE_OUT_OF_BOUNDS: {
      figures: [figure({ measure: "SATISFACTION", from: "PEER", values: ["25", "24.99", "100"] })],
      path: ["figures", "0", "values", "1"],
      params: { ...bounds, value: "24.99" },
    },
    FIGURE_TWICE: {
      figures: [figure(), figure({ values: ["97"] })],
      path: ["figures", "1"],
      params: { measure: "ACHIEVEMENT", from: "SUPERIOR" },
    },
    // One more source than the eleven sent and the one that is there.
    TOO_MANY_FIGURES: {
      figures: [...slots.slice(0, 11), figure({ measure: "SATISFACTION", from: "OTHER" })],
      path: ["figures"],
      params: { limit: "12" },
    },
    WINDOW_CLOSED: {
      figures: [figure()],
      path: [],
      params: { until: "2027-05-04T17:00:00.000Z" },
      now: () => at.quarter.escalationClosesAt,
    },
    VERSION_CONFLICT: { figures: [figure()], path: ["version"], version: 0 },
  } as const satisfies Partial<Record<keyof typeof MESSAGES, Refusal>>;
  const MESSAGES = { ...COMMON_MESSAGES, ...APPRAISAL_MESSAGES };
  const filled = (template: string, params: Readonly<Record<string, string>>): string =>
    Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), template);

  it.each(Object.entries(REFUSED) as [keyof typeof REFUSED, Refusal][])(
    "%s, in both languages",
    async (code, refusal) => {
      const { figures, path, params = {}, now, version = 1 } = refusal;
      for (const language of ["en", "id"] as const) {
        const sent = { whose: other, version, language, ...(now === undefined ? {} : { now: now() }) };
        expect(await record(figures, sent)).toEqual({
          appraisal: null,
          userErrors: [{ code, path, message: filled(MESSAGES[code][language], params) }],
        });
      }
      expect(await see("head", other)).toMatchObject({ version: 1, figures: [{ count: 1, mean: "50.00" }] });
    },
  );

  it("names every value out of bounds, and one of three decimals", async () => {
    const figures = [figure({ measure: "SATISFACTION", from: "PEER", values: ["100", "100.01", "99.995"] })];
    const errors = (await record(figures, { whose: other, version: 1 }))?.userErrors;
    const message = (value: string): string =>
      `${value} is no figure of SATISFACTION: send one from 25 to 100 with at most two decimals.`;
    expect(errors?.map((error) => [error.path, error.message])).toEqual([
      [["figures", "0", "values", "1"], message("100.01")],
      [["figures", "0", "values", "2"], message("99.995")],
    ]);
  });

  it("with twelve sources is kept", async () => {
    const done = { appraisal: { version: 2 }, userErrors: [] };
    expect(await record(slots, { whose: other, version: 1 })).toMatchObject(done);
  });

  it.each([
    ["no figure", [], "figures: at least one figure.", ["figures"]],
    ["thirteen figures", Array(13).fill(figure()), "figures: at most 12 figures.", ["figures"]],
    ["no value", [figure({ values: [] })], "figures.0.values: at least one value.", ["figures", "0", "values"]],
    [
      "201 values",
      [figure({ values: Array(201).fill("90") })],
      "figures.0.values: at most 200 values.",
      ["figures", "0", "values"],
    ],
    [
      "a value no policy allows",
      [figure({ values: ["120.5"] })],
      'figures.0.values.0: a decimal number as text between "0" and "120".',
      ["figures", "0", "values", "0"],
    ],
    ["no basis", [figure({ basis: " x " })], "figures.0.basis: at least 3 characters.", ["figures", "0", "basis"]],
  ])("as what can never be right: %s", async (_, figures, message, path) => {
    const { status, body } = await send(figures, { whose: other, version: 2 });
    expect({ status, body }).toMatchObject({
      status: 400,
      body: { errors: [{ message, extensions: { code: "BAD_USER_INPUT", path } }] },
    });
  });
});
