import * as z from "zod/mini";
import type { Cloud } from "../cloud.ts";
import { LOCALITIES } from "../data/localities/localities.ts";
import { indexInWords } from "../data/policy-words.ts";
import { subjectOf } from "../data/seed-agency.ts";
import { type Script, shortName } from "../data/seed-script.ts";
import { type Api, createApi, type User } from "./api.ts";
import { type Closed, checkExplanation, checkRecomputations, closedAppraisals, mustBe } from "./localities-checks.ts";
import { adopt, exampleIndex, policyIn, reweighted, simulate, type WithIndex } from "./localities-policy.ts";
import { tableOf } from "./print.ts";

/** When the changed policies begin to hold. */
const CHANGED_FROM = "2026-07-01";
const TOP = 5;

const PERIODS = "query Periods { periods(first: 20) { edges { node { id state publication { resultHash } } } } }";
const PeriodsAnswer = z.object({
  periods: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          state: z.string(),
          publication: z.nullable(z.object({ resultHash: z.string() })),
        }),
      }),
    ),
  }),
});

const PUBLISHED = `query Published($period: ID!) {
  period(id: $period) {
    name
    policy { title document }
    publication { rated unrated notComparable resultHash }
    ranking {
      total
      scale
      distribution { predicate count }
      rows(first: ${TOP}) {
        edges { node { rank predicate employee { name assignment { title } result(periodId: $period) { index } } } }
      }
    }
  }
}`;
const Row = z.object({
  rank: z.number(),
  predicate: z.string(),
  employee: z.object({
    name: z.string(),
    assignment: z.object({ title: z.string() }),
    result: z.object({ index: z.string() }),
  }),
});
const PublishedAnswer = z.object({
  period: z.object({
    name: z.string(),
    policy: z.object({ title: z.string(), document: z.unknown() }),
    publication: z.object({
      rated: z.number(),
      unrated: z.number(),
      notComparable: z.number(),
      resultHash: z.string(),
    }),
    ranking: z.object({
      total: z.number(),
      scale: z.string(),
      distribution: z.array(z.object({ predicate: z.string(), count: z.number() })),
      rows: z.object({ edges: z.array(z.object({ node: Row })) }),
    }),
  }),
});

/** What was shown of one locality. */
type Shown = { readonly appraisals: number; readonly steps: number };

type Place = {
  readonly api: Api;
  readonly officer: User;
  readonly period: string;
  readonly print: (text: string) => void;
};

/** The policy with its worked example, and the ranking made by it; answers the policy. */
const showRanking = async ({ api, officer, period, print }: Place, script: Script): Promise<WithIndex> => {
  const { period: found } = await api.read(officer, PUBLISHED, PublishedAnswer, { period });
  const { name, publication, ranking } = found;
  const policy = policyIn(found.policy.document);
  mustBe("The policy", policy.id, script.policy);
  print(`\n${shortName(script)}, ${name}: ${policy.title}, ${policy.id}@${policy.version}`);
  print(`Index = ${indexInWords(policy)}.`);
  const { example } = policy.index;
  mustBe("The worked example's index", exampleIndex(policy), example.index);
  const given = example.values.map(({ measure, from, values }) => `${measure} ${from} ${values.join(", ")}`);
  print(`Worked example: ${given.join("; ")} → ${example.index}.\n`);
  const rows = ranking.rows.edges.map(({ node: { rank, predicate, employee } }) => [
    String(rank),
    employee.name,
    employee.assignment.title,
    predicate,
    employee.result.index,
  ]);
  print(tableOf(["rank", "name", "position", "predikat", "index"], rows));
  const { rated, unrated, notComparable } = publication;
  mustBe("Those ranked and those apart", ranking.total + notComparable, rated);
  mustBe("The scale of the ranking", ranking.scale, `${policy.id}@${policy.version}:INDEX`);
  const counts = ranking.distribution.toReversed().map(({ predicate, count }) => `${predicate} ${count}`);
  print(`\n${counts.join(", ")}; ${rated} rated, of them ${notComparable} NOT_COMPARABLE; ${unrated} UNRATED.`);
  return policy;
};

const publicationOf = async (api: Api, officer: User): Promise<{ readonly id: string; readonly hash: string }> => {
  const { periods } = await api.read(officer, PERIODS, PeriodsAnswer);
  const published = periods.edges.map(({ node }) => node).filter((node) => node.publication !== null);
  mustBe(
    "The states of what is published",
    published.map(({ state }) => state),
    ["PUBLISHED"],
  );
  const [only] = published;
  return { id: only?.id ?? "", hash: only?.publication?.resultHash ?? "" };
};

/** What stands of a score, whatever becomes of the policy. */
const scoreOf = ({ id, result }: Closed) => ({ id, ...result });

const showChange = async (place: Place, policy: WithIndex, closed: readonly Closed[]): Promise<void> => {
  const { api, officer, period, print } = place;
  const { hash } = await publicationOf(api, officer);
  const next = reweighted(policy);
  await adopt(api, officer, next, CHANGED_FROM);
  const again = await closedAppraisals(api, officer, period);
  mustBe("The scores after the policy changed", again.map(scoreOf), closed.map(scoreOf));
  await checkRecomputations(api, officer, again);
  mustBe("The result hash after the policy changed", (await publicationOf(api, officer)).hash, hash);
  print(`\n${next.id}@${next.version} is active from ${CHANGED_FROM}: index = ${indexInWords(next)}.`);
  print(`No score moved: ${closed.length} digests and the result hash ${hash.slice(0, 16)}… stand and are recomputed.`);

  const { people, counts, moves } = await simulate(api, officer, period, next);
  const sumOf = (of: readonly number[]): number => of.reduce((total, count) => total + count, 0);
  mustBe("People counted before", sumOf(counts.map(({ before }) => before)), people);
  mustBe("People counted after", sumOf(counts.map(({ after }) => after)), people);
  const changed = counts.filter(({ before, after }) => before + after > 0);
  const shown = changed.map(({ class: name, before, after }) => `${name} ${before} → ${after}`);
  print(`Would it have held: ${shown.join(", ")}; ${moves.length} of ${people} change class or quarter.`);
  const one = moves.find(({ why }) => why.length > 0);
  if (one === undefined) return;
  const standing = ({ class: name, index, quarter }: typeof one.before): string =>
    `${name} with ${index ?? "no index"}, quarter ${quarter ?? "none"}`;
  print(`${one.employee.name}: ${standing(one.before)} → ${standing(one.after)}, because`);
  for (const reason of one.why.slice(0, TOP)) print(`  ${reason}`);
};

/** Shows one locality and checks every closed appraisal of it; throws at the first thing that is not so. */
const showLocality = async (cloud: Cloud, api: Api, script: Script, print: (text: string) => void): Promise<Shown> => {
  const token = cloud.issuer.issue(subjectOf(script, script.officer.code));
  const officer = { name: script.officer.name, token };
  const { id: period } = await publicationOf(api, officer);
  const place = { api, officer, period, print };
  const policy = await showRanking(place, script);
  const closed = await closedAppraisals(api, officer, period);
  mustBe("Closed appraisals", closed.length, script.parts.length);
  const steps = closed.reduce((total, one) => total + checkExplanation(one, policy), 0);
  await checkRecomputations(api, officer, closed);
  print(
    `Computed again: ${steps} steps of ${closed.length} explanations, and ${closed.length} results to equal digests.`,
  );
  await showChange(place, policy, closed);
  return { appraisals: closed.length, steps };
};

/** Shows every locality of a cloud that was seeded with their scripts, through its public API alone. */
export const runLocalities = async (
  cloud: Cloud,
  scripts: readonly Script[],
  print: (text: string) => void,
): Promise<void> => {
  const api = createApi(cloud);
  const shown: Shown[] = [];
  for (const script of scripts) shown.push(await showLocality(cloud, api, script, print));
  const total = (of: (one: Shown) => number): number => shown.reduce((sum, one) => sum + of(one), 0);
  mustBe("Localities", shown.length, scripts.length);
  print(
    `\n${shown.length} of ${LOCALITIES.length} localities, ${total((one) => one.appraisals)} closed appraisals, ` +
      `${total((one) => one.steps)} steps computed again, every result twice to an equal digest; ` +
      `${api.requests()} GraphQL requests; everything is so.`,
  );
};
