import type { Messages } from "../shared/outcome.ts";
import type { AppraisalCode } from "./model.ts";

/** What is wrong and what would be right, for each refusal. */
export const APPRAISAL_MESSAGES: Messages<AppraisalCode> = {
  NOT_NOW: {
    en: "An appraisal that is {state} does not allow this.",
    id: "Penilaian berstatus {state} tidak dapat diproses demikian.",
  },
  WINDOW_NOT_OPEN: {
    en: "This opens at {from}, when the period has ended.",
    id: "Tahap ini dibuka pada {from}, setelah periode berakhir.",
  },
  WINDOW_CLOSED: { en: "This closed at {until}.", id: "Tahap ini ditutup pada {until}." },
  PASSED_TO_SUPERIOR: {
    en: "The evaluation closed at {until}; only the rater's superior may rate now.",
    id: "Evaluasi ditutup pada {until}; sekarang hanya atasan pejabat penilai yang dapat menilai.",
  },
  STILL_WITH_RATER: {
    en: "The rater may rate until {until}; the superior only after that.",
    id: "Pejabat penilai dapat menilai sampai {until}; atasannya hanya setelah itu.",
  },
  NOT_PUBLISHED: {
    en: "Results are not published yet: until then the rating itself is given, by `appraisalRate`.",
    id: "Hasil belum dipublikasikan: sebelum itu penilaian diberikan melalui `appraisalRate`.",
  },
  NOT_RATED: {
    en: "Nobody rated this employee in time: there is no result to correct.",
    id: "Pegawai ini tidak dinilai tepat waktu: tidak ada hasil yang dapat dikoreksi.",
  },
  RESULT_IS_FINAL: {
    en: "This result is final: the rater's superior rated after the rater's silence, or the regional head rated a high official (PermenPANRB 6/2022, annex IV.A.11 and 12), or the superior has corrected it already (PP 30/2019, art. 59).",
    id: "Hasil ini bersifat final: dinilai atasan pejabat penilai karena pejabat penilai tidak menilai, atau pejabat pimpinan tinggi dinilai kepala daerah (PermenPANRB 6/2022, lampiran IV.A.11 dan 12), atau sudah dikoreksi atasan pejabat penilai (PP 30/2019, pasal 59).",
  },
  CORRECTION_PENDING: {
    en: "A correction given at {at} is about to take effect: wait for it, then read the appraisal again.",
    id: "Koreksi yang diberikan pada {at} sedang diproses: tunggu sampai selesai, lalu baca ulang penilaian ini.",
  },
  NO_APPROVED_PLAN: {
    en: "There is no approved plan for this year to rate against: have it approved first.",
    id: "Belum ada SKP yang disetujui untuk tahun ini: setujui dahulu SKP-nya.",
  },
  CLASS_MISSING: {
    en: "The class of {unit}, the unit the rater leads, is not set for this period: have it set one level up first.",
    id: "Capaian organisasi {unit}, unit yang dipimpin pejabat penilai, belum ditetapkan untuk periode ini: minta penetapan satu tingkat di atasnya.",
  },
  ITEM_MISSING: { en: "Rate {item} as well: every one is needed.", id: "Nilai juga {item}: semuanya wajib diisi." },
  ITEM_TWICE: { en: "{item} is rated twice: send it once.", id: "{item} dinilai dua kali: kirim satu kali saja." },
  ITEM_UNKNOWN: {
    en: "{item} is not part of the approved plan: send {known}.",
    id: "{item} tidak ada dalam SKP yang disetujui: kirim {known}.",
  },
  FEEDBACK_MISSING: {
    en: "{item} is rated below expectation: say in the feedback what was missing and what would help.",
    id: "{item} dinilai di bawah ekspektasi: tuliskan pada umpan balik apa yang kurang dan apa yang akan membantu.",
  },
  MEASURE_UNKNOWN: {
    en: "The period's policy records no measure {measure}: send one of {known}.",
    id: "Kebijakan periode ini tidak mencatat ukuran {measure}: kirim salah satu dari {known}.",
  },
  SOURCE_NOT_OFFERED: {
    en: "{measure} comes from {known}: send one of these.",
    id: "{measure} berasal dari {known}: kirim salah satunya.",
  },
  FIGURE_OUT_OF_BOUNDS: {
    en: "{value} is no figure of {measure}: send one from {least} to {most} with at most two decimals.",
    id: "{value} bukan angka untuk {measure}: kirim angka {least} sampai {most} dengan paling banyak dua desimal.",
  },
  FIGURE_TWICE: {
    en: "{measure} from {from} stands there twice: send all its values together.",
    id: "{measure} dari {from} tercantum dua kali: kirim semua nilainya sekaligus.",
  },
  TOO_MANY_FIGURES: {
    en: "At most {limit} measures and sources are kept with one appraisal.",
    id: "Paling banyak {limit} ukuran dan sumber disimpan pada satu penilaian.",
  },
};
