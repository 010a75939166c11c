import { textOf } from "@kinerja/core/notice";
import type { NoticeResolvers } from "../../types.generated.ts";

export const Notice: NoticeResolvers = {
  text: async (notice, _args, { language, loaders }) =>
    textOf(notice, language, (await loaders.directory.agency()).zone),
  dueAt: ({ until }) => until,
  period: ({ period }, _args, { loaders }) => loaders.period(period.id),
};
