import { InvariantError } from "../shared/errors.ts";

/*
 * Rows and counts are kept as one text each: as nested lists they are half as large again, and take the table's client
 * ten times as long to write and read.
 */

type Row = readonly [employee: string, rankKey: number];
type Count = readonly [rankKey: number, people: number];

/** What every employee's id begins with. */
const PREFIX = "emp_";

/** A whole number as it was packed; anything else is stored data gone wrong. */
const whole = (text: string | undefined): number => {
  const number = Number(text);
  if (text === undefined || text === "" || !Number.isInteger(number))
    throw new InvariantError("A ranking's text does not hold what was packed into it.");
  return number;
};

/** Employees in order, those of one key behind it and without what all ids begin with: `2575:a b c,2570:d`. */
export const packRows = (rows: readonly Row[]): string => {
  const runs: string[] = [];
  let key: number | null = null;
  for (const [employee, rankKey] of rows) {
    if (!employee.startsWith(PREFIX)) throw new InvariantError(`${employee} is not an employee's id.`);
    const id = employee.slice(PREFIX.length);
    if (rankKey === key) runs.push(" ", id);
    else runs.push(key === null ? "" : ",", String(rankKey), ":", id);
    key = rankKey;
  }
  return runs.join("");
};

/** The rows that were packed. */
export const unpackRows = (text: string): [string, number][] =>
  text === ""
    ? []
    : text.split(",").flatMap((run) => {
        const [key, ids = ""] = run.split(":");
        const rankKey = whole(key);
        return ids.split(" ").map((id): [string, number] => [PREFIX + id, rankKey]);
      });

/** Keys and how many people have each: `2575:3,2570:1`. */
export const packCounts = (counts: readonly Count[]): string => counts.map(([key, count]) => `${key}:${count}`).join();

/** The counts that were packed. */
export const unpackCounts = (text: string): [number, number][] =>
  text === ""
    ? []
    : text.split(",").map((one): [number, number] => {
        const [key, count] = one.split(":");
        return [whole(key), whole(count)];
      });
