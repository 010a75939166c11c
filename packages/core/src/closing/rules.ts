import { createHash } from "node:crypto";
import type { Policy } from "../agency/index.ts";
import { type Result, type ScoringInput, score } from "../appraisal/index.ts";
import { groupsOf, type Ranking, type RankRow, rank, scaleOf, UNRATED_GROUP } from "../ranking/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { canonicalJson } from "../shared/json.ts";

/** What scoring reads of an input, without its audit trail: the same facts give the same hash. */
export const factsOf = ({ employee, period, path, state, selfAt, rating }: ScoringInput) => ({
  employee,
  period,
  path,
  state,
  selfAt,
  rating,
});

/** Lines hashed in order, so that a hundred thousand of them need no text of all. */
const hashLines = (lines: Iterable<unknown>): string => {
  const hash = createHash("sha256");
  for (const line of lines) hash.update(canonicalJson(line)).update("\n");
  return hash.digest("hex");
};

export type Scored = {
  readonly rankings: readonly Ranking[];
  readonly rated: number;
  readonly unrated: number;
  readonly inputHash: string;
  readonly resultHash: string;
};

/** One person of a run, as little as ranking and hashing need. */
export type Line = {
  readonly employee: string;
  readonly path: readonly string[];
  readonly facts: string;
  readonly result: Pick<Result, "rankKey" | "digest">;
};

export const lineOf = (input: ScoringInput, policy: Policy): Line => {
  const { rankKey, digest } = score(input, policy);
  return {
    employee: input.employee,
    path: input.path,
    facts: hashLines([factsOf(input)]),
    result: { rankKey, digest },
  };
};

/**
 * The rankings and hashes of a whole period: a pure function of its frozen inputs and its policy, in a total order
 * (by employee id), whatever order the lines come in.
 */
export const conclude = (unordered: readonly Line[], policy: Policy): Scored => {
  const lines = unordered.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  // The agency's own group stands even when nobody was rated: its absence would read as not yet published.
  const groups = new Map<string, RankRow[]>(groupsOf([], policy.ranking.groups).map((group) => [group, []]));
  const unratedRows: RankRow[] = [];
  for (const { employee, path, result } of lines) {
    if (result.rankKey === null) {
      unratedRows.push({ employee, rankKey: 0 });
      continue;
    }
    for (const group of groupsOf(path, policy.ranking.groups)) {
      const rows = groups.get(group);
      if (rows === undefined) groups.set(group, [{ employee, rankKey: result.rankKey }]);
      else rows.push({ employee, rankKey: result.rankKey });
    }
  }
  const scale = scaleOf(policy);
  const rankings = [
    ...[...groups].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([group, rows]) => rank(group, rows, scale)),
    rank(UNRATED_GROUP, unratedRows, scale),
  ];
  return {
    rankings,
    rated: lines.length - unratedRows.length,
    unrated: unratedRows.length,
    inputHash: hashLines(lines.map((line) => line.facts)),
    resultHash: hashLines([...lines.map((line) => [line.employee, line.result.digest]), ...rankings]),
  };
};

/** Refuses to publish what does not add up: everybody once, in rows, histogram and counts alike. */
export const checkInvariants = (scored: Scored, people: number): void => {
  if (scored.rated + scored.unrated !== people)
    throw new InvariantError(`${scored.rated} rated and ${scored.unrated} unrated are not ${people} people.`);
  for (const { group, rows, histogram } of scored.rankings) {
    const counted = histogram.counts.reduce((sum, [, count]) => sum + count, 0);
    const distinct = new Set(rows.map((row) => row.employee)).size;
    if (counted !== histogram.total || rows.length !== histogram.total || distinct !== rows.length)
      throw new InvariantError(`Group ${group}: ${rows.length} rows, ${distinct} people, ${counted} counted.`);
  }
};
