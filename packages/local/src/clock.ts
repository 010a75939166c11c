import { BadInputError } from "@kinerja/core/shared/errors";
import { type Instant, instant } from "@kinerja/core/shared/time";
import * as z from "zod/mini";
import { readState, writeState } from "./state-file.ts";

/**
 * The local cloud's clock: real time plus an offset. It reaches the handlers in their events only; tokens, leases and
 * expiry go by the wall clock here as they do in AWS.
 */
export type Clock = {
  /** Milliseconds since the epoch, on this clock. */
  readonly now: () => number;
  /** What this clock showed at a moment of the wall clock, both in milliseconds since the epoch. */
  readonly translate: (wallTime: number) => number;
  /** Sets the clock; refuses to go back, since what has happened would then lie in the future. */
  readonly moveTo: (time: number) => void;
};

export type ClockOptions = {
  /** Keeps the offset between runs; null keeps it in memory. */
  readonly file: string | null;
  /** Where a clock that has no file yet begins; the present when absent. */
  readonly startsAt?: Instant | undefined;
  /** Stands still between moves, so that tests know every time stamp. */
  readonly frozen?: boolean;
};

const State = z.object({ offset: z.number() });

export const openClock = ({ file, startsAt, frozen = false }: ClockOptions): Clock => {
  const opened = Date.now();
  const wall = frozen ? () => opened : Date.now;
  const stored = readState(file, State);
  const first = startsAt === undefined ? 0 : Date.parse(startsAt) - opened;
  let offset = stored === null ? first : stored.offset;
  if (stored === null) writeState(file, { offset }); // a restart goes on from here, moved or not
  const now = (): number => wall() + offset;
  return {
    now,
    translate: (wallTime) => (frozen ? now() : wallTime + offset),
    moveTo: (time) => {
      if (time < now())
        throw new BadInputError(`The clock shows ${instant(now())} and only moves forward; --fresh starts it anew.`);
      offset = time - wall();
      writeState(file, { offset });
    },
  };
};

const DURATION = /^P(?!$)(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const UNITS = [604_800_000, 86_400_000, 3_600_000, 60_000, 1_000] as const; // weeks, days, hours, minutes, seconds

/** Milliseconds of an ISO 8601 duration of weeks, days, hours, minutes and seconds: `P14D`, `PT6H`, `P1DT12H`. */
export const parseDuration = (text: string): number => {
  const match = DURATION.exec(text);
  if (match === null)
    throw new BadInputError(`"${text}" is not a duration such as P14D, PT6H or P1DT12H (no months or years).`);
  return UNITS.reduce((sum, unit, i) => sum + Number(match[i + 1] ?? 0) * unit, 0);
};
