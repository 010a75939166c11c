import { describe, expect, it } from "vitest";
import type { Closing, Officer } from "./close-api.ts";
import { createKiller, type Kill } from "./close-kills.ts";

const HALF: Kill = { where: "half way", when: ({ done, total }) => done * 2 >= total };
const RANKING: Kill = { where: "while ranking", when: ({ phase }) => phase === "RANKING" };

const scored = (done: number, phase: Closing["phase"] = "SCORING"): Closing => ({
  phase,
  done,
  total: 100,
  startedAt: "2026-05-06T17:02:00.000Z",
  etaSeconds: null,
});

/** A killer of one process at a time, what the API says to it, and how many it killed. */
const setUp = (kills: readonly Kill[]) => {
  let says: Closing | null = null;
  let asked = 0;
  let killed = 0;
  const officer: Pick<Officer, "closing"> = {
    closing: async () => {
      asked += 1;
      return says;
    },
  };
  const killer = createKiller(kills, { ...officer, published: async () => expect.unreachable() });
  const begin = () =>
    killer.begin(() => {
      killed += 1;
    });
  const pass = async (operation: string, closing: Closing | null = null) => {
    says = closing;
    await killer.before(operation);
    await killer.after(operation);
  };
  begin();
  return { killer, begin, pass, counts: () => ({ asked, kills: killed }) };
};

describe("the killer", () => {
  it("lets one write more through once the API says it is time, and kills at the next", async () => {
    const { killer, pass, counts } = setUp([HALF]);
    await pass("Query");
    await pass("BatchWriteItem", scored(50)); // not asked after a batch
    await pass("UpdateItem", scored(49));
    await pass("UpdateItem", scored(50));
    await pass("Query");
    await pass("BatchWriteItem");
    await pass("Query");
    expect([counts(), killer.killed()]).toEqual([{ asked: 2, kills: 0 }, null]);
    await expect(pass("BatchWriteItem")).rejects.toThrow("The process that asks is killed.");
    expect([counts(), killer.killed()]).toEqual([
      { asked: 2, kills: 1 },
      { where: "half way", closing: scored(50) },
    ]);
    await expect(pass("Query")).rejects.toThrow("The process that asks is killed.");
    expect(counts().kills).toBe(1);
  });

  it("kills the next process at the next place, and then no more", async () => {
    const { killer, begin, pass, counts } = setUp([HALF, RANKING]);
    await pass("UpdateItem", scored(60));
    await pass("PutItem");
    await expect(pass("PutItem")).rejects.toThrow();
    begin();
    expect(killer.killed()).toBeNull();
    await pass("PutItem", scored(60));
    await pass("TransactWriteItems", scored(100, "RANKING"));
    await pass("BatchWriteItem");
    await expect(pass("BatchWriteItem")).rejects.toThrow();
    expect(killer.killed()).toEqual({ where: "while ranking", closing: scored(100, "RANKING") });
    begin();
    for (let i = 0; i < 5; i += 1) await pass("UpdateItem", scored(100, "RANKING"));
    expect(counts().kills).toBe(2);
  });

  it("passes everything when nobody is to be killed, and asks nothing", async () => {
    const { pass, counts } = setUp([]);
    for (const operation of ["UpdateItem", "BatchWriteItem", "Query"]) await pass(operation, scored(100));
    expect(counts()).toEqual({ asked: 0, kills: 0 });
  });
});
