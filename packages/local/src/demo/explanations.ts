import * as z from "zod/mini";
import {
  EXPECTED_EXPLANATION,
  EXPECTED_FINAL,
  EXPECTED_STATES,
  EXPECTED_UNRATED,
  EXPECTED_UNRATED_EXPLANATION,
  EXPLAINED,
} from "./expected.ts";
import type { Play } from "./found.ts";
import { treeOf } from "./print.ts";
import type { Stage } from "./stage.ts";

const Node = z.object({
  id: z.string(),
  parentId: z.nullable(z.string()),
  kind: z.string(),
  rule: z.string(),
  source: z.string(),
  inputs: z.array(z.object({ name: z.string(), value: z.string() })),
  output: z.string(),
});
export type ExplanationNode = z.infer<typeof Node>;

const EXPLANATION = `query Explanation($employee: ID!, $period: ID!) {
  employee(id: $employee) {
    appraisal(periodId: $period) {
      state
      result { outcome predicate final }
      explanation { nodes { id parentId kind rule source inputs { name value } output } }
    }
  }
}`;
const ExplanationAnswer = z.object({
  employee: z.object({
    appraisal: z.object({
      state: z.string(),
      result: z.object({ outcome: z.string(), predicate: z.nullable(z.string()), final: z.boolean() }),
      explanation: z.object({ nodes: z.array(Node) }),
    }),
  }),
});

/** The employee's own view of the published result, with why it is what it is. */
const explained = async ({ api }: Stage, play: Play, code: string) => {
  const variables = { employee: play.employee(code), period: play.quarter };
  return (await api.read(play.user(code), EXPLANATION, ExplanationAnswer, variables)).employee.appraisal;
};

type Comparable = Omit<ExplanationNode, "source" | "inputs"> & { readonly inputs: Readonly<Record<string, string>> };

/** A node as the expectations write it: without the words on where its rule stands. */
const comparable = ({ id, parentId, kind, rule, inputs, output }: ExplanationNode): Comparable => ({
  id,
  parentId,
  kind,
  rule,
  inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, value])),
  output,
});

/** What every SUM says, and what its children add up to. */
const sumsOf = (nodes: readonly ExplanationNode[]): readonly { readonly says: number; readonly addsUpTo: number }[] =>
  nodes
    .filter((node) => node.kind === "SUM")
    .map(({ id, output }) => {
      const parts = nodes.filter((node) => node.parentId === id).map((node) => Number(node.output));
      return { says: Number(output), addsUpTo: parts.reduce((sum, part) => sum + part, 0) };
    });

/** Whoever was not rated reads why, and somebody who was reads all of it. */
export const showExplanations = async (stage: Stage, play: Play): Promise<void> => {
  const { check, checkEach, print } = stage;
  const states: Record<string, string> = {};
  const final: string[] = [];
  for (const { code } of play.script.parts) {
    const { state, result } = await explained(stage, play, code);
    states[code] = state;
    if (result.final) final.push(code);
  }
  check("the states of the appraisals", states, EXPECTED_STATES);
  check("whose result is final", final, EXPECTED_FINAL);

  const unrated = await explained(stage, play, EXPECTED_UNRATED);
  check("the unrated result", unrated.result, { outcome: "UNRATED", predicate: null, final: false });
  const reasons = unrated.explanation.nodes.map(comparable);
  checkEach<Comparable>("why it is unrated", reasons, EXPECTED_UNRATED_EXPLANATION, (node) => node.id);
  print(
    `\nUNRATED: ${play.user(EXPECTED_UNRATED).name}. Neither the rater nor the rater's superior rated in time, and`,
  );
  print("a rating is never invented: no predicate, no rank, listed for the personnel office.\n");
  print(treeOf(unrated.explanation.nodes));

  const { result, explanation } = await explained(stage, play, EXPLAINED);
  const nodes = explanation.nodes.map(comparable);
  checkEach<Comparable>("the explanation", nodes, EXPECTED_EXPLANATION, (node) => node.id);
  check("the sums of the explanation", sumsOf(explanation.nodes), [{ says: 36_007, addsUpTo: 36_007 }]);
  print(`\nPenjelasan (explanation) of ${play.user(EXPLAINED).name}'s result, ${result.predicate}\n`);
  print(treeOf(explanation.nodes));
};
