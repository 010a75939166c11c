import { indexOf, type Policy, type Step } from "../agency/index.ts";
import { EXPECTATIONS, type Expectation, ordinal, PREDICATES } from "../shared/classes.ts";
import {
  type Decimal,
  decimal,
  fixed,
  fromHundredths,
  HUNDRED,
  largestRemainder,
  sum,
  ZERO,
} from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import type { ScoringInput } from "./model.ts";
import { at, INDEX_STEPS } from "./rules.ts";
import { assess, ratingsOf, workedIndex } from "./scoring-rules.ts";
import { suggestBehaviour, suggestExpectation } from "./suggestion.ts";

/** One fact a node was computed from. */
export type Fact = { readonly name: string; readonly value: string };

type NodeBase = {
  readonly rule: string;
  readonly source: string;
  readonly inputs: readonly Fact[];
  readonly output: string;
  readonly children: readonly ExplanationNode[];
};
/**
 * SUM: the children's outputs add up exactly to this output. LOOKUP: the output follows from the inputs by the rule,
 * a table of the policy or a person's recorded judgement.
 */
export type ExplanationNode = NodeBase & { readonly kind: "SUM" | "LOOKUP" };

/** Output of a node whose figures are missing. */
export const MISSING = "MISSING";
/** Output of a suggestion the guide does not make. */
export const NO_SUGGESTION = "JUDGEMENT";
/** Days served, and working days, of whoever was there all the time: they are not counted. */
export const ALL_DAYS = "ALL";

const RESULT_GUIDE = "PermenPANRB 6/2022, lampiran IV.B.3.a";
const BEHAVIOUR_GUIDE = "PermenPANRB 6/2022, lampiran IV.B.3.b";
const MATRIX_SOURCE = "PermenPANRB 6/2022, lampiran IV.B.3";
const RANKING_SOURCE = "PermenPANRB 6/2022, pasal 30; predicate first, then the place inside it (Kinerja)";

/** Where an agency's own rules stand. */
const policySource = (policy: Policy): string => `${policy.title} (${policy.id}@${policy.version})`;

type Leaf = Omit<NodeBase, "children"> & { readonly children?: readonly ExplanationNode[] };
const lookup = (node: Leaf): ExplanationNode => ({ kind: "LOOKUP", children: [], ...node });
const facts = (of: Readonly<Record<string, string | number>>): readonly Fact[] =>
  Object.entries(of).map(([name, value]) => ({ name, value: String(value) }));

const counted = (ratings: readonly Expectation[], prefix = ""): Readonly<Record<string, string>> =>
  Object.fromEntries(
    EXPECTATIONS.map((name) => [`${prefix}${name}`, String(ratings.filter((one) => one === name).length)]),
  );

const shownDecimal = (value: Decimal): string => value.toFixed();

const contributionNode = (
  part: Extract<Step, { op: "WEIGHTED" }>["parts"][number],
  effective: Decimal,
  step: Extract<Step, { op: "WEIGHTED" }>,
  policy: Policy,
): ExplanationNode => {
  const treatedAs = part.step.value === null && step.missing.rule === "TREAT_AS" ? step.missing.value : null;
  const value = part.step.value ?? treatedAs;
  const handled = part.step.value === null ? step.missing.rule : "PRESENT";
  return lookup({
    rule: "contribution",
    source: policySource(policy),
    inputs: facts({
      weightPercent: shownDecimal(part.weightPercent),
      effectiveWeightPercent: fixed(effective),
      value: value === null ? MISSING : shownDecimal(value),
      source: handled,
    }),
    output: shownDecimal(part.contribution ?? ZERO),
    children: [stepNode(part.step, policy)],
  });
};

const weightedNode = (step: Extract<Step, { op: "WEIGHTED" }>, policy: Policy): ExplanationNode => {
  const source = policySource(policy);
  const effective = largestRemainder(
    step.parts.map((part) => part.effectivePercent),
    2,
  );
  const parts = step.parts.map((part, i) => contributionNode(part, effective[i] ?? ZERO, step, policy));
  const title = { title: step.title.id, titleEn: step.title.en };
  if (step.value === null)
    return lookup({
      rule: "missing-sources",
      source,
      inputs: facts({ ...title, missingSources: step.missing.rule }),
      output: MISSING,
      children: step.parts.map((part) => stepNode(part.step, policy)),
    });
  const added = sum(step.parts.map((part) => part.contribution ?? ZERO));
  const rest = step.value.minus(added);
  // What the weights of missing sources are shared out as, and the seventh decimal; nothing when there is neither.
  const leaf = lookup({
    rule: "renormalisation",
    source,
    inputs: facts({ sum: shownDecimal(added), presentPercent: shownDecimal(step.presentPercent) }),
    output: shownDecimal(rest),
  });
  return {
    kind: "SUM",
    rule: "weighted-mean",
    source,
    inputs: facts({ ...title, missingSources: step.missing.rule }),
    output: shownDecimal(step.value),
    children: rest.eq(ZERO) ? parts : [...parts, leaf],
  };
};

const valueNode = (step: Extract<Step, { op: "VALUE" }>, policy: Policy): ExplanationNode => {
  const { measure, figures, served } = step;
  const common = { measure: measure.key, from: step.from, atLeast: step.atLeast };
  // Of too few figures the sum would tell what one of them said.
  const given = { count: figures?.count ?? 0, sum: step.value === null ? MISSING : shownDecimal(figures?.sum ?? ZERO) };
  const growing =
    served === null || measure.kind !== "RECORDED"
      ? {}
      : { servedDays: served.days, workingDays: served.of, most: measure.most };
  return lookup({
    rule: "figures-mean",
    source: policySource(policy),
    inputs: facts({ ...common, ...given, ...growing }),
    output: step.value === null ? MISSING : shownDecimal(step.value),
  });
};

const stepNode = (step: Step, policy: Policy): ExplanationNode => {
  const source = policySource(policy);
  if (step.op === "VALUE") return valueNode(step, policy);
  if (step.op === "WEIGHTED") return weightedNode(step, policy);
  const child = stepNode(step.step, policy);
  const missing = step.step.value === null || step.value === null;
  if (step.op === "BANDS")
    return lookup({
      rule: "band",
      source,
      inputs: facts({
        value: child.output,
        bands: step.bands.map(({ from, value }) => `${shownDecimal(from)}=${shownDecimal(value)}`).join("; "),
      }),
      output: missing ? MISSING : shownDecimal(step.value ?? ZERO),
      children: [child],
    });
  if (missing) return lookup({ rule: "cap-missing", source, inputs: [], output: MISSING, children: [child] });
  const value = step.value ?? ZERO;
  const cut = lookup({
    rule: "cap",
    source,
    inputs: facts({ value: child.output, at: shownDecimal(step.at) }),
    output: shownDecimal(value.minus(step.step.value ?? ZERO)),
  });
  return { kind: "SUM", rule: "capped", source, inputs: [], output: shownDecimal(value), children: [child, cut] };
};

/** The index of one person: the formula's value and the named rounding to two decimals. */
const indexNode = (step: Step, policy: Policy): ExplanationNode => {
  const formula = stepNode(step, policy);
  const index = indexOf(step);
  if (index === null || step.value === null) return formula;
  const shown = fromHundredths(index);
  return {
    kind: "SUM",
    rule: "index",
    source: policySource(policy),
    inputs: [],
    output: fixed(shown),
    children: [
      formula,
      lookup({
        rule: "index-rounding",
        source: policySource(policy),
        inputs: facts({ value: shownDecimal(step.value), decimals: 2 }),
        output: shownDecimal(shown.minus(step.value)),
      }),
    ],
  };
};

const judgementNodes = (input: ScoringInput, policy: Policy): readonly ExplanationNode[] => {
  const { rating, bySuperior } = input;
  if (rating === null || bySuperior === null) throw new InvariantError(`${input.employee} was not rated.`);
  const [main, additional] = [ratingsOf(bySuperior.main), ratingsOf(bySuperior.additional)];
  const behaviours = ratingsOf(bySuperior.behaviours);
  const smallPart = policy.suggestion.smallPartPercent;
  const suggested = main.length === 0 ? null : suggestExpectation(main, additional, decimal(smallPart));
  return [
    lookup({
      rule: "work-result-rating",
      source: RESULT_GUIDE,
      inputs: facts({ judgement: at(EXPECTATIONS, rating.result) }),
      output: at(EXPECTATIONS, rating.result),
      children: [
        lookup({
          rule: "work-result-suggestion",
          source: RESULT_GUIDE,
          inputs: facts({
            ...counted(main, "UTAMA_"),
            ...counted(additional, "TAMBAHAN_"),
            smallPartPercent: smallPart,
          }),
          output: suggested ?? NO_SUGGESTION,
        }),
      ],
    }),
    lookup({
      rule: "behaviour-rating",
      source: BEHAVIOUR_GUIDE,
      inputs: facts({ judgement: at(EXPECTATIONS, rating.behaviour) }),
      output: at(EXPECTATIONS, rating.behaviour),
      children: [
        lookup({
          rule: "behaviour-suggestion",
          source: BEHAVIOUR_GUIDE,
          inputs: facts(counted(behaviours)),
          output: suggestBehaviour(behaviours) ?? NO_SUGGESTION,
        }),
      ],
    }),
  ];
};

/**
 * Why a result is what it is, from the frozen scoring input and the policy alone: the rater's judgement on each axis
 * beside the guide's suggestion, the matrix cell, the index with every figure and weight, and the number the person
 * is ranked by. An unrated result is explained by what is missing, one listed apart by what it lacks.
 */
export const explain = (input: ScoringInput, policy: Policy): ExplanationNode => {
  const result = assess(input, policy);
  const { predicate, workResult, behaviour, cell } = result;
  if (predicate === null || workResult === null || behaviour === null || cell === null)
    return lookup({
      rule: "unrated",
      source: "PermenPANRB 6/2022, lampiran IV.A.11",
      inputs: facts({ ratedInTime: "false", selfAssessed: String(result.selfAssessed) }),
      output: "UNRATED",
    });
  const matrix = lookup({
    rule: "predicate-matrix",
    source: MATRIX_SOURCE,
    inputs: facts({ workResult, behaviour, policy: `${policy.id}@${policy.version}` }),
    output: predicate,
    children: judgementNodes(input, policy),
  });
  const step = workedIndex(input, policy);
  const within = step === null ? null : indexNode(step, policy);
  if (result.rankKey === null) {
    const { minimumRatedPercent, minimumServedPercent } = policy.comparability;
    return lookup({
      rule: "not-comparable",
      source: policySource(policy),
      inputs: facts({
        index: result.index === null ? MISSING : fixed(fromHundredths(result.index)),
        // Exact: what is compared with the least share must not be rounded up to it.
        ratedPercent: shownDecimal(step?.ratedPercent ?? HUNDRED),
        minimumRatedPercent,
        servedDays: input.served?.days ?? ALL_DAYS,
        workingDays: input.served?.of ?? ALL_DAYS,
        minimumServedPercent,
      }),
      output: result.apart ?? MISSING,
      children: [matrix, ...(within === null ? [] : [within])],
    });
  }
  const steps = lookup({
    rule: "predicate-steps",
    source: RANKING_SOURCE,
    inputs: facts({ predicate, stepsPerPredicate: INDEX_STEPS }),
    output: String(ordinal(PREDICATES, predicate) * INDEX_STEPS),
    children: [matrix],
  });
  const place =
    within === null
      ? lookup({
          rule: "matrix-cell",
          source: RANKING_SOURCE,
          inputs: facts({ workResult, behaviour }),
          output: String(cell),
        })
      : lookup({
          rule: "index-steps",
          source: RANKING_SOURCE,
          inputs: facts({ index: within.output }),
          output: String(result.index),
          children: [within],
        });
  return {
    kind: "SUM",
    rule: "rank-key",
    source: RANKING_SOURCE,
    inputs: [],
    output: String(result.rankKey),
    children: [steps, place],
  };
};

/** A node without its children, by its place in the tree: `1` is the root, `1.2` its second child. */
export type ExplanationPart = Omit<ExplanationNode, "children"> & {
  readonly id: string;
  readonly parentId: string | null;
};

/** Every node of an explanation, each before its children. */
export const partsOf = (
  { children, ...node }: ExplanationNode,
  id = "1",
  parentId: string | null = null,
): readonly ExplanationPart[] => [
  { ...node, id, parentId },
  ...children.flatMap((child, i) => partsOf(child, `${id}.${i + 1}`, id)),
];
