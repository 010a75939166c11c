import type { UnitClass } from "@kinerja/core/goal";

export type UnitClassMapper = UnitClass;
