import * as Actor from "../actor/index.ts";
import * as Agency from "../agency/index.ts";
import type { Deps } from "../dynamo/index.ts";
import { isId } from "../shared/ids.ts";
import { accept, type CommonCode, type Outcome, refuse } from "../shared/outcome.ts";
import type { Employee } from "./model.ts";
import { isErased } from "./rules.ts";
import * as Store from "./store.ts";

/**
 * The employee an officer wants to give access to, or null. It stands here and not with the grants, because only this
 * module knows who exists; the right is asked first, so that a refusal says nothing about that.
 */
const concerned = async (
  deps: Deps,
  actor: Actor.Actor | null,
  action: "identity.invite" | "grant.write",
  id: string,
): Promise<Employee | null> => {
  const { agency } = Actor.signedIn(actor);
  await Agency.loadForWriting(deps, agency);
  Actor.permit(actor, action, { agency });
  return isId("emp", id) ? Store.employee(deps.db, agency, id) : null;
};

const NOBODY = refuse("NOT_FOUND", ["employeeId"]);
const ERASED = refuse("ERASED", ["employeeId"]);

/** Makes a one-time sign-in code for an employee; an earlier unused one becomes void. By a personnel officer. */
export const inviteEmployee = async (
  deps: Deps,
  actor: Actor.Actor | null,
  input: { readonly employeeId: string },
): Promise<Outcome<Awaited<ReturnType<typeof Actor.invite>>, Actor.ActorCode | CommonCode>> => {
  const employee = await concerned(deps, actor, "identity.invite", input.employeeId);
  if (employee === null) return NOBODY;
  if (isErased(employee)) return ERASED;
  const guards = [Store.identified(Actor.signedIn(actor).agency, employee.id)];
  return accept(await Actor.invite(deps, actor, employee.id, guards));
};

type GrantInput = { readonly employeeId: string; readonly kind: Actor.GrantKind };

/** Gives an employee a standing right from now on; one already held stays as it is. By a personnel officer. */
export const giveGrant = async (
  deps: Deps,
  actor: Actor.Actor | null,
  { employeeId, kind }: GrantInput,
): Promise<Outcome<Employee, Actor.ActorCode | CommonCode>> => {
  const employee = await concerned(deps, actor, "grant.write", employeeId);
  if (employee === null) return NOBODY;
  if (isErased(employee)) return ERASED;
  const guards = [Store.identified(Actor.signedIn(actor).agency, employee.id)];
  const given = await Actor.give(deps, actor, { employee: employee.id, kind }, guards);
  return given.ok ? accept(employee) : given;
};

/** Ends an employee's standing right at once; one not held stays away. By a personnel officer. */
export const endGrant = async (
  deps: Deps,
  actor: Actor.Actor | null,
  { employeeId, kind }: GrantInput,
): Promise<Outcome<Employee, Actor.ActorCode | CommonCode>> => {
  const employee = await concerned(deps, actor, "grant.write", employeeId);
  if (employee === null) return NOBODY;
  const ended = await Actor.end(deps, actor, { employee: employee.id, kind });
  return ended.ok ? accept(employee) : ended;
};
