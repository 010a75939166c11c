import type { Policy } from "../agency/index.ts";
import { EXPECTATIONS, type Expectation, ordinal, PREDICATES } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import type { RatingDocument, Result } from "./model.ts";
import { cellOf, INDEX_STEPS, predicateOf, rankKeyOf } from "./rules.ts";

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

const MATRIX_SOURCE = "PermenPANRB 6/2022, lampiran IV.B.3";
const DESIGN_SOURCE = "Kinerja: predicate first, then the place in the matrix";

const counts = (rows: readonly { readonly expectation: Expectation }[]): readonly Fact[] =>
  EXPECTATIONS.map((name) => ({ name, value: String(rows.filter((row) => row.expectation === name).length) }));

const lookup = (node: Omit<NodeBase, "children"> & { children?: readonly ExplanationNode[] }): ExplanationNode => ({
  kind: "LOOKUP",
  children: [],
  ...node,
});

/**
 * Why a result is what it is, from its own inputs alone: the rater's judgement on each axis, the matrix cell, and
 * the number the person is ranked by. An unrated result is explained by what is missing.
 */
export const explain = (result: Result, document: RatingDocument | null, policy: Policy): ExplanationNode => {
  const { predicate, workResult, behaviour, rankKey, cell } = result;
  if (predicate === null || workResult === null || behaviour === null || rankKey === null || cell === null)
    return lookup({
      rule: "unrated",
      source: "PermenPANRB 6/2022, lampiran IV.A.11",
      inputs: [
        { name: "ratedInTime", value: "false" },
        { name: "selfAssessed", value: String(result.selfAssessed) },
      ],
      output: "UNRATED",
    });
  if (document === null) throw new InvariantError(`The rating of ${result.employee} has no document.`);
  const axes = [
    lookup({
      rule: "work-result-rating",
      source: "PermenPANRB 6/2022, lampiran IV.B.3.a",
      inputs: [...counts(document.content.results), { name: "judgement", value: workResult }],
      output: workResult,
    }),
    lookup({
      rule: "behaviour-rating",
      source: "PermenPANRB 6/2022, lampiran IV.B.3.b",
      inputs: [...counts(document.content.behaviours), { name: "judgement", value: behaviour }],
      output: behaviour,
    }),
  ];
  const matrix = lookup({
    rule: "predicate-matrix",
    source: MATRIX_SOURCE,
    inputs: [
      { name: "workResult", value: workResult },
      { name: "behaviour", value: behaviour },
      { name: "policy", value: `${policy.id}@${policy.version}` },
    ],
    output: predicate,
    children: axes,
  });
  return {
    kind: "SUM",
    rule: "rank-key",
    source: DESIGN_SOURCE,
    inputs: [],
    output: String(rankKey),
    children: [
      lookup({
        rule: "predicate-steps",
        source: DESIGN_SOURCE,
        inputs: [
          { name: "predicate", value: predicate },
          { name: "stepsPerPredicate", value: String(INDEX_STEPS) },
        ],
        output: String(ordinal(PREDICATES, predicate) * INDEX_STEPS),
        children: [matrix],
      }),
      lookup({
        rule: "matrix-cell",
        source: DESIGN_SOURCE,
        inputs: [
          { name: "workResult", value: workResult },
          { name: "behaviour", value: behaviour },
        ],
        output: String(cell),
      }),
    ],
  };
};

/** A node without its children, by its place in the tree: `1` is the root, `1.2` its second child. */
export type ExplanationPart = {
  readonly id: string;
  readonly parentId: string | null;
  readonly kind: "SUM" | "LOOKUP";
  readonly rule: string;
  readonly source: string;
  readonly inputs: readonly Fact[];
  readonly output: string;
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

const fact = (node: ExplanationNode, name: string): string => {
  const found = node.inputs.find((input) => input.name === name);
  if (found === undefined) throw new InvariantError(`Rule ${node.rule} needs the input ${name}.`);
  return found.value;
};
const expectation = (node: ExplanationNode, name: string): Expectation => {
  const found = EXPECTATIONS.find((one) => one === fact(node, name));
  if (found === undefined) throw new InvariantError(`Rule ${node.rule}: ${name} is not a rating.`);
  return found;
};

const RECOMPUTE: Readonly<Record<string, (node: ExplanationNode, policy: Policy) => string>> = {
  unrated: () => "UNRATED",
  "work-result-rating": (node) => fact(node, "judgement"),
  "behaviour-rating": (node) => fact(node, "judgement"),
  "predicate-matrix": (node, policy) =>
    predicateOf(policy.matrix, expectation(node, "workResult"), expectation(node, "behaviour")),
  "predicate-steps": (node) => {
    const predicate = PREDICATES.find((one) => one === fact(node, "predicate"));
    if (predicate === undefined) throw new InvariantError("predicate-steps needs a predicate.");
    return String(rankKeyOf(predicate, 0));
  },
  "matrix-cell": (node) => String(cellOf(expectation(node, "workResult"), expectation(node, "behaviour"))),
  "rank-key": (node) => String(node.children.reduce((sum, child) => sum + Number(child.output), 0)),
};

/** What a node's output must be, from nothing but its own inputs and children. */
export const recompute = (node: ExplanationNode, policy: Policy): string => {
  const rule = RECOMPUTE[node.rule];
  if (rule === undefined) throw new InvariantError(`There is no rule ${node.rule}.`);
  return rule(node, policy);
};
