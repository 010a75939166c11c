import { district, experts, healthCentre, office, school, skilled } from "../blueprints.ts";
import {
  bagian,
  government,
  INSPECTORATE,
  inspectorate,
  PERSONNEL_OFFICE,
  PERSONNEL_UNIT,
  personnelOffice,
  regionalSecretariat,
} from "../organs.ts";
import { around } from "./figures.ts";
import type { Locality } from "./locality.ts";

/** The regency; its article names the education office, and services whose public answers. */
export const BATANGHARI: Locality = {
  key: "batanghari",
  about: "three voices: self, superior and community",
  seed: 1505,
  employees: 208,
  joins: "BEFORE_THE_YEAR",
  root: government("Kabupaten Batanghari", "Bupati Batanghari", [
    regionalSecretariat([bagian("Organisasi", 4, experts("Analis Kebijakan", 1))]),
    inspectorate(["I"]),
    personnelOffice(),
    office(
      "Dinas Pendidikan",
      ["Pembinaan Sekolah Dasar", "Peningkatan Mutu Pendidikan"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      ["SD Negeri 1", "SD Negeri 2", "SMP Negeri 1"].map((name) => school(`${name} Muara Bulian`)),
    ),
    office("Dinas Kesehatan", ["Pelayanan Kesehatan"], experts("Administrator Kesehatan", 1), [
      healthCentre("Muara Bulian"),
    ]),
    office(
      "Dinas Kependudukan dan Pencatatan Sipil",
      ["Pelayanan Pendaftaran Penduduk", "Pelayanan Pencatatan Sipil"],
      skilled("Operator Sistem Informasi Administrasi Kependudukan", 1),
    ),
    office("Dinas Komunikasi dan Informatika", ["Aplikasi Informatika"], experts("Pranata Komputer", 1)),
    district("Muara Bulian", ["Muara Bulian", "Rengas Condong"]),
  ]),
  personnelUnit: PERSONNEL_UNIT,
  deputyUnit: `Sekretariat ${PERSONNEL_OFFICE}`,
  auditorUnit: INSPECTORATE,
  shownUnit: "Bidang Pelayanan Pendaftaran Penduduk",
  selfAssessing: 3,
  figures: [
    {
      measure: "JOB_STANDARDS",
      from: "SUPERIOR",
      among: "EVERYBODY",
      percent: 96,
      around: around(72, 88, 96),
      spread: 10,
      step: 50,
      values: [1, 1],
      basis: "Pemeriksaan standar jabatan oleh atasan, triwulan I 2026 (data demonstrasi)",
    },
    {
      measure: "JOB_STANDARDS",
      from: "SELF",
      among: "SELF_ASSESSING",
      percent: 95,
      around: around(86, 94, 98),
      spread: 6,
      step: 100,
      values: [1, 1],
      basis: "Penilaian mandiri atas standar jabatan, triwulan I 2026 (data demonstrasi)",
    },
    {
      measure: "COMMUNITY_FEEDBACK",
      from: "OTHER",
      among: "SERVING_THE_PUBLIC",
      percent: 95,
      around: around(72, 92, 106),
      spread: 18,
      step: 100,
      values: [3, 8],
      basis: "Umpan balik masyarakat atas layanan, triwulan I 2026 (data demonstrasi)",
    },
  ],
  offices: ["Dinas Pendidikan"],
};
