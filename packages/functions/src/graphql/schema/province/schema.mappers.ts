import type { ProvinceRanking, ProvinceScale, QuarterBoundary } from "@kinerja/core/ranking";
import type { ProvinceCode } from "@kinerja/core/shared/provinces";

/** A province is its code. */
export type ProvinceMapper = ProvinceCode;
export type ProvinceRankingMapper = ProvinceRanking;
export type ProvinceScaleMapper = ProvinceScale;
/** With whether people are ordered by an index on its scale. */
export type QuarterBoundaryMapper = QuarterBoundary & Pick<ProvinceScale, "byIndex">;
