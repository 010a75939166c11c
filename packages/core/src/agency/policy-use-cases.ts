import { type Actor, allowed, auditName, permit, signedIn } from "../actor/index.ts";
import { isRepetition } from "../audit/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse, refuseAll } from "../shared/outcome.ts";
import { checkPage, type Page } from "../shared/page.ts";
import { addMonths, dateAt } from "../shared/time.ts";
import {
  type Agency,
  MAX_ACTIVATIONS,
  MAX_MONTHS_AHEAD,
  MAX_VIOLATIONS,
  type PolicyActivateInput,
  type PolicyDraftInput,
  type PolicyVersion,
  policyActivateInput,
  policyDraftInput,
  policyValidateInput,
} from "./model.ts";
import { NATIONAL, nationalPolicy } from "./policies.ts";
import { type Policy, type PolicyReference, partsOf, policySchema } from "./policy.ts";
import type { PolicyCode } from "./policy-messages.ts";
import * as Store from "./store.ts";
import { loadForWriting } from "./use-cases.ts";
import { type PolicyViolation, partProblems, shapeProblems } from "./validation.ts";

type Checked =
  | { readonly policy: Policy; readonly violations: readonly [] }
  | { readonly policy: null; readonly violations: readonly PolicyViolation[] };

/** A document as it was sent: the policy it is, or what is wrong with it, all of it up to a hundred violations. */
export const check = (document: unknown): Checked => {
  const parsed = policySchema.safeParse(document);
  const parts = partsOf(document);
  const { id } = parts;
  const violations = [
    ...(parsed.success ? [] : shapeProblems(document, parsed.error.issues)),
    ...(id === NATIONAL.id ? [{ code: "ID_RESERVED" as const, path: ["id"], params: { id } }] : []),
    ...partProblems(parts),
  ];
  if (parsed.success && violations.length === 0) return { policy: parsed.data, violations: [] };
  return { policy: null, violations: violations.slice(0, MAX_VIOLATIONS) };
};

/** Checks a document without keeping it; for personnel officers, as drafting is. */
export const validate = (actor: Actor | null, document: unknown): readonly PolicyViolation[] => {
  const input = parseInput(policyValidateInput, { document });
  const { agency } = signedIn(actor);
  permit(actor, "policy.write", { agency });
  return check(input.document).violations;
};

const documentOf = (agency: string, { id, version }: PolicyReference, found: PolicyVersion | null): Policy => {
  if (found === null) throw new InvariantError(`Agency ${agency} keeps no policy ${id}@${version}.`);
  return found.document;
};

/** The policy a reference names: any version of the national one, or a version the agency keeps. */
export const policyOf = async (deps: Deps, agency: string, reference: PolicyReference): Promise<Policy> =>
  nationalPolicy(reference) ?? documentOf(agency, reference, await Store.policyVersion(deps.db, agency, reference));

/** As `policyOf`, for many references at once and in their order; equal ones are read once. */
export const policiesOf = async (
  deps: Deps,
  agency: string,
  references: readonly PolicyReference[],
): Promise<readonly Policy[]> => {
  const national = references.map(nationalPolicy);
  const own = references.filter((_, i) => national[i] === null);
  const versions = await Store.policyVersions(deps.db, agency, own);
  const kept = new Map(own.map((reference, i) => [reference, versions[i] ?? null]));
  return references.map((reference, i) => national[i] ?? documentOf(agency, reference, kept.get(reference) ?? null));
};

/** One version the agency drafted; null when there is none. Everybody in the agency may read how they are appraised. */
export const policyVersion = async (
  deps: Deps,
  actor: Actor | null,
  reference: PolicyReference,
): Promise<PolicyVersion | null> => {
  const { agency } = signedIn(actor);
  permit(actor, "agency.read", { agency });
  const isName = /^[a-z][a-z0-9-]{1,39}$/.test(reference.id) && Number.isSafeInteger(reference.version);
  return isName && reference.version > 0 ? Store.policyVersion(deps.db, agency, reference) : null;
};

/** The agency's own policy documents by name and version, drafts among them. */
export const policyPage = async (
  deps: Deps,
  actor: Actor | null,
  first: number,
  after?: string | null,
): Promise<Page<PolicyVersion>> => {
  const { agency } = signedIn(actor);
  permit(actor, "agency.read", { agency });
  return Store.policyPage(deps.db, agency, checkPage(first, after));
};

/** What the actor may do now with a version of their own agency's policies. */
export const policyActions = (actor: Actor | null, { state }: Pick<PolicyVersion, "state">): readonly "activate"[] => {
  const { agency } = signedIn(actor);
  return state === "DRAFT" && allowed(actor, { agency }, ["policy.write"]).length > 0 ? ["activate"] : [];
};

/** The policy that holds on a day; a period asks for the first day of its year. */
export const policyOn = (agency: Pick<Agency, "policies">, day: string): PolicyReference => {
  const found = agency.policies.findLast(({ from }) => from <= day) ?? agency.policies[0];
  if (found === undefined) throw new InvariantError("An agency has a policy from its founding on.");
  return { id: found.id, version: found.version };
};

const inDocument = (violations: readonly PolicyViolation[]): readonly PolicyViolation[] =>
  violations.map((one) => ({ ...one, path: ["document", ...one.path] }));

type Refusal = PolicyCode | Exclude<CommonCode, "IDEMPOTENCY_KEY_REUSED">;

/**
 * Keeps the next version of a policy document as a draft, which binds nobody. Refused with every violation of the
 * document. The same document again is answered with the draft that is there.
 */
export const draft = async (
  deps: Deps,
  actor: Actor | null,
  raw: PolicyDraftInput,
): Promise<Outcome<PolicyVersion, Refusal>> => {
  const input = parseInput(policyDraftInput, raw);
  const by = signedIn(actor);
  await loadForWriting(deps, by.agency);
  permit(actor, "policy.write", { agency: by.agency });
  const { policy, violations } = check(input.document);
  if (policy === null) return refuseAll(inDocument(violations));
  const { id, version } = policy;
  const last = (await Store.newestVersion(deps.db, by.agency, id))?.document.version ?? 0;
  if (version > last + 1) return refuse("POLICY_NOT_NEXT", ["document", "version"], { id, next: last + 1 });
  if (version <= last) return existing(deps, by.agency, policy);
  const draft = {
    state: "DRAFT" as const,
    document: policy,
    basis: input.basis,
    draftedBy: auditName(by),
    draftedAt: deps.now,
    activatedBy: null,
    activatedAt: null,
    from: null,
  };
  const put = await Store.putDraft(deps.db, by.agency, draft, input);
  return put === null ? existing(deps, by.agency, policy) : accept(put);
};

/** The answer where a version of that number is there: that version when it says the same, or a refusal. */
const existing = async (deps: Deps, agency: string, policy: Policy): Promise<Outcome<PolicyVersion, Refusal>> => {
  const { id, version } = policy;
  const there = await Store.policyVersion(deps.db, agency, policy);
  if (there !== null && digest(there.document) === digest(policy)) return accept(there);
  const newest = await Store.newestVersion(deps.db, agency, id);
  const next = (newest?.document.version ?? 0) + 1;
  return refuse("POLICY_EXISTS", ["document", "version"], { id, version, next });
};

export type Activated = { readonly agency: Agency; readonly policy: PolicyVersion };

/**
 * Makes a draft the agency's policy from a day on: for years created afterwards that begin on that day or later, and
 * the short cycles in them, so that a day in the middle of a year counts from the next one on. Periods that exist keep
 * the version they pinned, so no published score moves: a year is there from 1 December of the year before, and from then
 * on no policy can begin with its 1 January any more.
 */
export const activate = async (
  deps: Deps,
  actor: Actor | null,
  raw: PolicyActivateInput,
): Promise<Outcome<Activated, Refusal>> => {
  const input = parseInput(policyActivateInput, raw);
  const by = signedIn(actor);
  const agency = await loadForWriting(deps, by.agency);
  permit(actor, "policy.write", { agency: by.agency });
  const found = await policyVersion(deps, actor, { id: input.id, version: input.documentVersion });
  if (found === null) return refuse("NOT_FOUND", ["id"]);
  const change = { action: "policy.activate", actor: auditName(by), input };
  if (isRepetition(found, change)) return accept({ agency, policy: found });
  if (found.state === "ACTIVE") return refuse("POLICY_IS_ACTIVE", ["documentVersion"], { from: found.from ?? "-" });
  if (found.version !== input.version) return refuse("VERSION_CONFLICT", ["version"]);
  // The rules for documents may have grown since it was drafted.
  const { violations } = check(found.document);
  if (violations.length > 0) return refuseAll(inDocument(violations));
  const before = agency.policies.at(-1)?.from ?? input.from;
  if (input.from < before) return refuse("FROM_TOO_EARLY", ["from"], { before });
  const limit = addMonths(dateAt(deps.now, agency.zone), MAX_MONTHS_AHEAD);
  if (input.from > limit) return refuse("FROM_TOO_LATE", ["from"], { limit });
  if (agency.policies.length >= MAX_ACTIVATIONS)
    return refuse("TOO_MANY_ACTIVATIONS", ["from"], { limit: MAX_ACTIVATIONS });
  const activation = { from: input.from, actor: auditName(by), at: deps.now, reason: input.reason };
  const done = await Store.activate(deps.db, agency, found, activation, input);
  return done === null ? refuse("VERSION_CONFLICT", ["version"]) : accept(done);
};
