import { PutCommand } from "@aws-sdk/lib-dynamodb";
import * as Organization from "@kinerja/core/organization";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Person, value } from "../../../../../core/src/testing/fixture.ts";
import { restore } from "../../../../../core/src/testing/snapshot.ts";
import { ACHIEVEMENT_POLICY, adopt, type ScoredTown, scoredTown } from "../../../testing/achievement.ts";
import { held } from "../../../testing/table-digest.ts";
import { ABSENT } from "./testing.ts";

const RESULT = "outcome predicate index ratedPercent servedPercent apart rankKey policy { id version title }";
const NODE = `query ($id: ID!) { node(id: $id) { ... on Appraisal {
  result { ${RESULT} } explanation { nodes { id rule output text } }
} } }`;
const RECOMPUTE = `query ($id: ID!) { appraisalRecompute(appraisalId: $id) {
  storedDigest recomputedDigest equal result { digest employee { name } ${RESULT} }
} }`;

let at: ScoredTown;
let as: ScoredTown["as"] & Readonly<Record<"first" | "second", { readonly subject: string }>>;
beforeAll(async () => {
  at = await scoredTown();
  as = {
    ...at.as,
    first: await at.link("first", at.staff.first),
    second: await at.link("second", at.staff.second),
  };
});
afterAll(() => at.table.drop());

type Name = "first" | "second" | "third" | "fourth" | "head";
const named = (name: Name): Person => (name === "head" ? at.town.head : at.staff[name]);
type Node = { readonly id: string; readonly rule: string; readonly output: string; readonly text: string };
type Seen = { readonly result: object; readonly explanation: { readonly nodes: readonly Node[] } };

const see = async (name: Name, language: "en" | "id" = "en"): Promise<Seen> => {
  const options = { as: as.hr, variables: { id: at.idOf(named(name)) }, now: at.quarter.publishesAt, language };
  const { node } = await at.api.data<{ node: Seen }>(NODE, options);
  return node;
};
const policy = { id: "capaian", version: 1, title: "Penilaian berbasis capaian" };

describe("a result under a policy with an index", () => {
  it.each([
    // 60 % of 100, 30 % of 96.4 and 10 % of 90: 3 x 12,001 + 9,792.
    ["first", "RATED", "BAIK", "97.92", "100.00", "100.00", null, 45_795],
    // (60 + 33) of 90 %: 3 x 12,001 + 10,333.
    ["second", "RATED", "BAIK", "103.33", "90.00", "100.00", null, 46_336],
    // 72 of 60 %; the policy asks for 70.
    ["third", "NOT_COMPARABLE", "SANGAT_BAIK", "120.00", "60.00", "100.00", "TOO_LITTLE_RATED", null],
    // 30 in 19 of 64 working days is 101.052632 in all of them; the policy asks for half of the days.
    ["fourth", "NOT_COMPARABLE", "BAIK", "100.35", "90.00", "29.69", "TOO_LITTLE_SERVED", null],
    ["head", "UNRATED", null, null, null, "100.00", null, null],
  ] as const)(
    "of the %s: %s %s",
    async (name, outcome, predicate, index, ratedPercent, servedPercent, apart, rankKey) => {
      const { result } = await see(name);
      expect(result).toEqual({ outcome, predicate, index, ratedPercent, servedPercent, apart, rankKey, policy });
    },
  );
});

describe("an explanation in words", () => {
  const texts = async (name: Name, language: "en" | "id", ids: readonly string[]): Promise<readonly string[]> => {
    const { nodes } = (await see(name, language)).explanation;
    return ids.map((id) => nodes.find((node) => node.id === id)?.text ?? "");
  };

  it("names figures, weights, what is missing and how it is rounded, in English", async () => {
    const ids = ["1.2", "1.2.1.1", "1.2.1.1.2", "1.2.1.1.2.1", "1.2.1.1.3", "1.2.1.1.3.1", "1.2.1.1.4", "1.2.1.2"];
    expect(await texts("second", "en", ids)).toEqual([
      "Inside one predicate the agency's index orders: 103.33, in hundredths 10333.",
      "Achievement index: 103.333333.",
      "Weight 30% (effective 33.33%) of 110 adds 33; the source is there.",
      "Achievement of targets, from the superior: 1 figures (at least 1) with a sum of 110 give 110.",
      "Weight 10% (effective 0.00%) of no value adds 0; the source is missing, and the others share its weight.",
      "Satisfaction of those served, from others concerned: 0 figures of at least 3, so none of them counts.",
      "Sources with a value weigh 90%; set to 100% this adds 10.333333, six decimals carried.",
      "Rounded half up to 2 decimals from 103.333333: -0.003333.",
    ]);
  });

  it("names them in Indonesian, with the policy's own titles", async () => {
    expect(await texts("fourth", "id", ["1.1", "1.2.1", "1.2.1.2.1"])).toEqual([
      "Hasil kerja SESUAI_EKSPEKTASI dan perilaku SESUAI_EKSPEKTASI bertemu dalam kuadran pada BAIK.",
      "Indeks capaian: 100.350877.",
      "Capaian target, dari atasan: 1 angka (paling sedikit 1) berjumlah 30 menghasilkan 101.052632. Diperhitungkan " +
        "atas 19 dari 64 hari kerja yang dijalani, paling tinggi 120: cuti tidak menurunkan nilai siapa pun.",
    ]);
  });

  it.each(["first", "second", "third", "fourth", "head"] as const)(
    "has a whole sentence for every node of the %s's, one in each language",
    async (name) => {
      const [en, id] = [(await see(name, "en")).explanation.nodes, (await see(name, "id")).explanation.nodes];
      expect(en.map((node) => node.id)).toEqual(id.map((node) => node.id));
      for (const node of [...en, ...id]) expect(node.text).toMatch(/^[A-Z0-9][^{}]+\.$/);
      const texts = (nodes: readonly Node[]) => new Set(nodes.map((node) => node.text));
      expect([...texts(en)].filter((text) => texts(id).has(text))).toEqual([]);
    },
  );
});

describe("a list of explanations", () => {
  const LIST = `query ($first: Int!, $unit: ID!, $period: ID!) { unit(id: $unit) { members(first: $first) { edges { node {
    appraisal(periodId: $period) { explanation { nodes { text } } result { policy { title } } }
  } } } } }`;
  type List = { readonly unit: { readonly members: { readonly edges: readonly { readonly node: object }[] } } };

  it("costs as many table requests for five people as for two, the policy read once", async () => {
    for (const first of [2, 5]) {
      const variables = { first, unit: at.town.office.id, period: at.quarter.id };
      const { unit } = await at.api.data<List>(LIST, { as: as.hr, variables, now: at.quarter.publishesAt });
      expect(unit.members.edges).toHaveLength(first);
      for (const { node } of unit.members.edges)
        expect(node).toMatchObject({
          appraisal: { explanation: { nodes: expect.anything() }, result: { policy: {} } },
        });
      expect({ first, ...at.api.requests() }).toEqual({ first, GetItem: 6, Query: 2, BatchGetItem: 8 });
    }
  });
});

describe("Query.appraisalRecompute", () => {
  const recompute = (who: keyof typeof as | null, id: string, now = at.quarter.publishesAt) =>
    at.api.call<{ appraisalRecompute: Readonly<Record<string, unknown>> | null }>(RECOMPUTE, {
      ...(who === null ? {} : { as: as[who] }),
      variables: { id },
      now,
    });
  const NOTHING = { status: 200, body: { data: { appraisalRecompute: null } } };

  it.each(["first", "second", "third", "fourth", "head"] as const)(
    "comes to the published result of the %s, and writes nothing",
    async (name) => {
      const before = await held(at.table.db);
      const { body } = await recompute("hr", at.idOf(named(name)));
      const digest = body.data?.appraisalRecompute?.storedDigest;
      expect(digest).toMatch(/^[0-9a-f]{64}$/);
      const { result } = await see(name);
      expect(body.data?.appraisalRecompute).toMatchObject({ equal: true, recomputedDigest: digest, result });
      expect(body.data?.appraisalRecompute).toMatchObject({ result: { digest } });
      expect((await held(at.table.db)).digest).toBe(before.digest);
    },
  );

  it("says that it does not where an input is another than was scored", async () => {
    const before = await held(at.table.db);
    const { employee } = at.staff.first;
    const item = before.items.find(({ pk, sk }) => pk.includes(`${at.quarter.id}#S`) && sk === employee);
    const figures = [{ measure: "ACHIEVEMENT", from: "SUPERIOR", count: 1, sum: 12_000 }];
    await at.table.db.client.send(new PutCommand({ TableName: at.table.db.table, Item: { ...item, figures } }));
    const { body } = await recompute("hr", at.idOf(at.staff.first));
    await restore(at.table.db, before.items);
    const found = body.data?.appraisalRecompute;
    // 60 % of 100 and 30 % of 120, of 90 %.
    expect(found).toMatchObject({ equal: false, result: { index: "106.67" } });
    expect(found?.recomputedDigest).not.toBe(found?.storedDigest);
  });

  it.each(["first", "head", "regent", "hr"] as const)("is for %s", async (who) => {
    expect((await recompute(who, at.idOf(at.staff.first))).body.data?.appraisalRecompute).toMatchObject({
      equal: true,
    });
  });

  it.each(["second", "stranger"] as const)("is for %s as of an appraisal that is none", async (who) => {
    expect(await recompute(who, at.idOf(at.staff.first))).toEqual(NOTHING);
    expect(await recompute(who, ABSENT)).toEqual(NOTHING);
    expect(await recompute(who, "apr_1")).toEqual(NOTHING);
  });

  it("asks for a token", async () => {
    const { body } = await recompute(null, at.idOf(at.staff.first));
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
  });

  it("comes to the same once nobody knows any more whose it is", async () => {
    const before = await held(at.table.db);
    const deps = at.api.depsAt(at.quarter.finalisesAt);
    const [found] = await Organization.directory(deps, at.town.agency.id).employees([at.staff.first.employee]);
    const erasure = { employeeId: at.staff.first.employee, leftOn: "2027-05-31", version: found?.version ?? 0 };
    value(
      await Organization.eraseIdentity(deps, at.town.hr, { ...erasure, reason: "Pensiun; atas permintaan sendiri" }),
    );
    const { body } = await recompute("hr", at.idOf(at.staff.first), at.quarter.finalisesAt);
    await restore(at.table.db, before.items);
    const employee = { name: "Identitas dihapus" };
    expect(body.data?.appraisalRecompute).toMatchObject({ equal: true, result: { index: "97.92", employee } });
  });

  it("comes to the same under the policy that was pinned, whatever the agency's is by now", async () => {
    const before = await held(at.table.db);
    const stricter = { minimumRatedPercent: "95", minimumServedPercent: "100" };
    const next = { ...ACHIEVEMENT_POLICY, version: 2, comparability: stricter };
    await adopt(at.api.depsAt(at.quarter.publishesAt), at.town.hr, next, "2027-04-01");
    for (const name of ["first", "second", "third", "fourth"] as const) {
      const { body } = await recompute("hr", at.idOf(named(name)), at.quarter.finalisesAt);
      expect(body.data?.appraisalRecompute).toMatchObject({ equal: true, result: { policy } });
    }
    await restore(at.table.db, before.items);
  });
});
