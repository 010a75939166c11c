import { fixed } from "@kinerja/core/shared/decimal";
import type { JobPersonMatchResolvers } from "../../types.generated.ts";

export const JobPersonMatch: JobPersonMatchResolvers = {
  rawPercent: ({ rawPercent }) => fixed(rawPercent),
  cappedPercent: ({ cappedPercent }) => fixed(cappedPercent),
  gaps: ({ gaps }) => [...gaps],
};
