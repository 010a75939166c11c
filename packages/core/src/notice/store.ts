import {
  type Database,
  get,
  type Item,
  type Key,
  keyOf,
  partition,
  query,
  type Write,
  writeOne,
} from "../dynamo/index.ts";
import type { Instant } from "../shared/time.ts";
import { type Audience, type Notice, noticeSchema, readMarkSchema, type Sending, sendingSchema } from "./model.ts";
import { expiresAt, positionOf } from "./rules.ts";

/** The partition an audience's notices stand in, and what their sort keys begin with. */
const listOf = (agency: string, to: Audience): { readonly pk: string; readonly prefix: string } => {
  if (typeof to === "object") return { pk: partition(agency, to.employee), prefix: "NOTICE#" };
  return { pk: to === "EVERYBODY" ? partition(agency, "NOTICES") : partition(agency, "NOTICES", to), prefix: "" };
};
const markKey = (agency: string, employee: string): Key => keyOf(agency, [employee], "@INBOX");
const sendingKey = (agency: string, period: string, step: string): Key => keyOf(agency, [period], `@SENDING#${step}`);

const noticeItem = (agency: string, to: Audience, notice: Notice): Item & Key => {
  const { pk, prefix } = listOf(agency, to);
  return { pk, sk: `${prefix}${positionOf(notice)}`, agency, ...notice, expiresAt: expiresAt(notice.at) };
};

/** The one write of a notice, for the transaction of what it tells. */
export const noticeWrite = (agency: string, to: Audience, notice: Notice): Write => ({
  put: noticeItem(agency, to, notice),
});

/** Puts a notice that is not there yet; one that is there stays as it was sent. */
export const putNotice = (db: Database, agency: string, to: Audience, notice: Notice): Promise<boolean> =>
  writeOne(db, { put: noticeItem(agency, to, notice), when: { absent: true } });

/** Above every position. */
const LAST = "\u{10ffff}";

/** The newest notices of one audience from an instant on and, if given, older than a position; one request. */
export const newest = async (
  db: Database,
  agency: string,
  to: Audience,
  range: { readonly from: Instant; readonly below: string | null },
  limit: number,
): Promise<readonly Notice[]> => {
  const { from, below } = range;
  if (below !== null && below <= from) return [];
  const { pk, prefix } = listOf(agency, to);
  const between = [`${prefix}${from}`, `${prefix}${below ?? LAST}`] as const;
  // The range has the position itself in it: one more row makes up for it.
  const { rows } = await query(db, { pk, between, descending: true }, limit + 1, noticeSchema);
  return rows.filter((notice) => below === null || positionOf(notice) < below).slice(0, limit);
};

/** Up to which instant an employee has read; null before the first time. */
export const readMark = async (db: Database, agency: string, employee: string): Promise<Instant | null> =>
  (await get(db, markKey(agency, employee), readMarkSchema))?.upTo ?? null;

/** Moves the mark forward; false where it stands there or further already. */
export const moveMark = (db: Database, agency: string, employee: string, upTo: Instant): Promise<boolean> =>
  writeOne(db, {
    update: markKey(agency, employee),
    set: { upTo },
    when: { absentOrBelow: ["upTo", upTo] },
  });

/** Begins sending a step's notices to many, or goes on with what an earlier attempt began. */
export const beginSending = async (
  db: Database,
  agency: string,
  period: string,
  step: string,
  at: Instant,
): Promise<Sending> => {
  const key = sendingKey(agency, period, step);
  const begun = { at, after: "" };
  const item = { ...key, ...begun, expiresAt: expiresAt(at) };
  if (await writeOne(db, { put: item, when: { absent: true } })) return begun;
  return (await get(db, key, sendingSchema)) ?? begun;
};

/** Records that every recipient up to this one has theirs; a slower worker takes nothing back. */
export const sentUpTo = (db: Database, agency: string, period: string, step: string, after: string): Promise<boolean> =>
  writeOne(db, {
    update: sendingKey(agency, period, step),
    set: { after },
    when: { absentOrBelow: ["after", after] },
  });
