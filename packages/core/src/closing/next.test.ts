import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Audit from "../audit/index.ts";
import * as Notice from "../notice/index.ts";
import * as Period from "../period/index.ts";
import type { Instant } from "../shared/time.ts";
import { depsAt, type SmallAgency, smallAgency } from "../testing/fixture.ts";
import { intercepted, isWrite } from "../testing/intercepted.ts";
import { ALWAYS } from "../testing/quarter.ts";
import { snapshot } from "../testing/snapshot.ts";
import { advance } from "./index.ts";
import { createNext } from "./next.ts";

let table: TestTable;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());
const at = (now: Instant, db = table.db) => depsAt(db, now);

const DUE = "2026-11-30T17:00:00.000Z";

const years = async (town: SmallAgency): Promise<readonly string[]> => {
  const page = await Period.page(at(DUE), town.hr, 100);
  return page.edges.flatMap(({ node }) => (node.kind === "YEAR" ? [`${node.name} ${node.state}`] : []));
};
const told = async (town: SmallAgency, now: Instant) =>
  (await Notice.inbox(at(now), town.head, 100)).edges
    .map(({ node }) => [node.kind, node.period.startsOn, node.at])
    .filter(([kind]) => kind === "YEAR_CREATED")
    .toReversed();
/** Does what is due, again and again, until nothing of the town is due any more. */
const catchUp = async (town: SmallAgency, now: Instant): Promise<void> => {
  for (;;) {
    const due: string[] = [];
    for await (const { agency, period } of Period.due(at(now))) if (agency === town.agency.id) due.push(period);
    if (due.length === 0) return;
    for (const period of due) expect(await advance(at(now), { agency: town.agency.id, period }, ALWAYS)).toBe("DONE");
  }
};

describe("the creation of the next year", () => {
  it("happens on 1 December and not a millisecond earlier, with the news of it", async () => {
    const town = await smallAgency(table.db, "Tepat", 0);
    await catchUp(town, "2026-11-30T16:59:59.999Z");
    expect(await years(town)).toEqual(["Tahun 2026 OPEN"]);
    expect(await told(town, DUE)).toEqual([]);
    await catchUp(town, DUE);
    expect(await years(town)).toEqual(["Tahun 2026 OPEN", "Tahun 2027 PLANNED"]);
    expect(await told(town, DUE)).toEqual([["YEAR_CREATED", "2027-01-01", DUE]]);
    const entries = await Audit.entriesOf(table.db, town.agency.id, town.year.id);
    expect(entries.at(-1)).toMatchObject({ action: "period.create_next", actor: "system", at: DUE });
    const again = await snapshot(table.db, town.agency.id);
    const target = { agency: town.agency.id, period: town.year.id };
    expect(await advance(at(DUE), target, ALWAYS)).toBe("DONE");
    expect(await snapshot(table.db, town.agency.id)).toEqual(again);
  });

  it("after an outage of years makes the year that runs, and that one the next: no year is closed unlived", async () => {
    const town = await smallAgency(table.db, "Mati", 0);
    const now = "2029-03-01T00:00:00.000Z";
    await catchUp(town, now);
    // What 2026 still had to go through takes its time, as its publication shortens nobody's right to object.
    expect(await years(town)).toEqual(["Tahun 2026 PUBLISHED", "Tahun 2029 OPEN"]);
    expect(await told(town, now)).toEqual([["YEAR_CREATED", "2029-01-01", now]]);
    const december = "2029-11-30T17:00:00.000Z";
    await catchUp(town, december);
    expect(await years(town)).toEqual(["Tahun 2026 FINAL", "Tahun 2029 OPEN", "Tahun 2030 PLANNED"]);
    expect(await told(town, december)).toEqual([
      ["YEAR_CREATED", "2029-01-01", now],
      ["YEAR_CREATED", "2030-01-01", december],
    ]);
  });

  it("in December makes the year that runs and the one after it at once", async () => {
    const town = await smallAgency(table.db, "Akhir", 0);
    const now = "2028-12-15T00:00:00.000Z";
    await catchUp(town, now);
    expect(await years(town)).toEqual(["Tahun 2026 PUBLISHED", "Tahun 2028 OPEN", "Tahun 2029 PLANNED"]);
    expect((await told(town, now)).map(([, startsOn]) => startsOn).toSorted()).toEqual(["2028-01-01", "2029-01-01"]);
  });

  it.each(["BEFORE", "AFTER"])("killed %s its write is done by whoever comes next", async (effect) => {
    const town = await smallAgency(table.db, `Jatuh-${effect}`, 0);
    await catchUp(town, "2026-11-30T16:59:59.999Z");
    const year = await Period.load(at(DUE), town.agency.id, town.year.id);
    if (year === null) throw new Error("the year is gone");
    const killed = intercepted(table, async (request, send) => {
      if (isWrite(request) && effect === "AFTER") await send();
      if (isWrite(request)) throw new Error("killed");
      return send();
    });
    await expect(createNext(at(DUE, killed.db), town.agency, year)).rejects.toThrow("killed");
    killed.close();
    expect(await years(town)).toHaveLength(effect === "AFTER" ? 2 : 1);
    await catchUp(town, DUE);
    expect(await years(town)).toEqual(["Tahun 2026 OPEN", "Tahun 2027 PLANNED"]);
    expect(await told(town, DUE)).toEqual([["YEAR_CREATED", "2027-01-01", DUE]]);
  });

  it("by two workers at once is one, told once", async () => {
    const town = await smallAgency(table.db, "Dua", 0);
    await catchUp(town, "2026-11-30T16:59:59.999Z");
    const target = { agency: town.agency.id, period: town.year.id };
    const both = [1, 2].map(() => advance(at(DUE), target, ALWAYS));
    expect(await Promise.all(both)).toEqual(["DONE", "DONE"]);
    expect(await years(town)).toEqual(["Tahun 2026 OPEN", "Tahun 2027 PLANNED"]);
    expect(await told(town, DUE)).toEqual([["YEAR_CREATED", "2027-01-01", DUE]]);
  });
});
