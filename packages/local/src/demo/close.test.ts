import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it, vi } from "vitest";
import { inspectProcess } from "../process-info.ts";
import { differencesOf, runCloses } from "./close.ts";
import type { Published } from "./close-api.ts";

const LONG = 120_000;

const foldersOf = (pid: number): readonly string[] =>
  readdirSync(tmpdir()).filter((name) => name.startsWith(`kinerja-close-${pid}-`));

describe("the demonstration of a close", () => {
  it(
    "comes out the same undisturbed and killed twice, and leaves nothing behind",
    async () => {
      const written: string[] = [];
      expect(await runCloses(300, { write: (text) => written.push(text) })).toEqual([]);
      const text = written.join("");
      expect(text.match(/Killed \(SIGKILL\) .+/g)).toEqual([
        "Killed (SIGKILL) half way through scoring: 300 of 300 scored. A new process starts.",
        "Killed (SIGKILL) while ranking: 300 of 300 scored. A new process starts.",
      ]);
      expect(text.match(/until the lease has run out/g)).toHaveLength(2);
      const [, counts, hash] = /^ {2}undisturbed {2}1 +\S+ +(\d+ +\d+) +([0-9a-f]{16})$/m.exec(text) ?? [];
      expect(text).toMatch(new RegExp(`^  killed       3 +\\S+ +${counts} +${hash}$`, "m"));
      expect(text).toMatch(new RegExp(`^resultHash ${hash}[0-9a-f]{48}$`, "m"));
      expect(text).toContain("the first 100 ranked.\n");
      expect(foldersOf(process.pid)).toEqual([]);
    },
    LONG,
  );

  it(
    "ends its processes and removes its files at Ctrl-C",
    async () => {
      const demo = JSON.stringify(new URL("./close.ts", import.meta.url).href);
      const script = `const { runCloses } = await import(${demo}); await runCloses(100, process.stdout);`;
      const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
        stdio: ["ignore", "pipe", "inherit"],
      });
      const pid = child.pid ?? 0;
      const ended = once(child, "exit");
      let text = "";
      child.stdout.on("data", (chunk) => {
        text += chunk;
      });
      const closing = () => /Rated|Scoring/.test(text) || child.exitCode !== null;
      await vi.waitUntil(closing, { timeout: LONG / 2 });
      const [folder = ""] = foldersOf(pid);
      const path = join(tmpdir(), folder);
      const dynamo = JSON.parse(readFileSync(join(path, "dynamo.pid"), "utf8")).pid;
      const children = readdirSync("/proc")
        .map(Number)
        .filter((one) => one > 0 && inspectProcess(one)?.parent === pid);
      expect(children).toHaveLength(2);
      expect(children).toContain(dynamo);
      child.kill("SIGINT");
      expect(await ended).toEqual([130, null]);
      await vi.waitUntil(() => children.every((one) => inspectProcess(one) === null));
      expect(existsSync(path)).toBe(false);
    },
    LONG,
  );
});

describe("what two runs published", () => {
  const published: Published = {
    name: "Triwulan I 2026",
    state: "PUBLISHED",
    publication: { resultHash: "a", inputHash: "b", rated: 2, notComparable: 0, unrated: 0 },
    ranking: { total: 2, distribution: [{ predicate: "BAIK", count: 2 }], rows: { edges: [] } },
  };

  it("is the same where everything is", () => {
    expect(differencesOf(published, structuredClone(published))).toEqual([]);
  });

  it("is told part by part where it differs", () => {
    const other: Published = {
      ...published,
      publication: { ...published.publication, resultHash: "c" },
      ranking: { ...published.ranking, total: 3 },
    };
    expect(differencesOf(published, other)).toEqual(['resultHash: "a" and "c"', "people ranked: 2 and 3"]);
  });
});
