import { describe, expect, it } from "vitest";
import { content } from "../testing/fixture.ts";
import { ACTIVITY_STATES, type Activity } from "./model.ts";
import { monthOf, NOTHING, next, reportedDays, withMoved, withRecorded, workReport } from "./rules.ts";

describe("an activity's state", () => {
  const TABLE = {
    SUBMITTED: { revise: "SUBMITTED", VERIFY: "VERIFIED", RETURN: "RETURNED" },
    VERIFIED: { revise: null, VERIFY: null, RETURN: null },
    RETURNED: { revise: "SUBMITTED", VERIFY: null, RETURN: null },
  } as const;
  it.each(ACTIVITY_STATES.flatMap((state) => Object.entries(TABLE[state]).map(([action, to]) => [state, action, to])))(
    "%s by %s becomes %s",
    (state, action, to) => {
      expect(next(state as keyof typeof TABLE, action as "revise")).toBe(to);
    },
  );
});

describe("a month's counts", () => {
  it("name the days on which something was reported, the first and the last of a month included", () => {
    const dates = ["2026-03-31", "2026-03-01", "2026-03-01"].map((date) => ({ date }));
    const counts = withRecorded(NOTHING, dates);
    expect(reportedDays({ month: "2026-03", ...counts })).toEqual(["2026-03-01", "2026-03-31"]);
    expect(counts.submitted).toBe(3);
    expect(NOTHING.days).toEqual(Array(31).fill(0));
  });

  it("follow each activity from state to state, and lose none", () => {
    const recorded = withRecorded(
      NOTHING,
      ["2026-03-02", "2026-03-02", "2026-03-03"].map((date) => ({ date })),
    );
    const moved = withMoved(recorded, [
      { from: "SUBMITTED", to: "VERIFIED" },
      { from: "SUBMITTED", to: "RETURNED" },
    ]);
    expect([moved.submitted, moved.verified, moved.returned]).toEqual([1, 1, 1]);
    const again = withMoved(moved, [{ from: "RETURNED", to: "SUBMITTED" }]);
    expect([again.submitted, again.verified, again.returned]).toEqual([2, 1, 0]);
    expect(again.days).toBe(recorded.days);
  });

  it("belong to the day's month", () => {
    expect([monthOf("2026-02-28"), monthOf("2026-03-01")]).toEqual(["2026-02", "2026-03"]);
  });
});

describe("the work-result report", () => {
  const [first] = content().results;
  if (first === undefined) throw new Error("no result");
  const plan = [first, { ...first, id: "r2" }];
  const activity = (result: string | null, state: Activity["state"], output: string | null = null) => ({
    result,
    state,
    output,
  });

  it("lists what verified activities brought about, by result, and counts the others apart", () => {
    const report = workReport(plan, [
      activity("r2", "VERIFIED", "12 berkas"),
      activity(null, "SUBMITTED", "1 rapat"),
      activity("r2", "SUBMITTED", "99 berkas"),
      activity("r2", "RETURNED"),
      activity("r2", "VERIFIED", "3 berkas"),
      activity("r2", "VERIFIED"),
    ]);
    expect(report).toEqual([
      { result: plan[0], verified: 0, waiting: 0, outputs: [] },
      { result: plan[1], verified: 3, waiting: 2, outputs: ["12 berkas", "3 berkas"] },
      { result: null, verified: 0, waiting: 1, outputs: [] },
    ]);
  });

  it("leaves out what served no result where everything did, and keeps what a later plan no longer has", () => {
    expect(workReport(plan, [activity("r1", "VERIFIED")]).map(({ result }) => result?.id)).toEqual(["r1", "r2"]);
    expect(workReport(plan, [activity("gone", "VERIFIED", "x")]).at(-1)).toEqual({
      result: null,
      verified: 1,
      waiting: 0,
      outputs: ["x"],
    });
    expect(workReport([], [])).toEqual([]);
  });
});
