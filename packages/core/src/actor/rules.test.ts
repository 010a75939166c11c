import { describe, expect, it } from "vitest";
import { ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { type Actor, type EmployeeActor, GRANT_KINDS, type GrantKind, RELATIONS, type Relation } from "./model.ts";
import {
  ACTIONS,
  type Action,
  allowed,
  auditName,
  authorize,
  isInForce,
  permit,
  signedIn,
  type Verdict,
} from "./rules.ts";

const AGENCY = "agc_a";
const employee = (grants: readonly GrantKind[] = [], agency = AGENCY): EmployeeActor => ({
  kind: "EMPLOYEE",
  agency,
  employee: "emp_1",
  grants,
});
const OPERATOR: Actor = { kind: "OPERATOR", id: "op" };
const SYSTEM: Actor = { kind: "SYSTEM", agency: AGENCY };

type Standing = { readonly actor: Actor | null; readonly relations: readonly Relation[] };
/** Every way somebody can stand to an object of agency A that is about one of its employees. */
const STANDINGS = {
  anonymous: { actor: null, relations: [] },
  operator: { actor: OPERATOR, relations: [] },
  system: { actor: SYSTEM, relations: [] },
  otherAgencyHr: { actor: employee(["HR", "AUDITOR"], "agc_b"), relations: RELATIONS },
  colleague: { actor: employee(), relations: ["COLLEAGUE"] },
  self: { actor: employee(), relations: ["SELF"] },
  rater: { actor: employee(), relations: ["COLLEAGUE", "RATER"] },
  superior: { actor: employee(), relations: ["COLLEAGUE", "SUPERIOR_OF_RATER"] },
  head: { actor: employee(), relations: ["COLLEAGUE", "HEAD_ABOVE"] },
  hr: { actor: employee(["HR"]), relations: ["COLLEAGUE"] },
  auditor: { actor: employee(["AUDITOR"]), relations: ["COLLEAGUE"] },
} as const satisfies Record<string, Standing>;
const NAMES = Object.keys(STANDINGS) as (keyof typeof STANDINGS)[];

const LETTERS: Readonly<Record<string, Verdict>> = {
  A: "ALLOWED",
  F: "FORBIDDEN",
  i: "INVISIBLE",
  u: "UNAUTHENTICATED",
};
/** One letter a standing, in the order above; records are invisible to colleagues, everything to other agencies. */
const TABLE: Readonly<Record<Action, string>> = {
  //                         anonymous, operator, system, other | colleague, self | rater, superior, head | hr, auditor
  "agency.create": "uAii FF FFF FF",
  "agency.read": "uiii AA AAA AA",
  "agency.share": "uiii FF FFF AF",
  "policy.write": "uiii FF FFF AF",
  "policy.simulate": "uiii FF FFF AA",
  "calendar.set": "uiii FF FFF AF",
  "organization.read": "uiii AA AAA AA",
  "organization.write": "uiii FF FFF AF",
  "unit.members": "uiii FF FFA AA",
  "employee.list": "uiii FF FFF AA",
  "employee.readRecord": "uiii FA AAA AA",
  "employee.erase": "uiii FF FFF AF",
  "leave.write": "uiii FF FFF AF",
  "leave.readDetails": "uiii FA FFF AA",
  "grant.read": "uiii FA FFF AA",
  "grant.write": "uiii FF FFF AF",
  "identity.invite": "uiii FF FFF AF",
  "period.read": "uiii AA AAA AA",
  "period.write": "uiii FF FFF AF",
  "organizationClass.set": "uiii FF FFA FF",
  "organizationClass.setTop": "uiii FF FFF AF",
  "plan.read": "uiii iA AAA AA",
  "plan.write": "uiii iA FFF FF",
  "plan.decide": "uiii iF AFF FF",
  "activity.record": "uiii iA FFF FF",
  "activity.decide": "uiii iF AAF FF",
  "activity.read": "uiii FA AAA AA",
  "appraisal.read": "uiii iA AAA AA",
  "appraisal.selfAssess": "uiii iA FFF FF",
  "appraisal.rate": "uiii iF AFF FF",
  "appraisal.rateEscalated": "uiii iF FAF FF",
  "appraisal.correct": "uiii iF FAF FF",
  "appraisal.recordFigures": "uiii iF FFF AF",
  "distribution.read": "uiii FF AAA AA",
  "distribution.readUnpublished": "uiii FF AAF FF",
  "distribution.giveReason": "uiii FF AFF FF",
  "ranking.readAgency": "uiii FF FFF AA",
  "ranking.readUnit": "uiii FF FFA AA",
  "ranking.readOwn": "uiii AA AAA AA",
  "ranking.readProvince": "uiii FF FFF AA",
  "progress.read": "uiii FF FFF AA",
  "progress.readUnit": "uiii FF FFA AA",
  "progress.rebuild": "uiii FF FFF AF",
  "inbox.use": "uiii iA iii ii",
  "audit.read": "uiii FF FFF AA",
};
const ROWS = Object.entries(TABLE) as (readonly [Action, string])[];

describe("who may do what", () => {
  it("is decided here for every action there is", () => {
    expect(Object.keys(TABLE)).toEqual(Object.keys(ACTIONS));
  });

  it.each(ROWS)("%s", (action, letters) => {
    const expected = [...letters.replaceAll(" ", "")].map((letter, i) => `${NAMES[i]}: ${LETTERS[letter]}`);
    const found = NAMES.map((name) => {
      const { actor, relations } = STANDINGS[name];
      return `${name}: ${authorize(actor, action, { agency: AGENCY, relations })}`;
    });
    expect(found).toEqual(expected);
  });

  it("shows each standing exactly what it may", () => {
    const subject = { agency: AGENCY, relations: ["SELF"] } as const;
    const actions = ["plan.write", "plan.decide", "plan.read", "period.write"] as const;
    expect(allowed(employee(), subject, actions)).toEqual(["plan.write", "plan.read"]);
    expect(allowed(null, subject, actions)).toEqual([]);
  });
});

describe("one's own case", () => {
  // Rules 1.4: the one who approves or rates is never the employee, whatever else that employee is.
  const everything = employee([...GRANT_KINDS]);
  it.each([
    "plan.decide",
    "activity.decide",
    "appraisal.rate",
    "appraisal.rateEscalated",
    "appraisal.correct",
  ] as const)("%s is never one's own, even as officer, auditor, rater, superior and head at once", (action) => {
    expect(authorize(everything, action, { agency: AGENCY, relations: RELATIONS })).toBe("FORBIDDEN");
    const others = RELATIONS.filter((relation) => relation !== "SELF");
    expect(authorize(everything, action, { agency: AGENCY, relations: others })).toBe("ALLOWED");
  });

  it.each([
    "plan.decide",
    "activity.decide",
    "appraisal.rate",
    "appraisal.rateEscalated",
    "appraisal.correct",
  ] as const)("%s follows from how one stands to the employee, never from a grant", (action) => {
    expect(authorize(everything, action, { agency: AGENCY })).toBe("FORBIDDEN");
  });

  it("is still one's own to read and write", () => {
    const subject = { agency: AGENCY, relations: RELATIONS };
    const own = ["plan.read", "plan.write", "appraisal.read", "appraisal.selfAssess"] as const;
    expect(allowed(everything, subject, own)).toEqual(own);
  });
});

describe("permit", () => {
  it.each([
    ["true when allowed", employee(["HR"]), true],
    ["false when the object must look absent", employee(["HR"], "agc_b"), false],
  ])("is %s", (_, actor, answer) => {
    expect(permit(actor, "period.write", { agency: AGENCY })).toBe(answer);
  });

  it.each([
    ["nobody is signed in", null, UnauthenticatedError],
    ["the actor sees it and may not", employee(["AUDITOR"]), ForbiddenError],
  ])("throws when %s", (_, actor, error) => {
    expect(() => permit(actor, "period.write", { agency: AGENCY })).toThrow(error);
  });
});

describe("the signed-in employee", () => {
  it("is whoever an agency employs", () => {
    expect(signedIn(employee())).toEqual(employee());
  });

  it.each([
    ["nobody", null, UnauthenticatedError],
    ["an operator", OPERATOR, ForbiddenError],
    ["scheduled work", SYSTEM, ForbiddenError],
  ])("is not %s", (_, actor, error) => {
    expect(() => signedIn(actor)).toThrow(error);
  });
});

describe("a grant", () => {
  const FROM = "2026-01-01T00:00:00.000Z";
  const TO = "2026-06-30T17:00:00.000Z";
  it.each([
    ["not a millisecond early", "2025-12-31T23:59:59.999Z", TO, false],
    ["from its start", FROM, TO, true],
    ["until its end", "2026-06-30T16:59:59.999Z", TO, true],
    ["not at its end", TO, TO, false],
    ["for ever when it has none", "2099-12-31T00:00:00.000Z", null, true],
    ["never when it ends as it starts", FROM, FROM, false],
  ])("is in force: %s", (_, at, to, inForce) => {
    expect(isInForce({ from: FROM, to }, at)).toBe(inForce);
  });
});

describe("the name in the audit trail", () => {
  it.each([
    ["an employee's id", employee(), "emp_1"],
    ["an operator's digest", OPERATOR, "operator:op"],
    ["the system", SYSTEM, "system"],
  ])("is %s", (_, actor, name) => {
    expect(auditName(actor)).toBe(name);
  });
});
