import type { WorkReportResolvers } from "../../types.generated.ts";

export const WorkReport: WorkReportResolvers = {
  counts: ({ head }) => head,
  work: ({ work }) => work.map((one) => ({ ...one, outputs: [...one.outputs] })),
};
