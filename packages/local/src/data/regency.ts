import {
  type Blueprint,
  CLERKS,
  district,
  experts,
  healthCentre,
  leaf,
  office,
  school,
  skilled,
} from "./blueprints.ts";
import { bagian, government, inspectorate, personnelOffice, regionalSecretariat } from "./organs.ts";
import { at } from "./seeded.ts";

export const REGENCY = "Kabupaten Tirta Mandala";
/** One kecamatan with its offices, health centre and schools in a large regency: this many units. */
export const UNITS_PER_DISTRICT = 24;

const FIRST = ["Tirta", "Sumber", "Karang", "Wana", "Banjar", "Muara", "Bukit", "Rawa", "Teluk", "Padang"] as const;
const LAST = ["mulya", "sari", "jaya", "asih", "indah", "agung", "baru", "makmur", "raya", "lestari"] as const;

/** The n-th invented place name; a hundred differ, later ones carry a numeral. */
export const placeName = (n: number): string => {
  const name = `${at(FIRST, n % 10)}${at(LAST, (Math.floor(n / 10) + n) % 10)}`;
  return n < 100 ? name : `${name} ${Math.floor(n / 100) + 1}`;
};

const VILLAGES_PER_DISTRICT = 4;
const PRIMARY_SCHOOLS = 12;
const SECONDARY_SCHOOLS = 3;

/** What one more kecamatan brings: itself, a health centre, and a schools' coordination with its schools. */
const expansion = (
  n: number,
): { readonly district: Blueprint; readonly centre: Blueprint; readonly schools: Blueprint } => {
  const place = placeName(n);
  const villages = Array.from(
    { length: VILLAGES_PER_DISTRICT },
    (_, i) => `${place} ${at(["Utara", "Selatan", "Timur", "Barat"], i)}`,
  );
  const schools = [
    ...Array.from({ length: PRIMARY_SCHOOLS }, (_, i) => school(`SD Negeri ${i + 1} ${place}`)),
    ...Array.from({ length: SECONDARY_SCHOOLS }, (_, i) => school(`SMP Negeri ${i + 1} ${place}`)),
  ];
  return {
    district: district(place, villages),
    centre: healthCentre(place),
    schools: leaf(
      `Koordinator Wilayah Pendidikan ${place}`,
      `Koordinator Wilayah Pendidikan ${place}`,
      "PENGAWAS",
      3,
      experts("Pengawas Sekolah", 1),
      schools,
    ),
  };
};

/** The whole regency: twelve offices below the regent, and as many further kecamatan as asked for. */
export const regency = (districts: number): Blueprint => {
  const more = Array.from({ length: districts }, (_, n) => expansion(n + 2));
  const children = [
    regionalSecretariat([
      bagian("Organisasi", 4, experts("Analis Kebijakan", 1)),
      bagian("Hukum", 4, experts("Perancang Peraturan Perundang-undangan", 1)),
      bagian("Umum", 6, []),
    ]),
    inspectorate(["I", "II"]),
    office(
      "Badan Perencanaan Pembangunan Daerah",
      ["Perencanaan dan Evaluasi", "Perekonomian"],
      experts("Perencana", 2),
    ),
    personnelOffice(),
    office(
      "Badan Pengelolaan Keuangan dan Aset Daerah",
      ["Anggaran", "Akuntansi dan Aset"],
      experts("Analis Keuangan Pusat dan Daerah", 2),
    ),
    office(
      "Dinas Kesehatan",
      ["Kesehatan Masyarakat", "Pelayanan dan Sumber Daya Kesehatan"],
      [...experts("Administrator Kesehatan", 1), ...experts("Epidemiolog Kesehatan", 1)],
      [healthCentre(placeName(0)), healthCentre(placeName(1)), ...more.map((one) => one.centre)],
    ),
    office(
      "Dinas Pendidikan",
      ["Pembinaan Sekolah Dasar", "Pembinaan Ketenagaan"],
      experts("Pengembang Teknologi Pembelajaran", 1),
      [
        school(`SD Negeri 1 ${placeName(0)}`),
        school(`SMP Negeri 1 ${placeName(1)}`),
        ...more.map((one) => one.schools),
      ],
    ),
    office(
      "Dinas Pekerjaan Umum dan Penataan Ruang",
      ["Bina Marga", "Tata Ruang"],
      [...experts("Teknik Jalan dan Jembatan", 1), ...experts("Penata Ruang", 1)],
      [leaf("UPTD Laboratorium Konstruksi", "Kepala UPTD Laboratorium Konstruksi", "PENGAWAS", 5, CLERKS)],
    ),
    office(
      "Dinas Kependudukan dan Pencatatan Sipil",
      ["Pelayanan Pendaftaran Penduduk", "Pengelolaan Informasi Administrasi Kependudukan"],
      [
        ...experts("Administrator Database Kependudukan", 1),
        ...skilled("Operator Sistem Informasi Administrasi Kependudukan", 1),
      ],
    ),
    office(
      "Dinas Pertanian",
      ["Tanaman Pangan", "Peternakan"],
      [...experts("Penyuluh Pertanian", 1), ...experts("Medik Veteriner", 1)],
      [
        leaf("UPTD Balai Benih", "Kepala UPTD Balai Benih", "PENGAWAS", 5, [
          ...CLERKS,
          ...skilled("Pengawas Benih Tanaman", 1),
        ]),
      ],
    ),
    district(placeName(0), [`${placeName(0)} Kota`]),
    district(placeName(1), [`${placeName(1)} Kota`]),
    ...more.map((one) => one.district),
  ];
  return government(REGENCY, "Bupati Tirta Mandala", children);
};
