import { record, resalted, type Versioned } from "../audit/index.ts";
import {
  type Condition,
  collect,
  type Database,
  get,
  keyOf,
  partition,
  queryAll,
  transact,
  type Write,
} from "../dynamo/index.ts";
import { sha256 } from "../shared/json.ts";
import {
  GRANT_KINDS,
  type Grant,
  type GrantKind,
  grantSchema,
  type Identity,
  type Invitation,
  identitySchema,
  invitationSchema,
  type Link,
  linkSchema,
  type Token,
} from "./model.ts";

/** The named exception to tenant-first keys: a token and a code are all we know before the tenant is known. */
const signInKey = (signIn: string) => ({ pk: `IDENTITY#${signIn}`, sk: "@" });
const codeKey = (code: string) => ({ pk: `IDENTITY#CODE#${code}`, sk: "@" });
const identityKey = (token: Token) => signInKey(sha256(`${token.issuer}\u0000${token.subject}`));
const invitationKey = (code: string) => codeKey(sha256(code));
const linkKey = (agency: string, employee: string) => keyOf(agency, [employee], "@IDENTITY");

/** The agency of an identity that belongs to a platform operator. */
export const OPERATOR_AGENCY = "OPERATOR";

/** The id under which an operator appears in audit trails; never the subject itself. */
export const operatorId = (token: Token): string => sha256(`${token.issuer}\u0000${token.subject}`).slice(0, 16);

export const identityOf = (db: Database, token: Token): Promise<Identity | null> =>
  get(db, identityKey(token), identitySchema);

export const grantsOf = (db: Database, agency: string, employee: string): Promise<readonly Grant[]> =>
  collect(queryAll(db, { pk: partition(agency, employee), prefix: "@GRANT#" }, grantSchema));

export const putOperator = async (db: Database, token: Token): Promise<void> => {
  await transact(db, [{ put: { ...identityKey(token), agency: OPERATOR_AGENCY, employee: operatorId(token) } }]);
};

const grantKey = (grant: Pick<Grant, "employee" | "kind">, agency: string) =>
  keyOf(agency, [grant.employee], `@GRANT#${grant.kind}`);
const grantEntity = (grant: Pick<Grant, "employee" | "kind">): string => `${grant.employee}:${grant.kind}`;

const unchangedSince = (before: Versioned | null): Condition =>
  before === null ? { absent: true } : { equals: { version: before.version } };

/** The writes that give a grant, in place of the one of this kind that was ended before, if there was one. */
export const grantWrites = (
  agency: string,
  grant: { readonly employee: string; readonly kind: GrantKind; readonly from: string },
  before: Grant | null,
  actor: string,
): { readonly writes: readonly Write[]; readonly given: Grant } => {
  const body = { ...grant, to: null };
  const { write, next } = record(agency, grantEntity(grant), before, {
    action: "grant.give",
    actor,
    at: grant.from,
    body,
  });
  const given = { ...body, ...next };
  return { writes: [{ put: { ...grantKey(grant, agency), ...given }, when: unchangedSince(before) }, write], given };
};

/** Ends a grant by the right of another, the officer's own; false when either changed meanwhile. */
export const endGrant = async (
  db: Database,
  agency: string,
  grant: Grant,
  own: Grant,
  at: string,
): Promise<boolean> => {
  // A request stamped earlier than the grant it ends must not leave it in force.
  const to = at < grant.from ? grant.from : at;
  const { write, next } = record(agency, grantEntity(grant), grant, {
    action: "grant.end",
    actor: own.employee,
    at,
    body: { employee: grant.employee, kind: grant.kind, from: grant.from, to },
  });
  const failed = await transact(db, [
    { update: grantKey(grant, agency), set: { to, ...next }, when: unchangedSince(grant) },
    { check: grantKey(own, agency), when: unchangedSince(own) },
    write,
  ]);
  return failed.length === 0;
};

const identityEntity = (employee: string): string => `${employee}:IDENTITY`;

/** How an employee signs in; null before the first invitation. */
export const linkOf = (db: Database, agency: string, employee: string): Promise<Link | null> =>
  get(db, linkKey(agency, employee), linkSchema);

/** The writes that make a one-time code valid; an earlier one for the same employee becomes void. */
export const invitationWrites = (
  code: string,
  invitation: Invitation,
  before: Link | null,
  by: { readonly actor: string; readonly at: string },
): readonly Write[] => {
  const { agency, employee, validUntil } = invitation;
  const { write, next } = record(agency, identityEntity(employee), before, {
    ...by,
    action: "identity.invite",
    body: { validUntil },
  });
  const link = { code: sha256(code), signIn: before?.signIn ?? null, ...next };
  return [
    {
      put: {
        ...invitationKey(code),
        ...invitation,
        expiresAt: Math.ceil(Date.parse(validUntil) / 1000) + 86_400,
      },
    },
    { put: { ...linkKey(agency, employee), ...link }, when: unchangedSince(before) },
    write,
  ];
};

export const invitationOf = (db: Database, code: string): Promise<Invitation | null> =>
  get(db, invitationKey(code), invitationSchema);

/**
 * Uses up the code and links the token in place of the sign-in linked before, which then opens nothing any more; or
 * tells which of the two was not possible.
 */
export const claim = async (
  db: Database,
  token: Token,
  code: string,
  invitation: Invitation,
  at: string,
): Promise<"LINKED" | "CODE_NOT_VALID" | "ALREADY_LINKED"> => {
  const { agency, employee } = invitation;
  const before = await linkOf(db, agency, employee);
  if (before?.code !== sha256(code)) return "CODE_NOT_VALID";
  const { pk } = identityKey(token);
  const signIn = pk.slice("IDENTITY#".length);
  const { write, next } = record(agency, identityEntity(employee), before, {
    action: "identity.claim",
    actor: employee,
    at,
    body: { signIn },
  });
  const failed = await transact(db, [
    { put: { ...identityKey(token), agency, employee, code: sha256(code) }, when: { absent: true } },
    { put: { ...linkKey(agency, employee), code: null, signIn, ...next }, when: unchangedSince(before) },
    { remove: invitationKey(code), when: { equals: { employee } } },
    write,
    ...(before.signIn === null ? [] : [{ remove: signInKey(before.signIn) }]),
  ]);
  if (failed.includes(0)) return "ALREADY_LINKED";
  return failed.length === 0 ? "LINKED" : "CODE_NOT_VALID";
};

/** How an employee gets in and every right they ever held: what taking the way in away rests on. */
export type Access = { readonly link: Link | null; readonly grants: readonly Grant[] };

export const accessOf = async (db: Database, agency: string, employee: string): Promise<Access> => {
  const [link, grants] = await Promise.all([linkOf(db, agency, employee), grantsOf(db, agency, employee)]);
  return { link, grants };
};

/**
 * The writes that erase how an employee signs in: the linked sign-in, a code not used yet and the salt of the chain.
 * They take no effect when the sign-in or a right of the employee changed since `before` was read.
 */
export const erasureWrites = (
  agency: string,
  employee: string,
  { link, grants }: Access,
  by: { readonly actor: string; readonly at: string },
): readonly Write[] => {
  const rights = GRANT_KINDS.map(
    (kind): Write => ({
      check: grantKey({ employee, kind }, agency),
      when: unchangedSince(grants.find((grant) => grant.kind === kind) ?? null),
    }),
  );
  if (link === null) return [...rights, { check: linkKey(agency, employee), when: { absent: true } }];
  const body = { code: null, signIn: null };
  const { write, next } = record(agency, identityEntity(employee), resalted(link), {
    ...by,
    action: "identity.erase",
    body,
  });
  return [
    ...rights,
    { put: { ...linkKey(agency, employee), ...body, ...next }, when: unchangedSince(link) },
    write,
    ...(link.code === null ? [] : [{ remove: codeKey(link.code) }]),
    ...(link.signIn === null ? [] : [{ remove: signInKey(link.signIn) }]),
  ];
};
