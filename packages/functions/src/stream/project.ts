import * as Insight from "@kinerja/core/insight";
import { openDeps } from "../app.ts";
import { createProjector } from "./records.ts";

export const handler = createProjector({ depsAt: openDeps(), project: Insight.project });
