import { NATIONAL, type Policy } from "../agency/index.ts";

/**
 * The seventh way of appraising, invented here and known to no code: every operator, every rule for missing sources,
 * every kind of measure. Its worked example: 0.4 × 105 + 0.3 × 110 + 0.2 × 100 + 0.1 × 92.5 = 104.25.
 */
export const INVENTED: Policy = {
  ...NATIONAL,
  id: "pulau-rekaan",
  version: 1,
  title: "Penilaian Kinerja Pulau Rekaan",
  sources: ["Invented for a test"],
  measures: [
    { key: "MAIN", kind: "RESULTS", title: { en: "Main results", id: "Hasil kerja utama" }, of: "UTAMA" },
    { key: "EXTRA", kind: "RESULTS", title: { en: "Additional results", id: "Hasil kerja tambahan" }, of: "TAMBAHAN" },
    {
      key: "SERVICE",
      kind: "BEHAVIOURS",
      title: { en: "Service and collaboration", id: "Pelayanan dan kolaborasi" },
      of: ["BERORIENTASI_PELAYANAN", "KOLABORATIF"],
    },
    {
      key: "TARGET",
      kind: "RECORDED",
      title: { en: "Achievement of the target", id: "Capaian target" },
      from: ["SUPERIOR"],
      least: "0",
      most: "120",
      growsWithTime: true,
    },
    {
      key: "SURVEY",
      kind: "RECORDED",
      title: { en: "Satisfaction of the public", id: "Kepuasan masyarakat" },
      from: ["OTHER"],
      least: "25",
      most: "100",
      growsWithTime: false,
    },
    {
      key: "PEERS",
      kind: "RECORDED",
      title: { en: "Colleagues' answers", id: "Jawaban rekan kerja" },
      from: ["PEER", "SUBORDINATE"],
      least: "0",
      most: "100",
      growsWithTime: false,
    },
  ],
  index: {
    formula: {
      op: "WEIGHTED",
      title: { en: "Index of Rekaan", id: "Indeks Rekaan" },
      parts: [
        {
          weightPercent: "40",
          of: {
            op: "WEIGHTED",
            title: { en: "Work results", id: "Hasil kerja" },
            parts: [
              { weightPercent: "75", of: { op: "VALUE", measure: "MAIN", from: "SUPERIOR", atLeast: 1 } },
              { weightPercent: "25", of: { op: "VALUE", measure: "EXTRA", from: "SUPERIOR", atLeast: 1 } },
            ],
            missing: { rule: "TREAT_AS", value: "90" },
          },
        },
        {
          weightPercent: "30",
          of: { op: "CAP", at: "110", of: { op: "VALUE", measure: "TARGET", from: "SUPERIOR", atLeast: 1 } },
        },
        {
          weightPercent: "20",
          of: {
            op: "BANDS",
            of: { op: "VALUE", measure: "SURVEY", from: "OTHER", atLeast: 1 },
            bands: [
              { from: "0", value: "60" },
              { from: "65", value: "80" },
              { from: "76.61", value: "100" },
              { from: "88.31", value: "120" },
            ],
          },
        },
        {
          weightPercent: "10",
          of: {
            op: "WEIGHTED",
            title: { en: "Conduct", id: "Perilaku" },
            parts: [
              { weightPercent: "50", of: { op: "VALUE", measure: "SERVICE", from: "SUPERIOR", atLeast: 1 } },
              { weightPercent: "50", of: { op: "VALUE", measure: "PEERS", from: "PEER", atLeast: 3 } },
            ],
            missing: { rule: "BLOCK" },
          },
        },
      ],
      missing: { rule: "EXCLUDE_AND_RENORMALISE" },
    },
    example: {
      values: [
        { measure: "MAIN", from: "SUPERIOR", values: ["SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] },
        { measure: "TARGET", from: "SUPERIOR", values: ["115"] },
        { measure: "SURVEY", from: "OTHER", values: ["78.74"] },
        { measure: "SERVICE", from: "SUPERIOR", values: ["SESUAI_EKSPEKTASI", "SESUAI_EKSPEKTASI"] },
        { measure: "PEERS", from: "PEER", values: ["80", "90", "85"] },
      ],
      index: "104.25",
    },
  },
  comparability: { minimumRatedPercent: "60", minimumServedPercent: "50" },
  ranking: { groups: ["AGENCY", "UNIT"], minimumGroup: 2 },
};
