import type { LeaveKind } from "@kinerja/core/organization";
import type { LocalDate } from "@kinerja/core/shared/time";
import type { GeneratedPerson } from "../generated.ts";
import { seeded, shuffled } from "../seeded.ts";
import type { LeaveData } from "../types.ts";

/** Who has a right to a kind of leave: a PPPK has annual, sick and maternity leave alone (PP 49/2018). */
type Taker = "ANYBODY" | "PNS" | "MOTHER";
type LeavePlan = {
  readonly kind: LeaveKind;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  readonly taker: Taker;
};

/** In the first quarter of 2026: of maternity and long leave so little was served that nobody can be compared. */
const IN_THE_QUARTER: readonly LeavePlan[] = [
  { kind: "TAHUNAN", startsOn: "2026-02-02", endsOn: "2026-02-06", taker: "ANYBODY" },
  { kind: "TAHUNAN", startsOn: "2026-03-09", endsOn: "2026-03-13", taker: "ANYBODY" },
  { kind: "SAKIT", startsOn: "2026-01-12", endsOn: "2026-01-30", taker: "ANYBODY" },
  { kind: "MELAHIRKAN", startsOn: "2026-01-05", endsOn: "2026-04-04", taker: "MOTHER" },
  { kind: "ALASAN_PENTING", startsOn: "2026-02-09", endsOn: "2026-03-08", taker: "PNS" },
  { kind: "BESAR", startsOn: "2026-02-02", endsOn: "2026-05-01", taker: "PNS" },
];

/** In March 2026 alone. */
const IN_MARCH: readonly LeavePlan[] = [
  { kind: "TAHUNAN", startsOn: "2026-03-03", endsOn: "2026-03-05", taker: "ANYBODY" },
  { kind: "TAHUNAN", startsOn: "2026-03-25", endsOn: "2026-03-27", taker: "ANYBODY" },
  { kind: "SAKIT", startsOn: "2026-03-09", endsOn: "2026-03-13", taker: "ANYBODY" },
  { kind: "MELAHIRKAN", startsOn: "2026-02-16", endsOn: "2026-05-15", taker: "MOTHER" },
  { kind: "ALASAN_PENTING", startsOn: "2026-03-09", endsOn: "2026-04-08", taker: "PNS" },
];

/** Born in these years, somebody may become a mother. */
const MOTHERS_BORN = { from: "1985", to: "1999" } as const;
/** Long leave (cuti besar) takes five years of service (PP 11/2017, art. 316). */
const APPOINTED_BY = "2020";

const mayTake = ({ kind, taker }: LeavePlan, { kind: status, sex, nip }: GeneratedPerson): boolean => {
  const [born, appointed] = [(nip ?? "").slice(0, 4), (nip ?? "").slice(8, 12)];
  if (taker === "MOTHER") return sex === "FEMALE" && born >= MOTHERS_BORN.from && born <= MOTHERS_BORN.to;
  if (taker === "PNS") return status === "PNS" && (kind !== "BESAR" || appointed <= APPOINTED_BY);
  return true;
};

/** One person for each leave of the period, none twice; `people` are those who may be away. */
export const leavesFor = (
  cycle: "QUARTER" | "MONTH",
  people: readonly GeneratedPerson[],
  seed: number,
): readonly LeaveData[] => {
  const order = shuffled(people, seeded(seed));
  const taken = new Set<string>();
  return (cycle === "QUARTER" ? IN_THE_QUARTER : IN_MARCH).map((plan, place) => {
    const person = order.find((one) => !taken.has(one.code) && mayTake(plan, one));
    if (person === undefined) throw new RangeError(`Nobody may take a leave of kind ${plan.kind}.`);
    taken.add(person.code);
    const { kind, startsOn, endsOn } = plan;
    const decree = `Keputusan Cuti Nomor 850/${String(place + 1).padStart(3, "0")}/2026 (data demonstrasi)`;
    return { code: person.code, kind, startsOn, endsOn, decree };
  });
};
