import { afterAll, beforeAll, describe, expect, it } from "vitest";
import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import { advance } from "../closing/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { OverloadedError } from "../shared/errors.ts";
import { CANCELLED, DECREE, type Erasing, erasing, key, LATER, LEFT, NOW, token } from "../testing/erasing.ts";
import { codes, depsAt, type Person, smallAgency, value } from "../testing/fixture.ts";
import { intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { ALWAYS, inputsOf, openEvaluation, rateQuarter, resultsOf, targetOf } from "../testing/quarter.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Organization from "./index.ts";

let here: Erasing;
beforeAll(async () => {
  here = await erasing();
});
afterAll(() => here.table.drop());

/** Erases until the n-th write, which is done and its answer lost, or is not done at all. */
const cutOff = async (person: Person, n: number, isDone: boolean): Promise<void> => {
  let writes = 0;
  const cut = intercepted(here.table, async (request, send) => {
    if (isWrite(request)) writes += 1;
    if (!isWrite(request) || writes < n) return send();
    if (isDone) await send();
    throw new Error("cut off");
  });
  await expect(here.erase(person, {}, here.at(NOW, cut.db))).rejects.toThrow("cut off");
  cut.close();
};

describe("of an erasure and what comes between", () => {
  /** Erases while `meanwhile` is done right before the identity would go. */
  const overtakenBy = async (person: Person, meanwhile: () => Promise<unknown>) => {
    const race = overtaken(here.table, 1, meanwhile);
    const outcome = await here.erase(person, {}, here.at(NOW, race.db));
    race.close();
    return outcome;
  };
  const CONFLICT = { ok: false, errors: [{ code: "VERSION_CONFLICT", path: ["version"], params: {} }] };

  it("the same request: one effect, and both are told so", async () => {
    const { person } = await here.whole();
    let quicker: unknown;
    const slower = await overtakenBy(person, async () => {
      quicker = await here.erase(person);
    });
    expect(slower).toEqual(quicker);
    expect(value(slower).version).toBe(3);
    expect(await here.trail(person.employee)).toHaveLength(3);
  });

  it("an erasure by another officer: the slower is told", async () => {
    const { person } = await here.whole();
    const slower = await overtakenBy(person, async () => value(await here.erase(person, {}, here.at(), here.deputy)));
    expect(codes(slower)).toEqual(["ERASED"]);
  });

  it.each([
    [
      "an assignment",
      (employeeId: string, positionId: string) =>
        Organization.assign(here.at(), here.town.hr, {
          employeeId,
          positionId,
          startsOn: "2025-07-01",
          kind: "ACTING",
          version: 2,
        }),
    ],
    [
      "a right given",
      (employeeId: string) => Organization.giveGrant(here.at(), here.town.hr, { employeeId, kind: "AUDITOR" }),
    ],
    ["a code made", (employeeId: string) => Organization.inviteEmployee(here.at(), here.town.hr, { employeeId })],
  ])("%s: the erasure takes no effect", async (_, meanwhile) => {
    for (const invited of [false, true]) {
      const person = await here.somebody();
      if (invited) await Actor.invite(here.at(), here.town.hr, person.employee);
      const before = await here.found(person);
      const done = async () => value<unknown>(await meanwhile(person.employee, before.assignments[0]?.position ?? ""));
      expect(await overtakenBy(person, done)).toEqual(CONFLICT);
      expect((await here.found(person)).name).toBe(before.name);
    }
  });

  it("a code claimed: the erasure takes no effect, and then ends that sign-in", async () => {
    const { person, code } = await here.whole();
    const subject = token(`${person.employee}-new`);
    const claim = async () => value(await Actor.claim(here.at(), subject, code));
    expect(await overtakenBy(person, claim)).toEqual(CONFLICT);
    expect(await Actor.resolve(here.at(), subject)).toEqual({ ...person, grants: [] });
    value(await here.erase(person));
    expect(await Actor.resolve(here.at(), subject)).toBeNull();
  });

  it("a change of a unit it leads: the erasure takes no effect, and then does", async () => {
    const unit = await here.town.unit("Bidang B", here.town.office.id);
    const head = await here.somebody(unit.id, true);
    const next = await here.somebody();
    const [seat] = (await here.found(head)).assignments;
    const acting = { positionId: seat?.position ?? "", startsOn: "2025-09-01", kind: "ACTING" as const };
    const start = () =>
      Organization.assign(here.at(), here.town.hr, { ...acting, employeeId: next.employee, version: 2 });
    expect(await overtakenBy(head, async () => value(await start()))).toEqual(CONFLICT);
    value(await here.erase(head));
    const [stored] = await Organization.directory(here.at(), here.town.agency.id).units([unit.id]);
    expect(stored?.heads).toMatchObject([
      { employee: head.employee, endsOn: LEFT },
      { employee: next.employee, endsOn: null },
    ]);
  });
});

describe("what an erasure comes between", () => {
  /** Does something while the identity is erased right before its first write. */
  const meanwhileErased = async <T>(person: Person, act: (deps: Deps) => Promise<T>): Promise<T> => {
    const race = overtaken(here.table, 1, async () => value(await here.erase(person)));
    try {
      return await act(here.at(NOW, race.db));
    } finally {
      race.close();
    }
  };

  it("a right is not given", async () => {
    const person = await here.somebody();
    const input = { employeeId: person.employee, kind: "HR" as const };
    const outcome = await meanwhileErased(person, (deps) => Organization.giveGrant(deps, here.town.hr, input));
    expect(codes(outcome)).toEqual(["VERSION_CONFLICT"]);
    expect(await Actor.grantsNow(here.at(), here.town.hr, person.employee)).toEqual([]);
    expect(codes(await Organization.giveGrant(here.at(), here.town.hr, input))).toEqual(["ERASED"]);
  });

  it.each([false, true])("a code is not made, invited before: %s", async (invited) => {
    const person = await here.somebody();
    if (invited) await Actor.invite(here.at(), here.town.hr, person.employee);
    const input = { employeeId: person.employee };
    const making = meanwhileErased(person, (deps) => Organization.inviteEmployee(deps, here.town.hr, input));
    await expect(making).rejects.toThrow(OverloadedError);
    expect((await Actor.linkOf(here.table.db, here.town.agency.id, person.employee))?.code ?? null).toBeNull();
    expect(codes(await Organization.inviteEmployee(here.at(), here.town.hr, input))).toEqual(["ERASED"]);
  });

  it("a code is not claimed", async () => {
    const { person, code } = await here.whole();
    const subject = token(`${person.employee}-late`);
    expect(codes(await meanwhileErased(person, (deps) => Actor.claim(deps, subject, code)))).toEqual([
      "CODE_NOT_VALID",
    ]);
    expect(await Actor.resolve(here.at(), subject)).toBeNull();
  });

  it("a leave is neither recorded nor cancelled", async () => {
    const recording = await here.somebody();
    const recorded = await meanwhileErased(recording, (deps) => here.record(recording, "2026-03-09", deps));
    expect(codes(recorded)).toEqual(["VERSION_CONFLICT"]);
    expect(await here.leavesOf(recording, 2026)).toEqual([]);

    const cancelling = await here.somebody();
    const leave = value(await here.record(cancelling, "2026-03-09"));
    const asked = { leaveId: leave.id, version: 1, reason: "Dicatat pada pegawai yang salah" };
    const cancelled = await meanwhileErased(cancelling, (deps) => Organization.cancelLeave(deps, here.town.hr, asked));
    expect(codes(cancelled)).toEqual(["VERSION_CONFLICT"]);
    expect(await here.leavesOf(cancelling, 2026)).toMatchObject([{ cancelledAt: null, version: 2 }]);
  });

  it("a leave whose turn is still to come is not cancelled", async () => {
    const person = await here.somebody();
    const leave = value(await here.record(person, "2026-03-09"));
    const asked = { leaveId: leave.id, version: 1, reason: CANCELLED };
    const race = overtaken(here.table, 1, () => cutOff(person, 1, true));
    const cancelled = await Organization.cancelLeave(here.at(NOW, race.db), here.town.hr, asked);
    race.close();
    expect(codes(cancelled)).toEqual(["VERSION_CONFLICT"]);
    const stored = (await snapshot(here.table.db)).filter(({ id }) => id === leave.id);
    expect(stored).toMatchObject([{ decree: DECREE, cancelledAt: null, cancelReason: null, version: 1 }]);
    expect(codes(await Organization.cancelLeave(here.at(), here.town.hr, asked))).toEqual(["ERASED"]);
  });
});

describe("an erasure that is cut off", () => {
  /** Somebody with more leaves than fit into one transaction, over several years. */
  const withLeaves = async (): Promise<Person> => {
    const person = await here.somebody();
    for (let day = 1; day <= 12; day += 1)
      for (const year of [2025, 2026]) value(await here.record(person, `${year}-05-${String(day).padStart(2, "0")}`));
    return person;
  };
  const decrees = async (person: Person): Promise<number> =>
    (await snapshot(here.table.db)).filter((item) => item.employee === person.employee && item.decree === DECREE)
      .length;
  // The identity, twenty leaves, the other four.
  it.each([
    ["before the identity goes", 1, false, 24],
    ["when it has gone", 1, true, 24],
    ["before a leave goes", 2, false, 24],
    ["between leaves", 2, true, 4],
    ["before the last leaves", 3, false, 4],
    ["before the last answer", 3, true, 0],
  ])("%s is completed by the same request", async (_, n, isDone, left) => {
    const person = await withLeaves();
    const { name } = await here.found(person);
    await cutOff(person, n, isDone);
    const isGone = n > 1 || isDone;
    expect((await here.found(person)).name).toBe(isGone ? Organization.ERASED_NAME : name);
    expect(await decrees(person)).toBe(left);
    // Whatever is still there, nobody is shown it.
    const shown = [...((await here.leavesOf(person, 2025)) ?? []), ...((await here.leavesOf(person, 2026)) ?? [])];
    expect(shown).toHaveLength(24);
    expect(shown.filter(({ decree, kind }) => decree !== null || kind !== null)).toHaveLength(isGone ? 0 : 24);

    const healed = await here.erase(person, {}, here.at(LATER));
    expect(value(healed)).toMatchObject({ name: Organization.ERASED_NAME, version: 3 });
    expect(await decrees(person)).toBe(0);
    for (const { id } of shown) {
      const entries = await here.trail(id);
      expect(entries.map(({ action }) => action)).toEqual(["leave.record", "leave.erase"]);
      expect(Audit.firstBreak(entries)).toBeNull();
    }
    const after = await snapshot(here.table.db);
    expect(await here.erase(person, {}, here.at(LATER))).toEqual(healed);
    expect(await snapshot(here.table.db)).toEqual(after);
  });

  it("is completed by any other request to erase the same, which is told that it came late", async () => {
    const person = await withLeaves();
    await cutOff(person, 2, true);
    expect(
      codes(await here.erase(person, { version: 3, reason: "Alasan lain sama sekali" }, here.at(LATER), here.deputy)),
    ).toEqual(["ERASED"]);
    expect(await decrees(person)).toBe(0);
  });

  it("and done by two at once is done once", async () => {
    const person = await withLeaves();
    await cutOff(person, 1, true);
    const race = overtaken(here.table, 1, async () => value(await here.erase(person)));
    value(await here.erase(person, {}, here.at(NOW, race.db)));
    race.close();
    expect(await decrees(person)).toBe(0);
    for (const { id } of (await here.leavesOf(person, 2026)) ?? []) expect(await here.trail(id)).toHaveLength(2);
  });
});

describe("scores", () => {
  it("are the same before and after, those to come too", async () => {
    const quiet = await smallAgency(here.table.db, "Nilai", 3);
    await openEvaluation(quiet);
    const ends = depsAt(here.table.db, quiet.quarter.endsAt);
    const leftOn = quiet.quarter.endsOn;
    const version = 2;
    const [early, late, staying] = quiet.staff;
    if (early === undefined || late === undefined || staying === undefined) throw new Error("no staff");
    const away = { kind: "SAKIT" as const, startsOn: "2026-02-02", endsOn: "2026-02-06", decree: DECREE };
    for (const [i, one] of [early, late, staying].entries()) {
      const leave = { ...away, employeeId: one.employee, idempotencyKey: key(`nilai-${i}`) };
      value(await Organization.recordLeave(depsAt(here.table.db, "2026-02-01T02:00:00.000Z"), quiet.hr, leave));
      value(await rateQuarter(ends, quiet, quiet.head, one, ["DI_ATAS_EKSPEKTASI", "SESUAI_EKSPEKTASI"]));
    }
    // One leaves before the scores are made and one after, as does who rated them.
    value(await here.erase(early, { leftOn, version }, ends, quiet.hr));
    const { publishesAt } = quiet.quarter;
    expect(await advance(depsAt(here.table.db, publishesAt), targetOf(quiet), ALWAYS)).toBe("DONE");
    const before = await resultsOf(quiet);
    expect(before.get(early.employee)?.digest).toMatch(/^[0-9a-f]{64}$/);
    expect(before.get(early.employee)).toMatchObject({ predicate: "BAIK" });
    const inputs = await inputsOf(quiet);
    const served = [early, late, staying].map((one) => inputs.get(one.employee)?.served);
    expect(served).toEqual([0, 1, 2].map(() => ({ days: 59, of: 64 })));
    const items = (await snapshot(here.table.db, quiet.agency.id)).filter(({ sk }) => sk.startsWith("RESULT#"));

    for (const one of [late, quiet.head])
      value(await here.erase(one, { leftOn, version }, depsAt(here.table.db, publishesAt), quiet.hr));
    // `resultsOf` fails where a result cannot be computed again to its digest.
    expect(await resultsOf(quiet)).toEqual(before);
    expect((await snapshot(here.table.db, quiet.agency.id)).filter(({ sk }) => sk.startsWith("RESULT#"))).toEqual(
      items,
    );
  });
});
