import { BadInputError } from "./errors.ts";

/** Forward-only paging: at most `first` rows after the opaque cursor `after`. */
export type PageRequest = { readonly first: number; readonly after: string | null };

export type Edge<T> = { readonly cursor: string; readonly node: T };
export type Page<T> = { readonly edges: readonly Edge<T>[]; readonly hasNextPage: boolean };

export const MAX_PAGE = 100;

/** Refuses a page size outside 1 to 100 instead of quietly changing it. */
export const checkPage = (first: number, after: string | null | undefined): PageRequest => {
  if (!Number.isInteger(first) || first < 1 || first > MAX_PAGE)
    throw new BadInputError(`first: a whole number from 1 to ${MAX_PAGE}.`, ["first"]);
  return { first, after: after ?? null };
};

/** A cursor names the list it belongs to and a position in it, and never a partition. */
export const encodeCursor = (list: string, position: string): string =>
  Buffer.from(`${list}:${position}`).toString("base64url");

/** Twice the longest position there is, an employee's name and id; the table takes keys of 1,024 bytes at most. */
const MAX_POSITION_BYTES = 512;

/** The position in that list; refuses a cursor of another list. */
export const decodeCursor = (list: string, cursor: string): string => {
  const text = Buffer.from(cursor, "base64url").toString("utf8");
  const position = text.slice(list.length + 1);
  if (!text.startsWith(`${list}:`) || Buffer.byteLength(position) > MAX_POSITION_BYTES)
    throw new BadInputError("after: a cursor this list returned.", ["after"]);
  return position;
};
