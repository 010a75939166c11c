import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ratingContent, selfContent } from "@kinerja/core/appraisal";
import { planContentSchema } from "@kinerja/core/plan";
import { afterAll, beforeAll, describe, expect, inject, it } from "vitest";
import * as z from "zod/mini";
import { type Cloud, type CloudOptions, startCloud } from "../cloud.ts";
import { EXPECTED_HASH } from "../demo/expected.ts";
import type { Seed, SeedReport, SeedStage } from "../seed-report.ts";
import { StartError } from "../start-error.ts";
import { DEMONSTRATION, generateAgency } from "./generated.ts";
import { createSeed } from "./seed.ts";
import { ask } from "./seed-api.ts";
import { HOLIDAYS_2026 } from "./seed-calendar.ts";
import { planContent, ratingContentOf, selfContentOf } from "./seed-content.ts";
import { annexScript, generatedScript } from "./seed-script.ts";
import { quietSteps } from "./seed-steps.ts";
import { TIMELINE } from "./seed-timeline.ts";

const annexSeed = createSeed({ scripts: [annexScript()], steps: quietSteps });
const optionsFor = (name: string): CloudOptions => ({
  endpoint: inject("dynamodbEndpoint"),
  table: `${inject("tablePrefix")}seed-${name}`,
  startsAt: TIMELINE.founded,
  frozen: true,
});
const Progress = z.object({
  period: z.object({
    progress: z.object({ enrolled: z.number(), selfAssessed: z.number(), rated: z.number(), escalated: z.number() }),
  }),
});
const PROGRESS = `query Progress($period: ID!) {
  period(id: $period) { progress { enrolled selfAssessed rated escalated } }
}`;
/** The live counts of the quarter: on the roll, self-assessed, rated, escalated. */
const liveCounts = async (cloud: Cloud): Promise<readonly number[]> => {
  await cloud.drain();
  const period = (await everythingIn(cloud)).periods.edges[1]?.node.id;
  const token = cloud.issuer.issue("annex-petugas-kepegawaian");
  const { progress } = (await ask(cloud, { query: PROGRESS, variables: { period }, token }, Progress)).period;
  return [progress.enrolled, progress.selfAssessed, progress.rated, progress.escalated];
};
/** Of ten people all assess themselves, nine are rated, and one of these by the rater's superior. */
const COUNTED = [10, 10, 9, 1];
/** A report without the line on how long it took. */
const lasting = ({ summary, ...rest }: SeedReport) => ({ ...rest, summary: summary.slice(0, -1) });

const Versions = z.object({
  units: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), version: z.number() }) })) }),
  employees: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), version: z.number() }) })) }),
  periods: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          name: z.string(),
          state: z.string(),
          version: z.number(),
          publication: z.nullable(z.object({ resultHash: z.string(), inputHash: z.string() })),
        }),
      }),
    ),
  }),
});
const VERSIONS = `query Versions {
  units(first: 100) { edges { node { id version } } }
  employees(first: 100) { edges { node { id version } } }
  periods(first: 20) { edges { node { id name state version publication { resultHash inputHash } } } }
}`;
const everythingIn = (cloud: Cloud) =>
  ask(cloud, { query: VERSIONS, token: cloud.issuer.issue("annex-petugas-kepegawaian") }, Versions);

describe("the seed of the annex's agency", () => {
  let cloud: Cloud;
  let report: SeedReport;
  beforeAll(async () => {
    cloud = await startCloud({ ...optionsFor("annex"), seed: annexSeed });
    const seeded = cloud.seeded();
    if (seeded === null) throw new Error("nothing was seeded");
    report = seeded;
  }, 60_000);
  afterAll(() => cloud.stop());

  it("makes its people, lets the tick close the quarter, and opens the next", async () => {
    const { units, employees, periods } = await everythingIn(cloud);
    expect([units.edges.length, employees.edges.length]).toEqual([4, 12]);
    expect(periods.edges.map(({ node }) => `${node.name} ${node.state}`)).toEqual([
      "Tahun 2026 OPEN",
      "Triwulan I 2026 PUBLISHED",
      "Triwulan II 2026 OPEN",
      "Triwulan III 2026 PLANNED",
      "Triwulan IV 2026 PLANNED",
    ]);
  });

  it("comes to the very results that the demonstration comes to through the API", async () => {
    const { periods } = await everythingIn(cloud);
    expect(periods.edges[1]?.node.publication?.resultHash).toBe(EXPECTED_HASH);
  });

  it("has its live counts, though its stream was off: counted anew, they are those that the stream comes to", async () => {
    expect(await liveCounts(cloud)).toEqual(COUNTED);
  });

  it("reports the ranking as the API answers it, labelled as ours", () => {
    expect(report.ranking.title).toMatch(/^Ranking of Triwulan I 2026, Daerah X \(our ratings\): 9 rated, 1 unrated; /);
    expect(report.ranking.rows.map(({ rank, predicate }) => `${rank} ${predicate}`)).toEqual([
      ...Array(2).fill("1 SANGAT_BAIK"),
      ...Array(2).fill("3 BAIK"),
      ...Array(2).fill("5 BAIK"),
      "9 BUTUH_PERBAIKAN",
    ]);
  });

  it("names people whose tokens work, the officer first, and a query for that one", async () => {
    expect(report.people.map((person) => person.role)).toEqual([
      "HR",
      "HEAD",
      "RATER",
      "RATER",
      ...Array(8).fill("EMPLOYEE"),
      "OPERATOR",
    ]);
    const Viewer = z.object({ viewer: z.object({ kind: z.string(), grants: z.array(z.string()) }) });
    const kinds: string[] = [];
    for (const { subject } of report.people) {
      const query = "query Me { viewer { kind grants } }";
      const { viewer } = await ask(cloud, { query, token: cloud.issuer.issue(subject) }, Viewer);
      kinds.push([viewer.kind, ...viewer.grants].join(" "));
    }
    expect(kinds).toEqual(["EMPLOYEE HR", ...Array(11).fill("EMPLOYEE"), "OPERATOR"]);
    const token = cloud.issuer.issue(report.people[0]?.subject ?? "");
    const { body } = await cloud.request({ query: report.query, token });
    expect(body.errors).toBeUndefined();
  });

  it("changes nothing when it runs again", async () => {
    const before = await everythingIn(cloud);
    expect(lasting(await annexSeed(cloud))).toEqual(lasting(report));
    expect(await everythingIn(cloud)).toEqual(before);
  });
});

describe("a seed", () => {
  it("is taken up again where it was killed, and comes to the same results", async () => {
    const cloud = await startCloud(optionsFor("killed"));
    try {
      const killed: Cloud["moveTo"] = (time) =>
        time === Date.parse(TIMELINE.escalated) ? Promise.reject(new Error("killed")) : cloud.moveTo(time);
      await expect(annexSeed({ ...cloud, moveTo: killed })).rejects.toThrow("killed");
      await annexSeed(cloud);
      const { periods } = await everythingIn(cloud);
      expect(periods.edges[1]?.node.publication?.resultHash).toBe(EXPECTED_HASH);
      expect(await liveCounts(cloud)).toEqual(COUNTED);
    } finally {
      await cloud.stop();
    }
  }, 60_000);

  it.each([TIMELINE.rated, TIMELINE.closed])(
    "killed at %s of a first start heals with the next",
    async (moment) => {
      const directory = mkdtempSync(join(tmpdir(), "kinerja-"));
      const options = { ...optionsFor(`first-${moment.slice(0, 7)}`), directory };
      const killedSeed: Seed = (stage) => {
        const moveTo: SeedStage["moveTo"] = (time) =>
          time === Date.parse(moment) ? Promise.reject(new Error("killed")) : stage.moveTo(time);
        return annexSeed({ ...stage, moveTo });
      };
      await expect(startCloud({ ...options, seed: killedSeed })).rejects.toThrow("killed");
      const cloud = await startCloud({ ...options, seed: annexSeed });
      try {
        const { periods } = await everythingIn(cloud);
        expect(periods.edges[1]?.node.publication?.resultHash).toBe(EXPECTED_HASH);
        expect(await liveCounts(cloud)).toEqual(COUNTED);
      } finally {
        await cloud.stop();
      }
    },
    60_000,
  );

  it("refuses a clock that is past its time, and says what to do", async () => {
    const late = startCloud({ ...optionsFor("late"), startsAt: "2026-11-22T01:00:00.000Z", seed: annexSeed });
    await expect(late).rejects.toThrow(
      new StartError("The demonstration data begin in December 2025 and the clock is past them: start with --fresh."),
    );
  });
});

describe("the scripts", () => {
  const annex = annexScript();
  const generated = generatedScript(generateAgency(DEMONSTRATION));

  it.each([
    ["the annex's agency", annex, 10, 1, 1],
    ["the generated agency", generated, 300, 4, 5],
  ])("of %s hold what the use-cases take", (_, { parts }, people, escalated, unrated) => {
    expect(parts).toHaveLength(people);
    expect(parts.filter((part) => part.ratings?.ratedBy === "RATERS_SUPERIOR")).toHaveLength(escalated);
    expect(parts.filter((part) => part.ratings === null)).toHaveLength(unrated);
    for (const part of parts) {
      expect(planContentSchema.safeParse(planContent(part.plan)).success).toBe(true);
      expect(selfContent.safeParse(selfContentOf(part)).success).toBe(true);
      if (part.ratings !== null) expect(ratingContent.safeParse(ratingContentOf(part)).success).toBe(true);
    }
  });

  it("name raters before those they rate", () => {
    for (const { parts } of [annex, generated]) {
      const places = new Map(parts.map((part, place) => [part.code, place]));
      expect(parts.filter((part, place) => (places.get(part.rater) ?? -1) >= place)).toEqual([]);
    }
  });

  it("show one person a role of the generated agency", () => {
    expect(generated.cast.map((one) => one.role)).toEqual(["HR", "AUDITOR", "HEAD", "RATER", "EMPLOYEE"]);
    expect(new Set(generated.cast.map((one) => one.code)).size).toBe(5);
  });
});

describe("the calendar", () => {
  it("has the 17 national holidays and 8 joint leave days of 2026, in order", () => {
    const dates = HOLIDAYS_2026.map((holiday) => holiday.date);
    expect(dates).toEqual([...new Set(dates)].toSorted());
    expect(HOLIDAYS_2026.filter((holiday) => holiday.name.startsWith("Cuti bersama"))).toHaveLength(8);
    expect(HOLIDAYS_2026).toHaveLength(25);
  });
});
