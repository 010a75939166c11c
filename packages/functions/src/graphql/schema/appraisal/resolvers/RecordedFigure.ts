import { fixed } from "@kinerja/core/shared/decimal";
import type { RecordedFigureResolvers } from "../../types.generated.ts";

export const RecordedFigure: RecordedFigureResolvers = {
  mean: ({ mean }) => (mean === null ? null : fixed(mean)),
  recordedBy: ({ by }, _args, { loaders }) => loaders.employee(by),
  recordedAt: ({ at }) => at,
};
