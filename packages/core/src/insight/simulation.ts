import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import * as Appraisal from "../appraisal/index.ts";
import type { Deps } from "../dynamo/index.ts";
import * as Period from "../period/index.ts";
import { BadInputError } from "../shared/errors.ts";
import { checkPage, decodeCursor, encodeCursor, type Page } from "../shared/page.ts";
import { type ClassCount, type Move, movesOf, standingsOf } from "./simulation-rules.ts";

/** Shards read at a time; each holds about a thousand compact inputs. */
const READ_TOGETHER = 4;
/** A larger period is refused: everybody is scored twice, and an API request has twenty seconds for all of it. */
const MAX_SHARDS = 20;

/** What a policy would have made of a period, beside what the pinned one makes of it. */
export type Simulation = {
  readonly period: Period.Period;
  readonly before: Agency.Policy;
  readonly after: Agency.Policy;
  readonly people: number;
  readonly counts: readonly ClassCount[];
  /** Those whose class or quarter moves, by employee id. */
  readonly moves: readonly Move[];
  readonly input: (employee: string) => Appraisal.ScoringInput | undefined;
};

const everyInput = async (deps: Deps, agency: string, period: Period.Period) => {
  const shards = period.shards ?? 0;
  const inputs: Appraisal.ScoringInput[] = [];
  for (let first = 0; first < shards; first += READ_TOGETHER) {
    const together = Array.from({ length: Math.min(READ_TOGETHER, shards - first) }, (_, i) => first + i);
    await Promise.all(
      together.map(async (shard) => {
        for await (const input of Appraisal.shardInputs(deps.db, agency, period.id, shard)) inputs.push(input);
      }),
    );
  }
  return inputs.toSorted((a, b) => (a.employee < b.employee ? -1 : 1));
};

const LARGEST = (MAX_SHARDS * Period.PEOPLE_PER_SHARD).toLocaleString("en");

/**
 * Scores a published period's inputs under its own policy and under another version the agency keeps, a draft for
 * instance, or the national rule. Writes nothing. For personnel officers and auditors; null when the period or the
 * version does not exist, and until the period is published: before that its ratings are shown only to those who
 * rate. BadInputError for a period of more than twenty shards, about 20,000 people.
 */
export const simulate = async (
  deps: Deps,
  actor: Actor.Actor | null,
  periodId: string,
  draft: Agency.PolicyReference,
): Promise<Simulation | null> => {
  const { agency } = Actor.signedIn(actor);
  Actor.permit(actor, "policy.simulate", { agency });
  const national = Agency.nationalPolicy(draft);
  const [period, version] = await Promise.all([
    Period.find(deps, actor, periodId),
    national === null ? Agency.policyVersion(deps, actor, draft) : null,
  ]);
  const asked = national ?? version?.document;
  if (period === null || period.publishedAt === null || period.shards === null || asked === undefined) return null;
  if (period.shards > MAX_SHARDS)
    throw new BadInputError(`periodId: a period of at most ${LARGEST} people.`, ["periodId"]);
  const before = await Agency.policyOf(deps, agency, period.policy);
  const after = Agency.guardedBy(asked, before);
  const inputs = await everyInput(deps, agency, period);
  const [old, next] = [standingsOf(inputs, before), standingsOf(inputs, after)];
  const byEmployee = new Map(inputs.map((input) => [input.employee, input]));
  const { counts, moves } = movesOf(old, next);
  return { period, before, after, people: inputs.length, counts, moves, input: (id) => byEmployee.get(id) };
};

const LIST = "simulation";

/** A page of those who would move, by employee id. */
export const movesPage = (simulation: Simulation, first: number, after?: string | null): Page<Move> => {
  const request = checkPage(first, after);
  const last = request.after === null ? "" : decodeCursor(LIST, request.after);
  if (request.after !== null && last === "") throw new BadInputError("after: a cursor this list returned.", ["after"]);
  const rows = simulation.moves.filter((move) => move.employee > last);
  return {
    edges: rows.slice(0, request.first).map((node) => ({ node, cursor: encodeCursor(LIST, node.employee) })),
    hasNextPage: rows.length > request.first,
  };
};

const OTHERS_MOVED = {
  en: "Nothing changes in this person's own result: others moved past.",
  id: "Hasil pegawai ini sendiri tidak berubah: posisi pegawai lain yang bergeser.",
} as const;

/** Why a person moves: the sentences of the new way that the old one does not have, in both languages. */
export const reasonsOf = (
  simulation: Simulation,
  move: Pick<Move, "employee">,
): readonly { readonly en: string; readonly id: string }[] => {
  const input = simulation.input(move.employee);
  if (input === undefined) return [];
  const sentences = (policy: Agency.Policy) =>
    Appraisal.partsOf(Appraisal.explain(input, policy)).map((part) => Appraisal.textsOf(part, policy));
  const known = new Set(sentences(simulation.before).map((text) => text.en));
  const changed = sentences(simulation.after).filter((text) => !known.has(text.en));
  return changed.length > 0 ? changed : [OTHERS_MOVED];
};
