import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import { putMany } from "../dynamo/index.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite } from "../testing/intercepted.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Agency from "./index.ts";

const NOW = "2026-01-20T02:00:00.000Z";
const LATER = "2026-02-20T02:00:00.000Z";
const REASON = "Kesepakatan forum kepegawaian se-provinsi";

let table: TestTable;
let town: SmallAgency;
let before: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Berbagi", 0);
  before = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, before));

const at = (now = NOW, db = table.db) => depsAt(db, now);
const set = (changes: Partial<Agency.SharingInput> = {}, by: Person | null = town.hr, deps = at()) =>
  Agency.setSharing(deps, by, { province: "14", shared: true, version: 1, reason: REASON, ...changes });
const leave = (version = 2, now = LATER) => set({ shared: false, version }, town.hr, at(now));
const members = (province: "14" | "15" = "14") => Agency.membersOf(at(), province);
const untouched = async (since = before) => expect(await snapshot(table.db)).toEqual(since);
const chain = () => Audit.entriesOf(table.db, town.agency.id, town.agency.id);

describe("sharing in a province", () => {
  it("begins with the request, for the agency and beside those who share there", async () => {
    const agency = value(await set());
    expect(agency).toMatchObject({ sharing: { province: "14", since: NOW }, version: 2 });
    expect(await Agency.load(at(), town.agency.id)).toEqual(agency);
    expect(await members()).toEqual({ members: [{ agency: town.agency.id, since: NOW }], leftAt: null });
    expect(await members("15")).toEqual({ members: [], leftAt: null });
  });

  it("says nothing of the agency in the province but its id and the instant", async () => {
    value(await set());
    const outside = (await snapshot(table.db)).filter(({ pk }) => pk.startsWith("PROVINCE#"));
    expect(outside).toEqual([{ pk: "PROVINCE#14", sk: town.agency.id, at: NOW }]);
  });

  it("ends at once; that somebody left stays known, and not who", async () => {
    value(await set());
    const agency = value(await leave());
    expect(agency.sharing).toBeUndefined();
    expect(await Agency.load(at(), town.agency.id)).toEqual(agency);
    expect(await members()).toEqual({ members: [], leftAt: LATER });
    const outside = (await snapshot(table.db)).filter(({ pk }) => pk.startsWith("PROVINCE#"));
    expect(outside).toEqual([{ pk: "PROVINCE#14", sk: "@LEFT", at: LATER }]);
  });

  it("begins anew from then on, and may be in another province", async () => {
    value(await set());
    value(await leave());
    const again = "2026-03-01T00:00:00.000Z";
    value(await set({ version: 3 }, town.hr, at(again)));
    expect(await members()).toEqual({ members: [{ agency: town.agency.id, since: again }], leftAt: LATER });
    value(await leave(4, "2026-03-02T00:00:00.000Z"));
    value(await set({ province: "15", version: 5 }, town.hr, at(again)));
    expect((await members("15")).members).toHaveLength(1);
  });

  it("stands in the agency's audit chain, with who, when and why", async () => {
    value(await set());
    value(await leave());
    const entries = await chain();
    expect(entries.slice(1).map(({ action, actor, at: when, reason }) => [action, actor, when, reason])).toEqual([
      ["agency.share", town.hr.employee, NOW, REASON],
      ["agency.unshare", town.hr.employee, LATER, REASON],
    ]);
    expect(Audit.firstBreak(entries)).toBeNull();
  });

  it("sent twice is done once, and what is as asked stays as it is", async () => {
    value(await set());
    const shared = await snapshot(table.db);
    expect(value(await set({}, town.hr, at(LATER))).version).toBe(2);
    expect(value(await set({ version: 2, reason: `${REASON}.` }, town.hr, at(LATER))).sharing?.since).toBe(NOW);
    await untouched(shared);
    await restore(table.db, before);
    expect(value(await set({ shared: false })).version).toBe(1);
    expect(value(await set({ province: "15", shared: false })).version).toBe(1);
    await untouched();
  });

  it("sent twice at the same time is accepted twice and done once", async () => {
    const answers = await Promise.all([set(), set(), set()]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(await chain()).toHaveLength(2);
    const left = await Promise.all([leave(), leave()]);
    expect(left.flatMap(codes)).toEqual([]);
    expect(await chain()).toHaveLength(3);
  });

  it("is in one province: another is refused while it lasts", async () => {
    value(await set());
    const shared = await snapshot(table.db);
    expect(await set({ province: "15", version: 2 })).toEqual({
      ok: false,
      errors: [{ code: "SHARES_ELSEWHERE", path: ["province"], params: { province: "Riau" } }],
    });
    // Not to share in a province where one does not is as asked.
    expect(value(await set({ province: "15", shared: false, version: 2 })).sharing?.province).toBe("14");
    await untouched(shared);
  });

  it("is refused from another version", async () => {
    expect(codes(await set({ version: 0 }))).toEqual(["VERSION_CONFLICT"]);
    await untouched();
  });

  it("is all or nothing where the process ends, and done where only the answer is lost", async () => {
    const killed = intercepted(table, async (sent, send) => {
      if (isWrite(sent)) throw new Error("killed");
      return send();
    });
    await expect(set({}, town.hr, at(NOW, killed.db))).rejects.toThrow("killed");
    killed.close();
    await untouched();
    const lost = intercepted(table, async (sent, send) => {
      const answer = await send();
      if (isWrite(sent)) throw new Error("no answer");
      return answer;
    });
    await expect(set({}, town.hr, at(NOW, lost.db))).rejects.toThrow("no answer");
    lost.close();
    expect((await members()).members).toHaveLength(1);
    expect(value(await set()).version).toBe(2);
  });

  it("is for at most a hundred agencies of a province", async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, i) => ({
        pk: "PROVINCE#14",
        sk: `agc_${String(i).padStart(20, "0")}`,
        at: NOW,
      }));
    await putMany(table.db, [...others(100), { pk: "PROVINCE#14", sk: "@LEFT", at: NOW }]);
    const full = await snapshot(table.db);
    expect(await set()).toEqual({
      ok: false,
      errors: [{ code: "PROVINCE_FULL", path: ["province"], params: { limit: 100 } }],
    });
    await untouched(full);
    expect((await members()).members).toHaveLength(100);
    await putMany(table.db, others(101));
    await expect(members()).rejects.toThrow("province: one in which at most 100 agencies share.");
    // Whoever shares can still end it, or come back under the limit.
    await restore(table.db, before);
    await putMany(table.db, others(99));
    value(await set());
  });

  it("costs three requests: the agency, who shares, and one transaction", async () => {
    const counted = counting(table);
    value(await set({}, town.hr, at(NOW, counted.db)));
    counted.close();
    expect(counted.operations()).toEqual(["GetItem", "Query", "TransactWriteItems"]);
  });
});

describe("who decides that", () => {
  it("is a personnel officer: nobody else of the agency, nobody at all, and in its home region", async () => {
    const auditor: Person = { ...town.head, grants: ["AUDITOR"] };
    for (const by of [town.head, town.regent, auditor]) await expect(set({}, by)).rejects.toThrow(ForbiddenError);
    await expect(set({}, null)).rejects.toThrow(UnauthenticatedError);
    await expect(set({}, town.hr, { ...at(), region: "ap-southeast-1" })).rejects.toThrow(WrongRegionError);
    await untouched();
  });

  it.each([
    ["a code of no province", { province: "10" }, "province: the official two-digit code of one of the 38 provinces"],
    ["a code of the statistical office's", { province: "97" }, "province: the official two-digit code"],
    ["a name", { province: "Riau" }, "province: the official two-digit code"],
    ["a short reason", { reason: "x".repeat(9) }, "reason: at least 10 characters."],
  ])("cannot send %s", async (_, changes, message) => {
    const sent = set(changes);
    await expect(sent).rejects.toThrow(BadInputError);
    await expect(sent).rejects.toThrow(message);
    await untouched();
  });
});
