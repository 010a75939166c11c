import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
import * as Audit from "../audit/index.ts";
import { advance } from "../closing/index.ts";
import { collect, transact } from "../dynamo/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError, WrongRegionError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { codes, depsAt, type Person, ratingOf, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { ALWAYS, appraisalOf, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Appraisal from "./index.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const REASON = "Keberatan pegawai terbukti dari laporan hasil kerja";
/** Three weeks after publication. */
const NOW = "2026-05-25T02:00:00.000Z";
const LATER = "2026-05-25T03:00:00.000Z";

type State = Awaited<ReturnType<typeof snapshot>>;
let table: TestTable;
let town: SmallAgency;
let whose: Person;
let colleague: Person;
let silent: Person;
/** Before anybody rated, everything rated, and published. */
let rated: State;
let published: State;
let quarter: Period.Period;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Koreksi", 3);
  const [first, second, third] = town.staff;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no staff");
  [whose, colleague, silent] = [first, second, third];
  const { endsAt, publishesAt } = await openEvaluation(town);
  for (const one of [whose, colleague]) value(await rateQuarter(at(endsAt), town, town.head, one, [MEETS, MEETS]));
  value(await rateQuarter(at(endsAt), town, town.regent, town.head, [ABOVE, ABOVE]));
  rated = await snapshot(table.db);
  expect(await advance(at(publishesAt), targetOf(town), ALWAYS)).toBe("DONE");
  quarter = await quarterOf(town);
  published = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, published));

const at = (now = NOW, db = table.db) => depsAt(db, now);
type Change = {
  readonly of?: Person;
  readonly ratings?: readonly [Expectation, Expectation];
  readonly reason?: string;
};
const request = ({ of = whose, ratings: [result, behaviour] = [ABOVE, ABOVE], reason = REASON }: Change = {}) => ({
  appraisalId: appraisalOf(town, of),
  version: 1,
  content: ratingOf(result, behaviour),
  reason,
});
const correct = (by: Person | null = town.regent, change: Change = {}, deps = at()) =>
  Appraisal.correct(deps, by, request(change));
const inputOf = async (of = whose) => {
  const [input] = await Appraisal.inputs(table.db, town.agency.id, { id: quarter.id, shards: 1 }, [of.employee]);
  if (input === undefined || input === null) throw new Error("no input");
  return input;
};
const waiting = (limit = 10) => Appraisal.pendingCorrections(table.db, town.agency.id, quarter.id, limit);
const only = async () => {
  const [correction, ...more] = await waiting();
  if (correction === undefined || more.length > 0) throw new Error(`${more.length + 1} corrections`);
  return correction;
};
const seenBy = async (by: Person, of = whose, deps = at()) => {
  const seen = await Appraisal.find(deps, by, appraisalOf(town, of));
  if (seen === null) throw new Error("not seen");
  return seen;
};
const chain = () => Audit.entriesOf(table.db, town.agency.id, appraisalOf(town, whose));
const untouched = async (since = published) => expect(await snapshot(table.db)).toEqual(since);
const due = async (now: string) => (await collect(Period.due(at(now)))).map(({ period }) => period);

const FENCE = 7;
/** What the closing does with a waiting correction, without its rankings: everything of the appraisal's, at once. */
const apply = async (correction?: Appraisal.Correction, db = table.db) => {
  const one = correction ?? (await only());
  const policy = await Agency.policyOf(at(), town.agency.id, quarter.policy);
  const input = await inputOf();
  const result = Appraisal.score(Appraisal.correctedInput(input, one), policy);
  const open = { id: quarter.id, shards: 1 };
  const run = { baseFence: quarter.output?.shardFences[0] ?? -1, fence: FENCE, result };
  return transact(db, Appraisal.correctionWrites(town.agency.id, open, input, one, run));
};

describe("a correction of a published rating", () => {
  it("waits beside what is published, with every fact that changes", async () => {
    const before = await inputOf();
    expect(value(await correct()).input).toEqual(before);
    expect(await only()).toEqual({
      agency: town.agency.id,
      id: quarter.id,
      employee: whose.employee,
      version: 1,
      set: {
        rating: { result: 2, behaviour: 2, class: 3, by: town.regent.employee, at: NOW, final: true },
        bySuperior: { main: "2", additional: "", behaviours: "2222222" },
      },
      document: {
        content: ratingOf(ABOVE, ABOVE),
        submittedAt: NOW,
        by: town.regent.employee,
        unit: town.office.id,
        class: "BAIK",
        planVersion: 3,
      },
      by: town.regent.employee,
      at: NOW,
      reason: REASON,
    });
    // Beside it nothing but the first rating's words, kept under a key of their own.
    const after = await snapshot(table.db);
    const known = new Set(published.map(({ pk, sk }) => `${pk} ${sk}`));
    expect(after.filter(({ pk, sk }) => known.has(`${pk} ${sk}`))).toEqual(published);
    expect(after.filter(({ pk, sk }) => !known.has(`${pk} ${sk}`)).map(({ sk }) => sk)).toEqual([
      `APPRAISAL#${quarter.id}#RATING#FIRST`,
      `CORRECTION#${whose.employee}`,
    ]);
  });

  it("makes its period due at once, and no longer when it has taken effect", async () => {
    expect(await due(NOW)).not.toContain(quarter.id);
    value(await correct());
    expect(await due(addMilliseconds(NOW, -1))).not.toContain(quarter.id);
    expect(await due(NOW)).toContain(quarter.id);
    expect(await apply()).toEqual([]);
    expect(await due(NOW)).not.toContain(quarter.id);
  });

  it("keeps the class the first rating rested on, whatever the unit's class is by now", async () => {
    const item = published.find(({ sk }) => sk === `CLASS#${town.office.id}`);
    if (item === undefined) throw new Error("no class");
    await restore(
      table.db,
      published.map((one) => (one === item ? { ...one, class: "SANGAT_KURANG" } : one)),
    );
    value(await correct());
    const { set, document } = await only();
    expect([set.rating.class, document.class]).toEqual([3, "BAIK"]);
  });

  it("sent twice waits once, whenever it comes again", async () => {
    value(await correct());
    const before = await snapshot(table.db);
    const { input } = value(await correct(town.regent, {}, at(LATER)));
    expect(input.version).toBe(1);
    expect(value(await correct(town.regent, {}, at(quarter.finalisesAt))).input.version).toBe(1);
    await untouched(before);
  });

  it("sent twice at the same time is accepted twice and waits once", async () => {
    const answers = await Promise.all([correct(), correct(), correct()]);
    expect(answers.flatMap(codes)).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });

  it("is one at a time: another content or reason is refused while it waits", async () => {
    value(await correct());
    const before = await snapshot(table.db);
    const other = await correct(town.regent, { ratings: [BELOW, BELOW] }, at(LATER));
    expect(other).toEqual({ ok: false, errors: [{ code: "CORRECTION_PENDING", path: [], params: { at: NOW } }] });
    expect(codes(await correct(town.regent, { reason: `${REASON}.` }))).toEqual(["CORRECTION_PENDING"]);
    await untouched(before);
  });

  it("is one at a time for two superiors too: whoever acts in the first one's place is refused the same content", async () => {
    const [seat] = await Organization.positionsOf(at(), town.hr, town.root.id);
    const acting = { employeeId: colleague.employee, positionId: seat?.id ?? "", startsOn: "2026-05-26", version: 2 };
    value(await Organization.assign(at(), town.hr, { ...acting, kind: "ACTING" }));
    value(await correct());
    const before = await snapshot(table.db);
    const next = at("2026-05-26T02:00:00.000Z");
    expect(codes(await correct(colleague, {}, next))).toEqual(["CORRECTION_PENDING"]);
    // The first one has no standing any more.
    expect(codes(await correct(town.regent, {}, next))).toEqual(["NOT_FOUND"]);
    await untouched(before);
  });

  it("that another overtakes is refused, and the first one waits", async () => {
    const race = overtaken(table, 1, async () => value(await correct()));
    expect(codes(await correct(town.regent, { ratings: [BELOW, BELOW] }, at(NOW, race.db)))).toEqual([
      "CORRECTION_PENDING",
    ]);
    race.close();
    expect((await only()).set.rating.result).toBe(2);
  });

  it("that takes effect while it is sent again is answered as done", async () => {
    value(await correct());
    const early = await snapshot(table.db);
    // The retry found neither the waiting correction nor its effect when it looked.
    await restore(table.db, published);
    const race = overtaken(table, 1, async () => {
      await restore(table.db, early);
      expect(await apply()).toEqual([]);
    });
    expect(value(await correct(town.regent, {}, at(NOW, race.db))).input.version).toBe(2);
    race.close();
    expect(await waiting()).toEqual([]);
  });

  it("whose answer is lost has waited from then on, and sent again says so", async () => {
    let writes = 0;
    const lost = intercepted(table, async (sent, send) => {
      const answer = await send();
      if (!isWrite(sent)) return answer;
      writes += 1;
      throw new Error("the connection broke");
    });
    await expect(correct(town.regent, {}, at(NOW, lost.db))).rejects.toThrow("the connection broke");
    lost.close();
    expect(writes).toBe(1);
    expect(await waiting()).toHaveLength(1);
    const before = await snapshot(table.db);
    value(await correct());
    await untouched(before);
  });

  it("whose process ends before the write leaves nothing", async () => {
    const killed = intercepted(table, async (sent, send) => {
      if (isWrite(sent)) throw new Error("killed");
      return send();
    });
    await expect(correct(town.regent, {}, at(NOW, killed.db))).rejects.toThrow("killed");
    killed.close();
    await untouched();
  });

  it("rests on reads that see every earlier write", async () => {
    const counted = counting(table);
    value(await correct(town.regent, {}, at(NOW, counted.db)));
    counted.close();
    const reads = counted.requests.filter((one) => !isWrite(one));
    expect(reads.filter(({ input }) => !JSON.stringify(input).includes('"ConsistentRead":true'))).toEqual([]);
    expect(counted.operations().filter((operation) => operation === "TransactWriteItems")).toHaveLength(1);
  });
});

describe("who corrects", () => {
  it("is the rater's superior alone: not the rater, an officer, an auditor, the employee, a colleague", async () => {
    const everything = ["HR", "AUDITOR"] as const;
    const others: readonly Person[] = [town.head, { ...town.head, grants: everything }, town.hr, whose];
    for (const by of others) await expect(correct(by)).rejects.toThrow(ForbiddenError);
    await expect(correct({ ...whose, grants: everything })).rejects.toThrow(ForbiddenError);
    await expect(correct({ ...colleague, grants: ["AUDITOR"] })).rejects.toThrow(ForbiddenError);
    expect(codes(await correct(colleague))).toEqual(["NOT_FOUND"]);
    await expect(correct(null)).rejects.toThrow(UnauthenticatedError);
    await expect(correct(town.regent, {}, { ...at(), region: "ap-southeast-1" })).rejects.toThrow(WrongRegionError);
    await untouched();
  });

  it("is nobody in their own case, and nobody of another agency", async () => {
    await expect(correct({ ...town.head, grants: ["HR"] }, { of: town.head })).rejects.toThrow(ForbiddenError);
    const stranger: Person = { ...town.regent, agency: `agc_${"0".repeat(20)}` };
    await expect(correct(stranger)).rejects.toThrow();
    await untouched();
  });

  it("sees it among what may be done, until one waits and when it has taken effect", async () => {
    const can = async (by: Person, now = NOW) => {
      const seen = await Appraisal.find(at(now), by, appraisalOf(town, whose));
      return seen && Appraisal.possible(at(now), town.agency.id, seen);
    };
    expect(await can(town.regent)).toEqual(["correct"]);
    expect(await can(town.regent, Appraisal.correctableUntil(quarter))).toEqual([]);
    for (const by of [town.head, whose, town.hr]) expect(await can(by)).toEqual([]);
    value(await correct());
    expect(await can(town.regent)).toEqual([]);
    await apply();
    expect(await can(town.regent)).toEqual([]);
  });
});

describe("what is corrected", () => {
  it.each([
    ["before publication", "publishesAt", -1, ["NOT_PUBLISHED"]],
    ["at the last moment", "finalisesAt", -120_001, []],
    ["two minutes before it is final", "finalisesAt", -120_000, ["WINDOW_CLOSED"]],
    ["when it is final", "finalisesAt", 0, ["WINDOW_CLOSED"]],
  ] as const)("%s", async (_, instant, apart, refused) => {
    const start = instant === "publishesAt" ? rated : published;
    await restore(table.db, start);
    expect(codes(await correct(town.regent, {}, at(addMilliseconds(quarter[instant], apart))))).toEqual(refused);
    if (refused.length > 0) await untouched(start);
  });

  it("is nothing any more once the period is final", async () => {
    expect(await advance(at(quarter.finalisesAt), targetOf(town), ALWAYS)).toBe("DONE");
    expect((await quarterOf(town)).state).toBe("FINAL");
    const before = await snapshot(table.db);
    expect(codes(await correct(town.regent, {}, at(quarter.finalisesAt)))).toEqual(["WINDOW_CLOSED"]);
    await untouched(before);
  });

  it("is no appraisal that nobody rated", async () => {
    expect(codes(await correct(town.regent, { of: silent }))).toEqual(["NOT_RATED"]);
    await untouched();
  });

  it("is no rating the superior gave in the silent rater's place (annex IV.A.11)", async () => {
    await restore(table.db, rated);
    value(await rateQuarter(at(quarter.evaluationClosesAt), town, town.regent, silent, [MEETS, MEETS]));
    await advance(at(quarter.publishesAt), targetOf(town), ALWAYS);
    const before = await snapshot(table.db);
    expect(codes(await correct(town.regent, { of: silent }))).toEqual(["RESULT_IS_FINAL"]);
    await untouched(before);
  });

  it("is no correction of before: the superior's decision is final (PP 30/2019, art. 59)", async () => {
    value(await correct());
    await apply();
    const before = await snapshot(table.db);
    const again = { ...request({ ratings: [BELOW, BELOW] }), version: 2 };
    expect(codes(await Appraisal.correct(at(LATER), town.regent, again))).toEqual(["RESULT_IS_FINAL"]);
    // The very same request is still answered as what it was, at any time.
    expect(value(await correct(town.regent, {}, at(quarter.finalisesAt))).input.version).toBe(2);
    await untouched(before);
  });

  it.each([
    ["another version", { version: 0 }, ["VERSION_CONFLICT"]],
    ["an unknown appraisal", { appraisalId: `apr_${"0".repeat(20)}-${"0".repeat(20)}` }, ["NOT_FOUND"]],
    ["no appraisal's id", { appraisalId: "tidak ada#" }, ["NOT_FOUND"]],
    ["a behaviour left out", { content: { ...ratingOf(MEETS, MEETS), behaviours: [] } }, Array(7).fill("ITEM_MISSING")],
  ])("is refused for %s", async (_, change, refused) => {
    expect(codes(await Appraisal.correct(at(), town.regent, { ...request(), ...change }))).toEqual(refused);
    await untouched();
  });

  it.each([
    [
      "a reason of nine characters",
      { reason: "x".repeat(9) },
      "reason: at least 10 characters: why the result changes.",
    ],
    ["a reason of 1,001 characters", { reason: "x".repeat(1001) }, "reason: at most 1,000 characters."],
    ["a class off the scale", { content: ratingOf("BAIK" as Expectation, MEETS) }, "content.results.0.expectation"],
  ])("can never be %s", async (_, change, message) => {
    const sent = Appraisal.correct(at(), town.regent, { ...request(), ...change });
    await expect(sent).rejects.toThrow(BadInputError);
    await expect(sent).rejects.toThrow(message);
    await untouched();
  });
});

describe("a correction that takes effect", () => {
  it("leaves both versions of the result, and the one that holds is what the corrected facts give", async () => {
    const [first] = await Appraisal.publishedResults(at(), town.agency.id, quarter, [whose.employee]);
    value(await correct());
    expect(await apply()).toEqual([]);
    const results = await Appraisal.publishedResults(at(), town.agency.id, quarter, [
      colleague.employee,
      whose.employee,
      town.hr.employee,
    ]);
    expect(results.map((result) => result?.predicate)).toEqual(["BAIK", "SANGAT_BAIK", undefined]);
    expect(results[1]).toEqual(
      Appraisal.score(await inputOf(), await Agency.policyOf(at(), town.agency.id, quarter.policy)),
    );
    const id = appraisalOf(town, whose);
    const [versions] = await Appraisal.loadResultVersions(at(), town.agency.id, [id], () => quarterOf(town));
    expect(versions?.map(({ predicate, final }) => [predicate, final])).toEqual([
      ["BAIK", false],
      ["SANGAT_BAIK", true],
    ]);
    const { supersededBy, ...kept }: Partial<Appraisal.StoredResult> = versions?.[0] ?? {};
    expect([supersededBy, kept]).toEqual([FENCE, first]);
  });

  it("recomputes to the digest that is stored, and explains itself so", async () => {
    value(await correct());
    await apply();
    const found = await Appraisal.recomputed(at(), town.hr, appraisalOf(town, whose));
    expect(found?.equal).toBe(true);
    expect(found?.stored).toMatchObject({ predicate: "SANGAT_BAIK", ratedBy: town.regent.employee, class: "BAIK" });
    const explained = await Appraisal.explanation(at(), town.agency.id, await seenBy(whose));
    expect(explained?.root.output).toBe(String(found?.stored.rankKey));
  });

  it("recomputes equal also where it takes effect between the two reads", async () => {
    value(await correct());
    let reads = 0;
    const race = intercepted(table, async (sent, send) => {
      if (sent.operation === "BatchGetItem" && JSON.stringify(sent.input).includes("RESULT#")) {
        reads += 1;
        if (reads === 1) expect(await apply()).toEqual([]);
      }
      return send();
    });
    const found = await Appraisal.recomputed(at(NOW, race.db), town.hr, appraisalOf(town, whose));
    race.close();
    expect([found?.equal, found?.stored.predicate, reads]).toEqual([true, "SANGAT_BAIK", 4]);
  });

  it("shows the corrected words, and the first ones beside them, to whoever may see the rating", async () => {
    const words = async (by: Person) => {
      const seen = await seenBy(by);
      const [now, first] = await Promise.all([
        Appraisal.rating(at(), town.agency.id, seen),
        Appraisal.firstRating(at(), town.agency.id, seen),
      ]);
      return [now?.by, now?.content.workResult, first?.by, first?.content.workResult];
    };
    value(await correct());
    for (const by of [whose, town.regent, town.hr])
      expect(await words(by)).toEqual([town.head.employee, MEETS, undefined, undefined]);
    await apply();
    for (const by of [whose, town.regent, town.hr])
      expect(await words(by)).toEqual([town.regent.employee, ABOVE, town.head.employee, MEETS]);
    // Final by law and never corrected: nothing stands beside it.
    expect(await Appraisal.firstRating(at(), town.agency.id, await seenBy(town.hr, town.head))).toBeNull();
  });

  it("is shown while it waits to whoever may see the appraisal", async () => {
    const pending = async (by: Person, of = whose) =>
      Appraisal.pendingCorrection(at(), town.agency.id, await seenBy(by, of));
    expect(await pending(whose)).toBeNull();
    value(await correct());
    for (const by of [whose, town.head, town.regent, town.hr])
      expect(await pending(by)).toMatchObject({ reason: REASON, by: town.regent.employee, at: NOW, version: 1 });
    expect(await pending(town.hr, colleague)).toBeNull();
    await apply();
    expect(await pending(whose)).toBeNull();
  });

  it("stands in the audit trail with who gave it, when and why; the chain is whole", async () => {
    value(await correct());
    expect(await chain()).toHaveLength(1);
    await apply();
    const entries = await chain();
    expect(entries.at(-1)).toMatchObject({
      version: 2,
      action: "appraisal.correct",
      actor: town.regent.employee,
      at: NOW,
      reason: REASON,
    });
    expect(Audit.firstBreak(entries)).toBeNull();
    expect(entries.at(-1)?.hash).toBe((await inputOf()).auditHash);
  });

  it("takes effect once, however often and from wherever it is tried", async () => {
    value(await correct());
    const one = await only();
    const together = await Promise.all([apply(one), apply(one)]);
    expect(together.filter((failed) => failed.length === 0)).toHaveLength(1);
    const done = await snapshot(table.db);
    expect((await apply(one)).length).toBeGreaterThan(0);
    await untouched(done);
    expect((await inputOf()).version).toBe(2);
  });

  it("and nothing of it where its process ends before the write, all of it after", async () => {
    value(await correct());
    const before = await snapshot(table.db);
    const killed = intercepted(table, async (sent, send) => {
      if (isWrite(sent)) throw new Error("killed");
      return send();
    });
    await expect(apply(undefined, killed.db)).rejects.toThrow("killed");
    killed.close();
    await untouched(before);
    const lost = intercepted(table, async (sent, send) => {
      await send();
      throw new Error(`no answer to ${sent.operation}`);
    });
    await expect(apply(undefined, lost.db)).rejects.toThrow("no answer to TransactWriteItems");
    lost.close();
    expect(await waiting()).toEqual([]);
    expect((await Appraisal.recomputed(at(), town.hr, appraisalOf(town, whose)))?.stored.predicate).toBe("SANGAT_BAIK");
  });

  it("does nothing to an input that is not the one it was based on", async () => {
    value(await correct());
    const correction = await only();
    const isInput = (item: (typeof published)[number]) => item.sk === whose.employee && "bySuperior" in item;
    const moved = (await snapshot(table.db)).map((item) => (isInput(item) ? { ...item, version: 5 } : item));
    await restore(table.db, moved);
    expect(await apply(correction)).toEqual([0]);
    await untouched(await snapshot(table.db));
    expect((await inputOf()).version).toBe(5);
  });

  it("is nobody else's", async () => {
    value(await correct());
    const correction = await only();
    const policy = await Agency.policyOf(at(), town.agency.id, quarter.policy);
    const input = await inputOf(colleague);
    const run = { baseFence: 1, fence: FENCE, result: Appraisal.score(input, policy) };
    const open = { id: quarter.id, shards: 1 };
    expect(() => Appraisal.correctionWrites(town.agency.id, open, input, correction, run)).toThrow("somebody else");
  });

  it("waits in the order of employees, as many as are asked for", async () => {
    for (const of of [whose, colleague]) value(await correct(town.regent, { of }));
    const ids = [whose, colleague].map(({ employee }) => employee).toSorted();
    expect((await waiting()).map(({ employee }) => employee)).toEqual(ids);
    expect((await waiting(1)).map(({ employee }) => employee)).toEqual(ids.slice(0, 1));
    expect(await Appraisal.pendingCorrections(table.db, town.agency.id, town.year.id, 10)).toEqual([]);
  });
});

describe("somebody whose identity is erased", () => {
  const erase = async (of: Person, leftOn: string, now: string) =>
    value(
      await Organization.eraseIdentity(at(now), town.hr, {
        employeeId: of.employee,
        leftOn,
        version: 2,
        reason: "Permintaan tertulis yang bersangkutan",
      }),
    );

  it("has nobody's superior any more who could correct", async () => {
    await erase(whose, "2026-05-22", NOW);
    const before = await snapshot(table.db);
    expect(codes(await correct())).toEqual(["NOT_FOUND"]);
    await untouched(before);
  });

  it("while a correction waits: it takes effect, and the result recomputes", async () => {
    value(await correct());
    await erase(whose, "2026-05-22", LATER);
    expect(await apply()).toEqual([]);
    const found = await Appraisal.recomputed(at(LATER), town.hr, appraisalOf(town, whose));
    expect([found?.equal, found?.stored.predicate]).toEqual([true, "SANGAT_BAIK"]);
    expect(Audit.firstBreak(await chain())).toBeNull();
  });

  it("having given it: it takes effect under their id", async () => {
    value(await correct());
    await erase(town.regent, "2026-05-22", LATER);
    expect(await apply()).toEqual([]);
    expect((await chain()).at(-1)?.actor).toBe(town.regent.employee);
  });
});
