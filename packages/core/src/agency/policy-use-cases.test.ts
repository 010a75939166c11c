import { PutCommand } from "@aws-sdk/lib-dynamodb";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Actor from "../actor/index.ts";
import * as Audit from "../audit/index.ts";
import * as Period from "../period/index.ts";
import {
  BadInputError,
  ForbiddenError,
  InvariantError,
  UnauthenticatedError,
  WrongRegionError,
} from "../shared/errors.ts";
import { codes, depsAt, type Person, type SmallAgency, smallAgency, value } from "../testing/fixture.ts";
import { counting, intercepted, isWrite, overtaken } from "../testing/intercepted.ts";
import { localPolicy } from "../testing/policy.ts";
import { snapshot } from "../testing/snapshot.ts";
import * as Agency from "./index.ts";
import { NATIONAL_VERSIONS } from "./policies.ts";
import * as Store from "./store.ts";

const NOW = "2026-01-05T02:00:00.000Z";
const BASIS = "Musyawarah dengan pegawai, berita acara 3 Januari 2026";
const REASON = "Ditetapkan dengan keputusan wali kota";

let table: TestTable;
let names = 0;
beforeAll(async () => {
  table = await createTestTable();
});
afterAll(() => table.drop());

const at = (now: string) => depsAt(table.db, now);
const town = (): Promise<SmallAgency> => {
  names += 1;
  return smallAgency(table.db, `Kota-${names}`, 0);
};
const draft = (of: SmallAgency, changes: Partial<Agency.Policy> = {}, deps = at(NOW), by: Person = of.hr) =>
  Agency.draftPolicy(deps, by, { document: localPolicy(changes), basis: BASIS });
const activate = (of: SmallAgency, changes: object = {}, deps = at(NOW), by: Person = of.hr) =>
  Agency.activatePolicy(deps, by, {
    id: "kota-uji",
    documentVersion: 1,
    from: "2027-01-01",
    version: 1,
    reason: REASON,
    ...changes,
  });
/** A colleague of the first officer's, with the same right. */
const secondOfficer = async (of: SmallAgency): Promise<Person> => {
  value(await Actor.give(at(NOW), of.hr, { employee: of.head.employee, kind: "HR" }));
  return { ...of.head, grants: ["HR"] };
};
const refusals = (outcome: Awaited<ReturnType<typeof draft | typeof activate>>) =>
  outcome.ok ? [] : outcome.errors.map(({ code, path, params }) => [code, path.join("."), params]);
const timeline = async (of: SmallAgency) =>
  (await Agency.load(at(NOW), of.agency.id)).policies.map(({ id, version, from }) => `${id}@${version} ${from}`);
const trail = async (of: SmallAgency, entity: string) => {
  const entries = await Audit.entriesOf(table.db, of.agency.id, entity);
  expect(Audit.firstBreak(entries)).toBeNull();
  return entries.map(({ version, action, actor, reason }) => [version, action, actor, reason]);
};

/** The refusal with this message, which begins with the input field at fault. */
const badInput = (message: string) => new BadInputError(message, message.split(":")[0]?.split("."));

/** The use-case over a table whose first write is lost on its way there, or whose answer is lost on its way back. */
const killed = async (when: "before" | "after", run: (deps: ReturnType<typeof at>) => Promise<unknown>) => {
  const lost = new Error("socket hang up");
  const { db, close } = intercepted(table, async (request, send) => {
    if (!isWrite(request)) return send();
    if (when === "after") await send();
    throw lost;
  });
  await expect(run(depsAt(db, NOW))).rejects.toBe(lost);
  close();
};

describe("a draft", () => {
  let here: SmallAgency;
  beforeAll(async () => {
    here = await town();
  });

  it("is kept with who made it and on what basis, and binds nobody", async () => {
    const kept = value(await draft(here));
    expect(kept).toMatchObject({
      state: "DRAFT",
      document: localPolicy(),
      basis: BASIS,
      draftedBy: here.hr.employee,
      draftedAt: NOW,
      activatedBy: null,
      activatedAt: null,
      from: null,
      version: 1,
    });
    expect(await Agency.policyVersion(at(NOW), here.head, { id: "kota-uji", version: 1 })).toEqual(kept);
    expect(await timeline(here)).toEqual(["national@1 2022-01-01"]);
    expect(await trail(here, Agency.policyEntity(here.agency.id, { id: "kota-uji", version: 1 }))).toEqual([
      [1, "policy.draft", here.hr.employee, null],
    ]);
  });

  it("sent twice is kept once, whoever sends it and on whatever basis", async () => {
    const before = await snapshot(table.db);
    const first = await Agency.policyVersion(at(NOW), here.hr, { id: "kota-uji", version: 1 });
    const later = { document: localPolicy(), basis: "Rapat pimpinan, notulen 4 Januari 2026" };
    expect(value(await draft(here, {}, at("2026-01-09T02:00:00.000Z")))).toEqual(first);
    expect(value(await Agency.draftPolicy(at(NOW), here.hr, later))).toEqual(first);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    [
      "other content under its number",
      1,
      ["POLICY_EXISTS", "document.version", { id: "kota-uji", version: 1, next: 2 }],
    ],
    ["a number left out", 3, ["POLICY_NOT_NEXT", "document.version", { id: "kota-uji", next: 2 }]],
  ])("is refused with the next version's number: %s", async (_, version, refused) => {
    const before = await snapshot(table.db);
    expect(refusals(await draft(here, { version, title: "Penilaian lain" }))).toEqual([refused]);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("of another name begins at 1", async () => {
    expect(refusals(await draft(here, { id: "kota", version: 2 }))).toEqual([
      ["POLICY_NOT_NEXT", "document.version", { id: "kota", next: 1 }],
    ]);
    expect(value(await draft(here, { id: "kota" })).document.id).toBe("kota");
    // `kota` is where `kota-uji` begins, and its versions are counted apart.
    expect(value(await draft(here, { version: 2, title: "Penilaian kedua" })).document.version).toBe(2);
    expect(refusals(await draft(here, { title: "Penilaian ketiga" }))).toEqual([
      ["POLICY_EXISTS", "document.version", { id: "kota-uji", version: 1, next: 3 }],
    ]);
  });

  it("is refused with everything wrong with it, under its input field", async () => {
    const document = { ...localPolicy({ id: "national", behaviours: [] }), colour: "red" };
    expect(refusals(await Agency.draftPolicy(at(NOW), here.hr, { document, basis: BASIS }))).toEqual([
      ["UNKNOWN_FIELD", "document.colour", { name: "colour" }],
      ["ID_RESERVED", "document.id", { id: "national" }],
      ["BEHAVIOURS_INCOMPLETE", "document.behaviours", {}],
    ]);
  });

  it.each([
    ["no document", { basis: BASIS }, "MISSING"],
    ["a list", { document: [], basis: BASIS }, "WRONG_TYPE"],
  ])("is refused when it is %s", async (_, input, code) => {
    expect(codes(await Agency.draftPolicy(at(NOW), here.hr, { document: undefined, ...input }))).toEqual([code]);
  });

  it.each([
    ["a basis of nine letters", { basis: "x".repeat(9), document: localPolicy() }, "basis: at least 10 characters."],
    [
      "half a character in the document",
      { basis: BASIS, document: localPolicy({ title: "Kota \ud800" }) },
      "document.title: text in well-formed Unicode.",
    ],
  ])("can never be right with %s", async (_, input, message) => {
    await expect(Agency.draftPolicy(at(NOW), here.hr, input)).rejects.toThrow(badInput(message));
  });
});

describe("two officers who draft the same version at once", () => {
  it("with the same content have one draft", async () => {
    const here = await town();
    const colleague = await secondOfficer(here);
    const race = overtaken(table, 1, async () => value(await draft(here)));
    const found = value(await draft(here, {}, depsAt(race.db, NOW), colleague));
    race.close();
    expect(found.draftedBy).toBe(here.hr.employee);
    expect(await trail(here, Agency.policyEntity(here.agency.id, found.document))).toHaveLength(1);
  });

  it("with other content have the first, and the slower is told the next number", async () => {
    const here = await town();
    const race = overtaken(table, 1, async () => value(await draft(here)));
    const refused = await draft(here, { title: "Penilaian lain" }, depsAt(race.db, NOW));
    race.close();
    expect(refusals(refused)).toEqual([["POLICY_EXISTS", "document.version", { id: "kota-uji", version: 1, next: 2 }]]);
    expect(await Agency.policyOf(at(NOW), here.agency.id, { id: "kota-uji", version: 1 })).toEqual(localPolicy());
  });
});

describe("an activation", () => {
  it("makes the draft what holds from its day on", async () => {
    const here = await town();
    value(await draft(here));
    const later = at("2026-01-06T02:00:00.000Z");
    const done = value(await activate(here, {}, later));
    expect(done.policy).toMatchObject({
      state: "ACTIVE",
      from: "2027-01-01",
      draftedAt: NOW,
      activatedBy: here.hr.employee,
      activatedAt: later.now,
      version: 2,
    });
    expect(await Agency.policyVersion(at(NOW), here.hr, { id: "kota-uji", version: 1 })).toEqual(done.policy);
    expect(await Agency.load(at(NOW), here.agency.id)).toEqual(done.agency);
    expect(await timeline(here)).toEqual(["national@1 2022-01-01", "kota-uji@1 2027-01-01"]);
    expect(Agency.policyOn(done.agency, "2026-12-31")).toEqual({ id: "national", version: 1 });
    expect(Agency.policyOn(done.agency, "2027-01-01")).toEqual({ id: "kota-uji", version: 1 });
    const hr = here.hr.employee;
    expect(await trail(here, Agency.policyEntity(here.agency.id, done.policy.document))).toEqual([
      [1, "policy.draft", hr, null],
      [2, "policy.activate", hr, REASON],
    ]);
    expect((await trail(here, here.agency.id)).at(-1)).toEqual([2, "policy.activate", hr, REASON]);
  });

  it("sent twice is made once; sent otherwise it is refused", async () => {
    const here = await town();
    value(await draft(here));
    const first = value(await activate(here));
    const before = await snapshot(table.db);
    expect(value(await activate(here, {}, at("2026-02-05T02:00:00.000Z")))).toEqual(first);
    for (const changes of [{ from: "2027-02-01" }, { version: 2 }, { reason: `${REASON} sekali lagi` }])
      expect(refusals(await activate(here, changes))).toEqual([
        ["POLICY_IS_ACTIVE", "documentVersion", { from: "2027-01-01" }],
      ]);
    // The draft that it was is answered as what it is now.
    expect(value(await draft(here))).toEqual(first.policy);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it.each([
    ["the version before", { version: 0 }, "VERSION_CONFLICT", "version"],
    ["a version to come", { version: 2 }, "VERSION_CONFLICT", "version"],
    ["a document nobody drafted", { id: "kota" }, "NOT_FOUND", "id"],
    ["a version nobody drafted", { documentVersion: 2 }, "NOT_FOUND", "id"],
    ["version 0", { documentVersion: 0 }, "NOT_FOUND", "id"],
    ["the nation's, which is no draft", { id: "national" }, "NOT_FOUND", "id"],
    ["a name that is none", { id: "A#agc_1" }, "NOT_FOUND", "id"],
  ])("is refused from %s", async (_, changes, code, path) => {
    const here = await town();
    value(await draft(here));
    expect(refusals(await activate(here, changes))).toEqual([[code, path, {}]]);
    expect(await timeline(here)).toEqual(["national@1 2022-01-01"]);
  });

  it("begins on the day of the one before it or later, and at most two years ahead in the agency's zone", async () => {
    const here = await town();
    value(await draft(here));
    value(await activate(here, { from: "2026-07-01" }));
    value(await draft(here, { version: 2 }));
    const second = { documentVersion: 2 };
    expect(refusals(await activate(here, { ...second, from: "2026-06-30" }))).toEqual([
      ["FROM_TOO_EARLY", "from", { before: "2026-07-01" }],
    ]);
    expect(refusals(await activate(here, { ...second, from: "2028-01-06" }))).toEqual([
      ["FROM_TOO_LATE", "from", { limit: "2028-01-05" }],
    ]);
    value(await activate(here, { ...second, from: "2026-07-01" }));
    expect(Agency.policyOn(await Agency.load(at(NOW), here.agency.id), "2026-07-01").version).toBe(2);
    value(await draft(here, { version: 3 }));
    // Half past midnight of 6 January in Jakarta.
    value(await activate(here, { documentVersion: 3, from: "2028-01-06" }, at("2026-01-05T17:30:00.000Z")));
    expect(await timeline(here)).toEqual([
      "national@1 2022-01-01",
      "kota-uji@1 2026-07-01",
      "kota-uji@2 2026-07-01",
      "kota-uji@3 2028-01-06",
    ]);
  });

  it("is one of sixty at most", async () => {
    const here = await town();
    value(await draft(here));
    const { pk, sk, ...agency } = (await snapshot(table.db, here.agency.id)).find((item) => item.sk === "@AGENCY") ?? {
      pk: "",
      sk: "",
    };
    const policies = Array.from({ length: 60 }, () => ({ id: "national", version: 1, from: "2022-01-01" }));
    await table.db.client.send(
      new PutCommand({ TableName: table.db.table, Item: { pk, sk, ...agency, policies: policies.slice(1) } }),
    );
    value(await activate(here));
    value(await draft(here, { version: 2 }));
    expect(refusals(await activate(here, { documentVersion: 2 }))).toEqual([
      ["TOO_MANY_ACTIVATIONS", "from", { limit: 60 }],
    ]);
  });

  it("is refused where the rules for documents have grown since", async () => {
    const here = await town();
    const old = localPolicy({ deadlines: { ...localPolicy().deadlines, objectionWorkingDays: 5 } });
    const kept = { state: "DRAFT" as const, document: old, basis: BASIS, draftedBy: here.hr.employee, draftedAt: NOW };
    await Store.putDraft(table.db, here.agency.id, { ...kept, activatedBy: null, activatedAt: null, from: null }, {});
    expect(refusals(await activate(here))).toEqual([
      ["SHORTER_THAN_LAW", "document.deadlines.objectionWorkingDays", { limit: 14 }],
    ]);
  });

  it.each([
    ["a day that does not exist", { from: "2027-02-29" }, "from: an existing date as YYYY-MM-DD."],
    ["a reason of nine letters", { reason: "x".repeat(9) }, "reason: at least 10 characters."],
  ])("can never be right with %s", async (_, changes, message) => {
    const here = await town();
    await expect(activate(here, changes)).rejects.toThrow(badInput(message));
  });
});

describe("two officers who activate at once", () => {
  it("the same draft: one does, and the other reads again", async () => {
    const here = await town();
    const colleague = await secondOfficer(here);
    value(await draft(here));
    const race = overtaken(table, 1, async () => value(await activate(here, { from: "2026-02-01" })));
    expect(codes(await activate(here, {}, depsAt(race.db, NOW), colleague))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect(await timeline(here)).toEqual(["national@1 2022-01-01", "kota-uji@1 2026-02-01"]);
  });

  it("two drafts: neither is lost, and none is half done", async () => {
    const here = await town();
    value(await draft(here));
    value(await draft(here, { version: 2 }));
    const race = overtaken(table, 1, async () => value(await activate(here, { from: "2026-02-01" })));
    const second = { documentVersion: 2, from: "2026-03-01" };
    expect(codes(await activate(here, second, depsAt(race.db, NOW)))).toEqual(["VERSION_CONFLICT"]);
    race.close();
    expect(await Agency.policyVersion(at(NOW), here.hr, { id: "kota-uji", version: 2 })).toMatchObject({
      state: "DRAFT",
      version: 1,
    });
    value(await activate(here, second));
    expect(await timeline(here)).toEqual(["national@1 2022-01-01", "kota-uji@1 2026-02-01", "kota-uji@2 2026-03-01"]);
  });
});

describe("a request cut off in between", () => {
  it.each([
    ["before it was written", "before", 0],
    ["before it was answered", "after", 1],
  ] as const)("%s leaves all of a draft or nothing, and is sent again", async (_, when, entries) => {
    const here = await town();
    const entity = Agency.policyEntity(here.agency.id, { id: "kota-uji", version: 1 });
    await killed(when, (deps) => draft(here, {}, deps));
    expect(await trail(here, entity)).toHaveLength(entries);
    expect(value(await draft(here))).toMatchObject({ state: "DRAFT", version: 1 });
    expect(await trail(here, entity)).toHaveLength(1);
  });

  it.each([
    ["before it was written", "before", 1],
    ["before it was answered", "after", 2],
  ] as const)("%s leaves all of an activation or nothing, and is sent again", async (_, when, activations) => {
    const here = await town();
    value(await draft(here));
    await killed(when, (deps) => activate(here, {}, deps));
    expect(await timeline(here)).toHaveLength(activations);
    expect(value(await activate(here)).policy).toMatchObject({ state: "ACTIVE", version: 2 });
    expect(await timeline(here)).toEqual(["national@1 2022-01-01", "kota-uji@1 2027-01-01"]);
    expect(await trail(here, here.agency.id)).toHaveLength(2);
  });
});

describe("a period", () => {
  it("takes the policy of its year's first day, and keeps it whatever is activated afterwards", async () => {
    const here = await town();
    const create = async (year: number) => {
      const { id } = value(await Period.create(at(NOW), here.hr, { year }));
      const all = (await Period.page(at(NOW), here.hr, 100)).edges.map((edge) => edge.node);
      return all.filter((period) => period.id === id || period.parent === id);
    };
    const before = await create(2027);
    value(await draft(here, { shortCycle: "MONTH" }));
    value(await activate(here, { from: "2027-01-01" }));
    const own = { id: "kota-uji", version: 1 };
    const national = { id: "national", version: 1 };
    expect(before.map((period) => period.policy)).toEqual(Array.from({ length: 5 }, () => national));
    expect(await create(2027)).toEqual(before);
    expect((await create(2026)).map((period) => period.policy)).toEqual(Array.from({ length: 5 }, () => national));
    // The year and its twelve months.
    expect((await create(2028)).map((period) => period.policy)).toEqual(Array.from({ length: 13 }, () => own));
    value(await draft(here, { version: 2 }));
    value(await activate(here, { documentVersion: 2, from: "2028-01-01" }));
    expect((await create(2028)).map((period) => period.policy)).toEqual(Array.from({ length: 13 }, () => own));
    expect((await create(2029))[0]?.policy).toEqual({ id: "kota-uji", version: 2 });
  });

  it("in a year that had begun when a policy did takes the one before", async () => {
    const here = await town();
    value(await draft(here));
    value(await activate(here, { from: "2027-01-02" }));
    for (const year of [2027, 2028]) value(await Period.create(at(NOW), here.hr, { year }));
    const all = (await Period.page(at(NOW), here.hr, 100)).edges.map(({ node }) => node);
    const taken = (year: number) =>
      all.filter((one) => one.startsOn.startsWith(`${year}-`)).map(({ policy }) => `${policy.id}@${policy.version}`);
    expect(taken(2027)).toEqual(Array.from({ length: 5 }, () => "national@1"));
    expect(taken(2028)).toEqual(Array.from({ length: 5 }, () => "kota-uji@1"));
  });
});

describe("who may", () => {
  let here: SmallAgency;
  let there: SmallAgency;
  const operator = { kind: "OPERATOR", id: "x" } as const;
  beforeAll(async () => {
    here = await town();
    there = await town();
    value(await draft(here));
    value(await draft(there, { title: "Penilaian kota sebelah" }));
  });

  it("draft, check and activate: an agency's personnel officers", async () => {
    const before = await snapshot(table.db);
    const input = { document: localPolicy({ version: 2 }), basis: BASIS };
    const auditor: Actor.Actor = { ...here.head, grants: ["AUDITOR"] };
    for (const actor of [here.head, here.regent, auditor, operator]) {
      await expect(Agency.draftPolicy(at(NOW), actor, input)).rejects.toThrow(ForbiddenError);
      expect(() => Agency.validatePolicy(actor, input.document)).toThrow(ForbiddenError);
      await expect(activate(here, {}, at(NOW), actor as Person)).rejects.toThrow(ForbiddenError);
    }
    await expect(Agency.draftPolicy(at(NOW), null, input)).rejects.toThrow(UnauthenticatedError);
    expect(() => Agency.validatePolicy(null, input.document)).toThrow(UnauthenticatedError);
    expect(await snapshot(table.db)).toEqual(before);
  });

  it("write: in the agency's home region only", async () => {
    const elsewhere = { ...at(NOW), region: "ap-southeast-1" };
    await expect(draft(here, { version: 2 }, elsewhere)).rejects.toThrow(WrongRegionError);
    await expect(activate(here, {}, elsewhere)).rejects.toThrow(WrongRegionError);
    expect(Agency.validatePolicy(here.hr, localPolicy())).toEqual([]);
    expect(await timeline(here)).toEqual(["national@1 2022-01-01"]);
  });

  it("check: a document is answered with its violations and never kept", () => {
    const { deadlines } = localPolicy();
    const document = localPolicy({ deadlines: { ...deadlines, decisionWorkingDays: 8 } });
    expect(Agency.validatePolicy(here.hr, document)).toEqual([
      { code: "LATER_THAN_LAW", path: ["deadlines", "decisionWorkingDays"], params: { limit: 7 } },
    ]);
    expect(() => Agency.validatePolicy(here.hr, localPolicy({ title: "Kota \udc00" }))).toThrow(
      badInput("document.title: text in well-formed Unicode."),
    );
  });

  it("read: everybody in the agency, and of their own alone", async () => {
    const reference = { id: "kota-uji", version: 1 };
    const own = await Agency.policyVersion(at(NOW), here.head, reference);
    expect(own?.document.title).toBe("Penilaian kinerja Kota Uji");
    expect((await Agency.policyVersion(at(NOW), there.head, reference))?.document.title).toBe("Penilaian kota sebelah");
    const page = await Agency.policyPage(at(NOW), here.head, 100);
    expect(page).toMatchObject({ edges: [{ node: own }], hasNextPage: false });
    for (const odd of [
      { id: "kota#uji", version: 1 },
      { id: "kota-uji", version: 0.5 },
      { id: "kota-uji", version: -1 },
    ])
      expect(await Agency.policyVersion(at(NOW), here.head, odd)).toBeNull();
    await expect(Agency.policyPage(at(NOW), null, 1)).rejects.toThrow(UnauthenticatedError);
    await expect(Agency.policyPage(at(NOW), operator, 1)).rejects.toThrow(ForbiddenError);
    await expect(Agency.policyPage(at(NOW), here.head, 101)).rejects.toThrow(BadInputError);
  });

  it("do what now: an officer activates a draft, and nobody what is active", async () => {
    for (const [actor, state, can] of [
      [here.hr, "DRAFT", ["activate"]],
      [here.hr, "ACTIVE", []],
      [here.head, "DRAFT", []],
    ] as const)
      expect(Agency.policyActions(actor, { state })).toEqual(can);
  });
});

describe("policies of an agency", () => {
  let here: SmallAgency;
  const versions = [
    { id: "alfa", version: 1 },
    { id: "alfa-beta", version: 1 },
    { id: "alfa", version: 2 },
  ];
  beforeAll(async () => {
    here = await town();
    for (const one of versions) value(await draft(here, one));
  });

  it("are listed by name, then version, a page at a time", async () => {
    const seen: string[] = [];
    let after: string | null = null;
    for (let page = 0; page < 3; page += 1) {
      const { edges, hasNextPage } = await Agency.policyPage(at(NOW), here.hr, 1, after);
      seen.push(...edges.map(({ node }) => `${node.document.id}@${node.document.version}`));
      after = edges.at(-1)?.cursor ?? null;
      expect(hasNextPage).toBe(page < 2);
    }
    expect(seen).toEqual(["alfa@1", "alfa@2", "alfa-beta@1"]);
  });

  it("are read in one request however many are asked for, and the nation's in none", async () => {
    const counted = counting(table);
    const deps = depsAt(counted.db, NOW);
    const national = { id: "national", version: 1 };
    const asked = [national, ...versions, ...versions, { id: "alfa", version: 1 }];
    const found = await Agency.policiesOf(deps, here.agency.id, asked);
    expect(found.map(({ id, version }) => ({ id, version }))).toEqual(asked);
    expect(counted.operations()).toEqual(["BatchGetItem"]);
    const every = NATIONAL_VERSIONS.map(({ version }) => ({ id: "national", version }));
    expect(await Agency.policiesOf(deps, here.agency.id, [...every, national])).toEqual([
      ...NATIONAL_VERSIONS,
      NATIONAL_VERSIONS[0],
    ]);
    expect(await Agency.policyOf(deps, here.agency.id, national)).toBe(NATIONAL_VERSIONS[0]);
    expect(counted.operations()).toHaveLength(1);
    counted.close();
  });

  it("that something pins are there", async () => {
    const missing = { id: "alfa", version: 9 };
    const error = new InvariantError(`Agency ${here.agency.id} keeps no policy alfa@9.`);
    await expect(Agency.policyOf(at(NOW), here.agency.id, missing)).rejects.toThrow(error);
    await expect(Agency.policiesOf(at(NOW), here.agency.id, [missing])).rejects.toThrow(error);
    const unshipped = { id: "national", version: Agency.NATIONAL.version + 1 };
    await expect(Agency.policyOf(at(NOW), here.agency.id, unshipped)).rejects.toThrow(InvariantError);
  });
});
