import * as Actor from "@kinerja/core/actor";
import * as Agency from "@kinerja/core/agency";
import { policyTemplate } from "@kinerja/core/agency/templates";
import type { Database, Deps } from "@kinerja/core/dynamo";
import * as Organization from "@kinerja/core/organization";
import * as Period from "@kinerja/core/period";
import type { Instant } from "@kinerja/core/shared/time";
import { REGION } from "../paths.ts";
import type { GeneratedPerson } from "./generated.ts";
import { HOLIDAYS_2026 } from "./seed-calendar.ts";
import { accepted } from "./seed-steps.ts";

const YEAR = 2026;
/** When agencies are founded: before the year begins. */
export const FOUNDED: Instant = "2025-12-15T02:00:00.000Z";
const ZONE = "WIB";
const ISSUER = "https://issuer.example";

/** The policy: a shipped one with an index, its people ranked in every kind of group there is. */
export const largePolicy = (): Agency.Policy => {
  const shipped = policyTemplate("padangsidempuan");
  if (shipped === null) throw new RangeError("The policy of Padangsidempuan is not shipped.");
  return {
    ...shipped,
    id: "nusa-mandala",
    title: "Penilaian kinerja Provinsi Nusa Mandala",
    sources: [
      ...shipped.sources,
      "Design decision for this fictional province: ranked among equals in job and family too",
    ],
    ranking: { ...shipped.ranking, groups: ["AGENCY", "UNIT", "POSITION_GROUP", "JOB_FAMILY"] },
  };
};

export const depsAt = (db: Database, now: Instant): Deps => ({ db, now, region: REGION, wallClock: Date.now });

/** What there is little of, through the use-cases: the agency with its officer, policy, calendar and year. */
export const foundLarge = async (
  db: Database,
  seed: number,
  { name, officer }: { name: string; officer: GeneratedPerson },
) => {
  const deps = depsAt(db, FOUNDED);
  const key = `large-agency-${seed}`;
  const operator: Actor.Actor = { kind: "OPERATOR", id: "operator-of-large-agencies" };
  const { nip, rank } = officer;
  const founded = accepted(
    await Organization.found(deps, operator, {
      name,
      zone: ZONE,
      cell: "jakarta",
      firstOfficer: { nip: nip ?? "", name: officer.name, rank },
      idempotencyKey: key,
    }),
    "The founding",
  );
  const token = { issuer: ISSUER, subject: `${key}-officer` };
  const { employee, agency } = accepted(await Actor.claim(deps, token, founded.code), "The first code");
  const hr: Actor.EmployeeActor = { kind: "EMPLOYEE", agency, employee, grants: ["HR"] };
  const [root] = (await Organization.unitPage(deps, hr, 1)).edges;
  if (root === undefined) throw new RangeError("The agency has no unit of its own.");
  const document = largePolicy();
  const basis = "Data uji: kebijakan sebuah provinsi rekaan";
  const draft = accepted(await Agency.draftPolicy(deps, hr, { document, basis }), "The draft");
  const active = { id: document.id, documentVersion: document.version, from: `${YEAR}-01-01`, reason: basis };
  accepted(await Agency.activatePolicy(deps, hr, { ...active, version: draft.version }), "The policy");
  const calendar = { year: YEAR, holidays: [...HOLIDAYS_2026], version: 0 };
  accepted(await Agency.setCalendar(deps, hr, calendar), "The calendar");
  const year = accepted(await Period.create(deps, hr, { year: YEAR }), "The year");
  const quarter = (await Period.page(deps, hr, 20)).edges
    .map(({ node }) => node)
    .find(({ kind }) => kind === "QUARTER");
  if (quarter === undefined) throw new RangeError("The year has no quarter.");
  return { hr, token, root: root.node, year, quarter };
};
export type Founded = Awaited<ReturnType<typeof foundLarge>>;
