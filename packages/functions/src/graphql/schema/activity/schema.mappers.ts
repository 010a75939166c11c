import type { Activity, ActivityMonth, MemberMonth, MonthReport } from "@kinerja/core/activity";

export type ActivityMapper = Activity;
export type ActivityMonthMapper = ActivityMonth;
export type MemberMonthMapper = MemberMonth;
export type WorkReportMapper = MonthReport;
