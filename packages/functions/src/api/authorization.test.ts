import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { restore } from "../../../core/src/testing/snapshot.ts";
import { committedSchema } from "../testing/id-fields.ts";
import { document, outcomeOf, type RequestName, requestsIn } from "../testing/mutations.ts";
import { changedPartitions, type Held, held } from "../testing/table-digest.ts";
import { ACTORS, type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

const LETTERS: Readonly<Record<string, string>> = {
  u: "errors UNAUTHENTICATED",
  F: "errors FORBIDDEN",
  n: "userErrors NOT_FOUND",
  l: "userErrors ALREADY_LINKED",
  x: "userErrors EXEMPT",
  a: "userErrors NOT_ASSIGNED",
  r: "userErrors STILL_WITH_RATER",
  s: "userErrors PASSED_TO_SUPERIOR",
  D: "DONE",
  O: "DONE", // by the other agency's officer, in that agency
};
const OURS = ["ours"];

/** One letter an actor, and whose items a request that is done changes. */
const TABLE: Readonly<Record<RequestName, readonly [string, readonly string[]]>> = {
  // anonymous, unlinked | peer, leader, subject | rater, superior, headAbove | hr, auditor | operator | otherHr, otherRater
  identityInvite: ["uu FFF FFF DF F nF", ["identities", "ours"]],
  identityClaim: ["uD lll lll ll l ll", ["identities", "ours"]],
  grantGive: ["uu FFF FFF DF F nF", OURS],
  grantEnd: ["uu FFF FFF DF F nF", OURS],
  agencyCreate: ["uu FFF FFF FF D FF", ["another agency", "identities"]],
  figuresRebuild: ["uu FFF FFF DF F nF", OURS],
  agencySharingSet: ["uu FFF FFF DF F OF", ["ours", "provinces"]],
  calendarSet: ["uu FFF FFF DF F OF", OURS],
  policyDraftCreate: ["uu FFF FFF DF F OF", OURS],
  policyActivate: ["uu FFF FFF DF F OF", OURS],
  unitCreate: ["uu FFF FFF DF F nF", OURS],
  positionCreate: ["uu FFF FFF DF F nF", OURS],
  employeeCreate: ["uu FFF FFF DF F OF", OURS],
  assignmentStart: ["uu FFF FFF DF F nF", OURS],
  leaveRecord: ["uu FFF FFF DF F nF", OURS],
  leaveCancel: ["uu FFF FFF DF F nF", OURS],
  employeeErase: ["uu FFF FFF DF F nF", ["identities", "ours"]],
  periodCreate: ["uu FFF FFF DF F OF", OURS],
  // Everybody's plan is their own; a state official makes none.
  planCreate: ["uu DDD DDx DD F nn", OURS],
  planRevise: ["uu nnD FFF FF F nn", OURS],
  planSubmit: ["uu nnD FFF FF F nn", OURS],
  planReturn: ["uu nnF DFF FF F nn", OURS],
  planApprove: ["uu nnF DFF FF F nn", OURS],
  "organizationClassSet for the agency's own unit": ["uu FFF FFF DF F nn", OURS],
  "organizationClassSet for the office": ["uu FFF FFD FF F nn", OURS],
  "organizationClassSet for the section below the rater's": ["uu FFF DFF FF F nn", OURS],
  distributionReasonGive: ["uu FFF DFF FF F nn", OURS],
  appraisalSelfAssess: ["uu nnD FFF FF F nn", OURS],
  appraisalRate: ["uu nnF DrF FF F nn", OURS],
  "appraisalRate after the rater's silence": ["uu nnF sDF FF F nn", OURS],
  appraisalCorrect: ["uu nnF FDF FF F nn", OURS],
  appraisalFiguresRecord: ["uu nnF FFF DF F nn", OURS],
  // Everybody's activities are their own; the first officers were founded with their agency and hold no position.
  activitiesRecord: ["uu DDD DDD aD F aO", OURS],
  activityRevise: ["uu nnD nnn nn F nn", OURS],
  activitiesDecide: ["uu nnF DDF FF F nn", OURS],
  // Everybody has an inbox of their own and no other.
  inboxMarkRead: ["uu DDD DDD DD F OO", OURS],
};
const ROWS = Object.entries(TABLE) as (readonly [RequestName, readonly [string, readonly string[]]])[];

let at: TwoAgencies;
let requests: ReturnType<typeof requestsIn>;
let before: Held;
beforeAll(async () => {
  at = await twoAgencies();
  requests = requestsIn(at.ours, at.code);
  before = await held(at.table.db);
});
afterAll(() => at.table.drop());

/** Whose items are other than before: `ours`, `theirs`, `identities` for what has no agency yet, `provinces` for sums. */
const changedSince = (now: Held): readonly string[] => {
  const ownerOf = (pk: string): string => {
    if (pk.startsWith("IDENTITY#")) return "identities";
    if (pk.startsWith("PROVINCE#")) return "provinces";
    if (pk.includes(at.ours.agency)) return "ours";
    return pk.includes(at.theirs.agency) ? "theirs" : "another agency";
  };
  return [...new Set(changedPartitions(before, now).map(ownerOf))].toSorted();
};

describe("every mutation, by everybody", () => {
  it("stands in the table", () => {
    const inSchema = Object.keys(committedSchema().getMutationType()?.getFields() ?? {}).toSorted();
    expect([...new Set(Object.values(requests).map(({ mutation }) => mutation))].toSorted()).toEqual(inSchema);
    expect(ROWS.map(([name]) => name).toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  it.each(ROWS)("%s", async (name, [row, changes]) => {
    const { mutation, input, ...options } = requests[name];
    const letters = [...row.replaceAll(" ", "")];
    const cells = ACTORS.map((actor, i) => ({ actor, letter: letters[i] ?? "" }));
    expect(letters).toHaveLength(ACTORS.length);
    const send = async (actor: ActorName): Promise<string> =>
      outcomeOf(await at.api.call(document(mutation), { ...at.callers[actor], ...options, variables: { input } }));

    const found: object[] = [];
    const refusals = cells.filter(({ letter }) => LETTERS[letter] !== "DONE");
    for (const { actor } of refusals) found.push({ actor, outcome: await send(actor) });
    expect(found).toEqual(refusals.map(({ actor, letter }) => ({ actor, outcome: LETTERS[letter] })));
    // All of them together left the table as it was, so each of them did.
    expect((await held(at.table.db)).digest).toBe(before.digest);

    for (const { actor, letter } of cells.filter((cell) => !refusals.includes(cell))) {
      const outcome = await send(actor);
      const changed = changedSince(await held(at.table.db));
      expect({ actor, outcome, changed }).toEqual({
        actor,
        outcome: "DONE",
        changed: letter === "D" ? changes : changes.map((one) => (one === "ours" ? "theirs" : one)).toSorted(),
      });
      await restore(at.table.db, before.items);
    }
  });
});
