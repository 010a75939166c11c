import type { Messages } from "../shared/outcome.ts";

/** What is wrong with a policy document: first its shape, then what it says. */
export const POLICY_VIOLATION_CODES = [
  "MISSING",
  "WRONG_TYPE",
  "NOT_ONE_OF",
  "UNKNOWN_FIELD",
  "TOO_SMALL",
  "TOO_LARGE",
  "TOO_SHORT",
  "TOO_LONG",
  "TOO_FEW",
  "TOO_MANY",
  "NOT_DECIMAL",
  "MALFORMED",
  "NOT_ONE_LINE",
  "TOO_DEEP",
  "ID_RESERVED",
  "DAY_UNKNOWN",
  "AFTER_JANUARY",
  "LATER_THAN_LAW",
  "SHORTER_THAN_LAW",
  "BEHAVIOURS_INCOMPLETE",
  "NOT_RISING",
  "NAMED_TWICE",
  "AGENCY_GROUP_MISSING",
  "MEASURE_UNKNOWN",
  "SOURCE_NOT_OFFERED",
  "BOUNDS_REVERSED",
  "WEIGHTS_NOT_100",
  "FIRST_BAND_NOT_ZERO",
  "BANDS_NOT_IN_ORDER",
  "EXAMPLE_OUT_OF_BOUNDS",
  "EXAMPLE_INCOMPLETE",
  "EXAMPLE_DIFFERS",
] as const;
export type PolicyViolationCode = (typeof POLICY_VIOLATION_CODES)[number];

/** What a mutation of policies refuses. */
export type PolicyCode =
  | "POLICY_EXISTS"
  | "POLICY_NOT_NEXT"
  | "POLICY_IS_ACTIVE"
  | "FROM_TOO_EARLY"
  | "FROM_TOO_LATE"
  | "TOO_MANY_ACTIVATIONS"
  | PolicyViolationCode;

export const POLICY_MESSAGES: Messages<PolicyCode> = {
  POLICY_EXISTS: {
    en: "Version {version} of {id} is there already with other content: send the next version, {next}.",
    id: "Versi {version} dari {id} sudah ada dengan isi lain: kirim versi berikutnya, {next}.",
  },
  POLICY_NOT_NEXT: {
    en: "The next version of {id} is {next}: send that number.",
    id: "Versi berikutnya dari {id} adalah {next}: kirim nomor itu.",
  },
  POLICY_IS_ACTIVE: {
    en: "This version is active from {from} on: draft a new version to change it.",
    id: "Versi ini berlaku sejak {from}: buat rancangan versi baru untuk mengubahnya.",
  },
  FROM_TOO_EARLY: {
    en: "The policy before it holds from {before} on: send that day or a later one.",
    id: "Kebijakan sebelumnya berlaku sejak {before}: kirim tanggal itu atau sesudahnya.",
  },
  FROM_TOO_LATE: {
    en: "A policy is activated at most two years ahead, for none can begin before it afterwards: send a day until {limit}.",
    id: "Kebijakan diberlakukan paling jauh dua tahun ke depan, karena sesudah itu tidak ada yang dapat mulai sebelumnya: kirim tanggal sampai {limit}.",
  },
  TOO_MANY_ACTIVATIONS: {
    en: "At most {limit} activations are kept with one agency.",
    id: "Paling banyak {limit} pemberlakuan disimpan pada satu instansi.",
  },
  MISSING: { en: "This field is missing: add it.", id: "Isian ini tidak ada: tambahkan." },
  WRONG_TYPE: { en: "Send a JSON value of type {expected}.", id: "Kirim nilai JSON bertipe {expected}." },
  NOT_ONE_OF: { en: "Send one of: {known}.", id: "Kirim salah satu dari: {known}." },
  UNKNOWN_FIELD: {
    en: "The document has no field {name} here: leave it out.",
    id: "Dokumen tidak mengenal isian {name} di sini: hapus isian itu.",
  },
  TOO_SMALL: { en: "Send {least} or more.", id: "Kirim {least} atau lebih." },
  TOO_LARGE: { en: "Send at most {most}.", id: "Kirim paling banyak {most}." },
  TOO_SHORT: { en: "Write at least {least} characters.", id: "Tulis paling sedikit {least} karakter." },
  TOO_LONG: { en: "Write at most {most} characters.", id: "Tulis paling banyak {most} karakter." },
  TOO_FEW: { en: "List at least {least} here.", id: "Cantumkan paling sedikit {least} di sini." },
  TOO_MANY: { en: "List at most {most} here.", id: "Cantumkan paling banyak {most} di sini." },
  NOT_DECIMAL: {
    en: 'Send a decimal number as text, from "{least}" to "{most}".',
    id: 'Kirim bilangan desimal sebagai teks, dari "{least}" sampai "{most}".',
  },
  MALFORMED: { en: "Send a text of the form {pattern}.", id: "Kirim teks berbentuk {pattern}." },
  NOT_ONE_LINE: {
    en: "Write this on one line, without control or formatting characters.",
    id: "Tulis dalam satu baris, tanpa karakter kendali atau pemformatan.",
  },
  TOO_DEEP: {
    en: "A formula is at most {limit} operators deep: let a VALUE stand here.",
    id: "Rumus paling dalam {limit} tingkat: gunakan VALUE di sini.",
  },
  ID_RESERVED: {
    en: "{id} is the national rule's own name: choose another for the agency's policy.",
    id: "{id} adalah nama aturan nasional: pilih nama lain untuk kebijakan instansi.",
  },
  DAY_UNKNOWN: {
    en: "This day does not exist in every year: send a month and a day that do.",
    id: "Tanggal ini tidak ada pada setiap tahun: kirim bulan dan hari yang selalu ada.",
  },
  AFTER_JANUARY: {
    en: "The annual evaluation closes by the end of January (PermenPANRB 6/2022, annex IV.A.8): send month 1.",
    id: "Evaluasi tahunan ditutup paling lambat akhir Januari (PermenPANRB 6/2022, lampiran IV.A.8): kirim bulan 1.",
  },
  LATER_THAN_LAW: {
    en: "The law allows at most {limit} working days here (PermenPANRB 6/2022, annex V.A and V.B).",
    id: "Peraturan membolehkan paling lama {limit} hari kerja di sini (PermenPANRB 6/2022, lampiran V.A dan V.B).",
  },
  SHORTER_THAN_LAW: {
    en: "The law gives at least {limit} working days here (PermenPANRB 6/2022, annex V.B.2).",
    id: "Peraturan memberi paling sedikit {limit} hari kerja di sini (PermenPANRB 6/2022, lampiran V.B.2).",
  },
  BEHAVIOURS_INCOMPLETE: {
    en: "All seven BerAKHLAK values are rated (PermenPANRB 6/2022, art. 10): name each of them.",
    id: "Ketujuh nilai BerAKHLAK dinilai (PermenPANRB 6/2022, pasal 10): sebutkan semuanya.",
  },
  NOT_RISING: {
    en: "A better rating never counts for less: send at least what stands for the lower one.",
    id: "Penilaian yang lebih baik tidak pernah bernilai lebih kecil: kirim paling sedikit nilai untuk yang lebih rendah.",
  },
  NAMED_TWICE: {
    en: "{name} stands there twice: name it once.",
    id: "{name} tercantum dua kali: sebutkan sekali saja.",
  },
  AGENCY_GROUP_MISSING: {
    en: "Everybody's own standing is read in the agency as a whole: add AGENCY to the groups.",
    id: "Kedudukan setiap pegawai dibaca dalam instansi secara keseluruhan: tambahkan AGENCY pada kelompok.",
  },
  MEASURE_UNKNOWN: {
    en: "The document has no measure {measure}: use one of {known}, or add it to the measures.",
    id: "Dokumen ini tidak memuat ukuran {measure}: pakai salah satu dari {known}, atau tambahkan pada daftar ukuran.",
  },
  SOURCE_NOT_OFFERED: {
    en: "{measure} comes from {known}: use one of these.",
    id: "{measure} berasal dari {known}: pakai salah satu dari sumber itu.",
  },
  BOUNDS_REVERSED: {
    en: "The lowest value is above the highest: exchange them.",
    id: "Nilai terendah lebih besar daripada nilai tertinggi: tukarkan.",
  },
  WEIGHTS_NOT_100: {
    en: "The weights add up to {total}: let them add up to 100.",
    id: "Jumlah bobot {total}: buat jumlahnya 100.",
  },
  FIRST_BAND_NOT_ZERO: {
    en: "The first band begins at 0, so that every value has one.",
    id: "Rentang pertama dimulai dari 0 agar setiap nilai mempunyai rentang.",
  },
  BANDS_NOT_IN_ORDER: {
    en: "The band before begins at {before}: let this one begin above it.",
    id: "Rentang sebelumnya dimulai dari {before}: mulai rentang ini di atasnya.",
  },
  EXAMPLE_OUT_OF_BOUNDS: {
    en: "This measure takes here: {expected}.",
    id: "Ukuran ini menerima di sini: {expected}.",
  },
  EXAMPLE_INCOMPLETE: {
    en: "The worked example lacks figures without which the formula gives no index: add them.",
    id: "Contoh hitungan belum memuat nilai yang tanpanya rumus tidak menghasilkan indeks: tambahkan.",
  },
  EXAMPLE_DIFFERS: {
    en: "The worked example states {stated}, and the formula gives {gives}: correct the one that is wrong.",
    id: "Contoh hitungan menyebut {stated}, sedangkan rumus menghasilkan {gives}: perbaiki yang keliru.",
  },
};
