import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { nip, type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable, type TestTable } from "../../../../../local/src/test-table.ts";
import { type Answer, type Api, createApi } from "../../../testing/api.ts";

const ERRORS = "userErrors { code path message }";
const QUERIES = {
  unitCreate: `mutation ($input: UnitCreateInput!) {
    unitCreate(input: $input) { unit { id name kind parent { name } version } ${ERRORS} } }`,
  positionCreate: `mutation ($input: PositionCreateInput!) {
    positionCreate(input: $input) { position { id title job family leads unit { name } version } ${ERRORS} } }`,
  employeeCreate: `mutation ($input: EmployeeCreateInput!) {
    employeeCreate(input: $input) { employee { id name kind rank nip assignments { title } version } ${ERRORS} } }`,
  assignmentStart: `mutation ($input: AssignmentStartInput!) {
    assignmentStart(input: $input) {
      employee { id version assignments { title startsOn endsOn } assignment { unit { name head { id } } } } ${ERRORS}
    } }`,
} as const;
type Name = keyof typeof QUERIES;
type Payload = { readonly [key: string]: unknown } & { readonly userErrors: readonly unknown[] };
type Object = { readonly id: string; readonly version: number };

const HR = { subject: "hr-Awal" };

let table: TestTable;
let api: Api;
let agency: SmallAgency;
let other: SmallAgency;
let head: { readonly subject: string };

beforeAll(async () => {
  table = await createTestTable();
  api = await createApi(table);
  agency = await smallAgency(table.db, "Awal", 1);
  other = await smallAgency(table.db, "Lain", 0);
  head = await api.link("head", agency.agency.id, agency.head.employee);
});
afterAll(() => table.drop());

const send = (
  name: Name,
  input: object,
  as: { readonly subject: string } | null = HR,
  language: "en" | "id" = "en",
): Promise<Answer<Record<string, Payload>>> =>
  api.call(QUERIES[name], { ...(as === null ? {} : { as }), language, variables: { input } });
const run = async (name: Name, input: object, language: "en" | "id" = "en"): Promise<Payload> => {
  const { body } = await send(name, input, HR, language);
  const payload = body.data?.[name];
  if (payload === undefined) throw new Error(JSON.stringify(body));
  return payload;
};
/** The object a mutation made; a refusal fails the test. */
const made = async (name: Name, object: string, input: object): Promise<Object> => {
  const payload = await run(name, input);
  expect(payload.userErrors).toEqual([]);
  return payload[object] as Object;
};

const unitInput = () => ({
  name: "Bidang Mutu",
  kind: "UNIT",
  parentId: agency.office.id,
  idempotencyKey: "unit-bidang-mutu",
});
const positionInput = () => ({
  unitId: agency.office.id,
  title: "Analis Mutu",
  job: "PELAKSANA",
  leads: false,
  idempotencyKey: "position-analis",
});
const employeeInput = () => ({
  nip: nip(77),
  name: "Sri Wahyuni",
  kind: "PNS",
  rank: "III/a",
  idempotencyKey: "employee-sri",
});

describe("unitCreate", () => {
  it("creates a unit, twice as once", async () => {
    const first = await run("unitCreate", unitInput());
    expect(first).toEqual({
      unit: {
        id: expect.stringMatching(/^unt_/),
        name: "Bidang Mutu",
        kind: "UNIT",
        parent: { name: "Dinas Awal" },
        version: 1,
      },
      userErrors: [],
    });
    expect(await run("unitCreate", unitInput())).toEqual(first);
  });

  it.each([
    ["en", "This idempotency key was already used with other content: send a new key, or the same content again."],
    ["id", "Kunci idempotensi ini sudah dipakai untuk isi lain: kirim kunci baru atau isi yang sama."],
  ] as const)("refuses other content under the same key, in %s", async (language, message) => {
    await run("unitCreate", unitInput());
    expect(await run("unitCreate", { ...unitInput(), name: "Bidang Lain" }, language)).toEqual({
      unit: null,
      userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"], message }],
    });
  });

  it("refuses a ninth level", async () => {
    let parentId = agency.office.id;
    for (let level = 3; level <= 8; level += 1)
      parentId = (await made("unitCreate", "unit", { ...unitInput(), parentId, idempotencyKey: `unit-level-${level}` }))
        .id;
    expect(await run("unitCreate", { ...unitInput(), parentId, idempotencyKey: "unit-level-9" })).toEqual({
      unit: null,
      userErrors: [
        {
          code: "UNIT_TOO_DEEP",
          path: ["parentId"],
          message: "A unit may stand at most 8 levels deep: choose a parent higher up.",
        },
      ],
    });
  });

  it.each([
    ["a name of one letter", { name: "X" }, "name: at least 2 characters.", ["name"]],
    ["a name of 121 letters", { name: "X".repeat(121) }, "name: at most 120 characters.", ["name"]],
    [
      "a short key",
      { idempotencyKey: "short" },
      "idempotencyKey: 8 to 64 printable ASCII characters without spaces, a UUID for example.",
      ["idempotencyKey"],
    ],
  ])("refuses %s as bad input", async (_, changes, message, path) => {
    const { status, body } = await send("unitCreate", { ...unitInput(), ...changes });
    expect(status).toBe(400);
    expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path } }]);
  });
});

describe("positionCreate", () => {
  it("creates a position, twice as once", async () => {
    const first = await run("positionCreate", positionInput());
    expect(first).toEqual({
      position: {
        id: expect.stringMatching(/^pos_/),
        title: "Analis Mutu",
        job: "PELAKSANA",
        family: null,
        leads: false,
        unit: { name: "Dinas Awal" },
        version: 1,
      },
      userErrors: [],
    });
    expect(await run("positionCreate", positionInput())).toEqual(first);
  });

  it("takes a family of jobs, which assignments to the position keep", async () => {
    const input = { ...positionInput(), family: "analis-mutu-2", idempotencyKey: "position-family" };
    const position = await made("positionCreate", "position", input);
    expect(position).toMatchObject({ family: "analis-mutu-2" });
    expect(await made("positionCreate", "position", input)).toEqual(position);
    const employee = await made("employeeCreate", "employee", {
      ...employeeInput(),
      nip: nip(78),
      idempotencyKey: "employee-family",
    });
    const start = {
      employeeId: employee.id,
      positionId: position.id,
      startsOn: "2026-01-01",
      kind: "DEFINITIVE",
      version: 1,
    };
    await made("assignmentStart", "employee", start);
    const query = `query ($id: ID!) { employee(id: $id) {
      assignments { job family position { family } } } }`;
    const { body } = await api.call(query, { as: HR, variables: { id: employee.id } });
    const assignment = { job: "PELAKSANA", family: "analis-mutu-2", position: { family: "analis-mutu-2" } };
    expect(body).toEqual({ data: { employee: { assignments: [assignment] } } });
  });

  it("counts none and null as one, and another family as other content", async () => {
    const input = { ...positionInput(), idempotencyKey: "position-no-family" };
    const position = await made("positionCreate", "position", { ...input, family: null });
    expect(await made("positionCreate", "position", input)).toEqual(position);
    expect(await run("positionCreate", { ...input, family: "guru" })).toMatchObject({
      position: null,
      userErrors: [{ code: "IDEMPOTENCY_KEY_REUSED", path: ["idempotencyKey"] }],
    });
  });

  it.each([
    ["of one letter", "g"],
    ["of 41 letters", "g".repeat(41)],
    ["with a capital", "Guru"],
    ["with a space", "guru kelas"],
    ["that begins with a digit", "2-guru"],
    ["of nothing", ""],
  ])("refuses a family %s as bad input", async (_, family) => {
    const input = { ...positionInput(), family, idempotencyKey: "position-bad-family" };
    const { status, body } = await send("positionCreate", input);
    expect(status).toBe(400);
    const message = "family: 2 to 40 lower-case letters, digits and hyphens.";
    expect(body.errors).toMatchObject([{ message, extensions: { code: "BAD_USER_INPUT", path: ["family"] } }]);
  });
});

describe("employeeCreate", () => {
  it("puts an employee on record, twice as once", async () => {
    const first = await run("employeeCreate", employeeInput());
    expect(first).toEqual({
      employee: {
        id: expect.stringMatching(/^emp_/),
        name: "Sri Wahyuni",
        kind: "PNS",
        rank: "III/a",
        nip: nip(77),
        assignments: [],
        version: 1,
      },
      userErrors: [],
    });
    expect(await run("employeeCreate", employeeInput())).toEqual(first);
  });

  it("takes a state official without a number", async () => {
    const input = { name: "Bupati Baru", kind: "STATE_OFFICIAL", idempotencyKey: "employee-bupati" };
    expect(await run("employeeCreate", input)).toMatchObject({ employee: { nip: null, rank: null }, userErrors: [] });
  });

  it.each([
    [
      "a number taken",
      { nip: nip(1) },
      "NIP_TAKEN",
      "Another employee of this agency already has this employee number.",
      "NIP ini sudah dimiliki pegawai lain pada instansi ini.",
    ],
    [
      "no number",
      { nip: null },
      "NIP_MISSING",
      "A civil servant needs an employee number; only a state official has none.",
      "Pegawai ASN harus mempunyai NIP; hanya pejabat negara yang tidak memilikinya.",
    ],
  ])("refuses %s", async (_, changes, code, en, id) => {
    const input = { ...employeeInput(), ...changes, idempotencyKey: `employee-${code}` };
    const refused = (message: string) => ({ employee: null, userErrors: [{ code, path: ["nip"], message }] });
    expect(await run("employeeCreate", input)).toEqual(refused(en));
    expect(await run("employeeCreate", input, "id")).toEqual(refused(id));
  });

  it("refuses a number that does not hold together", async () => {
    const input = { ...employeeInput(), nip: "199013152015011001", idempotencyKey: "employee-month-13" };
    expect((await run("employeeCreate", input)).userErrors).toMatchObject([{ code: "NIP_NOT_VALID", path: ["nip"] }]);
  });
});

describe("assignmentStart", () => {
  const setUp = async (n: number) => {
    const employee = await made("employeeCreate", "employee", {
      ...employeeInput(),
      nip: nip(n),
      idempotencyKey: `employee-start-${n}`,
    });
    const position = await made("positionCreate", "position", {
      ...positionInput(),
      idempotencyKey: `position-start-${n}`,
    });
    const input = {
      employeeId: employee.id,
      positionId: position.id,
      startsOn: "2026-01-01",
      kind: "DEFINITIVE",
      version: 1,
    };
    return { employee, position, input };
  };

  it("puts an employee on a position, twice as once", async () => {
    const { employee, input } = await setUp(101);
    const started = {
      employee: {
        id: employee.id,
        version: 2,
        assignments: [{ title: "Analis Mutu", startsOn: "2026-01-01", endsOn: null }],
        assignment: { unit: { name: "Dinas Awal", head: { id: agency.head.employee } } },
      },
      userErrors: [],
    };
    expect(await run("assignmentStart", input)).toEqual(started);
    expect(await run("assignmentStart", input)).toEqual(started);
  });

  it("ends the one before it the day before", async () => {
    const { input } = await setUp(102);
    const next = await made("positionCreate", "position", {
      ...positionInput(),
      title: "Analis Muda",
      idempotencyKey: "position-next",
    });
    await run("assignmentStart", input);
    const moved = { ...input, positionId: next.id, startsOn: "2026-01-15", version: 2 };
    expect(await run("assignmentStart", moved)).toMatchObject({
      employee: {
        assignments: [
          { title: "Analis Mutu", startsOn: "2026-01-01", endsOn: "2026-01-14" },
          { title: "Analis Muda", startsOn: "2026-01-15", endsOn: null },
        ],
      },
    });
  });

  it("refuses an old version, an early start and a second head", async () => {
    const { input } = await setUp(103);
    await run("assignmentStart", input);
    const refusal = async (changes: object, language: "en" | "id") =>
      (await run("assignmentStart", { ...input, version: 2, ...changes }, language)).userErrors;
    expect(await refusal({ startsOn: "2026-02-01", version: 1 }, "en")).toMatchObject([{ code: "VERSION_CONFLICT" }]);
    expect(await refusal({ startsOn: "2025-06-01" }, "id")).toEqual([
      {
        code: "STARTS_TOO_EARLY",
        path: ["startsOn"],
        message: "Penugasan dimulai setelah penugasan sebelumnya: kirim tanggal setelah 2026-01-01.",
      },
    ]);
    const leading = { ...positionInput(), title: "Kepala Dinas", leads: true, idempotencyKey: "position-leading" };
    const { id: positionId } = await made("positionCreate", "position", leading);
    expect(await refusal({ positionId, startsOn: "2026-02-01" }, "en")).toEqual([
      {
        code: "UNIT_HAS_HEAD",
        path: ["positionId"],
        message:
          "This unit is headed by somebody else from 2025-01-01: end that assignment first by giving them another.",
      },
    ]);
  });
});

describe("an acting head", () => {
  it("heads the unit in place of the definitive one, from the first day on", async () => {
    const [deputy] = agency.staff;
    const staff = await api.link("deputy", agency.agency.id, deputy?.employee ?? "");
    const position = await made("positionCreate", "position", {
      ...positionInput(),
      title: "Plt. Kepala Dinas",
      job: "JPT",
      leads: true,
      idempotencyKey: "position-acting",
    });
    const acting = await run("assignmentStart", {
      employeeId: deputy?.employee ?? "",
      positionId: position.id,
      startsOn: "2026-06-01",
      kind: "ACTING",
      version: 2,
    });
    expect(acting.userErrors).toEqual([]);
    const headed = async (as: { readonly subject: string }, now: string) =>
      (await api.data("{ viewer { headedUnits { name } } }", { as, now })).viewer;
    const office = { headedUnits: [{ name: "Dinas Awal" }] };
    // The last instant of 31 May in Jakarta, and the first of 1 June.
    expect(await headed(head, "2026-05-31T16:59:59.999Z")).toEqual(office);
    expect(await headed(staff, "2026-05-31T16:59:59.999Z")).toEqual({ headedUnits: [] });
    expect(await headed(head, "2026-05-31T17:00:00.000Z")).toEqual({ headedUnits: [] });
    expect(await headed(staff, "2026-05-31T17:00:00.000Z")).toEqual(office);
  });
});

describe("rights over the organization", () => {
  const absent = { unt: "unt_00000000000000000000", pos: "pos_00000000000000000000", emp: "emp_00000000000000000000" };
  const inputs = (from: SmallAgency) => ({
    unitCreate: { ...unitInput(), parentId: from.office.id, idempotencyKey: "unit-elsewhere" },
    positionCreate: { ...positionInput(), unitId: from.office.id, idempotencyKey: "position-elsewhere" },
    employeeCreate: { ...employeeInput(), nip: nip(300), idempotencyKey: "employee-elsewhere" },
    assignmentStart: {
      employeeId: from.head.employee,
      positionId: absent.pos,
      startsOn: "2026-01-01",
      kind: "DEFINITIVE",
      version: 2,
    },
  });

  it.each<[Name]>([["unitCreate"], ["positionCreate"], ["employeeCreate"], ["assignmentStart"]])(
    "%s is a personnel officer's",
    async (name) => {
      const input = inputs(agency)[name];
      const refused = await send(name, input, head);
      expect(refused.body).toMatchObject({ data: null, errors: [{ extensions: { code: "FORBIDDEN" } }] });
      expect((await send(name, input, null)).body.errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    },
  );

  it.each<[Name, object]>([
    ["unitCreate", { parentId: absent.unt }],
    ["positionCreate", { unitId: absent.unt }],
    ["assignmentStart", { employeeId: absent.emp }],
  ])("%s answers another agency's object as one that is not there", async (name, changes) => {
    const theirs = await send(name, inputs(other)[name]);
    expect(JSON.stringify(theirs.body)).toContain('"NOT_FOUND"');
    expect(await send(name, { ...inputs(other)[name], ...changes })).toEqual(theirs);
  });
});
