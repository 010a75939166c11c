import { describe, expect, it } from "vitest";
import type { Assignment, Employee, Head, JobKind, RaterReason, Unit } from "./model.ts";
import { assignmentOn, endOpen, headOn, isActive, isErased, isExempt, raterOn, stepDown, succeed } from "./rules.ts";

const VERSIONED = { version: 1, auditHash: "", auditSalt: "", lastChange: "" };
const ON = "2026-04-10";

type Tenure = { readonly startsOn: string; readonly endsOn: string | null; readonly kind: "DEFINITIVE" | "ACTING" };
const always: Tenure = { startsOn: "2025-01-01", endsOn: null, kind: "DEFINITIVE" };
const acting = (startsOn: string, endsOn: string | null): Tenure => ({ startsOn, endsOn, kind: "ACTING" });

const headed = (employee: string, job: JobKind = "PENGAWAS", tenure: Tenure = always): Head => ({
  ...tenure,
  employee,
  position: `pos_${employee}`,
  job,
});
const unit = (id: string, kind: Unit["kind"], ...heads: readonly Head[]): Unit => ({
  ...VERSIONED,
  id,
  name: id,
  kind,
  parent: null,
  path: [id],
  heads: [...heads],
  created: "",
});
const assigned = (to: string, tenure: Tenure = always): Assignment => ({
  ...tenure,
  position: `pos_${to}`,
  unit: to,
  title: "Pelaksana",
  job: "PELAKSANA",
  family: null,
  leads: false,
});
type Rated = Pick<Employee, "id" | "kind" | "assignments">;
const staff = (id = "emp_staff", kind: Employee["kind"] = "PNS"): Rated => ({ id, kind, assignments: [assigned("x")] });

const AGENCY = unit("agency", "AGENCY", headed("emp_regent", "STATE_OFFICIAL"));
const OFFICE = unit("office", "UNIT", headed("emp_office", "JPT"));
const SECTION = unit("section", "UNIT", headed("emp_section"));
const TEAM = unit("team", "TEAM", headed("emp_leader", "FUNCTIONAL"));
const VACANT = unit("section", "UNIT");

describe("a rater on a date", () => {
  // PermenPANRB 6/2022, art. 1(9): the direct superior, at least a pejabat pengawas; annex IV.A.2: where there is
  // none, the next one up; IV.A.7: a functional officer only as head of a unit.
  it.each([
    ["of staff: the head of the unit", staff(), [AGENCY, OFFICE, SECTION], "emp_section", ["section HEAD_OF_UNIT"]],
    [
      "of a team's member: the head of the unit the team is in",
      staff(),
      [AGENCY, OFFICE, SECTION, TEAM],
      "emp_section",
      ["team TEAM_LEADER_ONLY_ADVISES", "section HEAD_OF_UNIT"],
    ],
    [
      "of a team's leader: the same",
      staff("emp_leader"),
      [AGENCY, OFFICE, SECTION, TEAM],
      "emp_section",
      ["team TEAM_LEADER_ONLY_ADVISES", "section HEAD_OF_UNIT"],
    ],
    [
      "of a unit's head: the head of the unit above",
      staff("emp_section"),
      [AGENCY, OFFICE, SECTION],
      "emp_office",
      ["section LEADS_THE_UNIT", "office HEAD_OF_UNIT"],
    ],
    [
      "in a unit without a head: the next one up",
      staff(),
      [AGENCY, OFFICE, VACANT],
      "emp_office",
      ["section UNIT_HAS_NO_HEAD", "office HEAD_OF_UNIT"],
    ],
    [
      "under a head who ranks below pejabat pengawas: the next one up",
      staff(),
      [AGENCY, OFFICE, unit("section", "UNIT", headed("emp_clerk", "PELAKSANA"))],
      "emp_office",
      ["section HEAD_BELOW_PENGAWAS", "office HEAD_OF_UNIT"],
    ],
    [
      "under a functional officer who heads the unit: that officer",
      staff(),
      [AGENCY, unit("school", "UNIT", headed("emp_teacher", "FUNCTIONAL"))],
      "emp_teacher",
      ["school HEAD_OF_UNIT"],
    ],
    [
      "of the head of an office: the regional head",
      staff("emp_office"),
      [AGENCY, OFFICE],
      "emp_regent",
      ["office LEADS_THE_UNIT", "agency HEAD_OF_UNIT"],
    ],
    [
      "in a unit and one above both vacant: the next one up",
      staff(),
      [AGENCY, unit("office", "UNIT"), VACANT],
      "emp_regent",
      ["section UNIT_HAS_NO_HEAD", "office UNIT_HAS_NO_HEAD", "agency HEAD_OF_UNIT"],
    ],
    [
      "who heads two units on the way up: the one above both",
      staff("emp_office"),
      [AGENCY, OFFICE, unit("section", "UNIT", headed("emp_office", "JPT", acting("2026-04-01", null)))],
      "emp_regent",
      ["section LEADS_THE_UNIT", "office LEADS_THE_UNIT", "agency HEAD_OF_UNIT"],
    ],
    [
      "of a state official: nobody",
      { ...staff("emp_regent", "STATE_OFFICIAL") },
      [AGENCY],
      null,
      ["null STATE_OFFICIAL"],
    ],
    ["of somebody without an assignment: nobody", { ...staff(), assignments: [] }, [], null, ["null NO_ASSIGNMENT"]],
    [
      "of an agency's own head who is no state official: nobody above",
      staff("emp_secretary"),
      [unit("agency", "AGENCY", headed("emp_secretary", "JPT"))],
      null,
      ["agency LEADS_THE_UNIT", "null NO_UNIT_ABOVE"],
    ],
    [
      "where no unit up to the agency has a head: nobody",
      staff(),
      [unit("agency", "AGENCY"), VACANT],
      null,
      ["section UNIT_HAS_NO_HEAD", "agency UNIT_HAS_NO_HEAD", "null NO_UNIT_ABOVE"],
    ],
  ] satisfies readonly (readonly [
    string,
    Rated,
    readonly Unit[],
    string | null,
    readonly `${string} ${RaterReason}`[],
  ])[])("%s", (_, employee, units, rater, steps) => {
    const found = raterOn(employee, units, ON);
    expect(found.rater).toBe(rater);
    expect(found.steps.map((step) => `${step.unit} ${step.reason}`)).toEqual(steps);
    expect(found.unit).toBe(rater === null ? null : found.steps.at(-1)?.unit);
  });

  // Each job at the boundary of art. 1(9), highest first.
  it.each([
    ["STATE_OFFICIAL", "emp_head"],
    ["JPT", "emp_head"],
    ["ADMINISTRATOR", "emp_head"],
    ["PENGAWAS", "emp_head"],
    ["FUNCTIONAL", "emp_head"],
    ["PELAKSANA", "emp_regent"],
  ] as const)("heads a unit as %s: %s rates", (job, rater) => {
    expect(raterOn(staff(), [AGENCY, unit("u", "UNIT", headed("emp_head", job))], ON).rater).toBe(rater);
  });

  it.each([
    ["the day before the acting head comes", "2026-03-31", "emp_section"],
    ["the acting head's first day", "2026-04-01", "emp_acting"],
    ["the acting head's last day", "2026-06-30", "emp_acting"],
    ["the day after", "2026-07-01", "emp_section"],
    ["before anybody came", "2024-12-31", "emp_office"],
  ])("is the acting head before the definitive one: %s", (_, on, rater) => {
    const section = unit(
      "section",
      "UNIT",
      headed("emp_section"),
      headed("emp_acting", "PENGAWAS", acting("2026-04-01", "2026-06-30")),
    );
    const employee = { ...staff(), assignments: [assigned("section", { ...always, startsOn: "2020-01-01" })] };
    const office = unit("office", "UNIT", headed("emp_office", "JPT", { ...always, startsOn: "2020-01-01" }));
    expect(raterOn(employee, [AGENCY, office, section], on).rater).toBe(rater);
  });
});

describe("the assignment that counts (annex IV.A.5)", () => {
  const definitive = assigned("home");
  const away = assigned("away", acting("2026-04-01", "2026-06-30"));
  it.each([
    ["the definitive one before the acting one", "2026-03-31", "home"],
    ["the acting one from its first day", "2026-04-01", "away"],
    ["the acting one to its last day", "2026-06-30", "away"],
    ["the definitive one again (annex IV.A.6)", "2026-07-01", "home"],
    ["none before the first", "2024-12-31", null],
  ])("is %s", (_, on, where) => {
    expect(assignmentOn([definitive, away], on)?.unit ?? null).toBe(where);
    expect(assignmentOn([away, definitive], on)?.unit ?? null).toBe(where);
  });

  it("is none without any", () => {
    expect(assignmentOn([], ON)).toBeNull();
    expect(headOn([], ON)).toBeNull();
  });
});

describe("a tenure", () => {
  it.each([
    ["the day before it starts", "2026-03-31", false],
    ["its first day", "2026-04-01", true],
    ["its last day", "2026-06-30", true],
    ["the day after", "2026-07-01", false],
  ])("counts on %s: %s", (_, on, active) => {
    expect(isActive({ startsOn: "2026-04-01", endsOn: "2026-06-30" }, on)).toBe(active);
  });

  it("without an end counts for ever", () => {
    expect(isActive({ startsOn: "2026-04-01", endsOn: null }, "2099-12-31")).toBe(true);
  });
});

describe("one assignment after another", () => {
  const next = (startsOn: string, kind: Tenure["kind"] = "DEFINITIVE"): Tenure => ({ startsOn, endsOn: null, kind });
  it.each([
    ["the first", [], next("2026-01-01"), [[null]]],
    ["ends the open one the day before", [next("2025-01-01")], next("2026-03-01"), [["2026-02-28"], [null]]],
    ["in a leap year too", [next("2025-01-01")], next("2028-03-01"), [["2028-02-29"], [null]]],
    [
      "leaves one that had ended",
      [{ ...next("2025-01-01"), endsOn: "2025-06-30" }],
      next("2026-03-01"),
      [["2025-06-30"], [null]],
    ],
    [
      "shortens one that would have ended later",
      [{ ...next("2025-01-01"), endsOn: "2026-12-31" }],
      next("2026-03-01"),
      [["2026-02-28"], [null]],
    ],
    ["leaves one of the other kind", [next("2025-01-01")], next("2026-03-01", "ACTING"), [[null], [null]]],
  ] as const)("%s", (_, tenures, added, ends) => {
    const after = succeed<Tenure>(tenures, added);
    expect(after.map((tenure) => [tenure.endsOn])).toEqual(ends);
    expect(after.at(-1)).toEqual(added);
  });

  it("steps down as head of what one leaves, and nobody else does", () => {
    const heads = [
      headed("emp_1", "JPT", { ...always, startsOn: "2024-01-01", endsOn: "2024-12-31" }),
      headed("emp_1"),
      headed("emp_2", "JPT", acting("2026-01-01", null)),
      headed("emp_1", "JPT", acting("2026-02-01", null)),
    ];
    const after = stepDown(heads, "emp_1", "DEFINITIVE", "2026-03-01");
    expect(after.map((head) => head.endsOn)).toEqual(["2024-12-31", "2026-02-28", null, null]);
  });
});

describe("who leaves", () => {
  it("ends what is open with the last day, and nothing that ended before", () => {
    const tenures = [
      { ...always, endsOn: "2025-12-31" },
      acting("2026-02-01", null),
      { ...always, startsOn: "2026-01-01" },
    ];
    expect(endOpen(tenures, "2026-03-31").map(({ startsOn, endsOn }) => [startsOn, endsOn])).toEqual([
      ["2025-01-01", "2025-12-31"],
      ["2026-02-01", "2026-03-31"],
      ["2026-01-01", "2026-03-31"],
    ]);
    expect(endOpen([], "2026-03-31")).toEqual([]);
  });

  it("has an identity until it is erased", () => {
    expect(isErased({})).toBe(false);
    expect(isErased({ erasedAt: "2026-03-31T02:00:00.000Z" })).toBe(true);
  });
});

describe("who makes no plan (annex II.C.8)", () => {
  it.each([
    ["PNS", false],
    ["PPPK", false],
    ["STATE_OFFICIAL", true],
  ] as const)("%s: %s", (kind, exempt) => {
    expect(isExempt({ kind })).toBe(exempt);
  });
});
