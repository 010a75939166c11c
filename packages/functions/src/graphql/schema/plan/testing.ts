import * as Plan from "@kinerja/core/plan";
import { type Person, type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable } from "../../../../../local/src/test-table.ts";
import { createApi } from "../../../testing/api.ts";

type Subject = { readonly subject: string };

/** What a plan mutation answered. */
export type Payload = {
  readonly plan: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
};
export type ChangeOptions = {
  readonly now?: string;
  readonly language?: "en" | "id";
  /** What is selected of the plan. */
  readonly fields?: string;
};

/** Everything a client may ask of a plan. */
export const SHOWN = `id state approach version submittedAt decidedAt returnReason viewerCan
  employee { name } period { name } decidedBy { name }
  results { id kind statement assignedBy indicators { aspect statement target perspective } }
  expectations { behaviour expectations } resources accountability consequences`;
/** A plan's id that stands for nothing. */
export const ABSENT = `pln_${"0".repeat(20)}-${"1".repeat(20)}`;

export const mutation = (name: string, fields = "id state version viewerCan"): string =>
  `mutation ($input: Plan${name}Input!) {
    plan${name}(input: $input) { plan { ${fields} } userErrors { code path message } }
  }`;

export const result = (id: string, more: Readonly<Record<string, unknown>> = {}) => ({
  id,
  kind: "UTAMA",
  statement: "Meningkatnya kualitas pelayanan",
  indicators: [{ statement: "Komplain menurun dari tahun lalu" }],
  ...more,
});

/** A plan's content as a client sends it, without what may be left out. */
export const content = (more: Readonly<Record<string, unknown>> = {}) => ({
  approach: "QUALITATIVE",
  results: [result("r1")],
  ...more,
});

/**
 * Two agencies behind one API. In the first, staff whose plans are approved, somebody new without a plan under the same
 * head, and a new chief without a plan who has a junior.
 */
export const planTown = async () => {
  const table = await createTestTable();
  const api = await createApi(table);
  const town: SmallAgency = await smallAgency(table.db, "Satu", 2);
  await smallAgency(table.db, "Dua", 0);
  const [staff, peer] = town.staff;
  if (staff === undefined || peer === undefined) throw new Error("The town has no staff.");
  const division = await town.unit("Bidang Baru", town.office.id);
  const chief = await town.person(60, division.id, "ADMINISTRATOR", true, "Kepala Bidang");
  const junior = await town.person(61, division.id, "PELAKSANA", false, "Pelaksana");
  const fresh = await town.person(62, town.office.id, "PELAKSANA", false, "Pelaksana");
  const link = (subject: string, whose: Person): Promise<Subject> => api.link(subject, town.agency.id, whose.employee);
  /** Token subjects by the part their holder plays. */
  const as = {
    hr: { subject: "hr-Satu" },
    regent: await link("regent", town.regent),
    head: await link("head", town.head),
    staff: await link("staff", staff),
    peer: await link("peer", peer),
    fresh: await link("fresh", fresh),
    chief: await link("chief", chief),
    junior: await link("junior", junior),
    stranger: { subject: "hr-Dua" },
  } as const;

  const planIdOf = (whose: Person): string => Plan.planId({ period: town.year.id, employee: whose.employee });
  const change = async (
    name: string,
    input: Readonly<Record<string, unknown>>,
    who: Subject,
    { fields, ...options }: ChangeOptions = {},
  ): Promise<Payload> => {
    const { body } = await api.call<Record<string, Payload>>(mutation(name, fields), {
      as: who,
      variables: { input },
      ...options,
    });
    const payload = body.data?.[`plan${name}`];
    if (payload === undefined) throw new Error(JSON.stringify(body));
    return payload;
  };
  /** The plan as it is stored now. */
  const stored = async (whose: Person): Promise<Plan.Plan> => {
    const seen = await Plan.find(api.depsAt("2026-01-20T02:00:00.000Z"), town.hr, planIdOf(whose));
    if (seen === null) throw new Error("There is no such plan.");
    return seen.plan;
  };
  /** The junior's plan, submitted under a chief who has none: it waits. */
  const waiting = async (): Promise<Payload> => {
    const input = { periodId: town.year.id, content: content(), idempotencyKey: "plan-junior-2026" };
    await change("Create", input, as.junior);
    return change("Submit", { planId: planIdOf(junior), version: 1 }, as.junior);
  };
  return { table, api, town, as, staff, fresh, junior, link, planIdOf, change, stored, waiting };
};
export type PlanTown = Awaited<ReturnType<typeof planTown>>;
