import * as z from "zod/mini";
import { TIMELINE } from "../data/seed-timeline.ts";
import {
  EXPECTED_DISTRIBUTION,
  EXPECTED_HASH,
  EXPECTED_RANKING,
  EXPECTED_UNRATED,
  type ExpectedRow,
} from "./expected.ts";
import type { Play } from "./found.ts";
import { tableOf } from "./print.ts";
import type { Stage } from "./stage.ts";

export const RANKING = `query Ranking($period: ID!) {
  period(id: $period) {
    name
    state
    publication { publishedAt rated notComparable unrated resultHash }
    ranking {
      total
      distribution { predicate count }
      rows(first: 100) { edges { node { rank rankKey predicate employee { id name assignment { title } } } } }
    }
    unrated(first: 100) { edges { node { employee { id } } } }
  }
}`;
const Row = z.object({
  rank: z.number(),
  rankKey: z.number(),
  predicate: z.string(),
  employee: z.object({ id: z.string(), name: z.string(), assignment: z.object({ title: z.string() }) }),
});
const Publication = z.object({
  publishedAt: z.string(),
  rated: z.number(),
  notComparable: z.number(),
  unrated: z.number(),
  resultHash: z.string(),
});
const RankingAnswer = z.object({
  period: z.object({
    name: z.string(),
    state: z.string(),
    publication: Publication,
    ranking: z.object({
      total: z.number(),
      distribution: z.array(z.object({ predicate: z.string(), count: z.number() })),
      rows: z.object({ edges: z.array(z.object({ node: Row })) }),
    }),
    unrated: z.object({
      edges: z.array(z.object({ node: z.object({ employee: z.object({ id: z.string() }) }) })),
    }),
  }),
});
type Answer = z.infer<typeof RankingAnswer>["period"];

const checkRanking = (
  { check, checkEach }: Stage,
  play: Play,
  { state, publication, ranking, unrated }: Answer,
): void => {
  const codes = new Map(play.script.parts.map(({ code }) => [play.employee(code), code]));
  const rows = ranking.rows.edges
    .map(({ node: { rank, rankKey, predicate, employee } }) => {
      const code = codes.get(employee.id) ?? "";
      return { rank, code, predicate, rankKey };
    })
    .toSorted((a, b) => (a.code < b.code ? -1 : 1));
  const expected = EXPECTED_RANKING.toSorted((a, b) => (a.code < b.code ? -1 : 1));
  checkEach<Omit<ExpectedRow, "code"> & { code: string }>("the ranking", rows, expected, (row) => row.code);
  check("the predicates", ranking.distribution, EXPECTED_DISTRIBUTION);
  const { rated, notComparable } = publication;
  const counts = [state, rated, notComparable, publication.unrated, ranking.total];
  check("the publication", counts, ["PUBLISHED", 9, 0, 1, 9]);
  check("when it was published", publication.publishedAt, TIMELINE.published);
  check("the result hash", publication.resultHash, EXPECTED_HASH);
  const nobody = unrated.edges.map(({ node }) => codes.get(node.employee.id) ?? "");
  check("whom nobody rated", nobody, [EXPECTED_UNRATED]);
};

/** The personnel officer reads the ranking that the tick has published. */
export const showRanking = async (stage: Stage, play: Play): Promise<void> => {
  const { api, print } = stage;
  const { period } = await api.read(play.hr, RANKING, RankingAnswer, { period: play.quarter });
  checkRanking(stage, play, period);
  const { publication, ranking } = period;
  print(`\nPeringkat (ranking) of ${period.name}, by our ratings\n`);
  const lines = ranking.rows.edges.map(({ node: { rank, rankKey, predicate, employee } }) => [
    String(rank),
    employee.name,
    employee.assignment.title,
    predicate,
    String(rankKey),
  ]);
  print(tableOf(["rank", "name", "position", "predikat", "rank key"], lines));
  const counts = ranking.distribution.toReversed().map(({ predicate, count }) => `${predicate} ${count}`);
  print(`\nPredikat (predicates): ${counts.join(", ")}; ${publication.rated} rated, ${publication.unrated} UNRATED.`);
  print(`Result hash (SHA-256 over results and rankings): ${publication.resultHash}`);
};
