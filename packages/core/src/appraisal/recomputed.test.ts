import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createTestTable, type TestTable } from "../../../local/src/test-table.ts";
import * as Agency from "../agency/index.ts";
import { advance } from "../closing/index.ts";
import * as Organization from "../organization/index.ts";
import * as Period from "../period/index.ts";
import * as Ranking from "../ranking/index.ts";
import { UnauthenticatedError } from "../shared/errors.ts";
import {
  adopt,
  depsAt,
  type Person,
  ratingOf,
  type SmallAgency,
  selfOf,
  smallAgency,
  value,
} from "../testing/fixture.ts";
import { counting, isWrite } from "../testing/intercepted.ts";
import { INVENTED } from "../testing/invented.ts";
import {
  ALWAYS,
  appraisalOf,
  inputsOf,
  openEvaluation,
  quarterOf,
  rateQuarter,
  recordQuarter,
  resultsOf,
  targetOf,
} from "../testing/quarter.ts";
import { restore, snapshot } from "../testing/snapshot.ts";
import * as Appraisal from "./index.ts";

const ABOVE = "DI_ATAS_EKSPEKTASI";
const MEETS = "SESUAI_EKSPEKTASI";

let table: TestTable;
let town: SmallAgency;
let whose: Person;
let colleague: Person;
let rated: Awaited<ReturnType<typeof snapshot>>;
let published: Awaited<ReturnType<typeof snapshot>>;
beforeAll(async () => {
  table = await createTestTable();
  town = await smallAgency(table.db, "Ulang", 3, INVENTED);
  const [first, second, third] = town.staff;
  if (first === undefined || second === undefined || third === undefined) throw new Error("no staff");
  [whose, colleague] = [first, second];
  const { endsAt } = await openEvaluation(town);
  const at = depsAt(table.db, endsAt);
  const own = { appraisalId: appraisalOf(town, whose), version: 0, content: selfOf(ABOVE) };
  value(await Appraisal.selfAssess(at, whose, own));
  const rating = { ...own, version: 1, content: ratingOf(MEETS, ABOVE) };
  value(await Appraisal.rate(at, town.head, rating));
  value(await recordQuarter(at, town, whose, { TARGET: "104.5" }, 2));
  value(await rateQuarter(at, town, town.head, colleague, [MEETS, MEETS]));
  value(await recordQuarter(at, town, colleague, { TARGET: "88.25" }, 1));
  value(await rateQuarter(at, town, town.head, third, [MEETS, MEETS]));
  rated = await snapshot(table.db);
  await advance(depsAt(table.db, town.quarter.publishesAt), targetOf(town), ALWAYS);
  published = await snapshot(table.db);
});
afterAll(() => table.drop());
beforeEach(() => restore(table.db, published));

const later = () => depsAt(table.db, "2026-06-01T02:00:00.000Z");
const now = (db = table.db) => depsAt(db, town.quarter.publishesAt);
const recomputed = (by: Person | null, of: Person = whose, deps = now()) =>
  Appraisal.recomputed(deps, by, appraisalOf(town, of));

describe("a closed appraisal computed again", () => {
  it("is what was published, for everybody on the roll", async () => {
    const results = await resultsOf(town);
    expect(results.size).toBe(4);
    expect([...results.values()].map(({ outcome }) => outcome).toSorted()).toEqual([
      "NOT_COMPARABLE",
      "RATED",
      "RATED",
      "UNRATED",
    ]);
    const found = await recomputed(town.hr);
    expect(found?.recomputed).toEqual(found?.stored);
    expect(found).toMatchObject({
      equal: true,
      // 0.4 × 97.5 + 0.3 × 104.5 of 70; service is rated and no colleague answered, so that part is left out.
      stored: { index: 10_050, predicate: "BAIK", policy: { id: "pulau-rekaan", version: 1 } },
    });
  });

  it("explains every result of it, each node following from its own inputs", async () => {
    for (const [employee, result] of await resultsOf(town)) {
      const id = Appraisal.appraisalId({ period: town.quarter.id, employee });
      const seen = await Appraisal.find(now(), town.hr, id);
      const explained = seen && (await Appraisal.explanation(now(), town.agency.id, seen));
      if (explained === null) throw new Error("not explained");
      const nodesOf = (node: Appraisal.ExplanationNode): readonly Appraisal.ExplanationNode[] => [
        node,
        ...node.children.flatMap(nodesOf),
      ];
      for (const node of nodesOf(explained.root)) expect(Appraisal.recompute(node, explained.policy)).toBe(node.output);
      expect(explained.root.output).toBe(result.predicate === null ? "UNRATED" : (result.apart ?? `${result.rankKey}`));
    }
  });

  it("writes nothing and reads nobody's words", async () => {
    const counted = counting(table);
    expect((await recomputed(town.hr, whose, now(counted.db)))?.equal).toBe(true);
    counted.close();
    expect(counted.requests.filter(isWrite)).toEqual([]);
    const asked = JSON.stringify(counted.requests);
    for (const document of ["#SELF", "#RATING", "#FIGURES", "PLAN"]) expect(asked).not.toContain(document);
    expect(await snapshot(table.db)).toEqual(published);
  });

  it("is there when everybody's words and names are gone, and explains itself as before", async () => {
    const explained = async () => {
      const seen = await Appraisal.find(now(), town.hr, appraisalOf(town, whose));
      return seen === null ? null : (await Appraisal.explanation(now(), town.agency.id, seen))?.root;
    };
    const before = [await resultsOf(town), await explained()];
    const words = /^APPRAISAL#per_.*#(?:SELF|RATING|FIGURES)$/;
    expect(published.filter((item) => words.test(item.sk))).toHaveLength(6);
    await restore(
      table.db,
      published.filter((item) => !words.test(item.sk)),
    );
    const gone = { leftOn: "2026-05-29", version: 2, reason: "Permintaan tertulis yang bersangkutan" };
    for (const { employee } of town.staff)
      value(await Organization.eraseIdentity(later(), town.hr, { employeeId: employee, ...gone }));
    expect(JSON.stringify(await snapshot(table.db))).not.toContain("Pelaksana Ulang");
    expect([await resultsOf(town), await explained()]).toEqual(before);
  });

  it("is for whoever may see the appraisal", async () => {
    const seen = async (by: Person) => (await recomputed(by)) !== null;
    const auditor: Person = { ...colleague, grants: ["AUDITOR"] };
    expect(await Promise.all([whose, town.head, town.regent, town.hr, auditor].map(seen))).toEqual(Array(5).fill(true));
    expect(await seen(colleague)).toBe(false);
    await expect(recomputed(null)).rejects.toThrow(UnauthenticatedError);
    expect(await Appraisal.recomputed(now(), town.hr, `apr_${"0".repeat(20)}-${"0".repeat(20)}`)).toBeNull();
  });

  it("is not there before it is published", async () => {
    await restore(table.db, rated);
    expect(await recomputed(town.hr)).toBeNull();
  });

  it.each([
    ["a rating", { rating: { result: 2, behaviour: 2, class: 3, by: "emp_x", at: "2026-04-01", final: false } }],
    ["a figure", { figures: [{ measure: "TARGET", from: "SUPERIOR", count: 1, sum: 12_000 }] }],
    ["the days served", { served: { days: 40, of: 64 } }],
  ])("is not equal any more where somebody tampered with %s", async (_, change) => {
    const isInput = (item: (typeof published)[number]) => item.sk === whose.employee && "bySuperior" in item;
    expect(published.filter(isInput)).toHaveLength(1);
    await restore(
      table.db,
      published.map((item) => (isInput(item) ? { ...item, ...change } : item)),
    );
    const found = await recomputed(town.hr);
    expect(found?.equal).toBe(false);
    expect(found?.recomputed.digest).not.toBe(found?.stored.digest);
  });
});

describe("a policy that is changed after the close", () => {
  /** Everything otherwise: the matrix, the scale, the index, what compares. */
  const NEXT: Agency.Policy = {
    ...INVENTED,
    version: 2,
    title: "Penilaian Kinerja Pulau Rekaan, diubah",
    matrix: { ...INVENTED.matrix, [MEETS]: { ...INVENTED.matrix[MEETS], [MEETS]: "BUTUH_PERBAIKAN" } },
    scale: { DI_BAWAH_EKSPEKTASI: "50", SESUAI_EKSPEKTASI: "80", DI_ATAS_EKSPEKTASI: "110" },
    index: {
      formula: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 },
      example: { values: [{ measure: "TARGET", from: "SUPERIOR", values: ["77"] }], index: "77.00" },
    },
    comparability: { minimumRatedPercent: "100", minimumServedPercent: "100" },
  };
  /** All that anybody can see of the quarter and of somebody in it. */
  const everything = async () => {
    const period = await quarterOf(town);
    const { version: _, auditHash: _hash, ...quarter } = period;
    const group = await Ranking.ofAgency(now(), town.hr, period);
    const seen = await Appraisal.find(now(), whose, appraisalOf(town, whose));
    if (group === null || seen === null) throw new Error("not published");
    return {
      quarter,
      results: await resultsOf(town),
      rows: await Ranking.page(now(), town.agency.id, group, 100),
      distribution: await Ranking.distribution(group),
      own: await Ranking.own(now(), whose, period),
      explained: await Appraisal.explanation(now(), town.agency.id, seen),
    };
  };

  it("moves no score, no rank, no explanation and no digest", async () => {
    const before = await everything();
    expect((await adopt(later(), town.hr, NEXT, "2026-07-01")).state).toBe("ACTIVE");
    expect(await everything()).toEqual(before);
    expect(before.explained?.policy.title).toBe(INVENTED.title);
    const input = (await inputsOf(town)).get(whose.employee);
    if (input === undefined) throw new Error("no input");
    // It would have moved it: the new document gives the same facts another index.
    const otherwise = Appraisal.score(input, NEXT);
    expect([before.results.get(whose.employee)?.index, otherwise.index]).toEqual([10_050, 10_450]);
    expect(otherwise.digest).not.toBe(before.results.get(whose.employee)?.digest);
  });

  it("holds even from before the quarter began, for the quarters of that year are pinned", async () => {
    const before = await everything();
    await adopt(later(), town.hr, NEXT, "2026-01-01");
    expect(await everything()).toEqual(before);
    const quarters = (await Period.page(later(), town.hr, 10)).edges.map((edge) => edge.node.policy.version);
    expect(quarters).toEqual([1, 1, 1, 1, 1]);
  });

  it("holds for the year after", async () => {
    await adopt(later(), town.hr, NEXT, "2026-07-01");
    const next = value(await Period.create(later(), town.hr, { year: 2027 }));
    expect(next.policy).toEqual({ id: "pulau-rekaan", version: 2 });
  });

  it("does not hold while it is a draft", async () => {
    const before = await everything();
    const basis = "Konsultasi dengan seluruh unit kerja";
    value(await Agency.draftPolicy(later(), town.hr, { document: NEXT, basis }));
    expect(await everything()).toEqual(before);
    const next = value(await Period.create(later(), town.hr, { year: 2027 }));
    expect(next.policy).toEqual({ id: "pulau-rekaan", version: 1 });
  });
});
