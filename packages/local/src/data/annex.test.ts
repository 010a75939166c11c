import { headSchema, raterOn, readNip, type Unit } from "@kinerja/core/organization";
import { BEHAVIOURS } from "@kinerja/core/shared/classes";
import { describe, expect, it } from "vitest";
import * as Annex from "./annex.ts";
import type { Feedback, PlanData } from "./types.ts";

const TODAY = "2026-11-22";
const printed = (code: Annex.PlannedCode): PlanData => Annex.PRINTED_PLANS[code];
const ofKind = (plan: PlanData, kind: string): number => plan.results.filter((result) => result.kind === kind).length;
const behaviourFeedback = (plan: PlanData): readonly Feedback[] => Object.values(plan.behaviourFeedback).flat();

describe("plans printed as SKP forms", () => {
  it.each([
    // Person, Tabel of Anak Lampiran 3, main and additional results, indicators, realisations, feedback on results
    // and on behaviours (Anak Lampiran 5), special expectations.
    ["KEPALA_DINAS", "Tabel 4", 4, 1, [3, 2, 2, 1, 1], 2, 2, 10, 6],
    ["KEPALA_PUSKESMAS", "Tabel 5", 8, 1, [3, 1, 1, 2, 1, 2, 1, 1, 1], 2, 2, 12, 6],
    ["BIDAN_PENYELIA", "Tabel 10-12", 3, 1, [3, 3, 3, 2], 2, 3, 11, 5],
  ] as const)("%s, %s", (code, _table, main, additional, indicators, realised, onResults, onBehaviours, special) => {
    const plan = printed(code);
    expect(ofKind(plan, "UTAMA")).toBe(main);
    expect(ofKind(plan, "TAMBAHAN")).toBe(additional);
    expect(plan.results.map((result) => result.indicators.length)).toEqual(indicators);
    expect(plan.results.filter((result) => result.realisation !== null)).toHaveLength(realised);
    expect(plan.results.flatMap((result) => result.feedback)).toHaveLength(onResults);
    expect(behaviourFeedback(plan)).toHaveLength(onBehaviours);
    expect(Object.values(plan.expectations).flat()).toHaveLength(special);
    expect(Object.keys(plan.behaviourFeedback)).toEqual([...BEHAVIOURS]);
  });

  it("names the perspective of every indicator of a leader and of none of the midwife's", () => {
    const perspectives = (code: Annex.PlannedCode) =>
      printed(code).results.flatMap((result) => result.indicators.map((indicator) => indicator.perspective));
    expect(perspectives("KEPALA_DINAS")).toEqual([
      ...Array(3).fill("PENERIMA_LAYANAN"),
      ...Array(2).fill("PENGUATAN_INTERNAL"),
      ...Array(2).fill("ANGGARAN"),
      ...Array(2).fill("PROSES_BISNIS"),
    ]);
    expect(perspectives("KEPALA_PUSKESMAS").filter((perspective) => perspective === undefined)).toEqual([]);
    expect(perspectives("BIDAN_PENYELIA")).toEqual(Array(11).fill(undefined));
  });

  it("keeps the attachment of Tabel 12", () => {
    const { resources, accountability, consequences } = printed("BIDAN_PENYELIA");
    expect([resources?.length, accountability?.length, consequences?.length]).toEqual([3, 1, 2]);
  });

  it("names who assigned each result", () => {
    expect(printed("KEPALA_DINAS").results.map((result) => result.assignedBy)).toEqual(Array(5).fill("Kepala Daerah"));
    expect(printed("BIDAN_PENYELIA").results[1]).toMatchObject({
      statement:
        "Ibu hamil dengan kehamilan fisiologis dan patologis mendapat penanganan persalinan sesuai perannya dalam SOP/flow chart layanan persalinan",
      assignedBy: "Kepala Puskesmas",
    });
  });

  it("has three guide behaviours for each of the seven behaviours", () => {
    expect(Object.keys(Annex.GUIDE_BEHAVIOURS)).toEqual([...BEHAVIOURS]);
    expect(Object.values(Annex.GUIDE_BEHAVIOURS).map(({ guides }) => guides.length)).toEqual(Array(7).fill(3));
  });
});

describe("role-result matrices", () => {
  it.each([
    ["Tabel 8", Annex.CENTRE_MATRIX, 3],
    ["Tabel 9", Annex.TEAM_MATRIX, 21],
  ])("%s", (_table, matrix, cells) => expect(matrix).toHaveLength(cells));

  it.each([
    ["PENANGGUNG_JAWAB_UKP", 3, 0],
    ["DOKTER", 3, 0],
    ["BIDAN_MAHIR", 3, 1],
    ["BIDAN_TERAMPIL", 3, 1],
    ["NUTRISIONIS", 3, 0],
    ["PETUGAS_LOKET", 2, 0],
    ["SOPIR_AMBULANS", 1, 0],
  ] as const)("%s: main %d, additional %d, and no indicator printed", (code, main, additional) => {
    expect([ofKind(printed(code), "UTAMA"), ofKind(printed(code), "TAMBAHAN")]).toEqual([main, additional]);
    expect(printed(code).results.flatMap((result) => result.indicators)).toEqual([]);
  });

  it("agrees with the senior midwife's SKP word by word", () => {
    const cells = Annex.TEAM_MATRIX.filter((cell) => cell.member === "BIDAN_PENYELIA").map((cell) => cell.statement);
    expect(new Set(cells)).toEqual(new Set(printed("BIDAN_PENYELIA").results.map((result) => result.statement)));
  });

  it.each([
    ["KEPALA_DINAS", Array(5).fill(null)],
    ["KEPALA_PUSKESMAS", [0, 0, 0, 0, 0, 1, 2, 3, 4].map((result) => ({ person: "KEPALA_DINAS", result }))],
    ["PENANGGUNG_JAWAB_UKP", Array(3).fill({ person: "KEPALA_PUSKESMAS", result: 0 })],
    ["BIDAN_PENYELIA", [0, 1, 0, 2].map((result) => ({ person: "PENANGGUNG_JAWAB_UKP", result }))],
    ["PETUGAS_LOKET", [0, 1].map((result) => ({ person: "PENANGGUNG_JAWAB_UKP", result }))],
    ["SOPIR_AMBULANS", [{ person: "PENANGGUNG_JAWAB_UKP", result: 1 }]],
  ] as const)("%s supports what the matrix says", (code, supported) =>
    expect(Annex.supportedResults(code)).toEqual(supported),
  );
});

describe("performance agreements (Tabel 1 to 3)", () => {
  it("counts goals, measures and rupiah as printed", () => {
    expect(Annex.STRATEGIC_PLAN.goals).toHaveLength(2);
    const [office, centre] = Annex.PERFORMANCE_AGREEMENTS;
    expect(office?.goals.map((goal) => goal.indicators.length)).toEqual([1]);
    expect(centre?.goals.map((goal) => goal.indicators.length)).toEqual([12, 2, 2, 1, 2, 1]);
    expect(centre?.budget.reduce((sum, line) => sum + line.rupiah, 0)).toBe(6_990_311_274);
  });
});

describe("the agency", () => {
  it("has one head for each unit and one position for each person", () => {
    const heads = Annex.ANNEX_POSITIONS.filter((position) => position.leads).map((position) => position.unit);
    expect(heads).toEqual(Annex.ANNEX_UNITS.map((unit) => unit.code));
    expect(Annex.ANNEX_POSITIONS.map((position) => position.code)).toEqual([...Annex.ANNEX_CODES]);
    expect(Annex.OUR_PEOPLE.map((one) => one.position)).toEqual([...Annex.ANNEX_CODES]);
    expect(Annex.TEAM_MEMBERS).toHaveLength(7);
  });

  it.each([...Annex.OUR_PEOPLE.slice(1), Annex.OUR_HR_OFFICER])("$name's employee number is valid", (one) => {
    expect(readNip(one.nip ?? "", TODAY)).toMatchObject({ valid: true, kind: one.kind, gender: one.sex });
  });

  it("gives a number to every civil servant, once, and none to the state official", () => {
    const numbers = [...Annex.OUR_PEOPLE.slice(1), Annex.OUR_HR_OFFICER].map((one) => one.nip);
    expect(new Set(numbers).size).toBe(11);
    expect(Annex.OUR_PEOPLE[0]).toMatchObject({ kind: "STATE_OFFICIAL", nip: null, rank: null });
  });

  it.each(Annex.PLANNED_CODES)("the rules of the engine find %s the rater the form prints", (code) => {
    const version = { version: 1, auditHash: "", auditSalt: "", lastChange: "", created: "" };
    const tenure = { startsOn: Annex.OUR_START, endsOn: null, kind: "DEFINITIVE" as const };
    const units = Annex.ANNEX_UNITS.map((unit): Unit => {
      const heads = Annex.ANNEX_POSITIONS.filter((position) => position.leads && position.unit === unit.code);
      return {
        ...version,
        ...unit,
        id: unit.code,
        path: [],
        heads: heads.map((head) =>
          headSchema.parse({ ...tenure, employee: head.code, position: head.code, job: head.job }),
        ),
      };
    });
    const held = Annex.ANNEX_POSITIONS.filter((position) => position.code === code);
    const depth = Annex.ANNEX_UNITS.findIndex((unit) => unit.code === held[0]?.unit);
    const assignments = held.map((position) => ({ ...tenure, ...position, family: null, position: code }));
    const found = raterOn({ id: code, kind: "PNS", assignments }, units.slice(0, depth + 1), TODAY);
    expect(found.rater).toBe(Annex.ANNEX_RATERS[code]);
  });
});

describe("what is ours", () => {
  it("completes every plan: each result has a measure, each plan a main result", () => {
    for (const code of Annex.PLANNED_CODES) {
      const plan = Annex.completePlan(code);
      expect(plan.results.map((result) => result.statement)).toEqual(
        printed(code).results.map((result) => result.statement),
      );
      expect(plan.results.filter((result) => result.indicators.length === 0)).toEqual([]);
      expect(ofKind(plan, "UTAMA")).toBeGreaterThan(0);
    }
  });

  it("rates every result and behaviour, explains what is below, and leaves one person unrated", () => {
    const unrated = Annex.PLANNED_CODES.filter((code) => Annex.OUR_RATINGS[code] === null);
    const bySuperior = Annex.PLANNED_CODES.filter((code) => Annex.OUR_RATINGS[code]?.ratedBy === "RATERS_SUPERIOR");
    expect([unrated, bySuperior]).toEqual([["SOPIR_AMBULANS"], ["NUTRISIONIS"]]);
    for (const code of Annex.PLANNED_CODES) {
      const ratings = Annex.OUR_RATINGS[code];
      if (ratings === null) continue;
      expect(ratings.results).toHaveLength(printed(code).results.length);
      expect(Object.keys(ratings.behaviours)).toEqual([...BEHAVIOURS]);
      const below = [...ratings.results, ...Object.values(ratings.behaviours)].includes("DI_BAWAH_EKSPEKTASI");
      expect(ratings.note !== null).toBe(below);
    }
  });

  it.each([
    ["KEPALA_DINAS", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"], // BAIK
    ["KEPALA_PUSKESMAS", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"], // BAIK
    ["PENANGGUNG_JAWAB_UKP", "DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"], // SANGAT_BAIK
    ["DOKTER", "DI_ATAS_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"], // SANGAT_BAIK
    ["BIDAN_PENYELIA", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"], // BAIK
    ["BIDAN_MAHIR", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"], // BAIK
    ["BIDAN_TERAMPIL", "DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI"], // BUTUH_PERBAIKAN
    ["NUTRISIONIS", "SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"], // BAIK
    ["PETUGAS_LOKET", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"], // BAIK
  ] as const)("%s: results %s, behaviour %s", (code, overallResult, overallBehaviour) =>
    expect(Annex.OUR_RATINGS[code]).toMatchObject({ overallResult, overallBehaviour }),
  );
});
