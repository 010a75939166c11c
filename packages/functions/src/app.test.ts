import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openDeps, openQueue, readIssuers, readStage } from "./app.ts";

const SETTINGS = {
  TABLE_NAME: "kinerja",
  AWS_REGION: "ap-southeast-3",
  QUEUE_URL: "http://127.0.0.1:1/q",
  ISSUERS: "[]",
  STAGE: "test",
};

beforeEach(() => {
  for (const [name, value] of Object.entries(SETTINGS)) vi.stubEnv(name, value);
});
afterEach(() => void vi.unstubAllEnvs());

describe("the environment", () => {
  it("gives use-cases their table, region and the event's time", () => {
    const deps = openDeps()("2026-01-20T02:00:00.000Z");
    expect(deps).toMatchObject({ db: { table: "kinerja" }, now: "2026-01-20T02:00:00.000Z", region: "ap-southeast-3" });
    expect(openQueue().url).toBe("http://127.0.0.1:1/q");
    expect([readIssuers(), readStage()]).toEqual(["[]", "test"]);
  });

  it("opens one client for all events", () => {
    const depsAt = openDeps();
    expect(depsAt("2026-01-20T02:00:00.000Z").db).toBe(depsAt("2026-01-21T02:00:00.000Z").db);
  });

  it.each([
    ["TABLE_NAME", openDeps],
    ["AWS_REGION", openDeps],
    ["QUEUE_URL", openQueue],
    ["ISSUERS", readIssuers],
    ["STAGE", readStage],
  ])("must hold %s", (name, read) => {
    vi.stubEnv(name, "");
    expect(read).toThrow(new Error(`The environment variable ${name} is missing.`));
    vi.stubEnv(name, undefined);
    expect(read).toThrow(new Error(`The environment variable ${name} is missing.`));
  });
});
