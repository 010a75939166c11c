import fc from "fast-check";
import type { Formula, Measure, Policy } from "../agency/index.ts";
import type { Figure, ItemRatings, ScoringInput } from "../appraisal/index.ts";
import { BEHAVIOURS, type RatingRelation } from "../shared/classes.ts";
import { scoringInput } from "./fixture.ts";
import { INVENTED } from "./invented.ts";

/*
 * Policies and scoring inputs of every shape there is, for what must hold whatever a document says and whoever was
 * rated how: formulas of all operators up to five deep, weights and bounds of up to eight decimals.
 */
const UNIT = 100_000_000;
/** A decimal text from whole hundred-millionths. */
const textOf = (units: number): string => {
  const fraction = String(units % UNIT)
    .padStart(8, "0")
    .replace(/0+$/, "");
  return `${Math.floor(units / UNIT)}${fraction === "" ? "" : `.${fraction}`}`;
};

/** Whole numbers, hundredths and finest fractions alike often: documents mostly have the first. */
const unitsUpTo = (most: number): fc.Arbitrary<number> =>
  fc.oneof(
    fc.nat(most).map((whole) => whole * UNIT),
    fc.nat(most * 100).map((hundredths) => hundredths * (UNIT / 100)),
    fc.nat(most * UNIT),
  );
const scores = unitsUpTo(120).map(textOf);
const percents = unitsUpTo(100).map(textOf);
const rising = (units: readonly number[]): readonly string[] => units.toSorted((a, b) => a - b).map(textOf);

/** One to five weights that add up to 100, zeros among them. */
const weights = fc.array(unitsUpTo(100), { maxLength: 4 }).map((cuts) => {
  const ends = [...cuts.toSorted((a, b) => a - b), 100 * UNIT];
  return ends.map((end, i) => textOf(end - (ends[i - 1] ?? 0)));
});

const missing = fc.oneof(
  fc.constant({ rule: "EXCLUDE_AND_RENORMALISE" } as const),
  fc.constant({ rule: "BLOCK" } as const),
  scores.map((value) => ({ rule: "TREAT_AS", value }) as const),
);

const sourcesOf = (measure: Measure): readonly RatingRelation[] =>
  measure.kind === "RECORDED" ? measure.from : ["SELF", "SUPERIOR"];
const SLOTS = INVENTED.measures.flatMap((measure) =>
  sourcesOf(measure).map((from) => ({ op: "VALUE", measure: measure.key, from }) as const),
);
const value = fc
  .tuple(fc.constantFrom(...SLOTS), fc.integer({ min: 1, max: 4 }))
  .map(([slot, atLeast]): Formula => ({ ...slot, atLeast }));

const bands = fc.array(fc.tuple(unitsUpTo(120), unitsUpTo(120)), { minLength: 1, maxLength: 5 }).map((pairs) => {
  const froms = [...new Set([0, ...pairs.map(([from]) => from)])].slice(0, pairs.length);
  const values = rising(pairs.map(([, worth]) => worth));
  return rising(froms).map((from, i) => ({ from, value: values[i] ?? "0" }));
});

const formula = (levels: number): fc.Arbitrary<Formula> => {
  if (levels === 1) return value;
  const of = formula(levels - 1);
  const weighted = fc
    .tuple(
      weights.chain((all) => fc.tuple(...all.map((weightPercent) => of.map((part) => ({ weightPercent, of: part }))))),
      missing,
    )
    .map(
      ([parts, rule]): Formula => ({
        op: "WEIGHTED",
        title: { en: `Level ${levels}`, id: `Tingkat ${levels}` },
        parts,
        missing: rule,
      }),
    );
  const cap = fc.tuple(scores, of).map(([at, inner]): Formula => ({ op: "CAP", at, of: inner }));
  const banded = fc.tuple(of, bands).map(([inner, all]): Formula => ({ op: "BANDS", of: inner, bands: all }));
  return fc.oneof({ arbitrary: weighted, weight: 3 }, cap, banded, value);
};

const scale = fc
  .tuple(unitsUpTo(120), unitsUpTo(120), unitsUpTo(120))
  .map(rising)
  .map(([low = "0", middle = "0", high = "0"]): Policy["scale"] => ({
    DI_BAWAH_EKSPEKTASI: low,
    SESUAI_EKSPEKTASI: middle,
    DI_ATAS_EKSPEKTASI: high,
  }));

/** Policies with the measures of INVENTED and any index; their worked example is INVENTED's and does not hold. */
export const policies: fc.Arbitrary<Policy> = fc
  .record({
    formula: formula(5),
    scale,
    minimumRatedPercent: percents,
    minimumServedPercent: percents,
    small: percents,
  })
  .map((one) => ({
    ...INVENTED,
    scale: one.scale,
    index: INVENTED.index === null ? null : { ...INVENTED.index, formula: one.formula },
    comparability: { minimumRatedPercent: one.minimumRatedPercent, minimumServedPercent: one.minimumServedPercent },
    suggestion: { smallPartPercent: one.small },
  }));

const digits = (minLength: number, maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.nat(2), { minLength, maxLength }).map((all) => all.join(""));
const ratings: fc.Arbitrary<ItemRatings> = fc.record({
  main: digits(0, 5),
  additional: digits(0, 3),
  behaviours: digits(BEHAVIOURS.length, BEHAVIOURS.length),
});

const figures = fc
  .tuple(
    ...INVENTED.measures.flatMap((measure) =>
      measure.kind !== "RECORDED"
        ? []
        : measure.from.map((from) =>
            fc.option(
              fc
                .array(fc.integer({ min: Number(measure.least) * 100, max: Number(measure.most) * 100 }), {
                  minLength: 1,
                  maxLength: 5,
                })
                .map(
                  (all): Figure => ({
                    measure: measure.key,
                    from,
                    count: all.length,
                    sum: all.reduce((total, one) => total + one, 0),
                  }),
                ),
            ),
          ),
    ),
  )
  .map((all) => all.filter((figure) => figure !== null));

const served = fc.option(fc.nat(66).chain((of) => fc.nat(of).map((days) => ({ days, of }))));

/** People who were rated, in every way there is. */
export const ratedInputs: fc.Arbitrary<ScoringInput> = fc
  .record({
    rating: fc.record({ result: fc.nat(2), behaviour: fc.nat(2), class: fc.nat(4), final: fc.boolean() }),
    bySelf: fc.option(ratings),
    bySuperior: ratings,
    figures,
    served,
  })
  .map(({ rating, ...given }) => ({
    ...scoringInput("emp_1"),
    ...given,
    state: "RATED",
    selfAt: given.bySelf === null ? null : "2026-03-31T20:00:00.000Z",
    rating: { ...rating, by: "emp_rater", at: "2026-04-01T00:00:00.000Z" },
  }));
