import { describe, expect, it } from "vitest";
import type { AuditEntry, Versioned } from "./model.ts";
import { firstBreak, GENESIS, seal } from "./rules.ts";

const chain = (length: number): AuditEntry[] => {
  let head: Versioned | null = null;
  return Array.from({ length }, (_, i) => {
    const { entry, next } = seal("pln_1", head, "salt", {
      action: "plan.submit",
      actor: "emp_1",
      at: "2026-01-05T00:00:00.000Z",
      body: { i },
    });
    head = next;
    return entry;
  });
};

describe("the audit chain", () => {
  it("starts at the genesis hash and counts versions from 1", () => {
    const [first] = chain(1);
    expect([first?.previous, first?.version]).toEqual([GENESIS, 1]);
  });

  it("is whole as written", () => {
    expect(firstBreak(chain(5))).toBeNull();
  });

  it.each([
    ["a changed actor", (entry: AuditEntry) => ({ ...entry, actor: "emp_2" })],
    ["a changed body", (entry: AuditEntry) => ({ ...entry, bodyDigest: "f".repeat(64) })],
    ["a changed time", (entry: AuditEntry) => ({ ...entry, at: "2026-01-06T00:00:00.000Z" })],
  ])("breaks at the entry with %s", (_, tamper) => {
    const entries = chain(5).map((entry) => (entry.version === 3 ? tamper(entry) : entry));
    expect(firstBreak(entries)).toBe(3);
  });

  it("breaks where an entry was taken out", () => {
    expect(firstBreak(chain(5).filter((entry) => entry.version !== 2))).toBe(2);
  });

  it("salts the body, so equal bodies of different entities have different digests", () => {
    const change = { action: "a", actor: "b", at: "c", body: { nip: "196409171985031001" } };
    expect(seal("x", null, "s1", change).entry.bodyDigest).not.toBe(seal("x", null, "s2", change).entry.bodyDigest);
  });
});
