import type { Database, Deps } from "../dynamo/index.ts";
import type { Instant } from "../shared/time.ts";
import { applies, FAULTS, type Fault, suffer } from "./faults.ts";
import { REGION } from "./fixture.ts";
import { isWrite, type Request } from "./intercepted.ts";
import type { Random } from "./random.ts";
import type { Plan } from "./storm-plan.ts";
import type { StormTown } from "./storm-town.ts";
import type { Turn, Turnstile } from "./turnstile.ts";

/** What all who take part in one life share. */
export type Scene = {
  readonly town: StormTown;
  readonly turnstile: Turnstile;
  readonly plan: Plan;
  readonly random: Random;
  /** The true time, in milliseconds; wall clocks may be wrong by some. */
  clock: number;
  /** Nothing bad happens any more: what has not come to its end by itself is given the time for it. */
  calm: boolean;
  /** Every misfortune, in order. */
  readonly log: string[];
  /** What people were answered that they should not have been. */
  readonly problems: string[];
};

/** What an invocation is given whose event happened at an instant. */
export const depsIn = (scene: Scene, db: Database, now: Instant, skew = 0): Deps => ({
  db,
  now,
  wallClock: () => scene.clock + skew,
  region: REGION,
});

/** How many times as likely as the plan says a fault is; batches are few. */
const AT_A_WRITE = 3;
const AT_A_BATCH = 2;
const AT_A_READ = 0.5;
const likelihood = (request: Request): number => {
  if (isWrite(request)) return AT_A_WRITE;
  return request.operation === "BatchGetItem" ? AT_A_BATCH : AT_A_READ;
};

const drawn = ({ plan, random, calm }: Scene, request: Request): Fault | null => {
  let left = random.next() / likelihood(request);
  for (const fault of FAULTS) {
    left -= plan.faults[fault];
    if (left < 0) return !calm && applies(fault, request) ? fault : null;
  }
  return null;
};

/** Passes a request on, or lets it suffer what is drawn for it. Each takes some milliseconds of the time. */
export const pass = (scene: Scene, { participant, request, passage, nth }: Turn): Promise<object> => {
  scene.clock += scene.random.between(5, 60);
  const fault = drawn(scene, request);
  if (fault === null) return passage.send();
  scene.log.push(`${participant.name}, request ${nth}, ${request.operation}: ${fault}`);
  return suffer(fault, request, passage, scene.random);
};
