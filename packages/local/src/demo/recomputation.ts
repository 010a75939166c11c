import { NATIONAL } from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import { decimal, sum } from "@kinerja/core/shared/decimal";
import * as z from "zod/mini";
import { EXPECTED_NODES } from "./expected.ts";
import type { Explained, ExplanationNode } from "./explanations.ts";
import type { Play } from "./found.ts";
import type { Stage } from "./stage.ts";

const POLICY = "query Policy($period: ID!) { period(id: $period) { policy { document } } }";
const PolicyAnswer = z.object({ period: z.object({ policy: z.object({ document: z.unknown() }) }) });
const RECOMPUTE = `query Recompute($appraisal: ID!) {
  appraisalRecompute(appraisalId: $appraisal) { equal storedDigest recomputedDigest }
}`;
const RecomputeAnswer = z.object({
  appraisalRecompute: z.object({ equal: z.boolean(), storedDigest: z.string(), recomputedDigest: z.string() }),
});

/** A node with all below it, as the rules take it. */
const treeAt = (node: ExplanationNode, nodes: readonly ExplanationNode[]): Appraisal.ExplanationNode => ({
  ...node,
  children: nodes.filter(({ parentId }) => parentId === node.id).map((child) => treeAt(child, nodes)),
});

/** What a SUM's children add up to, whatever its rule. */
const addedUp = ({ children }: Appraisal.ExplanationNode): string =>
  sum(children.map(({ output }) => decimal(output))).toFixed();

/**
 * Every step of every explanation follows from its own inputs by the rules and the policy that the quarter pinned, and
 * every published result is the one the system computes from its frozen input again.
 */
export const checkRecomputation = async (
  { api, check, print }: Stage,
  play: Play,
  seen: ReadonlyMap<string, Explained>,
): Promise<void> => {
  const { period } = await api.read(play.hr, POLICY, PolicyAnswer, { period: play.quarter });
  check("the policy that the quarter pinned", period.policy.document, NATIONAL);
  let steps = 0;
  for (const [code, { id, result, explanation }] of seen) {
    for (const node of explanation.nodes) {
      const tree = treeAt(node, explanation.nodes);
      const where = `${node.id} ${node.rule} of ${code}`;
      check(`${where}, from its own inputs`, node.output, Appraisal.recompute(tree, NATIONAL));
      if (node.kind === "SUM") check(`${where}, added up`, node.output, addedUp(tree));
      steps += 1;
    }
    const variables = { appraisal: id };
    const { appraisalRecompute } = await api.read(play.user(code), RECOMPUTE, RecomputeAnswer, variables);
    const { digest } = result;
    const same = { equal: true, storedDigest: digest, recomputedDigest: digest };
    check(`the result of ${code}, computed again`, appraisalRecompute, same);
  }
  check("the steps of all explanations", steps, EXPECTED_NODES);
  print(`\nComputed again: ${steps} steps of ${seen.size} explanations, each from its own inputs, and ${seen.size}`);
  print("results, each to the digest that was published.");
};
