import {
  BEHAVIOURS,
  EXPECTATIONS,
  type Expectation,
  ordinal,
  PREDICATES,
  type RatingRelation,
} from "../shared/classes.ts";
import { type Decimal, decimal, fixed, fromHundredths, HUNDRED, isDecimalText, sum, ZERO } from "../shared/decimal.ts";
import { isLocalDate } from "../shared/time.ts";
import { figuresOfRatings, indexOf, workOut } from "./formula.ts";
import { FORMULA_LEVELS, type Formula, type Measure, type Policy, type PolicyParts } from "./policy.ts";
import type { PolicyViolationCode } from "./policy-messages.ts";

export type PolicyViolation = {
  readonly code: PolicyViolationCode;
  /** Where in the document, outermost name first, places in lists counted from 0. */
  readonly path: readonly string[];
  readonly params: Readonly<Record<string, string | number>>;
};

/** Latest and shortest by law, in working days (PermenPANRB 6/2022, annex V.A.8, V.A.5 and V.B.6; V.B.2). */
const LONGEST = { escalationWorkingDays: 14, deliveryWorkingDays: 14, decisionWorkingDays: 7 } as const;
const SHORTEST = { objectionWorkingDays: 14 } as const;

type Path = readonly string[];
type Params = PolicyViolation["params"];
const violation = (code: PolicyViolationCode, path: Path, params: Params = {}): PolicyViolation => ({
  code,
  path,
  params,
});

/** A fault as the schema's library tells it, as far as kinds of fault are told apart here. */
type ShapeIssue = {
  readonly code?: string;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly values?: readonly unknown[];
  readonly options?: readonly unknown[];
  readonly keys?: readonly string[];
  readonly origin?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly pattern?: unknown;
  readonly params?: Readonly<Record<string, unknown>> | undefined;
};

const TYPES: Readonly<Record<string, string>> = { int: "integer", number: "integer", record: "object" };
const TOO_LITTLE = { string: "TOO_SHORT", array: "TOO_FEW", number: "TOO_SMALL" } as const;
const TOO_MUCH = { string: "TOO_LONG", array: "TOO_MANY", number: "TOO_LARGE" } as const;
const OPERATORS: readonly unknown[] = ["VALUE", "WEIGHTED", "CAP", "BANDS"] satisfies readonly Formula["op"][];

const kindOf = ({ origin }: ShapeIssue): "string" | "array" | "number" =>
  origin === "string" || origin === "array" ? origin : "number";

const found = (document: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (part, name) => (typeof part === "object" && part !== null ? Reflect.get(part, name) : undefined),
    document,
  );

const shapeProblem = (issue: ShapeIssue, value: unknown): readonly [PolicyViolationCode, Params] => {
  const { code, options = [], values = [] } = issue;
  const known = [...values, ...options].join(", ");
  if (value === undefined) return ["MISSING", {}];
  if (code === "invalid_type")
    return ["WRONG_TYPE", { expected: TYPES[String(issue.expected)] ?? String(issue.expected) }];
  if (code === "invalid_union" && OPERATORS.includes(value)) return ["TOO_DEEP", { limit: FORMULA_LEVELS }];
  if (code === "invalid_union" || code === "invalid_value") return ["NOT_ONE_OF", { known }];
  if (code === "too_small") return [TOO_LITTLE[kindOf(issue)], { least: Number(issue.minimum) }];
  if (code === "too_big") return [TOO_MUCH[kindOf(issue)], { most: Number(issue.maximum) }];
  if (code === "invalid_format") return ["MALFORMED", { pattern: String(issue.pattern).replace(/^\/\^?|\$?\/$/g, "") }];
  const { code: own, least, most } = issue.params ?? {};
  return own === "NOT_DECIMAL" ? [own, { least: String(least), most: String(most) }] : ["NOT_ONE_LINE", {}];
};

/** A shape's faults as violations, one for each place. */
export const shapeProblems = (document: unknown, issues: readonly ShapeIssue[]): readonly PolicyViolation[] => {
  const places = new Map<string, PolicyViolation>();
  for (const issue of issues) {
    const path = issue.path.map(String);
    const { keys } = issue;
    const problems =
      keys === undefined
        ? [violation(...placed(shapeProblem(issue, found(document, issue.path)), path))]
        : keys.map((name) => violation("UNKNOWN_FIELD", [...path, name], { name }));
    // The first fault of a place is the plainest; those after it follow from it.
    for (const problem of problems) {
      const place = JSON.stringify(problem.path);
      if (!places.has(place)) places.set(place, problem);
    }
  }
  return [...places.values()];
};
const placed = ([code, params]: readonly [PolicyViolationCode, Params], path: Path) => [code, path, params] as const;

const twice = (names: readonly string[], pathOf: (place: string) => Path): readonly PolicyViolation[] => {
  const seen = new Set<string>();
  return names.flatMap((name, i) => {
    if (seen.has(name)) return [violation("NAMED_TWICE", pathOf(String(i)), { name })];
    seen.add(name);
    return [];
  });
};

/** Every place whose value is below the one before it. */
const notRising = (places: readonly { readonly value: Decimal; readonly path: Path }[]): readonly PolicyViolation[] =>
  places.flatMap(({ value, path }, i) => {
    const before = places[i - 1];
    return before !== undefined && value.lt(before.value) ? [violation("NOT_RISING", path)] : [];
  });

const deadlineProblems = (deadlines: Policy["deadlines"]): readonly PolicyViolation[] => {
  const { month, day } = deadlines.annualEvaluationCloses;
  const path = ["deadlines", "annualEvaluationCloses"];
  const pad = (part: number): string => String(part).padStart(2, "0");
  // A day that exists in every year, so not 29 February.
  const exists = isLocalDate(`2025-${pad(month)}-${pad(day)}`);
  return [
    ...(exists ? [] : [violation("DAY_UNKNOWN", path)]),
    ...(exists && month > 1 ? [violation("AFTER_JANUARY", path)] : []),
    ...Object.entries(LONGEST).flatMap(([name, limit]) =>
      deadlines[name as keyof typeof LONGEST] > limit
        ? [violation("LATER_THAN_LAW", ["deadlines", name], { limit })]
        : [],
    ),
    ...Object.entries(SHORTEST).flatMap(([name, limit]) =>
      deadlines[name as keyof typeof SHORTEST] < limit
        ? [violation("SHORTER_THAN_LAW", ["deadlines", name], { limit })]
        : [],
    ),
  ];
};

/** Every cell whose predicate is below that of a lower rating on either axis. */
const matrixProblems = (matrix: Policy["matrix"]): readonly PolicyViolation[] => {
  const at = (result: Expectation, behaviour: Expectation): number => ordinal(PREDICATES, matrix[result][behaviour]);
  return EXPECTATIONS.flatMap((result, i) =>
    EXPECTATIONS.flatMap((behaviour, j) => {
      const [lowerResult, lowerBehaviour] = [EXPECTATIONS[i - 1], EXPECTATIONS[j - 1]];
      const here = at(result, behaviour);
      const falls =
        (lowerResult !== undefined && here < at(lowerResult, behaviour)) ||
        (lowerBehaviour !== undefined && here < at(result, lowerBehaviour));
      return falls ? [violation("NOT_RISING", ["matrix", result, behaviour])] : [];
    }),
  );
};

const measureProblems = (measures: readonly Measure[]): readonly PolicyViolation[] => [
  ...twice(
    measures.map((measure) => measure.key),
    (i) => ["measures", i, "key"],
  ),
  ...measures.flatMap((measure, i) => {
    const path = ["measures", String(i)];
    if (measure.kind === "BEHAVIOURS") return twice(measure.of, (j) => [...path, "of", j]);
    if (measure.kind === "RESULTS") return [];
    return [
      ...twice(measure.from, (j) => [...path, "from", j]),
      ...(decimal(measure.least).gt(decimal(measure.most)) ? [violation("BOUNDS_REVERSED", [...path, "least"])] : []),
    ];
  }),
];

/** Ratings come from the two who rate every result and behaviour; other voices are recorded as figures. */
const sourcesOf = (measure: Measure): readonly RatingRelation[] =>
  measure.kind === "RECORDED" ? measure.from : ["SELF", "SUPERIOR"];

const sourceProblems = (
  measures: readonly Measure[],
  { measure: key, from }: { readonly measure: string; readonly from: RatingRelation },
  path: Path,
): readonly PolicyViolation[] => {
  const measure = measures.find((one) => one.key === key);
  const known = measures.map((one) => one.key).join(", ") || "-";
  if (measure === undefined) return [violation("MEASURE_UNKNOWN", [...path, "measure"], { measure: key, known })];
  const offered = sourcesOf(measure);
  return offered.includes(from)
    ? []
    : [violation("SOURCE_NOT_OFFERED", [...path, "from"], { measure: key, known: offered.join(", ") })];
};

const bandProblems = (bands: Extract<Formula, { op: "BANDS" }>["bands"], path: Path): readonly PolicyViolation[] => {
  const unordered = bands.flatMap(({ from }, i) => {
    const before = bands[i - 1]?.from;
    return before !== undefined && decimal(from).lte(decimal(before))
      ? [violation("BANDS_NOT_IN_ORDER", [...path, String(i), "from"], { before })]
      : [];
  });
  return [
    ...(decimal(bands[0]?.from ?? "0").eq(ZERO) ? [] : [violation("FIRST_BAND_NOT_ZERO", [...path, "0", "from"])]),
    ...unordered,
    // Which of two bands is the higher, only their order says.
    ...(unordered.length > 0
      ? []
      : notRising(bands.map(({ value }, i) => ({ value: decimal(value), path: [...path, String(i), "value"] })))),
  ];
};

const formulaProblems = (measures: readonly Measure[], formula: Formula, path: Path): readonly PolicyViolation[] => {
  if (formula.op === "VALUE") return sourceProblems(measures, formula, path);
  if (formula.op === "CAP") return formulaProblems(measures, formula.of, [...path, "of"]);
  if (formula.op === "BANDS")
    return [
      ...formulaProblems(measures, formula.of, [...path, "of"]),
      ...bandProblems(formula.bands, [...path, "bands"]),
    ];
  const total = sum(formula.parts.map((part) => decimal(part.weightPercent)));
  return [
    ...(total.eq(HUNDRED) ? [] : [violation("WEIGHTS_NOT_100", [...path, "parts"], { total: total.toFixed() })]),
    ...formula.parts.flatMap((part, i) => formulaProblems(measures, part.of, [...path, "parts", String(i), "of"])),
  ];
};

/** Own standings and the agency's distribution are read in the group of everybody, so no ranking is without it. */
const rankingProblems = ({ groups }: Policy["ranking"]): readonly PolicyViolation[] => [
  ...twice(groups, (i) => ["ranking", "groups", i]),
  ...(groups.includes("AGENCY") ? [] : [violation("AGENCY_GROUP_MISSING", ["ranking", "groups"])]),
];

type Example = NonNullable<Policy["index"]>["example"];
const isRatingName = (value: string): value is Expectation => EXPECTATIONS.some((name) => name === value);

const isOf = (measure: Measure, value: string): boolean => {
  if (measure.kind !== "RECORDED") return isRatingName(value);
  if (!isDecimalText(value)) return false;
  return decimal(value).gte(decimal(measure.least)) && decimal(value).lte(decimal(measure.most));
};

const exampleSourceProblems = (measures: readonly Measure[], { values }: Example): readonly PolicyViolation[] =>
  values.flatMap((source, i) => {
    const path = ["index", "example", "values", String(i)];
    const measure = measures.find((one) => one.key === source.measure);
    const expected = measure?.kind === "RECORDED" ? `${measure.least} – ${measure.most}` : EXPECTATIONS.join(", ");
    const wrong = source.values.flatMap((value, j) =>
      measure === undefined || isOf(measure, value)
        ? []
        : [violation("EXAMPLE_OUT_OF_BOUNDS", [...path, "values", String(j)], { expected })],
    );
    return [...sourceProblems(measures, source, path), ...wrong];
  });

const exampleProblems = (policy: Pick<Policy, "measures" | "scale">, formula: Formula, example: Example) => {
  const worked = workOut(
    formula,
    policy,
    (measure, from) => {
      const values = example.values
        .filter((source) => source.measure === measure.key && source.from === from)
        .flatMap((source) => source.values);
      if (values.length === 0) return null;
      if (measure.kind !== "RECORDED") return figuresOfRatings(values.filter(isRatingName), policy.scale);
      return { count: values.length, sum: sum(values.map((value) => decimal(value))) };
    },
    null,
  );
  const gives = indexOf(worked);
  const path = ["index", "example", "index"];
  if (gives === null) return [violation("EXAMPLE_INCOMPLETE", ["index", "example", "values"])];
  if (fromHundredths(gives).eq(decimal(example.index))) return [];
  return [violation("EXAMPLE_DIFFERS", path, { stated: example.index, gives: fixed(fromHundredths(gives)) })];
};

const indexProblems = (parts: PolicyParts, scale: Policy["scale"] | null): readonly PolicyViolation[] => {
  const { measures, formula, example } = parts;
  if (measures === undefined) return [];
  const ofMeasures = measureProblems(measures);
  const ofFormula = formula === undefined ? [] : formulaProblems(measures, formula, ["index", "formula"]);
  // What an example must be follows from the measures; what it gives, from a scale and a formula that stand.
  const ofExample = example === undefined || ofMeasures.length > 0 ? [] : exampleSourceProblems(measures, example);
  const own = [...ofMeasures, ...ofFormula, ...ofExample];
  if (own.length > 0 || scale === null || formula === undefined || example === undefined) return own;
  return exampleProblems({ measures, scale }, formula, example);
};

/** Everything wrong with those parts of a document that have the right shape, by what they say. */
export const partProblems = (parts: PolicyParts): readonly PolicyViolation[] => {
  const { behaviours, deadlines, matrix, scale, ranking, competencies = [] } = parts;
  const all = behaviours === undefined || BEHAVIOURS.every((behaviour) => behaviours.includes(behaviour));
  const ofScale =
    scale === undefined
      ? []
      : notRising(EXPECTATIONS.map((name) => ({ value: decimal(scale[name]), path: ["scale", name] })));
  return [
    ...(all ? [] : [violation("BEHAVIOURS_INCOMPLETE", ["behaviours"])]),
    ...twice(behaviours ?? [], (i) => ["behaviours", i]),
    ...(deadlines === undefined ? [] : deadlineProblems(deadlines)),
    ...(matrix === undefined ? [] : matrixProblems(matrix)),
    ...ofScale,
    ...(ranking === undefined ? [] : rankingProblems(ranking)),
    ...twice(
      competencies.map((one) => one.key),
      (i) => ["competencies", i, "key"],
    ),
    ...competencies.flatMap(({ families }, i) =>
      twice(families ?? [], (j) => ["competencies", String(i), "families", j]),
    ),
    ...indexProblems(parts, ofScale.length > 0 ? null : (scale ?? null)),
  ];
};
