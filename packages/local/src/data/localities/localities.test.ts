import { checkPolicy } from "@kinerja/core/agency";
import { policyTemplate } from "@kinerja/core/agency/templates";
import { figuresInput, ratingContent } from "@kinerja/core/appraisal";
import { readNip } from "@kinerja/core/organization";
import { planContentSchema } from "@kinerja/core/plan";
import { digest } from "@kinerja/core/shared/json";
import { describe, expect, it } from "vitest";
import { planContent, ratingContentOf } from "../seed-content.ts";
import type { Script } from "../seed-script.ts";
import { LOCALITIES } from "./localities.ts";
import { type Locality, localityScript } from "./locality.ts";

const TODAY = "2026-03-02";
const policyOf = ({ key }: Locality) => {
  const policy = policyTemplate(key);
  if (policy === null) throw new Error(`no policy ${key}`);
  return policy;
};
const cases = LOCALITIES.map((locality) => [locality.key, locality, localityScript(locality)] as const);

/** The offices that the articles name, written out here from their words. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  siulak: ["Dinas Pendidikan Siulak", "Dinas Kesehatan", "Puskesmas Siulak"],
  senapelan: ["Kecamatan Senapelan", "Seksi Pelayanan Umum Kecamatan Senapelan"],
  padangsidempuan: [
    "Dinas Pendidikan Kota Padangsidempuan",
    "Dinas Kesehatan Kota Padangsidempuan",
    "Dinas Pekerjaan Umum dan Penataan Ruang",
  ],
  surakarta: ["Dinas Pendidikan Kota Surakarta"],
  batanghari: ["Dinas Pendidikan"],
};

const sourcesOf = (script: Script): ReadonlySet<string> =>
  new Set(script.parts.flatMap((part) => part.figures.map(({ measure, from }) => `${measure} ${from}`)));

it("are the five of the articles, in their order", () =>
  expect(LOCALITIES.map(({ key }) => key)).toEqual(Object.keys(NAMED)));

describe.each(cases)("%s", (key, locality, script) => {
  const policy = policyOf(locality);

  it("has the offices its article names, each with a head", () => {
    const names = new Map(script.units.map((unit) => [unit.name, unit.code]));
    const heads = new Set(script.positions.filter((position) => position.leads).map((position) => position.unit));
    expect(locality.offices).toEqual(expect.arrayContaining([NAMED[key]?.[0]]));
    for (const office of [...(NAMED[key] ?? []), ...locality.offices])
      expect([office, heads.has(names.get(office) ?? "")]).toEqual([office, true]);
  });

  it("has 200 to 500 civil servants below a state official, with valid numbers that nobody shares", () => {
    const { people } = script;
    const [top, ...servants] = people;
    expect([top?.kind, top?.position]).toEqual(["STATE_OFFICIAL", script.positions[0]?.code]);
    expect(servants.length).toBeGreaterThanOrEqual(200);
    expect(servants.length).toBeLessThanOrEqual(500);
    expect(servants.filter((person) => !readNip(person.nip ?? "", TODAY).valid)).toEqual([]);
    expect(new Set(servants.map((person) => person.nip)).size).toBe(servants.length);
    expect(script.parts.map((part) => part.code)).toEqual(servants.map((person) => person.code));
  });

  it("is appraised by its own shipped policy, which is valid", () => {
    expect([script.policy, policy.id, checkPolicy(policy).violations]).toEqual([key, key, []]);
    expect(script.joins).toBe(policy.shortCycle === "MONTH" ? "IN_MARCH" : "BEFORE_THE_YEAR");
  });

  it("records every measure that is recorded, from every source, with what the API takes", () => {
    const recorded = policy.measures.flatMap((measure) =>
      measure.kind === "RECORDED" ? measure.from.map((from) => `${measure.key} ${from}`) : [],
    );
    expect([...sourcesOf(script)].toSorted()).toEqual(recorded.toSorted());
    for (const { code, figures, ratings } of script.parts) {
      if (ratings === null) expect([code, figures]).toEqual([code, []]);
      if (figures.length === 0) continue;
      const sent = { appraisalId: "apr_x", version: 1, figures: figures.map((one) => ({ ...one })) };
      expect([code, figuresInput.safeParse(sent).success]).toEqual([code, true]);
    }
  });

  it("has some without a figure that others have, so that the rule for missing sources shows", () => {
    const rated = script.parts.filter((part) => part.ratings !== null);
    for (const source of sourcesOf(script)) {
      const having = rated.filter((part) => part.figures.some(({ measure, from }) => `${measure} ${from}` === source));
      expect([source, having.length > 0 && having.length < rated.length]).toEqual([source, true]);
    }
  });

  it("has five leaves or more, each of a person who may take it and none of those shown", () => {
    const { leaves, cast, officer, deputy } = script;
    expect(leaves.length).toBeGreaterThanOrEqual(5);
    expect(new Set(leaves.map((leave) => leave.code)).size).toBe(leaves.length);
    expect(leaves.map((leave) => leave.kind)).toEqual(expect.arrayContaining(["TAHUNAN", "SAKIT", "MELAHIRKAN"]));
    const shown = new Set([...cast.map((one) => one.code), officer.code, deputy]);
    expect(leaves.filter((leave) => shown.has(leave.code))).toEqual([]);
    const people = new Map(script.people.map((person) => [person.code, person]));
    for (const { code, kind } of leaves) {
      if (kind === "MELAHIRKAN") expect(people.get(code)?.sex).toBe("FEMALE");
      if (kind === "BESAR" || kind === "ALASAN_PENTING") expect(people.get(code)?.kind).toBe("PNS");
    }
  });

  it("holds what the use-cases take, raters before those they rate", () => {
    const places = new Map(script.parts.map((part, place) => [part.code, place]));
    expect(script.parts.filter((part, place) => (places.get(part.rater) ?? -1) >= place)).toEqual([]);
    for (const part of script.parts) {
      expect(planContentSchema.safeParse(planContent(part.plan)).success).toBe(true);
      if (part.ratings !== null) expect(ratingContent.safeParse(ratingContentOf(part)).success).toBe(true);
    }
  });

  it("shows one person a role, and has a second officer who is not the first", () => {
    expect(script.cast.map((one) => one.role)).toEqual(["HR", "AUDITOR", "HEAD", "RATER", "EMPLOYEE"]);
    expect(new Set([...script.cast.map((one) => one.code), script.deputy]).size).toBe(6);
  });

  it("is the same whenever it is made", () => expect(digest(localityScript(locality))).toBe(digest(script)));
});
