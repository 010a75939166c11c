export * from "./model.ts";
export {
  datesOf,
  FREEZE_MILLISECONDS,
  finalisesAfter,
  nextStep,
  PEOPLE_PER_SHARD,
  periodId,
  type RatingWindow,
  ratingWindow,
  shardsFor,
  spansOf,
  yearId,
} from "./rules.ts";
export { before, change, changeWrites, DUE_SHARDS, dueEntry, findAcross, unchangedSince } from "./store.ts";
export { create, createNext, cycleOn, due, find, load, page, yearAfter, yearOf } from "./use-cases.ts";
