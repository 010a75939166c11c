import * as Actor from "@kinerja/core/actor";
import sdl from "../../../../schema.graphql";
import { openDeps, readIssuers, readStage } from "../app.ts";
import { parseIssuers } from "./issuers.ts";
import { resolvers } from "./schema/resolvers.generated.ts";
import { createHandler } from "./server.ts";
import { tokenReader } from "./token.ts";
import { warmUp } from "./warm-up.ts";

export const handler = createHandler({
  sdl,
  resolvers,
  stage: readStage(),
  depsAt: openDeps(),
  readToken: tokenReader(parseIssuers(readIssuers())),
  resolveActor: Actor.resolve,
});

await warmUp(handler);
