import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import type { Actor } from "../actor/index.ts";
import { transact } from "../dynamo/index.ts";
import type { Period } from "../period/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting } from "../testing/intercepted.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Notice from "./index.ts";

const DAY = 86_400_000;
/** When the first notice of a test is sent; later ones a minute, or nothing, after it. */
const T0 = "2026-05-01T00:00:00.000Z";
const minute = (n: number): Instant => addMilliseconds(T0, n * 60_000);

let table: TestTable;
let town: SmallAgency;
let elsewhere: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Kabar", 1);
  elsewhere = await smallAgency(table.db, "Lain", 0);
});
afterAll(() => table.drop());
const at = (now: Instant) => depsAt(table.db, now);

/** Somebody of the town nobody else writes to. */
let people = 0;
const somebody = (grants: Person["grants"] = []): Person => {
  people += 1;
  const employee = `emp_${String(people).padStart(20, "0")}`;
  return { kind: "EMPLOYEE", agency: town.agency.id, employee, grants };
};

/** A period as far as notices look at it; another one each time, so that its notices are others. */
let periods = 0;
const aPeriod = (): Period => {
  periods += 1;
  return { ...town.quarter, id: `per_${String(periods).padStart(20, "0")}` };
};

const reminder = (period: Period): Notice.Message => ({
  period,
  step: "REMIND_RATERS",
  kind: "RATING_REMINDER",
  until: period.evaluationClosesAt,
});
const remindOf = (whose: Person, when: Instant, count: number, period = aPeriod()): Promise<void> =>
  Notice.tell(at(when), town.agency.id, reminder(period), when, { employee: whose.employee }, count);
const broadcast = async (when: Instant, of = town, period = aPeriod()): Promise<void> => {
  const told = await transact(table.db, Notice.announce(of.agency, { ...period, state: "FINAL" }, "FINALISE", when));
  expect(told).toEqual([]);
};

const read = async (by: Person, now: Instant, first = 100, after?: string) => Notice.inbox(at(now), by, first, after);
const seen = async (by: Person, now: Instant) =>
  (await read(by, now)).edges.map(({ node }) => [node.kind, node.at, node.count]);

describe("an inbox", () => {
  it("is empty at first", async () => {
    const other = somebody();
    const lonely = { ...other, agency: "agc_00000000000000000000" };
    expect(await Notice.inbox(at(T0), lonely, 20)).toEqual({ edges: [], hasNextPage: false });
    expect(await Notice.unread(at(T0), lonely)).toBe(0);
  });

  it("has one's own and everybody's notices, newest first, and nobody else's", async () => {
    const [one, other] = [somebody(), somebody()];
    const from = addMilliseconds(T0, -DAY);
    await remindOf(one, addMilliseconds(from, 1), 3);
    await broadcast(addMilliseconds(from, 2));
    await remindOf(other, addMilliseconds(from, 3), 9);
    await remindOf(one, addMilliseconds(from, 4), 2);
    await broadcast(addMilliseconds(from, 5), elsewhere);
    const now = addMilliseconds(from, 6);
    expect(await seen(one, now)).toEqual([
      ["RATING_REMINDER", addMilliseconds(from, 4), 2],
      ["PERIOD_FINAL", addMilliseconds(from, 2), null],
      ["RATING_REMINDER", addMilliseconds(from, 1), 3],
    ]);
    expect(await seen(other, now)).toEqual([
      ["RATING_REMINDER", addMilliseconds(from, 3), 9],
      ["PERIOD_FINAL", addMilliseconds(from, 2), null],
    ]);
    expect(await seen(elsewhere.head, now)).toEqual([["PERIOD_FINAL", addMilliseconds(from, 5), null]]);
    // The same employee's id in another agency is nobody.
    expect(await seen({ ...one, agency: elsewhere.agency.id }, now)).toHaveLength(1);
  });

  it("has what personnel officers are told for those who are one now", async () => {
    const officer = somebody(["HR"]);
    const period = aPeriod();
    const missing: Notice.Message = { ...reminder(period), kind: "RATER_MISSING" };
    await Notice.tell(at(T0), town.agency.id, missing, T0, "HR", 4);
    const isTold = async (by: Person) =>
      (await read(by, minute(1))).edges.some(({ node }) => node.kind === "RATER_MISSING" && node.count === 4);
    expect(await isTold(officer)).toBe(true);
    expect(await isTold({ ...officer, grants: ["AUDITOR", "HR"] })).toBe(true);
    expect(await isTold({ ...officer, grants: ["AUDITOR"] })).toBe(false);
    expect(await isTold({ ...officer, grants: [] })).toBe(false);
    expect(await isTold({ ...elsewhere.hr, grants: ["HR"] })).toBe(false);
  });

  it("shows two years to the millisecond, whatever the table still holds", async () => {
    const one = { ...somebody(), agency: "agc_22222222222222222222" };
    const old = "2023-03-01T00:00:00.000Z";
    await Notice.tell(at(old), one.agency, reminder(aPeriod()), old, one, 7);
    const limit = addMilliseconds(old, Notice.KEPT_DAYS * DAY);
    expect(await seen(one, limit)).toEqual([["RATING_REMINDER", old, 7]]);
    expect(await Notice.unread(at(limit), one)).toBe(1);
    expect(await seen(one, addMilliseconds(limit, 1))).toEqual([]);
    expect(await Notice.unread(at(addMilliseconds(limit, 1)), one)).toBe(0);
  });

  it("keeps codes, numbers and instants, to be removed after two years", async () => {
    const one = somebody();
    const period = aPeriod();
    await remindOf(one, T0, 12, period);
    const [item, ...more] = (await snapshot(table.db, one.employee)).filter(({ sk }) => sk.startsWith("NOTICE#"));
    expect(more).toEqual([]);
    expect(item).toEqual({
      pk: `A#${town.agency.id}#${one.employee}`,
      sk: `NOTICE#${T0}#${item?.id}`,
      agency: town.agency.id,
      id: expect.stringMatching(/^ntc_[0-9a-f]{24}$/),
      kind: "RATING_REMINDER",
      at: T0,
      period: { id: period.id, kind: "QUARTER", startsOn: "2026-01-01" },
      count: 12,
      until: period.evaluationClosesAt,
      expiresAt: Date.parse("2028-05-01T00:00:00.000Z") / 1000,
    });
  });
});

describe("a page of an inbox", () => {
  /** Forty notices of three lists, five at each of eight instants. */
  const filled = async () => {
    const officer = somebody(["HR"]);
    const base = addMilliseconds(T0, 10 * DAY);
    for (let i = 0; i < 8; i += 1) {
      const when = addMilliseconds(base, i);
      for (let j = 0; j < 2; j += 1) await remindOf(officer, when, i);
      for (let j = 0; j < 2; j += 1) await broadcast(when);
      await Notice.tell(at(when), town.agency.id, { ...reminder(aPeriod()), kind: "RATER_MISSING" }, when, "HR", i);
    }
    return { officer, base, now: addMilliseconds(base, 100) };
  };
  let inbox: Awaited<ReturnType<typeof filled>>;
  beforeAll(async () => {
    inbox = await filled();
  });

  it.each([1, 2, 3, 5, 7, 40, 100])("goes on exactly behind the one before, %i at a time", async (first) => {
    const { officer, base, now } = inbox;
    const whole = (await read(officer, now)).edges.map(({ node }) => node).filter(({ at: when }) => when >= base);
    expect(whole).toHaveLength(40);
    expect(whole.map(({ at: when }) => when)).toEqual(
      whole
        .map(({ at: when }) => when)
        .toSorted()
        .toReversed(),
    );
    const walked: Notice.SeenNotice[] = [];
    let after: string | undefined;
    for (;;) {
      const page = await read(officer, now, first, after);
      walked.push(...page.edges.map(({ node }) => node));
      after = page.edges.at(-1)?.cursor;
      if (!page.hasNextPage) break;
      expect(page.edges).toHaveLength(first);
    }
    expect(walked.filter(({ at: when }) => when >= base)).toEqual(whole);
    expect(new Set(walked.map(({ id }) => id)).size).toBe(walked.length);
  });

  it("is not moved by what comes meanwhile", async () => {
    const { officer, now } = inbox;
    const whole = (await read(officer, now)).edges.map(({ node }) => node.id);
    const first = await read(officer, now, 3);
    await broadcast(addMilliseconds(now, 1));
    await remindOf(officer, addMilliseconds(now, 1), 1);
    const next = await read(officer, addMilliseconds(now, 2), 3, first.edges.at(-1)?.cursor);
    expect(next.edges.map(({ node }) => node.id)).toEqual(whole.slice(3, 6));
  });

  it("ends where nothing follows, full or not", async () => {
    const one = somebody();
    const lonely = { ...one, agency: elsewhere.agency.id };
    const rows = (await read(lonely, minute(0))).edges.length;
    expect((await Notice.inbox(at(minute(0)), lonely, rows)).hasNextPage).toBe(false);
    const last = (await read(lonely, minute(0))).edges.at(-1)?.cursor;
    expect(await Notice.inbox(at(minute(0)), lonely, 5, last)).toEqual({ edges: [], hasNextPage: false });
  });

  it.each([
    ["an officer", ["HR"], ["Query", "Query", "Query", "GetItem"]],
    ["everybody else", [], ["Query", "Query", "GetItem"]],
  ] as const)("costs %s a query a list and a get, however many there are", async (_, grants, wanted) => {
    const counter = counting(table);
    const by = { ...inbox.officer, grants: [...grants] };
    for (const first of [1, 100]) {
      counter.requests.splice(0);
      await Notice.inbox(depsAt(counter.db, inbox.now), by, first);
      expect(counter.operations().toSorted()).toEqual(wanted.toSorted());
    }
    counter.requests.splice(0);
    await Notice.unread(depsAt(counter.db, inbox.now), by);
    expect(counter.operations().toSorted()).toEqual(wanted.toSorted());
    counter.close();
  });

  it.each([
    ["another list", "units:x"],
    ["no place", "inbox:x"],
    ["a place of another kind", `inbox:${T0}#per_0123456789abcdef01234567`],
    ["everything there is", "inbox:\u{10ffff}"],
    ["nothing", "inbox:"],
  ])("refuses a cursor of %s", async (_, position) => {
    const cursor = Buffer.from(position).toString("base64url");
    await expect(read(inbox.officer, inbox.now, 5, cursor)).rejects.toThrow("after: a cursor this list returned.");
  });

  it.each([0, 101, 1.5])("refuses %d rows", async (first) => {
    await expect(read(inbox.officer, inbox.now, first)).rejects.toThrow(BadInputError);
  });

  it("behind what is shown no more is empty", async () => {
    const cursor = Buffer.from("inbox:2020-01-01T00:00:00.000Z#ntc_0123456789abcdef01234567").toString("base64url");
    expect(await read(inbox.officer, inbox.now, 5, cursor)).toEqual({ edges: [], hasNextPage: false });
  });
});

describe("the read mark", () => {
  const mark = (by: Actor | null, upTo: Instant, now: Instant) => Notice.markRead(at(now), by, { upTo });
  const base = addMilliseconds(T0, 20 * DAY);
  const ms = (n: number): Instant => addMilliseconds(base, n);
  /** Somebody with own notices at 1, 2, 2 and 4 ms after the base, and their unread count of these. */
  const reader = async () => {
    const one = { ...somebody(), agency: elsewhere.agency.id };
    const deps = at(ms(5));
    for (const [n, count] of [1, 2, 2, 4].entries()) {
      const message = reminder(aPeriod());
      await Notice.tell(deps, elsewhere.agency.id, message, ms(count), { employee: one.employee }, n);
    }
    const unread = async () => (await Notice.unread(deps, one)) - broadcasts;
    const broadcasts = (await Notice.unread(deps, one)) - 4;
    return { one, unread, deps };
  };
  const readOf = async (by: Person) =>
    (await read(by, ms(5))).edges.flatMap(({ node }) => (node.kind === "RATING_REMINDER" ? [node.isRead] : []));

  it.each([
    ["nothing, where nothing is that old", -30 * DAY, null],
    ["the one at its instant", 1, [false, false, false, true]],
    ["all of equal instants", 2, [false, true, true, true]],
    ["up to an instant without a notice", 3, [false, true, true, true]],
    ["everything", 5, [true, true, true, true]],
  ] as const)("marks %s", async (_, upTo, wanted) => {
    const { one } = await reader();
    value(await mark(one, ms(upTo), ms(5)));
    expect(await readOf(one)).toEqual(wanted ?? [false, false, false, false]);
  });

  it("only goes forward, and marks alike when sent again", async () => {
    const { one, deps } = await reader();
    value(await mark(one, ms(2), ms(5)));
    expect(await Notice.unread(deps, one)).toBe(1);
    const marked = await snapshot(table.db, one.employee);
    for (const upTo of [2, 1, 0, 3]) value(await mark(one, ms(upTo), ms(5)));
    expect(await snapshot(table.db, one.employee)).toEqual(marked);
    expect(marked.find(({ sk }) => sk === "@INBOX")).toEqual({
      pk: `A#${elsewhere.agency.id}#${one.employee}`,
      sk: "@INBOX",
      upTo: ms(2),
    });
    value(await mark(one, ms(4), ms(5)));
    expect(await Notice.unread(deps, one)).toBe(0);
  });

  it("goes to the last notice there is, so that one sent for an earlier instant comes in unread", async () => {
    const { one, deps } = await reader();
    value(await mark(one, ms(3), ms(5)));
    // Its worker was sent on its way before the reader looked, and came later.
    const late = reminder(aPeriod());
    await Notice.tell(deps, elsewhere.agency.id, late, ms(3), { employee: one.employee }, 8);
    expect(await readOf(one)).toEqual([false, false, true, true, true]);
    expect(await Notice.unread(deps, one)).toBe(2);
  });

  it("moves nobody else's", async () => {
    const [{ one }, { one: other }] = [await reader(), await reader()];
    const before = await snapshot(table.db, other.employee);
    value(await mark(one, ms(5), ms(5)));
    expect(await readOf(other)).toEqual([false, false, false, false]);
    expect(await snapshot(table.db, other.employee)).toEqual(before);
  });

  it("is refused ahead of time, to the millisecond", async () => {
    const { one } = await reader();
    const before = await snapshot(table.db, one.employee);
    const refused = await mark(one, ms(6), ms(5));
    expect(codes(refused)).toEqual(["IN_FUTURE"]);
    expect(refused).toMatchObject({ errors: [{ path: ["upTo"], params: { now: ms(5) } }] });
    expect(await snapshot(table.db, one.employee)).toEqual(before);
    expect(codes(await mark(one, ms(5), ms(5)))).toEqual([]);
  });

  it.each([
    ["nobody", null, UnauthenticatedError],
    ["an operator", { kind: "OPERATOR", id: "op" }, ForbiddenError],
    ["the system", { kind: "SYSTEM", agency: "agc_1" }, ForbiddenError],
  ] as const)("is refused to %s, as is reading", async (_, actor, error) => {
    const before = await snapshot(table.db);
    await expect(mark(actor, ms(1), ms(5))).rejects.toThrow(error);
    await expect(Notice.inbox(at(ms(5)), actor, 5)).rejects.toThrow(error);
    await expect(Notice.unread(at(ms(5)), actor)).rejects.toThrow(error);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("is written in the agency's home region", async () => {
    const { one } = await reader();
    const before = await snapshot(table.db);
    const away = { ...at(ms(5)), region: "ap-southeast-1" };
    await expect(Notice.markRead(away, one, { upTo: ms(1) })).rejects.toThrow(WrongRegionError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each(["", "2026-05-01", "2026-02-30T00:00:00.000Z", "2026-05-01T00:00:00Z", "2026-05-01T07:00:00.000+07:00"])(
    "is no instant: %s",
    async (upTo) => {
      const { one } = await reader();
      await expect(mark(one, upTo, ms(5))).rejects.toThrow("upTo: an existing instant in UTC with milliseconds.");
    },
  );
});

describe("unread notices", () => {
  it.each([
    [99, 99],
    [100, 100],
    [101, 100],
  ])("of %i are counted as %i", async (sent, counted) => {
    const one = { ...somebody(), agency: "agc_11111111111111111111" };
    const period = aPeriod();
    for (let i = 0; i < sent; i += 1)
      await Notice.tell(at(minute(i)), one.agency, reminder({ ...period, id: `${period.id}${i}` }), minute(i), one, 1);
    expect(await Notice.unread(at(minute(200)), one)).toBe(counted);
    // A hundred newer than the mark are a hundred, however many are older.
    const page = await Notice.inbox(at(minute(200)), one, 100);
    expect(page.edges).toHaveLength(Math.min(sent, 100));
    expect(page.hasNextPage).toBe(sent > 100);
  });
});

describe("telling", () => {
  it("twice is once: what was said stands", async () => {
    const one = somebody();
    const period = aPeriod();
    await remindOf(one, minute(1), 5, period);
    const told = await snapshot(table.db, one.employee);
    await remindOf(one, minute(1), 4, period);
    expect(await snapshot(table.db, one.employee)).toEqual(told);
  });

  it("many begins once: every attempt has the instant of the first, and goes on behind who was told", async () => {
    const period = aPeriod();
    const begin = (now: Instant) => Notice.beginSending(at(now), town.agency.id, { period, step: "ESCALATE" });
    expect(await begin(minute(1))).toEqual({ at: minute(1), after: "" });
    expect(await begin(minute(2))).toEqual({ at: minute(1), after: "" });
    const message: Notice.Message = { period, step: "ESCALATE", kind: "RATING_ESCALATED", until: minute(500) };
    const many = [somebody(), somebody(), somebody()];
    const recipients = many.map(({ employee }, i) => [employee, i + 1] as const);
    await Notice.tellAll(at(minute(3)), town.agency.id, message, minute(1), recipients.slice(0, 2));
    expect(await begin(minute(4))).toEqual({ at: minute(1), after: many[1]?.employee });
    await Notice.tellAll(at(minute(5)), town.agency.id, message, minute(1), recipients);
    expect(await begin(minute(6))).toEqual({ at: minute(1), after: many[2]?.employee });
    // A slower worker takes nothing back.
    await Notice.tellAll(at(minute(7)), town.agency.id, message, minute(1), recipients.slice(0, 1));
    expect(await begin(minute(8))).toEqual({ at: minute(1), after: many[2]?.employee });
    for (const [i, one] of many.entries())
      expect((await seen(one, minute(9))).filter(([kind]) => kind === "RATING_ESCALATED")).toEqual([
        ["RATING_ESCALATED", minute(1), i + 1],
      ]);
    await Notice.tellAll(at(minute(9)), town.agency.id, message, minute(1), []);
    // Another step of the same period begins on its own.
    const other = await Notice.beginSending(at(minute(9)), town.agency.id, { period, step: "REMIND_SUPERIORS" });
    expect(other).toEqual({ at: minute(9), after: "" });
  });

  it("everybody is one write, whose bytes are the same each time", () => {
    const opened = () => Notice.announce(town.agency, town.quarter, "OPEN", town.quarter.startsAt);
    const writes = opened();
    expect(writes).toHaveLength(1);
    expect(opened()).toEqual(writes);
    expect(writes[0]).toMatchObject({ put: { pk: `A#${town.agency.id}#NOTICES` } });
    expect(Notice.announce(town.agency, town.quarter, "ESCALATE", T0)).toEqual([]);
  });

  it("of the year created is about that year", async () => {
    const [write] = Notice.announce(town.agency, town.year, "CREATE_NEXT", "2026-11-30T17:00:00.000Z");
    expect(write).toMatchObject({
      put: { kind: "YEAR_CREATED", period: { kind: "YEAR", startsOn: "2027-01-01" }, until: null, count: null },
    });
    // Years late, the one that runs is created, and told of.
    const [late] = Notice.announce(town.agency, town.year, "CREATE_NEXT", "2029-03-01T00:00:00.000Z");
    expect(late).toMatchObject({ put: { period: { startsOn: "2029-01-01" } } });
  });
});
