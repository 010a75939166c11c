import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { restore } from "../../../core/src/testing/snapshot.ts";
import { document, outcomeOf, type RequestName, requestsIn } from "../testing/mutations.ts";
import { type Held, held } from "../testing/table-digest.ts";
import { type ActorName, type TwoAgencies, twoAgencies } from "../testing/two-agencies.ts";

/** A read of the table itself, and whether it sees every write that was answered before; index reads cannot. */
type Read = { readonly operation: string; readonly consistent: boolean };

let at: TwoAgencies;
let requests: ReturnType<typeof requestsIn>;
let before: Held;
let reads: Read[] = [];
let hasWritten = false;

type Input = {
  readonly IndexName?: string;
  readonly ConsistentRead?: boolean;
  readonly RequestItems?: Readonly<Record<string, { readonly ConsistentRead?: boolean }>>;
};

beforeAll(async () => {
  at = await twoAgencies();
  requests = requestsIn(at.ours, at.code);
  before = await held(at.table.db);
  at.table.db.client.middlewareStack.add(
    (next, context) => (args) => {
      const operation = String(context.commandName).replace(/Command$/, "");
      const input = args.input as Input;
      if (/^(Put|Update|Delete|Transact|BatchWrite)/.test(operation)) hasWritten = true;
      const perTable = Object.values(input.RequestItems ?? {}).map((keys) => keys.ConsistentRead);
      const consistent = [input.ConsistentRead, ...perTable].includes(true);
      if (!hasWritten && input.IndexName === undefined) reads.push({ operation, consistent });
      return next(args);
    },
    { step: "initialize", name: "recordReads" },
  );
});
afterEach(() => restore(at.table.db, before.items));
afterAll(() => at.table.drop());

type Row = readonly [name: RequestName, by: ActorName];
const ROWS: readonly Row[] = [
  ["identityInvite", "hr"],
  ["identityClaim", "unlinked"],
  ["grantGive", "hr"],
  ["grantEnd", "hr"],
  ["agencyCreate", "operator"],
  ["agencySharingSet", "hr"],
  ["figuresRebuild", "hr"],
  ["calendarSet", "hr"],
  ["policyDraftCreate", "hr"],
  ["policyActivate", "hr"],
  ["unitCreate", "hr"],
  ["positionCreate", "hr"],
  ["employeeCreate", "hr"],
  ["assignmentStart", "hr"],
  ["leaveRecord", "hr"],
  ["leaveCancel", "hr"],
  ["employeeErase", "hr"],
  ["periodCreate", "hr"],
  ["planCreate", "subject"],
  ["planRevise", "subject"],
  ["planSubmit", "subject"],
  ["planReturn", "rater"],
  ["planApprove", "rater"],
  ["organizationClassSet for the agency's own unit", "hr"],
  ["organizationClassSet for the office", "headAbove"],
  ["organizationClassSet for the section below the rater's", "rater"],
  ["distributionReasonGive", "rater"],
  ["appraisalSelfAssess", "subject"],
  ["appraisalRate", "rater"],
  ["appraisalRate after the rater's silence", "superior"],
  ["appraisalCorrect", "superior"],
  ["appraisalFiguresRecord", "hr"],
  ["activitiesRecord", "subject"],
  ["activityRevise", "subject"],
  ["activitiesDecide", "rater"],
  ["inboxMarkRead", "subject"],
];

describe("until it writes, a mutation reads nothing that is older than the last write", () => {
  it("is tested of every mutation", () => {
    expect(ROWS.map(([name]) => name).toSorted()).toEqual(Object.keys(requests).toSorted());
  });

  it.each(ROWS)("%s by %s", async (name, actor) => {
    const { mutation, input, ...options } = requests[name];
    reads = [];
    hasWritten = false;
    const answer = await at.api.call(document(mutation), { ...at.callers[actor], ...options, variables: { input } });
    expect(outcomeOf(answer)).toBe("DONE");
    expect(reads).not.toEqual([]);
    expect(reads.filter(({ consistent }) => !consistent)).toEqual([]);
  });
});
