import { BATANGHARI } from "./batanghari.ts";
import type { Locality } from "./locality.ts";
import { PADANGSIDEMPUAN } from "./padangsidempuan.ts";
import { SENAPELAN } from "./senapelan.ts";
import { SIULAK } from "./siulak.ts";
import { SURAKARTA } from "./surakarta.ts";

/** The five localities the system is for, in the order of their articles. */
export const LOCALITIES: readonly Locality[] = [SIULAK, SENAPELAN, PADANGSIDEMPUAN, SURAKARTA, BATANGHARI];
