import * as Appraisal from "@kinerja/core/appraisal";
import * as Closing from "@kinerja/core/closing";
import type { Deps } from "@kinerja/core/dynamo";
import * as Period from "@kinerja/core/period";
import type { Instant } from "@kinerja/core/shared/time";
import { content, ratingOf, selfOf } from "../../core/src/testing/fixture.ts";
import { type Api, createApi } from "../../functions/src/testing/api.ts";
import { rateEverybody } from "./bulk.ts";
import { type Consumption, type Meter, meterOf } from "./capacity.ts";
import * as Document from "./documents.ts";
import { rounded } from "./statistics.ts";
import { NOW, type World } from "./world.ts";

type Holder = { readonly subject: string };
type Call = { readonly as: Holder; readonly now: Instant; readonly variables?: Readonly<Record<string, unknown>> };
type Payload = { readonly userErrors?: readonly unknown[] } | null;
type Plan = { readonly plan: { readonly id: string; readonly version: number } };

const EXPECTATION = "SESUAI_EKSPEKTASI";
const BASIS = "Rencana aksi periode ini tercapai seluruhnya";
const ALWAYS = { mayContinue: () => true };

/** Sends documents through the handler and keeps what each used; a refusal ends the benchmark. */
const recorderOf = (api: Api, meter: Meter) => {
  const operations: Record<string, Consumption> = {};
  const send = async <Data>(name: string, document: string, call: Call): Promise<Data> => {
    const { answer, used } = await meter(() => api.call<Data>(document, { ...call, language: "en" }));
    const { data, errors = [] } = answer.body;
    const payloads = Object.values(data ?? {}) as readonly Payload[];
    const refusals = [...errors, ...payloads.flatMap((payload) => payload?.userErrors ?? [])];
    if (data == null || refusals.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(refusals)}`);
    operations[name] = used;
    return data;
  };
  return { operations, send };
};
type Recorder = ReturnType<typeof recorderOf>;

/** Moves the fixture's quarter as far as it is due at an instant. */
const advance = async (deps: Deps, { agency, quarter }: World["town"]): Promise<void> => {
  const done = await Closing.advance(deps, { agency: agency.id, period: quarter.id }, ALWAYS);
  if (done !== "DONE") throw new Error(`The period's steps ended with ${done}.`);
};

const loadQuarter = async (api: Api, { agency, quarter }: World["town"]): Promise<Period.Period> => {
  const found = await Period.load(api.depsAt(NOW), agency.id, quarter.id);
  if (found === null) throw new Error("The fixture's quarter is gone.");
  return found;
};

type Cast = { readonly hr: Holder; readonly self: Holder; readonly head: Holder; readonly regent: Holder };

/** Somebody the fixture made no plan for: looks around, and gets one approved. */
const plan = async ({ send }: Recorder, { town }: World, cast: Cast, employee: string): Promise<void> => {
  const at = (as: Holder, variables: Call["variables"] = {}): Call => ({ as, now: NOW, variables });
  const move = (as: Holder, { plan: { id, version } }: Plan): Call => at(as, { input: { planId: id, version } });
  await send("viewer", Document.VIEWER, at(cast.self));
  await send("employee with rater", Document.EMPLOYEE, at(cast.self, { id: employee }));
  await send("periodCreate", Document.PERIOD_CREATE, at(cast.hr, { input: { year: 2027 } }));
  const input = { periodId: town.year.id, content: content(), idempotencyKey: "bench-plan" };
  const { made } = await send<{ made: Plan }>("planCreate", Document.PLAN_CREATE, at(cast.self, { input }));
  const { sent } = await send<{ sent: Plan }>("planSubmit", Document.PLAN_SUBMIT, move(cast.self, made));
  await send("planApprove", Document.PLAN_APPROVE, move(cast.head, sent));
};

/** One appraisal of the quarter, through the API; the others follow in bulk. */
const rate = async ({ send }: Recorder, { town }: World, cast: Cast, employee: string): Promise<void> => {
  const { quarter, office } = town;
  const at = (as: Holder, input: object): Call => ({ as, now: quarter.endsAt, variables: { input } });
  const unitClass = { periodId: quarter.id, unitId: office.id, class: "BAIK", basis: BASIS, version: 0 };
  await send("organizationClassSet", Document.CLASS_SET, at(cast.regent, unitClass));
  const appraisalId = Appraisal.appraisalId({ period: quarter.id, employee });
  const self = { appraisalId, version: 0, content: selfOf(EXPECTATION) };
  await send("appraisalSelfAssess", Document.SELF_ASSESS, at(cast.self, self));
  const rating = { appraisalId, version: 1, content: ratingOf(EXPECTATION, EXPECTATION) };
  await send("appraisalRate", Document.RATE, at(cast.head, rating));
};

const readResults = async ({ send }: Recorder, { town }: World, cast: Cast): Promise<void> => {
  const { publishesAt: now, id: periodId } = town.quarter;
  const at = (as: Holder): Call => ({ as, now, variables: { periodId } });
  await send("100 employees with unit, rater and result", Document.EMPLOYEES, at(cast.hr));
  await send("100 of a ranking with names", Document.RANKING, at(cast.hr));
  await send("own standing", Document.STANDING, at(cast.self));
};

type Units = Omit<Consumption, "commands">;

const divided = ({ requests, readUnits, writeUnits }: Units, people: number): Units => ({
  requests: rounded(requests / people),
  readUnits: rounded(readUnits / people),
  writeUnits: rounded(writeUnits / people),
});

/** Table requests and units of each named operation, and of a quarter of a thousand people that opens and closes. */
export const measureOperations = async (world: World) => {
  const { table, town, colleagues, officer } = world;
  const api = await createApi(table);
  const meter = meterOf(table.db.client);
  const recorder = recorderOf(api, meter);
  const [employee = ""] = colleagues;
  const cast: Cast = {
    hr: { subject: officer },
    self: await api.link("self", town.agency.id, employee),
    head: await api.link("head", town.agency.id, town.head.employee),
    regent: await api.link("regent", town.agency.id, town.regent.employee),
  };
  const { startsAt, endsAt, evaluationClosesAt, publishesAt } = town.quarter;
  await plan(recorder, world, cast, employee);
  const opening = await meter(() => advance(api.depsAt(startsAt), town));
  await advance(api.depsAt(endsAt), town);
  await rate(recorder, world, cast, employee);
  await rateEverybody(town, await loadQuarter(api, town));
  await advance(api.depsAt(evaluationClosesAt), town);
  const closing = await meter(() => advance(api.depsAt(publishesAt), town));
  await readResults(recorder, world, cast);

  const { output } = await loadQuarter(api, town);
  if (output === null) throw new Error("The fixture's quarter was not published.");
  const people = output.rated + output.unrated;
  const aPerson = ({ used, least }: Pick<typeof opening, "used" | "least">) => ({
    used: divided(used, people),
    least: divided(least, people),
    commands: used.commands,
  });
  return {
    what:
      "table requests and the units the table reports for them (transactions count double), through the handler, with " +
      "the look-up of the token's holder (1 get, 1 query). Opening and closing of a quarter by Closing.advance, a " +
      "person; `least` reads every page queried once and writes every item once in batches of 25",
    operations: recorder.operations,
    people,
    opening: aPerson(opening),
    closing: aPerson(closing),
  };
};
