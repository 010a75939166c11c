import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Plan from "../plan/index.ts";
import { checkIdempotencyKey } from "../shared/ids.ts";
import { parseInput } from "../shared/input.ts";
import { digest } from "../shared/json.ts";
import { accept, type CommonCode, type Outcome, refuse, type UserError } from "../shared/outcome.ts";
import { addMonths, dateAt, type Instant, type LocalDate } from "../shared/time.ts";
import {
  type Activity,
  type ActivityCode,
  type Entry,
  MAX_A_MONTH,
  OPEN_MONTHS_WITHOUT_PERIOD,
  type RecordInput,
  type ReviseInput,
  recordInput,
  reviseInput,
} from "./model.ts";
import { monthOf, NOTHING, next, withMoved, withRecorded } from "./rules.ts";
import * as Store from "./store.ts";

type Code = ActivityCode | CommonCode;
type Refusal = UserError<Code>;

/** What became of each of many: in their order, null where it was refused; why stands in the errors, by its place. */
export type Batch = { readonly activities: readonly (Activity | null)[]; readonly errors: readonly Refusal[] };

/** Writes of one transaction, beside the month and its audit entry. */
const TOGETHER = 90;
/** How often a month that somebody else changed meanwhile is read again. */
const ATTEMPTS = 5;

const refusalAt = (list: string, place: number, { code, path, params }: Refusal): Refusal => ({
  code,
  path: [list, String(place), ...path],
  params,
});

/** What recording an employee's activities of some days rests on, each read once a request. */
const grounds = (deps: Deps, agency: Agency.Agency, employee: Organization.Employee) => {
  const today = dateAt(deps.now, agency.zone);
  const closings = new Map<string, Promise<Instant | null>>();
  const plans = new Map<string, Promise<ReadonlySet<string>>>();
  /** When activities of a day stop being taken: with the raters' time for its cycle; null where it has no period. */
  const closesAt = (date: LocalDate): Promise<Instant | null> => {
    const month = monthOf(date);
    const found =
      closings.get(month) ?? Period.cycleOn(deps, agency.id, date).then((cycle) => cycle?.evaluationClosesAt ?? null);
    closings.set(month, found);
    return found;
  };
  const planned = (year: number): Promise<ReadonlySet<string>> => {
    const id = Plan.planId({ period: Period.yearId(agency.id, year), employee: employee.id });
    const found =
      plans.get(id) ??
      Plan.loadMany(deps, agency.id, [id]).then(([plan]) => new Set(plan?.content.results.map((one) => one.id)));
    plans.set(id, found);
    return found;
  };
  const resultProblem = async (date: LocalDate, result: string | null): Promise<Refusal | null> => {
    const year = Number(date.slice(0, 4));
    if (result === null || (await planned(year)).has(result)) return null;
    return { code: "RESULT_NOT_IN_PLAN", path: ["result"], params: { year, result } };
  };
  const closedProblem = async (date: LocalDate): Promise<Refusal | null> => {
    const until = await closesAt(date);
    const closed = until === null ? addMonths(date, OPEN_MONTHS_WITHOUT_PERIOD) < today : deps.now >= until;
    return closed
      ? {
          code: "PERIOD_CLOSED",
          path: ["date"],
          params: { date, until: until ?? addMonths(date, OPEN_MONTHS_WITHOUT_PERIOD) },
        }
      : null;
  };
  /** What keeps an activity from being taken; null when nothing does. */
  const problem = async ({ date, result }: Pick<Entry, "date" | "result">): Promise<Refusal | null> => {
    if (date > today) return { code: "DATE_IN_FUTURE", path: ["date"], params: { today } };
    if (Organization.assignmentOn(employee.assignments, date) === null)
      return { code: "NOT_ASSIGNED", path: ["date"], params: { date } };
    return (await closedProblem(date)) ?? resultProblem(date, result);
  };
  return { problem, closedProblem, resultProblem };
};

type Wanted = { readonly place: number; readonly activity: Activity };

/** Adds activities to one month, all that are not there yet; answers what is there for each, or why it was refused. */
const addToMonth = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  month: string,
  wanted: readonly Wanted[],
  input: unknown,
): Promise<readonly (readonly [place: number, Activity | Refusal])[]> => {
  const { agency, employee } = by;
  const there = await Store.findMany(
    deps.db,
    agency,
    wanted.map(({ activity }) => activity),
  );
  const answers = new Map<number, Activity | Refusal>();
  const fresh: Wanted[] = [];
  /** Those sent twice in one request, with the place of the first: what becomes of that becomes of them. */
  const twice: (readonly [place: number, first: number])[] = [];
  for (const [i, one] of wanted.entries()) {
    const first = fresh.find(({ activity }) => activity.id === one.activity.id);
    const same = there[i] ?? first?.activity ?? null;
    if (same === null) fresh.push(one);
    else if (same.created !== one.activity.created)
      answers.set(one.place, { code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"], params: {} });
    else if (first === undefined) answers.set(one.place, same);
    else twice.push([one.place, first.place]);
  }
  if (fresh.length > 0) {
    const before = await Store.month(deps.db, agency, employee, month);
    const counts = before ?? NOTHING;
    const kept = counts.submitted + counts.verified + counts.returned;
    const room = fresh.slice(0, Math.max(0, MAX_A_MONTH - kept));
    for (const { place } of fresh.slice(room.length))
      answers.set(place, { code: "TOO_MANY_ACTIVITIES", path: ["date"], params: { limit: MAX_A_MONTH } });
    const activities = room.map(({ activity }) => ({ before: null, after: activity }));
    const after = {
      employee,
      month,
      changedAt: deps.now,
      ...withRecorded(
        counts,
        room.map(({ activity }) => activity),
      ),
    };
    const change = { actor: Actor.auditName(by), at: deps.now, action: "activity.record", input };
    const saved = room.length === 0 || (await Store.save(deps.db, agency, before, after, activities, change)) !== null;
    for (const { place, activity } of room)
      answers.set(place, saved ? activity : { code: "VERSION_CONFLICT", path: [], params: {} });
  }
  for (const [place, first] of twice) {
    const answer = answers.get(first);
    if (answer !== undefined) answers.set(place, answer);
  }
  return [...answers];
};

/** The same again where somebody else changed the month meanwhile: what is there already is found there. */
const addPatiently = async (...[deps, by, month, wanted, input]: Parameters<typeof addToMonth>) => {
  let answers = await addToMonth(deps, by, month, wanted, input);
  const lost = () => answers.some(([, one]) => "code" in one && one.code === "VERSION_CONFLICT");
  for (let attempt = 1; lost() && attempt < ATTEMPTS; attempt += 1)
    answers = await addToMonth(deps, by, month, wanted, input);
  return answers;
};

/**
 * Records the actor's own activities, one or up to a hundred, of today or of earlier days until the raters' time for
 * that day's cycle ends. Each is taken or refused by itself; the same request again answers the same activities.
 */
export const recordActivities = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: RecordInput,
): Promise<Outcome<Batch, Code>> => {
  const { entries } = parseInput(recordInput, raw);
  for (const { idempotencyKey } of entries) checkIdempotencyKey(idempotencyKey);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  Actor.permit(actor, "activity.record", { agency: by.agency, relations: ["SELF"] });
  const employee = await Organization.employee(deps, actor, by.employee);
  if (employee === null) return refuse("NOT_FOUND");
  const { problem } = grounds(deps, agency, employee);
  const answers = new Map<number, Activity | Refusal>();
  const months = new Map<string, Wanted[]>();
  for (const [place, entry] of entries.entries()) {
    const { idempotencyKey, ...content } = entry;
    const refused = await problem(entry);
    if (refused !== null) {
      answers.set(place, refused);
      continue;
    }
    const activity: Activity = {
      id: Store.activityId(agency.id, employee.id, entry.date, idempotencyKey),
      employee: employee.id,
      ...content,
      state: "SUBMITTED",
      recordedAt: deps.now,
      decidedBy: null,
      decidedAt: null,
      note: null,
      created: digest(content),
      rewritten: null,
      version: 1,
    };
    const month = monthOf(entry.date);
    months.set(month, [...(months.get(month) ?? []), { place, activity }]);
  }
  for (const [month, wanted] of months)
    for (let i = 0; i < wanted.length; i += TOGETHER)
      for (const [place, answer] of await addPatiently(deps, by, month, wanted.slice(i, i + TOGETHER), { entries }))
        answers.set(place, answer);
  return accept(batchOf("entries", entries.length, answers));
};

/** Answers by place as a batch. */
export const batchOf = (list: string, size: number, answers: ReadonlyMap<number, Activity | Refusal>): Batch => {
  const inOrder = Array.from({ length: size }, (_, place) => answers.get(place) ?? null);
  return {
    activities: inOrder.map((one) => (one !== null && "state" in one ? one : null)),
    errors: inOrder.flatMap((one, place) => (one !== null && "code" in one ? [refusalAt(list, place, one)] : [])),
  };
};

/** Rewrites the actor's own activity that is not verified yet; a returned one is submitted with it. */
export const reviseActivity = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: ReviseInput,
): Promise<Outcome<Activity, Code>> => {
  const { activityId, version, ...content } = parseInput(reviseInput, raw);
  const by = Actor.signedIn(actor);
  const agency = await Agency.loadForWriting(deps, by.agency);
  const ref = Store.refOf(activityId);
  // Whoever is not its employee learns nothing: not even that it is there.
  if (ref === null || ref.employee !== by.employee) return refuse("NOT_FOUND", ["activityId"]);
  Actor.permit(actor, "activity.record", { agency: by.agency, relations: ["SELF"] });
  const employee = await Organization.employee(deps, actor, by.employee);
  const [before] = await Store.findMany(deps.db, agency.id, [ref]);
  if (before === null || before === undefined || employee === null) return refuse("NOT_FOUND", ["activityId"]);
  const same = { ...content, date: before.date };
  if (before.version === version + 1 && before.rewritten === digest(same) && before.state === "SUBMITTED")
    return accept(before);
  if (before.version !== version) return refuse("VERSION_CONFLICT", ["version"]);
  const state = next(before.state, "revise");
  if (state === null) return refuse("NOT_NOW", [], { state: before.state });
  const { closedProblem, resultProblem } = grounds(deps, agency, employee);
  const refused = (await closedProblem(before.date)) ?? (await resultProblem(before.date, content.result));
  if (refused !== null) return refuse(refused.code, refused.path, refused.params);
  const after: Activity = { ...before, ...content, state, rewritten: digest(same), version: before.version + 1 };
  const input = { activityId, version, ...content };
  const saved = await moveInMonth(deps, by, "activity.revise", [{ before, after }], input);
  return saved ? accept(after) : refuse("VERSION_CONFLICT", ["version"]);
};

/** Saves what became of activities of one employee's month, again where others of the month changed meanwhile. */
export const moveInMonth = async (
  deps: Deps,
  by: Actor.EmployeeActor,
  action: string,
  moves: readonly { readonly before: Activity; readonly after: Activity }[],
  input: unknown,
): Promise<boolean> => {
  const [first] = moves;
  if (first === undefined) return true;
  const { employee, date } = first.before;
  const change = { actor: Actor.auditName(by), at: deps.now, action, input };
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const month = await Store.month(deps.db, by.agency, employee, monthOf(date));
    if (month === null) return false;
    const states = moves.map(({ before, after }) => ({ from: before.state, to: after.state }));
    const { version: _v, auditHash: _h, auditSalt: _s, lastChange: _l, ...counts } = month;
    const after = { ...counts, ...withMoved(month, states), changedAt: deps.now };
    if ((await Store.save(deps.db, by.agency, month, after, moves, change)) !== null) return true;
    const current = await Store.findMany(
      deps.db,
      by.agency,
      moves.map(({ before }) => before),
    );
    // Lost to a change of one of these, not of another of the month: trying again would not help.
    if (current.some((one, i) => one?.version !== moves[i]?.before.version)) return false;
  }
  return false;
};
