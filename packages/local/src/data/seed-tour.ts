import { policyTemplate } from "@kinerja/core/agency/templates";
import * as z from "zod/mini";
import type { SeedReport, SeedStage } from "../seed-report.ts";
import { StartError } from "../start-error.ts";
import { indexInWords } from "./policy-words.ts";
import { subjectOf, type Town } from "./seed-agency.ts";
import { ask } from "./seed-api.ts";
import { HOLIDAYS_SOURCE } from "./seed-calendar.ts";
import { shortName } from "./seed-script.ts";
import { TIMELINE } from "./seed-timeline.ts";

/** The subject of the platform operator's token. */
export const OPERATOR = "platform-operator";
/** Rows that the query to paste asks for. */
const TOP = 10;
/** People shown of each rank: hundreds share a few ranks. */
const SHOWN_PER_RANK = 2;

/** The ranking of a period, as a personnel officer would ask for it; it needs no variables. */
const rankingQuery = (period: string): string => `query Ranking {
  period(id: "${period}") {
    name
    state
    publication { publishedAt rated unrated resultHash }
    ranking {
      total
      distribution { predicate count }
      rows(first: ${TOP}) {
        edges { node { rank predicate employee { name assignment { title unit { name } } } } }
      }
    }
    unrated(first: ${TOP}) { edges { node { employee { name } } } }
  }
}`;

const Assignment = z.object({ title: z.string(), unit: z.object({ name: z.string() }) });
const Row = z.object({
  rank: z.number(),
  predicate: z.string(),
  employee: z.object({ name: z.string(), assignment: Assignment }),
});
const RankingAnswer = z.object({
  period: z.object({
    name: z.string(),
    state: z.string(),
    publication: z.nullable(z.object({ rated: z.number(), unrated: z.number(), resultHash: z.string() })),
    ranking: z.object({ distribution: z.array(z.object({ predicate: z.string(), count: z.number() })) }),
  }),
});

const ROWS = `query Rows($period: ID!, $after: String) {
  period(id: $period) {
    ranking {
      rows(first: 100, after: $after) {
        edges { node { rank predicate employee { name assignment { title unit { name } } } } }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
}`;
const PageInfo = z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) });
const Rows = z.object({ edges: z.array(z.object({ node: Row })), pageInfo: PageInfo });
const RowsAnswer = z.object({ period: z.object({ ranking: z.object({ rows: Rows }) }) });
type Row = z.infer<typeof Row>;

/** The first people of each rank, down the whole ranking. */
const firstOfEachRank = async (cloud: SeedStage, period: string, token: string): Promise<readonly Row[]> => {
  const shown: Row[] = [];
  for (let after: string | null = null, more = true; more; ) {
    const answer: z.infer<typeof RowsAnswer> = await ask(
      cloud,
      { query: ROWS, variables: { period, after }, token },
      RowsAnswer,
    );
    const { edges, pageInfo } = answer.period.ranking.rows;
    for (const { node } of edges)
      if (shown.filter((row) => row.rank === node.rank).length < SHOWN_PER_RANK) shown.push(node);
    after = pageInfo.endCursor;
    more = pageInfo.hasNextPage;
  }
  return shown;
};

/** Everybody who can be signed in as, the first agency's before the second's; the operator last. */
const peopleOf = (towns: readonly Town[]): SeedReport["people"] => [
  ...towns.flatMap(({ script }) =>
    script.cast.map(({ role, code }) => {
      const person = script.people.find((one) => one.code === code);
      const title = script.positions.find((one) => one.code === person?.position)?.title ?? "Pengelola Kepegawaian";
      const name = `${person?.name ?? script.officer.name}, ${title}, ${shortName(script)}`;
      return { role, name, subject: subjectOf(script, code) };
    }),
  ),
  { role: "OPERATOR", name: "Platform operator, of no agency", subject: OPERATOR },
];

const lineOf = ({ script, cycle }: Town): string => {
  const { units, people, parts, policy: id } = script;
  const policy = id === null ? null : policyTemplate(id);
  if (policy !== null)
    return (
      `${shortName(script)}: ${people.length} people, ${cycle.name} under ${policy.id}@${policy.version} ` +
      `(${script.about}): index = ${indexInWords(policy)}.`
    );
  const silent = parts.filter((part) => part.ratings?.ratedBy === "RATERS_SUPERIOR").length;
  const counts = `${people.length} people in ${units.length} units, ${silent} rated by a silent rater's superior`;
  return `${shortName(script)}: ${script.about} ${counts}.`;
};

const summaryOf = (towns: readonly Town[], seconds: number): SeedReport["summary"] => [
  ...towns.map(lineOf),
  "Every name, NIP, class and rating is demonstration data of ours: nobody in it exists, and nothing was ever rated so.",
  `Holidays: ${HOLIDAYS_SOURCE}.`,
  `The tick opened, evaluated, escalated and closed each cycle by itself; the clock went on from ${TIMELINE.closed}.`,
  `Made in ${Math.round(seconds)} seconds.`,
];

/** What `npm start` shows once the data are there; the ranking is read back through the API with a real token. */
export const reportOf = async (cloud: SeedStage, towns: readonly Town[], seconds: number): Promise<SeedReport> => {
  const [first] = towns;
  if (first === undefined) throw new RangeError("There is no agency to report on.");
  const { script, cycle } = first;
  const token = cloud.issuer.issue(subjectOf(script, script.officer.code));
  const query = rankingQuery(cycle.id);
  const { period } = await ask(cloud, { query, token }, RankingAnswer);
  if (period.publication === null)
    throw new StartError(
      `${period.name} is ${period.state} and not published: start again to take seeding up there, or anew with --fresh.`,
    );
  const { rated, unrated, resultHash } = period.publication;
  const rows = await firstOfEachRank(cloud, cycle.id, token);
  const predicates = period.ranking.distribution.toReversed().map(({ predicate, count }) => `${predicate} ${count}`);
  return {
    summary: summaryOf(towns, seconds),
    people: peopleOf(towns),
    query,
    ranking: {
      title:
        `Ranking of ${period.name}, ${shortName(script)} (our ratings): ${rated} rated, ${unrated} unrated; ` +
        `${predicates.join(", ")}; result hash ${resultHash.slice(0, 16)}…; the first of each rank:`,
      rows: rows.map(({ rank, predicate, employee }) => ({
        rank,
        name: employee.name,
        position: employee.assignment.title,
        unit: employee.assignment.unit.name,
        predicate,
      })),
    },
  };
};
