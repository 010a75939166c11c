import type { Policy } from "../agency/index.ts";
import { EXPECTATIONS, ordinal, PREDICATES } from "../shared/classes.ts";
import { decimal, fixed, fromHundredths, HUNDRED } from "../shared/decimal.ts";
import { InvariantError } from "../shared/errors.ts";
import {
  ALL_DAYS,
  counted,
  type ExplanationNode,
  facts,
  lookup,
  MISSING,
  NO_SUGGESTION,
  policySource,
  shownDecimal,
} from "./explanation-nodes.ts";
import { indexNode } from "./index-explanation.ts";
import type { ScoringInput } from "./model.ts";
import { at, INDEX_STEPS } from "./rules.ts";
import { assess, ratingsOf, workedIndex } from "./scoring-rules.ts";
import { suggestBehaviour, suggestExpectation } from "./suggestion.ts";

const RESULT_GUIDE = "PermenPANRB 6/2022, lampiran IV.B.3.a";
const BEHAVIOUR_GUIDE = "PermenPANRB 6/2022, lampiran IV.B.3.b";
const MATRIX_SOURCE = "PermenPANRB 6/2022, lampiran IV.B.3";
const RANKING_SOURCE = "PermenPANRB 6/2022, pasal 30; predicate first, then the place inside it (Kinerja)";

const judgementNodes = (input: ScoringInput, policy: Policy): readonly ExplanationNode[] => {
  const { rating, bySuperior } = input;
  if (rating === null || bySuperior === null) throw new InvariantError(`${input.employee} was not rated.`);
  const [main, additional] = [ratingsOf(bySuperior.main), ratingsOf(bySuperior.additional)];
  const behaviours = ratingsOf(bySuperior.behaviours);
  const smallPart = policy.suggestion.smallPartPercent;
  const suggested = main.length === 0 ? null : suggestExpectation(main, additional, decimal(smallPart));
  return [
    lookup({
      rule: "work-result-rating",
      source: RESULT_GUIDE,
      inputs: facts({ judgement: at(EXPECTATIONS, rating.result) }),
      output: at(EXPECTATIONS, rating.result),
      children: [
        lookup({
          rule: "work-result-suggestion",
          source: RESULT_GUIDE,
          inputs: facts({
            ...counted(main, "UTAMA_"),
            ...counted(additional, "TAMBAHAN_"),
            smallPartPercent: smallPart,
          }),
          output: suggested ?? NO_SUGGESTION,
        }),
      ],
    }),
    lookup({
      rule: "behaviour-rating",
      source: BEHAVIOUR_GUIDE,
      inputs: facts({ judgement: at(EXPECTATIONS, rating.behaviour) }),
      output: at(EXPECTATIONS, rating.behaviour),
      children: [
        lookup({
          rule: "behaviour-suggestion",
          source: BEHAVIOUR_GUIDE,
          inputs: facts(counted(behaviours)),
          output: suggestBehaviour(behaviours) ?? NO_SUGGESTION,
        }),
      ],
    }),
  ];
};

/**
 * Why a result is what it is, from the frozen scoring input and the policy alone: the rater's judgement on each axis
 * beside the guide's suggestion, the matrix cell, the index with every figure and weight, and the number the person
 * is ranked by. An unrated result is explained by what is missing, one listed apart by what it lacks.
 */
export const explain = (input: ScoringInput, policy: Policy): ExplanationNode => {
  const result = assess(input, policy);
  const { predicate, workResult, behaviour, cell } = result;
  if (predicate === null || workResult === null || behaviour === null || cell === null)
    return lookup({
      rule: "unrated",
      source: "PermenPANRB 6/2022, lampiran IV.A.11",
      inputs: facts({ ratedInTime: "false", selfAssessed: String(result.selfAssessed) }),
      output: "UNRATED",
    });
  const matrix = lookup({
    rule: "predicate-matrix",
    source: MATRIX_SOURCE,
    inputs: facts({ workResult, behaviour, policy: `${policy.id}@${policy.version}` }),
    output: predicate,
    children: judgementNodes(input, policy),
  });
  const step = workedIndex(input, policy);
  const within = step === null ? null : indexNode(step, policy);
  if (result.rankKey === null) {
    const { minimumRatedPercent, minimumServedPercent } = policy.comparability;
    return lookup({
      rule: "not-comparable",
      source: policySource(policy),
      inputs: facts({
        index: result.index === null ? MISSING : fixed(fromHundredths(result.index)),
        // Exact: what is compared with the least share must not be rounded up to it.
        ratedPercent: shownDecimal(step?.ratedPercent ?? HUNDRED),
        minimumRatedPercent,
        servedDays: input.served?.days ?? ALL_DAYS,
        workingDays: input.served?.of ?? ALL_DAYS,
        minimumServedPercent,
      }),
      output: result.apart ?? MISSING,
      children: [matrix, ...(within === null ? [] : [within])],
    });
  }
  const steps = lookup({
    rule: "predicate-steps",
    source: RANKING_SOURCE,
    inputs: facts({ predicate, stepsPerPredicate: INDEX_STEPS }),
    output: String(ordinal(PREDICATES, predicate) * INDEX_STEPS),
    children: [matrix],
  });
  const place =
    within === null
      ? lookup({
          rule: "matrix-cell",
          source: RANKING_SOURCE,
          inputs: facts({ workResult, behaviour }),
          output: String(cell),
        })
      : lookup({
          rule: "index-steps",
          source: RANKING_SOURCE,
          inputs: facts({ index: within.output }),
          output: String(result.index),
          children: [within],
        });
  return {
    kind: "SUM",
    rule: "rank-key",
    source: RANKING_SOURCE,
    inputs: [],
    output: String(result.rankKey),
    children: [steps, place],
  };
};
