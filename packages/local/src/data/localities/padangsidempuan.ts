import { experts, healthCentre, office, school, skilled } from "../blueprints.ts";
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
import { around, type FigureProfile } from "./figures.ts";
import type { Locality } from "./locality.ts";

const CITY = "Kota Padangsidempuan";
const PROJECTS = { named: "TEAM_PROJECT", percent: 55 } as const;

/** The two figures of a team project; where one is missing, the policy leaves the part out. */
const project = (measure: string, middle: FigureProfile["around"], percent: number): FigureProfile => ({
  measure,
  from: "SUPERIOR",
  among: PROJECTS,
  percent,
  around: middle,
  spread: 12,
  step: 10,
  values: [1, 1],
  basis: "Laporan kemajuan proyek tim, triwulan I 2026 (data demonstrasi)",
});

/** The city, with the two offices its article names and the one that builds public infrastructure. */
export const PADANGSIDEMPUAN: Locality = {
  key: "padangsidempuan",
  about: "performance based, with superior, colleagues and team projects",
  seed: 1303,
  employees: 206,
  joins: "BEFORE_THE_YEAR",
  root: government(CITY, "Wali Kota Padangsidempuan", [
    regionalSecretariat([bagian("Organisasi", 4, experts("Analis Kebijakan", 1))]),
    inspectorate(["I"]),
    personnelOffice(),
    office(
      `Dinas Pendidikan ${CITY}`,
      ["Pembinaan Sekolah Dasar", "Pembinaan Ketenagaan"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      ["SD Negeri 1", "SD Negeri 2", "SMP Negeri 1"].map((name) => school(`${name} Padangsidempuan`)),
    ),
    office(
      `Dinas Kesehatan ${CITY}`,
      ["Kesehatan Masyarakat", "Pencegahan dan Pengendalian Penyakit"],
      [...experts("Epidemiolog Kesehatan", 1), ...experts("Administrator Kesehatan", 1)],
      ["Padangsidempuan Utara", "Padangsidempuan Selatan"].map(healthCentre),
    ),
    office(
      "Dinas Pekerjaan Umum dan Penataan Ruang",
      ["Bina Marga", "Cipta Karya"],
      [...experts("Teknik Jalan dan Jembatan", 1), ...experts("Teknik Tata Bangunan dan Perumahan", 1)],
    ),
    office(
      "Dinas Kependudukan dan Pencatatan Sipil",
      ["Pelayanan Pendaftaran Penduduk"],
      skilled("Operator Sistem Informasi Administrasi Kependudukan", 1),
    ),
  ]),
  personnelUnit: PERSONNEL_UNIT,
  deputyUnit: `Sekretariat ${PERSONNEL_OFFICE}`,
  auditorUnit: INSPECTORATE,
  shownUnit: "Bidang Bina Marga",
  selfAssessing: 6,
  figures: [
    project("TEAM_PROJECT_ON_TIME", around(82, 95, 104), 98),
    project("TEAM_PROJECT_ON_BUDGET", around(90, 98, 104), 95),
    {
      measure: "PEER_COLLABORATION",
      from: "PEER",
      among: "EVERYBODY",
      percent: 92,
      around: around(76, 90, 104),
      spread: 14,
      step: 100,
      values: [2, 5],
      basis: "Umpan balik rekan kerja, triwulan I 2026 (data demonstrasi)",
    },
  ],
  offices: [`Dinas Pendidikan ${CITY}`, `Dinas Kesehatan ${CITY}`, "Dinas Pekerjaan Umum dan Penataan Ruang"],
};
