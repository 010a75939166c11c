import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openClock, parseDuration } from "./clock.ts";

const at = (text: string): number => Date.parse(text);

describe("the clock", () => {
  it("stands where it was put while frozen, also for records stamped by the wall clock", () => {
    const clock = openClock({ file: null, startsAt: "2026-01-05T01:00:00.000Z", frozen: true });
    expect(clock.now()).toBe(at("2026-01-05T01:00:00.000Z"));
    expect(clock.translate(Date.now())).toBe(at("2026-01-05T01:00:00.000Z"));
    clock.moveTo(at("2026-03-31T17:00:00.000Z"));
    expect(clock.now()).toBe(at("2026-03-31T17:00:00.000Z"));
  });

  it("runs with the wall clock otherwise, ahead of it by the same offset", () => {
    const clock = openClock({ file: null });
    clock.moveTo(Date.now() + 86_400_000);
    expect(clock.translate(0)).toBeGreaterThanOrEqual(86_400_000 - 1_000);
    expect(clock.translate(1_000) - clock.translate(0)).toBe(1_000);
  });

  it("keeps its offset between runs", () => {
    const file = join(mkdtempSync(join(tmpdir(), "kinerja-")), "clock.json");
    const startsAt = "2026-01-05T01:00:00.000Z";
    const clock = openClock({ file, startsAt });
    expect(openClock({ file, startsAt: "2020-01-01T00:00:00.000Z" }).translate(0)).toBe(clock.translate(0));
    clock.moveTo(at("2031-12-31T17:00:00.000Z"));
    expect(openClock({ file, startsAt }).translate(0)).toBe(clock.translate(0));
  });

  it("refuses to go back", () => {
    const clock = openClock({ file: null, startsAt: "2026-01-05T01:00:00.000Z", frozen: true });
    expect(() => clock.moveTo(at("2026-01-05T00:59:59.999Z"))).toThrow("only moves forward");
    expect(clock.now()).toBe(at("2026-01-05T01:00:00.000Z"));
  });
});

describe("a duration", () => {
  it.each([
    ["P1D", 86_400_000],
    ["P2W", 1_209_600_000],
    ["PT15M", 900_000],
    ["P1DT2H3M4S", 93_784_000],
    ["PT0S", 0],
  ])("%s is %i milliseconds", (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(["", "P", "PT", "P1DT", "P1M", "P1Y", "-P1D", "1D", "P1.5D", "PT1H "])("refuses %j", (text) => {
    expect(() => parseDuration(text)).toThrow("is not a duration");
  });
});
