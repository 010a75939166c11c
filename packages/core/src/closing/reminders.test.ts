import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Appraisal from "../appraisal/index.ts";
import { putMany, type Write } from "../dynamo/index.ts";
import * as Notice from "../notice/index.ts";
import * as Organization from "../organization/index.ts";
import { employeeWrites, unitWrites } from "../organization/store.ts";
import * as Period from "../period/index.ts";
import { derivedId } from "../shared/ids.ts";
import { addMilliseconds, type Instant } from "../shared/time.ts";
import { depsAt, type Person, type SmallAgency, smallAgency } from "../testing/fixture.ts";
import { counting, intercepted, isWrite } from "../testing/intercepted.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { type ReminderStep, remind, type Sources, waitingFor } from "./reminders.ts";

const ALWAYS = { mayContinue: () => true };
const NEVER = { mayContinue: () => false };
const ON = "2026-04-09";

const VERSIONED = { version: 1, auditHash: "", auditSalt: "", lastChange: "", created: "" };

describe("who is waited for, found in one pass", () => {
  type Org = { readonly units: readonly Organization.Unit[]; readonly employees: readonly Organization.Employee[] };
  const day = fc.constantFrom("2026-01-01", "2026-01-01", "2026-04-08", ON, "2026-04-10");
  const tenure = fc.record({
    kind: fc.constantFrom(...Organization.ASSIGNMENT_KINDS),
    startsOn: day,
    endsOn: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, day),
  });
  const job = fc.constantFrom(...Organization.JOB_KINDS);
  /** Without a bias to small numbers, which would put everybody at the top. */
  const place = fc.noBias(fc.nat(1000));
  /** Up to twelve units in a tree, some of them teams; up to ten people who work and lead anywhere, or nowhere. */
  const organizations: fc.Arbitrary<Org> = fc
    .record({
      parents: fc.array(place, { maxLength: 11, size: "max" }),
      teams: fc.array(fc.constantFrom(true, false, false, false), { minLength: 12, maxLength: 12 }),
      people: fc.array(
        fc.record({
          kind: fc.oneof(
            { weight: 5, arbitrary: fc.constant("PNS" as const) },
            fc.constantFrom("PPPK", "STATE_OFFICIAL"),
          ),
          works: fc.array(fc.tuple(place, tenure, job), { maxLength: 2, size: "max" }),
          /** Whether who leads a unit also has a seat in it; an acting head mostly has theirs elsewhere. */
          seated: fc.boolean(),
          leads: fc.array(fc.tuple(place, tenure, fc.oneof(fc.constant("JPT" as const), job)), {
            maxLength: 3,
            size: "max",
          }),
        }),
        { minLength: 4, maxLength: 10, size: "max" },
      ),
    })
    .map(({ parents, teams, people }) => {
      const paths: string[][] = [["unt_0"]];
      for (const [i, parent] of parents.entries()) {
        const above = paths[parent % paths.length] ?? [];
        paths.push([...above, `unt_${i + 1}`]);
      }
      const unitAt = (n: number): string => `unt_${n % paths.length}`;
      const units = paths.map((path, i): Organization.Unit => {
        const id = `unt_${i}`;
        const heads = people.flatMap(({ leads }, person) =>
          leads.flatMap(([n, when, held]) =>
            unitAt(n) === id ? [{ ...when, employee: `emp_${person}`, position: "pos_1", job: held }] : [],
          ),
        );
        const kind = i === 0 ? "AGENCY" : teams[i] ? "TEAM" : "UNIT";
        return { id, name: id, kind, parent: path.at(-2) ?? null, path, heads, ...VERSIONED };
      });
      const employees = people.map(({ kind, works, leads, seated }, i): Organization.Employee => {
        const assignments = [...works, ...(seated ? leads : [])].map(([n, when, held]) => ({
          ...when,
          position: "pos_1",
          unit: unitAt(n),
          title: "Pelaksana",
          job: held,
          family: null,
          leads: false,
        }));
        return { id: `emp_${i}`, nip: null, name: `emp_${i}`, kind, rank: null, assignments, ...VERSIONED };
      });
      return { units, employees };
    });

  const among = <T extends { readonly id: string }>(all: readonly T[], ids: readonly string[]): readonly (T | null)[] =>
    ids.map((id) => all.find((one) => one.id === id) ?? null);
  const directoryOf = ({ units, employees }: Org): Organization.Directory => ({
    agency: () => Promise.reject(new Error("nobody asks")),
    units: async (ids) => among(units, ids),
    employees: async (ids) => among(employees, ids),
  });
  /** The index shows `shown` of everybody and of the units; the table has all. */
  const sourcesOf = (org: Org, shown: (id: string) => boolean): Sources => ({
    everyUnit: async () => org.units.filter(({ id }) => shown(id)),
    everyEmployee: async function* () {
      yield* org.employees.filter(({ id }) => shown(id));
    },
    directory: directoryOf(org),
  });

  const coins = (many: number) => fc.array(fc.boolean(), { minLength: many, maxLength: many });

  /** Person by person, as a mutation that rates decides it. */
  const oneByOne = async (org: Org, people: ReadonlySet<string>, by: "RATER" | "SUPERIOR") => {
    const byRater = new Map<string, number>();
    let nobody = 0;
    for (const employee of org.employees.filter(({ id }) => people.has(id))) {
      const { rater, superior } = await Organization.chain(directoryOf(org), employee, ON);
      const found = by === "RATER" ? rater.rater : (superior?.rater ?? null);
      if (found === null || found === employee.id) nobody += 1;
      else byRater.set(found, (byRater.get(found) ?? 0) + 1);
    }
    return { byRater, nobody };
  };

  it.each(["RATER", "SUPERIOR"] as const)("is whom the organization's own rule names: %s", async (by) => {
    let named = 0;
    await fc.assert(
      fc.asyncProperty(organizations, coins(10), coins(22), async (org, silent, hidden) => {
        const people = new Set(org.employees.map(({ id }) => id).filter((_, i) => silent[i]));
        // A unit not shown is read by id; who heads it, and nothing else, may then be read once more.
        const order = [...org.units, ...org.employees].map(({ id }) => id);
        const shown = (id: string): boolean => hidden[order.indexOf(id)] !== true;
        const found = await waitingFor(sourcesOf(org, shown), people, by, ON);
        expect(found).toEqual(await oneByOne(org, people, by));
        named += found.byRater.size;
      }),
      { numRuns: 500 },
    );
    expect(named).toBeGreaterThan(100);
  });

  it("is nobody where no one is left to be rated by: each heads the other", async () => {
    const tenureNow = { kind: "DEFINITIVE", startsOn: "2026-01-01", endsOn: null } as const;
    const head = (employee: string) => ({ ...tenureNow, employee, position: "pos_1", job: "JPT" as const });
    const unit = (id: string, path: string[], of: string): Organization.Unit => {
      const kind = path.length === 1 ? "AGENCY" : "UNIT";
      return { id, name: id, kind, parent: path.at(-2) ?? null, path, heads: [head(of)], ...VERSIONED };
    };
    const employee = (id: string): Organization.Employee => {
      const seat = { ...tenureNow, position: "pos_1", unit: "unt_1", title: "Kepala", family: null, leads: true };
      const assignments = [{ ...seat, job: "JPT" as const }];
      return { id, nip: null, name: id, kind: "PNS", rank: null, assignments, ...VERSIONED };
    };
    const org = {
      units: [unit("unt_0", ["unt_0"], "emp_top"), unit("unt_1", ["unt_0", "unt_1"], "emp_low")],
      employees: [employee("emp_top"), employee("emp_low")],
    };
    const people = new Set(["emp_low"]);
    const from = sourcesOf(org, () => true);
    expect(await waitingFor(from, people, "RATER", ON)).toEqual({ byRater: new Map([["emp_top", 1]]), nobody: 0 });
    // The rater's rater is the very person: nobody rates themselves.
    expect(await waitingFor(from, people, "SUPERIOR", ON)).toEqual({ byRater: new Map(), nobody: 1 });
  });

  it("counts whoever is on the roll and nowhere else among those nobody can rate", async () => {
    const org: Org = { units: [], employees: [] };
    const waiting = await waitingFor(
      sourcesOf(org, () => true),
      new Set(["emp_gone"]),
      "RATER",
      ON,
    );
    expect(waiting).toEqual({ byRater: new Map(), nobody: 1 });
  });
});

/** Offices below the agency, each with a head and one to be rated: recipients for more than two chunks. */
const OFFICES = 220;

describe("reminders", () => {
  let table: TestTable;
  let town: SmallAgency;
  let quarter: Period.Period;
  beforeAll(async () => {
    table = await createTestTable();
    town = await smallAgency(table.db, "Ingat", 3);
    quarter = await begin(town);
  });
  afterAll(() => table.drop());

  const at = (now: Instant, db = table.db) => depsAt(db, now);
  /** The first quarter as its evaluation began: everybody assigned is on the roll. */
  const begin = async (of: SmallAgency): Promise<Period.Period> => {
    const deps = at(of.quarter.endsAt);
    const set = { shards: 1, step: "EVALUATE", state: "EVALUATING" } as const;
    const change = { action: "period.evaluate", at: deps.now };
    const period = await Period.change(of.db, of.agency, of.quarter, set, change);
    if (period === null) throw new Error("the quarter was changed meanwhile");
    await enrol(of, period, ...[of.head, ...of.staff].map(({ employee }) => employee));
    return period;
  };
  const enrol = async (of: SmallAgency, { id }: Period.Period, ...people: readonly string[]): Promise<void> => {
    const person = { path: [], job: null, family: null, since: null };
    const writes = people.map((employee) =>
      Appraisal.enrolWrite(of.agency.id, { id, shards: 1 }, { ...person, employee }),
    );
    await putMany(
      of.db,
      writes.flatMap((write) => ("put" in write ? [write.put] : [])),
    );
  };
  const rated = async (of: SmallAgency, period: Period.Period, employee: string): Promise<void> => {
    const items = await snapshot(table.db, `${of.agency.id}#${period.id}#S0000`);
    await putMany(
      table.db,
      items.filter((item) => item.employee === employee).map((item) => ({ ...item, state: "RATED" })),
    );
  };

  const toldTo = async (by: Person, now: Instant) =>
    (await Notice.inbox(at(now), by, 100)).edges.map(({ node }) => [node.kind, node.at, node.count, node.until]);
  const everything = (of: SmallAgency) => snapshot(of.db, of.agency.id);

  const WHEN = {
    REMIND_RATERS: "2026-04-08T17:00:00.000Z",
    ESCALATE: "2026-04-14T17:00:00.000Z",
    REMIND_SUPERIORS: "2026-04-28T17:00:00.000Z",
  } as const satisfies Record<ReminderStep, Instant>;

  it("are due when this file says", () => {
    expect(quarter.remindsRatersAt).toBe(WHEN.REMIND_RATERS);
    expect(quarter.evaluationClosesAt).toBe(WHEN.ESCALATE);
    expect(quarter.remindsSuperiorsAt).toBe(WHEN.REMIND_SUPERIORS);
  });

  it("tell each rater how many are waiting, and nobody else", async () => {
    const before = await everything(town);
    const [first] = town.staff;
    if (first === undefined) throw new Error("no staff");
    await rated(town, quarter, first.employee);
    const now = WHEN.REMIND_RATERS;
    expect(await remind(at(now), town.agency, quarter, "REMIND_RATERS", ALWAYS)).toBe("DONE");
    const until = quarter.evaluationClosesAt;
    expect(await toldTo(town.head, now)).toEqual([["RATING_REMINDER", now, 2, until]]);
    expect(await toldTo(town.regent, now)).toEqual([["RATING_REMINDER", now, 1, until]]);
    for (const one of [town.hr, ...town.staff]) expect(await toldTo(one, now)).toEqual([]);
    await restore(table.db, before);
  });

  it("tell officers at once how many no rater is waiting for, and until when that can be mended", async () => {
    const before = await everything(town);
    // The officer the town was founded with has no position in it.
    await enrol(town, quarter, town.hr.employee);
    const now = WHEN.REMIND_RATERS;
    expect(await remind(at(now), town.agency, quarter, "REMIND_RATERS", ALWAYS)).toBe("DONE");
    expect(await toldTo(town.hr, now)).toEqual([["RATER_MISSING", now, 1, quarter.escalationClosesAt]]);
    await restore(table.db, before);
  });

  it.each([
    ["ESCALATE", "RATING_ESCALATED"],
    ["REMIND_SUPERIORS", "ESCALATION_REMINDER"],
  ] as const)("at %s tell the superiors, and officers of those nobody can rate", async (step, kind) => {
    const before = await everything(town);
    const now = WHEN[step];
    expect(await remind(at(now), town.agency, quarter, step, ALWAYS)).toBe("DONE");
    const until = quarter.escalationClosesAt;
    expect(await toldTo(town.regent, now)).toEqual([[kind, now, 3, until]]);
    // The head's rater is the regent, and nobody stands above a regent.
    expect(await toldTo(town.hr, now)).toEqual([["RATER_MISSING", now, 1, until]]);
    for (const one of [town.head, ...town.staff]) expect(await toldTo(one, now)).toEqual([]);
    await restore(table.db, before);
  });

  it.each([
    ["REMIND_RATERS", "evaluationClosesAt"],
    ["ESCALATE", "escalationClosesAt"],
    ["REMIND_SUPERIORS", "escalationClosesAt"],
  ] as const)("at %s, done late, are sent until the time is up and not from then on", async (step, closes) => {
    const before = await everything(town);
    expect(await remind(at(quarter[closes]), town.agency, quarter, step, ALWAYS)).toBe("DONE");
    expect(await everything(town)).toEqual(before);
    const last = addMilliseconds(quarter[closes], -1);
    expect(await remind(at(last), town.agency, quarter, step, ALWAYS)).toBe("DONE");
    expect((await toldTo(town.regent, last)).map(([, when]) => when)).toEqual([last]);
    await restore(table.db, before);
  });

  it("tell nobody anything where everybody is rated", async () => {
    const before = await everything(town);
    for (const one of [town.head, ...town.staff]) await rated(town, quarter, one.employee);
    const all = await snapshot(table.db);
    const now = WHEN.REMIND_RATERS;
    expect(await remind(at(now), town.agency, quarter, "REMIND_RATERS", ALWAYS)).toBe("DONE");
    const made = (await snapshot(table.db)).filter(({ pk, sk }) => !all.some((old) => old.pk === pk && old.sk === sk));
    expect(made.map(({ sk }) => sk)).toEqual(["@SENDING#REMIND_RATERS"]);
    await restore(table.db, before);
  });

  it("hold no name, no employee's id and no rating", async () => {
    const before = await everything(town);
    for (const step of ["REMIND_RATERS", "ESCALATE", "REMIND_SUPERIORS"] as const)
      await remind(at(WHEN[step]), town.agency, quarter, step, ALWAYS);
    const known = new Set(before.map(({ pk, sk }) => `${pk} ${sk}`));
    const made = (await everything(town)).filter(({ pk, sk }) => !known.has(`${pk} ${sk}`));
    expect(made.filter(({ sk }) => sk.startsWith("@SENDING#"))).toHaveLength(3);
    const notices = made.filter(({ sk }) => !sk.startsWith("@SENDING#"));
    // To the head and the regent, twice to the regent, twice to officers.
    expect(notices).toHaveLength(6);
    for (const { pk: _pk, ...notice } of notices) {
      expect(JSON.stringify(notice)).not.toMatch(/emp_|Kepala|Pelaksana|\d{18}|EKSPEKTASI|BAIK/);
      expect(Object.keys(notice).toSorted()).toEqual(
        ["agency", "at", "count", "expiresAt", "id", "kind", "period", "sk", "until"].toSorted(),
      );
    }
    await restore(table.db, before);
  });

  it.each(["REMIND_RATERS", "ESCALATE"] as const)(
    "of %s, killed before or after any of its writes and done again, are those of one undisturbed run",
    async (step) => {
      const before = await everything(town);
      const now = WHEN[step];
      await remind(at(now), town.agency, quarter, step, ALWAYS);
      const wanted = await everything(town);
      await restore(table.db, before);
      let deaths = 0;
      for (const effect of ["BEFORE", "AFTER"] as const)
        for (let last = 1; ; last += 1) {
          let writes = 0;
          const killed = intercepted(table, async (request, send) => {
            if (isWrite(request)) writes += 1;
            if (writes > last) throw new Error("killed");
            if (writes < last || !isWrite(request)) return send();
            if (effect === "AFTER") await send();
            throw new Error("killed");
          });
          const outcome = await remind(at(now, killed.db), town.agency, quarter, step, ALWAYS).catch(String);
          killed.close();
          if (outcome === "DONE") {
            await restore(table.db, before);
            break;
          }
          expect(outcome).toBe("Error: killed");
          deaths += 1;
          // Of what was begun, an hour later the instant still is the one it began at.
          const begun = (await everything(town)).some(({ sk }) => sk.startsWith("@SENDING#"));
          const again = begun ? addMilliseconds(now, 3_600_000) : now;
          expect(await remind(at(again), town.agency, quarter, step, ALWAYS)).toBe("DONE");
          expect(await everything(town)).toEqual(wanted);
          await restore(table.db, before);
        }
      // What begins it, two notices and a checkpoint: each once before and once after.
      expect(deaths).toBe(2 * 4);
    },
  );

  it("sent by two workers at once are sent once", async () => {
    const before = await everything(town);
    const now = WHEN.ESCALATE;
    await remind(at(now), town.agency, quarter, "ESCALATE", ALWAYS);
    const wanted = await everything(town);
    await restore(table.db, before);
    const both = [1, 2].map(() => remind(at(now), town.agency, quarter, "ESCALATE", ALWAYS));
    expect(await Promise.all(both)).toEqual(["DONE", "DONE"]);
    expect(await everything(town)).toEqual(wanted);
    await restore(table.db, before);
  });

  it("stop as soon as somebody moved the period on", async () => {
    const before = await everything(town);
    await enrol(town, quarter, town.hr.employee);
    const moved = await Period.change(
      table.db,
      town.agency,
      quarter,
      { step: "ESCALATE" },
      { action: "period.escalate", at: WHEN.ESCALATE },
    );
    expect(moved).not.toBeNull();
    expect(await remind(at(WHEN.REMIND_RATERS), town.agency, quarter, "REMIND_RATERS", ALWAYS)).toBe("MARKED");
    for (const one of [town.head, town.regent, town.hr]) expect(await toldTo(one, WHEN.ESCALATE)).toEqual([]);
    await restore(table.db, before);
  });

  describe("to very many", () => {
    let own: TestTable;
    let city: SmallAgency;
    let open: Period.Period;
    const heads: string[] = [];
    beforeAll(async () => {
      own = await createTestTable();
      city = await smallAgency(own.db, "Raya", 0);
      open = await begin(city);
      const tenure = { kind: "DEFINITIVE", startsOn: "2025-01-01", endsOn: null } as const;
      const by = { actor: city.hr.employee, at: city.quarter.startsAt };
      const writes: (Write | undefined)[] = [];
      const people: string[] = [];
      for (let i = 0; i < OFFICES; i += 1) {
        const idOf = (kind: "unt" | "emp", what: string) => derivedId(kind, city.agency.id, what, String(i));
        const [unit, head, staff] = [idOf("unt", "office"), idOf("emp", "head"), idOf("emp", "staff")];
        const leading = [{ ...tenure, employee: head, position: "pos_1", job: "JPT" as const }];
        const path = [city.root.id, unit];
        const office = { id: unit, name: `Kantor ${i}`, kind: "UNIT" as const, parent: city.root.id, path };
        writes.push(unitWrites(city.agency.id, { ...office, heads: leading, created: "" }, by)[0]);
        for (const [id, job] of [
          [head, "JPT"],
          [staff, "PELAKSANA"],
        ] as const) {
          const seat = { ...tenure, position: "pos_1", unit, title: job, job, family: null, leads: job === "JPT" };
          const employee = { id, nip: null, name: `${job} ${i}`, kind: "PNS" as const, rank: null, created: "" };
          writes.push(employeeWrites(city.agency.id, { ...employee, assignments: [seat] }, by)[0]);
        }
        heads.push(head);
        people.push(head, staff);
      }
      await putMany(
        own.db,
        writes.flatMap((write) => (write !== undefined && "put" in write ? [write.put] : [])),
      );
      await enrol(city, open, ...people);
    });
    afterAll(() => own.drop());

    const told = async () => {
      const items = (await everything(city)).filter(({ sk }) => sk.startsWith("NOTICE#"));
      const rows = items.map(({ pk, kind, count, at: when }) => [pk.split("#").at(-1), kind, count, when]);
      return rows.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
    };

    it("go on where the time ran out, with a few reads and a write for each who is told", async () => {
      const [first, later] = [WHEN.REMIND_RATERS, addMilliseconds(WHEN.REMIND_RATERS, 900_000)];
      const calls: unknown[][] = [];
      for (const now of [first, later, later, later]) {
        const counter = counting(own);
        const answer = await remind(at(now, counter.db), city.agency, open, "REMIND_RATERS", NEVER);
        counter.close();
        const of = (name: string): number => counter.operations().filter((operation) => operation === name).length;
        const others = counter.requests.length - of("Query") - of("GetItem") - of("PutItem") - of("UpdateItem");
        calls.push([
          answer,
          (await told()).length,
          of("Query"),
          of("GetItem"),
          of("PutItem"),
          of("UpdateItem"),
          others,
        ]);
      }
      // What begins it, or finds it begun, is a put, and then a get. Queries: the roll's one shard, units, employees.
      // A chunk of a hundred is a get of the period, a put for each, and a checkpoint.
      expect(calls).toEqual([
        ["MORE", 100, 3, 1, 1 + 100, 1, 0],
        ["MORE", 200, 3, 1 + 1, 1 + 100, 1, 0],
        ["DONE", 221, 3, 1 + 1, 1 + 21, 1, 0],
        ["DONE", 221, 3, 1 + 1, 1, 0, 0],
      ]);
      const wanted = [
        ...heads.map((head) => [head, "RATING_REMINDER", 1, first]),
        // The heads of the offices, and of the one the town was made with.
        [city.regent.employee, "RATING_REMINDER", OFFICES + 1, first],
      ];
      expect(await told()).toEqual(wanted.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1)));
    });
  });
});
