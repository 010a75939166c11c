import { isDeepStrictEqual } from "node:util";
import type { Policy } from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import { decimal, sum } from "@kinerja/core/shared/decimal";
import * as z from "zod/mini";
import type { Api, User } from "./api.ts";

/** Something is otherwise than it must be; ends the demonstration. */
export class NotSoError extends Error {
  override readonly name = "NotSoError";
}

/** Ends the demonstration where two values differ. */
export const mustBe = (what: string, actual: unknown, expected: unknown): void => {
  if (isDeepStrictEqual(actual, expected)) return;
  throw new NotSoError(`${what}: expected ${JSON.stringify(expected)}, and it is ${JSON.stringify(actual)}`);
};

const PAGE = 50;
/** The API takes at most so many aliases in a request. */
const ALIASES = 30;

const Node = z.object({
  id: z.string(),
  parentId: z.nullable(z.string()),
  kind: z.enum(["SUM", "LOOKUP"]),
  rule: z.string(),
  source: z.string(),
  inputs: z.array(z.object({ name: z.string(), value: z.string() })),
  output: z.string(),
});
type Node = z.infer<typeof Node>;
const Seen = z.object({
  id: z.string(),
  result: z.object({
    outcome: z.string(),
    index: z.nullable(z.string()),
    digest: z.string(),
    policy: z.object({ id: z.string(), version: z.number() }),
  }),
  explanation: z.object({ nodes: z.array(Node) }),
});
/** A closed appraisal as the personnel officer reads it, with whose it is. */
export type Closed = z.infer<typeof Seen> & { readonly employee: string };

const CLOSED = `query Closed($period: ID!, $first: Int!, $after: String) {
  employees(first: $first, after: $after) {
    edges {
      node {
        name
        appraisal(periodId: $period) {
          id
          result { outcome index digest policy { id version } }
          explanation { nodes { id parentId kind rule source inputs { name value } output } }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;
const ClosedAnswer = z.object({
  employees: z.object({
    edges: z.array(z.object({ node: z.object({ name: z.string(), appraisal: z.nullable(Seen) }) })),
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  }),
});

/** Every appraisal of a published period, page by page through the agency's people. */
export const closedAppraisals = async (api: Api, officer: User, period: string): Promise<readonly Closed[]> => {
  const closed: Closed[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const variables = { period, first: PAGE, after };
    const answer: z.infer<typeof ClosedAnswer> = await api.read(officer, CLOSED, ClosedAnswer, variables);
    const { edges, pageInfo } = answer.employees;
    for (const { node } of edges) if (node.appraisal !== null) closed.push({ ...node.appraisal, employee: node.name });
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return closed;
};

type Tree = Appraisal.ExplanationNode;

/** Every node with all below it; parents stand before their children, so the last ones are made first. */
const treesOf = (nodes: readonly Node[]): readonly (readonly [Node, Tree])[] => {
  const below = new Map<string, Tree[]>();
  const trees = nodes.toReversed().map((node): readonly [Node, Tree] => {
    const tree = { ...node, children: (below.get(node.id) ?? []).toReversed() };
    if (node.parentId !== null) below.set(node.parentId, [...(below.get(node.parentId) ?? []), tree]);
    return [node, tree];
  });
  return trees.toReversed();
};

/** Computes every step of an explanation again from its own inputs and children; answers how many there are. */
export const checkExplanation = ({ employee, explanation }: Closed, policy: Policy): number => {
  for (const [node, tree] of treesOf(explanation.nodes)) {
    const where = `Step ${node.id} ${node.rule} of ${employee}`;
    mustBe(`${where}, from its own inputs`, node.output, Appraisal.recompute(tree, policy));
    if (node.kind === "LOOKUP") continue;
    const added = sum(tree.children.map((child) => decimal(child.output)));
    mustBe(`${where}, added up`, added.eq(decimal(node.output)), true);
  }
  return explanation.nodes.length;
};

const Recomputation = z.object({ equal: z.boolean(), storedDigest: z.string(), recomputedDigest: z.string() });

/** Asks for every appraisal's result to be computed again; each must come to the digest that was published. */
export const checkRecomputations = async (api: Api, officer: User, closed: readonly Closed[]): Promise<void> => {
  for (let first = 0; first < closed.length; first += ALIASES) {
    const batch = closed.slice(first, first + ALIASES);
    const fields = batch.map(
      ({ id }, place) => `r${place}: appraisalRecompute(appraisalId: "${id}") { equal storedDigest recomputedDigest }`,
    );
    const schema = z.record(z.string(), Recomputation);
    const answer = await api.read(officer, `query Recompute { ${fields.join(" ")} }`, schema);
    for (const [place, { employee, result }] of batch.entries()) {
      const same = { equal: true, storedDigest: result.digest, recomputedDigest: result.digest };
      mustBe(`The result of ${employee}, computed again`, answer[`r${place}`], same);
    }
  }
};
