import { indexOf, type Policy, type Step } from "../agency/index.ts";
import { type Decimal, fixed, fromHundredths, largestRemainder, sum, ZERO } from "../shared/decimal.ts";
import { type ExplanationNode, facts, lookup, MISSING, policySource, shownDecimal } from "./explanation-nodes.ts";

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
export const indexNode = (step: Step, policy: Policy): ExplanationNode => {
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
