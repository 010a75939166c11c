import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../../local/src/test-table.ts";
import type * as Appraisal from "../../appraisal/index.ts";
import * as Audit from "../../audit/index.ts";
import type { Database } from "../../dynamo/index.ts";
import * as Period from "../../period/index.ts";
import { addMilliseconds, type Instant } from "../../shared/time.ts";
import { KilledError, lost } from "../../testing/faults.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../../testing/fixture.ts";
import { intercepted, isWrite, overtaken, type Request } from "../../testing/intercepted.ts";
import {
  ALWAYS,
  appraisalOf,
  inputsOf,
  openEvaluation,
  quarterOf,
  rateQuarter,
  targetOf,
} from "../../testing/quarter.ts";
import { restore, snapshot } from "../../testing/snapshot.ts";
import { withoutWaits } from "../../testing/waits.ts";
import { LEASE_MILLISECONDS } from "../model.ts";
import { find } from "../store.ts";
import { advance } from "../use-cases.ts";

const MEETS = "SESUAI_EKSPEKTASI";
const ABOVE = "DI_ATAS_EKSPEKTASI";
const WALL = Date.parse("2026-05-05T01:00:00.000Z");
const SHARDS = 2;

let table: TestTable;
let town: SmallAgency;
let planned: Awaited<ReturnType<typeof snapshot>>;
let rated: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Genting", 3);
  const spread = { action: "period.shard", at: town.quarter.startsAt };
  await Period.change(table.db, town.agency, town.quarter, { shards: SHARDS }, spread);
  planned = await snapshot(table.db);
  const period = await openEvaluation(town);
  value(await rateQuarter(depsAt(table.db, period.endsAt), town, town.head, staff(0), [MEETS, MEETS]));
  rated = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => {
  withoutWaits();
});

const staff = (i: number): Person => {
  const one = town.staff[i];
  if (one === undefined) throw new Error("no staff");
  return one;
};
const workAt = (now: Instant, db: Database = table.db, wall = WALL) =>
  advance(
    depsAt(db, now, () => wall),
    targetOf(town),
    ALWAYS,
  );
const hashes = async () => {
  const { output } = await quarterOf(town);
  return [output?.inputHash, output?.resultHash, output?.rated];
};
/** The regent rates somebody whose rater was silent. */
const rateLate = (now: Instant, whose: Person, db: Database = table.db) =>
  rateQuarter(depsAt(db, now), town, town.regent, whose, [ABOVE, ABOVE]);
const isTransaction = ({ operation }: Request): boolean => operation === "TransactWriteItems";

describe("a rating that is written after its window closed, and came before", () => {
  const last = () => addMilliseconds(town.quarter.escalationClosesAt, -1);
  const escalated = async () => {
    await restore(table.db, rated);
    expect(await workAt(town.quarter.evaluationClosesAt)).toBe("DONE");
  };
  /** As late as any clock allows: the last millisecond before scoring may start. */
  const TIMES: readonly (readonly [string, () => Instant])[] = [
    ["the moment the window closed", () => town.quarter.escalationClosesAt],
    ["half a minute later", () => addMilliseconds(town.quarter.escalationClosesAt, 30_000)],
    ["the last millisecond before scoring", () => addMilliseconds(town.quarter.scoringStartsAt, -1)],
  ];

  it.each(TIMES)("finds nobody scoring at %s, and counts", async (_, time) => {
    await escalated();
    const race = overtaken(table, 1, async () => {
      expect(await workAt(time())).toBe("DONE");
      expect(await find(table.db, targetOf(town))).toBeNull();
      expect((await quarterOf(town)).state).toBe("EVALUATING");
    });
    value(await rateLate(last(), staff(1), race.db));
    race.close();
    expect(await workAt(town.quarter.publishesAt)).toBe("DONE");
    expect((await quarterOf(town)).output).toMatchObject({ rated: 2, unrated: 2 });
  });

  it("counts in every attempt at the close, whoever is killed in it", async () => {
    await escalated();
    value(await rateLate(last(), staff(1)));
    const before = await snapshot(table.db);
    expect(await workAt(town.quarter.publishesAt)).toBe("DONE");
    const expected = await hashes();
    expect(expected[2]).toBe(2);
    for (let attempts = 1; attempts <= 3; attempts += 1) {
      await restore(table.db, before);
      let wall = WALL;
      for (let i = 0; i < attempts; i += 1) {
        const doomed = intercepted(table, async (request, send) => {
          if (isTransaction(request) && JSON.stringify(request.input).includes("period.score")) throw lost();
          return send();
        });
        await expect(workAt(town.quarter.publishesAt, doomed.db, wall)).rejects.toThrow("socket hang up");
        doomed.close();
        wall += LEASE_MILLISECONDS;
      }
      expect(await workAt(town.quarter.publishesAt, table.db, wall)).toBe("DONE");
      expect(await hashes()).toEqual(expected);
    }
  });
});

describe("a rating that comes while the period is scored", () => {
  it("is refused at every write of the close, and changes nothing", async () => {
    await restore(table.db, rated);
    expect(await workAt(town.quarter.publishesAt)).toBe("DONE");
    const [expected, inputs] = [await hashes(), await inputsOf(town)];
    await restore(table.db, rated);
    const answers: string[] = [];
    const watched = intercepted(table, async (request, send) => {
      if (isWrite(request))
        for (const now of [town.quarter.escalationClosesAt, town.quarter.scoringStartsAt])
          answers.push(...codes(await rateLate(now, staff(1))));
      return send();
    });
    expect(await workAt(town.quarter.publishesAt, watched.db)).toBe("DONE");
    watched.close();
    expect(answers.length).toBeGreaterThan(2 * 10);
    expect(new Set(answers)).toEqual(new Set(["WINDOW_CLOSED"]));
    expect(await hashes()).toEqual(expected);
    const salted = (one: Appraisal.ScoringInput) => ({ ...one, auditSalt: "", auditHash: "" });
    expect([...(await inputsOf(town)).values()].map(salted)).toEqual([...inputs.values()].map(salted));
  });
});

describe("a rating whose answer is lost on the way", () => {
  const chain = async () => {
    const entries = await Audit.entriesOf(table.db, town.agency.id, appraisalOf(town, staff(1)));
    expect(Audit.firstBreak(entries)).toBeNull();
    return entries.map(({ action }) => action);
  };
  const rate = (db: Database) =>
    rateQuarter(depsAt(db, town.quarter.endsAt), town, town.head, staff(1), [MEETS, ABOVE]);

  it.each([1, 2])("%i times, below the SDK, is sent again with its token and accepted once", async (times) => {
    await restore(table.db, rated);
    let left = times;
    const flaky = intercepted(
      table,
      (_, send) => send(),
      async (operation, send) => {
        const answer = await send();
        if (operation !== "TransactWriteItems" || left === 0) return answer;
        left -= 1;
        throw lost();
      },
    );
    const { input } = value(await rate(flaky.db));
    flaky.close();
    expect([left, input.version, input.state]).toEqual([0, 1, "RATED"]);
    expect(await chain()).toEqual(["appraisal.rate"]);
  });

  it("to the client, is sent again by the client and accepted once", async () => {
    await restore(table.db, rated);
    const flaky = intercepted(table, async (request, send) => {
      const answer = await send();
      if (isTransaction(request)) throw lost();
      return answer;
    });
    await expect(rate(flaky.db)).rejects.toThrow("socket hang up");
    flaky.close();
    expect(value(await rate(table.db)).input).toMatchObject({ version: 1, state: "RATED" });
    expect(await chain()).toEqual(["appraisal.rate"]);
  });
});

describe("somebody who is put on the roll by a worker that slept", () => {
  /** How many writes an opening has. */
  const writesOf = async (now: Instant): Promise<number> => {
    let writes = 0;
    const counted = intercepted(table, (request, send) => {
      if (isWrite(request)) writes += 1;
      return send();
    });
    expect(await workAt(now, counted.db)).toBe("DONE");
    counted.close();
    return writes;
  };

  it("and is rated meanwhile keeps the rating", async () => {
    await restore(table.db, planned);
    const writes = await writesOf(town.quarter.startsAt);
    expect(writes).toBeGreaterThan(SHARDS);
    for (let n = 1; n <= writes; n += 1) {
      await restore(table.db, planned);
      const sleeper = overtaken(table, n, async () => {
        await openEvaluation(town);
        for (const one of town.staff)
          value(await rateQuarter(depsAt(table.db, town.quarter.endsAt), town, town.head, one, [MEETS, MEETS]));
      });
      expect(await workAt(town.quarter.startsAt, sleeper.db)).toBe("DONE");
      sleeper.close();
      const inputs = await inputsOf(town);
      expect(inputs.size).toBe(town.staff.length + 1);
      expect(town.staff.map((one) => inputs.get(one.employee)?.state)).toEqual(town.staff.map(() => "RATED"));
    }
  });

  const enrols = ({ operation, input }: Request, { employee }: Person): boolean =>
    operation === "TransactWriteItems" && JSON.stringify(input).includes(`"${employee}"`);
  /** Runs `meanwhile` once, right before a worker puts somebody on the roll. */
  const asleepBefore = (whose: Person, meanwhile: () => Promise<unknown>) => {
    let slept = false;
    return intercepted(table, async (request, send) => {
      if (!slept && enrols(request, whose)) {
        slept = true;
        await meanwhile();
      }
      return send();
    });
  };

  // The one who slept saw the newcomer in the index; whoever went on meanwhile did not.
  it.each([
    ["the escalation", () => town.quarter.evaluationClosesAt],
    ["publication", () => town.quarter.publishesAt],
  ])("after %s is not on the roll any more, which is what was counted", async (_, until) => {
    await restore(table.db, rated);
    const newcomer = await town.person(61, town.office.id, "PELAKSANA", false, "Pelaksana");
    const unaware = intercepted(table, async ({ operation, input }, send) => {
      const answer: { readonly Items?: readonly { readonly id?: unknown }[] } = await send();
      if (operation !== "Query" || input.IndexName === undefined) return answer;
      return { ...answer, Items: answer.Items?.filter(({ id }) => id !== newcomer.employee) };
    });
    let slept = false;
    const sleeper = asleepBefore(newcomer, async () => {
      slept = true;
      expect(await workAt(until(), unaware.db)).toBe("DONE");
    });
    expect(await workAt(town.quarter.evaluationClosesAt, sleeper.db)).toBe("DONE");
    sleeper.close();
    unaware.close();
    expect(slept).toBe(true);
    expect((await inputsOf(town)).has(newcomer.employee)).toBe(false);
    expect(await workAt(town.quarter.publishesAt)).toBe("DONE");
    const { output } = await quarterOf(town);
    expect((output?.rated ?? 0) + (output?.unrated ?? 0)).toBe((await inputsOf(town)).size);
  });

  it("and was put there by another, rated, and the step not yet done, keeps the rating", async () => {
    await restore(table.db, rated);
    const newcomer = await town.person(61, town.office.id, "PELAKSANA", false, "Pelaksana");
    await town.plan(newcomer, town.head, town.quarter.endsAt);
    const { evaluationClosesAt } = town.quarter;
    const sleeper = asleepBefore(newcomer, async () => {
      const doomed = intercepted(table, async (request, send) => {
        const answer = await send();
        if (enrols(request, newcomer)) throw new KilledError("SIGKILL");
        return answer;
      });
      await expect(workAt(evaluationClosesAt, doomed.db)).rejects.toThrow("SIGKILL");
      doomed.close();
      value(await rateLate(evaluationClosesAt, newcomer));
    });
    expect(await workAt(evaluationClosesAt, sleeper.db)).toBe("DONE");
    sleeper.close();
    expect((await quarterOf(town)).step).toBe("ESCALATE");
    expect((await inputsOf(town)).get(newcomer.employee)).toMatchObject({ state: "ESCALATED", version: 1 });
  });

  it("before the escalation is done is on the roll", async () => {
    await restore(table.db, rated);
    const newcomer = await town.person(61, town.office.id, "PELAKSANA", false, "Pelaksana");
    expect(await workAt(town.quarter.evaluationClosesAt)).toBe("DONE");
    expect((await inputsOf(town)).get(newcomer.employee)?.state).toBe("OPEN");
  });
});
