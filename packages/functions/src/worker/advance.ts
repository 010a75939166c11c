import * as Closing from "@kinerja/core/closing";
import { openDeps, openQueue } from "../app.ts";
import { createWorker } from "./messages.ts";

export const handler = createWorker({
  depsAt: openDeps(),
  queue: openQueue(),
  advance: Closing.advance,
  postpone: Closing.postpone,
});
