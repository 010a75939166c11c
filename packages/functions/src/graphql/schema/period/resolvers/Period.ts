import { nextStep } from "@kinerja/core/period";
import type { PeriodResolvers } from "../../types.generated.ts";

export const Period: Pick<
  PeriodResolvers,
  | "id"
  | "kind"
  | "name"
  | "parent"
  | "startsOn"
  | "endsOn"
  | "startsAt"
  | "endsAt"
  | "evaluationClosesAt"
  | "escalationClosesAt"
  | "scoringStartsAt"
  | "publishesAt"
  | "finalisesAt"
  | "calendarVersion"
  | "policy"
  | "state"
  | "lastStep"
  | "nextStep"
  | "publication"
  | "version"
  | "__isTypeOf"
> = {
  parent: ({ parent }, _args, { loaders }) => (parent === null ? null : loaders.period(parent)),
  policy: ({ policy }, _args, { loaders }) => loaders.policy(policy),
  lastStep: ({ step }) => step,
  nextStep: (period) => {
    const next = nextStep(period);
    return next === null ? null : { step: next.step.step, dueAt: next.dueAt };
  },
  // The output stands there from the moment of scoring; it is nobody's business before it is published.
  publication: ({ publishedAt, output }) =>
    publishedAt === null || output === null
      ? null
      : {
          publishedAt,
          resultHash: output.resultHash,
          inputHash: output.inputHash,
          rated: output.rated,
          notComparable: output.notComparable,
          unrated: output.unrated,
        },
};
