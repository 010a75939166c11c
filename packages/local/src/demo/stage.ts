import { isDeepStrictEqual } from "node:util";
import type { Instant } from "@kinerja/core/shared/time";
import type { Cloud } from "../cloud.ts";
import { type Api, createApi, type User } from "./api.ts";

/** What the demonstration plays on: a cloud, its API, somewhere to say what happens, and what it found to differ. */
export type Stage = {
  readonly cloud: Cloud;
  readonly api: Api;
  /** Prints a line of what has happened, under the clock's date. */
  readonly tell: (line: string) => void;
  readonly print: (text: string) => void;
  /** Compares what the API answered with what it ought to; a difference is told and makes the demonstration fail. */
  readonly check: (what: string, actual: unknown, expected: unknown) => void;
  /** Compares rows by their names, so that a difference says which row it is in. */
  readonly checkEach: <Row>(
    what: string,
    actual: readonly Row[],
    expected: readonly Row[],
    name: (row: Row) => string,
  ) => void;
  readonly differences: () => readonly string[];
  /** Moves the clock there; whatever falls due on the way is done by the tick. */
  readonly moveTo: (at: Instant) => Promise<void>;
  readonly user: (name: string, subject: string) => User;
};

const shown = (value: unknown): string => JSON.stringify(value) ?? "nothing";

export const createStage = (cloud: Cloud, print: (text: string) => void): Stage => {
  const differences: string[] = [];
  let told = "";
  const check: Stage["check"] = (what, actual, expected) => {
    if (isDeepStrictEqual(actual, expected)) return;
    const difference = `${what}: expected ${shown(expected)}, and it is ${shown(actual)}`;
    differences.push(difference);
    print(`DIFFERENT   ${difference}`);
  };
  return {
    cloud,
    api: createApi(cloud),
    tell: (line) => {
      const date = cloud.deps().now.slice(0, 10);
      print(`${date === told ? " ".repeat(date.length) : date}  ${line}`);
      told = date;
    },
    print,
    check,
    checkEach: (what, actual, expected, name) => {
      check(`those in ${what}`, actual.map(name), expected.map(name));
      for (const row of expected) {
        const found = actual.find((one) => name(one) === name(row));
        if (found !== undefined) check(`${name(row)} in ${what}`, found, row);
      }
    },
    differences: () => differences,
    moveTo: async (at) => {
      const { failed } = await cloud.moveTo(Date.parse(at));
      if (failed > 0) throw new Error(`${failed} messages failed on the way to ${at}.`);
    },
    user: (name, subject) => ({ name, token: cloud.issuer.issue(subject) }),
  };
};
