import { reportedDays } from "@kinerja/core/activity";
import type { ActivityMonthResolvers } from "../../types.generated.ts";

export const ActivityMonth: ActivityMonthResolvers = { reportedDays: (month) => [...reportedDays(month)] };
