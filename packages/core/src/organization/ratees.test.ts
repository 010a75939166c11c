import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import { depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting } from "../testing/intercepted.ts";
import * as Organization from "./index.ts";

const NOW = "2026-01-05T02:00:00.000Z";
const ON = "2026-01-05";
let table: TestTable;
let town: SmallAgency;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Bawahan", 2);
});
afterAll(() => table.drop());

const rated = async (unit: Organization.Unit, on = ON, db = table.db): Promise<readonly string[]> => {
  const deps = depsAt(db, NOW);
  const from = Organization.directory(deps, town.agency.id);
  const [stored] = await from.units([unit.id]);
  if (!stored) throw new Error("the unit is gone");
  const people = await Organization.ratedByHeadOf(deps, town.agency.id, stored, on, from);
  // The same rule, asked of each by itself.
  for (const one of people) expect((await Organization.rater(from, one, on)).unit).toBe(unit.id);
  return people.map(({ id }) => id).toSorted();
};
const ids = (people: readonly Person[]): readonly string[] => people.map(({ employee }) => employee).toSorted();

describe("those a unit's head rates", () => {
  it("are its members and the heads directly below, through teams and units without a head that may rate", async () => {
    const { office } = town;
    const headed = await town.unit("Bidang Berkepala", office.id);
    const vacant = await town.unit("Bidang Kosong", office.id);
    const unqualified = await town.unit("Bidang Pelaksana", office.id);
    const team = await town.unit("Tim Bidang Kosong", vacant.id, "TEAM");
    const deep = await town.unit("Seksi Bidang Kosong", vacant.id);
    const person = (n: number, unit: Organization.Unit, job: Organization.JobKind, leads = false) =>
      town.person(n, unit.id, job, leads, "Pegawai");
    const chief = await person(20, headed, "ADMINISTRATOR", true);
    await person(21, headed, "PELAKSANA");
    const own = [
      chief,
      await person(22, vacant, "PELAKSANA"),
      await person(23, team, "FUNCTIONAL", true),
      await person(24, team, "PELAKSANA"),
      await person(25, deep, "PENGAWAS", true),
      await person(27, unqualified, "PELAKSANA", true),
      await person(28, unqualified, "PELAKSANA"),
    ];
    await person(26, deep, "PELAKSANA");
    expect(await rated(office)).toEqual(ids([...town.staff, ...own]));
    expect(await rated(town.root)).toEqual(ids([town.head]));
    expect(await rated(vacant)).toEqual([]);
    expect(await rated(team)).toEqual([]);
    // Before anybody was assigned nobody was rated.
    expect(await rated(office, "2024-12-31")).toEqual([]);
  });

  it("are counted where they work on the date: an acting head one level up is rated there", async () => {
    const unit = await town.unit("Kantor Pelaksana Tugas", town.root.id);
    const below = await town.unit("Seksi Pelaksana Tugas", unit.id);
    const head = await town.person(40, unit.id, "JPT", true, "Kepala Kantor");
    const chief = await town.person(41, below.id, "PENGAWAS", true, "Kepala Seksi");
    const clerk = await town.person(42, below.id, "PELAKSANA", false, "Pelaksana");
    const deps = depsAt(table.db, NOW);
    const [position] = await Organization.positionsOf(deps, town.hr, unit.id);
    const acting = { employeeId: chief.employee, positionId: position?.id ?? "", startsOn: "2026-03-01", version: 2 };
    value(await Organization.assign(deps, town.hr, { ...acting, kind: "ACTING" }));
    expect([await rated(unit), await rated(below)]).toEqual([ids([chief]), ids([clerk])]);
    expect([await rated(unit, "2026-03-01"), await rated(below, "2026-03-01")]).toEqual([ids([head]), ids([clerk])]);
    expect(await rated(town.root, "2026-03-01")).toEqual(ids([town.head, chief]));
  });

  it("are found past a child with many units below it, jumping over them", async () => {
    const top = await town.unit("Dinas Luas", town.root.id);
    await town.person(49, top.id, "JPT", true, "Kepala Dinas");
    const children = [];
    for (const name of ["Satu", "Dua", "Tiga"]) children.push(await town.unit(`Bidang Luas ${name}`, top.id));
    const heads = [];
    for (const [i, child] of children.entries())
      heads.push(await town.person(50 + i, child.id, "ADMINISTRATOR", true, "Kepala Bidang"));
    const [first] = children.toSorted((a, b) => (a.id < b.id ? -1 : 1));
    for (let n = 0; n < 110; n += 1) await town.unit(`Seksi Luas ${n}`, first?.id ?? "");
    const counted = counting(table);
    expect(await rated(top, ON, counted.db)).toEqual(ids(heads));
    counted.close();
    const lists = counted.requests.filter(({ input }) => input.IndexName === "list");
    expect(lists).toHaveLength(2);
  }, 30_000);
});
