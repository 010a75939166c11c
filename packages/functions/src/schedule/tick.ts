import * as Closing from "@kinerja/core/closing";
import { openDeps, openQueue } from "../app.ts";
import { createTick } from "./fan-out.ts";

export const handler = createTick({ depsAt: openDeps(), queue: openQueue(), due: Closing.due });
