import { describe, expect, it } from "vitest";
import { createBar, type Terminal } from "./close-bar.ts";

const onTerminal = (isTTY: boolean) => {
  const written: string[] = [];
  const terminal: Terminal = { isTTY, write: (text) => written.push(text) };
  return { bar: createBar(terminal), written };
};
const drawn = (filled: number) => `${"█".repeat(filled)}${"░".repeat(30 - filled)}`;

describe("a progress bar", () => {
  it("redraws its line on a terminal, and begins another for another thing", () => {
    const { bar, written } = onTerminal(true);
    bar.show("Scoring", 0, 30_000);
    bar.show("Scoring", 15_000, 30_000, "7 s left");
    bar.show("Ranking", 30_000, 30_000);
    bar.end();
    bar.end();
    expect(written).toEqual([
      `\r\u001b[K  Scoring                  ${drawn(0)}   0 %  0 of 30,000`,
      `\r\u001b[K  Scoring                  ${drawn(15)}  50 %  15,000 of 30,000  7 s left`,
      "\n",
      `\r\u001b[K  Ranking                  ${drawn(30)} 100 %  30,000 of 30,000`,
      "\n",
    ]);
  });

  it("prints a line for every tenth elsewhere, the first at once", () => {
    const { bar, written } = onTerminal(false);
    for (let done = 0; done <= 300; done += 1) bar.show("Scoring", done, 300);
    bar.end();
    expect(written).toHaveLength(11);
    expect(written.slice(0, 2)).toEqual([
      `  Scoring                  ${drawn(0)}   0 %  0 of 300\n`,
      `  Scoring                  ${drawn(3)}  10 %  30 of 300\n`,
    ]);
    expect(written.at(-1)).toBe(`  Scoring                  ${drawn(30)} 100 %  300 of 300\n`);
  });

  it("goes on from where it is after a pause, and is not full before it is", () => {
    const { bar, written } = onTerminal(false);
    bar.show("Scoring", 299, 300);
    bar.end();
    bar.show("Scoring", 300, 300);
    expect(written.map((line) => line.slice(58, 63))).toEqual([" 99 %", "100 %"]);
  });

  it("stays empty while there is nothing to count to", () => {
    const { bar, written } = onTerminal(false);
    bar.show("Seeding", 0, 0);
    expect(written).toEqual([`  Seeding                  ${drawn(0)}   0 %  0 of 0\n`]);
  });
});
