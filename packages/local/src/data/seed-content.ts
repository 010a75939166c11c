import type { RatingContent, SelfContent } from "@kinerja/core/appraisal";
import type { PlanContent } from "@kinerja/core/plan";
import { BEHAVIOURS, type Expectation } from "@kinerja/core/shared/classes";
import { REALISATIONS } from "./generated-plans.ts";
import type { Part } from "./seed-script.ts";
import { at } from "./seeded.ts";
import type { Feedback, PlanData } from "./types.ts";

/** The id of a plan's n-th result, counted from 0. */
export const resultId = (index: number): string => `hasil-${index + 1}`;

/** A plan of the data as the content a person sends. */
export const planContent = (plan: PlanData): PlanContent => ({
  approach: "QUALITATIVE",
  results: plan.results.map((result, index) => ({
    id: resultId(index),
    kind: result.kind,
    statement: result.statement,
    assignedBy: result.assignedBy,
    indicators: result.indicators.map(({ statement, perspective }) => ({
      aspect: null,
      statement,
      target: null,
      perspective: perspective ?? null,
    })),
  })),
  expectations: BEHAVIOURS.flatMap((behaviour) => {
    const expectations = plan.expectations[behaviour];
    return expectations === undefined ? [] : [{ behaviour, expectations: [...expectations] }];
  }),
  resources: [...(plan.resources ?? [])],
  accountability: [...(plan.accountability ?? [])],
  consequences: [...(plan.consequences ?? [])],
});

const AS_EXPECTED: Expectation = "SESUAI_EKSPEKTASI";

/** What the data prints as realised, or a sentence that fits the level. */
const realisationOf = (plan: PlanData, index: number, expectation: Expectation): string =>
  at(plan.results, index).realisation ?? REALISATIONS[expectation];

/** A self-assessment: our levels, as the rater will see them; as expected by whoever is rated by nobody. */
export const selfContentOf = ({ plan, ratings }: Part): SelfContent => ({
  results: plan.results.map((_, index) => {
    const expectation = ratings === null ? AS_EXPECTED : at(ratings.results, index);
    return { resultId: resultId(index), realisation: realisationOf(plan, index, expectation), expectation };
  }),
  behaviours: BEHAVIOURS.map((behaviour) => ({
    behaviour,
    expectation: ratings === null ? AS_EXPECTED : ratings.behaviours[behaviour],
  })),
  reflection: null,
});

/** The leader's own words of the forms; those of colleagues and patients belong to other sources. */
const leaderSays = (feedback: readonly Feedback[] | undefined): string | null => {
  const words = (feedback ?? []).filter((one) => one.from === "PIMPINAN").map((one) => one.text);
  return words.length === 0 ? null : words.join(" ");
};

/** What the rater sends; throws for a part that nobody rates. */
export const ratingContentOf = ({ code, plan, ratings }: Part): RatingContent => {
  if (ratings === null) throw new RangeError(`${code} is rated by nobody.`);
  const feedbackOn = (expectation: Expectation, printed: string | null): string | null =>
    expectation === "DI_BAWAH_EKSPEKTASI" ? ratings.note : printed;
  return {
    results: ratings.results.map((expectation, index) => ({
      resultId: resultId(index),
      expectation,
      realisation: realisationOf(plan, index, expectation),
      feedback: feedbackOn(expectation, leaderSays(at(plan.results, index).feedback)),
    })),
    behaviours: BEHAVIOURS.map((behaviour) => ({
      behaviour,
      expectation: ratings.behaviours[behaviour],
      feedback: feedbackOn(ratings.behaviours[behaviour], leaderSays(plan.behaviourFeedback[behaviour])),
    })),
    workResult: ratings.overallResult,
    behaviour: ratings.overallBehaviour,
  };
};
