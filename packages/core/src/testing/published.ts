import * as Appraisal from "../appraisal/index.ts";
import type * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { shardOf } from "../shared/ids.ts";
import type { Page } from "../shared/page.ts";
import { depsAt, type Person, type SmallAgency } from "./fixture.ts";
import { inputsOf, quarterOf } from "./quarter.ts";
import { snapshot } from "./snapshot.ts";

/** Every row of a list, a few at a time as a reader takes them. */
const walked = async <T>(page: (after: string | null) => Promise<Page<T> | null>): Promise<readonly T[] | null> => {
  const rows: T[] = [];
  for (let after: string | null = null; ; ) {
    const found: Page<T> | null = await page(after);
    if (found === null) return null;
    rows.push(...found.edges.map(({ node }) => node));
    if (!found.hasNextPage) return rows;
    after = found.edges.at(-1)?.cursor ?? null;
  }
};
const TOGETHER = 10;

/** Everything that anybody can read of the first quarter's publication, without the fences it stands under. */
export const publishedOf = async (town: SmallAgency, units: readonly string[] = []) => {
  const now = depsAt(town.db, town.quarter.publishesAt);
  const period = await quarterOf(town);
  if (period.output === null || period.publishedAt === null) throw new Error(`the quarter is ${period.state}`);
  const { shardFences: _shards, rankingFence: _ranking, corrections: _corrections, ...output } = period.output;
  const inputs = await inputsOf(town);
  const everybody = [...inputs.keys()].toSorted();
  const jobs = new Set([...inputs.values()].flatMap(({ job }) => job ?? []));
  const choices: readonly Ranking.GroupChoice[] = [
    {},
    ...[town.office.id, ...units].map((unitId) => ({ unitId })),
    ...[...jobs].toSorted().map((positionGroup) => ({ positionGroup })),
  ];
  const groups = await Promise.all(
    choices.map(async (choice) => {
      const group = await Ranking.ofChoice(now, town.hr, period, choice);
      if (group === null) throw new Error("no ranking");
      const rows = await walked((after) => Ranking.page(now, town.agency.id, group, TOGETHER, after));
      return { choice, rows, total: await Ranking.total(group), distribution: await Ranking.distribution(group) };
    }),
  );
  // Of what is read one person at a time, every third will do.
  const some = everybody.filter((_, i) => i % 3 === 0).slice(0, 10);
  const people = some.map((employee): Person => ({ ...town.head, employee }));
  const list = (of: typeof Ranking.unrated) => walked((after) => of(now, town.hr, period, TOGETHER, after));
  return {
    output,
    results: await Appraisal.publishedResults(now, town.agency.id, period, everybody),
    groups,
    own: await Promise.all(people.map(async (one) => (await Ranking.own(now, one, period))?.standing)),
    unrated: await list(Ranking.unrated),
    notComparable: await list(Ranking.notComparable),
    improved: await list(Ranking.improved),
    /** Results made again from the inputs as they are now. */
    recomputed: await Promise.all(
      some.map(async (employee) => {
        const id = Appraisal.appraisalId({ period: period.id, employee });
        return (await Appraisal.recomputed(now, town.hr, id))?.equal;
      }),
    ),
  };
};

/** Where in the table things of a period stand under a fence that it does not point to: what nobody can reach. */
export const unreachable = async (town: SmallAgency, period: Period.Period): Promise<readonly string[]> => {
  const { output, shards } = period;
  const items = await snapshot(town.db, town.agency.id);
  return items.flatMap(({ pk, sk }) => {
    const name = `${pk} ${sk}`;
    const fence = /#F(\d{6})$/.exec(name)?.[1];
    if (fence === undefined || !name.includes(period.id)) return [];
    const employee = /#(emp_\w+)$/.exec(pk)?.[1];
    const base = employee === undefined ? output?.rankingFence : output?.shardFences[shardOf(employee, shards ?? 1)];
    return [base, ...(output?.corrections ?? [])].includes(Number(fence)) ? [] : [name];
  });
};

/** The fences that anything of a period stands under. */
export const fencesIn = async (town: SmallAgency, period: Pick<Period.Period, "id">): Promise<readonly number[]> => {
  const items = await snapshot(town.db, town.agency.id);
  const names = items.map(({ pk, sk }) => `${pk} ${sk}`).filter((name) => name.includes(period.id));
  const fences = names.flatMap((name) => /#F(\d{6})$/.exec(name)?.[1] ?? []);
  return [...new Set(fences.map(Number))].toSorted((a, b) => a - b);
};
