import { CLERKS, experts, healthCentre, leaf, office, school, skilled, village } from "../blueprints.ts";
import { government, INSPECTORATE, inspectorate } from "../organs.ts";
import { around } from "./figures.ts";
import type { Locality } from "./locality.ts";

const KECAMATAN = "Kecamatan Senapelan";
const PERSONNEL = `Subbagian Umum dan Kepegawaian ${KECAMATAN}`;

const subsection = (name: string) =>
  leaf(`${name} ${KECAMATAN}`, `Kepala ${name} ${KECAMATAN}`, "PENGAWAS", 5, [...CLERKS, ...skilled("Arsiparis", 1)]);

/**
 * Senapelan is a kecamatan of Kota Pekanbaru: the agency is the city with what serves Senapelan, the mayor on top and
 * the camat below. Its article names no office beside Senapelan itself and those in public service.
 */
export const SENAPELAN: Locality = {
  key: "senapelan",
  about: "achievement based, month by month",
  seed: 1202,
  employees: 202,
  joins: "IN_MARCH",
  root: government("Kota Pekanbaru (Kecamatan Senapelan)", "Wali Kota Pekanbaru", [
    inspectorate(["I"]),
    leaf(KECAMATAN, "Camat Senapelan", "ADMINISTRATOR", 1, CLERKS, [
      leaf(`Sekretariat ${KECAMATAN}`, `Sekretaris ${KECAMATAN}`, "ADMINISTRATOR", 3, CLERKS, [
        subsection("Subbagian Umum dan Kepegawaian"),
        subsection("Subbagian Keuangan dan Program"),
      ]),
      subsection("Seksi Pelayanan Umum"),
      subsection("Seksi Pemerintahan"),
      subsection("Seksi Pemberdayaan Masyarakat"),
      subsection("Seksi Ketenteraman dan Ketertiban Umum"),
      ...["Kampung Bandar", "Kampung Baru", "Kampung Dalam", "Padang Bulan", "Padang Terubuk", "Sago"].map(village),
    ]),
    office("Dinas Kesehatan", ["Pelayanan Kesehatan"], experts("Administrator Kesehatan", 1), [
      healthCentre("Senapelan"),
    ]),
    office(
      "Dinas Pendidikan",
      ["Pembinaan Sekolah Dasar"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      ["SD Negeri 1 Senapelan", "SD Negeri 2 Senapelan", "SMP Negeri 1 Senapelan"].map(school),
    ),
  ]),
  personnelUnit: PERSONNEL,
  deputyUnit: `Sekretariat ${KECAMATAN}`,
  auditorUnit: INSPECTORATE,
  shownUnit: `Seksi Pelayanan Umum ${KECAMATAN}`,
  selfAssessing: 6,
  figures: [
    {
      measure: "TARGET_ACHIEVEMENT",
      from: "SUPERIOR",
      among: "EVERYBODY",
      percent: 96,
      around: around(68, 96, 110),
      spread: 10,
      step: 10,
      values: [1, 1],
      basis: "Laporan hasil kerja Maret 2026 (data demonstrasi)",
    },
    {
      measure: "PUBLIC_SATISFACTION",
      from: "OTHER",
      among: "SERVING_THE_PUBLIC",
      percent: 92,
      around: around(66, 80, 88),
      spread: 10,
      step: 1,
      values: [1, 1],
      basis: "Survei kepuasan masyarakat unit layanan, Maret 2026 (data demonstrasi)",
    },
  ],
  offices: [KECAMATAN, `Seksi Pelayanan Umum ${KECAMATAN}`],
};
