import { describe, expect, it } from "vitest";
import { content } from "../testing/fixture.ts";
import { PLAN_STATES, type PlanAction, type PlanContent, type PlanState } from "./model.ts";
import { actionsOf, draftProblems, expectationsOf, next, submissionProblems, viewOf } from "./rules.ts";

const ACTIONS: readonly PlanAction[] = ["revise", "submit", "return", "approve"];

describe("the plan's states", () => {
  // rules 1.4: draft, submitted, returned and submitted again, approved; nothing else moves a plan.
  const TABLE: Record<PlanState, Record<PlanAction, PlanState | null>> = {
    DRAFT: { revise: "DRAFT", submit: "SUBMITTED", return: null, approve: null },
    SUBMITTED: { revise: null, submit: null, return: "RETURNED", approve: "APPROVED" },
    RETURNED: { revise: "RETURNED", submit: "SUBMITTED", return: null, approve: null },
    APPROVED: { revise: null, submit: null, return: null, approve: null },
  };
  const cells = PLAN_STATES.flatMap((state) => ACTIONS.map((action) => [state, action, TABLE[state][action]] as const));

  it.each(cells)("%s, %s: %s", (state, action, after) => {
    expect(next(state, action)).toBe(after);
  });

  it.each([
    ["DRAFT", ["revise", "submit"]],
    ["SUBMITTED", ["return", "approve"]],
    ["RETURNED", ["revise", "submit"]],
    ["APPROVED", []],
  ] as const)("%s allows %j", (state, actions) => {
    expect(actionsOf(state)).toEqual(actions);
  });

  it.each([
    ["DRAFT", false, "DRAFT"],
    ["SUBMITTED", false, "WAITING_FOR_PARENT"],
    ["SUBMITTED", true, "SUBMITTED"],
    ["RETURNED", false, "RETURNED"],
    ["APPROVED", false, "APPROVED"],
  ] as const)("%s with the rater's plan approved (%s) shows as %s", (state, parentApproved, shown) => {
    expect(viewOf({ state }, parentApproved)).toBe(shown);
  });
});

type Indicator = PlanContent["results"][number]["indicators"][number];
const indicator = (more: Partial<Indicator> = {}): Indicator => ({
  aspect: "KUALITAS",
  statement: "Komplain menurun",
  target: "90 %",
  perspective: null,
  ...more,
});
const result = (id: string, kind: "UTAMA" | "TAMBAHAN", ...indicators: readonly Indicator[]) => ({
  id,
  kind,
  statement: "Meningkatnya kualitas pelayanan",
  assignedBy: null,
  indicators: [...indicators],
});
const quantitative = (...results: readonly ReturnType<typeof result>[]): PlanContent =>
  content({ approach: "QUANTITATIVE", results: [...results] });

describe("what is wrong in a draft", () => {
  it.each([
    ["nothing", content(), []],
    ["nothing in an empty one", content({ results: [] }), []],
    [
      "a result id used three times: the second and third",
      content({ results: [result("r1", "UTAMA"), result("r1", "TAMBAHAN"), result("r1", "TAMBAHAN")] }),
      [
        { code: "RESULT_TWICE", path: ["content", "results", "1", "id"], params: { result: "r1" } },
        { code: "RESULT_TWICE", path: ["content", "results", "2", "id"], params: { result: "r1" } },
      ],
    ],
    [
      "a behaviour named twice",
      content({
        expectations: [
          { behaviour: "LOYAL", expectations: [] },
          { behaviour: "ADAPTIF", expectations: [] },
          { behaviour: "LOYAL", expectations: ["Menjaga nama baik"] },
        ],
      }),
      [
        {
          code: "BEHAVIOUR_TWICE",
          path: ["content", "expectations", "2", "behaviour"],
          params: { behaviour: "LOYAL" },
        },
      ],
    ],
  ] as const)("%s", (_, draft, problems) => {
    expect(draftProblems(draft)).toEqual(problems);
  });
});

describe("what a plan lacks before it can be submitted", () => {
  // PermenPANRB 6/2022, art. 9: a main result, indicators, and in the quantitative approach aspect and target.
  const path = (i: number) => ["content", "results", String(i), "indicators"];
  it.each([
    ["nothing", quantitative(result("r1", "UTAMA", indicator())), []],
    ["any result", quantitative(), [{ code: "NO_MAIN_RESULT", path: ["content", "results"], params: {} }]],
    [
      "a main result",
      quantitative(result("r1", "TAMBAHAN", indicator())),
      [{ code: "NO_MAIN_RESULT", path: ["content", "results"], params: {} }],
    ],
    [
      "an indicator on the second result",
      quantitative(result("r1", "UTAMA", indicator()), result("r2", "TAMBAHAN")),
      [{ code: "RESULT_WITHOUT_INDICATOR", path: path(1), params: { result: "r2" } }],
    ],
    [
      "a target",
      quantitative(result("r1", "UTAMA", indicator(), indicator({ target: null }))),
      [{ code: "TARGET_MISSING", path: path(0), params: { result: "r1" } }],
    ],
    [
      "an aspect",
      quantitative(result("r1", "UTAMA", indicator({ aspect: null }))),
      [{ code: "TARGET_MISSING", path: path(0), params: { result: "r1" } }],
    ],
    [
      "nothing, in the qualitative approach, without aspect and target",
      content({ results: [result("r1", "UTAMA", indicator({ aspect: null, target: null }))] }),
      [],
    ],
    [
      "several things at once",
      quantitative(result("r1", "TAMBAHAN"), result("r2", "TAMBAHAN", indicator({ aspect: null }))),
      [
        { code: "NO_MAIN_RESULT", path: ["content", "results"], params: {} },
        { code: "RESULT_WITHOUT_INDICATOR", path: path(0), params: { result: "r1" } },
        { code: "TARGET_MISSING", path: path(1), params: { result: "r2" } },
      ],
    ],
  ] as const)("%s", (_, plan, problems) => {
    expect(submissionProblems(plan)).toEqual(problems);
  });
});

describe("the leader's expectations", () => {
  it("name every behaviour in its official order, with what was said of it (art. 10)", () => {
    const said = [
      { behaviour: "KOLABORATIF" as const, expectations: ["Melibatkan puskesmas"] },
      { behaviour: "AKUNTABEL" as const, expectations: ["Melapor tepat waktu", "Tanpa temuan"] },
    ];
    expect(expectationsOf(content({ expectations: said }))).toEqual([
      { behaviour: "BERORIENTASI_PELAYANAN", expectations: [] },
      { behaviour: "AKUNTABEL", expectations: ["Melapor tepat waktu", "Tanpa temuan"] },
      { behaviour: "KOMPETEN", expectations: [] },
      { behaviour: "HARMONIS", expectations: [] },
      { behaviour: "LOYAL", expectations: [] },
      { behaviour: "ADAPTIF", expectations: [] },
      { behaviour: "KOLABORATIF", expectations: ["Melibatkan puskesmas"] },
    ]);
  });
});
