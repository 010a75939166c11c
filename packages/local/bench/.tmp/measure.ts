import { removeMany } from "@kinerja/core/dynamo";
import * as Insight from "@kinerja/core/insight";
import * as Period from "@kinerja/core/period";
import { snapshot } from "../../../core/src/testing/snapshot.ts";
import { seedLarge } from "../../src/data/large.ts";
import { openStorage } from "../../src/storage.ts";
import { meterOf } from "../capacity.ts";

const employees = Number(process.argv[2]);
await using resources = new AsyncDisposableStack();
const { client, db } = await openStorage({ directory: null, table: "measured", streamed: false }, resources);
const t0 = performance.now();
const large = await seedLarge(db, { employees });
console.log("seed s", (performance.now() - t0) / 1000);
const meter = meterOf(db.client);
const deps = {
  db,
  now: large.quarter.evaluationClosesAt,
  wallClock: () => performance.now(),
  region: "ap-southeast-3",
};
const time = async (name: string, run: () => Promise<unknown>) => {
  const t = performance.now();
  const { used, answer } = await meter(run);
  console.log(name, Math.round(performance.now() - t), "ms", JSON.stringify(used));
  return answer;
};
const live = (await snapshot(db, "#LIVE")).filter((i) => i.pk.endsWith("#LIVE"));
const bytes = live.map((i) => JSON.stringify(i).length);
console.log(
  "tallies",
  live.length,
  "json bytes",
  bytes.reduce((a, b) => a + b, 0),
  "max",
  Math.max(...bytes),
);
await removeMany(
  db,
  live.map(({ pk, sk }) => ({ pk, sk })),
);
const period = await Period.load(deps, large.agency.id, large.quarter.id);
await time("rebuild from nothing", () => Insight.rebuild(deps, large.agency.id, period!));
await time("rebuild when right", () => Insight.rebuild(deps, large.agency.id, period!));
await time("progress", () => Insight.progress(deps, large.officer, period!));
await time(
  "byUnit",
  async () =>
    (await Insight.progressByUnit(deps, large.officer, period!, { unitId: null, first: 100, after: null }))?.edges
      .length,
);
await time("progressOfUnit", async () =>
  Insight.progressOfUnit(deps, large.officer, period!, (live.find((i) => !i.sk.startsWith("AGENCY")) as any).above),
);
