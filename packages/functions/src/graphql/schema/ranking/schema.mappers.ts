import type { Group, OwnStanding, RankedRow, RankRow } from "@kinerja/core/ranking";

/** A published group the viewer may read; its rows are read when they are asked for. */
export type RankingMapper = Group;
export type RankedEmployeeMapper = RankedRow;
export type UnratedEmployeeMapper = RankRow;
/** With the period the list is of. */
export type NotComparableEmployeeMapper = RankRow & { readonly period: string };
export type OwnStandingMapper = OwnStanding;
