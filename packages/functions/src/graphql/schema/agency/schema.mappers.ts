import type { Agency } from "@kinerja/core/agency";

export type AgencyMapper = Agency;
