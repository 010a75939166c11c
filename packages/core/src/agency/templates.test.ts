import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, it } from "vitest";
import { BEHAVIOURS, type RatingRelation } from "../shared/classes.ts";
import { decimal, sum } from "../shared/decimal.ts";
import { type FiguresOf, indexOf, type Served, type Step, workOut } from "./formula.ts";
import { NATIONAL } from "./policies.ts";
import { type Formula, type Policy, policySchema } from "./policy.ts";
import { check } from "./policy-use-cases.ts";
import { policyTemplate, policyTemplates } from "./templates.ts";

const FOLDER = join(import.meta.dirname, "policies");
const IDS = ["national", "siulak", "senapelan", "padangsidempuan", "surakarta", "batanghari"];
const LOCAL = IDS.slice(1);

const shipped = (id: string): Policy => {
  const found = policyTemplate(id);
  if (found === null) throw new Error(`${id} is not shipped.`);
  return found;
};
const indexed = (policy: Policy): NonNullable<Policy["index"]> => {
  if (policy.index === null) throw new Error(`${policy.id} has no index.`);
  return policy.index;
};

type Values = Readonly<Record<string, readonly string[]>>;

const WORTH: Readonly<Record<string, string>> = {
  DI_BAWAH_EKSPEKTASI: "60",
  SESUAI_EKSPEKTASI: "100",
  DI_ATAS_EKSPEKTASI: "120",
};
/** Figures by `MEASURE SOURCE`; an empty list stands for nobody's answer. */
const figuresFrom =
  (values: Values): FiguresOf =>
  ({ key }, from) => {
    const given = values[`${key} ${from}`] ?? [];
    return given.length === 0
      ? null
      : { count: given.length, sum: sum(given.map((one) => decimal(WORTH[one] ?? one))) };
  };
const exampleOf = (policy: Policy): Values =>
  Object.fromEntries(indexed(policy).example.values.map((one) => [`${one.measure} ${one.from}`, one.values]));
/** The shipped example worked out, with some sources' figures exchanged. */
const worked = (id: string, changes: Values, served: Served | null): Step => {
  const policy = shipped(id);
  const values = exampleOf(policy);
  for (const name of Object.keys(changes)) expect(Object.keys(values)).toContain(name);
  return workOut(indexed(policy).formula, policy, figuresFrom({ ...values, ...changes }), served);
};

type Value = Extract<Formula, { op: "VALUE" }>;
const valuesIn = (formula: Formula): readonly Value[] => {
  if (formula.op === "VALUE") return [formula];
  return formula.op === "WEIGHTED" ? formula.parts.flatMap((part) => valuesIn(part.of)) : valuesIn(formula.of);
};
/** `CAP`, `BANDS` and the rules for missing sources that a formula uses. */
const meansIn = (formula: Formula): readonly string[] => {
  if (formula.op === "VALUE") return [];
  if (formula.op !== "WEIGHTED") return [formula.op, ...meansIn(formula.of)];
  return [formula.missing.rule, ...formula.parts.flatMap((part) => meansIn(part.of))];
};
/** Every formula that differs in one weight, by a hundredth of a percent. */
const perturbed = (formula: Formula): readonly Formula[] => {
  if (formula.op === "VALUE") return [];
  if (formula.op !== "WEIGHTED") return perturbed(formula.of).map((of) => ({ ...formula, of }));
  return formula.parts.flatMap((part, i) => {
    const moved = decimal(part.weightPercent).minus(decimal("0.01")).abs().toFixed();
    const changed = [{ ...part, weightPercent: moved }, ...perturbed(part.of).map((of) => ({ ...part, of }))];
    return changed.map((one) => ({ ...formula, parts: formula.parts.with(i, one) }));
  });
};

describe("the shipped documents", () => {
  it("are six, the national rule first, each in the file of its name", () => {
    expect(policyTemplates().map(({ id, version }) => `${id}@${version}`)).toEqual(IDS.map((id) => `${id}@1`));
    const files = globSync("*.json", { cwd: FOLDER }).map((path) => basename(path, ".json"));
    expect(files.toSorted()).toEqual(IDS.toSorted());
    for (const id of IDS) {
      const text = readFileSync(join(FOLDER, `${id}.json`), "utf8");
      expect(shipped(id)).toEqual(JSON.parse(text));
      expect(shipped(id).id).toBe(id);
    }
  });

  it("are found by name, and of another name there is none", () => {
    expect(policyTemplates()[0]).toBe(NATIONAL);
    expect(policyTemplates()[1]).toBe(policyTemplate("siulak"));
    expect(policyTemplate("sungai-penuh")).toBeNull();
  });

  it.each(LOCAL)("%s has nothing wrong with it, its worked example included", (id) => {
    expect(check(shipped(id))).toEqual({ policy: shipped(id), violations: [] });
  });

  it.each(LOCAL)("%s leaves what the law fixes as it is", (id) => {
    const [local, national] = [shipped(id), shipped("national")];
    expect(local.matrix).toEqual(national.matrix);
    expect(local.behaviours).toEqual([...BEHAVIOURS]);
    expect(local.scale).toEqual(national.scale);
    expect(local.suggestion).toEqual(national.suggestion);
    const { shortCycleEvaluationWorkingDays: _, ...byLaw } = national.deadlines;
    expect(local.deadlines).toMatchObject(byLaw);
  });

  it.each(LOCAL)("%s cites its article in its own words and says what is a design decision", (id) => {
    const { sources } = shipped(id);
    const article = `Artikel ${id.charAt(0).toUpperCase()}${id.slice(1)}`;
    expect(sources.filter((one) => one.startsWith(article) && /'[^']+'/.test(one)).length).toBeGreaterThanOrEqual(5);
    expect(sources.filter((one) => one.includes("Design decision, the article gives no numbers"))).toHaveLength(1);
  });

  it.each([
    ["siulak", 20],
    ["senapelan", 3],
    ["padangsidempuan", 7],
    ["surakarta", 13],
    ["batanghari", 9],
  ] as const)("%s is refused when any of its weights is another", (id, weights) => {
    const policy = shipped(id);
    const index = indexed(policy);
    const refused = perturbed(index.formula).map((formula) =>
      check({ ...policy, index: { ...index, formula } }).violations.map(({ code }) => code),
    );
    expect(refused).toEqual(Array.from({ length: weights }, () => ["WEIGHTS_NOT_100"]));
  });

  it.each(LOCAL)("%s uses every measure it has, from every source it takes figures of", (id) => {
    const policy = shipped(id);
    const used = valuesIn(indexed(policy).formula);
    expect(policy.measures.map(({ key }) => key)).toEqual([...new Set(used.map(({ measure }) => measure))]);
    for (const measure of policy.measures) {
      const from = used.filter((one) => one.measure === measure.key).map((one): RatingRelation => one.from);
      if (measure.kind === "RECORDED") expect(measure.from).toEqual(from);
    }
  });

  it("use every operator, and every rule for what is missing", () => {
    const means = LOCAL.flatMap((id) => meansIn(indexed(shipped(id)).formula));
    expect([...new Set(means)].toSorted()).toEqual(["BANDS", "BLOCK", "CAP", "EXCLUDE_AND_RENORMALISE", "TREAT_AS"]);
  });
});

describe("what is peculiar to each locality", () => {
  it.each([
    {
      id: "siulak",
      shortCycle: "QUARTER",
      within: 10,
      distribution: "REGULATION",
      talent: "PREDIKAT",
      rated: "60",
      means: ["BANDS", "BLOCK", "EXCLUDE_AND_RENORMALISE", "TREAT_AS"],
      sources: [
        "TECHNICAL_COMPETENCE SELF 1",
        "TECHNICAL_COMPETENCE SUPERIOR 1",
        "INTERPERSONAL SELF 1",
        "INTERPERSONAL SUPERIOR 1",
        "LEADERSHIP SELF 1",
        "LEADERSHIP SUPERIOR 1",
        "WORK_ETHICS SELF 1",
        "WORK_ETHICS SUPERIOR 1",
        "COMMUNICATION SELF 1",
        "COMMUNICATION SUPERIOR 1",
        "TARGET_ACHIEVEMENT SUPERIOR 1",
        "INNOVATION SUPERIOR 1",
      ],
      growing: ["TARGET_ACHIEVEMENT"],
    },
    {
      id: "senapelan",
      shortCycle: "MONTH",
      within: 5,
      distribution: "REGULATION",
      talent: "PREDIKAT",
      rated: "60",
      means: ["BANDS", "EXCLUDE_AND_RENORMALISE"],
      sources: ["TARGET_ACHIEVEMENT SUPERIOR 1", "MONTHLY_RESULTS SUPERIOR 1", "PUBLIC_SATISFACTION OTHER 1"],
      growing: ["TARGET_ACHIEVEMENT"],
    },
    {
      id: "padangsidempuan",
      shortCycle: "QUARTER",
      within: 10,
      distribution: "SE_3_2023",
      talent: "PREDIKAT",
      rated: "60",
      means: ["BLOCK", "CAP", "EXCLUDE_AND_RENORMALISE"],
      sources: [
        "INDIVIDUAL_RESULTS SUPERIOR 1",
        "TEAM_PROJECT_ON_TIME SUPERIOR 1",
        "TEAM_PROJECT_ON_BUDGET SUPERIOR 1",
        "COLLABORATION SUPERIOR 1",
        "PEER_COLLABORATION PEER 3",
      ],
      growing: [],
    },
    {
      id: "surakarta",
      shortCycle: "QUARTER",
      within: 10,
      distribution: "SE_3_2023",
      talent: "SCORE",
      rated: "100",
      means: ["BLOCK"],
      sources: [
        "WORK_RESULTS SELF 1",
        "WORK_RESULTS SUPERIOR 1",
        "WORK_PROCESS SELF 1",
        "WORK_PROCESS SUPERIOR 1",
        "GOVERNMENT_VALUES SELF 1",
        "GOVERNMENT_VALUES SUPERIOR 1",
        "COLLABORATION_AND_ETHICS SELF 1",
        "COLLABORATION_AND_ETHICS SUPERIOR 1",
      ],
      growing: [],
    },
    {
      id: "batanghari",
      shortCycle: "QUARTER",
      within: 10,
      distribution: "REGULATION",
      talent: "PREDIKAT",
      rated: "60",
      means: ["CAP", "EXCLUDE_AND_RENORMALISE"],
      sources: [
        "JOB_STANDARDS SELF 1",
        "WORK_RESULTS SELF 1",
        "SERVICE_AND_INTEGRITY SELF 1",
        "JOB_STANDARDS SUPERIOR 1",
        "WORK_RESULTS SUPERIOR 1",
        "SERVICE_AND_INTEGRITY SUPERIOR 1",
        "COMMUNITY_FEEDBACK OTHER 5",
      ],
      growing: [],
    },
  ])("$id", ({ id, shortCycle, within, distribution, talent, rated, means, sources, growing }) => {
    const policy = shipped(id);
    const { formula } = indexed(policy);
    expect(policy).toMatchObject({
      shortCycle,
      distribution,
      talent: { convention: talent },
      deadlines: { shortCycleEvaluationWorkingDays: within },
      comparability: { minimumRatedPercent: rated, minimumServedPercent: "50" },
      ranking: { groups: ["AGENCY", "UNIT"], minimumGroup: 10 },
      survey: { weightMode: "EXACT" },
    });
    expect([...new Set(meansIn(formula))].toSorted()).toEqual(means);
    expect(valuesIn(formula).map(({ measure, from, atLeast }) => `${measure} ${from} ${atLeast}`)).toEqual(sources);
    const grows = policy.measures.filter((measure) => measure.kind === "RECORDED" && measure.growsWithTime);
    expect(grows.map(({ key }) => key)).toEqual(growing);
  });

  it.each([
    [
      "siulak",
      [
        "TECHNICAL FIELD_TASKS all 2",
        "TECHNICAL HEALTH_POLICY health 3",
        "TECHNICAL EDUCATION_PROGRAMMES education 3",
        "NON_TECHNICAL INTERPERSONAL all 2",
        "NON_TECHNICAL LEADERSHIP all 2",
        "NON_TECHNICAL WORK_ETHICS all 2",
        "NON_TECHNICAL COMMUNICATION all 2",
        "NON_TECHNICAL PATIENT_COMMUNICATION health 3",
        "NON_TECHNICAL PUBLIC_INTERACTION public-service 3",
        "NON_TECHNICAL MANAGERIAL education 3",
      ],
    ],
    ["senapelan", []],
    ["padangsidempuan", ["TECHNICAL INFORMATION_TECHNOLOGY all 2", "TECHNICAL PUBLIC_ADMINISTRATION all 2"]],
    [
      "surakarta",
      [
        "NON_TECHNICAL COMMUNICATION all 2",
        "TECHNICAL PROJECT_MANAGEMENT all 2",
        "TECHNICAL INFORMATION_TECHNOLOGY all 2",
        "TECHNICAL EDUCATION_DATA education 3",
      ],
    ],
    ["batanghari", ["NON_TECHNICAL COMMUNICATION all 2"]],
  ] as const)("%s: the competencies its article names, by job family", (id, competencies) => {
    expect(
      shipped(id).competencies.map(
        ({ group, key, families, level }) => `${group} ${key} ${families?.join(" ") ?? "all"} ${level}`,
      ),
    ).toEqual(competencies);
  });
});

describe("the worked examples, by hand", () => {
  it.each([
    // technical: 0.2 × 90 + 0.8 × 80 = 82
    // non-technical: 0.2 × 100 + 0.8 × 75 = 80; 0.2 × 80 + 0.8 × 60 = 64; 100; 0.2 × 90 + 0.8 × 85 = 86
    //   (80 + 64 + 100 + 86) / 4 = 82.5
    // target 95, innovation stage 2 → 110: 0.7 × 95 + 0.3 × 110 = 99.5
    // 0.35 × 82 + 0.35 × 82.5 + 0.3 × 99.5 = 28.7 + 28.875 + 29.85 = 87.425 → 87.43
    ["siulak", ["35 82", "35 82.5", "30 99.5"], "87.425", 8743],
    // ratings: (100 + 120 + 100) / 3 = 106.666667; survey 78.74, class B → 100
    // 0.5 × 96.4 + 0.3 × 106.666667 + 0.2 × 100 = 48.2 + 32.0000001 + 20 = 100.2000001, carried as 100.2 → 100.20
    ["senapelan", ["50 96.4", "30 106.666667", "20 100"], "100.2", 10_020],
    // results: (100 + 100 + 120 + 60) / 4 = 95
    // projects: 0.5 × 87.5 + 0.5 × 100 (104, capped) = 93.75
    // collaboration: 0.6 × (100 + 120) / 2 + 0.4 × (90 + 85 + 98) / 3 = 0.6 × 110 + 0.4 × 91 = 102.4
    // 0.5 × 95 + 0.25 × 93.75 + 0.25 × 102.4 = 47.5 + 23.4375 + 25.6 = 96.5375 → 96.54
    ["padangsidempuan", ["50 95", "25 93.75", "25 102.4"], "96.5375", 9654],
    // results: (120 + 100 + 100) / 3 = 106.666667; process 98
    // behaviour: 0.5 × (100 + 120 + 100 + 100 + 60) / 5 + 0.5 × (100 + 120) / 2 = 0.5 × 96 + 0.5 × 110 = 103
    // 0.4 × 106.666667 + 0.2 × 98 + 0.4 × 103 = 42.6666668 + 19.6 + 41.2 = 103.4666668 → 103.47
    ["surakarta", ["40 106.666667", "20 98", "40 103"], "103.466667", 10_347],
    // self: 0.3 × 100 + 0.4 × 120 + 0.3 × 100 = 108, capped at 100
    // superior: 0.3 × 92 + 0.4 × 110 + 0.3 × 106.666667 = 27.6 + 44 + 32.0000001 = 103.6000001, carried as 103.6
    // community: (88 + 100 + 76 + 95 + 92) / 5 = 90.2
    // 0.1 × 100 + 0.6 × 103.6 + 0.3 × 90.2 = 10 + 62.16 + 27.06 = 99.22
    ["batanghari", ["10 100", "60 103.6", "30 90.2"], "99.22", 9922],
  ] as const)("%s", (id, parts, value, index) => {
    const step = worked(id, {}, null);
    if (step.op !== "WEIGHTED") throw new Error(`${id} begins with ${step.op}.`);
    expect(step.parts.map((part) => `${part.weightPercent.toFixed()} ${part.step.value?.toFixed()}`)).toEqual(parts);
    expect(step.value?.toFixed()).toBe(value);
    expect(step.ratedPercent.toFixed()).toBe("100");
    expect(indexOf(step)).toBe(index);
  });

  const SELF_IN_SIULAK = ["TECHNICAL_COMPETENCE", "INTERPERSONAL", "LEADERSHIP", "WORK_ETHICS", "COMMUNICATION"];
  const none = (from: RatingRelation, ...measures: readonly string[]): Values =>
    Object.fromEntries(measures.map((measure) => [`${measure} ${from}`, []]));

  it.each([
    // 0.35 × 80 + 0.35 × (75 + 60 + 100 + 85) / 4 + 0.3 × 99.5 = 28 + 28 + 29.85
    ["siulak", "no self-assessment: the superior alone", none("SELF", ...SELF_IN_SIULAK), 8585, "86"],
    // 0.35 × 82 + 0.35 × 82.5 + 0.3 × (0.7 × 95 + 0.3 × 80) = 28.7 + 28.875 + 27.15 = 84.725
    ["siulak", "no innovation on record: as none", none("SUPERIOR", "INNOVATION"), 8473, "91"],
    ["siulak", "innovation of stage 0: the same", { "INNOVATION SUPERIOR": ["0"] }, 8473, "100"],
    // (28.7 + 28.875) / 0.7
    ["siulak", "no target: innovation alone is none", none("SUPERIOR", "TARGET_ACHIEVEMENT"), 8225, "70"],
    // (48.2 + 32.0000001) / 0.8
    ["senapelan", "no survey: who serves no public", none("OTHER", "PUBLIC_SATISFACTION"), 10_025, "80"],
    // 48.2 + 32 + 0.2 × 60, 80, 80, 100, 100, 120
    ["senapelan", "survey class D", { "PUBLIC_SATISFACTION OTHER": ["64.99"] }, 9220, "100"],
    ["senapelan", "survey class C", { "PUBLIC_SATISFACTION OTHER": ["65.00"] }, 9620, "100"],
    ["senapelan", "survey class C, its end", { "PUBLIC_SATISFACTION OTHER": ["76.60"] }, 9620, "100"],
    ["senapelan", "survey class B", { "PUBLIC_SATISFACTION OTHER": ["76.61"] }, 10_020, "100"],
    ["senapelan", "survey class B, its end", { "PUBLIC_SATISFACTION OTHER": ["88.30"] }, 10_020, "100"],
    ["senapelan", "survey class A", { "PUBLIC_SATISFACTION OTHER": ["88.31"] }, 10_420, "100"],
    // 47.5 + 23.4375 + 0.25 × 110 = 98.4375
    ["padangsidempuan", "two colleagues: unheard", { "PEER_COLLABORATION PEER": ["10", "20"] }, 9844, "90"],
    // (47.5 + 25.6) / 0.75 = 97.466667
    ["padangsidempuan", "a project without budget: none", none("SUPERIOR", "TEAM_PROJECT_ON_BUDGET"), 9747, "75"],
    ["padangsidempuan", "no project", none("SUPERIOR", "TEAM_PROJECT_ON_TIME", "TEAM_PROJECT_ON_BUDGET"), 9747, "75"],
    // (47.5 + 27.5) / 0.75
    [
      "padangsidempuan",
      "neither project nor colleagues",
      { ...none("SUPERIOR", "TEAM_PROJECT_ON_TIME", "TEAM_PROJECT_ON_BUDGET"), ...none("PEER", "PEER_COLLABORATION") },
      10_000,
      "65",
    ],
    ["surakarta", "no process: no index", none("SUPERIOR", "WORK_PROCESS"), null, "0"],
    [
      "surakarta",
      "no self-assessment: nothing moves",
      none("SELF", "WORK_RESULTS", "WORK_PROCESS", "GOVERNMENT_VALUES", "COLLABORATION_AND_ETHICS"),
      10_347,
      "100",
    ],
    // (10 + 62.16) / 0.7 = 103.085714
    [
      "batanghari",
      "four of the community: unheard",
      { "COMMUNITY_FEEDBACK OTHER": ["1", "1", "1", "1"] },
      10_309,
      "70",
    ],
    [
      "batanghari",
      "the superior alone",
      {
        ...none("SELF", "JOB_STANDARDS", "WORK_RESULTS", "SERVICE_AND_INTEGRITY"),
        ...none("OTHER", "COMMUNITY_FEEDBACK"),
      },
      10_360,
      "60",
    ],
    // (10 + 27.06) / 0.4
    [
      "batanghari",
      "no superior",
      none("SUPERIOR", "JOB_STANDARDS", "WORK_RESULTS", "SERVICE_AND_INTEGRITY"),
      9265,
      "40",
    ],
  ] as const)("%s, %s", (id, _, changes, index, rated) => {
    const step = worked(id, changes, null);
    expect([indexOf(step), step.ratedPercent.toFixed()]).toEqual([index, rated]);
  });

  it.each([
    // 48.2 in 10 of 20 days stands for 96.4
    ["senapelan", "half the month on leave", "48.2", 10_020],
    // 0.5 × 120 + 32 + 20: never above the measure's highest value
    ["senapelan", "the full target in half the month", "96.4", 11_200],
    // 47.5 in 10 of 20 days stands for 95
    ["siulak", "half the quarter on leave", "47.5", 8743],
  ] as const)("%s, %s", (id, _, achieved, index) => {
    const step = worked(id, { "TARGET_ACHIEVEMENT SUPERIOR": [achieved] }, { days: 10, of: 20 });
    expect(indexOf(step)).toBe(index);
  });
});

describe("a seventh", () => {
  const title = { en: "Invented", id: "Rekaan" };
  /** Another scale, a source nobody else asks, and the operators nested otherwise. */
  const seventh = {
    ...shipped("national"),
    id: "rekaan",
    title: "Penilaian Rekaan",
    sources: ["Invented for this test"],
    shortCycle: "MONTH",
    scale: { DI_BAWAH_EKSPEKTASI: "50", SESUAI_EKSPEKTASI: "95", DI_ATAS_EKSPEKTASI: "115" },
    measures: [
      { key: "MAIN_RESULTS", kind: "RESULTS", title, of: "UTAMA" },
      {
        key: "TRAINING",
        kind: "RECORDED",
        title,
        from: ["OTHER"],
        least: "0",
        most: "120",
        growsWithTime: true,
      },
      {
        key: "LEADING",
        kind: "RECORDED",
        title,
        from: ["SUBORDINATE"],
        least: "20",
        most: "100",
        growsWithTime: false,
      },
    ],
    index: {
      formula: {
        op: "WEIGHTED",
        title,
        parts: [
          {
            weightPercent: "75",
            of: {
              op: "BANDS",
              bands: [
                { from: "0", value: "50" },
                { from: "104", value: "118" },
                { from: "105", value: "120" },
              ],
              of: {
                op: "CAP",
                at: "104",
                of: {
                  op: "WEIGHTED",
                  title,
                  parts: [
                    { weightPercent: "60", of: { op: "VALUE", measure: "MAIN_RESULTS", from: "SUPERIOR", atLeast: 1 } },
                    { weightPercent: "40", of: { op: "VALUE", measure: "TRAINING", from: "OTHER", atLeast: 1 } },
                  ],
                  missing: { rule: "TREAT_AS", value: "90" },
                },
              },
            },
          },
          { weightPercent: "25", of: { op: "VALUE", measure: "LEADING", from: "SUBORDINATE", atLeast: 2 } },
        ],
        missing: { rule: "BLOCK" },
      },
      // 0.6 × 115 + 0.4 × 90 (nobody recorded training) = 105, capped at 104, in the band worth 118
      // 0.75 × 118 + 0.25 × (80 + 91 + 85.5) / 3 = 88.5 + 21.375 = 109.875 → 109.88
      example: {
        values: [
          { measure: "MAIN_RESULTS", from: "SUPERIOR", values: ["DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] },
          { measure: "LEADING", from: "SUBORDINATE", values: ["80", "91", "85.5"] },
        ],
        index: "109.88",
      },
    },
  };

  it("needs no code", () => {
    const policy = policySchema.parse(JSON.parse(JSON.stringify(seventh)));
    expect(check(policy).violations).toEqual([]);
    const figures = figuresFrom({
      "MAIN_RESULTS SUPERIOR": ["115", "115"],
      "LEADING SUBORDINATE": ["80", "91", "85.5"],
    });
    const step = workOut(indexed(policy).formula, policy, figures, { days: 7, of: 20 });
    expect([step.value?.toFixed(), indexOf(step), step.ratedPercent.toFixed()]).toEqual(["109.875", 10_988, "70"]);
  });

  it("with another index in its example is refused", () => {
    const policy = policySchema.parse(seventh);
    const { formula, example } = indexed(policy);
    const stated = { ...policy, index: { formula, example: { ...example, index: "109.87" } } };
    expect(check(stated).violations).toEqual([
      { code: "EXAMPLE_DIFFERS", path: ["index", "example", "index"], params: { stated: "109.87", gives: "109.88" } },
    ]);
  });
});
