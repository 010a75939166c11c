import type { MemberMonthResolvers } from "../../types.generated.ts";

export const MemberMonth: MemberMonthResolvers = { counts: ({ head }) => head };
