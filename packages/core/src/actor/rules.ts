import { ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import type { Actor, Grant, GrantKind, Relation, Subject } from "./model.ts";

type Right = Relation | GrantKind | "OPERATOR" | "SYSTEM" | "ANYONE_IN_AGENCY";

const WHOLE_RECORD = ["SELF", "RATER", "SUPERIOR_OF_RATER", "HEAD_ABOVE", "HR", "AUDITOR"] as const;

type Rule = {
  readonly may: readonly Right[];
  readonly sees: readonly Right[];
  /** True for what nobody does in their own case, whatever right they hold. */
  readonly neverOwn?: true;
};

/**
 * Who may do what: the one table. `sees` says who may know that the object exists: for everybody else a refusal
 * is the same answer as for an object that does not exist.
 */
export const ACTIONS = {
  "agency.create": { may: ["OPERATOR"], sees: ["OPERATOR", "ANYONE_IN_AGENCY"] },
  "agency.read": { may: ["ANYONE_IN_AGENCY"], sees: ["ANYONE_IN_AGENCY"] },
  // What leaves the agency, as part of sums only, is its own decision.
  "agency.share": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "policy.write": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "policy.simulate": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "calendar.set": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "organization.read": { may: ["ANYONE_IN_AGENCY"], sees: ["ANYONE_IN_AGENCY"] },
  "organization.write": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "unit.members": { may: ["HEAD_ABOVE", "HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "employee.list": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "employee.readRecord": { may: WHOLE_RECORD, sees: ["ANYONE_IN_AGENCY"] },
  // Whoever erased themselves would take a personnel right along that only another officer may end.
  "employee.erase": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"], neverOwn: true },
  "leave.write": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"], neverOwn: true },
  // Why somebody is away is often health data, which the law guards more closely (UU 27/2022, art. 4(2)).
  "leave.readDetails": { may: ["SELF", "HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "grant.read": { may: ["SELF", "HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "grant.write": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "identity.invite": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "period.read": { may: ["ANYONE_IN_AGENCY"], sees: ["ANYONE_IN_AGENCY"] },
  "period.write": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  // One level up sets a unit's class; the agency's own unit has no level above it, so HR records its class.
  "organizationClass.set": { may: ["HEAD_ABOVE"], sees: ["ANYONE_IN_AGENCY"] },
  "organizationClass.setTop": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "plan.read": { may: WHOLE_RECORD, sees: WHOLE_RECORD },
  "plan.write": { may: ["SELF"], sees: WHOLE_RECORD },
  "plan.decide": { may: ["RATER"], sees: WHOLE_RECORD },
  "activity.record": { may: ["SELF"], sees: WHOLE_RECORD },
  "activity.decide": { may: ["RATER", "SUPERIOR_OF_RATER"], sees: WHOLE_RECORD },
  "activity.read": { may: WHOLE_RECORD, sees: ["ANYONE_IN_AGENCY"] },
  "appraisal.read": { may: WHOLE_RECORD, sees: WHOLE_RECORD },
  "appraisal.selfAssess": { may: ["SELF"], sees: WHOLE_RECORD },
  "appraisal.rate": { may: ["RATER"], sees: WHOLE_RECORD },
  "appraisal.rateEscalated": { may: ["SUPERIOR_OF_RATER"], sees: WHOLE_RECORD },
  // Whoever may change a result on an objection (annex V.B.5); a personnel officer may not.
  "appraisal.correct": { may: ["SUPERIOR_OF_RATER"], sees: WHOLE_RECORD },
  "appraisal.recordFigures": { may: ["HR"], sees: WHOLE_RECORD, neverOwn: true },
  // Who may open each rating may compare them: before publication those who rate, afterwards the whole line and officers.
  "distribution.read": {
    may: ["RATER", "SUPERIOR_OF_RATER", "HEAD_ABOVE", "HR", "AUDITOR"],
    sees: ["ANYONE_IN_AGENCY"],
  },
  "distribution.readUnpublished": { may: ["RATER", "SUPERIOR_OF_RATER"], sees: ["ANYONE_IN_AGENCY"] },
  "distribution.giveReason": { may: ["RATER"], sees: ["ANYONE_IN_AGENCY"] },
  "ranking.readAgency": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "ranking.readUnit": { may: ["HEAD_ABOVE", "HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "ranking.readOwn": { may: ["ANYONE_IN_AGENCY"], sees: ["ANYONE_IN_AGENCY"] },
  // Of a province in which the agency itself shares; whether it does is asked there.
  "ranking.readProvince": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "progress.read": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "progress.readUnit": { may: ["HEAD_ABOVE", "HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
  "progress.rebuild": { may: ["HR"], sees: ["ANYONE_IN_AGENCY"] },
  "inbox.use": { may: ["SELF"], sees: ["SELF"] },
  "audit.read": { may: ["HR", "AUDITOR"], sees: ["ANYONE_IN_AGENCY"] },
} as const satisfies Record<string, Rule>;
export type Action = keyof typeof ACTIONS;

export type Verdict = "ALLOWED" | "FORBIDDEN" | "INVISIBLE" | "UNAUTHENTICATED";

const rightsOf = (actor: Actor, subject: Subject): readonly Right[] => {
  if (actor.kind === "OPERATOR") return ["OPERATOR"];
  if (actor.agency !== subject.agency) return [];
  if (actor.kind === "SYSTEM") return ["SYSTEM"];
  return ["ANYONE_IN_AGENCY", ...actor.grants, ...(subject.relations ?? [])];
};

/** Those who decide about somebody else's work. */
const OFFICIALS: readonly Right[] = ["RATER", "SUPERIOR_OF_RATER"];

/** The verdict on an action; pure and synchronous, over the one table. */
export const authorize = (actor: Actor | null, action: Action, subject: Subject): Verdict => {
  if (actor === null) return "UNAUTHENTICATED";
  const rights = new Set<Right>(rightsOf(actor, subject));
  const { may, sees, neverOwn }: Rule = ACTIONS[action];
  // An official never rates or approves for themselves, whatever else they are.
  const granted: readonly Right[] = may;
  const ownCase = rights.has("SELF") && (neverOwn === true || granted.every((right) => OFFICIALS.includes(right)));
  if (!ownCase && may.some((right) => rights.has(right))) return "ALLOWED";
  return sees.some((right) => rights.has(right)) ? "FORBIDDEN" : "INVISIBLE";
};

/** The signed-in employee; operators have no agency of their own and no business in one. */
export const signedIn = (actor: Actor | null): Extract<Actor, { kind: "EMPLOYEE" }> => {
  if (actor === null) throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  if (actor.kind !== "EMPLOYEE") throw new ForbiddenError("Only an agency's employee may do this.");
  return actor;
};

/** True when allowed, false when the object must look absent; throws when the actor may see it and may not do this. */
export const permit = (actor: Actor | null, action: Action, subject: Subject): boolean => {
  const verdict = authorize(actor, action, subject);
  if (verdict === "UNAUTHENTICATED")
    throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  if (verdict === "FORBIDDEN") throw new ForbiddenError(`Your role does not allow ${action} here.`);
  return verdict === "ALLOWED";
};

/** Those of the candidates that are allowed now: what `viewerCan` shows. */
export const allowed = <A extends Action>(
  actor: Actor | null,
  subject: Subject,
  candidates: readonly A[],
): readonly A[] => candidates.filter((action) => authorize(actor, action, subject) === "ALLOWED");

/** A grant counts from its start until, exclusively, its end. */
export const isInForce = (grant: Pick<Grant, "from" | "to">, at: string): boolean =>
  grant.from <= at && (grant.to === null || at < grant.to);

/** How an actor is named in the audit trail. */
export const auditName = (actor: Actor): string => {
  if (actor.kind === "EMPLOYEE") return actor.employee;
  return actor.kind === "OPERATOR" ? `operator:${actor.id}` : "system";
};
