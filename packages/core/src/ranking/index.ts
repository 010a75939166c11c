export * from "./model.ts";
export { movements, ownGroups, ownMovement, type PeriodOf } from "./movement.ts";
export { ofProvince, type ProvinceInput, type ProvinceRanking, type ProvinceScale } from "./province.ts";
export type { ProvinceStatus, QuarterBoundary } from "./province-rules.ts";
export {
  type Basis,
  distributionOf,
  familyGroup,
  groupsOf,
  jobGroup,
  merge,
  mostImproved,
  NOBODY,
  type Place,
  rank,
  scaleOf,
  standingOf,
} from "./rules.ts";
export {
  type ChangedRanking,
  changedItems,
  everyRow,
  type RankingRef,
  rankingItems,
  refOf,
  replacedKeys,
  unpublishedKeys,
} from "./store.ts";
export {
  type Distribution,
  distribution,
  type Group,
  improved,
  notComparable,
  type OwnStanding,
  ofAgency,
  ofChoice,
  ofUnit,
  own,
  page,
  scale,
  total,
  unrated,
} from "./use-cases.ts";
