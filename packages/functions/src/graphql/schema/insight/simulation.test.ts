import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ACHIEVEMENT_POLICY, draft, type ScoredTown, scoredTown } from "../../../testing/achievement.ts";
import { held } from "../../../testing/table-digest.ts";

const STANDING = "{ class predicate index quarter }";
const SIMULATE = `query ($period: ID!, $policy: String!, $version: Int!, $first: Int! = 20, $after: String) {
  policySimulate(periodId: $period, policyId: $policy, policyVersion: $version) {
    people before { id version } after { id version title } counts { class before after }
    moves(first: $first, after: $after) {
      edges { node { employee { id name } before ${STANDING} after ${STANDING} why } } pageInfo { hasNextPage endCursor }
    }
  }
}`;

let at: ScoredTown;
beforeAll(async () => {
  at = await scoredTown();
  const deps = at.api.depsAt(at.quarter.publishesAt);
  const comparability = { minimumRatedPercent: "95", minimumServedPercent: "0" };
  await draft(deps, at.town.hr, { ...ACHIEVEMENT_POLICY, version: 2, title: "Rancangan kedua", comparability });
});
afterAll(() => at.table.drop());

type Move = {
  readonly employee: { readonly id: string; readonly name: string };
  readonly before: object;
  readonly after: object;
  readonly why: readonly string[];
};
type Simulation = {
  readonly moves: {
    readonly edges: readonly { readonly node: Move }[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
};
type Sent = {
  readonly who?: { readonly subject: string } | null;
  readonly language?: "en" | "id";
  readonly variables?: object;
};
const simulate = ({ who = at.as.hr, language = "en", variables = {} }: Sent = {}) =>
  at.api.call<{ policySimulate: Simulation | null }>(SIMULATE, {
    ...(who === null ? {} : { as: who }),
    variables: { period: at.quarter.id, policy: "capaian", version: 2, ...variables },
    now: at.quarter.publishesAt,
    language,
  });
const shown = async (sent: Sent = {}): Promise<Simulation> => {
  const { body } = await simulate(sent);
  if (body.data?.policySimulate == null) throw new Error(JSON.stringify(body));
  return body.data.policySimulate;
};

describe("Query.policySimulate", () => {
  it("counts everybody's class before and after, and writes nothing", async () => {
    const before = await held(at.table.db);
    expect(await shown()).toMatchObject({
      people: 5,
      before: { id: "capaian", version: 1 },
      after: { id: "capaian", version: 2, title: "Rancangan kedua" },
      counts: [
        { class: "UNRATED", before: 1, after: 1 },
        { class: "NOT_COMPARABLE", before: 2, after: 3 },
        { class: "SANGAT_KURANG", before: 0, after: 0 },
        { class: "KURANG", before: 0, after: 0 },
        { class: "BUTUH_PERBAIKAN", before: 0, after: 0 },
        { class: "BAIK", before: 2, after: 1 },
        { class: "SANGAT_BAIK", before: 0, after: 0 },
      ],
    });
    expect((await held(at.table.db)).digest).toBe(before.digest);
  });

  it("names who moves and why, in the language of the request", async () => {
    const before = { class: "BAIK", predicate: "BAIK" };
    const first = {
      employee: { id: at.staff.first.employee, name: "Pelaksana Satu 002" },
      // Second of two is in the third quarter; alone, one is in the first.
      before: { ...before, index: "97.92", quarter: 3 },
      after: { ...before, index: "97.92", quarter: 1 },
    };
    const past = {
      en: "Nothing changes in this person's own result: others moved past.",
      id: "Hasil pegawai ini sendiri tidak berubah: posisi pegawai lain yang bergeser.",
    };
    const second = {
      employee: { id: at.staff.second.employee, name: "Pelaksana Satu 003" },
      before: { ...before, index: "103.33", quarter: 1 },
      after: { class: "NOT_COMPARABLE", predicate: "BAIK", index: "103.33", quarter: null },
    };
    const why = {
      en:
        "The predicate stands; there is no rank (too little of it is rated): rated 90% of at least 95%, " +
        "served all working days, of which at least 0% are needed to compare.",
      id:
        "Predikat tetap berlaku; tidak diperingkat (bagian yang terisi terlalu sedikit): terisi 90% dari paling sedikit 95%, " +
        "bertugas semua hari kerja, paling sedikit 0% agar dapat dibandingkan.",
    };
    for (const language of ["en", "id"] as const) {
      const { edges } = (await shown({ language })).moves;
      const moves = new Map(edges.map(({ node }) => [node.employee.id, node]));
      expect(moves.size).toBe(2);
      expect(moves.get(first.employee.id)).toEqual({ ...first, why: [past[language]] });
      expect(moves.get(second.employee.id)).toEqual({ ...second, why: [why[language]] });
    }
  });

  it("pages who moves, and reads names in one batch", async () => {
    const whole = (await shown()).moves;
    const price = at.api.requests();
    const one = (await shown({ variables: { first: 1 } })).moves;
    expect(at.api.requests()).toEqual(price);
    const two = (await shown({ variables: { first: 1, after: one.pageInfo.endCursor } })).moves;
    expect([one.pageInfo.hasNextPage, two.pageInfo.hasNextPage]).toEqual([true, false]);
    expect([...one.edges, ...two.edges]).toEqual(whole.edges);
    // The token's two; the period, the version asked for, the pinned one; the shard; the names.
    expect(price).toEqual({ GetItem: 4, Query: 2, BatchGetItem: 1 });
  });

  it("shows nothing to move under the policy that the period pinned", async () => {
    const { moves, ...rest } = await shown({ variables: { version: 1 } });
    expect(moves).toEqual({ edges: [], pageInfo: { hasNextPage: false, endCursor: null } });
    expect(rest).toMatchObject({ before: { version: 1 }, after: { version: 1 } });
  });

  it.each([
    ["a period that is none", { period: "per_00000000000000000000" }],
    ["a period that has not opened", () => ({ period: at.town.year.id })],
    ["a policy that is none", { policy: "tidak-ada" }],
    ["a policy whose name is none", { policy: "Tidak ada" }],
    ["a version that is none", { version: 3 }],
    ["a version below the first", { version: -1 }],
  ])("of %s there is nothing", async (_, variables) => {
    const answer = await simulate({ variables: typeof variables === "function" ? variables() : variables });
    expect(answer).toEqual({ status: 200, body: { data: { policySimulate: null } } });
  });

  it("of another agency's period there is nothing", async () => {
    const answer = await simulate({ who: at.as.stranger });
    expect(answer).toEqual({ status: 200, body: { data: { policySimulate: null } } });
  });

  it("is one a request, for it scores the whole period twice", async () => {
    const one = 'policySimulate(periodId: $period, policyId: "capaian", policyVersion: 2) { people }';
    const query = `query ($period: ID!) { ${one} again: ${one} }`;
    const options = { as: at.as.hr, variables: { period: at.quarter.id }, language: "en" } as const;
    const { status, body } = await at.api.call(query, options);
    const message =
      "The operation costs 20002 fields, counting each row; at most 20000 are allowed: ask for smaller pages.";
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ message }] } });
  });

  it("is for personnel officers and auditors", async () => {
    for (const who of [at.as.head, at.as.regent]) {
      const { body } = await simulate({ who });
      expect(body.data).toEqual({ policySimulate: null });
      expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "FORBIDDEN" }]);
    }
    const { body } = await simulate({ who: null });
    expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: "UNAUTHENTICATED" }]);
  });

  it.each([
    ["no rows", { first: 0 }, "first: a whole number from 1 to 100.", ["first"]],
    ["too many rows", { first: 101 }, "first: a whole number from 1 to 100.", ["first"]],
    ["a cursor of another list", { after: "36010" }, "after: a cursor this list returned.", ["after"]],
  ] as const)("a page of %s is refused", async (_, variables, message, path) => {
    const { body } = await simulate({ variables });
    expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path } }]);
  });
});
