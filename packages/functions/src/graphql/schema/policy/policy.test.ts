import * as Agency from "@kinerja/core/agency";
import { policyTemplates } from "@kinerja/core/agency/templates";
import * as Period from "@kinerja/core/period";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type SmallAgency, smallAgency, value } from "../../../../../core/src/testing/fixture.ts";
import { localPolicy } from "../../../../../core/src/testing/policy.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Api, createApi } from "../../../testing/api.ts";
import { total } from "../../../testing/requests.ts";

const VERSION = `policy { id version title sources document } state basis draftedBy { id } draftedAt
  activatedBy { id } activatedAt from version viewerCan`;
const DRAFT = `mutation ($input: PolicyDraftCreateInput!) {
  policyDraftCreate(input: $input) { policyVersion { ${VERSION} } userErrors { code path message } }
}`;
const ACTIVATE = `mutation ($input: PolicyActivateInput!) {
  policyActivate(input: $input) {
    policyVersion { ${VERSION} }
    agency { version policies { policy { id version } from } }
    userErrors { code path message }
  }
}`;
const POLICIES = `query ($first: Int!, $after: String) {
  policies(first: $first, after: $after) {
    edges { cursor node { policy { id version } state viewerCan } }
    pageInfo { hasNextPage endCursor }
  }
}`;
const HOLDS = "{ viewer { agency { policy { id version document } policies { policy { title } from } } } }";
const BASIS = "Musyawarah dengan pegawai, berita acara 3 Januari 2026";
const REASON = "Ditetapkan dengan keputusan wali kota";
const NOW = "2026-01-20T02:00:00.000Z";

type PolicyVersion = { readonly policy: { readonly document: object } } & Readonly<Record<string, unknown>>;
type Drafted = { readonly policyDraftCreate: { readonly policyVersion: PolicyVersion; readonly userErrors: [] } };
type Activated = {
  readonly policyActivate: { readonly policyVersion: object; readonly agency: object; readonly userErrors: [] };
};

let table: TestTable;
let api: Api;
beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
});
afterAll(() => table.drop());

const officerOf = (name: string) => ({ subject: `hr-${name}` });
const draft = async (name: string, document: object): Promise<PolicyVersion> => {
  const variables = { input: { document, basis: BASIS } };
  const { policyDraftCreate } = await api.data<Drafted>(DRAFT, { as: officerOf(name), variables });
  expect(policyDraftCreate.userErrors).toEqual([]);
  return policyDraftCreate.policyVersion;
};
const activate = async (name: string, input: object): Promise<Activated["policyActivate"]> => {
  const variables = { input: { id: "kota-uji", documentVersion: 1, version: 1, reason: REASON, ...input } };
  const { policyActivate } = await api.data<Activated>(ACTIVATE, { as: officerOf(name), variables });
  expect(policyActivate.userErrors).toEqual([]);
  return policyActivate;
};
/** A JSON value as it stands in a GraphQL document. */
const literal = (of: unknown): string => {
  if (Array.isArray(of)) return `[${of.map(literal).join(" ")}]`;
  if (typeof of !== "object" || of === null) return JSON.stringify(of);
  return `{ ${Object.entries(of)
    .map(([name, part]) => `${name}: ${literal(part)}`)
    .join(" ")} }`;
};

describe("an agency's own policy", () => {
  let town: SmallAgency;
  let head: { readonly subject: string };
  beforeAll(async () => {
    town = await smallAgency(table.db, "Uji", 0);
    head = await api.link("head-uji", town.agency.id, town.head.employee);
  });

  it("is drafted, whole, and binds nobody", async () => {
    const drafted = await draft("Uji", localPolicy());
    const { id, version, title, sources } = localPolicy();
    expect(drafted).toEqual({
      policy: { id, version, title, sources, document: localPolicy() },
      state: "DRAFT",
      basis: BASIS,
      draftedBy: { id: town.hr.employee },
      draftedAt: NOW,
      activatedBy: null,
      activatedAt: null,
      from: null,
      version: 1,
      viewerCan: ["ACTIVATE"],
    });
    expect(await draft("Uji", localPolicy())).toEqual(drafted);
    expect(await api.data(HOLDS, { as: head })).toEqual({
      viewer: {
        agency: {
          policy: { id: "national", version: 1, document: Agency.NATIONAL },
          policies: [{ policy: { title: Agency.NATIONAL.title }, from: "2022-01-01" }],
        },
      },
    });
  });

  it("is read by everybody in the agency, and what can be done with it by each for themselves", async () => {
    const row = { policy: { id: "kota-uji", version: 1 }, state: "DRAFT" };
    for (const [as, viewerCan] of [
      [officerOf("Uji"), ["ACTIVATE"]],
      [head, []],
    ] as const)
      expect(await api.data(POLICIES, { as, variables: { first: 10 } })).toMatchObject({
        policies: { edges: [{ node: { ...row, viewerCan } }], pageInfo: { hasNextPage: false } },
      });
  });

  it("holds from its first day in the agency's zone on", async () => {
    const done = await activate("Uji", { from: "2026-03-01" });
    expect(done).toMatchObject({
      policyVersion: {
        state: "ACTIVE",
        activatedBy: { id: town.hr.employee },
        activatedAt: NOW,
        from: "2026-03-01",
        version: 2,
        viewerCan: [],
      },
      agency: {
        version: 2,
        policies: [
          { policy: { id: "national", version: 1 }, from: "2022-01-01" },
          { policy: { id: "kota-uji", version: 1 }, from: "2026-03-01" },
        ],
      },
    });
    expect(await activate("Uji", { from: "2026-03-01" })).toEqual(done);
    const holds = async (now: string) => {
      type Holds = { viewer: { agency: { policy: { id: string; document: object } } } };
      const { policy } = (await api.data<Holds>(HOLDS, { as: head, now })).viewer.agency;
      return [policy.id, policy.document];
    };
    expect(await holds("2026-02-28T16:59:59.999Z")).toEqual(["national", Agency.NATIONAL]);
    expect(await holds("2026-02-28T17:00:00.000Z")).toEqual(["kota-uji", localPolicy()]);
  });

  it("leaves its whole history to officers and auditors", async () => {
    const query =
      "query ($id: ID!) { auditTrail(entityId: $id) { entries { action employee { id } reason } firstBreak } }";
    const variables = { id: `${town.agency.id}:POLICY:kota-uji:1` };
    const employee = { id: town.hr.employee };
    expect(await api.data(query, { as: officerOf("Uji"), variables })).toEqual({
      auditTrail: {
        entries: [
          { action: "policy.draft", employee, reason: null },
          { action: "policy.activate", employee, reason: REASON },
        ],
        firstBreak: null,
      },
    });
  });

  it("is listed by name and version, a page at a time", async () => {
    await draft("Uji", localPolicy({ version: 2 }));
    await draft("Uji", localPolicy({ id: "kota" }));
    const seen: string[] = [];
    type Page = {
      readonly policies: {
        readonly edges: readonly { readonly node: { policy: { id: string; version: number }; state: string } }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
      };
    };
    const pageAfter = async (after: string | null): Promise<Page["policies"]> =>
      (await api.data<Page>(POLICIES, { as: head, variables: { first: 1, after } })).policies;
    let page = await pageAfter(null);
    for (;;) {
      seen.push(...page.edges.map(({ node }) => `${node.policy.id}@${node.policy.version} ${node.state}`));
      if (!page.pageInfo.hasNextPage) break;
      page = await pageAfter(page.pageInfo.endCursor);
    }
    expect(seen).toEqual(["kota@1 DRAFT", "kota-uji@1 ACTIVE", "kota-uji@2 DRAFT"]);
  });
});

describe("the documents that come with the system", () => {
  type Templates = { readonly policyTemplates: readonly { readonly id: string; readonly document: object }[] };
  const TEMPLATES = "{ policyTemplates { id document } }";

  it("are six, read by whoever is signed in", async () => {
    await smallAgency(table.db, "Contoh", 0);
    const shipped = policyTemplates().map((document) => ({ id: document.id, document }));
    expect(shipped.map(({ id }) => id)).toEqual([
      "national",
      "siulak",
      "senapelan",
      "padangsidempuan",
      "surakarta",
      "batanghari",
    ]);
    const operator = await api.operator("operator");
    for (const as of [officerOf("Contoh"), operator])
      expect(await api.data(TEMPLATES, { as })).toEqual({ policyTemplates: shipped });
    for (const options of [{}, { as: { subject: "nobody" } }]) {
      const { body } = await api.call(TEMPLATES, options);
      expect(body).toMatchObject({ data: null, errors: [{ extensions: { code: "UNAUTHENTICATED" } }] });
    }
  });

  it("are drafted as they are, all but the nation's", async () => {
    const as = officerOf("Contoh");
    const [national, ...local] = (await api.data<Templates>(TEMPLATES, { as })).policyTemplates;
    for (const { document } of local) expect((await draft("Contoh", document)).policy.document).toEqual(document);
    const variables = { input: { document: national?.document, basis: BASIS } };
    expect(await api.data(DRAFT, { as, variables, language: "en" })).toEqual({
      policyDraftCreate: {
        policyVersion: null,
        userErrors: [
          {
            code: "ID_RESERVED",
            path: ["document", "id"],
            message: "national is the national rule's own name: choose another for the agency's policy.",
          },
        ],
      },
    });
  });
});

describe("policyValidate", () => {
  const as = officerOf("Periksa");
  beforeAll(() => smallAgency(table.db, "Periksa", 0));

  it("finds nothing wrong with a document that may be drafted, and keeps nothing", async () => {
    const query = "query ($document: PolicyDocument!) { policyValidate(document: $document) { code } }";
    const variables = { document: localPolicy() };
    expect(await api.data(query, { as, variables })).toEqual({ policyValidate: [] });
    expect(await api.data(POLICIES, { as, variables: { first: 1 } })).toMatchObject({ policies: { edges: [] } });
  });

  it("takes a document written in the query, variables in it and names without quotes", async () => {
    const validate = (document: string, declared = "", variables = {}) =>
      api.data(`query ${declared} { policyValidate(document: ${document}) { code path } }`, { as, variables });
    expect(await validate(literal(localPolicy()))).toEqual({ policyValidate: [] });
    const { id: _, shortCycle: __, ...rest } = localPolicy();
    const document = `{ id: $id shortCycle: MONTH ${literal(rest).slice(1)}`;
    expect(await validate(document, "($id: String!)", { id: "kota" })).toEqual({ policyValidate: [] });
    expect(await validate(document, "($id: String!)", { id: "national" })).toEqual({
      policyValidate: [{ code: "ID_RESERVED", path: ["id"] }],
    });
  });

  it.each([
    ["a text", "kota", '"kota"', "PolicyDocument: a JSON object."],
    ["a list", ["kota"], '["kota"]', "PolicyDocument: a JSON object."],
    ["too large a document", { id: "x".repeat(102_393) }, null, "PolicyDocument: at most 102,400 bytes of JSON."],
  ])("refuses %s", async (_, document, shown, message) => {
    const query = "query ($document: PolicyDocument!) { policyValidate(document: $document) { code } }";
    const { status, body } = await api.call(query, { as, variables: { document } });
    expect(status).toBe(400);
    const [error] = body.errors ?? [];
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.message.endsWith(message)).toBe(true);
    if (shown !== null) expect(error?.message).toBe(`Variable "$document" got invalid value ${shown}; ${message}`);
  });

  it.each([
    ["a text", '"kota"', "PolicyDocument: a JSON object."],
    ["twenty-one levels", `${"{ a: ".repeat(21)}1${" }".repeat(21)}`, "PolicyDocument: at most 20 levels deep."],
  ])("refuses %s written in the query", async (_, document, message) => {
    const { status, body } = await api.call(`{ policyValidate(document: ${document}) { code } }`, { as });
    expect(status).toBe(400);
    expect(body.errors?.map((error) => [error.extensions.code, error.message])).toEqual([
      ["GRAPHQL_VALIDATION_FAILED", expect.stringContaining(message)],
    ]);
  });
});

describe("a list of a hundred periods", () => {
  it("reads the few policies they pin in one request", async () => {
    const town = await smallAgency(table.db, "Panjang", 0);
    for (const [version, from] of [
      [1, "2027-01-01"],
      [2, "2028-01-01"],
    ] as const) {
      await draft("Panjang", localPolicy({ version, shortCycle: "MONTH" }));
      await activate("Panjang", { documentVersion: version, from });
    }
    for (let year = 2027; year <= 2034; year += 1) value(await Period.create(api.depsAt(NOW), town.hr, { year }));
    const read = async (selection: string) => {
      type Periods = { periods: { edges: { node: { policy: { id: string; version: number; document: object } } }[] } };
      const query = `{ periods(first: 100) { edges { node { ${selection} } } } }`;
      const { edges } = (await api.data<Periods>(query, { as: officerOf("Panjang") })).periods;
      return { nodes: edges.map(({ node }) => node), requests: total(api.requests()) };
    };
    const without = await read("name");
    const { nodes, requests } = await read("policy { id version document }");
    expect(requests - without.requests).toBe(1);
    const counts = new Map<string, number>();
    for (const { policy } of nodes) {
      const name = `${policy.id}@${policy.version}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
    // The year and its quarters; the first year of the agency's own months, and those after it.
    expect([...counts]).toEqual([
      ["national@1", 5],
      ["kota-uji@1", 13],
      ["kota-uji@2", 82],
    ]);
    expect(nodes.at(-1)?.policy.document).toEqual(localPolicy({ version: 2, shortCycle: "MONTH" }));
  });
});
