import { BadInputError } from "@kinerja/core/shared/errors";
import { instant } from "@kinerja/core/shared/time";
import * as z from "zod/mini";
import { parseDuration } from "./clock.ts";
import type { Cloud } from "./cloud.ts";
import { renderPage } from "./graphiql.ts";
import type { Routes } from "./server.ts";

const ClockMove = z.union([
  z.strictObject({ now: z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text)))) }),
  z.strictObject({ advance: z.string() }),
]);

/** The people of the seed, each with a token. */
export const tokensOf = ({ seeded, issuer }: Pick<Cloud, "seeded" | "issuer">) =>
  (seeded()?.people ?? []).map((person) => ({ ...person, token: issuer.issue(person.subject) }));

/** What the cloud's HTTP server answers. */
export const routesOf = (cloud: Cloud): Routes => ({
  graphql: cloud.send,
  page: () => renderPage({ query: cloud.seeded()?.query ?? null, token: tokensOf(cloud)[0]?.token ?? null }),
  health: cloud.health,
  tokens: () => ({ tokens: tokensOf(cloud) }),
  clock: async (body) => {
    const parsed = z.safeParse(ClockMove, body);
    if (!parsed.success)
      throw new BadInputError('Send {"now": "2026-12-31T17:00:00Z"} or {"advance": "P14D"} as application/json.');
    const move = parsed.data;
    const target = "now" in move ? Date.parse(move.now) : cloud.clock.now() + parseDuration(move.advance);
    const work = await cloud.moveTo(target);
    return { now: instant(cloud.clock.now()), ...work };
  },
  tick: async () => {
    const work = await cloud.tick();
    return { now: instant(cloud.clock.now()), ...work };
  },
});
