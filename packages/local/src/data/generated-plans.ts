import type { JobKind } from "@kinerja/core/organization";
import type { Expectation } from "@kinerja/core/shared/classes";
import { at } from "./seeded.ts";
import type { Perspective, PlanData, ResultKind } from "./types.ts";

type Measure = readonly [statement: string, perspective: Perspective];
type Generic = { readonly statement: string; readonly measures: readonly Measure[] };

/**
 * Two main results and one additional for each kind of job, written so that the n-th main result supports the n-th main
 * result of the rater: better service first, orderly administration second.
 */
const GENERIC: Readonly<Record<Exclude<JobKind, "STATE_OFFICIAL">, readonly [Generic, Generic, Generic]>> = {
  JPT: [
    {
      statement: "Meningkatnya kualitas pelayanan publik perangkat daerah",
      measures: [
        ["Indeks kepuasan masyarakat perangkat daerah paling rendah 85", "PENERIMA_LAYANAN"],
        ["Seluruh pengaduan masyarakat ditindaklanjuti paling lama 5 hari kerja", "PROSES_BISNIS"],
      ],
    },
    {
      statement: "Meningkatnya akuntabilitas kinerja dan keuangan perangkat daerah",
      measures: [
        ["Nilai evaluasi akuntabilitas kinerja paling rendah 75", "PENGUATAN_INTERNAL"],
        ["Realisasi anggaran paling sedikit 95% tanpa temuan material", "ANGGARAN"],
      ],
    },
    {
      statement: "Terlaksananya direktif kepala daerah sesuai target waktu yang ditetapkan",
      measures: [["Seluruh direktif diselesaikan paling lambat pada tanggal yang ditetapkan", "PROSES_BISNIS"]],
    },
  ],
  ADMINISTRATOR: [
    {
      statement: "Terselenggaranya layanan bidang sesuai standar pelayanan",
      measures: [["Paling sedikit 90% permohonan layanan selesai dalam waktu standar pelayanan", "PENERIMA_LAYANAN"]],
    },
    {
      statement: "Tercapainya target program dan anggaran bidang",
      measures: [["Realisasi fisik dan keuangan kegiatan paling sedikit 95% pada akhir Desember", "ANGGARAN"]],
    },
    {
      statement: "Terlaksananya inovasi layanan bidang",
      measures: [["1 inovasi layanan diterapkan paling lambat triwulan III", "PROSES_BISNIS"]],
    },
  ],
  PENGAWAS: [
    {
      statement: "Terlaksananya pelayanan unit tepat waktu dan tanpa keluhan berulang",
      measures: [["Keluhan atas pelayanan unit berkurang dari tahun sebelumnya", "PENERIMA_LAYANAN"]],
    },
    {
      statement: "Tertibnya administrasi umum, keuangan, dan kepegawaian unit",
      measures: [["12 laporan bulanan disampaikan paling lambat tanggal 5 bulan berikutnya", "PENGUATAN_INTERNAL"]],
    },
    {
      statement: "Meningkatnya kompetensi pegawai unit",
      measures: [["Setiap pegawai unit mengikuti paling sedikit 20 jam pelatihan", "PENGUATAN_INTERNAL"]],
    },
  ],
  FUNCTIONAL: [
    {
      statement: "Terlaksananya layanan sesuai standar profesi jabatan fungsional",
      measures: [
        ["Seluruh layanan yang ditugaskan diselesaikan sesuai standar profesi", "PENERIMA_LAYANAN"],
        ["Keluhan atas layanan paling banyak 2 dalam setahun", "PENERIMA_LAYANAN"],
      ],
    },
    {
      statement: "Tersusunnya dokumen hasil kerja profesi yang lengkap dan tepat waktu",
      measures: [["12 dokumen hasil kerja disetujui pimpinan, masing-masing paling lambat tanggal 5", "PROSES_BISNIS"]],
    },
    {
      statement: "Terlaksananya pengembangan profesi",
      measures: [["1 karya atau pelatihan profesi diselesaikan dalam setahun", "PENGUATAN_INTERNAL"]],
    },
  ],
  PELAKSANA: [
    {
      statement: "Terlayaninya permintaan layanan administrasi secara cepat dan ramah",
      measures: [["Paling sedikit 95% permintaan dilayani pada hari yang sama", "PENERIMA_LAYANAN"]],
    },
    {
      statement: "Terkelolanya data dan arsip unit secara lengkap dan akurat",
      measures: [["Kesalahan data paling banyak 2% dari dokumen yang diperiksa setiap triwulan", "PROSES_BISNIS"]],
    },
    {
      statement: "Terlaksananya tugas tambahan dari pimpinan",
      measures: [["Tugas tambahan selesai sesuai waktu yang disepakati", "PROSES_BISNIS"]],
    },
  ],
};

const KINDS: readonly ResultKind[] = ["UTAMA", "UTAMA", "TAMBAHAN"];

/** What a self-assessment says of a result that came out so. */
export const REALISATIONS: Readonly<Record<Expectation, string>> = {
  DI_ATAS_EKSPEKTASI: "Target terlampaui dan selesai lebih cepat dari jadwal yang ditetapkan.",
  SESUAI_EKSPEKTASI: "Target tercapai sesuai jadwal yang ditetapkan.",
  DI_BAWAH_EKSPEKTASI: "Sebagian target belum tercapai sampai akhir periode.",
};

/**
 * The plan everybody of a kind of job starts from, with `assignedBy` the rater's job title. Perspectives stand in the
 * plans of JPT, all four of them; the form of the others has none (PermenPANRB 6/2022, annex II.A, second stage).
 */
export const generatedPlan = (job: Exclude<JobKind, "STATE_OFFICIAL">, assignedBy: string): PlanData => ({
  results: GENERIC[job].map(({ statement, measures }, index) => ({
    kind: at(KINDS, index),
    statement,
    assignedBy,
    indicators: measures.map(([words, perspective]) =>
      job === "JPT" ? { statement: words, perspective } : { statement: words },
    ),
    realisation: null,
    feedback: [],
  })),
  expectations: {
    BERORIENTASI_PELAYANAN: ["Melayani dengan ramah dan menanggapi keluhan pada hari yang sama"],
    KOLABORATIF: ["Aktif bekerja sama lintas unit untuk menyelesaikan pekerjaan bersama"],
  },
  behaviourFeedback: {},
});
