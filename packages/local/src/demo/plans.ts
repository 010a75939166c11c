import * as z from "zod/mini";
import { planContent } from "../data/seed-content.ts";
import type { Part } from "../data/seed-script.ts";
import type { Play } from "./found.ts";
import type { Stage } from "./stage.ts";

const Plan = z.object({ id: z.string(), version: z.number(), state: z.string() });
type Plan = z.infer<typeof Plan>;
const Payload = z.object({ plan: Plan });
const SELECTED = "plan { id version state }";

/** Whose plan is returned once before it is approved. */
const RETURNED = "BIDAN_TERAMPIL";
const REASON = "Tambahkan ekspektasi tentang ketepatan waktu pendataan SICANTIK sebelum SKP disetujui.";

type Move = "planSubmit" | "planApprove";

const move = async ({ api }: Stage, play: Play, who: string, mutation: Move, plan: Plan): Promise<Plan> => {
  const input = { planId: plan.id, version: plan.version };
  return (await api.change(play.user(who), mutation, input, SELECTED, Payload)).plan;
};

const write = async (stage: Stage, play: Play, part: Part): Promise<Plan> => {
  const input = {
    periodId: play.year,
    content: planContent(part.plan),
    idempotencyKey: `${play.script.key}-plan-${part.code}`,
  };
  const { plan } = await stage.api.change(play.user(part.code), "planCreate", input, SELECTED, Payload);
  return move(stage, play, part.code, "planSubmit", plan);
};

/** The rater returns a plan with what should change; its employee revises and submits it again. */
const sendBackAndForth = async (stage: Stage, play: Play, part: Part, plan: Plan): Promise<Plan> => {
  const { api, tell, check } = stage;
  const [rater, employee] = [play.user(part.rater), play.user(part.code)];
  const reason = { planId: plan.id, version: plan.version, reason: REASON };
  const { plan: returned } = await api.change(rater, "planReturn", reason, SELECTED, Payload);
  check("the returned plan's state", returned.state, "RETURNED");
  const content = planContent(part.plan);
  const expectations = [
    ...content.expectations,
    { behaviour: "ADAPTIF", expectations: ["Mendata pada hari yang sama"] },
  ];
  const revision = { planId: plan.id, version: returned.version, content: { ...content, expectations } };
  const { plan: revised } = await api.change(employee, "planRevise", revision, SELECTED, Payload);
  tell(`${rater.name} returns one SKP with a reason; ${employee.name} revises it and submits it again.`);
  return move(stage, play, part.code, "planSubmit", revised);
};

/** Everybody plans the year; plans are approved from the top down (PermenPANRB 6/2022, annex II). */
export const planYear = async (stage: Stage, play: Play): Promise<void> => {
  const { api, tell, check } = stage;
  const { parts } = play.script;
  const plans = new Map<string, Plan>();
  for (const part of parts) plans.set(part.code, await write(stage, play, part));
  const waiting = [...plans.values()].filter((plan) => plan.state === "WAITING_FOR_PARENT");
  check("plans that wait for the rater's own", waiting.length, parts.length - 1);
  tell(`SKP (work plans): ${plans.size} written and submitted; ${waiting.length} wait for the rater's own.`);

  const doctor = plans.get("DOKTER");
  const early = { planId: doctor?.id, version: doctor?.version };
  const refused = await api.refusals(play.user("KEPALA_PUSKESMAS"), "planApprove", early);
  check("approving before one's own plan is approved", refused, ["WAITING_FOR_PARENT"]);
  tell(`${play.user("KEPALA_PUSKESMAS").name} approves too early and is refused: ${refused.join(", ")}.`);

  for (const part of parts) {
    const plan = plans.get(part.code);
    if (plan === undefined) throw new RangeError(`${part.code} has no plan.`);
    const submitted = part.code === RETURNED ? await sendBackAndForth(stage, play, part, plan) : plan;
    plans.set(part.code, await move(stage, play, part.rater, "planApprove", submitted));
  }
  const approved = [...plans.values()].filter((plan) => plan.state === "APPROVED");
  check("approved plans", approved.length, 10);
  tell(`${approved.length} SKP are approved from the top down, each by its pejabat penilai (rater).`);
};
