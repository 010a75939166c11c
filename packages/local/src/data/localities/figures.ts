import type { Policy } from "@kinerja/core/agency";
import type { Served } from "@kinerja/core/organization";
import type { Expectation, RatingRelation } from "@kinerja/core/shared/classes";
import { decimal, fixed, fromHundredths, toHundredths } from "@kinerja/core/shared/decimal";
import type { Random } from "../seeded.ts";
import type { FigureData, Ratings } from "../types.ts";

/** Whom a figure can be there for; a named group is drawn once a person, so that its figures come together. */
export type Group =
  | "EVERYBODY"
  | "SELF_ASSESSING"
  | "SERVING_THE_PUBLIC"
  | { readonly named: string; readonly percent: number };

/** How the figures of one measure from one source fall; demonstration data of ours. */
export type FigureProfile = {
  readonly measure: string;
  readonly from: RatingRelation;
  readonly among: Group;
  /** Of those, how many have it: what is missing shows the policy's rule for missing sources. */
  readonly percent: number;
  /** The middle by the rating of results, and how far to either side of it. */
  readonly around: Readonly<Record<Expectation, number>>;
  readonly spread: number;
  /** Hundredths between one possible value and the next. */
  readonly step: number;
  /** Fewest and most values: several where several people answer. */
  readonly values: readonly [number, number];
  readonly basis: string;
};

/** What figures are drawn for. */
export type Subject = {
  readonly ratings: Ratings;
  readonly selfAssesses: boolean;
  readonly servesThePublic: boolean;
  /** Working days served of all in the period. */
  readonly served: Served;
};

/** A middle value for results below, as and above expectation. */
export const around = (below: number, meets: number, above: number): FigureProfile["around"] => ({
  DI_BAWAH_EKSPEKTASI: below,
  SESUAI_EKSPEKTASI: meets,
  DI_ATAS_EKSPEKTASI: above,
});

type Recorded = Extract<Policy["measures"][number], { kind: "RECORDED" }>;

const recordedMeasure = (policy: Policy, { measure: key, from }: FigureProfile): Recorded => {
  const found = policy.measures.find((measure) => measure.key === key);
  if (found?.kind !== "RECORDED" || !found.from.includes(from))
    throw new RangeError(`Policy ${policy.id} records no ${key} from ${from}.`);
  return found;
};

const drawn = (profile: FigureProfile, measure: Recorded, subject: Subject, random: Random): string => {
  const { around: middles, spread, step } = profile;
  const middle = middles[subject.ratings.overallResult] * 100;
  const value = Math.round((middle + random.int(-spread * 100, spread * 100)) / step) * step;
  const [least, most] = [toHundredths(decimal(measure.least)), toHundredths(decimal(measure.most))];
  const within = Math.min(most, Math.max(least, value));
  // Whoever was away reached less of what grows with time; the policy sets it against the days served.
  const { days, of } = subject.served;
  const reached = measure.growsWithTime ? Math.round((within * days) / of) : within;
  return fixed(fromHundredths(reached));
};

/** A person's recorded figures: the same random source gives the same figures. */
export const figuresFor = (
  profiles: readonly FigureProfile[],
  policy: Policy,
  subject: Subject,
  random: Random,
): readonly FigureData[] => {
  const groups = new Map<string, boolean>();
  const belongs = (group: Group): boolean => {
    if (group === "EVERYBODY") return true;
    if (group === "SELF_ASSESSING") return subject.selfAssesses;
    if (group === "SERVING_THE_PUBLIC") return subject.servesThePublic;
    const drawnBefore = groups.get(group.named);
    const member = drawnBefore ?? random.int(1, 100) <= group.percent;
    groups.set(group.named, member);
    return member;
  };
  return profiles.flatMap((profile): readonly FigureData[] => {
    const measure = recordedMeasure(policy, profile);
    if (!belongs(profile.among) || random.int(1, 100) > profile.percent) return [];
    if (measure.growsWithTime && subject.served.days === 0) return []; // there was no day to reach anything in
    const count = random.int(...profile.values);
    const values = Array.from({ length: count }, () => drawn(profile, measure, subject, random));
    return [{ measure: measure.key, from: profile.from, values, basis: profile.basis }];
  });
};
