import * as Actor from "@kinerja/core/actor";
import { createTestTable } from "../../../local/src/test-table.ts";
import { createApi } from "./api.ts";
import { type Department, department } from "./department.ts";

/** Everybody who may ask: first who has no agency or only a colleague's view, last the same offices elsewhere. */
export const ACTORS = [
  "anonymous",
  "unlinked",
  "peer",
  "leader",
  "subject",
  "rater",
  "superior",
  "headAbove",
  "hr",
  "auditor",
  "operator",
  "otherHr",
  "otherRater",
] as const;
export type ActorName = (typeof ACTORS)[number];
/** Whose token is sent; none for the anonymous. */
export type Caller = { readonly as?: { readonly subject: string } };

/** Two agencies alike, `ours` and `theirs`, behind one API, with a token for everybody who may ask. */
export const twoAgencies = async () => {
  const table = await createTestTable();
  const api = await createApi(table);
  const ours = await department(table.db, "Satu");
  const theirs = await department(table.db, "Dua");
  const link = async (
    of: Department,
    role: Exclude<keyof Department["people"], "hr" | "newcomer">,
  ): Promise<Caller> => ({
    as: await api.link(`${role}-${of.name}`, of.agency, of.people[role].employee),
  });
  const callers: Readonly<Record<ActorName, Caller>> = {
    anonymous: {},
    unlinked: { as: { subject: "nobody" } },
    peer: await link(ours, "peer"),
    leader: await link(ours, "leader"),
    subject: await link(ours, "subject"),
    rater: await link(ours, "rater"),
    superior: await link(ours, "superior"),
    headAbove: await link(ours, "headAbove"),
    hr: { as: { subject: "hr-Satu" } },
    auditor: await link(ours, "auditor"),
    operator: { as: await api.operator("operator") },
    otherHr: { as: { subject: "hr-Dua" } },
    otherRater: await link(theirs, "rater"),
  };
  /** A one-time code for the newcomer, good from 2026-01-10 for 14 days. */
  const { newcomer, hr } = ours.people;
  const { code } = await Actor.invite(api.depsAt("2026-01-10T02:00:00.000Z"), hr, newcomer.employee);
  return { table, api, ours, theirs, callers, code };
};
export type TwoAgencies = Awaited<ReturnType<typeof twoAgencies>>;
