import { startDynamo } from "./dynamo-process.ts";
import { connect, databaseOf, ensureTable } from "./dynamo.ts";
import { transact } from "@kinerja/core/dynamo";
import { rmSync, mkdirSync, readFileSync } from "node:fs";
for (const file of [null, "/tmp/kdemo/b/x.db"]) {
  rmSync("/tmp/kdemo/b", { recursive: true, force: true }); mkdirSync("/tmp/kdemo/b");
  const d = await startDynamo({ dataFile: file, pidFile: "/tmp/kdemo/b/p.pid" });
  process.env.AWS_ACCESS_KEY_ID = "x"; process.env.AWS_SECRET_ACCESS_KEY = "x";
  const c = connect(d.endpoint); await ensureTable(c, "ttt"); const db = databaseOf(c, "ttt");
  for (const conc of [1, 2, 3, 4, 6, 12]) {
    let i = 0; const t = performance.now();
    await Promise.all(Array.from({ length: conc }, async () => { while (i < 1000) { const n = i++; await transact(db, [0,1,2].map((k) => ({ put: { pk: `a${conc}-${n}-${k}`, sk: "x", v: "y".repeat(500) } }))); } }));
    const st = readFileSync(`/proc/${d.pid}/stat`, "utf8").split(" ");
    console.log(file, conc, (performance.now() - t).toFixed(0), "ms per 1000; dynoxide ticks u/s", st[13], st[14]);
  }
  c.destroy(); await d.stop();
}
