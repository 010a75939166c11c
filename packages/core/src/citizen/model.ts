import type { Decimal } from "../shared/decimal.ts";

/** The nine elements of a service survey in their official order (PermenPANRB 14/2017, annex: unsur SKM). */
export const SURVEY_ELEMENTS = [
  "PERSYARATAN",
  "PROSEDUR",
  "WAKTU",
  "BIAYA",
  "PRODUK",
  "KOMPETENSI",
  "PERILAKU",
  "PENGADUAN",
  "SARPRAS",
] as const;
export type SurveyElement = (typeof SURVEY_ELEMENTS)[number];

/** How an element's weight 1/n is taken: exactly, or rounded as printed reports do (n = 9: 0.111 or 0.11). */
export const WEIGHT_MODES = ["EXACT", "ROUNDED_3", "ROUNDED_2"] as const;
export type WeightMode = (typeof WEIGHT_MODES)[number];

/** Service quality (mutu pelayanan), low to high: tidak baik, kurang baik, baik, sangat baik. */
export const SERVICE_QUALITIES = ["D", "C", "B", "A"] as const;
export type ServiceQuality = (typeof SERVICE_QUALITIES)[number];

/** An element's mean answer, 1 to 4 and unrounded, the same times 25 with two decimals, and its letter. */
export type ElementSatisfaction = {
  readonly element: SurveyElement;
  readonly mean: Decimal | null;
  readonly converted: Decimal | null;
  readonly quality: ServiceQuality | null;
};

export type SatisfactionIndex = {
  /** Valid questionnaires; the index rests on these alone. */
  readonly respondents: number;
  /** Questionnaires left out because more than half of their answers are blank. */
  readonly invalid: number;
  /** Index on the scale of the answers, unrounded. */
  readonly index: Decimal | null;
  /** The index times 25 with two decimals: the published figure (nilai IKM konversi). */
  readonly converted: Decimal | null;
  readonly quality: ServiceQuality | null;
  /** In the order the elements were given. */
  readonly elements: readonly ElementSatisfaction[];
  /** Up to three elements with the lowest means, lowest first. */
  readonly priorities: readonly SurveyElement[];
};
