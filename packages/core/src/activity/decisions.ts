import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import { parseInput } from "../shared/input.ts";
import { accept, type CommonCode, type Outcome, type UserError } from "../shared/outcome.ts";
import { type Activity, type ActivityCode, type DecideInput, type Decision, decideInput } from "./model.ts";
import { monthOf, next } from "./rules.ts";
import * as Store from "./store.ts";
import { type Batch, batchOf, moveInMonth } from "./use-cases.ts";

type Code = ActivityCode | CommonCode;
type Answer = Activity | UserError<Code>;

/** Activities of one transaction, beside the month and its audit entry. */
const TOGETHER = 90;

const refusal = (code: Code, path: readonly string[], params: UserError["params"] = {}): UserError<Code> => ({
  code,
  path,
  params,
});

/** What a decision makes of an activity, or why it cannot be made. */
const decided = (
  before: Activity,
  { version, verdict, note }: Decision,
  by: string,
  at: string,
): { readonly after: Activity } | { readonly answer: Answer } => {
  const state = verdict === "VERIFY" ? "VERIFIED" : "RETURNED";
  const repeated = before.version === version + 1 && before.decidedBy === by && before.state === state;
  if (repeated && before.note === note) return { answer: before };
  if (before.version !== version) return { answer: refusal("VERSION_CONFLICT", ["version"]) };
  if (next(before.state, verdict) === null) return { answer: refusal("NOT_NOW", [], { state: before.state }) };
  if (verdict === "RETURN" && note === null) return { answer: refusal("NOTE_MISSING", ["note"]) };
  return { after: { ...before, state, note, decidedBy: by, decidedAt: at, version: before.version + 1 } };
};

/**
 * Verifies or returns up to a hundred activities; for each employee's rater, or the rater's superior. Each is decided
 * on or refused by itself.
 */
export const decideActivities = async (
  deps: Deps,
  actor: Actor.Actor | null,
  raw: DecideInput,
  directory?: Organization.Directory,
): Promise<Outcome<Batch, Code>> => {
  const { decisions } = parseInput(decideInput, raw);
  const by = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, by.agency);
  const from = directory ?? Organization.directory(deps, by.agency);
  const refs = decisions.map(({ activityId }) => Store.refOf(activityId));
  const employees = [...new Set(refs.flatMap((ref) => (ref === null ? [] : [ref.employee])))];
  const rights = new Map<string, boolean>();
  for (const employee of await from.employees(employees)) {
    if (employee === null) continue;
    const { relations } = await Organization.relations(deps, by, employee, from);
    rights.set(employee.id, Actor.permit(actor, "activity.decide", { agency: by.agency, relations }));
  }
  const allowed = refs.map((ref) => (ref !== null && rights.get(ref.employee) === true ? ref : null));
  const known = allowed.flatMap((ref) => (ref === null ? [] : [ref]));
  const stored = new Map(
    (await Store.findMany(deps.db, by.agency, known)).flatMap((one) => (one === null ? [] : [[one.id, one] as const])),
  );
  const answers = new Map<number, Answer>();
  const months = new Map<string, { place: number; before: Activity; after: Activity }[]>();
  const seen = new Set<string>();
  for (const [place, decision] of decisions.entries()) {
    const before = stored.get(decision.activityId);
    if (before === undefined) answers.set(place, refusal("NOT_FOUND", ["activityId"]));
    else if (seen.has(before.id)) answers.set(place, refusal("DECIDED_TWICE", ["activityId"]));
    else {
      const made = decided(before, decision, by.employee, deps.now);
      const key = `${before.employee} ${monthOf(before.date)}`;
      if ("answer" in made) answers.set(place, made.answer);
      else months.set(key, [...(months.get(key) ?? []), { place, before, after: made.after }]);
    }
    if (before !== undefined) seen.add(before.id);
  }
  for (const moves of months.values())
    for (let i = 0; i < moves.length; i += TOGETHER) {
      const together = moves.slice(i, i + TOGETHER);
      const saved = await moveInMonth(deps, by, "activity.decide", together, { decisions });
      for (const { place, after } of together)
        answers.set(place, saved ? after : refusal("VERSION_CONFLICT", ["version"]));
    }
  return accept(batchOf("decisions", decisions.length, answers));
};
