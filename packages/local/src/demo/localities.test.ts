import { afterAll, beforeAll, expect, inject, it } from "vitest";
import { type Cloud, startCloud } from "../cloud.ts";
import { LOCALITIES } from "../data/localities/localities.ts";
import { localityScript } from "../data/localities/locality.ts";
import { createSeed } from "../data/seed.ts";
import type { Script } from "../data/seed-script.ts";
import { quietSteps } from "../data/seed-steps.ts";
import { TIMELINE } from "../data/seed-timeline.ts";
import { runLocalities } from "./localities.ts";
import { mustBe } from "./localities-checks.ts";

/** One in so many of a locality's people, besides those with a part and everybody above these. */
const KEPT = 70;

/** A script of few people: those named by it and some others, with their raters up to the top. */
const scaledDown = (script: Script): Script => {
  const raters = new Map(script.parts.map((part) => [part.code, part.rater]));
  const kept = new Set<string>();
  const keep = (code: string | null | undefined): void => {
    if (code === null || code === undefined || kept.has(code)) return;
    kept.add(code);
    keep(raters.get(code));
  };
  for (const { code } of script.cast) keep(code);
  for (const { code } of script.leaves) keep(code);
  keep(script.deputy);
  script.parts
    .filter((_, place) => place % KEPT === 0)
    .forEach(({ code }) => {
      keep(code);
    });
  const people = script.people.filter((person) => kept.has(person.code));
  const held = new Set(people.map((person) => person.position));
  const positions = script.positions.filter((position) => held.has(position.code));
  const staffed = new Set(positions.map((position) => position.unit));
  return {
    ...script,
    people,
    positions,
    units: script.units.filter((unit) => staffed.has(unit.code)),
    parts: script.parts.filter((part) => kept.has(part.code)),
  };
};

const scripts = LOCALITIES.map(localityScript).map(scaledDown);
let cloud: Cloud;
beforeAll(async () => {
  const table = `${inject("tablePrefix")}localities`;
  const where = { endpoint: inject("dynamodbEndpoint"), table, startsAt: TIMELINE.founded, frozen: true };
  cloud = await startCloud({ ...where, seed: createSeed({ scripts, steps: quietSteps }) });
}, 60_000);
afterAll(() => cloud.stop());

it("closes a cycle of each locality, and every result is computed again to its digest, also under a changed policy", async () => {
  const printed: string[] = [];
  await runLocalities(cloud, scripts, (text) => printed.push(text));
  const people = scripts.reduce((total, script) => total + script.parts.length, 0);
  expect(printed.at(-1)).toMatch(
    new RegExp(`^\n5 of 5 localities, ${people} closed appraisals, \\d+ steps computed again, .* everything is so\\.$`),
  );
  const text = printed.join("\n");
  for (const { key } of LOCALITIES) expect(text).toMatch(new RegExp(`${key}@2 is active from 2026-07-01`));
  expect(text).toMatch(/Kota Pekanbaru \(Kecamatan Senapelan\), 2026-03: /);
  expect(text.match(/of them [1-9]\d* NOT_COMPARABLE/g)).toHaveLength(5);
}, 60_000);

it("ends at the first thing that is not so, and says what", () => {
  expect(() => mustBe("The rank", 1, 1)).not.toThrow();
  expect(() => mustBe("The rank", 1, 2)).toThrow("The rank: expected 2, and it is 1");
});
