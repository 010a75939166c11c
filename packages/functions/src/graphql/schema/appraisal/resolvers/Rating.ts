import type { RatingResolvers } from "../../types.generated.ts";

export const Rating: RatingResolvers = {
  workResult: ({ content }) => content.workResult,
  behaviour: ({ content }) => content.behaviour,
  results: ({ content }) => content.results,
  behaviours: ({ content }) => content.behaviours,
  ratedBy: ({ by }, _args, { loaders }) => loaders.employee(by),
  unit: ({ unit }, _args, { loaders }) => loaders.unit(unit),
  unitClass: (rating) => rating.class,
};
