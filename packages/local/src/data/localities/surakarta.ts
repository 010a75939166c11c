import { experts, healthCentre, office, school } from "../blueprints.ts";
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

const CITY = "Kota Surakarta";
const EDUCATION = `Dinas Pendidikan ${CITY}`;

/** The city; its article names the education office and the information technology its people are good at. */
export const SURAKARTA: Locality = {
  key: "surakarta",
  about: "for career development: results, process and behaviour",
  seed: 1404,
  employees: 210,
  joins: "BEFORE_THE_YEAR",
  root: government(CITY, "Wali Kota Surakarta", [
    regionalSecretariat([bagian("Organisasi", 4, experts("Analis Kebijakan", 1))]),
    inspectorate(["I"]),
    personnelOffice(),
    office(
      EDUCATION,
      ["Pembinaan Sekolah Dasar", "Data dan Teknologi Pendidikan"],
      [...experts("Pengembang Teknologi Pembelajaran", 1), ...experts("Pranata Komputer", 1)],
      ["SD Negeri 1", "SD Negeri 2", "SMP Negeri 1", "SMP Negeri 2"].map((name) => school(`${name} Surakarta`)),
    ),
    office(`Dinas Kesehatan ${CITY}`, ["Kesehatan Masyarakat"], experts("Administrator Kesehatan", 1), [
      healthCentre("Banjarsari"),
    ]),
    office(
      "Dinas Komunikasi, Informatika, Statistik, dan Persandian",
      ["Aplikasi Informatika", "Statistik dan Persandian"],
      [...experts("Pranata Komputer", 1), ...experts("Statistisi", 1)],
    ),
    office(
      "Dinas Pekerjaan Umum dan Penataan Ruang",
      ["Bina Marga"],
      [...experts("Teknik Jalan dan Jembatan", 1), ...experts("Penata Ruang", 1)],
    ),
  ]),
  personnelUnit: PERSONNEL_UNIT,
  deputyUnit: `Sekretariat ${PERSONNEL_OFFICE}`,
  auditorUnit: INSPECTORATE,
  shownUnit: "Bidang Data dan Teknologi Pendidikan",
  selfAssessing: 6,
  figures: [
    {
      measure: "WORK_PROCESS",
      from: "SUPERIOR",
      among: "EVERYBODY",
      percent: 96,
      around: around(74, 94, 108),
      spread: 10,
      step: 50,
      values: [1, 1],
      basis: "Catatan pengamatan atasan langsung, triwulan I 2026 (data demonstrasi)",
    },
    {
      measure: "WORK_PROCESS",
      from: "SELF",
      among: "SELF_ASSESSING",
      percent: 95,
      around: around(88, 98, 110),
      spread: 10,
      step: 100,
      values: [1, 1],
      basis: "Penilaian mandiri atas proses kerja, triwulan I 2026 (data demonstrasi)",
    },
  ],
  offices: [EDUCATION],
};
