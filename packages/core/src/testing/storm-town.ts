import type { Policy } from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import { advance } from "../closing/index.ts";
import type { Database } from "../dynamo/index.ts";
import * as Goal from "../goal/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import type { Expectation } from "../shared/classes.ts";
import { depsAt, type Person, ratingOf, smallAgency, value } from "./fixture.ts";
import { INVENTED } from "./invented.ts";
import { ALWAYS } from "./quarter.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";
const BELOW = "DI_BAWAH_EKSPEKTASI";
const SHARDS = 4;
const MADE = "2025-12-20T02:00:00.000Z";
const BASIS = "Rencana aksi periode ini tercapai seluruhnya";

/** An index of a recorded target, which grows with the days served, and of the rater's ratings; ranked in every way. */
const POLICY: Policy = {
  ...INVENTED,
  id: "kota-badai",
  index: {
    formula: {
      op: "WEIGHTED",
      title: { en: "Target and results", id: "Target dan hasil kerja" },
      parts: [
        { weightPercent: "60", of: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 } },
        { weightPercent: "40", of: { op: "VALUE", measure: "MAIN", from: "SUPERIOR", atLeast: 1 } },
      ],
      missing: { rule: "EXCLUDE_AND_RENORMALISE" },
    },
    example: {
      values: [
        { measure: "TARGET", from: "SUPERIOR", values: ["48"] },
        { measure: "MAIN", from: "SUPERIOR", values: [MEETS] },
      ],
      index: "68.80",
    },
  },
  comparability: { minimumRatedPercent: "40", minimumServedPercent: "50" },
  ranking: { groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"], minimumGroup: 2 },
};

type Ratings = readonly [Expectation, Expectation];
/** Who rates whom how; by the number of the person. */
type Marks = readonly (readonly [rater: number, whose: number, Ratings])[];

/**
 * A town of fifteen people on four shards: three units with their heads, one of them below another; two families of
 * jobs; two people on leave. Its first quarter is published and final, its second is about to begin: the one that all
 * is done to. Numbers of people: 0 regent, 1 head, 2 to 6 staff; 11 head, 12 to 15 staff; 21 head below 11, 22 and 23
 * staff; 31 joins late.
 */
export const stormTown = async (db: Database) => {
  const town = await smallAgency(db, "Badai", 5, POLICY);
  const people = new Map<number, Person>([town.regent, town.head, ...town.staff].entries());
  const of = (n: number): Person => {
    const one = people.get(n);
    if (one === undefined) throw new Error(`nobody is number ${n}`);
    return one;
  };
  const at = depsAt(db, MADE);

  const join = async (n: number, unit: string, job: Organization.JobKind, family: string | null, startsOn: string) => {
    const { id: employeeId, version } = value(
      await Organization.createEmployee(at, town.hr, {
        nip: `1991${String((n % 12) + 1).padStart(2, "0")}152016011${String(n).padStart(3, "0")}`,
        name: `Warga ${n}`,
        kind: "PNS",
        rank: null,
        idempotencyKey: `employee-${n}`,
      }),
    );
    const leads = job === "JPT" || job === "ADMINISTRATOR";
    const position = { unitId: unit, title: `Jabatan ${n}`, job, family, leads, idempotencyKey: `position-${n}` };
    const { id: positionId } = value(await Organization.createPosition(at, town.hr, position));
    const assignment = { employeeId, positionId, startsOn, kind: "DEFINITIVE" as const, version };
    value(await Organization.assign(at, town.hr, assignment));
    const person: Person = { kind: "EMPLOYEE", agency: town.agency.id, employee: employeeId, grants: [] };
    people.set(n, person);
    return person;
  };

  const second = await town.unit("Dinas Kedua", town.root.id);
  const below = await town.unit("Bidang Kedua", second.id);
  await join(11, second.id, "JPT", null, "2025-01-01");
  for (const n of [12, 13, 14, 15])
    await join(n, second.id, "FUNCTIONAL", n % 2 === 0 ? "guru" : "bidan", "2025-01-01");
  await join(21, below.id, "ADMINISTRATOR", null, "2025-01-01");
  for (const n of [22, 23]) await join(n, below.id, "FUNCTIONAL", "guru", "2025-01-01");
  await town.plan(of(11), of(0));
  for (const n of [12, 13, 14, 15, 21]) await town.plan(of(n), of(11));
  for (const n of [22, 23]) await town.plan(of(n), of(21));
  for (const [n, startsOn, endsOn] of [
    [3, "2026-04-06", "2026-05-29"],
    [12, "2026-06-01", "2026-06-12"],
  ] as const) {
    const leave = { employeeId: of(n).employee, kind: "SAKIT" as const, startsOn, endsOn, decree: "SK 800/12/2026" };
    value(await Organization.recordLeave(at, town.hr, { ...leave, idempotencyKey: `leave-${n}-2026` }));
  }

  const quarters = (await Period.page(at, town.hr, 20)).edges.map(({ node }) => node);
  const [first, quarter] = quarters.filter(({ kind }) => kind === "QUARTER");
  if (first === undefined || quarter === undefined) throw new Error("the year has no two quarters");

  const classes = async (period: Period.Period): Promise<void> => {
    const then = depsAt(db, period.endsAt);
    const given = { periodId: period.id, class: "BAIK" as const, basis: BASIS, version: 0 };
    value(await Goal.setUnitClass(then, town.hr, { ...given, unitId: town.root.id }));
    for (const unitId of [town.office.id, second.id]) value(await Goal.setUnitClass(then, of(0), { ...given, unitId }));
    value(await Goal.setUnitClass(then, of(11), { ...given, unitId: below.id }));
  };
  const appraisalOf = (period: Period.Period, n: number): string =>
    Appraisal.appraisalId({ period: period.id, employee: of(n).employee });

  const FIRST: Marks = [
    [1, 2, [MEETS, MEETS]],
    [1, 3, [ABOVE, MEETS]],
    [1, 4, [BELOW, MEETS]],
    [11, 12, [MEETS, MEETS]],
    [11, 13, [ABOVE, ABOVE]],
    [11, 21, [MEETS, MEETS]],
    [21, 22, [BELOW, MEETS]],
    [0, 1, [MEETS, MEETS]],
  ];
  const step = async (period: Period.Period, now: string): Promise<void> => {
    const progress = await advance(depsAt(db, now), { agency: town.agency.id, period: period.id }, ALWAYS);
    if (progress !== "DONE") throw new Error(`the town stands still: ${progress}`);
  };
  await step(first, first.endsAt);
  await classes(first);
  for (const [rater, whose, ratings] of FIRST) {
    const rating = { appraisalId: appraisalOf(first, whose), version: 0, content: ratingOf(...ratings) };
    value(await Appraisal.rate(depsAt(db, first.endsAt), of(rater), rating));
  }
  await step(first, first.publishesAt);
  await step(first, first.finalisesAt);
  const spread = { action: "period.shard", at: quarter.startsAt };
  await Period.change(db, town.agency, quarter, { shards: SHARDS }, spread);
  await classes(quarter);

  return {
    ...town,
    first,
    quarter,
    units: [town.office, second, below],
    of,
    numbers: () => [...people.keys()].filter((n) => n !== 0),
    join,
    appraisalOf: (n: number) => appraisalOf(quarter, n),
    target: { agency: town.agency.id, period: quarter.id },
  };
};
export type StormTown = Awaited<ReturnType<typeof stormTown>>;
