import * as Actor from "@kinerja/core/actor";
import * as Closing from "@kinerja/core/closing";
import * as Organization from "@kinerja/core/organization";
import { addMilliseconds, type Instant } from "@kinerja/core/shared/time";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, type SmallAgency, smallAgency, value } from "../../../../../core/src/testing/fixture.ts";
import { ALWAYS, rateQuarter, targetOf } from "../../../../../core/src/testing/quarter.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, type CallOptions, createApi } from "../../../testing/api.ts";

const INBOX = `query ($first: Int!, $after: String) { viewer { unreadNotices inbox(first: $first, after: $after) {
  edges { cursor node { id kind at text period { id name } count dueAt isRead } } pageInfo { hasNextPage endCursor }
} } }`;
const READ = `mutation ($input: InboxMarkReadInput!) { inboxMarkRead(input: $input) {
  viewer { unreadNotices } userErrors { code path message }
} }`;

type Notice = {
  readonly id: string;
  readonly kind: string;
  readonly at: string;
  readonly text: string;
  readonly period: { readonly id: string; readonly name: string };
  readonly count: number | null;
  readonly dueAt: string | null;
  readonly isRead: boolean;
};
type Inbox = {
  readonly viewer: {
    readonly unreadNotices: number;
    readonly inbox: {
      readonly edges: readonly { readonly cursor: string; readonly node: Notice }[];
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    } | null;
  };
};

let table: TestTable;
let api: Api;
let town: SmallAgency;
let callers: Readonly<Record<"head" | "regent" | "staff" | "hr", CallOptions>>;
/** When the first quarter opened, was evaluated, reminded, escalated, reminded again, published and final. */
const moments = () => {
  const { quarter } = town;
  return {
    opened: quarter.startsAt,
    evaluated: quarter.endsAt,
    reminded: "2026-04-08T17:00:00.000Z",
    escalated: quarter.evaluationClosesAt,
    superiors: "2026-04-28T17:00:00.000Z",
    published: quarter.publishesAt,
    final: quarter.finalisesAt,
  };
};

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  town = await smallAgency(table.db, "Kabar", 3);
  const link = async (name: string, { employee }: Person): Promise<CallOptions> => ({
    as: await api.link(name, town.agency.id, employee),
  });
  const [first, second] = town.staff;
  if (first === undefined || second === undefined) throw new Error("no staff");
  callers = {
    head: await link("head", town.head),
    regent: await link("regent", town.regent),
    staff: await link("staff", first),
    hr: { as: { subject: "hr-Kabar" } },
  };
  const step = (now: Instant) => Closing.advance(api.depsAt(now), targetOf(town), ALWAYS);
  const when = moments();
  await step(when.opened);
  await step(when.evaluated);
  await town.classes(town.quarter);
  const deps = api.depsAt(when.evaluated);
  value(await rateQuarter(deps, town, town.head, second, ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"]));
  for (const now of [when.reminded, when.escalated, when.superiors, when.published, when.final]) await step(now);
});
afterAll(() => table.drop());

const inboxOf = async (by: CallOptions, options: CallOptions = {}, first = 100, after: string | null = null) => {
  const variables = { first, after };
  const { viewer } = await api.data<Inbox>(INBOX, { now: moments().final, ...by, ...options, variables });
  return viewer;
};
const told = async (by: CallOptions, options: CallOptions = {}) =>
  ((await inboxOf(by, options)).inbox?.edges ?? []).map(({ node }) => [node.kind, node.at, node.count, node.dueAt]);
const read = (by: CallOptions, upTo: Instant, options: CallOptions = {}) =>
  api.data(READ, { now: moments().final, ...by, ...options, variables: { input: { upTo } } });

describe("Viewer.inbox", () => {
  it("tells each what concerns them, newest first, as the quarter went by itself", async () => {
    const { opened, evaluated, reminded, escalated, superiors, published, final } = moments();
    const { endsAt, evaluationClosesAt, escalationClosesAt, finalisesAt } = town.quarter;
    const everybody = {
      opened: ["PERIOD_OPENED", opened, null, endsAt],
      evaluated: ["EVALUATION_OPENED", evaluated, null, evaluationClosesAt],
      published: ["RESULTS_PUBLISHED", published, null, finalisesAt],
      final: ["PERIOD_FINAL", final, null, null],
    } as const;
    expect(await told(callers.staff)).toEqual([
      everybody.final,
      everybody.published,
      everybody.evaluated,
      everybody.opened,
    ]);
    expect(await told(callers.head)).toEqual([
      everybody.final,
      everybody.published,
      ["RATING_REMINDER", reminded, 2, evaluationClosesAt],
      everybody.evaluated,
      everybody.opened,
    ]);
    expect(await told(callers.regent)).toEqual([
      everybody.final,
      everybody.published,
      ["ESCALATION_REMINDER", superiors, 2, escalationClosesAt],
      ["RATING_ESCALATED", escalated, 2, escalationClosesAt],
      ["RATING_REMINDER", reminded, 1, evaluationClosesAt],
      everybody.evaluated,
      everybody.opened,
    ]);
    expect(await told(callers.hr)).toEqual([
      everybody.final,
      everybody.published,
      ["RATER_MISSING", superiors, 1, escalationClosesAt],
      ["RATER_MISSING", escalated, 1, escalationClosesAt],
      everybody.evaluated,
      everybody.opened,
    ]);
  });

  it("says it in the language of the request, with the period, and names nobody", async () => {
    const [, , indonesian] = (await inboxOf(callers.regent)).inbox?.edges ?? [];
    expect(indonesian?.node).toEqual({
      id: expect.stringMatching(/^ntc_[0-9a-f]{24}$/),
      kind: "ESCALATION_REMINDER",
      at: "2026-04-28T17:00:00.000Z",
      text: "Pegawai yang penilaiannya untuk triwulan I 2026 beralih kepada Anda dan belum dinilai: 2. Nilai paling lambat 4 Mei 2026; setelah itu mereka tidak dinilai.",
      period: { id: town.quarter.id, name: "Triwulan I 2026" },
      count: 2,
      dueAt: "2026-05-04T17:00:00.000Z",
      isRead: false,
    });
    const [, , english] = (await inboxOf(callers.regent, { language: "en" })).inbox?.edges ?? [];
    expect(english?.node.text).toBe(
      "People whose rating for quarter I of 2026 passed to you and who are not rated yet: 2. Rate them by 4 May 2026; after that they stay unrated.",
    );
    for (const by of Object.values(callers))
      for (const { node } of (await inboxOf(by)).inbox?.edges ?? [])
        expect(JSON.stringify({ ...node, period: null })).not.toMatch(/emp_|agc_|unt_|Kabar|Pelaksana|Kepala|Petugas/);
  });

  it("goes on page by page, and costs the same however long it is", async () => {
    const whole = (await inboxOf(callers.regent)).inbox?.edges.map(({ node }) => node.id) ?? [];
    expect(whole).toHaveLength(7);
    // The identity, its grants; the agency's zone for the texts; the period, once; the mark, for each of two fields, and
    // the two lists, likewise.
    expect(api.requests()).toEqual({ GetItem: 1 + 1 + 1 + 2, Query: 1 + 2 + 2 });
    const walked: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { inbox }: Inbox["viewer"] = await inboxOf(callers.regent, {}, 3, after);
      walked.push(...(inbox?.edges.map(({ node }) => node.id) ?? []));
      more = inbox?.pageInfo.hasNextPage ?? false;
      after = inbox?.pageInfo.endCursor ?? null;
    }
    expect(walked).toEqual(whole);
  });

  it("is null, with nothing unread, for whoever is no employee", async () => {
    const operator = { as: await api.operator("operator") };
    for (const by of [{}, { as: { subject: "nobody" } }, operator])
      expect(await inboxOf(by)).toEqual({ unreadNotices: 0, inbox: null });
  });

  it("of a personnel officer holds what officers are told, until the right ends", async () => {
    const [, , deputy] = town.staff;
    if (deputy === undefined) throw new Error("no deputy");
    const by = { as: await api.link("deputy", town.agency.id, deputy.employee) };
    const missing = async () => (await told(by)).filter(([kind]) => kind === "RATER_MISSING").length;
    const deps = api.depsAt(moments().superiors);
    expect(await missing()).toBe(0);
    value(await Organization.giveGrant(deps, town.hr, { employeeId: deputy.employee, kind: "HR" }));
    expect(await missing()).toBe(2);
    value(await Organization.endGrant(deps, town.hr, { employeeId: deputy.employee, kind: "HR" }));
    expect(await missing()).toBe(0);
    expect(await Actor.grantsNow(deps, town.hr, deputy.employee)).toEqual([]);
  });
});

describe("Mutation.inboxMarkRead", () => {
  it("marks what is there up to an instant, only forward, for the viewer alone", async () => {
    const { evaluated, published, final } = moments();
    const unread = async (by: CallOptions) => (await inboxOf(by)).unreadNotices;
    expect([await unread(callers.head), await unread(callers.staff)]).toEqual([5, 4]);
    const left = (unreadNotices: number) => ({ inboxMarkRead: { viewer: { unreadNotices }, userErrors: [] } });
    expect(await read(callers.head, evaluated)).toEqual(left(3));
    expect(await read(callers.head, evaluated)).toEqual(left(3));
    expect(await read(callers.head, addMilliseconds(evaluated, -1))).toEqual(left(3));
    const isRead = (await inboxOf(callers.head)).inbox?.edges.map(({ node }) => [node.at, node.isRead]);
    expect(isRead?.filter(([at]) => at === evaluated || at === published)).toEqual([
      [published, false],
      [evaluated, true],
    ]);
    expect(await read(callers.head, final)).toEqual(left(0));
    expect(await unread(callers.head)).toBe(0);
    expect(await unread(callers.staff)).toBe(4);
  });

  it.each([
    ["id", "Hanya pemberitahuan yang sudah ada dapat ditandai: kirim waktu paling lambat 2026-01-20T02:00:00.000Z."],
    ["en", "Only what is there can be read: send an instant up to 2026-01-20T02:00:00.000Z."],
  ] as const)("is refused ahead of time, in %s", async (language, message) => {
    const now = "2026-01-20T02:00:00.000Z";
    expect(await read(callers.staff, "2026-01-20T02:00:00.001Z", { now, language })).toEqual({
      inboxMarkRead: { viewer: null, userErrors: [{ code: "IN_FUTURE", path: ["upTo"], message }] },
    });
  });
});
