import type { Expectation, RatingRelation } from "../shared/classes.ts";
import { type Decimal, decimal, HUNDRED, HUNDREDTH, roundHalfUp, sum, toHundredths, ZERO } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import { combineParts, type MissingSource } from "./combination.ts";
import type { Formula, Measure, Policy } from "./policy.ts";

/** Every step is carried with six decimals; the index is rounded once more, to two. */
const CARRIED_DECIMALS = 6;

/** What one source gave for a measure: how many figures, and their sum. */
export type Figures = { readonly count: number; readonly sum: Decimal };
export type FiguresOf = (measure: Measure, from: RatingRelation) => Figures | null;
/** Working days of the period that were served, of all of them; null for all. */
export type Served = { readonly days: number; readonly of: number };

type Worked = {
  /** Null where figures are missing and the declared rule puts nothing in their place. */
  readonly value: Decimal | null;
  /** Percent of the weight that rests on figures somebody gave. */
  readonly ratedPercent: Decimal;
};
export type ValueStep = Worked & {
  readonly op: "VALUE";
  readonly measure: Measure;
  readonly from: RatingRelation;
  readonly atLeast: number;
  readonly figures: Figures | null;
  /** Set where the figure is set against the days served. */
  readonly served: Served | null;
};
export type WeightedStep = Worked & {
  readonly op: "WEIGHTED";
  readonly title: { readonly en: string; readonly id: string };
  readonly missing: MissingSource;
  /** Percent of the parts that have a value, or are given one by the rule; what their sum is divided by. */
  readonly presentPercent: Decimal;
  readonly parts: readonly {
    readonly weightPercent: Decimal;
    readonly effectivePercent: Decimal;
    /** What the part adds: its weight times its value, exactly; null where it is left out. */
    readonly contribution: Decimal | null;
    readonly step: Step;
  }[];
};
export type CapStep = Worked & { readonly op: "CAP"; readonly at: Decimal; readonly step: Step };
export type BandsStep = Worked & {
  readonly op: "BANDS";
  readonly bands: readonly { readonly from: Decimal; readonly value: Decimal }[];
  readonly step: Step;
};
/** A formula worked through for one person. */
export type Step = ValueStep | WeightedStep | CapStep | BandsStep;

export const carry = (value: Decimal): Decimal => roundHalfUp(value, CARRIED_DECIMALS);

/** The mean of figures; what grows with time is set against the days served, up to the measure's highest value. */
export const valueOfFigures = (figures: Figures, most: Decimal, served: Served | null): Decimal => {
  const mean = figures.count === 1 ? figures.sum : figures.sum.div(decimal(figures.count));
  // A period without working days had none to miss.
  if (served === null || served.days >= served.of) return carry(mean);
  // Somebody on leave all the time had no day to reach it in: one day stands for none.
  const full = mean.times(decimal(served.of)).div(decimal(Math.max(served.days, 1)));
  return carry(full.gt(most) ? most : full);
};

/** What the highest band whose `from` is not above the value is worth; bands rise and begin at 0. */
export const bandOf = (bands: BandsStep["bands"], value: Decimal): Decimal => {
  const band = bands.findLast(({ from }) => from.lte(value));
  if (band === undefined) throw new InvariantError("The first band begins above the value.");
  return band.value;
};

const missingOf = (missing: Extract<Formula, { op: "WEIGHTED" }>["missing"]): MissingSource =>
  missing.rule === "TREAT_AS" ? { rule: missing.rule, value: decimal(missing.value) } : missing;

export const measureOf = (policy: Pick<Policy, "measures">, key: string): Measure => {
  const found = policy.measures.find((measure) => measure.key === key);
  if (found === undefined) throw new InvariantError(`The policy has no measure ${key}.`);
  return found;
};

/** Fewer answers of these than this would tell what one of them said. */
const FEWEST_OF_MANY: Readonly<Partial<Record<RatingRelation, number>>> = { PEER: 3, SUBORDINATE: 3 };

const valuesIn = (formula: Formula): readonly Extract<Formula, { op: "VALUE" }>[] => {
  if (formula.op === "VALUE") return [formula];
  return formula.op === "WEIGHTED" ? formula.parts.flatMap((part) => valuesIn(part.of)) : valuesIn(formula.of);
};

/** What each formula asks for, found once: everybody of a period is scored by the same one. */
const ASKED = new WeakMap<Formula, ReturnType<typeof valuesIn>>();

const fewestIn = (formula: Formula | null, measure: string, from: RatingRelation): number => {
  const asked = formula === null ? [] : (ASKED.get(formula) ?? valuesIn(formula));
  if (formula !== null) ASKED.set(formula, asked);
  let fewest = FEWEST_OF_MANY[from] ?? 1;
  for (const value of asked)
    if (value.measure === measure && value.from === from && value.atLeast > fewest) fewest = value.atLeast;
  return fewest;
};

/**
 * The fewest figures of a source that count for a measure: the most that any operator of the formula asks for, and
 * three of peers and subordinates at least. Below it neither scores nor readers are told anything of them.
 */
export const fewestOf = ({ index }: Pick<Policy, "index">, measure: string, from: RatingRelation): number =>
  fewestIn(index?.formula ?? null, measure, from);

const raised = (formula: Formula, guard: Policy): Formula => {
  if (formula.op === "VALUE")
    return { ...formula, atLeast: Math.max(formula.atLeast, fewestOf(guard, formula.measure, formula.from)) };
  if (formula.op === "WEIGHTED")
    return { ...formula, parts: formula.parts.map((part) => ({ ...part, of: raised(part.of, guard) })) };
  return { ...formula, of: raised(formula.of, guard) };
};

/** A policy that asks for at least as many answers of each source as another: what was promised to few stays kept. */
export const guardedBy = (policy: Policy, guard: Policy): Policy =>
  policy.index === null
    ? policy
    : { ...policy, index: { ...policy.index, formula: raised(policy.index.formula, guard) } };

/** Works a formula through: a pure function of the figures, the days served and the document. */
export const workOut = (
  formula: Formula,
  policy: Pick<Policy, "measures">,
  figuresOf: FiguresOf,
  served: Served | null,
): Step => work(formula, { root: formula, policy, figuresOf, served });

type Work = {
  readonly root: Formula;
  readonly policy: Pick<Policy, "measures">;
  readonly figuresOf: FiguresOf;
  readonly served: Served | null;
};

const work = (formula: Formula, given: Work): Step => {
  const { root, policy, figuresOf, served } = given;
  if (formula.op === "VALUE") {
    const measure = measureOf(policy, formula.measure);
    const figures = figuresOf(measure, formula.from);
    const atLeast = fewestIn(root, formula.measure, formula.from);
    const enough = figures !== null && figures.count >= atLeast;
    const against = measure.kind === "RECORDED" && measure.growsWithTime ? served : null;
    const most = measure.kind === "RECORDED" ? decimal(measure.most) : HUNDRED;
    return {
      op: "VALUE",
      measure,
      from: formula.from,
      atLeast,
      figures,
      served: against,
      value: enough ? valueOfFigures(figures, most, against) : null,
      ratedPercent: enough ? HUNDRED : ZERO,
    };
  }
  if (formula.op === "CAP") {
    const step = work(formula.of, given);
    const at = decimal(formula.at);
    const value = step.value?.gt(at) === true ? at : step.value;
    return { op: "CAP", at, step, value, ratedPercent: step.ratedPercent };
  }
  if (formula.op === "BANDS") {
    const step = work(formula.of, given);
    const bands = formula.bands.map(({ from, value }) => ({ from: decimal(from), value: decimal(value) }));
    const value = step.value === null ? null : bandOf(bands, step.value);
    return { op: "BANDS", bands, step, value, ratedPercent: step.ratedPercent };
  }
  return weigh(formula, given);
};

const weigh = (formula: Extract<Formula, { op: "WEIGHTED" }>, given: Work): WeightedStep => {
  const steps = formula.parts.map((part) => ({
    weightPercent: decimal(part.weightPercent),
    step: work(part.of, given),
  }));
  const missing = missingOf(formula.missing);
  const { value, weights } = combineParts(
    steps.map(({ weightPercent, step }) => ({ weightPercent, value: step.value })),
    missing,
  );
  const parts = steps.map(({ weightPercent, step }, i) => {
    const counted = step.value ?? (missing.rule === "TREAT_AS" ? missing.value : null);
    return {
      weightPercent,
      effectivePercent: weights[i] ?? ZERO,
      contribution: value === null || counted === null ? null : weightPercent.times(counted).times(HUNDREDTH),
      step,
    };
  });
  return {
    op: "WEIGHTED",
    title: formula.title,
    missing,
    presentPercent: sum(parts.map((part) => (part.contribution === null ? ZERO : part.weightPercent))),
    parts,
    value: value === null ? null : carry(value),
    // Figures inside a part that a missing one has emptied are used for nothing.
    ratedPercent:
      value === null
        ? ZERO
        : carry(sum(parts.map(({ weightPercent, step }) => weightPercent.times(step.ratedPercent).times(HUNDREDTH)))),
  };
};

/** What ratings are worth on the policy's scale. */
export const figuresOfRatings = (ratings: readonly Expectation[], scale: Policy["scale"]): Figures | null =>
  ratings.length === 0 ? null : { count: ratings.length, sum: sum(ratings.map((rating) => decimal(scale[rating]))) };

/** The index of a worked formula, in hundredths: its value, rounded half-up once more. */
export const indexOf = (step: Step): number | null => (step.value === null ? null : toHundredths(step.value));
