import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkPolicy, NATIONAL, type Policy } from "../agency/index.ts";
import { policyTemplates } from "../agency/templates.ts";
import { EXPECTATIONS } from "../shared/classes.ts";
import { decimal, sum } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import { policies, ratedInputs } from "../testing/arbitrary.ts";
import { scoringInput } from "../testing/fixture.ts";
import { INVENTED } from "../testing/invented.ts";
import { explain } from "./explanation.ts";
import { type ExplanationNode, partsOf } from "./explanation-nodes.ts";
import { textsOf } from "./explanation-texts.ts";
import type { Figure, ScoringInput } from "./model.ts";
import { EXPLANATION_RULES, recompute } from "./recomputation.ts";
import { assess } from "./scoring-rules.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const CELLS = EXPECTATIONS.flatMap((result) => EXPECTATIONS.map((behaviour) => [result, behaviour] as const));

const nodesOf = (node: ExplanationNode): readonly ExplanationNode[] => [node, ...node.children.flatMap(nodesOf)];
const factsOf = (node: ExplanationNode | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries((node?.inputs ?? []).map(({ name, value }) => [name, value]));
const only = (root: ExplanationNode, rule: string): ExplanationNode => {
  const [found, ...others] = nodesOf(root).filter((node) => node.rule === rule);
  if (found === undefined || others.length > 0) throw new Error(`${others.length} more nodes of ${rule}`);
  return found;
};

/** Rated as the worked example of INVENTED: index 104.25. */
const RATED: ScoringInput = {
  ...scoringInput("emp_1", [MEETS, MEETS]),
  bySuperior: { main: "12", additional: "", behaviours: "1111111" },
  figures: [
    { measure: "TARGET", from: "SUPERIOR", count: 1, sum: 11_500 },
    { measure: "SURVEY", from: "OTHER", count: 1, sum: 7874 },
    { measure: "PEERS", from: "PEER", count: 3, sum: 25_500 },
  ],
};
const without = (...measures: readonly string[]): ScoringInput => ({
  ...RATED,
  figures: RATED.figures.filter((figure) => !measures.includes(figure.measure)),
});
const blocking = (measures: readonly string[]): Policy => ({
  ...INVENTED,
  index: INVENTED.index && {
    ...INVENTED.index,
    formula: {
      op: "WEIGHTED",
      title: { en: "All of them", id: "Semuanya" },
      parts: measures.map((measure) => ({
        weightPercent: String(100 / measures.length),
        of: { op: "VALUE", measure, from: measure === "SURVEY" ? "OTHER" : "SUPERIOR", atLeast: 1 },
      })),
      missing: { rule: "BLOCK" },
    },
  },
});

/** Everything wrong with one node; told as texts, for one `expect` a tree is ten times as fast as ten a node. */
const problemsOf = (node: ExplanationNode, policy: Policy): readonly string[] => {
  const again = recompute(node, policy);
  const children = node.children.map((child) => child.output);
  const weights = node.children.filter((child) => child.rule === "contribution").map(factsOf);
  const { en, id } = textsOf(node, policy);
  const isSentence = (text: string): boolean => /^\S.*\.$/.test(text) && !/[{}]|undefined|null/.test(text);
  const faults: readonly (readonly [boolean, string])[] = [
    [again !== node.output, `is ${node.output} and comes out as ${again}`],
    [!EXPLANATION_RULES.includes(node.rule), "is no rule"],
    [node.source.length < 10, "has no source"],
    [
      node.kind === "SUM" && !sum(children.map((child) => decimal(child))).eq(decimal(node.output)),
      `is ${node.output} and adds up ${children.join(" + ")}`,
    ],
    [
      node.rule === "weighted-mean" &&
        sum(weights.map((fact) => decimal(fact.effectiveWeightPercent ?? "0"))).toFixed(2) !== "100.00",
      "has effective weights that are not 100.00 together",
    ],
    [
      node.rule === "index-rounding" && decimal(node.output).abs().gt(decimal("0.005")),
      `rounds by more than half the last digit: ${node.output}`,
    ],
    [!isSentence(en) || !isSentence(id) || en === id, `says: ${en} / ${id}`],
  ];
  return faults.flatMap(([wrong, fault]) => (wrong ? [`${node.rule} ${fault}`] : []));
};

/** Everything an explanation must be; answers the rules it used. */
const check = (input: ScoringInput, policy: Policy): readonly string[] => {
  const root = explain(input, policy);
  const nodes = nodesOf(root);
  expect(nodes.flatMap((node) => problemsOf(node, policy))).toEqual([]);
  // What is explained is what is published, and nothing else.
  const { rankKey, apart, predicate, index } = assess(input, policy);
  expect(root.output).toBe(predicate === null ? "UNRATED" : (apart ?? String(rankKey)));
  const shown = nodes.find((node) => node.rule === "index");
  if (predicate !== null) expect(shown?.output ?? null).toBe(index === null ? null : (index / 100).toFixed(2));
  return nodes.map((node) => node.rule);
};

describe("an explanation without an index", () => {
  it.each(CELLS)("of result %s, behaviour %s: every node follows from its own inputs", (result, behaviour) => {
    expect(check(scoringInput("emp_1", [result, behaviour]), NATIONAL)).toEqual([
      "rank-key",
      "predicate-steps",
      "predicate-matrix",
      "work-result-rating",
      "work-result-suggestion",
      "behaviour-rating",
      "behaviour-suggestion",
      "matrix-cell",
    ]);
  });

  it("says what the rater judged beside what the guide would suggest, which changes nothing", () => {
    const input: ScoringInput = {
      ...scoringInput("emp_1", ["DI_BAWAH_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"]),
      bySuperior: { main: "122", additional: "02", behaviours: "1111110" },
    };
    const root = explain(input, NATIONAL);
    expect(only(root, "work-result-rating")).toMatchObject({
      output: "DI_BAWAH_EKSPEKTASI",
      inputs: [{ name: "judgement", value: "DI_BAWAH_EKSPEKTASI" }],
    });
    const suggested = only(root, "work-result-suggestion");
    expect(suggested.output).toBe("DI_ATAS_EKSPEKTASI");
    expect(factsOf(suggested)).toEqual({
      UTAMA_DI_BAWAH_EKSPEKTASI: "0",
      UTAMA_SESUAI_EKSPEKTASI: "1",
      UTAMA_DI_ATAS_EKSPEKTASI: "2",
      TAMBAHAN_DI_BAWAH_EKSPEKTASI: "1",
      TAMBAHAN_SESUAI_EKSPEKTASI: "0",
      TAMBAHAN_DI_ATAS_EKSPEKTASI: "1",
      smallPartPercent: "25",
    });
    expect(only(root, "behaviour-suggestion").output).toBe("JUDGEMENT");
    expect(only(root, "predicate-matrix").output).toBe("BUTUH_PERBAIKAN");
  });

  it.each([
    ["with a self-assessment", "2026-04-01T00:00:00.000Z", "true"],
    ["without one", null, "false"],
  ] as const)("of nobody's rating says what is missing, %s", (_, selfAt, selfAssessed) => {
    const input = { ...scoringInput("emp_1"), selfAt };
    expect(check(input, NATIONAL)).toEqual(["unrated"]);
    expect(check(input, INVENTED)).toEqual(["unrated"]);
    expect(factsOf(explain(input, NATIONAL))).toEqual({ ratedInTime: "false", selfAssessed });
  });

  it("is refused for a rating whose single ratings are gone", () => {
    const input = { ...scoringInput("emp_1", [MEETS, MEETS]), bySuperior: null };
    expect(() => explain(input, NATIONAL)).toThrow(InvariantError);
  });
});

describe("an explanation with an index", () => {
  it("is the worked example of the document, node by node", () => {
    check(RATED, INVENTED);
    const parts = partsOf(explain(RATED, INVENTED)).filter((part) => part.id.startsWith("1.2"));
    expect(parts.map(({ id, rule, output }) => `${id} ${rule} ${output}`)).toEqual([
      "1.2 index-steps 10425",
      "1.2.1 index 104.25",
      "1.2.1.1 weighted-mean 104.25",
      "1.2.1.1.1 contribution 42",
      "1.2.1.1.1.1 weighted-mean 105",
      "1.2.1.1.1.1.1 contribution 82.5",
      "1.2.1.1.1.1.1.1 figures-mean 110",
      "1.2.1.1.1.1.2 contribution 22.5",
      "1.2.1.1.1.1.2.1 figures-mean MISSING",
      "1.2.1.1.2 contribution 33",
      "1.2.1.1.2.1 capped 110",
      "1.2.1.1.2.1.1 figures-mean 115",
      "1.2.1.1.2.1.2 cap -5",
      "1.2.1.1.3 contribution 20",
      "1.2.1.1.3.1 band 100",
      "1.2.1.1.3.1.1 figures-mean 78.74",
      "1.2.1.1.4 contribution 9.25",
      "1.2.1.1.4.1 weighted-mean 92.5",
      "1.2.1.1.4.1.1 contribution 50",
      "1.2.1.1.4.1.1.1 figures-mean 100",
      "1.2.1.1.4.1.2 contribution 42.5",
      "1.2.1.1.4.1.2.1 figures-mean 85",
      "1.2.1.2 index-rounding 0",
    ]);
  });

  it("says what became of each missing source: left out, set to a value, or none put in its place", () => {
    const nodes = nodesOf(explain(without("TARGET", "PEERS"), INVENTED));
    const handled = nodes
      .filter((node) => node.rule === "contribution")
      .map((node) => [node.output, factsOf(node).source, factsOf(node).effectiveWeightPercent]);
    // 40 and 20 of 60 remain: exactly two thirds and one, which add up to 100.00.
    expect(handled).toEqual([
      ["42", "PRESENT", "66.67"],
      ["82.5", "PRESENT", "75.00"],
      ["22.5", "TREAT_AS", "25.00"],
      ["0", "EXCLUDE_AND_RENORMALISE", "0.00"],
      ["20", "PRESENT", "33.33"],
      ["0", "EXCLUDE_AND_RENORMALISE", "0.00"],
    ]);
    const leaf = nodes.find((node) => node.rule === "renormalisation");
    expect([leaf?.output, factsOf(leaf)]).toEqual(["41.333333", { sum: "62", presentPercent: "60" }]);
    expect(nodes.filter((node) => node.rule === "missing-sources").map((node) => node.children.length)).toEqual([2]);
    expect(nodes.filter((node) => node.rule === "cap-missing")).toHaveLength(1);
    expect(nodes.find((node) => node.rule === "index")?.output).toBe("103.33");
    check(without("TARGET", "PEERS"), INVENTED);
  });

  it.each([
    ["too few of them", 2, "MISSING", "MISSING"],
    ["none", 0, "MISSING", "MISSING"],
    ["enough", 3, "163.21", "54.403333"],
  ])("tells what colleagues said together and never what one said: %s", (_, count, given, output) => {
    const peers: readonly Figure[] = count === 0 ? [] : [{ measure: "PEERS", from: "PEER", count, sum: 16_321 }];
    const input = { ...RATED, figures: [...without("PEERS").figures, ...peers] };
    check(input, INVENTED);
    const root = explain(input, INVENTED);
    const node = nodesOf(root).find((one) => factsOf(one).measure === "PEERS");
    expect([factsOf(node).count, factsOf(node).sum, node?.output]).toEqual([String(count), given, output]);
    expect(JSON.stringify(root).includes("163.21")).toBe(count === 3);
  });

  it("has no leaf for shares where nothing is missing and nothing is rounded", () => {
    expect(check(RATED, INVENTED)).not.toContain("renormalisation");
  });

  it("names the seventh decimal where only that is rounded", () => {
    const third: readonly Figure[] = RATED.figures.map((figure) =>
      figure.measure === "PEERS" ? { ...figure, sum: 25_600 } : figure,
    );
    const input = { ...RATED, figures: [...third] };
    check(input, INVENTED);
    // 256/3 is carried as 85.333333; (100 + 85.333333)/2 = 92.6666665, carried as 92.666667.
    const leaves = nodesOf(explain(input, INVENTED)).filter((node) => node.rule === "renormalisation");
    expect(leaves.map((leaf) => [leaf.output, factsOf(leaf).presentPercent])).toEqual([
      ["0.0000005", "100"],
      ["0.0000003", "100"],
    ]);
  });

  it("shows the days served only where a figure grows with time", () => {
    const input = { ...RATED, served: { days: 59, of: 64 } };
    check(input, INVENTED);
    const served = nodesOf(explain(input, INVENTED)).filter((node) => "servedDays" in factsOf(node));
    expect(served.map((node) => [node.rule, factsOf(node).measure, node.output])).toEqual([
      ["figures-mean", "TARGET", "120"],
    ]);
    const text = textsOf(served[0] ?? explain(input, INVENTED), INVENTED);
    expect(text.en).toContain("59 of 64 working days served");
    expect(text.id).toContain("59 dari 64 hari kerja");
  });
});

describe("an explanation of who is not comparable", () => {
  it.each([
    ["too little rated", without("TARGET", "SURVEY"), INVENTED, "TOO_LITTLE_RATED"],
    ["too little served", { ...RATED, served: { days: 31, of: 64 } }, INVENTED, "TOO_LITTLE_SERVED"],
    ["a source missing", without("SURVEY"), blocking(["TARGET", "SURVEY"]), "SOURCE_MISSING"],
    [
      "too little served, without an index",
      { ...RATED, served: { days: 31, of: 64 } },
      { ...NATIONAL, comparability: INVENTED.comparability },
      "TOO_LITTLE_SERVED",
    ],
  ] as const)("%s: the predicate stands beneath it", (_, input, policy, output) => {
    check({ ...input }, policy);
    const root = explain({ ...input }, policy);
    expect([root.rule, root.kind, root.output]).toEqual(["not-comparable", "LOOKUP", output]);
    expect(only(root, "predicate-matrix").output).toBe("BAIK");
    expect(nodesOf(root).map((node) => node.rule)).not.toContain("rank-key");
  });

  it("says in words how much was served, in days where some were not", () => {
    const textOf = (input: ScoringInput) => textsOf(explain(input, INVENTED), INVENTED);
    const absent = textOf({ ...RATED, served: { days: 31, of: 64 } });
    expect([absent.en, absent.id]).toEqual([
      "The predicate stands; there is no rank (too few days were served): rated 90% of at least 60%, served 31 of 64 working days, of which at least 50% are needed to compare.",
      "Predikat tetap berlaku; tidak diperingkat (hari kerja yang dijalani terlalu sedikit): terisi 90% dari paling sedikit 60%, bertugas 31 dari 64 hari kerja, paling sedikit 50% agar dapat dibandingkan.",
    ]);
    const present = textOf(without("TARGET", "SURVEY"));
    expect(present.en).toContain("served all working days");
    expect(present.id).toContain("bertugas semua hari kerja");
  });

  it.each([
    ["a share that only rounds up to the least", "59.996", "40.004", "TOO_LITTLE_RATED"],
    ["a share that only rounds down to the least", "60.004", "39.996", "TOO_LITTLE_SERVED"],
  ])("is exact for %s", (_, target, survey, output) => {
    const policy: Policy = {
      ...INVENTED,
      index: INVENTED.index && {
        ...INVENTED.index,
        formula: {
          op: "WEIGHTED",
          title: { en: "Two", id: "Dua" },
          parts: [
            { weightPercent: target, of: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 } },
            { weightPercent: survey, of: { op: "VALUE", measure: "SURVEY", from: "OTHER", atLeast: 1 } },
          ],
          missing: { rule: "EXCLUDE_AND_RENORMALISE" },
        },
      },
    };
    const input = { ...without("SURVEY"), served: { days: 1, of: 64 } };
    check(input, policy);
    expect(explain(input, policy).output).toBe(output);
  });
});

describe("explanations of everything", () => {
  const INPUTS: readonly ScoringInput[] = [
    RATED,
    without("TARGET"),
    without("SURVEY", "PEERS"),
    without("TARGET", "SURVEY", "PEERS"),
    { ...RATED, served: { days: 59, of: 64 } },
    { ...RATED, served: { days: 0, of: 64 } },
    { ...RATED, bySelf: { main: "01", additional: "2", behaviours: "0120120" } },
    scoringInput("emp_1"),
  ];

  it("reach every rule there is, and each has its sentences", () => {
    const all = [NATIONAL, INVENTED, blocking(["TARGET", "SURVEY"])];
    const used = new Set(all.flatMap((policy) => INPUTS.flatMap((input) => check(input, policy))));
    expect([...used].toSorted()).toEqual([...EXPLANATION_RULES].toSorted());
  });

  it("hold under every document that is shipped, with whatever figures its measures take", () => {
    const shipped = policyTemplates();
    expect(shipped.length).toBeGreaterThan(5);
    for (const policy of shipped) {
      const figures = policy.measures.flatMap((measure): readonly Figure[] =>
        measure.kind !== "RECORDED"
          ? []
          : measure.from.map((from) => ({ measure: measure.key, from, count: 3, sum: Number(measure.most) * 200 })),
      );
      expect(checkPolicy({ ...policy, id: "salinan" }).violations).toEqual([]);
      for (const input of INPUTS) {
        check({ ...input, figures: [...figures] }, policy);
        check({ ...input, figures: figures.slice(0, 1) }, policy);
      }
    }
  });

  it("hold whatever the policy and whatever the input", () => {
    fc.assert(
      fc.property(policies, ratedInputs, (policy, input) => {
        check(input, policy);
      }),
      { numRuns: 250 },
    );
  });
});

describe("the parts of an explanation", () => {
  it("are all its nodes, each before its children and named by its place", () => {
    const parts = partsOf(explain(scoringInput("emp_1", [MEETS, MEETS]), NATIONAL));
    expect(parts.map((part) => [part.id, part.parentId, part.rule, part.output])).toEqual([
      ["1", null, "rank-key", "36007"],
      ["1.1", "1", "predicate-steps", "36003"],
      ["1.1.1", "1.1", "predicate-matrix", "BAIK"],
      ["1.1.1.1", "1.1.1", "work-result-rating", MEETS],
      ["1.1.1.1.1", "1.1.1.1", "work-result-suggestion", MEETS],
      ["1.1.1.2", "1.1.1", "behaviour-rating", MEETS],
      ["1.1.1.2.1", "1.1.1.2", "behaviour-suggestion", MEETS],
      ["1.2", "1", "matrix-cell", "4"],
    ]);
    expect(parts.some((part) => "children" in part)).toBe(false);
  });
});

describe("recomputing a node", () => {
  const replaced = (node: ExplanationNode, name: string, value: string): ExplanationNode => ({
    ...node,
    inputs: node.inputs.map((input) => (input.name === name ? { name, value } : input)),
  });
  const explained = explain(RATED, INVENTED);
  const matrix = only(explained, "predicate-matrix");
  const apart = explain({ ...RATED, served: { days: 31, of: 64 } }, INVENTED);
  const target = nodesOf(explained).find((node) => factsOf(node).measure === "TARGET") ?? matrix;

  // Whoever changes one input of a node gets another output than the one that stands there.
  it.each([
    ["the behaviour rating", matrix, "behaviour", "DI_BAWAH_EKSPEKTASI", "BAIK", "KURANG"],
    ["a weight", nodesOf(explained).find((node) => node.rule === "contribution"), "weightPercent", "50", "42", "52.5"],
    ["a sum of figures", target, "sum", "110", "115", "110"],
    ["how many figures there were", target, "count", "0", "115", "MISSING"],
    ["how many are needed", target, "atLeast", "2", "115", "MISSING"],
    ["what a band is found by", only(explained, "band"), "value", "76.6", "100", "80"],
    ["where the cap is", only(explained, "cap"), "at", "112", "-5", "-3"],
    ["the days served", apart, "servedDays", "32", "TOO_LITTLE_SERVED", "COMPARABLE"],
    ["how much was rated", apart, "ratedPercent", "59.99999999", "TOO_LITTLE_SERVED", "TOO_LITTLE_RATED"],
    ["the index", apart, "index", "MISSING", "TOO_LITTLE_SERVED", "SOURCE_MISSING"],
  ] as const)("tells an output that does not follow from %s", (_, node, name, value, before, after) => {
    if (node === undefined) throw new Error("no such node");
    expect([node.output, recompute(node, INVENTED)]).toEqual([before, before]);
    expect(recompute(replaced(node, name, value), INVENTED)).toBe(after);
  });

  it.each([
    ["no rule of ours", { ...matrix, rule: "horoscope" }],
    ["a node that lacks an input", { ...matrix, inputs: [] }],
    ["an input no scale has", replaced(matrix, "behaviour", "LUMAYAN")],
    ["a measure the policy has not", replaced(target, "measure", "HOROSCOPE")],
  ])("refuses %s", (_, node) => {
    expect(() => recompute(node, INVENTED)).toThrow(InvariantError);
  });

  it("is in no words for a rule that has none", () => {
    expect(() => textsOf({ ...matrix, rule: "horoscope" }, INVENTED)).toThrow(InvariantError);
  });
});
