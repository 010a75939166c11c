import { PLAN_MESSAGES } from "@kinerja/core/plan";
import { COMMON_MESSAGES } from "@kinerja/core/shared/outcome";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { content, mutation, type PlanTown, planTown, result } from "./testing.ts";

const MESSAGES = { ...COMMON_MESSAGES, ...PLAN_MESSAGES };

let at: PlanTown;
beforeAll(async () => {
  at = await planTown();
  await at.waiting();
});
afterAll(() => at.table.drop());

const filled = (template: string, params: Readonly<Record<string, string>>): string =>
  Object.entries(params).reduce((text, [name, value]) => text.replaceAll(`{${name}}`, value), template);

type Refusal = {
  readonly mutation: "Create" | "Revise" | "Submit" | "Return" | "Approve";
  readonly as: keyof PlanTown["as"];
  readonly input: () => Readonly<Record<string, unknown>>;
  readonly path: readonly string[];
  readonly params?: Readonly<Record<string, string>>;
  readonly now?: string;
};

const creation = (more: Readonly<Record<string, unknown>> = {}) => ({
  periodId: at.town.year.id,
  content: content(),
  idempotencyKey: "another-key",
  ...more,
});
const loyal = { behaviour: "LOYAL", expectations: [] };

const REFUSED = {
  NOT_A_YEAR: {
    mutation: "Create",
    as: "chief",
    input: () => creation({ periodId: at.town.quarter.id }),
    path: ["periodId"],
  },
  PERIOD_OVER: {
    mutation: "Create",
    as: "chief",
    input: () => creation(),
    path: ["periodId"],
    params: { until: "2026-12-31T17:00:00.000Z" },
    now: "2026-12-31T17:00:00.000Z",
  },
  EXEMPT: { mutation: "Create", as: "regent", input: () => creation(), path: [] },
  ALREADY_EXISTS: { mutation: "Create", as: "staff", input: () => creation(), path: [] },
  NOT_FOUND: {
    mutation: "Create",
    as: "chief",
    input: () => creation({ periodId: `per_${"0".repeat(20)}` }),
    path: ["periodId"],
  },
  RESULT_TWICE: {
    mutation: "Create",
    as: "chief",
    input: () => creation({ content: content({ results: [result("r1"), result("r1")] }) }),
    path: ["content", "results", "1", "id"],
    params: { result: "r1" },
  },
  BEHAVIOUR_TWICE: {
    mutation: "Create",
    as: "chief",
    input: () => creation({ content: content({ expectations: [loyal, loyal] }) }),
    path: ["content", "expectations", "1", "behaviour"],
    params: { behaviour: "LOYAL" },
  },
  NOT_NOW: {
    mutation: "Submit",
    as: "staff",
    input: () => ({ planId: at.planIdOf(at.staff), version: 3 }),
    path: [],
    params: { state: "APPROVED", allowed: "-" },
  },
  VERSION_CONFLICT: {
    mutation: "Revise",
    as: "staff",
    input: () => ({ planId: at.planIdOf(at.staff), version: 2, content: content() }),
    path: ["version"],
  },
  WAITING_FOR_PARENT: {
    mutation: "Approve",
    as: "chief",
    input: () => ({ planId: at.planIdOf(at.junior), version: 2 }),
    path: [],
  },
} as const satisfies Partial<Record<keyof typeof MESSAGES, Refusal>>;

/** Why a draft cannot be submitted, by what it holds; the person's number keeps their positions apart. */
const INCOMPLETE = {
  NO_MAIN_RESULT: {
    person: 71,
    draft: { results: [result("r1", { kind: "TAMBAHAN" })] },
    path: ["content", "results"],
    params: {},
  },
  RESULT_WITHOUT_INDICATOR: {
    person: 72,
    draft: { results: [result("r1", { indicators: [] })] },
    path: ["content", "results", "0", "indicators"],
    params: { result: "r1" },
  },
  TARGET_MISSING: {
    person: 73,
    draft: { approach: "QUANTITATIVE" },
    path: ["content", "results", "0", "indicators"],
    params: { result: "r1" },
  },
} as const;

const entries = <T extends object>(table: T) => Object.entries(table) as [keyof T & string, T[keyof T]][];

describe("a refusal that its user can mend", () => {
  it.each(entries(REFUSED))("%s, in both languages", async (code, refusal: Refusal) => {
    const { now, params = {}, path } = refusal;
    for (const language of ["en", "id"] as const) {
      const options = { language, ...(now === undefined ? {} : { now }) };
      expect(await at.change(refusal.mutation, refusal.input(), at.as[refusal.as], options)).toEqual({
        plan: null,
        userErrors: [{ code, path, message: filled(MESSAGES[code][language], params) }],
      });
    }
  });

  it.each(entries(INCOMPLETE))("%s, in both languages, when a plan is submitted", async (code, incomplete) => {
    const { person, draft, path, params } = incomplete;
    const whose = await at.town.person(person, at.town.office.id, "PELAKSANA", false, "Pelaksana");
    const who = await at.link(`incomplete-${person}`, whose);
    await at.change("Create", creation({ content: content(draft) }), who);
    for (const language of ["en", "id"] as const) {
      const input = { planId: at.planIdOf(whose), version: 1 };
      expect(await at.change("Submit", input, who, { language })).toEqual({
        plan: null,
        userErrors: [{ code, path, message: filled(MESSAGES[code][language], params) }],
      });
    }
    expect(await at.stored(whose)).toMatchObject({ state: "DRAFT", version: 1 });
  });

  it("has been reached for every code there is", () => {
    const reached = [...Object.keys(REFUSED), ...Object.keys(INCOMPLETE)];
    expect(reached.sort()).toEqual([...Object.keys(PLAN_MESSAGES), "NOT_FOUND", "VERSION_CONFLICT"].sort());
  });

  it("says every problem of a plan at once", async () => {
    const twice = content({ results: [result("r1"), result("r1")], expectations: [loyal, loyal] });
    const { userErrors } = await at.change("Create", creation({ content: twice }), at.as.chief);
    expect(userErrors.map((error) => error.code)).toEqual(["RESULT_TWICE", "BEHAVIOUR_TWICE"]);
  });

  it("is not how a text that can never be right is answered", async () => {
    const input = { planId: at.planIdOf(at.staff), version: 3, reason: "Kurang" };
    const { status, body } = await at.api.call(mutation("Return"), { as: at.as.head, variables: { input } });
    const extensions = { code: "BAD_USER_INPUT", path: ["reason"] };
    const message = "reason: at least 10 characters: what should change.";
    expect({ status, body }).toMatchObject({ status: 400, body: { errors: [{ message, extensions }] } });
  });
});
