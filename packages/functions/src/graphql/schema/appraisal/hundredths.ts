import { fixed, fromHundredths } from "@kinerja/core/shared/decimal";

/** Whole hundredths as the Decimal of two decimals that clients get. */
export const ofHundredths = (hundredths: number): string => fixed(fromHundredths(hundredths));
