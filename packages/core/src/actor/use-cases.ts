import { randomBytes } from "node:crypto";
import { type Deps, transact, type Write } from "../dynamo/index.ts";
import { OverloadedError, UnauthenticatedError } from "../shared/errors.ts";
import { sha256 } from "../shared/json.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { addMilliseconds } from "../shared/time.ts";
import {
  type Actor,
  type ActorCode,
  type Grant,
  type GrantKind,
  type Identity,
  INVITATION_DAYS,
  type Token,
} from "./model.ts";
import { auditName, isInForce, permit, signedIn } from "./rules.ts";
import * as Store from "./store.ts";

/** Who a verified token's holder is, with the grants in force now; null for a token linked to no one. */
export const resolve = async (deps: Deps, token: Token): Promise<Actor | null> => {
  const identity = await Store.identityOf(deps.db, token);
  if (identity === null) return null;
  if (identity.agency === Store.OPERATOR_AGENCY) return { kind: "OPERATOR", id: identity.employee };
  const grants = await Store.grantsOf(deps.db, identity.agency, identity.employee);
  return {
    kind: "EMPLOYEE",
    agency: identity.agency,
    employee: identity.employee,
    grants: grants.filter((grant) => isInForce(grant, deps.now)).map((grant) => grant.kind),
  };
};

/** A code of 100 random bits, to be handed over once, and its invitation. */
export const newCode = (): string => randomBytes(13).toString("base64url");

/** When a code made now stops working. */
export const codeValidUntil = (now: string): string => addMilliseconds(now, INVITATION_DAYS * 86_400_000);

/**
 * Makes a one-time code that links whoever sends it first to this employee; an earlier unused code becomes void.
 * The caller has checked that the employee exists; `guards` are what must still hold when the code is stored.
 */
export const invite = async (
  deps: Deps,
  actor: Actor | null,
  employee: string,
  guards: readonly Write[] = [],
): Promise<{ readonly code: string; readonly validUntil: string }> => {
  const { agency } = signedIn(actor);
  permit(actor, "identity.invite", { agency });
  const code = newCode();
  const validUntil = codeValidUntil(deps.now);
  const by = { actor: auditName(signedIn(actor)), at: deps.now };
  for (let attempt = 0; attempt < INVITATION_ATTEMPTS; attempt += 1) {
    const before = await Store.linkOf(deps.db, agency, employee);
    const writes = Store.invitationWrites(code, { agency, employee, validUntil }, before, by);
    if ((await transact(deps.db, [...writes, ...guards])).length === 0) return { code, validUntil };
  }
  throw new OverloadedError("Others kept changing this employee's sign-in meanwhile: send it again.");
};
/** An invitation that loses a race to another simply follows it, and is the one that counts. */
const INVITATION_ATTEMPTS = 5;

/** Uses a good code up for the token's holder, or tells why not. */
const link = async (deps: Deps, token: Token, code: string): Promise<Outcome<Identity, ActorCode>> => {
  const invitation = await Store.invitationOf(deps.db, code);
  if (invitation === null || invitation.validUntil <= deps.now) return refuse("CODE_NOT_VALID", ["code"]);
  const answer = await Store.claim(deps.db, token, code, invitation, deps.now);
  if (answer !== "LINKED") return refuse(answer, ["code"]);
  return accept({ agency: invitation.agency, employee: invitation.employee });
};

/** Links the token's holder to the employee a one-time code was made for. Sending the same code again is harmless. */
export const claim = async (deps: Deps, token: Token | null, code: string): Promise<Outcome<Identity, ActorCode>> => {
  if (token === null) throw new UnauthenticatedError("Sign in: send a valid token as `Authorization: Bearer …`.");
  const linked = await Store.identityOf(deps.db, token);
  if (linked !== null) return linked.code === sha256(code) ? accept(linked) : refuse("ALREADY_LINKED");
  const outcome = await link(deps, token, code);
  if (outcome.ok) return outcome;
  // Sent twice at once, the quicker one has used the code up, and for this very sign-in.
  const meanwhile = await Store.identityOf(deps.db, token);
  return meanwhile?.code === sha256(code) ? accept(meanwhile) : outcome;
};

/** The standing rights an employee holds now; for that employee, personnel officers and auditors. */
export const grantsNow = async (deps: Deps, actor: Actor | null, employee: string): Promise<readonly GrantKind[]> => {
  const { agency, employee: self } = signedIn(actor);
  permit(actor, "grant.read", { agency, relations: self === employee ? ["SELF"] : [] });
  const grants = await Store.grantsOf(deps.db, agency, employee);
  return grants.filter((grant) => isInForce(grant, deps.now)).map((grant) => grant.kind);
};

/**
 * Gives a standing right from now on. Giving what is in force changes nothing. `guards` are what must still hold of the
 * employee when the right is stored.
 */
export const give = async (
  deps: Deps,
  actor: Actor | null,
  input: { readonly employee: string; readonly kind: GrantKind },
  guards: readonly Write[] = [],
): Promise<Outcome<Grant, ActorCode | "VERSION_CONFLICT">> => {
  const by = signedIn(actor);
  permit(actor, "grant.write", { agency: by.agency });
  const before = await grantOf(deps, by.agency, input);
  if (before !== null && (before.to === null || deps.now < before.to)) return accept(before);
  const { writes, given } = Store.grantWrites(by.agency, { ...input, from: deps.now }, before, auditName(by));
  const failed = await transact(deps.db, [...writes, ...guards]);
  if (failed.length === 0) return accept(given);
  if (failed.some((i) => i >= writes.length)) return refuse("VERSION_CONFLICT", ["employeeId"]);
  // Given twice at once: the quicker one counts for both.
  const meanwhile = await grantOf(deps, by.agency, input);
  return meanwhile?.to === null ? accept(meanwhile) : refuse("GRANT_EXISTS", ["employeeId"]);
};

const grantOf = async (
  deps: Deps,
  agency: string,
  { employee, kind }: { readonly employee: string; readonly kind: GrantKind },
): Promise<Grant | null> =>
  (await Store.grantsOf(deps.db, agency, employee)).find((grant) => grant.kind === kind) ?? null;

/**
 * Ends a standing right at once. Ending what is not in force changes nothing. Nobody ends their own personnel right:
 * an agency without a personnel officer could never get one again.
 */
export const end = async (
  deps: Deps,
  actor: Actor | null,
  input: { readonly employee: string; readonly kind: GrantKind },
): Promise<Outcome<null, ActorCode | "VERSION_CONFLICT">> => {
  const by = signedIn(actor);
  permit(actor, "grant.write", { agency: by.agency });
  if (input.kind === "HR" && input.employee === by.employee) return refuse("LAST_OFFICER", ["employeeId"]);
  const [current, own] = await Promise.all([
    grantOf(deps, by.agency, input),
    grantOf(deps, by.agency, { employee: by.employee, kind: "HR" }),
  ]);
  if (current === null || current.to !== null) return accept(null);
  // Of two officers who end each other's right at once, one is left.
  if (own === null || own.to !== null) return refuse("VERSION_CONFLICT");
  const ended = await Store.endGrant(deps.db, by.agency, current, own, deps.now);
  return ended ? accept(null) : refuse("VERSION_CONFLICT");
};

/** Registers a platform operator; there is no way to it through the API. */
export const registerOperator = (deps: Deps, token: Token): Promise<void> => Store.putOperator(deps.db, token);
