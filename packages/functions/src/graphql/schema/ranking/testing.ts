import type { Policy } from "@kinerja/core/agency";
import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Period from "@kinerja/core/period";
import * as Plan from "@kinerja/core/plan";
import type { Expectation } from "@kinerja/core/shared/classes";
import {
  content,
  type Person,
  ratingOf,
  type SmallAgency,
  smallAgency,
  value,
} from "../../../../../core/src/testing/fixture.ts";
import { createTestTable } from "../../../../../local/src/test-table.ts";
import { createApi } from "../../../testing/api.ts";

export type Ratings = readonly [Expectation, Expectation];
const ALWAYS = { mayContinue: () => true };
/** Requests of different people that may run at once. */
const TOGETHER = 10;

const inParallel = async <T, R>(all: readonly T[], work: (one: T, i: number) => Promise<R>): Promise<readonly R[]> => {
  const done: R[] = [];
  for (let from = 0; from < all.length; from += TOGETHER)
    done.push(...(await Promise.all(all.slice(from, from + TOGETHER).map((one, i) => work(one, from + i)))));
  return done;
};

/**
 * An agency where the head of the one office has rated the people of its division in the first quarter, as `ratings`
 * say, and nobody has rated the head. Not published yet. In the same table another agency with its personnel officer.
 * The agency's policy is the national one unless it is given another; `familyOf` says whose position is of which family.
 */
export const rankedTown = async (
  ratings: readonly Ratings[],
  policy?: Policy,
  familyOf: (i: number) => string | null = () => null,
) => {
  const table = await createTestTable();
  const api = await createApi(table);
  const town: SmallAgency = await smallAgency(table.db, "Satu", 0, policy);
  await smallAgency(table.db, "Dua", 0);
  // Nobody heads the division, so its people are rated by the head of the office above it.
  const division = await town.unit("Bidang Satu", town.office.id);
  const planned = api.depsAt("2026-01-05T02:00:00.000Z");
  const staff = await inParallel(ratings, async (_, i): Promise<Person> => {
    const held = [division.id, "PELAKSANA", false, "Pelaksana", "2025-01-01", familyOf(i)] as const;
    const whose = await town.person(100 + i, ...held);
    const input = { periodId: town.year.id, content: content(), idempotencyKey: `plan-${whose.employee}` };
    const { id } = value(await Plan.create(planned, whose, input));
    value(await Plan.submit(planned, whose, { planId: id, version: 1 }));
    value(await Plan.approve(planned, town.head, { planId: id, version: 2 }));
    return whose;
  });

  /** Does what is due of a quarter at an instant. */
  const advance = async (quarter: Period.Period, now: string): Promise<void> => {
    await Closing.advance(api.depsAt(now), { agency: town.agency.id, period: quarter.id }, ALWAYS);
  };
  /** Ends a quarter and rates its people. */
  const rate = async (quarter: Period.Period, given: readonly Ratings[]): Promise<void> => {
    const rating = api.depsAt(quarter.endsAt);
    await advance(quarter, rating.now);
    const period = await Period.load(rating, town.agency.id, quarter.id);
    if (period === null) throw new Error("The quarter is gone.");
    await town.classes(period);
    await inParallel(given, async ([workResult, behaviour], i) => {
      const employee = staff[i]?.employee ?? "";
      const appraisalId = Appraisal.appraisalId({ period: period.id, employee });
      return value(
        await Appraisal.rate(rating, town.head, { appraisalId, version: 0, content: ratingOf(workResult, behaviour) }),
      );
    });
  };
  await rate(town.quarter, ratings);

  const link = (subject: string, whose: Person): Promise<{ readonly subject: string }> =>
    api.link(subject, town.agency.id, whose.employee);
  const [first] = staff;
  if (first === undefined) throw new Error("Nobody is ranked.");
  /** Token subjects by the part their holder plays. */
  const as = {
    hr: { subject: "hr-Satu" },
    regent: await link("regent", town.regent),
    head: await link("head", town.head),
    staff: await link("staff", first),
    stranger: { subject: "hr-Dua" },
  } as const;
  const publish = () => advance(town.quarter, town.quarter.publishesAt);
  /** Publishes the first quarter, and then the second with these ratings; answers the second. */
  const publishNext = async (next: readonly Ratings[]): Promise<Period.Period> => {
    await publish();
    const periods = (await Period.page(planned, town.hr, 20)).edges.map(({ node }) => node);
    const second = periods.filter(({ kind }) => kind === "QUARTER")[1];
    if (second === undefined) throw new Error("The year has no second quarter.");
    await rate(second, next);
    await advance(second, second.publishesAt);
    return second;
  };
  return { table, api, town, division, staff, as, link, publish, publishNext };
};
export type RankedTown = Awaited<ReturnType<typeof rankedTown>>;
