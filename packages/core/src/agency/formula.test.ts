import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RATING_RELATIONS, type RatingRelation } from "../shared/classes.ts";
import { type Decimal, decimal, fixed, fromHundredths, sum } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import { INVENTED } from "../testing/invented.ts";
import { FORMULA, localPolicy } from "../testing/policy.ts";
import {
  bandOf,
  type Figures,
  type FiguresOf,
  fewestOf,
  figuresOfRatings,
  guardedBy,
  indexOf,
  measureOf,
  type Served,
  type Step,
  valueOfFigures,
  workOut,
} from "./formula.ts";
import { NATIONAL } from "./policies.ts";
import type { Formula, Measure, Policy } from "./policy.ts";

/** Figures of each source by measure and source: `CAPAIAN/SUPERIOR`. */
type Given = Readonly<Record<string, readonly string[]>>;
const POLICY = localPolicy();

const figuresIn =
  (given: Given): FiguresOf =>
  (measure, from) => {
    const values = given[`${measure.key}/${from}`];
    return values === undefined ? null : { count: values.length, sum: sum(values.map((one) => decimal(one))) };
  };
const work = (formula: Formula, given: Given, served: Served | null = null): Step =>
  workOut(formula, POLICY, figuresIn(given), served);
const shown = (step: Step): readonly (string | null)[] => [step.value?.toFixed() ?? null, step.ratedPercent.toFixed()];

const value = (measure: string, from: RatingRelation, atLeast = 1): Formula => ({
  op: "VALUE",
  measure,
  from,
  atLeast,
});
const title = { en: "Index", id: "Indeks" };
type Missing = Extract<Formula, { op: "WEIGHTED" }>["missing"];
const RENORMALISE: Missing = { rule: "EXCLUDE_AND_RENORMALISE" };
const BLOCK: Missing = { rule: "BLOCK" };
const weighted = (missing: Missing, ...parts: readonly (readonly [string, Formula])[]): Formula => ({
  op: "WEIGHTED",
  title,
  parts: parts.map(([weightPercent, of]) => ({ weightPercent, of })),
  missing,
});
const capped = (at: string, of: Formula): Formula => ({ op: "CAP", at, of });
const BANDS = [
  { from: "0", value: "60" },
  { from: "76", value: "100" },
  { from: "91", value: "120" },
];
const banded = (of: Formula): Formula => ({ op: "BANDS", of, bands: BANDS });

const CAPAIAN = value("CAPAIAN", "SUPERIOR");
const SURVEI = value("SURVEI", "OTHER", 2);
const given = (capaian: string): Given => ({ "CAPAIAN/SUPERIOR": [capaian] });

describe("each operator", () => {
  it.each([
    ["VALUE: one figure", CAPAIAN, { "CAPAIAN/SUPERIOR": ["80.5"] }, ["80.5", "100"]],
    ["VALUE: the mean of several", CAPAIAN, { "CAPAIAN/SUPERIOR": ["80", "81", "83.5"] }, ["81.5", "100"]],
    [
      "VALUE: a third, carried with six decimals",
      CAPAIAN,
      { "CAPAIAN/SUPERIOR": ["100", "100", "0"] },
      ["66.666667", "100"],
    ],
    ["VALUE: none", CAPAIAN, {}, [null, "0"]],
    ["VALUE: another source's", CAPAIAN, { "CAPAIAN/PEER": ["80"] }, [null, "0"]],
    ["VALUE: an empty list", CAPAIAN, { "CAPAIAN/SUPERIOR": [] }, [null, "0"]],
    ["VALUE: one fewer than asked for", SURVEI, { "SURVEI/OTHER": ["80"] }, [null, "0"]],
    ["VALUE: as many as asked for", SURVEI, { "SURVEI/OTHER": ["80", "81"] }, ["80.5", "100"]],
    ["VALUE: a figure of nought is a figure", CAPAIAN, given("0"), ["0", "100"]],
    ["CAP: below", capped("100", CAPAIAN), given("99.99"), ["99.99", "100"]],
    ["CAP: at it", capped("100", CAPAIAN), given("100"), ["100", "100"]],
    ["CAP: above", capped("100", CAPAIAN), given("100.01"), ["100", "100"]],
    ["CAP: of nothing", capped("100", CAPAIAN), {}, [null, "0"]],
    ["BANDS: the lowest value there is", banded(CAPAIAN), given("0"), ["60", "100"]],
    ["BANDS: just below the second", banded(CAPAIAN), given("75.99"), ["60", "100"]],
    ["BANDS: where the second begins", banded(CAPAIAN), given("76"), ["100", "100"]],
    ["BANDS: just below the last", banded(CAPAIAN), given("90.99"), ["100", "100"]],
    ["BANDS: where the last begins", banded(CAPAIAN), given("91"), ["120", "100"]],
    ["BANDS: the highest value there is", banded(CAPAIAN), given("120"), ["120", "100"]],
    ["BANDS: of nothing", banded(CAPAIAN), {}, [null, "0"]],
    [
      "WEIGHTED: everything there",
      weighted(BLOCK, ["60", CAPAIAN], ["40", SURVEI]),
      { ...given("110"), "SURVEI/OTHER": ["70", "80"] },
      ["96", "100"],
    ],
    [
      "WEIGHTED: weights with decimals",
      weighted(BLOCK, ["33.33", CAPAIAN], ["66.67", SURVEI]),
      { ...given("100"), "SURVEI/OTHER": ["70", "80"] },
      ["83.3325", "100"],
    ],
  ] as const)("%s", (_, formula, figures, expected) => {
    expect(shown(work(formula, figures))).toEqual(expected);
  });

  it("the whole of the town's example", () => {
    const { index, scale } = POLICY;
    const ratings = figuresOfRatings(["SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"], scale);
    const results = (from: RatingRelation): Figures | null =>
      from === "SUPERIOR" ? ratings : figuresOfRatings(["SESUAI_EKSPEKTASI"], scale);
    const rest = figuresIn({ ...given("80.5"), "SURVEI/OTHER": ["78.74", "90"] });
    const figuresOf: FiguresOf = (measure, from) => (measure.key === "HASIL" ? results(from) : rest(measure, from));
    const step = workOut(index?.formula ?? CAPAIAN, POLICY, figuresOf, null);
    expect(shown(step)).toEqual(["101.874", "100"]);
    expect(indexOf(step)).toBe(10_187);
    const parts = step.op === "WEIGHTED" ? step.parts : [];
    expect(parts.map(({ contribution }) => contribution?.toFixed())).toEqual(["55", "10", "20", "16.874"]);
  });
});

describe("a missing source", () => {
  const half = (missing: Missing) => weighted(missing, ["75", CAPAIAN], ["25", SURVEI]);
  const nested = (inner: Missing, outer: Missing) =>
    weighted(outer, ["50", half(inner)], ["50", value("HASIL", "SELF")]);
  const all = { ...given("80"), "HASIL/SELF": ["100"] };

  it.each([
    ["leaves its weight to the others", half(RENORMALISE), given("80"), ["80", "75"]],
    ["blocks the whole, and the others' figures are used for nothing", half(BLOCK), given("80"), [null, "0"]],
    ["counts as the declared value", half({ rule: "TREAT_AS", value: "60" }), given("80"), ["75", "75"]],
    ["counts as nought where that is declared", half({ rule: "TREAT_AS", value: "0" }), given("80"), ["60", "75"]],
    ["is not alone: nothing is left to weigh", half(RENORMALISE), {}, [null, "0"]],
    ["is not alone: the declared value for all of it", half({ rule: "TREAT_AS", value: "60" }), {}, ["60", "0"]],
    ["further in leaves its weight there", nested(RENORMALISE, BLOCK), all, ["90", "87.5"]],
    ["further in blocks there and is left out above", nested(BLOCK, RENORMALISE), all, ["100", "50"]],
    ["further in blocks there and above", nested(BLOCK, BLOCK), all, [null, "0"]],
    ["of no weight blocks nothing", weighted(BLOCK, ["100", CAPAIAN], ["0", SURVEI]), given("80"), ["80", "100"]],
    [
      "with a third of the weight: the rated share is carried with six decimals",
      weighted(
        RENORMALISE,
        ["33.333333", CAPAIAN],
        ["66.666667", weighted(RENORMALISE, ["33.333333", CAPAIAN], ["66.666667", SURVEI])],
      ),
      given("80"),
      ["80", "55.555555"],
    ],
  ] as const)("%s", (_, formula, figures, expected) => {
    expect(shown(work(formula, figures))).toEqual(expected);
  });

  it("shows what each part then counted for", () => {
    const step = work(weighted(RENORMALISE, ["50", CAPAIAN], ["25", SURVEI], ["25", value("HASIL", "SELF")]), all);
    if (step.op !== "WEIGHTED") throw new Error("not a weighted mean");
    expect(step.presentPercent.toFixed()).toBe("75");
    expect(step.parts.map((part) => [part.contribution?.toFixed(), fixed(part.effectivePercent)])).toEqual([
      ["40", "66.67"],
      [undefined, "0.00"],
      ["25", "33.33"],
    ]);
    expect(step.value?.toFixed()).toBe("86.666667");
  });

  it("is no index, and a thousandth is no hundredth", () => {
    expect(indexOf(work(half(BLOCK), {}))).toBeNull();
    expect(indexOf(work(CAPAIAN, given("88.305")))).toBe(8831);
    expect(indexOf(work(CAPAIAN, given("88.304999")))).toBe(8830);
    expect(indexOf(work(CAPAIAN, given("120")))).toBe(12_000);
  });
});

describe("a figure that grows with time", () => {
  const of = (days: number, working = 60): Served => ({ days, of: working });

  it.each([
    ["all days served", given("80"), of(60), "80"],
    ["nobody knows of any leave", given("80"), null, "80"],
    ["half of the days served", given("40"), of(30), "80"],
    ["two thirds served, carried with six decimals", given("50"), of(46), "65.217391"],
    ["never more than the measure takes", given("80"), of(30), "120"],
    ["no day served: as one day", given("1"), of(0), "60"],
    ["one day served", given("1"), of(1), "60"],
    ["nothing reached in half of the days", given("0"), of(30), "0"],
    ["a period without a working day", given("80"), of(0, 0), "80"],
  ])("%s", (_, figures, served, expected) => {
    expect(work(CAPAIAN, figures, served).value?.toFixed()).toBe(expected);
  });

  it("is the only one that is set against the days served", () => {
    const figures = { "SURVEI/OTHER": ["70", "80"], "HASIL/SELF": ["60"] };
    expect(work(SURVEI, figures, of(1))).toMatchObject({ served: null });
    expect(work(SURVEI, figures, of(1)).value?.toFixed()).toBe("75");
    expect(work(value("HASIL", "SELF"), figures, of(1)).value?.toFixed()).toBe("60");
    expect(work(CAPAIAN, given("40"), of(30))).toMatchObject({ served: { days: 30, of: 60 } });
  });
});

describe("a document that was never checked", () => {
  it("is not worked out", () => {
    expect(() => measureOf(NATIONAL, "HASIL")).toThrow(new InvariantError("The policy has no measure HASIL."));
    const bands = [{ from: decimal("1"), value: decimal("60") }];
    expect(() => bandOf(bands, decimal("0.99"))).toThrow(InvariantError);
  });
});

describe("any formula and any figures", () => {
  const SOURCES: readonly (readonly [string, RatingRelation, Measure])[] = POLICY.measures.flatMap((measure) =>
    (measure.kind === "RECORDED" ? measure.from : (["SELF", "SUPERIOR"] as const)).map(
      (from) => [measure.key, from, measure] as const,
    ),
  );
  const hundredths = (least: number, most: number) =>
    fc.integer({ min: least * 100, max: most * 100 }).map((one) => fromHundredths(one).toFixed());
  const boundsOf = (measure: Measure): readonly [number, number] =>
    measure.kind === "RECORDED" ? [Number(measure.least), Number(measure.most)] : [60, 120];
  const figures: fc.Arbitrary<Given> = fc
    .tuple(
      ...SOURCES.map(([key, from, measure]) =>
        fc
          .array(hundredths(...boundsOf(measure)), { maxLength: 4 })
          .map((values) => [`${key}/${from}`, values] as const),
      ),
    )
    .map((entries) => Object.fromEntries(entries));
  const missing = fc.oneof(
    fc.constant(RENORMALISE),
    fc.constant(BLOCK),
    hundredths(0, 120).map((worth): Missing => ({ rule: "TREAT_AS", value: worth })),
  );
  const bands = fc
    .uniqueArray(fc.integer({ min: 1, max: 12_000 }), { maxLength: 5 })
    .chain((starts) =>
      fc
        .array(fc.integer({ min: 0, max: 12_000 }), { minLength: starts.length + 1, maxLength: starts.length + 1 })
        .map((worths) => ({
          starts: [0, ...starts.toSorted((a, b) => a - b)],
          worths: worths.toSorted((a, b) => a - b),
        })),
    )
    .map(({ starts, worths }) =>
      starts.map((from, i) => ({
        from: fromHundredths(from).toFixed(),
        value: fromHundredths(worths[i] ?? 0).toFixed(),
      })),
    );
  const leaf: fc.Arbitrary<Formula> = fc
    .tuple(fc.constantFrom(...SOURCES), fc.integer({ min: 1, max: 3 }))
    .map(([[key, from], atLeast]) => value(key, from, atLeast));
  const deep = (levels: number): fc.Arbitrary<Formula> => {
    if (levels === 1) return leaf;
    const of = deep(levels - 1);
    const parts = fc.array(of, { minLength: 1, maxLength: 3 }).chain((each) =>
      fc.integer({ min: 0, max: 100 }).map((first) => {
        const [head, ...rest] = each;
        const share = rest.length === 0 ? [] : [100 - first, ...rest.slice(1).map(() => 0)];
        const weights = head === undefined ? [] : [rest.length === 0 ? 100 : first, ...share];
        return each.map((one, i) => [String(weights[i]), one] as const);
      }),
    );
    return fc.oneof(
      leaf,
      fc.tuple(missing, parts).map(([rule, all]) => weighted(rule, ...all)),
      fc.tuple(hundredths(0, 120), of).map(([at, one]) => capped(at, one)),
      fc.tuple(bands, of).map(([all, one]): Formula => ({ op: "BANDS", of: one, bands: all })),
    );
  };
  const formula = deep(4);
  const served = fc.integer({ min: 0, max: 60 }).map((days): Served => ({ days, of: 60 }));
  const noLess = (a: Decimal | null, b: Decimal | null): boolean => (a === null ? b === null : b?.gte(a) === true);

  it("give an index from 0 to 120, and a rated share from 0 to 100", () => {
    fc.assert(
      fc.property(formula, figures, served, (one, all, days) => {
        const step = work(one, all, days);
        const index = indexOf(step);
        expect(index === null || (index >= 0 && index <= 12_000)).toBe(true);
        expect(step.ratedPercent.gte(decimal(0)) && step.ratedPercent.lte(decimal(100))).toBe(true);
      }),
    );
  });

  it("give no less for a figure that is more", () => {
    const higher = fc.tuple(fc.constantFrom(...SOURCES), fc.nat(), fc.integer({ min: 0, max: 12_000 }));
    fc.assert(
      fc.property(formula, figures, served, higher, (one, all, days, [[key, from, measure], place, more]) => {
        const name = `${key}/${from}`;
        const before = all[name] ?? [];
        const [, most] = boundsOf(measure);
        const raised = before.map((figure, i) => {
          const higherFigure = Number(figure) + more / 100;
          return i === place % before.length ? String(Math.min(most, Math.round(higherFigure * 100) / 100)) : figure;
        });
        expect(noLess(work(one, all, days).value, work(one, { ...all, [name]: raised }, days).value)).toBe(true);
      }),
    );
  });

  it("give the same whatever order the figures came in", () => {
    fc.assert(
      fc.property(formula, figures, served, (one, all, days) => {
        const turned = Object.fromEntries(Object.entries(all).map(([name, values]) => [name, values.toReversed()]));
        expect(shown(work(one, turned, days))).toEqual(shown(work(one, all, days)));
      }),
    );
  });

  it("give no less for approved leave: the fewer days served, never the lower", () => {
    fc.assert(
      fc.property(formula, figures, served, fc.nat(60), (one, all, days, leave) => {
        const fewer = { days: Math.max(0, days.days - leave), of: days.of };
        expect(noLess(work(one, all, days).value, work(one, all, fewer).value)).toBe(true);
        expect(noLess(work(one, all, null).value, work(one, all, fewer).value)).toBe(true);
      }),
    );
  });

  it("are worked out from every source a document may name", () => {
    expect(new Set(SOURCES.map(([, from]) => from))).toEqual(
      new Set(RATING_RELATIONS.filter((one) => one !== "SUBORDINATE")),
    );
    expect(work(FORMULA, {}).op).toBe("WEIGHTED");
    expect(valueOfFigures({ count: 2, sum: decimal("1") }, decimal("120"), null).toFixed()).toBe("0.5");
  });
});

describe("how few answers count", () => {
  const single = (from: RatingRelation, atLeast: number): Formula => value("PEERS", from, atLeast);
  const policy = (formula: Formula | null): Policy => ({
    ...INVENTED,
    index: formula === null ? null : { formula, example: { values: [], index: "0" } },
  });
  const both: Formula = {
    op: "WEIGHTED",
    title: { en: "Both", id: "Keduanya" },
    parts: [
      { weightPercent: "50", of: single("PEER", 1) },
      { weightPercent: "50", of: single("PEER", 5) },
    ],
    missing: { rule: "EXCLUDE_AND_RENORMALISE" },
  };

  it.each([
    ["peers: three whatever the document says", policy(single("PEER", 1)), "PEER", 3],
    ["peers: more where it says so", policy(single("PEER", 4)), "PEER", 4],
    ["the most that any operator asks for", policy(both), "PEER", 5],
    ["subordinates nobody weighs", policy(single("PEER", 1)), "SUBORDINATE", 3],
    ["peers without an index", policy(null), "PEER", 3],
    ["the public: as the document says", policy(single("OTHER", 1)), "OTHER", 1],
  ] as const)("%s", (_, document, from, expected) => {
    expect(fewestOf(document, "PEERS", from)).toBe(expected);
  });

  it("is one number for a source wherever it stands in a formula", () => {
    const given = (count: number) => () => ({ count, sum: decimal(count * 40) });
    expect(workOut(both, INVENTED, given(4), null).value).toBeNull();
    expect(workOut(both, INVENTED, given(5), null).value?.toFixed()).toBe("40");
  });

  it("is never lowered for a what-if", () => {
    const guarded = guardedBy(policy(single("OTHER", 1)), policy(single("OTHER", 6)));
    expect(fewestOf(guarded, "PEERS", "OTHER")).toBe(6);
    expect(guardedBy(policy(null), policy(both)).index).toBeNull();
  });
});
