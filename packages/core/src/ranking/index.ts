export * from "./model.ts";
export { distributionOf, groupsOf, merge, rank, scaleOf, standingOf } from "./rules.ts";
export { rankingItems } from "./store.ts";
export {
  distribution,
  type Group,
  type OwnStanding,
  ofAgency,
  ofUnit,
  own,
  page,
  type RankedRow,
  unrated,
} from "./use-cases.ts";
