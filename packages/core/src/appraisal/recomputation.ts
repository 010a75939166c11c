import { carry, measureOf, type Policy, valueOfFigures } from "../agency/index.ts";
import { EXPECTATIONS, type Expectation, PREDICATES } from "../shared/classes.ts";
import { decimal, fixed, HUNDRED, roundHalfUp, sum, toHundredths } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import { ALL_DAYS, type ExplanationNode, MISSING, NO_SUGGESTION } from "./explanation-nodes.ts";
import { cellOf, predicateOf, rankKeyOf } from "./rules.ts";
import { servedPercent } from "./scoring-rules.ts";
import { suggestBehaviour, suggestExpectation } from "./suggestion.ts";

const fact = (node: ExplanationNode, name: string): string => {
  const found = node.inputs.find((input) => input.name === name);
  if (found === undefined) throw new InvariantError(`Rule ${node.rule} needs the input ${name}.`);
  return found.value;
};
const number = (node: ExplanationNode, name: string) => decimal(fact(node, name));

const expectation = (node: ExplanationNode, name: string): Expectation => {
  const found = EXPECTATIONS.find((one) => one === fact(node, name));
  if (found === undefined) throw new InvariantError(`Rule ${node.rule}: ${name} is not a rating.`);
  return found;
};

/** The ratings that counts of each class stand for. */
const counted = (node: ExplanationNode, prefix = ""): readonly Expectation[] =>
  EXPECTATIONS.flatMap((name) => Array.from({ length: Number(fact(node, `${prefix}${name}`)) }, () => name));

const added = (node: ExplanationNode): string => sum(node.children.map((child) => decimal(child.output))).toFixed();

const meanOf = (node: ExplanationNode, policy: Policy): string => {
  const count = Number(fact(node, "count"));
  if (count < Number(fact(node, "atLeast")) || count === 0) return MISSING;
  const measure = measureOf(policy, fact(node, "measure"));
  const grows = measure.kind === "RECORDED" && node.inputs.some((input) => input.name === "servedDays");
  const served = grows ? { days: Number(fact(node, "servedDays")), of: Number(fact(node, "workingDays")) } : null;
  const most = grows ? number(node, "most") : HUNDRED;
  return valueOfFigures({ count, sum: number(node, "sum") }, most, served).toFixed();
};

const bandAt = (node: ExplanationNode): string => {
  if (fact(node, "value") === MISSING) return MISSING;
  const value = number(node, "value");
  const bands = fact(node, "bands")
    .split("; ")
    .map((band) => band.split("="));
  const found = bands.findLast(([from = "0"]) => decimal(from).lte(value));
  return decimal(found?.[1] ?? "0").toFixed();
};

const apartAs = (node: ExplanationNode): string => {
  if (fact(node, "index") === MISSING && node.children.length > 1) return "SOURCE_MISSING";
  if (number(node, "ratedPercent").lt(number(node, "minimumRatedPercent"))) return "TOO_LITTLE_RATED";
  const days = fact(node, "servedDays");
  const served = days === ALL_DAYS ? null : { days: Number(days), of: Number(fact(node, "workingDays")) };
  return servedPercent({ served }).lt(number(node, "minimumServedPercent")) ? "TOO_LITTLE_SERVED" : "COMPARABLE";
};

type Recompute = (node: ExplanationNode, policy: Policy) => string;

const RECOMPUTE: Readonly<Record<string, Recompute>> = {
  unrated: () => "UNRATED",
  "not-comparable": apartAs,
  "work-result-rating": (node) => fact(node, "judgement"),
  "behaviour-rating": (node) => fact(node, "judgement"),
  "work-result-suggestion": (node) => {
    const main = counted(node, "UTAMA_");
    if (main.length === 0) return NO_SUGGESTION;
    return suggestExpectation(main, counted(node, "TAMBAHAN_"), number(node, "smallPartPercent")) ?? NO_SUGGESTION;
  },
  "behaviour-suggestion": (node) => suggestBehaviour(counted(node)) ?? NO_SUGGESTION,
  "predicate-matrix": (node, policy) =>
    predicateOf(policy.matrix, expectation(node, "workResult"), expectation(node, "behaviour")),
  "predicate-steps": (node) => {
    const predicate = PREDICATES.find((one) => one === fact(node, "predicate"));
    if (predicate === undefined) throw new InvariantError("predicate-steps needs a predicate.");
    return String(rankKeyOf(predicate, 0));
  },
  "matrix-cell": (node) => String(cellOf(expectation(node, "workResult"), expectation(node, "behaviour"))),
  "index-steps": (node) => String(toHundredths(number(node, "index"))),
  "rank-key": added,
  index: (node) => fixed(decimal(added(node))),
  "index-rounding": (node) => {
    const value = number(node, "value");
    return roundHalfUp(value, Number(fact(node, "decimals")))
      .minus(value)
      .toFixed();
  },
  "figures-mean": meanOf,
  "weighted-mean": added,
  contribution: (node) => {
    if (fact(node, "value") === MISSING) return "0";
    return number(node, "value").times(number(node, "weightPercent")).div(HUNDRED).toFixed();
  },
  renormalisation: (node) => {
    const total = number(node, "sum");
    return carry(total.times(HUNDRED).div(number(node, "presentPercent")))
      .minus(total)
      .toFixed();
  },
  "missing-sources": () => MISSING,
  band: bandAt,
  capped: added,
  "cap-missing": (node) => (node.children.every((child) => child.output === MISSING) ? MISSING : "0"),
  cap: (node) => {
    const [value, at] = [number(node, "value"), number(node, "at")];
    return value.gt(at) ? at.minus(value).toFixed() : "0";
  },
};

/** What a node's output must be, from nothing but its own inputs and children. */
export const recompute = (node: ExplanationNode, policy: Policy): string => {
  const rule = RECOMPUTE[node.rule];
  if (rule === undefined) throw new InvariantError(`There is no rule ${node.rule}.`);
  return rule(node, policy);
};

/** Every rule a node of an explanation can have. */
export const EXPLANATION_RULES: readonly string[] = Object.keys(RECOMPUTE);
