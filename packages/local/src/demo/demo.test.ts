import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod/mini";
import { type Cloud, startCloud } from "../cloud.ts";
import { TIMELINE } from "../data/seed-timeline.ts";
import { runDemo } from "./run.ts";
import { createStage } from "./stage.ts";

const nothing = z.unknown();

let cloud: Cloud;
beforeAll(async () => {
  const table = `${inject("tablePrefix")}demo`;
  cloud = await startCloud({ endpoint: inject("dynamodbEndpoint"), table, startsAt: TIMELINE.founded, frozen: true });
});
afterAll(() => cloud.stop());

describe("the demonstration", () => {
  it("comes out as it is expected to, and ends with ranking, reasons and hash", async () => {
    const printed: string[] = [];
    expect(await runDemo(cloud, (text) => printed.push(text))).toEqual([]);
    const text = printed.join("\n");
    expect(text).toMatch(/^ {2}1 {5}Arga Mahendratama {5}Dokter +SANGAT_BAIK {6}48012$/m);
    expect(text).toMatch(/^UNRATED: Rapiudin Daeng Situju\./m);
    expect(text).toMatch(/^Computed again: 73 steps of 10 explanations, each from its own inputs, and 10$/m);
    expect(text).toMatch(
      /^ {2}1 rank-key = 36007 \(SUM\)\n {6}The number people are ranked by, higher is better: 36007\.$/m,
    );
    expect(printed.at(-1)).toBe("\n174 GraphQL requests; everything came out as expected.");
  }, 60_000);

  it("tells what differs, in words, and goes on", () => {
    const printed: string[] = [];
    const stage = createStage(cloud, (text) => printed.push(text));
    stage.check("the rank", 1, 1);
    stage.check("the rank", [1], [2]);
    const rows = (rank: number) => [
      { name: "A", rank: 1 },
      { name: "B", rank },
    ];
    stage.checkEach("the ranking", rows(2), rows(3), (row) => row.name);
    const differences = [
      "the rank: expected [2], and it is [1]",
      'B in the ranking: expected {"name":"B","rank":3}, and it is {"name":"B","rank":2}',
    ];
    expect(stage.differences()).toEqual(differences);
    expect(printed).toEqual(differences.map((difference) => `DIFFERENT   ${difference}`));
  });

  it("ends at a mutation or a query that is refused where it ought not to be", async () => {
    const stage = createStage(cloud, () => {});
    const stranger = stage.user("A stranger", "stranger");
    await expect(stage.api.change(stranger, "identityClaim", { code: "x" }, "", nothing)).rejects.toThrow(
      /^A stranger: identityClaim was refused: \[\{"code":"CODE_NOT_VALID"/,
    );
    await expect(
      stage.api.read({ ...stranger, token: "forged" }, "query Who { viewer { kind } }", nothing),
    ).rejects.toThrow(/^The API answered Who with .*UNAUTHENTICATED/);
  });
});
