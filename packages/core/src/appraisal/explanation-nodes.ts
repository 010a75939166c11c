import type { Policy } from "../agency/index.ts";
import { EXPECTATIONS, type Expectation } from "../shared/classes.ts";
import type { Decimal } from "../shared/decimal.ts";

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

/** Where an agency's own rules stand. */
export const policySource = (policy: Policy): string => `${policy.title} (${policy.id}@${policy.version})`;

type Leaf = Omit<NodeBase, "children"> & { readonly children?: readonly ExplanationNode[] };
/** A node that follows from its inputs by its rule. */
export const lookup = (node: Leaf): ExplanationNode => ({ kind: "LOOKUP", children: [], ...node });

/** Facts from their names. */
export const facts = (of: Readonly<Record<string, string | number>>): readonly Fact[] =>
  Object.entries(of).map(([name, value]) => ({ name, value: String(value) }));

/** How many ratings of each class there are, as facts. */
export const counted = (ratings: readonly Expectation[], prefix = ""): Readonly<Record<string, string>> =>
  Object.fromEntries(
    EXPECTATIONS.map((name) => [`${prefix}${name}`, String(ratings.filter((one) => one === name).length)]),
  );

/** A decimal with all the digits it has. */
export const shownDecimal = (value: Decimal): string => value.toFixed();

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
