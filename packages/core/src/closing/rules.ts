import { createHash } from "node:crypto";
import type { Policy } from "../agency/index.ts";
import type { Result, ScoringInput } from "../appraisal/index.ts";
import {
  AGENCY_GROUP,
  APART_GROUP,
  FAMILY_PREFIX,
  groupsOf,
  JOB_PREFIX,
  MOST_IMPROVED,
  MOST_IMPROVED_GROUP,
  mostImproved,
  NOBODY,
  type Place,
  type Ranking,
  type RankRow,
  rank,
  scaleOf,
  UNRATED_GROUP,
} from "../ranking/index.ts";
import { ordinal, PREDICATES, type Predicate } from "../shared/classes.ts";
import { InvariantError } from "../shared/errors.ts";
import { sha256 } from "../shared/json.ts";

/** What scoring reads of an input, without its audit trail and where it once was: the same facts give the same hash. */
export const factsOf = ({
  formerUnits: _formerUnits,
  version: _version,
  auditHash: _auditHash,
  auditSalt: _auditSalt,
  lastChange: _lastChange,
  ...facts
}: ScoringInput) => facts;

/**
 * The facts in their one canonical form: a JSON array of all of them in a fixed order, a part that is absent as null.
 * Every value is a text, a whole number, true, false or null, so equal facts give equal text; and written by hand
 * because sorting the keys of a hundred thousand objects takes longer than scoring the people.
 */
const factsLine = (input: ScoringInput): string => {
  const { rating, bySelf, bySuperior, figures, served } = input;
  const items = (of: ScoringInput["bySelf"]) => (of === null ? null : [of.main, of.additional, of.behaviours]);
  return JSON.stringify([
    ...[input.employee, input.period, input.path, input.job, input.family, input.state, input.selfAt],
    rating === null ? null : [rating.result, rating.behaviour, rating.class, rating.final, rating.by, rating.at],
    ...[items(bySelf), items(bySuperior)],
    figures.map(({ measure, from, count, sum }) => [measure, from, count, sum]),
    ...[input.since, served === null ? null : [served.days, served.of]],
  ]);
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

/** One person of a run, as little as ranking and hashing need: a hundred thousand of them are held at once. */
export type Line = {
  readonly employee: string;
  /** Shared by all who stand alike. */
  readonly place: Place;
  /** SHA-256 of the facts. */
  readonly facts: string;
  readonly rankKey: number | null;
  readonly predicate: Predicate | null;
  /** The result's. */
  readonly digest: string;
};

/**
 * Makes the lines of one run from inputs and what they were scored as. One maker a run: people of one unit, kind of
 * position and family share their place instead of holding a hundred thousand copies of it.
 */
export const lineMaker = (): ((
  input: ScoringInput,
  result: Pick<Result, "rankKey" | "predicate" | "digest">,
) => Line) => {
  const places = new Map<string, Place>();
  return (input, { rankKey, predicate, digest }) => {
    const { employee, path, job, family } = input;
    const name = `${path.join("/")} ${job} ${family}`;
    const place = places.get(name) ?? { path, job, family };
    places.set(name, place);
    return { employee, place, facts: sha256(factsLine(input)), rankKey, predicate, digest };
  };
};

/** The period a run's movement is counted from: what it published, and everybody's rank key in it. */
export type Previous = { readonly resultHash: string; readonly keys: ReadonlyMap<string, number> };

type Group = { readonly rows: RankRow[]; readonly apart: number[] };
const emptyGroup = (): Group => ({ rows: [], apart: [...NOBODY] });

/** The groups each line belongs to; worked out once a place. */
const groupFinder = (groups: Map<string, Group>, policy: Policy): ((place: Place) => readonly Group[]) => {
  const found = new Map<Place, readonly Group[]>();
  const byName = (name: string): Group => {
    const group = groups.get(name) ?? emptyGroup();
    groups.set(name, group);
    return group;
  };
  return (place) => {
    const known = found.get(place) ?? groupsOf(place, policy.ranking.groups).map(byName);
    found.set(place, known);
    return known;
  };
};

/** Characters handed to the hash at a time: much faster than line by line, and never a text of everything. */
const HASHED_TOGETHER = 16_384;
const hashLines = (lines: Iterable<string>): string => {
  const hash = createHash("sha256");
  let text = "";
  for (const line of lines) {
    text += `${line}\n`;
    if (text.length < HASHED_TOGETHER) continue;
    hash.update(text);
    text = "";
  }
  return hash.update(text).digest("hex");
};

function* inputLines(lines: readonly Line[], previous: Previous | null): Generator<string> {
  for (const { facts } of lines) yield facts;
  if (previous !== null) yield `previous ${previous.resultHash}`;
}

function* resultLines(lines: readonly Line[], rankings: readonly Ranking[]): Generator<string> {
  for (const { employee, digest } of lines) yield `${employee} ${digest}`;
  for (const { group, rows, histogram } of rankings) {
    const { scale, minimumGroup, total, apart, counts } = histogram;
    yield JSON.stringify([group, scale, minimumGroup, total, apart, counts]);
    for (const { employee, rankKey } of rows) yield `${employee} ${rankKey}`;
  }
}

/**
 * The rankings and hashes of a whole period: a pure function of its frozen inputs, its policy and the period compared
 * with, in a total order (by employee id, groups by name), whatever order the lines come in.
 *
 * `inputHash` is the SHA-256 of a line a person, the facts' own hash, and of the compared period's `resultHash`.
 * `resultHash` is the SHA-256 of a line a person, id and the result's digest, then of every group as it is published:
 * a JSON array of name, scale, smallest group, total, those apart and the counts of keys, then a line a row, id and key.
 * No fence, no time of the attempt and no page border is in either.
 */
export const conclude = (unordered: readonly Line[], policy: Policy, previous: Previous | null = null): Scored => {
  const lines = unordered.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
  // The agency's own group stands even when nobody was rated: its absence would read as not yet published.
  const nowhere = groupsOf({ path: [], job: null, family: null }, policy.ranking.groups);
  const groups = new Map<string, Group>(nowhere.map((group) => [group, emptyGroup()]));
  const groupsFor = groupFinder(groups, policy);
  const unratedRows: RankRow[] = [];
  const apartRows: RankRow[] = [];
  const ranked: { readonly row: RankRow; readonly place: Place }[] = [];
  for (const { employee, place, predicate, rankKey } of lines) {
    if (predicate === null) {
      unratedRows.push({ employee, rankKey: 0 });
      continue;
    }
    if (rankKey !== null) {
      ranked.push({ row: { employee, rankKey }, place });
      continue;
    }
    apartRows.push({ employee, rankKey: 0 });
    const of = ordinal(PREDICATES, predicate);
    for (const { apart } of groupsFor(place)) apart[of] = (apart[of] ?? 0) + 1;
  }
  // Put in order once, so that no group has to be; all groups of a person hold the one row.
  ranked.sort((a, b) => b.row.rankKey - a.row.rankKey);
  for (const { row, place } of ranked) for (const { rows } of groupsFor(place)) rows.push(row);
  const rows = ranked.map(({ row }) => row);
  const basis = { scale: scaleOf(policy), minimumGroup: policy.ranking.minimumGroup };
  const rankings = [
    ...[...groups]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { rows, apart }]) => rank(name, rows, basis, apart)),
    rank(APART_GROUP, apartRows, basis),
    rank(UNRATED_GROUP, unratedRows, basis),
    ...(previous === null ? [] : [rank(MOST_IMPROVED_GROUP, mostImproved(rows, previous.keys), basis)]),
  ];
  return {
    rankings,
    rated: lines.length - unratedRows.length,
    unrated: unratedRows.length,
    notComparable: apartRows.length,
    inputHash: hashLines(inputLines(lines, previous)),
    resultHash: hashLines(resultLines(lines, rankings)),
  };
};

/** Refuses to publish what does not add up: everybody once, in rows, histogram and counts alike. */
export const checkInvariants = (scored: Scored, people: number): void => {
  if (scored.rated + scored.unrated !== people)
    throw new InvariantError(`${scored.rated} rated and ${scored.unrated} unrated are not ${people} people.`);
  const byName = new Map(scored.rankings.map((ranking) => [ranking.group, ranking]));
  const listed = (name: string): number | undefined => byName.get(name)?.histogram.total;
  if (listed(UNRATED_GROUP) !== scored.unrated || listed(APART_GROUP) !== scored.notComparable)
    throw new InvariantError(`${scored.unrated} unrated and ${scored.notComparable} apart are not those listed.`);
  // A policy may rank in units alone; where the agency is ranked, everybody rated is in it or beside it.
  const agency = byName.get(AGENCY_GROUP)?.histogram;
  const beside = agency?.apart.reduce((sum, count) => sum + count, 0) ?? 0;
  if (agency !== undefined && (beside !== scored.notComparable || agency.total + beside !== scored.rated))
    throw new InvariantError(`${agency.total} ranked and ${beside} apart are not the ${scored.rated} rated.`);
  for (const { group, rows, histogram } of scored.rankings) {
    const counted = histogram.counts.reduce((sum, [, count]) => sum + count, 0);
    const distinct = new Set(rows.map((row) => row.employee)).size;
    if (counted !== histogram.total || rows.length !== histogram.total || distinct !== rows.length)
      throw new InvariantError(`Group ${group}: ${rows.length} rows, ${distinct} people, ${counted} counted.`);
  }
  for (const prefix of EXCLUSIVE) checkExclusive(scored, prefix);
  checkImproved(byName);
};

/** Nobody holds two kinds of position or belongs to two families. */
const EXCLUSIVE = [JOB_PREFIX, FAMILY_PREFIX] as const;
const checkExclusive = ({ rankings, rated }: Scored, prefix: (typeof EXCLUSIVE)[number]): void => {
  const groups = rankings.filter(({ group }) => group.startsWith(prefix));
  const distinct = new Set<string>();
  for (const { rows } of groups) for (const { employee } of rows) distinct.add(employee);
  const inRows = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const beside = groups.reduce((sum, { histogram }) => sum + histogram.apart.reduce((all, count) => all + count, 0), 0);
  if (distinct.size !== inRows || inRows + beside > rated)
    throw new InvariantError(`Groups ${prefix}: ${inRows} rows of ${distinct.size} people and ${beside} apart.`);
};

/** Whoever improved is ranked, and by more than nothing. */
const checkImproved = (rankings: ReadonlyMap<string, Ranking>): void => {
  const improved = rankings.get(MOST_IMPROVED_GROUP)?.rows ?? [];
  const agency = rankings.get(AGENCY_GROUP);
  const ranked = agency === undefined ? null : new Set(agency.rows.map((row) => row.employee));
  const wrong = improved.find(({ employee, rankKey }) => rankKey <= 0 || ranked?.has(employee) === false);
  if (wrong !== undefined || improved.length > MOST_IMPROVED)
    throw new InvariantError(`${improved.length} most improved, of whom one did not improve or is not ranked.`);
};
