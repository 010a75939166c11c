import type * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Notice from "../notice/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import { dateAt, type LocalDate } from "../shared/time.ts";
import type { Budget, Progress } from "./model.ts";

/** Steps that tell whoever can rate now whom they have not rated: which notice, who may rate, and until when. */
const REMINDERS = {
  REMIND_RATERS: { kind: "RATING_REMINDER", by: "RATER", closes: "evaluationClosesAt" },
  ESCALATE: { kind: "RATING_ESCALATED", by: "SUPERIOR", closes: "escalationClosesAt" },
  REMIND_SUPERIORS: { kind: "ESCALATION_REMINDER", by: "SUPERIOR", closes: "escalationClosesAt" },
} as const satisfies { readonly [S in Period.Step]?: object };
export type ReminderStep = keyof typeof REMINDERS;

/** What everybody is told of a step, as writes of the transaction that marks it; see `Notice.announce`. */
export const noticesOf = Notice.announce;

/** Recipients between two checkpoints, and what one call sends at least. */
const CHUNK = 100;

/** For how many people each of those who may rate is waited for, and how many nobody can rate. */
export type Waiting = { readonly byRater: ReadonlyMap<string, number>; readonly nobody: number };

/** Where the organization is read from: everybody in one pass, and what that pass does not show yet by id. */
export type Sources = {
  readonly everyUnit: () => Promise<readonly Organization.Unit[]>;
  readonly everyEmployee: () => AsyncIterable<Organization.Employee>;
  readonly directory: Pick<Organization.Directory, "units" | "employees">;
};

type Paths = (employee: Organization.Employee) => Promise<readonly Organization.Unit[]>;

/** The paths of employees on a date, as `Organization.pathOn` gives them, out of units held in memory. */
const pathsFrom = (units: Map<string, Organization.Unit | null>, from: Sources["directory"], on: LocalDate): Paths => {
  // A unit the index does not show yet is read from the table itself, once.
  const unitOf = async (id: string): Promise<Organization.Unit | null> => {
    const known = units.get(id);
    if (known !== undefined) return known;
    const [read = null] = await from.units([id]);
    units.set(id, read);
    return read;
  };
  const paths = new Map<string, Promise<readonly Organization.Unit[]>>();
  const pathOf = async (id: string): Promise<readonly Organization.Unit[]> => {
    const own = await unitOf(id);
    if (own === null) return [];
    const path = await Promise.all(own.path.map(unitOf));
    return path.filter((unit) => unit !== null);
  };
  return async (employee) => {
    const assignment = Organization.assignmentOn(employee.assignments, on);
    if (assignment === null) return [];
    const path = paths.get(assignment.unit) ?? pathOf(assignment.unit);
    paths.set(assignment.unit, path);
    return path;
  };
};

/**
 * Who may rate those people on a date, by the rule of `Organization.rater` and, for superiors, of `Organization.chain`.
 * One pass over all employees and units; whoever the pass does not show is read by id, a hundred a request. Besides the
 * units it holds the ids of those people and the records of those who head a unit.
 */
export const waitingFor = async (
  from: Sources,
  people: ReadonlySet<string>,
  by: "RATER" | "SUPERIOR",
  on: LocalDate,
): Promise<Waiting> => {
  const units = await from.everyUnit();
  const pathOf = pathsFrom(new Map(units.map((unit) => [unit.id, unit])), from.directory, on);
  const raterOf = async (employee: Organization.Employee): Promise<string | null> =>
    Organization.raterOn(employee, await pathOf(employee), on).rater;

  const heads = new Set(units.flatMap((unit) => unit.heads.map((head) => head.employee)));
  const officials = new Map<string, Organization.Employee>();
  const unseen = new Set(people);
  const ofRater = new Map<string, string[]>();
  let nobody = 0;
  const see = async (employee: Organization.Employee): Promise<void> => {
    if (heads.has(employee.id)) officials.set(employee.id, employee);
    if (!unseen.delete(employee.id)) return;
    const rater = await raterOf(employee);
    if (rater === null) {
      nobody += 1;
      return;
    }
    const ratees = ofRater.get(rater);
    if (ratees === undefined) ofRater.set(rater, [employee.id]);
    else ratees.push(employee.id);
  };
  for await (const employee of from.everyEmployee()) await see(employee);
  for (const employee of await from.directory.employees([...unseen])) if (employee !== null) await see(employee);
  nobody += unseen.size;
  if (by === "RATER") return { byRater: new Map([...ofRater].map(([rater, of]) => [rater, of.length])), nobody };

  const missing = [...ofRater.keys()].filter((rater) => !officials.has(rater));
  for (const official of await from.directory.employees(missing))
    if (official !== null) officials.set(official.id, official);
  const byRater = new Map<string, number>();
  for (const [rater, ratees] of ofRater) {
    const official = officials.get(rater);
    const superior = official === undefined ? null : await raterOf(official);
    // Nobody rates themselves, not even as the superior of their rater.
    const count = superior === null ? 0 : ratees.filter((employee) => employee !== superior).length;
    if (superior !== null && count > 0) byRater.set(superior, (byRater.get(superior) ?? 0) + count);
    nobody += ratees.length - count;
  }
  return { byRater, nobody };
};

/** Those on a period's roll whom nobody has rated yet, and how many are on it: one query a shard. */
const unrated = async (deps: Deps, agency: string, period: Period.Period) => {
  const people = new Set<string>();
  let all = 0;
  for (let shard = 0; shard < (period.shards ?? 1); shard += 1)
    for await (const { employee, state } of Appraisal.shardRoll(deps.db, agency, period.id, shard)) {
      all += 1;
      if (!Appraisal.isRated(state)) people.add(employee);
    }
  return { people, all };
};

/** Fewer than one in so many are read by their ids, and their raters: less than a pass over everybody. */
const FEW = 10;
async function* nobodyAtAll(): AsyncGenerator<Organization.Employee> {}

/**
 * Tells whoever can rate now how many people they have not rated yet, and personnel officers how many nobody can rate.
 * Each gets one notice, however often and by however many workers it is tried: all attempts share the instant and the
 * date of the first, and go on behind the recipients done. Once the time to rate is up, nobody is told any more. MARKED
 * when somebody moved the period on meanwhile.
 */
export const remind = async (
  deps: Deps,
  agency: Agency.Agency,
  period: Period.Period,
  step: ReminderStep,
  budget: Budget,
): Promise<Progress | "MARKED"> => {
  const { kind, by, closes } = REMINDERS[step];
  const until = period[closes];
  if (deps.now >= until) return "DONE";
  const { at, after } = await Notice.beginSending(deps, agency.id, { period, step });
  const { people, all } = await unrated(deps, agency.id, period);
  if (people.size === 0) return "DONE";
  const from: Sources = {
    everyUnit: () => Organization.everyUnit(deps.db, agency.id),
    everyEmployee: () => (people.size * FEW < all ? nobodyAtAll() : Organization.everyEmployee(deps.db, agency.id)),
    directory: Organization.directory(deps, agency.id),
  };
  const { byRater, nobody } = await waitingFor(from, people, by, dateAt(at, agency.zone));
  const message: Notice.Message = { period, step, kind, until };
  const missing: Notice.Message = { ...message, kind: "RATER_MISSING", until: period.escalationClosesAt };
  const isMoved = async (): Promise<boolean> => (await Period.load(deps, agency.id, period.id))?.step !== period.step;
  if (await isMoved()) return "MARKED";
  if (nobody > 0) await Notice.tell(deps, agency.id, missing, at, "HR", nobody);
  const recipients = [...byRater].filter(([rater]) => rater > after).toSorted(([a], [b]) => (a < b ? -1 : 1));
  for (let i = 0; i < recipients.length; i += CHUNK) {
    // The first chunk is sent whatever the budget says, so that every call comes further.
    if (i > 0 && !budget.mayContinue()) return "MORE";
    if (i > 0 && (await isMoved())) return "MARKED";
    await Notice.tellAll(deps, agency.id, message, at, recipients.slice(i, i + CHUNK));
  }
  return "DONE";
};
