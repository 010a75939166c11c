import type { JobKind } from "@kinerja/core/organization";
import {
  type Blueprint,
  CLERKS,
  experts,
  HEALTH_POSTS,
  healthCentre,
  leaf,
  type Post,
  school,
  skilled,
  TEACHING_POSTS,
} from "./blueprints.ts";
import { government, PERSONNEL_OFFICE, PERSONNEL_UNIT } from "./organs.ts";
import { placeName } from "./regency.ts";
import { at } from "./seeded.ts";

/** A fictional province: large enough for a hundred thousand people. */
export const PROVINCE = "Provinsi Nusa Mandala";

/** People of one office with its secretariat, fields and sections: 25 units, about 20 people in each at the bottom. */
const PEOPLE_PER_OFFICE = 500;
const FIELDS = 4;
const SECTIONS = 4;
/** How many of a section's people somebody in each of the other kinds of unit stands for. */
const SHARES = { office: 2, field: 2, support: 14, section: 20 } as const;

type Kind = {
  readonly name: string;
  readonly posts: readonly Post[];
  /** What stands at the bottom: sections, or schools and health centres, which a functional officer leads. */
  readonly section: (field: string, place: string) => Blueprint;
};

const sectionOf =
  (posts: readonly Post[]) =>
  (field: string, place: string): Blueprint =>
    leaf(`Seksi ${place} ${field}`, `Kepala Seksi ${place} ${field}`, "PENGAWAS", SHARES.section, [
      ...CLERKS,
      ...posts,
    ]);
const general = (name: string, posts: readonly Post[]): Kind => ({ name, posts, section: sectionOf(posts) });
const EDUCATION: Kind = {
  name: "Dinas Pendidikan",
  posts: TEACHING_POSTS,
  section: (_, place) => ({ ...school(`SMA Negeri ${place}`), share: SHARES.section }),
};
const HEALTH: Kind = {
  name: "Dinas Kesehatan",
  posts: HEALTH_POSTS,
  section: (_, place) => ({ ...healthCentre(place), share: SHARES.section }),
};
const FARMING = general("Dinas Pertanian", experts("Penyuluh Pertanian", 4));
const WORKS = general("Dinas Pekerjaan Umum", experts("Teknik Jalan dan Jembatan", 3));
const PLANNING = general("Badan Perencanaan Pembangunan", experts("Perencana", 4));
const PERSONNEL = general(PERSONNEL_OFFICE, experts("Analis Sumber Daya Manusia Aparatur", 3));

/** Ten offices in the shares a region has them: most of its people teach or work in health. */
const KINDS: readonly Kind[] = [
  PERSONNEL,
  EDUCATION,
  HEALTH,
  EDUCATION,
  FARMING,
  EDUCATION,
  HEALTH,
  WORKS,
  EDUCATION,
  PLANNING,
];

const support = (what: string, of: string): Blueprint =>
  leaf(`Subbagian ${what} ${of}`, `Kepala Subbagian ${what} ${of}`, "PENGAWAS", SHARES.support, [
    ...CLERKS,
    ...skilled("Arsiparis", 1),
  ]);

/** The n-th office, from 0. The first is the personnel office, whose first field keeps the appraisals. */
const officeOf = (n: number): Blueprint => {
  const kind = at(KINDS, n % KINDS.length);
  const name = n === 0 ? kind.name : `${kind.name} Wilayah ${n}`;
  const fields = Array.from({ length: FIELDS }, (_, field): Blueprint => {
    const title = n === 0 && field === 0 ? PERSONNEL_UNIT : `Bidang ${field + 1} ${name}`;
    const sections = Array.from({ length: SECTIONS }, (_, section) =>
      kind.section(title, placeName((n * FIELDS + field) * SECTIONS + section)),
    );
    return leaf(title, `Kepala ${title}`, "ADMINISTRATOR", SHARES.field, experts("Analis Kebijakan", 1), sections);
  });
  const secretariat = leaf(`Sekretariat ${name}`, `Sekretaris ${name}`, "ADMINISTRATOR", SHARES.field, CLERKS, [
    support("Umum dan Kepegawaian", name),
    support("Keuangan", name),
  ]);
  return leaf(name, `Kepala ${name}`, "JPT", SHARES.office, experts("Analis Kebijakan", 1), [
    secretariat,
    ...fields,
    support("Perencanaan", name),
  ]);
};

const EVERY_POST: readonly Post[] = [
  ...CLERKS,
  ...skilled("Arsiparis", 1),
  ...experts("Analis Kebijakan", 1),
  ...KINDS.flatMap(({ posts }) => posts),
];

/** A few units with every post there is: what an agency too small for an office consists of. */
const handful = (): Blueprint =>
  leaf(
    PERSONNEL_UNIT,
    `Kepala ${PERSONNEL_UNIT}`,
    "ADMINISTRATOR",
    1,
    EVERY_POST,
    Array.from({ length: 3 }, (_, n) => sectionOf(EVERY_POST)(PERSONNEL_UNIT, placeName(n))),
  );

/** The tree of an agency of so many people: 25 units for every 500, four levels deep, whatever the size. */
export const largeTree = (employees: number): Blueprint => {
  const offices = Math.round(employees / PEOPLE_PER_OFFICE);
  const below = offices === 0 ? [handful()] : Array.from({ length: offices }, (_, n) => officeOf(n));
  return government(PROVINCE, "Gubernur Nusa Mandala", below);
};

const LEVELS = / (Ahli (Pertama|Muda|Madya)|Terampil|Mahir|Penyelia)$/;
const SLUG_LENGTH = 40;

/** The family of jobs a post belongs to, its title without the level; null for those who lead. */
export const familyOf = (title: string, job: JobKind, leads: boolean): string | null => {
  if (leads || (job !== "FUNCTIONAL" && job !== "PELAKSANA")) return null;
  const words = title
    .replace(LEVELS, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-");
  return words.slice(0, SLUG_LENGTH).replace(/-$/, "");
};
