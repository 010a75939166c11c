import { describe, expect, it } from "vitest";
import { NATIONAL } from "../agency/index.ts";
import { BEHAVIOURS, EXPECTATIONS, type Expectation } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { ratingOf, scoringInput } from "../testing/fixture.ts";
import { type ExplanationNode, explain, partsOf, recompute } from "./explanation.ts";
import type { RatingDocument } from "./model.ts";
import { score } from "./rules.ts";

const documentOf = (workResult: Expectation, behaviour: Expectation): RatingDocument => ({
  content: ratingOf(workResult, behaviour),
  submittedAt: "2026-04-01T00:00:00.000Z",
  by: "emp_rater",
  unit: "unt_1",
  class: "BAIK",
  planVersion: 3,
});

const explained = (workResult: Expectation, behaviour: Expectation): ExplanationNode =>
  explain(score(scoringInput("emp_1", [workResult, behaviour]), NATIONAL), documentOf(workResult, behaviour), NATIONAL);

const nodesOf = (node: ExplanationNode): readonly ExplanationNode[] => [node, ...node.children.flatMap(nodesOf)];

const CELLS = EXPECTATIONS.flatMap((result) => EXPECTATIONS.map((behaviour) => [result, behaviour] as const));

describe("an explanation", () => {
  it.each(CELLS)("of result %s, behaviour %s: every node follows from its own inputs", (result, behaviour) => {
    const nodes = nodesOf(explained(result, behaviour));
    expect(nodes.map((node) => node.rule)).toEqual([
      "rank-key",
      "predicate-steps",
      "predicate-matrix",
      "work-result-rating",
      "behaviour-rating",
      "matrix-cell",
    ]);
    expect(nodes.map((node) => recompute(node, NATIONAL))).toEqual(nodes.map((node) => node.output));
    expect(nodes.every((node) => node.source !== "")).toBe(true);
  });

  it.each(CELLS)("of result %s, behaviour %s: its parts add up exactly", (result, behaviour) => {
    const sums = nodesOf(explained(result, behaviour)).filter((node) => node.kind === "SUM");
    expect(sums).toHaveLength(1);
    for (const node of sums) {
      const parts = node.children.map((child) => Number(child.output));
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(Number(node.output));
    }
  });

  it("says what the rater judged, by how many items on each step", () => {
    const axes = nodesOf(explained("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI")).filter((node) =>
      node.rule.endsWith("-rating"),
    );
    expect(axes.map((node) => node.inputs.map(({ name, value }) => `${name}=${value}`))).toEqual([
      ["DI_BAWAH_EKSPEKTASI=0", "SESUAI_EKSPEKTASI=0", "DI_ATAS_EKSPEKTASI=1", "judgement=DI_ATAS_EKSPEKTASI"],
      [
        "DI_BAWAH_EKSPEKTASI=0",
        `SESUAI_EKSPEKTASI=${BEHAVIOURS.length}`,
        "DI_ATAS_EKSPEKTASI=0",
        "judgement=SESUAI_EKSPEKTASI",
      ],
    ]);
  });

  it.each([
    ["with a self-assessment", "2026-04-01T00:00:00.000Z", "true"],
    ["without one", null, "false"],
  ] as const)("of nobody's rating says what is missing, %s", (_, selfAt, selfAssessed) => {
    const node = explain(score({ ...scoringInput("emp_1"), selfAt }, NATIONAL), null, NATIONAL);
    expect(node).toMatchObject({ kind: "LOOKUP", rule: "unrated", output: "UNRATED", children: [] });
    expect(node.inputs).toEqual([
      { name: "ratedInTime", value: "false" },
      { name: "selfAssessed", value: selfAssessed },
    ]);
    expect(recompute(node, NATIONAL)).toBe("UNRATED");
  });

  it("is refused for a rating whose document is gone", () => {
    const result = score(scoringInput("emp_1", ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"]), NATIONAL);
    expect(() => explain(result, null, NATIONAL)).toThrow(InvariantError);
  });
});

describe("the parts of an explanation", () => {
  it("are all its nodes, each before its children and named by its place", () => {
    const parts = partsOf(explained("SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"));
    expect(parts.map((part) => [part.id, part.parentId, part.rule, part.output])).toEqual([
      ["1", null, "rank-key", "36007"],
      ["1.1", "1", "predicate-steps", "36003"],
      ["1.1.1", "1.1", "predicate-matrix", "BAIK"],
      ["1.1.1.1", "1.1.1", "work-result-rating", "SESUAI_EKSPEKTASI"],
      ["1.1.1.2", "1.1.1", "behaviour-rating", "SESUAI_EKSPEKTASI"],
      ["1.2", "1", "matrix-cell", "4"],
    ]);
  });
});

describe("recomputing a node", () => {
  const matrix = nodesOf(explained("DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI")).find(
    (node) => node.rule === "predicate-matrix",
  );
  if (matrix === undefined) throw new Error("no matrix node");
  const replaced = (name: string, value: string): ExplanationNode => ({
    ...matrix,
    inputs: matrix.inputs.map((input) => (input.name === name ? { name, value } : input)),
  });

  it("tells an output that does not follow from a changed input", () => {
    expect(recompute(replaced("behaviour", "DI_BAWAH_EKSPEKTASI"), NATIONAL)).toBe("KURANG");
    expect(matrix.output).toBe("BAIK");
  });

  it.each([
    ["no rule of ours", { ...matrix, rule: "horoscope" }],
    ["a node that lacks an input", { ...matrix, inputs: [] }],
    ["an input no scale has", replaced("behaviour", "LUMAYAN")],
  ])("refuses %s", (_, node) => {
    expect(() => recompute(node, NATIONAL)).toThrow(InvariantError);
  });
});
