import { describe, expect, it } from "vitest";
import type { Unit } from "../organization/index.ts";
import { overseerOn } from "./rules.ts";

const ON = "2026-04-01";
const unit = (head: string | null, kind: Unit["kind"] = "UNIT"): Pick<Unit, "kind" | "heads"> => ({
  kind,
  heads:
    head === null
      ? []
      : [
          {
            startsOn: "2026-01-01",
            endsOn: null,
            kind: "DEFINITIVE",
            employee: head,
            position: `pos_${head}`,
            job: "ADMINISTRATOR",
          },
        ],
});
const ROOT = unit("regent", "AGENCY");

describe("who sets a unit's class", () => {
  it.each([
    ["the head one level up", unit("chief"), [ROOT, unit("head")], "head"],
    ["the same, of a unit without a head", unit(null), [ROOT, unit("head")], "head"],
    ["not a team's leader", unit("chief"), [ROOT, unit("head"), unit("leader", "TEAM")], "head"],
    ["the next one up where a seat is empty", unit("chief"), [ROOT, unit(null)], "regent"],
    ["never the unit's own head", unit("chief"), [ROOT, unit("chief")], "regent"],
    ["nobody, where the unit's own head is all there is", unit("regent"), [ROOT], null],
    ["nobody above the agency's own unit", ROOT, [], null],
  ] as const)("%s", (_, one, above, overseer) => {
    expect(overseerOn(one, above, ON)).toBe(overseer);
  });

  it("is whoever heads on that very day", () => {
    expect(overseerOn(unit("chief"), [ROOT], "2025-12-31")).toBeNull();
    expect(overseerOn(unit("chief"), [ROOT], "2026-01-01")).toBe("regent");
  });
});
