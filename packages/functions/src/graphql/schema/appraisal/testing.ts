import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import * as Period from "@kinerja/core/period";
import { type Person, type SmallAgency, smallAgency } from "../../../../../core/src/testing/fixture.ts";
import { createTestTable } from "../../../../../local/src/test-table.ts";
import { createApi } from "../../../testing/api.ts";

type Subject = { readonly subject: string };

/** What an appraisal mutation answered. */
export type Payload = {
  readonly appraisal: Readonly<Record<string, unknown>> | null;
  readonly userErrors: readonly Readonly<Record<string, unknown>>[];
};
export type ChangeOptions = {
  readonly now?: string;
  readonly language?: "en" | "id";
  /** What is selected of the appraisal. */
  readonly fields?: string;
};

/** An appraisal's id that stands for nothing. */
export const ABSENT = `apr_${"0".repeat(20)}-${"1".repeat(20)}`;

export const mutation = (name: string, fields = "id state version viewerCan"): string =>
  `mutation ($input: Appraisal${name}Input!) {
    appraisal${name}(input: $input) { appraisal { ${fields} } userErrors { code path message } }
  }`;

const ALWAYS = { mayContinue: () => true };

/**
 * Two agencies behind one API. In the first: staff with approved plans, a colleague, somebody whose rater will be
 * silent, and somebody without a plan; the quarter has ended, and its classes are set.
 */
export const appraisalTown = async () => {
  const table = await createTestTable();
  const api = await createApi(table);
  const town: SmallAgency = await smallAgency(table.db, "Satu", 3);
  await smallAgency(table.db, "Dua", 0);
  const [staff, peer, silent] = town.staff;
  if (staff === undefined || peer === undefined || silent === undefined) throw new Error("The town has no staff.");
  const planless = await town.person(60, town.office.id, "PELAKSANA", false, "Pelaksana");
  const link = (subject: string, whose: Person): Promise<Subject> => api.link(subject, town.agency.id, whose.employee);
  /** Token subjects by the part their holder plays. */
  const as = {
    hr: { subject: "hr-Satu" },
    regent: await link("regent", town.regent),
    head: await link("head", town.head),
    staff: await link("staff", staff),
    peer: await link("peer", peer),
    silent: await link("silent", silent),
    planless: await link("planless", planless),
    stranger: { subject: "hr-Dua" },
  } as const;

  /** Does what is due of a period at an instant, and answers the period as it is then. */
  const advance = async (period: Period.Period, now: string): Promise<Period.Period> => {
    await Closing.advance(api.depsAt(now), { agency: town.agency.id, period: period.id }, ALWAYS);
    const found = await Period.load(api.depsAt(now), town.agency.id, period.id);
    if (found === null) throw new Error("The period is gone.");
    return found;
  };
  const quarter = await advance(town.quarter, town.quarter.endsAt);
  await town.classes(quarter);

  const idOf = (whose: Person, period = town.quarter): string =>
    Appraisal.appraisalId({ period: period.id, employee: whose.employee });
  const change = async (
    name: "SelfAssess" | "Rate",
    input: Readonly<Record<string, unknown>>,
    who: Subject,
    { fields, ...options }: ChangeOptions = {},
  ): Promise<Payload> => {
    const { body } = await api.call<Record<string, Payload>>(mutation(name, fields), {
      as: who,
      variables: { input },
      now: quarter.endsAt,
      ...options,
    });
    const payload = body.data?.[`appraisal${name}`];
    if (payload === undefined) throw new Error(JSON.stringify(body));
    return payload;
  };
  /** The appraisal as it is stored at an instant. */
  const stored = async (whose: Person, now = quarter.endsAt): Promise<Appraisal.SeenAppraisal> => {
    const seen = await Appraisal.find(api.depsAt(now), town.hr, idOf(whose));
    if (seen === null) throw new Error("There is no such appraisal.");
    return seen;
  };
  return { table, api, town, as, quarter, staff, peer, silent, planless, advance, idOf, change, stored };
};
export type AppraisalTown = Awaited<ReturnType<typeof appraisalTown>>;
