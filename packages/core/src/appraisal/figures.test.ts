import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Policy } from "../agency/index.ts";
import * as Audit from "../audit/index.ts";
import * as Period from "../period/index.ts";
import { RATING_RELATIONS, type RatingRelation } from "../shared/classes.ts";
import { decimal } from "../shared/decimal.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { overtaken } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import { appraisalOf, openEvaluation, rateQuarter } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Appraisal from "./index.ts";
import { MAX_FIGURES } from "./model.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const MORE = ["FIRST", "SECOND", "THIRD"];
/** With three measures more that anybody may give figures for: nineteen slots, which are more than are kept. */
const POLICY: Policy = {
  ...INVENTED,
  measures: [
    ...INVENTED.measures,
    ...MORE.map((key) => ({
      key,
      kind: "RECORDED" as const,
      title: { en: key, id: key },
      from: [...RATING_RELATIONS],
      least: "0",
      most: "100",
      growsWithTime: false,
    })),
  ],
};

let table: TestTable;
let town: SmallAgency;
let other: SmallAgency;
let period: Period.Period;
let whose: Person;
let colleague: Person;
let opened: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Angka", 2, POLICY);
  other = await smallAgency(table.db, "Lain", 0);
  period = await openEvaluation(town);
  const [first, second] = town.staff;
  if (first === undefined || second === undefined) throw new Error("no staff");
  [whose, colleague] = [first, second];
  opened = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, opened));

const at = (now = period.endsAt, db = table.db) => depsAt(db, now);
const figure = (measure: string, from: RatingRelation, ...values: string[]) => ({
  measure,
  from,
  values,
  basis: `Berita acara ${measure} ${values.length}`,
});
const PEERS = figure("PEERS", "PEER", "80", "90.5", "85");
type Sent = Parameters<typeof Appraisal.recordFigures>[2];
const send = (figures: Sent["figures"], version = 0, by: Person | null = town.hr, deps = at()) =>
  Appraisal.recordFigures(deps, by, { appraisalId: appraisalOf(town, whose), version, figures });
const untouched = async () => expect(await snapshot(table.db)).toEqual(opened);
const find = async (by: Person) => {
  const seen = await Appraisal.find(at(), by, appraisalOf(town, whose));
  if (seen === null) throw new Error("not seen");
  return seen;
};
const chain = () => Audit.entriesOf(table.db, town.agency.id, appraisalOf(town, whose));

describe("recording figures", () => {
  it("keeps count and sum with the person, and beside them what each rests on", async () => {
    const { input } = value(await send([PEERS, figure("TARGET", "SUPERIOR", "115")]));
    const kept = [
      { measure: "PEERS", from: "PEER", count: 3, sum: 25_550 },
      { measure: "TARGET", from: "SUPERIOR", count: 1, sum: 11_500 },
    ];
    expect(input).toMatchObject({ state: "OPEN", version: 1, rating: null, figures: kept });
    expect(await Appraisal.figures(at(), town.agency.id, await find(town.head))).toEqual([
      { ...kept[0], basis: "Berita acara PEERS 3", by: town.hr.employee, at: period.endsAt, mean: decimal("85.17") },
      { ...kept[1], basis: "Berita acara TARGET 1", by: town.hr.employee, at: period.endsAt, mean: decimal("115") },
    ]);
    // Nobody's single answer is kept anywhere.
    expect(JSON.stringify(await snapshot(table.db, town.agency.id))).not.toContain("90.5");
    const entries = await chain();
    expect(entries.map((entry) => [entry.action, entry.actor])).toEqual([
      ["appraisal.recordFigures", town.hr.employee],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("shows them to those who rate, and to the person when the rating shows", async () => {
    value(await send([PEERS]));
    const shown = async (by: Person) => Appraisal.figures(at(), town.agency.id, await find(by));
    expect(await shown(whose)).toBeNull();
    expect(await shown(town.hr)).toBeNull();
    expect(await shown(town.regent)).toHaveLength(1);
  });

  it.each([
    ["withholds the mean of fewer answers than the policy asks for", ["80", "90"], null],
    ["shows the mean of as many as it asks for", ["80", "90", "91"], "87"],
  ])("%s", async (_, answers, mean) => {
    value(await send([figure("PEERS", "PEER", ...answers)]));
    const [shown] = (await Appraisal.figures(at(), town.agency.id, await find(town.head))) ?? [];
    expect([shown?.count, shown?.mean?.toFixed() ?? null]).toEqual([answers.length, mean]);
  });

  it("replaces what was recorded for the same measure and source, and nothing else", async () => {
    value(await send([PEERS, figure("SURVEY", "OTHER", "78.74")]));
    const again = figure("PEERS", "PEER", "70", "71");
    const other = figure("PEERS", "SUBORDINATE", "60");
    const { input } = value(await send([again, other], 1));
    expect(input.figures).toEqual([
      { measure: "SURVEY", from: "OTHER", count: 1, sum: 7874 },
      { measure: "PEERS", from: "PEER", count: 2, sum: 14_100 },
      { measure: "PEERS", from: "SUBORDINATE", count: 1, sum: 6000 },
    ]);
    const documents = await Appraisal.figures(at(), town.agency.id, await find(town.head));
    expect(documents?.map(({ basis, sum }) => [basis, sum])).toEqual([
      ["Berita acara SURVEY 1", 7874],
      ["Berita acara PEERS 2", 14_100],
      ["Berita acara PEERS 1", 6000],
    ]);
  });

  it("sent twice is done once, also at the same time", async () => {
    const answers = await Promise.all([send([PEERS]), send([PEERS])]);
    expect(answers.flatMap(codes).filter((code) => code !== "VERSION_CONFLICT")).toEqual([]);
    const before = await snapshot(table.db);
    expect(value(await send([PEERS])).input).toMatchObject({ version: 1, figures: [{ count: 3, sum: 25_550 }] });
    expect(await snapshot(table.db)).toEqual(before);
    expect(await chain()).toHaveLength(1);
  });

  it("from an older version is refused, and from the one after a rating is taken", async () => {
    value(await rateQuarter(at(), town, town.head, whose, [MEETS, MEETS]));
    const rated = await snapshot(table.db);
    expect(codes(await send([PEERS], 0))).toEqual(["VERSION_CONFLICT"]);
    expect(codes(await send([PEERS], 2))).toEqual(["VERSION_CONFLICT"]);
    expect(await snapshot(table.db)).toEqual(rated);
    expect(value(await send([PEERS], 1)).input).toMatchObject({
      state: "RATED",
      version: 2,
      rating: { result: 1 },
      bySuperior: { main: "1" },
      figures: [{ measure: "PEERS" }],
    });
  });

  it("that crosses a rating loses to it, and takes nothing of it away", async () => {
    const race = overtaken(table, 1, async () =>
      value(await rateQuarter(at(), town, town.head, whose, [MEETS, MEETS])),
    );
    expect(codes(await send([PEERS], 0, town.hr, at(period.endsAt, race.db)))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect((await find(town.head)).input).toMatchObject({ state: "RATED", version: 1, figures: [] });
    expect(Audit.firstBreak(await chain())).toBeNull();
  });

  // From the period's opening: a survey is answered while it runs. Both sides of the end.
  it.each([
    ["on the period's first day", "startsAt", 0, []],
    ["while the rater may rate", "endsAt", 0, []],
    ["while the rater's superior may", "evaluationClosesAt", 0, []],
    ["until that closes", "escalationClosesAt", -1, []],
    ["not when it has closed", "escalationClosesAt", 0, ["WINDOW_CLOSED"]],
    ["not while it is scored", "scoringStartsAt", 0, ["WINDOW_CLOSED"]],
  ] as const)("is for %s", async (_, instant, apart, refused) => {
    const deps = at(addMilliseconds(period[instant], apart));
    expect(codes(await send([PEERS], 0, town.hr, deps))).toEqual(refused);
    if (refused.length > 0) await untouched();
  });

  it("is not for a period that has not opened", async () => {
    const { edges } = await Period.page(at(), town.hr, 10);
    const planned = edges.map((edge) => edge.node).find((one) => one.state === "PLANNED");
    if (planned === undefined) throw new Error("no planned period");
    const appraisalId = Appraisal.appraisalId({ period: planned.id, employee: whose.employee });
    const answer = await Appraisal.recordFigures(at(), town.hr, { appraisalId, version: 0, figures: [PEERS] });
    expect(codes(answer)).toEqual(["NOT_FOUND"]);
    await untouched();
  });
});

describe("figures are recorded by personnel officers alone", () => {
  it("never in their own case", async () => {
    const own: Person = { ...whose, grants: ["HR"] };
    await expect(send([PEERS], 0, own)).rejects.toThrow(ForbiddenError);
    await untouched();
    const input = { appraisalId: appraisalOf(town, colleague), version: 0, figures: [PEERS] };
    expect(codes(await Appraisal.recordFigures(at(), own, input))).toEqual([]);
  });

  it.each<readonly [string, () => Person]>([
    ["the person", () => whose],
    ["the rater", () => town.head],
    ["the rater's superior", () => town.regent],
    ["an auditor", () => ({ ...colleague, grants: ["AUDITOR"] })],
  ])("and by %s, who sees the appraisal, not at all", async (_, who) => {
    await expect(send([PEERS], 0, who())).rejects.toThrow(ForbiddenError);
    await untouched();
  });

  it("and to a colleague, or an officer elsewhere, the appraisal is not there", async () => {
    expect(codes(await send([PEERS], 0, colleague))).toEqual(["NOT_FOUND"]);
    expect(codes(await send([PEERS], 0, other.hr))).toEqual(["NOT_FOUND"]);
    await expect(send([PEERS], 0, null)).rejects.toThrow(UnauthenticatedError);
    await untouched();
  });

  it("and in the agency's home region", async () => {
    const elsewhere = { ...at(), region: "ap-southeast-1" };
    await expect(send([PEERS], 0, town.hr, elsewhere)).rejects.toThrow(WrongRegionError);
    await untouched();
  });

  it("and not for an appraisal there is not", async () => {
    for (const appraisalId of [`apr_${"0".repeat(20)}-${"0".repeat(20)}`, "apr_x", town.agency.id]) {
      const answer = await Appraisal.recordFigures(at(), town.hr, { appraisalId, version: 0, figures: [PEERS] });
      expect(codes(answer)).toEqual(["NOT_FOUND"]);
    }
    await untouched();
  });
});

describe("figures are refused", () => {
  it.each([
    ["of no measure of the period's policy", figure("HOROSCOPE", "PEER", "50"), "MEASURE_UNKNOWN"],
    ["of a measure that is rated", figure("MAIN", "SUPERIOR", "50"), "MEASURE_UNKNOWN"],
    ["from a source it does not have", figure("SURVEY", "PEER", "50"), "SOURCE_NOT_OFFERED"],
    ["outside its bounds", figure("SURVEY", "OTHER", "24.99"), "FIGURE_OUT_OF_BOUNDS"],
    ["with three decimals", figure("SURVEY", "OTHER", "78.741"), "FIGURE_OUT_OF_BOUNDS"],
  ])("%s", async (_, sent, code) => {
    expect(codes(await send([sent]))).toEqual([code]);
    await untouched();
  });

  it("twice in one request", async () => {
    expect(codes(await send([PEERS, PEERS]))).toEqual(["FIGURE_TWICE"]);
    await untouched();
  });

  it("beyond what one appraisal keeps, and taken up to it", async () => {
    const slots = MORE.flatMap((measure) => RATING_RELATIONS.map((from) => figure(measure, from, "50")));
    value(await send(slots.slice(0, MAX_FIGURES - 1)));
    const full = value(await send(slots.slice(0, MAX_FIGURES), 1));
    expect(full.input.figures).toHaveLength(MAX_FIGURES);
    const before = await snapshot(table.db);
    expect(await send(slots.slice(MAX_FIGURES, MAX_FIGURES + 1), 2)).toEqual({
      ok: false,
      errors: [{ code: "TOO_MANY_FIGURES", path: ["figures"], params: { limit: MAX_FIGURES } }],
    });
    expect(await snapshot(table.db)).toEqual(before);
    // What is there already may still be replaced.
    expect(codes(await send(slots.slice(0, 3), 2))).toEqual([]);
  });

  it.each([
    ["no figure", [], "figures"],
    ["more figures than are ever kept", Array(MAX_FIGURES + 1).fill(PEERS), "figures"],
    ["a figure without values", [figure("PEERS", "PEER")], "figures.0.values"],
    ["201 values", [figure("PEERS", "PEER", ...Array(201).fill("50"))], "figures.0.values"],
    ["a value that is no decimal", [figure("PEERS", "PEER", "5e1")], "figures.0.values.0"],
    ["a value above every index", [figure("PEERS", "PEER", "120.01")], "figures.0.values.0"],
    ["a value below zero", [figure("PEERS", "PEER", "-0.01")], "figures.0.values.0"],
    ["a figure without its basis", [{ ...PEERS, basis: "  " }], "figures.0.basis"],
    ["a source there is not", [{ ...PEERS, from: "NEIGHBOUR" as RatingRelation }], "figures.0.from"],
  ])("as bad input with %s", async (_, figures, path) => {
    const refused = await send([...figures]).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(BadInputError);
    if (refused instanceof BadInputError) expect(refused.inputPath.join(".")).toBe(path);
    await untouched();
  });
});
