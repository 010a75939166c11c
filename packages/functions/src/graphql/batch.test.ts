import { describe, expect, it } from "vitest";
import { batched } from "./batch.ts";

const recording = (answer: (keys: readonly string[]) => Promise<readonly (string | null)[]>) => {
  const calls: (readonly string[])[] = [];
  const load = batched((keys) => {
    calls.push([...keys]);
    return answer(keys);
  });
  return { calls, load };
};

describe("batched", () => {
  it("loads the keys of one tick together, each once, and answers each its own", async () => {
    const { calls, load } = recording(async (keys) => keys.map((key) => (key === "c" ? null : key.toUpperCase())));
    const values = await Promise.all([load("a"), load("b"), load("a"), load("c")]);
    expect(values).toEqual(["A", "B", "A", null]);
    expect(calls).toEqual([["a", "b", "c"]]);
  });

  it("takes in keys asked for by promise jobs of the same tick", async () => {
    const { calls, load } = recording(async (keys) => keys);
    const late = Promise.resolve().then(async () => {
      await null;
      return load("b");
    });
    expect(await Promise.all([load("a"), late])).toEqual(["a", "b"]);
    expect(calls).toEqual([["a", "b"]]);
  });

  it("loads later keys apart, and known ones not again", async () => {
    const { calls, load } = recording(async (keys) => keys);
    await load("a");
    expect(await Promise.all([load("a"), load("b")])).toEqual(["a", "b"]);
    expect(calls).toEqual([["a"], ["b"]]);
  });

  it("fails every key of a load that fails", async () => {
    const { load } = recording(() => Promise.reject(new Error("table away")));
    const results = await Promise.allSettled([load("a"), load("b")]);
    expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  });

  it("refuses an answer that is too short", async () => {
    const { load } = recording(async () => ["A"]);
    const [first, second] = await Promise.allSettled([load("a"), load("b")]);
    expect(first).toEqual({ status: "fulfilled", value: "A" });
    expect(second).toMatchObject({ reason: new Error("A loader answered 1 values for more keys.") });
  });
});
