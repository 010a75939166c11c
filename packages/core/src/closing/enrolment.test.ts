import { TransactionCanceledException } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { addColleagues } from "../testing/colleagues.ts";
import { dying } from "../testing/dying.ts";
import { depsAt, type Person, type SmallAgency, smallAgency } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken, type Request } from "../testing/intercepted.ts";
import { ALWAYS, inputsOf, quarterOf, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { advance } from "./index.ts";

/** The staff, the head, and as many copies as fill one transaction and begin a second. */
const COPIES = 118;
const PEOPLE = COPIES + 2;

let table: TestTable;
let town: SmallAgency;
let planned: Awaited<ReturnType<typeof snapshot>>;
let everybody: readonly string[];
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Penuh", 1);
  const [model] = town.staff;
  if (model === undefined) throw new Error("no staff");
  const ids = await addColleagues(town, model, COPIES);
  everybody = [...ids, model.employee, town.head.employee].toSorted();
  planned = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, planned));

const work = (now: string, db: Database = table.db, budget = ALWAYS) =>
  advance(depsAt(db, now), targetOf(town), budget);
const open = (db?: Database) => work(town.quarter.startsAt, db);
const roll = async () => [...(await inputsOf(town)).keys()].toSorted();
const transactions = (requests: readonly Request[]) =>
  requests
    .filter(({ operation }) => operation === "TransactWriteItems")
    .map(({ input }) => (input.TransactItems as readonly object[]).length);

describe("an opening", () => {
  it("puts everybody on the roll, 99 at a time with one check of the period", async () => {
    const client = counting(table);
    expect(await open(client.db)).toBe("DONE");
    client.close();
    expect(await roll()).toEqual(everybody);
    expect(await quarterOf(town)).toMatchObject({ state: "OPEN", step: "OPEN", shards: 1, enrolled: PEOPLE });
    // The shards with their entry; the people; the mark with its entry and what everybody is told.
    expect(transactions(client.requests)).toEqual([2, 100, PEOPLE - 99 + 1, 3]);
    expect(client.requests.filter(isWrite)).toHaveLength(4);
  });

  it("reads the employees once", async () => {
    const client = counting(table);
    expect(await open(client.db)).toBe("DONE");
    client.close();
    const ofEmployees = client.requests.filter(({ input }) => JSON.stringify(input).includes("#EMPLOYEES"));
    expect(ofEmployees).toHaveLength(1);
  });

  it("again puts on the roll whom it missed, and counts all", async () => {
    expect(await open()).toBe("DONE");
    const [first] = everybody;
    const inputs = await snapshot(table.db, `${town.quarter.id}#S`);
    await restore(
      table.db,
      (await snapshot(table.db)).filter(({ pk, sk }) => !(pk.includes("#S0000") && sk === first)),
    );
    const client = counting(table);
    expect(await work(town.quarter.endsAt, client.db)).toBe("DONE");
    client.close();
    // The one person and the check; the mark with its entry and what everybody is told.
    expect(transactions(client.requests)).toEqual([2, 3]);
    expect((await quarterOf(town)).enrolled).toBe(PEOPLE);
    const again = await snapshot(table.db, `${town.quarter.id}#S`);
    expect(again.map(({ sk }) => sk)).toEqual(inputs.map(({ sk }) => sk));
    // Those who were there stay as they are, to the salt.
    expect(again.slice(1)).toEqual(inputs.slice(1));
  });

  it("goes on after a conflict with another transaction", async () => {
    let conflicts = 2;
    const busy = intercepted(table, async ({ operation, input }, send) => {
      const items = (input.TransactItems ?? []) as readonly object[];
      if (operation !== "TransactWriteItems" || items.length < 10 || conflicts === 0) return send();
      conflicts -= 1;
      const CancellationReasons = items.map((_, i) => ({ Code: i === 0 ? "TransactionConflict" : "None" }));
      throw new TransactionCanceledException({ message: "busy", $metadata: {}, CancellationReasons });
    });
    expect(await open(busy.db)).toBe("DONE");
    busy.close();
    expect(conflicts).toBe(0);
    expect(await roll()).toEqual(everybody);
  });

  it.each([1, 2, 3, 4])("killed at its write %i is gone on with", async (n) => {
    for (const moment of ["before", "after"] as const) {
      await restore(table.db, planned);
      const first = dying(table, n, moment);
      await expect(open(first.db)).rejects.toThrow("SIGKILL");
      await first.gone();
      expect(await open()).toBe("DONE");
      expect(await roll()).toEqual(everybody);
      expect((await quarterOf(town)).enrolled).toBe(PEOPLE);
    }
  });

  it.each([1, 2, 3, 4])(
    "asleep before its write %i while another opens, adds nothing and takes nothing away",
    async (n) => {
      let done: Awaited<ReturnType<typeof snapshot>> = [];
      const sleeper = overtaken(table, n, async () => {
        expect(await open()).toBe("DONE");
        done = await snapshot(table.db);
      });
      expect(await open(sleeper.db)).toBe("DONE");
      sleeper.close();
      expect(await snapshot(table.db)).toEqual(done);
    },
  );

  it("by three workers at once puts everybody on the roll once", async () => {
    expect(await Promise.all([open(), open(), open()])).toEqual(["DONE", "DONE", "DONE"]);
    expect(await roll()).toEqual(everybody);
    expect((await quarterOf(town)).enrolled).toBe(PEOPLE);
  });

  it("stops between two transactions when time runs out", async () => {
    let left = 2;
    const mayContinue = () => {
      left -= 1;
      return left >= 0;
    };
    expect(await work(town.quarter.startsAt, table.db, { mayContinue })).toBe("MORE");
    expect(await roll()).toHaveLength(99);
    expect((await quarterOf(town)).enrolled).toBeNull();
    expect(await open()).toBe("DONE");
    expect(await roll()).toEqual(everybody);
  });
});

describe("a worker that slept", () => {
  let late: Person;
  /** Open, and somebody is assigned whom only the sleeper's read of the employees shows yet. */
  const asleep = async (meanwhile: () => Promise<unknown>) => {
    expect(await work(town.quarter.endsAt)).toBe("DONE");
    late = await town.person(77, town.office.id, "PELAKSANA", false, "Pelaksana");
    const isEnrolment = ({ operation, input }: Request) =>
      operation === "TransactWriteItems" && JSON.stringify(input).includes(late.employee);
    let slept = false;
    const sleeper = intercepted(table, async (request, send) => {
      if (isEnrolment(request) && !slept) {
        slept = true;
        await meanwhile();
      }
      return send();
    });
    expect(await work(town.quarter.evaluationClosesAt, sleeper.db)).toBe("DONE");
    sleeper.close();
    expect(slept).toBe(true);
  };
  /** Another worker, which does not see the late one yet, passes the escalation. */
  const escalate = async () => {
    const period = await quarterOf(town);
    const set = { step: "ESCALATE", state: "EVALUATING" } as const;
    const change = { action: "period.escalate", at: town.quarter.evaluationClosesAt };
    expect(await Period.change(table.db, town.agency, period, set, change)).not.toBeNull();
  };

  it("adds nobody once the period has moved on", async () => {
    await asleep(escalate);
    expect(await roll()).toEqual(everybody);
  });

  it("adds nobody to a roll that is scored: who is published is who was on it", async () => {
    await asleep(async () => {
      await escalate();
      expect(await work(town.quarter.publishesAt)).toBe("DONE");
    });
    const { state, output } = await quarterOf(town);
    expect([state, output?.unrated]).toEqual(["PUBLISHED", PEOPLE]);
    expect(await roll()).toEqual(everybody);
    const [result] = await Appraisal.publishedResults(
      depsAt(table.db, town.quarter.publishesAt),
      town.agency.id,
      await quarterOf(town),
      [late.employee],
    );
    expect(result).toBeNull();
  });

  it("adds who is late as long as the period stands where it stood", async () => {
    await asleep(async () => undefined);
    expect(await roll()).toEqual([...everybody, late.employee].toSorted());
    expect((await quarterOf(town)).enrolled).toBe(PEOPLE + 1);
  });
});
