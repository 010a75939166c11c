import { type Formula, NATIONAL, type Policy } from "../agency/index.ts";

const titled = (id: string, en: string) => ({ id, en });

/** One figure each of results by two sources, a banded achievement and a capped survey. */
export const FORMULA: Formula = {
  op: "WEIGHTED",
  title: titled("Indeks kinerja", "Performance index"),
  parts: [
    { weightPercent: "50", of: { op: "VALUE", measure: "HASIL", from: "SUPERIOR", atLeast: 1 } },
    { weightPercent: "10", of: { op: "VALUE", measure: "HASIL", from: "SELF", atLeast: 1 } },
    {
      weightPercent: "20",
      of: {
        op: "BANDS",
        of: { op: "VALUE", measure: "CAPAIAN", from: "SUPERIOR", atLeast: 1 },
        bands: [
          { from: "0", value: "60" },
          { from: "76", value: "100" },
          { from: "91", value: "120" },
        ],
      },
    },
    {
      weightPercent: "20",
      of: { op: "CAP", at: "100", of: { op: "VALUE", measure: "SURVEI", from: "OTHER", atLeast: 2 } },
    },
  ],
  missing: { rule: "EXCLUDE_AND_RENORMALISE" },
};

/** A town's own policy, whose index is worked out with every operator: 55 + 10 + 20 + 16.874. */
export const localPolicy = (changes: Partial<Policy> = {}): Policy => ({
  ...NATIONAL,
  id: "kota-uji",
  version: 1,
  title: "Penilaian kinerja Kota Uji",
  sources: ["Keputusan Wali Kota Uji, sebuah kota rekaan"],
  measures: [
    { key: "HASIL", kind: "RESULTS", title: titled("Hasil kerja", "Work results"), of: "ALL" },
    {
      key: "CAPAIAN",
      kind: "RECORDED",
      title: titled("Capaian target", "Targets reached"),
      from: ["SUPERIOR", "PEER"],
      least: "0",
      most: "120",
      growsWithTime: true,
    },
    {
      key: "SURVEI",
      kind: "RECORDED",
      title: titled("Survei kepuasan", "Satisfaction survey"),
      from: ["OTHER"],
      least: "25",
      most: "100",
      growsWithTime: false,
    },
    { key: "PERILAKU", kind: "BEHAVIOURS", title: titled("Perilaku", "Behaviour"), of: ["KOLABORATIF", "HARMONIS"] },
  ],
  index: {
    formula: FORMULA,
    example: {
      values: [
        { measure: "HASIL", from: "SUPERIOR", values: ["SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] },
        { measure: "HASIL", from: "SELF", values: ["SESUAI_EKSPEKTASI"] },
        { measure: "CAPAIAN", from: "SUPERIOR", values: ["80.5"] },
        { measure: "SURVEI", from: "OTHER", values: ["78.74", "90"] },
      ],
      index: "101.87",
    },
  },
  ...changes,
});
