import * as z from "zod/mini";
import { versionedShape } from "../audit/index.ts";
import { ORGANIZATION_CLASSES } from "../shared/classes.ts";
import { text } from "../shared/input.ts";

export const unitClassSchema = z.object({
  period: z.string(),
  unit: z.string(),
  class: z.enum(ORGANIZATION_CLASSES),
  basis: z.string(),
  setBy: z.string(),
  setAt: z.string(),
  ...versionedShape,
});
/** A unit's achievement in a period, set one level up, with its basis. */
export type UnitClass = z.infer<typeof unitClassSchema>;

export const unitClassInput = z.object({
  periodId: z.string(),
  unitId: z.string(),
  class: z.enum(ORGANIZATION_CLASSES),
  basis: text(10, 1000, ": what the class rests on"),
  version: z.int(),
});
export type UnitClassInput = z.infer<typeof unitClassInput>;

export type GoalCode = "TOO_LATE";
export const GOAL_MESSAGES = {
  TOO_LATE: {
    en: "Classes of this period could be set until {until}.",
    id: "Capaian organisasi periode ini dapat ditetapkan sampai dengan {until}.",
  },
} as const;
