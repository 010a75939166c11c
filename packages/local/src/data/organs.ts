import { type Blueprint, CLERKS, experts, leaf, office, type Post, secretariat } from "./blueprints.ts";

/** The unit whose head founds the agency in Kinerja and stays its personnel officer. */
export const PERSONNEL_UNIT = "Bidang Mutasi, Promosi, dan Kinerja";
export const PERSONNEL_OFFICE = "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia";
export const INSPECTORATE = "Inspektorat";

/** A division (bagian) of the regional secretariat. */
export const bagian = (name: string, share: number, profession: readonly Post[]): Blueprint =>
  leaf(`Bagian ${name}`, `Kepala Bagian ${name}`, "ADMINISTRATOR", share, [...CLERKS, ...profession]);

export const regionalSecretariat = (divisions: readonly Blueprint[]): Blueprint =>
  leaf("Sekretariat Daerah", "Sekretaris Daerah", "JPT", 1, experts("Analis Kebijakan", 1), divisions);

/** The internal auditors, by the numbers of their areas. */
export const inspectorate = (areas: readonly string[]): Blueprint =>
  leaf(INSPECTORATE, "Inspektur", "JPT", 1, experts("Auditor", 1), [
    secretariat(INSPECTORATE),
    ...areas.map((area) =>
      leaf(
        `Inspektur Pembantu Wilayah ${area}`,
        `Inspektur Pembantu Wilayah ${area}`,
        "ADMINISTRATOR",
        4,
        experts("Auditor", 1),
      ),
    ),
  ]);

export const personnelOffice = (): Blueprint =>
  office(
    PERSONNEL_OFFICE,
    [PERSONNEL_UNIT.replace("Bidang ", ""), "Pengembangan Kompetensi"],
    [...experts("Analis Sumber Daya Manusia Aparatur", 2), ...experts("Assessor Sumber Daya Manusia Aparatur", 1)],
  );

/** A regional government: the agency's own unit, led by a state official who rates and is not appraised. */
export const government = (name: string, title: string, children: readonly Blueprint[]): Blueprint => ({
  name: `Pemerintah ${name}`,
  head: { title, career: "STATE_OFFICIAL" },
  staff: [],
  share: 0,
  children,
});
