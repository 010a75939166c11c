export * from "./model.ts";
export {
  datesOf,
  FREEZE_MILLISECONDS,
  finalisesAfter,
  nextStep,
  PEOPLE_PER_SHARD,
  type RatingWindow,
  ratingWindow,
  shardsFor,
  spansOf,
} from "./rules.ts";
export { change, changeWrites, DUE_SHARDS } from "./store.ts";
export { create, due, find, load, page, yearOf } from "./use-cases.ts";
