import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
import { advance } from "../closing/index.ts";
import { putMany } from "../dynamo/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { BadInputError, ForbiddenError, UnauthenticatedError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, isWrite } from "../testing/intercepted.ts";
import { localPolicy } from "../testing/policy.ts";
import { ALWAYS, openEvaluation, quarterOf, rateQuarter, targetOf } from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import { AGENCY_GROUP, type Ranking } from "./model.ts";
import { ofProvince, type ProvinceInput } from "./province.ts";
import { boundariesOf } from "./province-rules.ts";
import { merge, rank } from "./rules.ts";
import * as Store from "./store.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const EARLY = "2026-01-20T02:00:00.000Z";
const NAMES = ["Satu", "Dua", "Tiga", "Empat"] as const;
type Name = (typeof NAMES)[number];

let table: TestTable;
/** Four agencies of a province with four people each; the fourth has a policy of its own. */
let towns: Readonly<Record<Name, SmallAgency>>;
let ends: string;
let publishes: string;
let rated: Awaited<ReturnType<typeof snapshot>>;
let published: Awaited<ReturnType<typeof snapshot>>;
/** How the people of each agency are rated: the head, then three of the staff. */
const RATINGS: Readonly<Record<Name, readonly (readonly [Expectation, Expectation])[]>> = {
  Satu: [
    [ABOVE, ABOVE],
    [ABOVE, ABOVE],
    [MEETS, MEETS],
    [MEETS, MEETS],
  ],
  Dua: [
    [ABOVE, ABOVE],
    [ABOVE, MEETS],
    [MEETS, MEETS],
    [MEETS, MEETS],
  ],
  Tiga: [
    [MEETS, MEETS],
    [MEETS, MEETS],
    [MEETS, MEETS],
    [MEETS, MEETS],
  ],
  Empat: [
    [MEETS, MEETS],
    [MEETS, MEETS],
    [MEETS, MEETS],
    [MEETS, MEETS],
  ],
};
beforeAll(async () => {
  table = await createTestTable();
  const made: [Name, SmallAgency][] = [];
  for (const name of NAMES)
    made.push([name, await smallAgency(table.db, name, 3, name === "Empat" ? localPolicy() : undefined)]);
  towns = Object.fromEntries(made) as Record<Name, SmallAgency>;
  for (const name of NAMES) {
    const town = towns[name];
    const { endsAt } = await openEvaluation(town);
    for (const [i, ratings] of RATINGS[name].entries()) {
      const [whose, by] = i === 0 ? [town.head, town.regent] : [town.staff[i - 1], town.head];
      if (whose === undefined) throw new Error("no staff");
      value(await rateQuarter(depsAt(table.db, endsAt), town, by, whose, ratings));
    }
  }
  rated = await snapshot(table.db);
  ends = towns.Satu.quarter.endsAt;
  publishes = towns.Satu.quarter.publishesAt;
  for (const name of NAMES) await publish(name);
  published = await snapshot(table.db);
}, 120_000);
afterAll(() => table.drop());
beforeEach(() => restore(table.db, published));

const at = (now = publishes, db = table.db) => depsAt(db, now);
const publish = (name: Name) => advance(at(towns[name].quarter.publishesAt), targetOf(towns[name]), ALWAYS);
const share = async (name: Name, shared = true, now = EARLY) => {
  const { version } = await Agency.load(at(), towns[name].agency.id);
  const input = { province: "14", shared, version, reason: "Kesepakatan forum kepegawaian se-provinsi" };
  value(await Agency.setSharing(at(now), towns[name].hr, input));
};
const shareAll = async (...names: readonly Name[]) => {
  for (const name of names) await share(name);
};
const QUARTER: ProvinceInput = { province: "14", kind: "QUARTER", startsOn: "2026-01-01" };
const ask = (by: Person | null = towns.Satu.hr, input: Partial<ProvinceInput> = {}, deps = at()) =>
  ofProvince(deps, by, { ...QUARTER, ...input });
const statusOf = async (name: Name = "Satu") => (await ask(towns[name].hr)).status;

describe("three agencies of a province that share", () => {
  it("are shown as sums: people, predicates, and where quarters of their one scale end", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    expect(await ask()).toEqual({
      province: "14",
      status: "READY",
      agencies: 3,
      ranked: 12,
      distribution: [
        { predicate: "SANGAT_KURANG", count: 0 },
        { predicate: "KURANG", count: 0 },
        { predicate: "BUTUH_PERBAIKAN", count: 0 },
        { predicate: "BAIK", count: 9 },
        { predicate: "SANGAT_BAIK", count: 3 },
      ],
      scales: [
        {
          own: true,
          byIndex: false,
          boundaries: [
            { quarter: 1, rankKey: 4 * 12_001 + 8, predicate: "SANGAT_BAIK", within: 8 },
            // One above and as expected, then those as expected in both, who all are alike.
            { quarter: 2, rankKey: 3 * 12_001 + 4, predicate: "BAIK", within: 4 },
            { quarter: 3, rankKey: 3 * 12_001 + 4, predicate: "BAIK", within: 4 },
          ],
        },
      ],
    });
  });

  it("are shown alike to each of them", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    const first = await ask();
    expect(await ask(towns.Dua.hr)).toEqual(first);
    expect(await ask({ ...towns.Tiga.head, grants: ["AUDITOR"] })).toEqual(first);
  });

  it("cost one query and two batches, and nothing is written", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    const counted = counting(table);
    await ask(towns.Satu.hr, {}, at(publishes, counted.db));
    counted.close();
    expect(counted.operations()).toEqual(["Query", "BatchGetItem", "BatchGetItem"]);
    expect(counted.requests.filter(isWrite)).toEqual([]);
  });
});

describe("what would tell of one agency", () => {
  it("is not shown: of one, of two, of three with fewer people than the largest minimum group", async () => {
    await shareAll("Satu");
    expect(await ask()).toEqual({ province: "14", status: "TOO_FEW" });
    await shareAll("Dua");
    expect(await ask()).toEqual({ province: "14", status: "TOO_FEW" });
    await shareAll("Tiga");
    expect(await statusOf()).toBe("READY");
    const isSummary = (item: (typeof published)[number]) => item.pk.endsWith("#RANK#AGENCY") && "minimumGroup" in item;
    const isOf = (item: (typeof published)[number]) => item.pk.includes(towns.Dua.agency.id);
    const now = await snapshot(table.db);
    const with13 = now.map((item) => (isSummary(item) && isOf(item) ? { ...item, minimumGroup: 13 } : item));
    await restore(table.db, with13);
    expect(await ask()).toEqual({ province: "14", status: "TOO_FEW" });
  });

  it("is not shown while one of them has not published, for its figures would be the difference", async () => {
    await restore(table.db, rated);
    await shareAll("Satu", "Dua", "Tiga");
    for (const name of ["Satu", "Dua"] as const) {
      await publish(name);
      expect(await ask()).toEqual({ province: "14", status: "WAITING" });
    }
    await publish("Tiga");
    expect(await statusOf()).toBe("READY");
  });

  it("is not shown through whoever joins after the period ended: they read it and do not count", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    const before = await ask();
    await share("Empat", true, ends);
    expect(await ask()).toEqual(before);
    const seen = await ask(towns.Empat.hr);
    expect(seen).toMatchObject({ status: "READY", agencies: 3, ranked: 12, scales: [{ own: false }] });
  });

  it("counts with whoever joined before the period ended", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    await share("Empat", true, addMilliseconds(ends, -1));
    expect(await ask()).toMatchObject({ status: "READY", agencies: 4, ranked: 16 });
  });

  it("is not shown any more when somebody leaves, though they come back", async () => {
    await shareAll("Satu", "Dua", "Tiga", "Empat");
    expect(await statusOf()).toBe("READY");
    await share("Empat", false, addMilliseconds(publishes, 1000));
    expect(await ask()).toEqual({ province: "14", status: "WITHHELD" });
    await share("Empat", true, addMilliseconds(publishes, 2000));
    expect(await ask()).toEqual({ province: "14", status: "WITHHELD" });
    expect((await ask(towns.Empat.hr)).status).toBe("WITHHELD");
  });

  it("is shown where somebody left before the last one published, for nobody saw them counted", async () => {
    await restore(table.db, rated);
    await shareAll("Satu", "Dua", "Tiga", "Empat");
    await publish("Satu");
    await publish("Empat");
    expect(await statusOf()).toBe("WAITING");
    await share("Empat", false, addMilliseconds(publishes, -600_000));
    for (const name of ["Dua", "Tiga"] as const) await publish(name);
    expect(await ask()).toMatchObject({ status: "READY", agencies: 3, ranked: 12 });
  });

  it("is shown where somebody left before the period ended and never counted", async () => {
    await shareAll("Satu", "Dua", "Tiga", "Empat");
    await share("Empat", false, addMilliseconds(ends, -1));
    expect(await ask()).toMatchObject({ status: "READY", agencies: 3 });
  });
});

describe("different scales", () => {
  it("have predicates in common, and quarters only among three of one scale", async () => {
    await shareAll("Satu", "Dua", "Tiga", "Empat");
    const all = await ask();
    expect(all).toMatchObject({ agencies: 4, ranked: 16 });
    if (all.status !== "READY") throw new Error(all.status);
    expect(all.scales.map(({ own, byIndex }) => [own, byIndex])).toEqual([[true, false]]);
    expect((await ask(towns.Empat.hr)) as typeof all).toMatchObject({ scales: [{ own: false }] });
    expect(all.distribution.map(({ count }) => count)).toEqual([0, 0, 0, 13, 3]);
  });

  it("are told apart by what the policies say, not by their names", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    // All three on a policy of their own named alike; what the third one says under that name is something else.
    const alike = localPolicy();
    const documents = { Satu: alike, Dua: alike, Tiga: { ...alike, title: "Penilaian kinerja lain" } } as const;
    const items = await snapshot(table.db);
    const keep = async (names: Readonly<Partial<Record<Name, Agency.Policy>>>) => {
      for (const [name, document] of Object.entries(names)) {
        const { agency, hr, quarter } = towns[name as Name];
        const basis = "Konsultasi dengan seluruh unit kerja";
        value(await Agency.draftPolicy(at(), hr, { document, basis }));
        const period = (await snapshot(table.db)).filter(({ pk, sk }) => pk.endsWith(quarter.id) && sk === "@PERIOD");
        const summary = (await snapshot(table.db)).filter(
          (item) => item.pk === `A#${agency.id}#${quarter.id}#RANK#AGENCY` && "scale" in item,
        );
        const policy = { id: document.id, version: document.version };
        await putMany(table.db, [
          ...period.map((item) => ({ ...item, policy })),
          ...summary.map((item) => ({ ...item, scale: "kota-uji@1:INDEX" })),
        ]);
      }
    };
    await keep(documents);
    const counted = counting(table);
    expect(await ask(towns.Satu.hr, {}, at(publishes, counted.db))).toMatchObject({ agencies: 3, scales: [] });
    counted.close();
    expect(counted.operations()).toEqual(["Query", "BatchGetItem", "BatchGetItem", "BatchGetItem"]);
    await restore(table.db, items);
    await keep({ ...documents, Tiga: alike });
    expect(await ask()).toMatchObject({ agencies: 3, scales: [{ own: true, byIndex: true }] });
  });
});

describe("agencies with more keys than one item holds", () => {
  /** Thousands of people each, on one scale; the largest stand in slices. */
  const large = (seed: number, people: number): Ranking =>
    rank(
      AGENCY_GROUP,
      Array.from({ length: people }, (_, i) => ({
        employee: `emp_${String(seed * 10_000 + i).padStart(20, "0")}`,
        rankKey: 36_003 + ((i * 7919 + seed * 104_729) % 21_000),
      })),
      { scale: "national@1:INDEX", minimumGroup: 10 },
    );
  const RANKINGS = { Satu: large(1, 2500), Dua: large(2, 1400), Tiga: large(3, 600) } as const;

  it("have exactly the quarters of all of them in one list, at a query for each in slices", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    for (const [name, ranking] of Object.entries(RANKINGS)) {
      const town = towns[name as Name];
      const { id, output } = await quarterOf(town);
      await putMany(table.db, [...Store.rankingItems(town.agency.id, id, output?.rankingFence ?? 0, ranking)]);
    }
    const counted = counting(table);
    const found = await ask(towns.Satu.hr, {}, at(publishes, counted.db));
    counted.close();
    if (found.status !== "READY") throw new Error(found.status);
    const merged = merge(Object.values(RANKINGS).map(({ histogram }) => histogram));
    expect(merged.counts.length).toBeGreaterThan(3000);
    expect(found.scales).toEqual([{ own: true, byIndex: true, boundaries: boundariesOf(merged) }]);
    expect(found.ranked).toBe(4500);
    expect(counted.operations()).toEqual(["Query", "BatchGetItem", "BatchGetItem", "Query", "Query"]);
  });

  it("are asked for again where a correction came between summary and slices", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    const town = towns.Satu;
    const { id, output } = await quarterOf(town);
    const items = [...Store.rankingItems(town.agency.id, id, output?.rankingFence ?? 0, RANKINGS.Satu)];
    const others = (["Dua", "Tiga"] as const).map(async (name) => {
      const { id: period, output: own } = await quarterOf(towns[name]);
      const ranking = Store.rankingItems(towns[name].agency.id, period, own?.rankingFence ?? 0, RANKINGS[name]);
      await putMany(table.db, [...ranking]);
    });
    await Promise.all(others);
    await putMany(
      table.db,
      items.map((item) => ("scale" in item ? { ...item, total: 2501 } : item)),
    );
    await expect(ask()).rejects.toThrow("corrected a moment ago");
  });
});

describe("who reads a province's aggregates", () => {
  it("is a personnel officer or auditor of an agency that shares there itself", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    await expect(ask(towns.Empat.hr)).rejects.toThrow(ForbiddenError);
    await expect(ask(towns.Empat.hr)).rejects.toThrow("Only an agency that shares in the province itself");
    for (const by of [towns.Satu.head, towns.Satu.regent]) await expect(ask(by)).rejects.toThrow(ForbiddenError);
    await expect(ask(null)).rejects.toThrow(UnauthenticatedError);
    await share("Satu", false);
    await expect(ask()).rejects.toThrow(ForbiddenError);
  });

  it("is not somebody who shares in another province", async () => {
    await shareAll("Satu", "Dua", "Tiga");
    await expect(ask(towns.Satu.hr, { province: "15" })).rejects.toThrow(ForbiddenError);
  });

  it.each([
    ["a code of no province", { province: "10" }, "province: the official two-digit code of a province"],
    ["no code", { province: "14#" }, "province: the official two-digit code of a province"],
    ["a day on which no quarter begins", { startsOn: "2026-02-01" }, "startsOn: the first day of a quarter."],
    ["a day on which no year begins", { kind: "YEAR", startsOn: "2026-04-01" }, "startsOn: the first day of a year."],
  ] as const)("cannot send %s", async (_, input, message) => {
    await shareAll("Satu", "Dua", "Tiga");
    const sent = ask(towns.Satu.hr, input);
    await expect(sent).rejects.toThrow(BadInputError);
    await expect(sent).rejects.toThrow(message);
  });

  it.each([
    ["a quarter nobody has", { startsOn: "2031-01-01" }, "TOO_FEW"],
    ["a month, where agencies have quarters", { kind: "MONTH" }, "TOO_FEW"],
    ["a year that has not ended", { kind: "YEAR" }, "WAITING"],
  ] as const)("finds no figures of %s", async (_, input, status) => {
    await shareAll("Satu", "Dua", "Tiga");
    expect(await ask(towns.Satu.hr, input)).toEqual({ province: "14", status });
  });
});

describe("nothing that names an agency", () => {
  it("stands in any answer or refusal", async () => {
    const texts: string[] = [];
    const note = async (answer: Promise<unknown>) =>
      texts.push(await answer.then(JSON.stringify, (error: Error) => `${error.name}: ${error.message}`));
    await shareAll("Satu", "Dua");
    await note(ask());
    await shareAll("Tiga", "Empat");
    for (const name of NAMES) await note(ask(towns[name].hr));
    await note(ask(towns.Satu.hr, { province: "15" }));
    await note(ask(towns.Satu.hr, { kind: "YEAR" }));
    await share("Empat", false, addMilliseconds(publishes, 1));
    for (const name of NAMES) await note(ask(towns[name].hr));
    expect(texts).toHaveLength(11);
    const secrets = NAMES.flatMap((name) => [name, towns[name].agency.id, towns[name].quarter.id]);
    for (const text of texts)
      for (const secret of [...secrets, "kota-uji", "national"]) expect(text).not.toContain(secret);
  });
});
