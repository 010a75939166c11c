import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps, Write } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type Outcome, refuse } from "../shared/outcome.ts";
import { checkPage, decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import {
  type Audience,
  MAX_UNREAD,
  type MarkReadInput,
  markReadInput,
  type NoticeCode,
  type NoticeKind,
  type SeenNotice,
  type Sending,
} from "./model.ts";
import { announcementOf, isPosition, newestOf, noticeOf, positionOf, shownSince } from "./rules.ts";
import * as Store from "./store.ts";

/** The inbox's owner: everybody's own, and nobody else's. */
const owner = (actor: Actor.Actor | null): Actor.EmployeeActor => {
  const by = Actor.signedIn(actor);
  Actor.permit(by, "inbox.use", { agency: by.agency, relations: ["SELF"] });
  return by;
};

/** Whose notices somebody reads: their own, everybody's, and while they are a personnel officer those of officers. */
const audiencesOf = ({ employee, grants }: Actor.EmployeeActor): readonly Audience[] => [
  { employee },
  "EVERYBODY",
  ...(grants.includes("HR") ? (["HR"] as const) : []),
];

const newestFor = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  range: { readonly from: Instant; readonly below: string | null },
  count: number,
) => {
  const lists = audiencesOf(by).map((to) => Store.newest(deps.db, by.agency, to, range, count));
  return newestOf(await Promise.all(lists), count);
};

/**
 * The actor's notices, newest first: their own and those to everybody of the last two years, also from before they
 * joined. One query a kind of audience and one get.
 */
export const inbox = async (
  deps: Deps,
  actor: Actor.Actor | null,
  first: number,
  after?: string | null,
): Promise<Page<SeenNotice>> => {
  const by = owner(actor);
  const request = checkPage(first, after);
  const below = request.after === null ? null : decodeCursor("inbox", request.after);
  if (below !== null && !isPosition(below)) throw new BadInputError("after: a cursor this list returned.", ["after"]);
  const range = { from: shownSince(deps.now), below };
  const [notices, mark] = await Promise.all([
    newestFor(deps, by, range, request.first + 1),
    Store.readMark(deps.db, by.agency, by.employee),
  ]);
  return {
    edges: notices.slice(0, request.first).map((notice) => ({
      node: { ...notice, isRead: mark !== null && notice.at <= mark },
      cursor: encodeCursor("inbox", positionOf(notice)),
    })),
    hasNextPage: notices.length > request.first,
  };
};

/** How many of the actor's notices are newer than what they marked as read; counted up to MAX_UNREAD. */
export const unread = async (deps: Deps, actor: Actor.Actor | null): Promise<number> => {
  const by = owner(actor);
  const mark = await Store.readMark(deps.db, by.agency, by.employee);
  const since = shownSince(deps.now);
  const from = mark !== null && mark >= since ? addMilliseconds(mark, 1) : since;
  return (await newestFor(deps, by, { from, below: null }, MAX_UNREAD)).length;
};

/**
 * Marks everything up to an instant as read. The mark goes to the newest notice there is up to then, so that one sent
 * for an earlier instant and not there yet comes in unread, and never back.
 */
export const markRead = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: MarkReadInput,
): Promise<Outcome<null, NoticeCode>> => {
  const { upTo } = parseInput(markReadInput, raw);
  const by = owner(actor);
  await Agency.loadForWriting(deps, by.agency);
  if (upTo > deps.now) return refuse("IN_FUTURE", ["upTo"], { now: deps.now });
  const range = { from: shownSince(deps.now), below: addMilliseconds(upTo, 1) };
  const [newest] = await newestFor(deps, by, range, 1);
  if (newest !== undefined) await Store.moveMark(deps.db, by.agency, by.employee, newest.at);
  return accept(null);
};

/**
 * What everybody is told of a step, as writes of the transaction that marks it as done at an instant: that makes it
 * once in effect. `period` is the period as the step leaves it. Empty where nothing is told.
 */
export const announce = (
  agency: Pick<Agency.Agency, "id" | "zone">,
  period: Period.Period,
  step: Period.Step,
  at: Instant,
): readonly Write[] => {
  const notice = announcementOf(agency.id, step, period, Period.yearAfter(agency, period, at), at);
  return notice === null ? [] : [Store.noticeWrite(agency.id, "EVERYBODY", notice)];
};

/** Something of a step to tell many people, each with a number of their own. */
export type Message = {
  readonly period: Period.Period;
  readonly step: Period.Step;
  readonly kind: NoticeKind;
  readonly until: Instant;
};

/** Begins telling many of a step, or goes on with an earlier attempt; all attempts share its instant. */
export const beginSending = (
  deps: Deps,
  agency: string,
  { period, step }: Pick<Message, "period" | "step">,
): Promise<Sending> => Store.beginSending(deps.db, agency, period.id, step, deps.now);

/** Conditional writes at a time: enough to keep a connection busy. */
const CONCURRENCY = 16;

/** Tells an audience once; said before, it stays as it was said. */
export const tell = async (
  deps: Deps,
  agency: string,
  { period, step, kind, until }: Message,
  at: Instant,
  to: Audience,
  count: number,
): Promise<void> => {
  await Store.putNotice(deps.db, agency, to, noticeOf(agency, step, to, { kind, at, period, count, until }));
};

/** Tells these employees, in the order of their ids, and records that all up to the last of them were told. */
export const tellAll = async (
  deps: Deps,
  agency: string,
  message: Message,
  at: Instant,
  recipients: readonly (readonly [employee: string, count: number])[],
): Promise<void> => {
  for (let i = 0; i < recipients.length; i += CONCURRENCY) {
    const some = recipients.slice(i, i + CONCURRENCY);
    await Promise.all(some.map(([employee, count]) => tell(deps, agency, message, at, { employee }, count)));
  }
  const last = recipients.at(-1)?.[0];
  if (last !== undefined) await Store.sentUpTo(deps.db, agency, message.period.id, message.step, last);
};
