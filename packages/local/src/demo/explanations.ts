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
import { checkRecomputation } from "./recomputation.ts";
import type { Stage } from "./stage.ts";

const Node = z.object({
  id: z.string(),
  parentId: z.nullable(z.string()),
  kind: z.enum(["SUM", "LOOKUP"]),
  rule: z.string(),
  source: z.string(),
  inputs: z.array(z.object({ name: z.string(), value: z.string() })),
  output: z.string(),
  text: z.string(),
});
export type ExplanationNode = z.infer<typeof Node>;

const EXPLANATION = `query Explanation($employee: ID!, $period: ID!) {
  employee(id: $employee) {
    appraisal(periodId: $period) {
      id
      state
      result { outcome predicate final digest }
      explanation { nodes { id parentId kind rule source inputs { name value } output text } }
    }
  }
}`;
const Explained = z.object({
  id: z.string(),
  state: z.string(),
  result: z.object({
    outcome: z.string(),
    predicate: z.nullable(z.string()),
    final: z.boolean(),
    digest: z.string(),
  }),
  explanation: z.object({ nodes: z.array(Node) }),
});
/** A published appraisal with why it came out as it did. */
export type Explained = z.infer<typeof Explained>;
const ExplanationAnswer = z.object({ employee: z.object({ appraisal: Explained }) });

/** The employee's own view of the published result, with why it is what it is. */
const explained = async ({ api }: Stage, play: Play, code: string): Promise<Explained> => {
  const variables = { employee: play.employee(code), period: play.quarter };
  return (await api.read(play.user(code), EXPLANATION, ExplanationAnswer, variables)).employee.appraisal;
};

type Comparable = Omit<ExplanationNode, "source" | "inputs" | "text"> & {
  readonly inputs: Readonly<Record<string, string>>;
};

/** A node as the expectations write it: without words. */
const comparable = ({ id, parentId, kind, rule, inputs, output }: ExplanationNode): Comparable => ({
  id,
  parentId,
  kind,
  rule,
  inputs: Object.fromEntries(inputs.map(({ name, value }) => [name, value])),
  output,
});

/** Everybody's explanation is computed again; whoever was not rated reads why, and somebody who was reads all of it. */
export const showExplanations = async (stage: Stage, play: Play): Promise<void> => {
  const { check, checkEach, print } = stage;
  const seen = new Map<string, Explained>();
  for (const { code } of play.script.parts) seen.set(code, await explained(stage, play, code));
  const states = Object.fromEntries([...seen].map(([code, { state }]) => [code, state]));
  const final = [...seen].filter(([, { result }]) => result.final).map(([code]) => code);
  check("the states of the appraisals", states, EXPECTED_STATES);
  check("whose result is final", final, EXPECTED_FINAL);
  await checkRecomputation(stage, play, seen);

  const of = (code: string): Explained => {
    const found = seen.get(code);
    if (found === undefined) throw new RangeError(`${code} has no appraisal.`);
    return found;
  };
  const unrated = of(EXPECTED_UNRATED);
  const { outcome, predicate } = unrated.result;
  check("the unrated result", [outcome, predicate, unrated.result.final], ["UNRATED", null, false]);
  const reasons = unrated.explanation.nodes.map(comparable);
  checkEach<Comparable>("why it is unrated", reasons, EXPECTED_UNRATED_EXPLANATION, (node) => node.id);
  print(
    `\nUNRATED: ${play.user(EXPECTED_UNRATED).name}. Neither the rater nor the rater's superior rated in time, and`,
  );
  print("a rating is never invented: no predicate, no rank, listed for the personnel office.\n");
  print(treeOf(unrated.explanation.nodes));

  const { result, explanation } = of(EXPLAINED);
  const nodes = explanation.nodes.map(comparable);
  checkEach<Comparable>("the explanation", nodes, EXPECTED_EXPLANATION, (node) => node.id);
  print(`\nPenjelasan (explanation) of ${play.user(EXPLAINED).name}'s result, ${result.predicate}\n`);
  print(treeOf(explanation.nodes));
};
