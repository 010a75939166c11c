import { createHash } from "node:crypto";
import type { Policy } from "../agency/index.ts";
import { type Result, type ScoringInput, score } from "../appraisal/index.ts";
import {
  AGENCY_GROUP,
  APART_GROUP,
  groupsOf,
  NOBODY,
  type Ranking,
  type RankRow,
  rank,
  scaleOf,
  UNRATED_GROUP,
} from "../ranking/index.ts";
import { ordinal, PREDICATES } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { canonicalJson } from "../shared/json.ts";

/** What scoring reads of an input, without its audit trail: the same facts give the same hash. */
export const factsOf = ({
  version: _version,
  auditHash: _auditHash,
  auditSalt: _auditSalt,
  lastChange: _lastChange,
  ...facts
}: ScoringInput) => facts;

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
  /** Of those rated, how many are listed apart. */
  readonly notComparable: number;
  readonly inputHash: string;
  readonly resultHash: string;
};

/** One person of a run, as little as ranking and hashing need. */
export type Line = {
  readonly employee: string;
  readonly path: readonly string[];
  readonly facts: string;
  readonly result: Pick<Result, "rankKey" | "predicate" | "digest">;
};

export const lineOf = (input: ScoringInput, policy: Policy): Line => {
  const { rankKey, predicate, digest } = score(input, policy);
  return {
    employee: input.employee,
    path: input.path,
    facts: hashLines([factsOf(input)]),
    result: { rankKey, predicate, digest },
  };
};

type Group = { readonly rows: RankRow[]; readonly apart: number[] };
const emptyGroup = (): Group => ({ rows: [], apart: [...NOBODY] });

/**
 * The rankings and hashes of a whole period: a pure function of its frozen inputs and its policy, in a total order
 * (by employee id), whatever order the lines come in.
 */
export const conclude = (unordered: readonly Line[], policy: Policy): Scored => {
  const lines = unordered.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  // The agency's own group stands even when nobody was rated: its absence would read as not yet published.
  const groups = new Map<string, Group>(groupsOf([], policy.ranking.groups).map((group) => [group, emptyGroup()]));
  const unratedRows: RankRow[] = [];
  const apartRows: RankRow[] = [];
  for (const { employee, path, result } of lines) {
    const { predicate, rankKey } = result;
    if (predicate === null) {
      unratedRows.push({ employee, rankKey: 0 });
      continue;
    }
    if (rankKey === null) apartRows.push({ employee, rankKey: 0 });
    for (const name of groupsOf(path, policy.ranking.groups)) {
      const group = groups.get(name) ?? emptyGroup();
      groups.set(name, group);
      if (rankKey !== null) group.rows.push({ employee, rankKey });
      else group.apart[ordinal(PREDICATES, predicate)] = (group.apart[ordinal(PREDICATES, predicate)] ?? 0) + 1;
    }
  }
  const basis = { scale: scaleOf(policy), minimumGroup: policy.ranking.minimumGroup };
  const rankings = [
    ...[...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { rows, apart }]) => rank(name, rows, basis, apart)),
    rank(APART_GROUP, apartRows, basis),
    rank(UNRATED_GROUP, unratedRows, basis),
  ];
  return {
    rankings,
    rated: lines.length - unratedRows.length,
    unrated: unratedRows.length,
    notComparable: apartRows.length,
    inputHash: hashLines(lines.map((line) => line.facts)),
    resultHash: hashLines([...lines.map((line) => [line.employee, line.result.digest]), ...rankings]),
  };
};

/** Refuses to publish what does not add up: everybody once, in rows, histogram and counts alike. */
export const checkInvariants = (scored: Scored, people: number): void => {
  if (scored.rated + scored.unrated !== people)
    throw new InvariantError(`${scored.rated} rated and ${scored.unrated} unrated are not ${people} people.`);
  const listed = (name: string): number | undefined =>
    scored.rankings.find(({ group }) => group === name)?.histogram.total;
  if (listed(UNRATED_GROUP) !== scored.unrated || listed(APART_GROUP) !== scored.notComparable)
    throw new InvariantError(`${scored.unrated} unrated and ${scored.notComparable} apart are not those listed.`);
  // A policy may rank in units alone; where the agency is ranked, everybody rated is in it or beside it.
  const agency = scored.rankings.find(({ group }) => group === AGENCY_GROUP)?.histogram;
  const beside = agency?.apart.reduce((sum, count) => sum + count, 0) ?? 0;
  if (agency !== undefined && (beside !== scored.notComparable || agency.total + beside !== scored.rated))
    throw new InvariantError(`${agency.total} ranked and ${beside} apart are not the ${scored.rated} rated.`);
  for (const { group, rows, histogram } of scored.rankings) {
    const counted = histogram.counts.reduce((sum, [, count]) => sum + count, 0);
    const distinct = new Set(rows.map((row) => row.employee)).size;
    if (counted !== histogram.total || rows.length !== histogram.total || distinct !== rows.length)
      throw new InvariantError(`Group ${group}: ${rows.length} rows, ${distinct} people, ${counted} counted.`);
  }
};
