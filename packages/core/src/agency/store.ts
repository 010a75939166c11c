import { record, type Versioned } from "../audit/index.ts";
import {
  type Database,
  get,
  getMany,
  type Key,
  keyOf,
  padded,
  partition,
  query,
  transact,
  type Write,
} from "../dynamo/index.ts";
import { decodeCursor, encodeCursor, type Page, type PageRequest } from "../shared/page.ts";
import {
  type Agency,
  agencySchema,
  type CalendarInput,
  type CalendarYear,
  calendarSchema,
  type PolicyVersion,
  policyVersionSchema,
} from "./model.ts";
import type { PolicyReference } from "./policy.ts";

const agencyKey = (agency: string) => keyOf(agency, [], "@AGENCY");
const calendarKey = (agency: string, year: number) => keyOf(agency, [], `CALENDAR#${year}`);
const policyName = ({ id, version }: PolicyReference): string => `${id}#${padded(version)}`;
const policyKey = (agency: string, reference: PolicyReference): Key => keyOf(agency, ["POLICY"], policyName(reference));
/** A policy version in the audit trail. */
export const policyEntity = (agency: string, { id, version }: PolicyReference): string =>
  `${agency}:POLICY:${id}:${version}`;

export const find = (db: Database, agency: string): Promise<Agency | null> => get(db, agencyKey(agency), agencySchema);

/** The writes that found an agency. */
export const foundingWrites = (agency: Omit<Agency, keyof Versioned>, actor: string, at: string): readonly Write[] => {
  const { write, next } = record(agency.id, agency.id, null, { action: "agency.create", actor, at, body: agency });
  return [{ put: { ...agencyKey(agency.id), ...agency, ...next }, when: { absent: true } }, write];
};

type By = { readonly actor: string; readonly at: string; readonly action: string; readonly reason: string };

/** The writes that change what an agency shares, on condition that nobody else changed the agency. */
export const sharingWrites = (
  before: Agency,
  sharing: Agency["sharing"],
  by: By,
  input: unknown,
): { readonly writes: readonly Write[]; readonly after: Agency } => {
  const body = { sharing: sharing ?? null };
  const { write, next } = record(before.id, before.id, before, { ...by, body, input });
  const update: Write = {
    update: agencyKey(before.id),
    set: { sharing, ...next },
    when: { equals: { version: before.version } },
  };
  const { sharing: _, ...rest } = before;
  return { writes: [update, write], after: { ...rest, ...(sharing === undefined ? {} : { sharing }), ...next } };
};

/** The calendars of these years, as far as the agency has set them. */
export const calendarYears = async (
  db: Database,
  agency: string,
  years: readonly number[],
): Promise<readonly CalendarYear[]> => {
  const keys = years.map((year) => calendarKey(agency, year));
  const found = await getMany(db, keys, calendarSchema, { consistent: true });
  return found.filter((year) => year !== null);
};

/** Sets a year's holidays; null when its version is not the expected one (0: not set yet). */
export const setCalendar = async (
  db: Database,
  agency: string,
  current: CalendarYear | null,
  input: CalendarInput,
  actor: string,
  at: string,
): Promise<CalendarYear | null> => {
  const body = { year: input.year, holidays: input.holidays };
  const { write, next } = record(agency, `${agency}:CALENDAR:${input.year}`, current, {
    action: "calendar.set",
    actor,
    at,
    body,
  });
  const item = { ...body, ...next };
  const when = current === null ? ({ absent: true } as const) : { equals: { version: current.version } };
  const failed = await transact(db, [{ put: { ...calendarKey(agency, input.year), ...item }, when }, write]);
  return failed.length === 0 ? item : null;
};

export const policyVersion = (
  db: Database,
  agency: string,
  reference: PolicyReference,
): Promise<PolicyVersion | null> => get(db, policyKey(agency, reference), policyVersionSchema);

/** Versions in the order asked for, null where there is none; strongly consistent, for what is pinned must be there. */
export const policyVersions = (
  db: Database,
  agency: string,
  references: readonly PolicyReference[],
): Promise<readonly (PolicyVersion | null)[]> =>
  getMany(
    db,
    references.map((reference) => policyKey(agency, reference)),
    policyVersionSchema,
    { consistent: true },
  );

/** Versions of several agencies in the order asked for, for figures across agencies alone; null where there is none. */
export const policyVersionsAcross = (
  db: Database,
  refs: readonly { readonly agency: string; readonly reference: PolicyReference }[],
): Promise<readonly (PolicyVersion | null)[]> =>
  getMany(
    db,
    refs.map(({ agency, reference }) => policyKey(agency, reference)),
    policyVersionSchema,
  );

/** The newest version of a document; null before the first. */
export const newestVersion = async (db: Database, agency: string, id: string): Promise<PolicyVersion | null> => {
  const range = { pk: partition(agency, "POLICY"), prefix: `${id}#`, descending: true } as const;
  const { rows } = await query(db, range, 1, policyVersionSchema);
  return rows[0] ?? null;
};

/** An agency's own policy documents by name and version. */
export const policyPage = async (db: Database, agency: string, request: PageRequest): Promise<Page<PolicyVersion>> => {
  const after = request.after === null ? {} : { after: decodeCursor("policies", request.after) };
  const { rows, more } = await query(
    db,
    { pk: partition(agency, "POLICY"), ...after },
    request.first + 1,
    policyVersionSchema,
  );
  return {
    edges: rows
      .slice(0, request.first)
      .map((node) => ({ node, cursor: encodeCursor("policies", policyName(node.document)) })),
    hasNextPage: rows.length > request.first || more,
  };
};

/** Keeps a draft; null when that version is there already. */
export const putDraft = async (
  db: Database,
  agency: string,
  draft: Omit<PolicyVersion, keyof Versioned>,
  input: unknown,
): Promise<PolicyVersion | null> => {
  const { write, next } = record(agency, policyEntity(agency, draft.document), null, {
    action: "policy.draft",
    actor: draft.draftedBy,
    at: draft.draftedAt,
    body: draft,
    input,
  });
  const item = { ...draft, ...next };
  const put = { ...policyKey(agency, draft.document), ...item };
  const failed = await transact(db, [{ put, when: { absent: true } }, write]);
  return failed.length === 0 ? item : null;
};

type Activation = { readonly from: string; readonly actor: string; readonly at: string; readonly reason: string };

/** Makes a draft the agency's policy from a day on; null when the draft or the agency changed meanwhile. */
export const activate = async (
  db: Database,
  agency: Agency,
  draft: PolicyVersion,
  { from, actor, at, reason }: Activation,
  input: unknown,
): Promise<{ readonly agency: Agency; readonly policy: PolicyVersion } | null> => {
  const change = { action: "policy.activate", actor, at, reason, input };
  const set = { state: "ACTIVE", from, activatedBy: actor, activatedAt: at } as const;
  const { id, version } = draft.document;
  const policies = [...agency.policies, { id, version, from }];
  const ofPolicy = record(agency.id, policyEntity(agency.id, draft.document), draft, { ...change, body: set });
  const ofAgency = record(agency.id, agency.id, agency, { ...change, body: { policies } });
  const failed = await transact(db, [
    {
      update: policyKey(agency.id, draft.document),
      set: { ...set, ...ofPolicy.next },
      when: { equals: { version: draft.version } },
    },
    {
      update: agencyKey(agency.id),
      set: { policies, ...ofAgency.next },
      when: { equals: { version: agency.version } },
    },
    ofPolicy.write,
    ofAgency.write,
  ]);
  if (failed.length > 0) return null;
  return { agency: { ...agency, policies, ...ofAgency.next }, policy: { ...draft, ...set, ...ofPolicy.next } };
};
