export * from "./model.ts";
export { distributionOf, groupsOf, merge, NOBODY, rank, scaleOf, standingOf } from "./rules.ts";
export { rankingItems } from "./store.ts";
export {
  distribution,
  type Group,
  notComparable,
  type OwnStanding,
  ofAgency,
  ofUnit,
  own,
  page,
  unrated,
} from "./use-cases.ts";
