import * as z from "zod/mini";
import {
  type Database,
  get,
  getMany,
  type Item,
  type Key,
  keyOf,
  padded,
  parseItem,
  partition,
  queryAll,
} from "../dynamo/index.ts";
import type { Period } from "../period/index.ts";
import { OverloadedError } from "../shared/errors.ts";
import {
  KEYS_PER_SLICE,
  pageSchema,
  type RankedRow,
  type Ranking,
  type RankRow,
  ROWS_PER_PAGE,
  type Slice,
  type StoredPage,
  type Summary,
  sliceSchema,
  summarySchema,
} from "./model.ts";
import { packCounts, packRows, unpackCounts, unpackRows } from "./packing.ts";
import { countsOf, pagesOf, rankedFrom, sameRanking, sliceOf, slicesOf, summaryOf } from "./rules.ts";

/** Text in the table, rows and counts here. */
const packedRows = z.pipe(z.string(), z.transform(unpackRows));
const packedCounts = z.pipe(z.string(), z.transform(unpackCounts));
/** Where the rows stand in the summary, the counts follow from them and are not kept besides. */
export const storedSummary = z.pipe(
  z.extend(summarySchema, { counts: z.nullable(packedCounts), rows: z.nullable(packedRows) }),
  z.transform(({ counts, rows, ...rest }) => ({
    ...rest,
    counts: rows === null ? counts : countsOf(rows.map(([, rankKey]) => ({ rankKey }))),
    rows,
  })),
);
const storedPage = z.extend(pageSchema, { rows: packedRows });
const storedSlice = z.extend(sliceSchema, { counts: packedCounts });

/** The content of an item as the table keeps it. */
const packed = <T extends { readonly rows?: StoredPage["rows"] | null; readonly counts?: Slice["counts"] | null }>(
  content: T,
): Item => {
  const { rows, counts } = content;
  const few = rows !== undefined && rows !== null;
  return {
    ...content,
    ...(rows === undefined ? {} : { rows: rows === null ? null : packRows(rows) }),
    ...(counts === undefined ? {} : { counts: counts === null || few ? null : packCounts(counts) }),
  };
};

/** One group's published ranking: the fence it was first published under, and those of the corrections since. */
export type RankingRef = {
  readonly period: string;
  readonly fence: number;
  readonly corrections: readonly number[];
  readonly group: string;
};

/** Where a published period's ranking of a group stands; null before publication. */
export const refOf = (
  { id, publishedAt, output }: Pick<Period, "id" | "publishedAt" | "output">,
  group: string,
): RankingRef | null =>
  publishedAt === null || output === null
    ? null
    : { period: id, fence: output.rankingFence, corrections: output.corrections, group };

const parts = ({ period, group }: Pick<RankingRef, "period" | "group">): readonly string[] => [period, "RANK", group];
const pageName = (page: number): string => `PAGE#${padded(page)}`;
const sliceName = (slice: number): string => `SLICE#${padded(slice)}`;
const version = (name: string, fence: number): string => `${name}#F${padded(fence)}`;
/** Below every version of a part, and above. */
const FIRST = "#F";
const LAST = "#G";

/** Where a group's summary stands: one version, under the first publication's fence, which corrections rewrite. */
export const summaryKey = (agency: string, ref: Omit<RankingRef, "corrections">): Key =>
  keyOf(agency, parts(ref), version("HISTOGRAM", ref.fence));

/** What stands in items of its own beside the summary, by name in the order of the names; made as it is asked for. */
function* partsOf({ rows, histogram }: Ranking): Generator<readonly [name: string, content: StoredPage | Slice]> {
  let page = 0;
  for (const content of pagesOf(rows)) {
    yield [pageName(page), content];
    page += 1;
  }
  if (histogram.counts.length <= KEYS_PER_SLICE) return;
  for (const [slice, content] of [...slicesOf(histogram)].toSorted(([a], [b]) => a - b))
    yield [sliceName(slice), content];
}

/**
 * A ranking as the items a fence's run writes: its summary, and where these are too many for it one item per hundred
 * rows and slices of keys. They are made one by one, so that all pages of an agency never stand in memory together.
 */
export function* rankingItems(agency: string, period: string, fence: number, ranking: Ranking): Generator<Item & Key> {
  const ref = { period, fence, group: ranking.group };
  yield { ...summaryKey(agency, ref), ...packed(summaryOf(ranking)) };
  for (const [name, content] of partsOf(ranking))
    yield { ...keyOf(agency, parts(ref), version(name, fence)), ...packed(content) };
}

/** What stands in a part's place where it is no longer: nobody. */
const NOTHING: { readonly PAGE: StoredPage; readonly SLICE: Slice } = {
  PAGE: { rank: 1, rows: [], more: false },
  SLICE: { higher: 0, counts: [] },
};
const nothing = (name: string): StoredPage | Slice => NOTHING[name.startsWith("PAGE") ? "PAGE" : "SLICE"];

/** The parts of the ranking after that differ from those before; those that are gone come as empty ones. */
function* changedParts(
  before: Ranking | null,
  after: Ranking,
): Generator<readonly [name: string, content: StoredPage | Slice]> {
  const old = before === null ? null : partsOf(before);
  let was = old?.next();
  for (const [name, content] of partsOf(after)) {
    // Both come in the order of their names.
    for (; was?.done === false && was.value[0] < name; was = old?.next()) yield [was.value[0], nothing(was.value[0])];
    const same =
      was?.done === false && was.value[0] === name && JSON.stringify(was.value[1]) === JSON.stringify(content);
    if (!same) yield [name, content];
    if (was?.done === false && was.value[0] === name) was = old?.next();
  }
  for (; was?.done === false; was = old?.next()) yield [was.value[0], nothing(was.value[0])];
}

export type ChangedRanking = {
  /** The group's summary, to be put in the transaction that publishes the correction: it is read by its one key. */
  readonly summary: Item & Key;
  /** The pages and slices that differ, under the correction's fence: to be put before that transaction. */
  readonly items: Iterable<Item & Key>;
};

/**
 * What a correction has to write of one group so that readers find `after` where they found `before`; null when the
 * two are alike. `base` is the fence of the first publication, `fence` the correction's.
 */
export const changedItems = (
  agency: string,
  period: string,
  { base, fence }: { readonly base: number; readonly fence: number },
  before: Ranking | null,
  after: Ranking,
): ChangedRanking | null => {
  if (before !== null && sameRanking(before, after)) return null;
  const ref = { period, fence: base, group: after.group };
  return {
    summary: { ...summaryKey(agency, ref), ...packed(summaryOf(after)) },
    items: {
      *[Symbol.iterator]() {
        for (const [name, content] of changedParts(before, after))
          yield { ...keyOf(agency, parts(ref), version(name, fence)), ...packed(content) };
      },
    },
  };
};

/** What a group is read by, or null when the group does not exist. */
export const summary = (db: Database, agency: string, ref: RankingRef): Promise<Summary | null> =>
  get(db, summaryKey(agency, ref), storedSummary);

/** Summaries in the order of the groups, in one request. */
export const summaries = (
  db: Database,
  agency: string,
  refs: readonly RankingRef[],
): Promise<readonly (Summary | null)[]> =>
  getMany(
    db,
    refs.map((ref) => summaryKey(agency, ref)),
    storedSummary,
  );

/** An item of any kind, to be parsed when it is known to be the version that counts. */
const anyItem = z.looseObject({ pk: z.string(), sk: z.string() });
type AnyItem = z.infer<typeof anyItem>;

/** A part's number and the fence it was written under, from its sort key. */
const partOf = ({ sk }: AnyItem): { readonly number: number; readonly fence: number } => {
  const [, number, fence] = sk.split("#");
  return { number: Number(number), fence: Number(fence?.slice(1)) };
};

/** Whether a version was published; what others wrote had lost their claim, and is looked at by nobody. */
const isPublished = ({ fence, corrections }: RankingRef, written: number): boolean =>
  written === fence || corrections.includes(written);

/** Of each part the last version published, by number; the items come by part and fence. */
const lastVersions = (ref: RankingRef, items: readonly AnyItem[]): ReadonlyMap<number, AnyItem> => {
  const last = new Map<number, AnyItem>();
  for (const item of items) {
    const { number, fence } = partOf(item);
    if (isPublished(ref, fence)) last.set(number, item);
  }
  return last;
};

/** A stretch of a group's pages, with the summary where it begins with the first of them. */
export type Section = { readonly summary: Summary | null; readonly pages: ReadonlyMap<number, StoredPage> };

/**
 * Pages from the first to the last in one request of a few kilobytes a version. A small group's rows stand in the
 * summary, so the first page comes with it.
 */
export const section = async (
  db: Database,
  agency: string,
  ref: RankingRef,
  first: number,
  last: number,
): Promise<Section> => {
  const from = first === 0 ? version("HISTOGRAM", ref.fence) : `${pageName(first)}${FIRST}`;
  const between = [from, `${pageName(last)}${LAST}`] as const;
  const items: AnyItem[] = [];
  for await (const item of queryAll(db, { pk: partition(agency, ...parts(ref)), between, consistent: false }, anyItem))
    items.push(item);
  const head = items.find((item) => item.sk === version("HISTOGRAM", ref.fence));
  const summary = head === undefined ? null : parseItem(storedSummary, head);
  const found = lastVersions(
    ref,
    items.filter((item) => item.sk.startsWith("PAGE")),
  );
  // The period was read before a correction and the group after it: the next request reads both after it.
  if (summary?.rows === null && !found.has(0))
    throw new OverloadedError("This ranking was corrected a moment ago: send the same request again.");
  return { summary, pages: new Map([...found].map(([page, item]) => [page, parseItem(storedPage, item)])) };
};

/** Ranked rows of a section from a position in the group on, and whether more follow. */
export const rowsIn = (
  { summary, pages }: Section,
  from: number,
  count: number,
): { readonly rows: readonly RankedRow[]; readonly more: boolean } => {
  const rowOf = ([employee, rankKey]: readonly [string, number]): RankRow => ({ employee, rankKey });
  if (summary !== null && summary.rows !== null) {
    const rows = rankedFrom(summary.rows.map(rowOf), 1, 0).slice(from, from + count);
    return { rows, more: from + rows.length < summary.rows.length };
  }
  const numbers = [...pages.keys()].toSorted((a, b) => a - b);
  const [first = 0] = numbers;
  const found = numbers.flatMap((page) => pages.get(page)?.rows ?? []).map(rowOf);
  const start = first * ROWS_PER_PAGE;
  const rows = rankedFrom(found, pages.get(first)?.rank ?? 1, start).slice(from - start, from - start + count);
  const beyond = pages.get(numbers.at(-1) ?? first)?.more ?? false;
  return { rows, more: rows.length > 0 && (beyond || from - start + rows.length < found.length) };
};

/** Every row of a group in order, strongly consistent, a megabyte a request: of each page the version that counts. */
export async function* everyRow(db: Database, agency: string, ref: RankingRef): AsyncGenerator<RankRow> {
  const between = [version("HISTOGRAM", ref.fence), `PAGE${LAST}`] as const;
  const readsOf = function* (item: AnyItem | null): Generator<RankRow> {
    if (item === null) return;
    for (const [employee, rankKey] of parseItem(storedPage, item).rows) yield { employee, rankKey };
  };
  let last: AnyItem | null = null;
  for await (const item of queryAll(db, { pk: partition(agency, ...parts(ref)), between }, anyItem)) {
    if (item.sk === version("HISTOGRAM", ref.fence)) {
      const { rows } = parseItem(storedSummary, item);
      if (rows === null) continue;
      for (const [employee, rankKey] of rows) yield { employee, rankKey };
      return;
    }
    const part = partOf(item);
    if (!item.sk.startsWith("PAGE") || !isPublished(ref, part.fence)) continue;
    if (last !== null && partOf(last).number !== part.number) yield* readsOf(last);
    last = item;
  }
  yield* readsOf(last);
}

/** Slices of a group's histogram that some keys stand in, by number: those from the lowest to the highest, in one go. */
export const slices = async (
  db: Database,
  agency: string,
  ref: RankingRef,
  rankKeys: readonly number[],
): Promise<ReadonlyMap<number, Slice>> => {
  if (rankKeys.length === 0) return new Map();
  const numbers = rankKeys.map(sliceOf);
  const between = [`${sliceName(Math.min(...numbers))}${FIRST}`, `${sliceName(Math.max(...numbers))}${LAST}`] as const;
  const items: AnyItem[] = [];
  for await (const item of queryAll(db, { pk: partition(agency, ...parts(ref)), between, consistent: false }, anyItem))
    items.push(item);
  return new Map([...lastVersions(ref, items)].map(([slice, item]) => [slice, parseItem(storedSlice, item)]));
};

/** Where a group's items stand that nobody published and nobody looks at: what lost claims left behind. */
export async function* unpublishedKeys(db: Database, agency: string, ref: RankingRef): AsyncGenerator<Key> {
  for await (const { pk, sk } of queryAll(db, { pk: partition(agency, ...parts(ref)) }, anyItem))
    if (!isPublished(ref, Number(/#F(\d+)$/.exec(sk)?.[1]))) yield { pk, sk };
}

/**
 * Where earlier versions of parts stand that a later publication replaced already, of the parts that another correction
 * has just replaced again, given in order. The version before that one stays for whoever read the period a moment ago.
 */
export async function* replacedKeys(
  db: Database,
  agency: string,
  ref: RankingRef,
  changed: Iterable<Key>,
): AsyncGenerator<Key> {
  const nameOf = (sk: string): string => sk.slice(0, sk.lastIndexOf("#"));
  const names = [...changed].map(({ sk }) => nameOf(sk));
  const wanted = new Set(names);
  for (const kind of ["PAGE", "SLICE"]) {
    const those = names.filter((name) => name.startsWith(kind));
    const [first, last] = [those[0], those.at(-1)];
    if (first === undefined || last === undefined) continue;
    const range = { pk: partition(agency, ...parts(ref)), between: [`${first}${FIRST}`, `${last}${LAST}`] as const };
    let before: Key | null = null;
    for await (const item of queryAll(db, range, anyItem)) {
      const { pk, sk } = item;
      if (!wanted.has(nameOf(sk)) || !isPublished(ref, partOf(item).fence)) continue;
      if (before !== null && nameOf(before.sk) === nameOf(sk)) yield before;
      before = { pk, sk };
    }
  }
}
