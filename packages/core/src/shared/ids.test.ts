import { describe, expect, it } from "vitest";
import { BadInputError } from "./errors.ts";
import {
  checkIdempotencyKey,
  compositeId,
  derivedId,
  ID_KINDS,
  type IdPrefix,
  idParts,
  isId,
  prefixOf,
  randomId,
  shardOf,
} from "./ids.ts";

const A = "a".repeat(20);
const B = "b".repeat(20);
const PREFIXES = Object.keys(ID_KINDS) as IdPrefix[];

describe("ids", () => {
  it.each(PREFIXES)("%s: random ones are well-formed, of their kind only, and never the same", (prefix) => {
    const made = Array.from({ length: 200 }, () => randomId(prefix));
    expect(made.every((id) => isId(prefix, id))).toBe(true);
    expect(new Set(made).size).toBe(200);
    expect(PREFIXES.filter((other) => isId(other, made[0] ?? ""))).toEqual([prefix]);
    expect(prefixOf(made[0] ?? "")).toBe(prefix);
  });

  it("derives the same id from the same parts and another from any other", () => {
    const one = derivedId("emp", "agc_1", "emp_1", "key-0001");
    expect(one).toBe("emp_twfgk8k4q1qkmfagqvjq");
    expect(derivedId("emp", "agc_1", "emp_1", "key-0001")).toBe(one);
    expect(derivedId("unt", "agc_1", "emp_1", "key-0001").slice(4)).toBe(one.slice(4));
    const others = [
      derivedId("emp", "agc_2", "emp_1", "key-0001"),
      derivedId("emp", "agc_1", "emp_2", "key-0001"),
      derivedId("emp", "agc_1", "emp_1", "key-0002"),
      derivedId("emp", "agc_1emp_1", "key-0001"),
      derivedId("emp", "agc_1", "emp_1key-0001"),
    ];
    expect(new Set([one, ...others]).size).toBe(6);
  });

  it("keeps its owners' ids in a composite id", () => {
    const id = compositeId("pln", `per_${A}`, `emp_${B}`);
    expect(id).toBe(`pln_${A}-${B}`);
    expect(idParts("pln", id, 2)).toEqual([A, B]);
  });

  it.each([
    ["another kind", "emp", `unt_${A}`, 1],
    ["19 characters", "emp", `emp_${A.slice(1)}`, 1],
    ["21 characters", "emp", `emp_${A}a`, 1],
    ["a letter the alphabet leaves out", "emp", `emp_${A.slice(1)}l`, 1],
    ["a capital", "emp", `emp_${A.slice(1)}A`, 1],
    ["one part of two", "pln", `pln_${A}`, 2],
    ["three parts of two", "pln", `pln_${A}-${B}-${A}`, 2],
    ["two parts of one", "emp", `emp_${A}-${B}`, 1],
    ["a key's separator", "emp", `emp_${A.slice(1)}#`, 1],
    ["a line end", "emp", `emp_${A}\n`, 1],
    ["nothing", "emp", "", 1],
  ] as const)("refuses %s", (_, prefix, id, parts) => {
    expect(idParts(prefix, id, parts)).toBeNull();
  });

  it.each([
    ["an id's kind", `per_${A}`, "per"],
    ["a composite id's kind", `apr_${A}-${B}`, "apr"],
    ["an unknown kind", `xyz_${A}`, null],
    ["no kind", A, null],
    ["a kind without its separator", "perx", null],
    ["a name every object has", "constructor_x", null],
    ["nothing", "", null],
  ])("reads %s", (_, id, prefix) => {
    expect(prefixOf(id)).toBe(prefix);
  });
});

describe("idempotency keys", () => {
  it.each([
    ["8 characters", "12345678"],
    ["64 characters", "x".repeat(64)],
    ["a UUID", "0b0f7a3e-5d0c-4a53-9d1b-2f7f5a1f0001"],
    ["the first and last printable character", "!~!~!~!~"],
  ])("takes %s", (_, key) => {
    expect(checkIdempotencyKey(key)).toBe(key);
  });

  it.each([
    ["7 characters", "1234567"],
    ["65 characters", "x".repeat(65)],
    ["a space", "1234 5678"],
    ["a line end", "12345678\n"],
    ["a letter outside ASCII", "1234567é"],
    ["the separator of derived ids", "1234\u00005678"],
    ["nothing", ""],
  ])("refuses %s", (_, key) => {
    expect(() => checkIdempotencyKey(key)).toThrow(BadInputError);
  });
});

describe("shards", () => {
  it("are stable and in range", () => {
    expect([1, 2, 8, 100].map((shards) => shardOf(`emp_${A}`, shards))).toEqual([0, 0, 6, 34]);
  });

  it.each([1, 3, 100])("%i of them share ten thousand ids evenly", (shards) => {
    const counts = new Map<number, number>();
    for (let i = 0; i < 10_000; i += 1) {
      const shard = shardOf(derivedId("emp", String(i)), shards);
      counts.set(shard, (counts.get(shard) ?? 0) + 1);
    }
    expect([...counts.keys()].toSorted((a, b) => a - b)).toEqual(Array.from({ length: shards }, (_, i) => i));
    // Six standard deviations: an even spread never leaves it, a lopsided one does at once.
    const mean = 10_000 / shards;
    const bound = 6 * Math.sqrt(mean);
    expect([...counts.values()].every((count) => Math.abs(count - mean) <= bound)).toBe(true);
  });
});
