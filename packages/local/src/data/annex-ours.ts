import type { Behaviour, Expectation, OrganizationClass } from "@kinerja/core/shared/classes";
import { BEHAVIOURS } from "@kinerja/core/shared/classes";
import type { AnnexCode } from "./annex-matrix.ts";
import type { Indicator, Ratings } from "./types.ts";

// Nothing in this file is from the annex. It prints forms with the ratings left open and, for most of the team, only
// matrix cells; what a running agency needs beyond that is ours, and every name here says so.

/** Everyone with a plan: the regional head is a state official and has none. */
export type PlannedCode = Exclude<AnnexCode, "KEPALA_DAERAH">;

/**
 * Not from the annex: measures with targets for the results of which the annex prints only the matrix cell, in the
 * order of the person's results.
 */
export const OUR_INDICATORS: Readonly<Partial<Record<PlannedCode, readonly (readonly Indicator[])[]>>> = {
  PENANGGUNG_JAWAB_UKP: [
    [
      { statement: "Waktu tunggu layanan ANC paling lama 30 menit sejak pendaftaran" },
      { statement: "Komplain atas layanan ANC menurun dari tahun sebelumnya" },
    ],
    [{ statement: "Seluruh ibu bersalin yang datang ditangani paling lama 15 menit sejak tiba" }],
    [{ statement: "Paling sedikit 95% data ibu hamil pada aplikasi SICANTIK diperbarui setiap bulan" }],
  ],
  DOKTER: [
    [{ statement: "Tidak ada kesalahan diagnosa dan tindakan pada pemeriksaan kehamilan patologis" }],
    [{ statement: "Rekam medis kehamilan patologis lengkap paling lambat 1 hari setelah pemeriksaan" }],
    [{ statement: "Keputusan rujukan ditetapkan paling lama 30 menit setelah diagnosa" }],
  ],
  BIDAN_MAHIR: [
    [{ statement: "Seluruh ibu hamil dengan kehamilan fisiologis yang datang terlayani sesuai SOP" }],
    [{ statement: "Rekam medis dan register cohot lengkap dan dilaporkan paling lambat tanggal 5 setiap bulan" }],
    [{ statement: "Tidak ada kesalahan tindakan pada penanganan persalinan fisiologis" }],
    [{ statement: "Data ibu hamil diperbarui pada SICANTIK paling lambat 1 hari setelah pemeriksaan" }],
  ],
  BIDAN_TERAMPIL: [
    [{ statement: "Seluruh ibu hamil dengan kehamilan fisiologis yang datang terlayani sesuai SOP" }],
    [{ statement: "Rekam medis dan register cohot lengkap dan dilaporkan paling lambat tanggal 5 setiap bulan" }],
    [{ statement: "Tidak ada kesalahan tindakan pada penanganan persalinan fisiologis" }],
    [{ statement: "Data ibu bersalin diperbarui pada SICANTIK paling lambat 1 hari setelah persalinan" }],
  ],
  NUTRISIONIS: [
    [{ statement: "Seluruh ibu hamil yang dirujuk ke layanan gizi mendapat konseling pada hari yang sama" }],
    [{ statement: "Register gizi lengkap dan dilaporkan paling lambat tanggal 5 setiap bulan" }],
    [{ statement: "Diet ibu bersalin selama rawat inap sesuai asuhan gizi tanpa kesalahan" }],
  ],
  PETUGAS_LOKET: [
    [{ statement: "Pertanyaan tentang layanan ANC dijawab paling lama 10 menit pada jam pelayanan" }],
    [{ statement: "Pertanyaan tentang layanan persalinan dijawab paling lama 10 menit pada jam pelayanan" }],
  ],
  SOPIR_AMBULANS: [
    [{ statement: "Ambulans berangkat paling lama 10 menit setelah keputusan rujukan, tanpa kecelakaan" }],
  ],
};

/**
 * Not from the annex: which of their leader's results a result supports (0-based), for the health centre's head towards
 * the head of the health office; Diagram 2 of Anak Lampiran 3 prints only the first of these links.
 */
export const OUR_CENTRE_HEAD_CASCADE: readonly number[] = [0, 0, 0, 0, 0, 1, 2, 3, 4];

/**
 * Not from the annex, which leaves the choice open: the class of each unit. BAIK, because the distribution curves
 * drawn in Anak Lampiran 5 Tabel 1 to 3 are those of an organisation that achieved BAIK.
 */
export const OUR_UNIT_CLASSES: Readonly<Record<string, OrganizationClass>> = {
  PEMERINTAH_DAERAH: "BAIK",
  DINAS_KESEHATAN: "BAIK",
  PUSKESMAS: "BAIK",
};

const [BELOW, MEETS, ABOVE] = ["DI_BAWAH_EKSPEKTASI", "SESUAI_EKSPEKTASI", "DI_ATAS_EKSPEKTASI"] as const;

/** One level for all seven behaviours, with exceptions. */
const behaviours = (
  level: Expectation,
  exceptions: Partial<Record<Behaviour, Expectation>> = {},
): Record<Behaviour, Expectation> => ({
  ...(Object.fromEntries(BEHAVIOURS.map((behaviour) => [behaviour, level])) as Record<Behaviour, Expectation>),
  ...exceptions,
});

/**
 * Not from the annex: our ratings. Two SANGAT_BAIK, six BAIK, one BUTUH_PERBAIKAN; null is somebody whom neither
 * the rater nor the rater's superior rates, so the appraisal ends UNRATED. The nutritionist's rater stays silent and
 * the head of the health office rates instead. Among the centre head's eight people this keeps the pattern of BAIK:
 * of seven rated, four BAIK (at most 70 %) and one BUTUH_PERBAIKAN.
 */
export const OUR_RATINGS: Readonly<Record<PlannedCode, Ratings | null>> = {
  KEPALA_DINAS: {
    results: [MEETS, MEETS, MEETS, ABOVE, MEETS],
    behaviours: behaviours(ABOVE, { BERORIENTASI_PELAYANAN: MEETS, LOYAL: MEETS }),
    overallResult: MEETS,
    overallBehaviour: ABOVE,
    ratedBy: "RATER",
    note: null,
  },
  KEPALA_PUSKESMAS: {
    results: [MEETS, MEETS, MEETS, ABOVE, MEETS, MEETS, MEETS, ABOVE, MEETS],
    behaviours: behaviours(MEETS, { AKUNTABEL: ABOVE, KOLABORATIF: ABOVE }),
    overallResult: MEETS,
    overallBehaviour: MEETS,
    ratedBy: "RATER",
    note: null,
  },
  PENANGGUNG_JAWAB_UKP: {
    results: [ABOVE, ABOVE, MEETS],
    behaviours: behaviours(ABOVE, { LOYAL: MEETS, ADAPTIF: MEETS }),
    overallResult: ABOVE,
    overallBehaviour: ABOVE,
    ratedBy: "RATER",
    note: null,
  },
  DOKTER: {
    results: [ABOVE, MEETS, ABOVE],
    behaviours: behaviours(ABOVE, { HARMONIS: MEETS }),
    overallResult: ABOVE,
    overallBehaviour: ABOVE,
    ratedBy: "RATER",
    note: null,
  },
  BIDAN_PENYELIA: {
    results: [ABOVE, MEETS, MEETS, MEETS],
    // The printed feedback of patients and leader names the lack of friendliness; the rest of it is praise.
    behaviours: behaviours(MEETS, { BERORIENTASI_PELAYANAN: BELOW, AKUNTABEL: ABOVE, KOLABORATIF: ABOVE }),
    overallResult: MEETS,
    overallBehaviour: MEETS,
    ratedBy: "RATER",
    note: "Keramahan kepada ibu hamil masih dikeluhkan; ikuti pelatihan komunikasi pelayanan pada semester pertama.",
  },
  BIDAN_MAHIR: {
    results: [MEETS, MEETS, MEETS, ABOVE],
    behaviours: behaviours(MEETS, { KOMPETEN: ABOVE }),
    overallResult: MEETS,
    overallBehaviour: MEETS,
    ratedBy: "RATER",
    note: null,
  },
  BIDAN_TERAMPIL: {
    results: [BELOW, BELOW, MEETS, BELOW],
    behaviours: behaviours(MEETS, { ADAPTIF: BELOW }),
    overallResult: BELOW,
    overallBehaviour: MEETS,
    ratedBy: "RATER",
    note: "Rekam medis dan pendataan SICANTIK sering terlambat; didampingi bidan penyelia setiap minggu selama triwulan pertama.",
  },
  NUTRISIONIS: {
    results: [MEETS, MEETS, MEETS],
    behaviours: behaviours(MEETS, { HARMONIS: ABOVE }),
    overallResult: MEETS,
    overallBehaviour: MEETS,
    ratedBy: "RATERS_SUPERIOR",
    note: null,
  },
  PETUGAS_LOKET: {
    results: [MEETS, MEETS],
    behaviours: behaviours(ABOVE, { LOYAL: MEETS, ADAPTIF: MEETS, KOMPETEN: MEETS }),
    overallResult: MEETS,
    overallBehaviour: ABOVE,
    ratedBy: "RATER",
    note: null,
  },
  SOPIR_AMBULANS: null,
};
