import * as z from "zod/mini";
import { EXPECTED_ESCALATED, EXPECTED_STEPS, EXPECTED_TRAIL } from "./expected.ts";
import type { Play } from "./found.ts";
import { RANKING } from "./ranking.ts";
import type { Stage } from "./stage.ts";

const STANDING = "query Standing($period: ID!) { period(id: $period) { myStanding { rank result { predicate } } } }";
const StandingAnswer = z.object({
  period: z.object({
    myStanding: z.object({ rank: z.nullable(z.number()), result: z.object({ predicate: z.string() }) }),
  }),
});

/** Who sees what: an employee the own result, nobody else's, and no rank in a group of fewer than ten. */
export const showRights = async ({ api, check, print }: Stage, play: Play): Promise<void> => {
  const doctor = play.user("DOKTER");
  const refused = await api.errors(doctor, RANKING, { period: play.quarter });
  check("an employee's asking for the ranking and the unrated", refused, ["FORBIDDEN", "FORBIDDEN"]);
  const { period } = await api.read(doctor, STANDING, StandingAnswer, { period: play.quarter });
  const { result, rank } = period.myStanding;
  check("an employee's own standing", [result.predicate, rank], ["SANGAT_BAIK", null]);
  print(`\n${doctor.name} may not read the ranking (${refused[0]}) and sees the own result, ${result.predicate}:`);
  print("with fewer than ten people ranked, it shows no rank.");
};

const APPRAISAL_ID = `query AppraisalId($employee: ID!, $period: ID!) {
  employee(id: $employee) { appraisal(periodId: $period) { id } }
}`;
const AppraisalId = z.object({ employee: z.object({ appraisal: z.object({ id: z.string() }) }) });
const TRAIL = `query Trail($entity: ID!) {
  auditTrail(entityId: $entity) { firstBreak entries { action at actor employee { name } } }
}`;
const Entry = z.object({
  action: z.string(),
  at: z.string(),
  actor: z.string(),
  employee: z.nullable(z.object({ name: z.string() })),
});
const TrailAnswer = z.object({
  auditTrail: z.object({ firstBreak: z.nullable(z.number()), entries: z.array(Entry) }),
});

type Done = readonly [action: string, at: string, by: string];

/** Everything done to one object, in a chain of hashes that must be whole. */
const trailOf = async ({ api, check }: Stage, play: Play, entity: string): Promise<readonly Done[]> => {
  const { auditTrail } = await api.read(play.hr, TRAIL, TrailAnswer, { entity });
  check("where an audit trail breaks", auditTrail.firstBreak, null);
  return auditTrail.entries.map(({ action, at, actor, employee }) => [action, at, employee?.name ?? actor] as const);
};

/** Who did what and when: to the appraisal that escalated, and to the quarter, which the tick alone has moved. */
export const showTrails = async (stage: Stage, play: Play): Promise<void> => {
  const { api, check, print } = stage;
  const variables = { employee: play.employee(EXPECTED_ESCALATED), period: play.quarter };
  const { employee } = await api.read(play.hr, APPRAISAL_ID, AppraisalId, variables);
  const appraisal = await trailOf(stage, play, employee.appraisal.id);
  const expected = EXPECTED_TRAIL.map(({ action, at, by }) => [action, at, play.user(by).name]);
  check("the appraisal's audit trail", appraisal, expected);
  const quarter = await trailOf(stage, play, play.quarter);
  const steps = EXPECTED_STEPS.map(([action, at], place) => [action, at, place === 0 ? play.hr.name : "system"]);
  check("the quarter's audit trail", quarter, steps);
  print("\nJejak audit (audit trails), each an unbroken chain of hashes\n");
  for (const [action, at, by] of [...appraisal, ...quarter]) print(`  ${at}  ${action.padEnd(24)}  ${by}`);
};
