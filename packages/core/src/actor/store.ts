import { record, type Versioned } from "../audit/index.ts";
import { collect, type Database, get, keyOf, partition, queryAll, transact, type Write } from "../dynamo/index.ts";
import { sha256 } from "../shared/json.ts";
import {
  type Grant,
  type GrantKind,
  grantSchema,
  type Identity,
  type Invitation,
  identitySchema,
  invitationSchema,
  type Token,
} from "./model.ts";

/** The named exception to tenant-first keys: a token and a code are all we know before the tenant is known. */
const identityKey = (token: Token) => ({ pk: `IDENTITY#${sha256(`${token.issuer}\u0000${token.subject}`)}`, sk: "@" });
const invitationKey = (code: string) => ({ pk: `IDENTITY#CODE#${sha256(code)}`, sk: "@" });
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

const grantKey = (grant: Pick<Grant, "employee" | "kind" | "from">, agency: string) =>
  keyOf(agency, [grant.employee], `@GRANT#${grant.kind}#${grant.from}`);
const grantEntity = (grant: Pick<Grant, "employee" | "kind">): string => `${grant.employee}:${grant.kind}`;

/** The writes that give a grant; the caller adds its own. `head`: the chain of this employee's grants of this kind. */
export const grantWrites = (
  agency: string,
  grant: { readonly employee: string; readonly kind: GrantKind; readonly from: string },
  head: Versioned | null,
  actor: string,
): readonly Write[] => {
  const body = { ...grant, to: null };
  const { write, next } = record(agency, grantEntity(grant), head, {
    action: "grant.give",
    actor,
    at: grant.from,
    body,
  });
  return [{ put: { ...grantKey(grant, agency), ...body, ...next }, when: { absent: true } }, write];
};

/** Ends a grant; false when it changed meanwhile. */
export const endGrant = async (
  db: Database,
  agency: string,
  grant: Grant,
  at: string,
  actor: string,
): Promise<boolean> => {
  const { write, next } = record(agency, grantEntity(grant), grant, {
    action: "grant.end",
    actor,
    at,
    body: { employee: grant.employee, kind: grant.kind, from: grant.from, to: at },
  });
  const failed = await transact(db, [
    { update: grantKey(grant, agency), set: { to: at, ...next }, when: { equals: { version: grant.version } } },
    write,
  ]);
  return failed.length === 0;
};

/** The writes that make a one-time code valid; a newer one for the same employee makes this one void. */
export const invitationWrites = (code: string, invitation: Invitation): readonly Write[] => [
  {
    put: {
      ...invitationKey(code),
      ...invitation,
      expiresAt: Math.ceil(Date.parse(invitation.validUntil) / 1000) + 86_400,
    },
  },
  { put: { ...linkKey(invitation.agency, invitation.employee), code: sha256(code) } },
];

export const invitationOf = (db: Database, code: string): Promise<Invitation | null> =>
  get(db, invitationKey(code), invitationSchema);

/** Uses up the code and links the token, or tells which of the two was not possible any more. */
export const claim = async (
  db: Database,
  token: Token,
  code: string,
  invitation: Invitation,
  at: string,
): Promise<"LINKED" | "CODE_NOT_VALID" | "ALREADY_LINKED"> => {
  const { agency, employee } = invitation;
  const { write } = record(agency, `${employee}:IDENTITY:${sha256(code).slice(0, 16)}`, null, {
    action: "identity.claim",
    actor: employee,
    at,
    body: { issuer: token.issuer, subject: token.subject },
  });
  const failed = await transact(db, [
    { remove: invitationKey(code), when: { equals: { employee } } },
    {
      update: linkKey(agency, employee),
      set: { code: undefined, linkedAt: at },
      when: { equals: { code: sha256(code) } },
    },
    { put: { ...identityKey(token), agency, employee, code: sha256(code) }, when: { absent: true } },
    write,
  ]);
  if (failed.includes(2)) return "ALREADY_LINKED";
  return failed.length === 0 ? "LINKED" : "CODE_NOT_VALID";
};
