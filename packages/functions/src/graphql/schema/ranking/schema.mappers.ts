import type { Group, GroupStanding, Movement, OwnStanding, RankedRow, RankRow } from "@kinerja/core/ranking";

/** A published group the viewer may read; what it holds is read when it is asked for. */
export type RankingMapper = Group;
/** With the period the ranking is of. */
export type RankedEmployeeMapper = RankedRow & Pick<Group, "period">;
export type MovementMapper = Movement;
export type UnratedEmployeeMapper = RankRow;
/** With the period the list is of. */
export type NotComparableEmployeeMapper = RankRow & { readonly period: string };
export type ImprovedEmployeeMapper = RankedRow & { readonly period: string };
export type OwnStandingMapper = OwnStanding;
export type OwnGroupStandingMapper = GroupStanding;
