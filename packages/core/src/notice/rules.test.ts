import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { STEPS } from "../period/index.ts";
import { InvariantError } from "../shared/errors.ts";
import { addMilliseconds } from "../shared/time.ts";
import { KEPT_DAYS, NOTICE_KINDS, type Notice } from "./model.ts";
import { announcementOf, expiresAt, isPosition, newestOf, noticeOf, positionOf, shownSince, textOf } from "./rules.ts";

const AT = "2026-03-31T17:00:00.000Z";
const QUARTER = { id: "per_q", kind: "QUARTER", startsOn: "2026-01-01" } as const;
const YEAR = { id: "per_y", kind: "YEAR", startsOn: "2026-01-01" } as const;
const NEXT = { id: "per_n", kind: "YEAR", startsOn: "2027-01-01" } as const;

const notice = (changes: Partial<Notice> = {}): Notice => ({
  id: "ntc_0123456789abcdef01234567",
  kind: "RATING_REMINDER",
  at: AT,
  period: QUARTER,
  count: 12,
  until: "2026-04-14T17:00:00.000Z",
  ...changes,
});

describe("a notice in words", () => {
  // Each kind in both languages: whole sentences, the last day that counts, and nobody's name.
  it.each([
    [
      "YEAR_CREATED",
      NEXT,
      "Tahun 2027 telah dibuat beserta periode-periode di dalamnya: SKP sudah dapat disusun.",
      "The year 2027 has been set up with its short cycles: plans for it can be made.",
    ],
    [
      "PERIOD_OPENED",
      QUARTER,
      "Triwulan I 2026 telah dimulai dan berakhir pada 14 April 2026.",
      "Quarter I of 2026 has begun; it ends on 14 April 2026.",
    ],
    [
      "EVALUATION_OPENED",
      QUARTER,
      "Evaluasi triwulan I 2026 dibuka: isi penilaian mandiri, dan bagi pejabat penilai nilai pegawai Anda, paling lambat 14 April 2026.",
      "The evaluation of quarter I of 2026 is open: assess yourself, and rate whoever you are the rater of, by 14 April 2026.",
    ],
    [
      "RATING_REMINDER",
      QUARTER,
      "Pegawai yang belum Anda nilai untuk triwulan I 2026: 12. Nilai paling lambat 14 April 2026; setelah itu beralih kepada atasan Anda.",
      "People you have not rated yet for quarter I of 2026: 12. Rate them by 14 April 2026; after that it passes to your superior.",
    ],
    [
      "RATING_ESCALATED",
      QUARTER,
      "Pejabat penilai belum menilai, sehingga penilaian triwulan I 2026 beralih kepada Anda sebagai atasannya: 12 pegawai. Nilai paling lambat 14 April 2026.",
      "The rater of these people stayed silent, so that rating them for quarter I of 2026 has passed to you: 12. Rate them by 14 April 2026.",
    ],
    [
      "ESCALATION_REMINDER",
      QUARTER,
      "Pegawai yang penilaiannya untuk triwulan I 2026 beralih kepada Anda dan belum dinilai: 12. Nilai paling lambat 14 April 2026; setelah itu mereka tidak dinilai.",
      "People whose rating for quarter I of 2026 passed to you and who are not rated yet: 12. Rate them by 14 April 2026; after that they stay unrated.",
    ],
    [
      "RATER_MISSING",
      YEAR,
      "Pegawai yang belum dinilai untuk tahun 2026 dan saat ini tidak dapat dinilai oleh siapa pun: 12. Mereka tidak mempunyai penugasan, pimpinan di atasnya, atau atasan pejabat penilai; setelah 14 April 2026 mereka tidak dinilai.",
      "People not rated yet for the year 2026 whom nobody can rate now: 12. They have no assignment, no head above them, or nobody above their rater; after 14 April 2026 they stay unrated.",
    ],
    [
      "RESULTS_PUBLISHED",
      QUARTER,
      "Hasil penilaian triwulan I 2026 telah terbit dan bersifat sementara sampai dengan 14 April 2026.",
      "The results of quarter I of 2026 are published; they are provisional until 14 April 2026.",
    ],
    ["PERIOD_FINAL", YEAR, "Hasil penilaian tahun 2026 sudah final.", "The results of the year 2026 are final."],
  ] as const)("%s", (kind, period, indonesian, english) => {
    const told = notice({ kind, period });
    expect(textOf(told, "id", "WIB")).toBe(indonesian);
    expect(textOf(told, "en", "WIB")).toBe(english);
  });

  it.each([
    ["2026-01-01", "Triwulan I 2026", "Quarter I of 2026"],
    ["2026-04-01", "Triwulan II 2026", "Quarter II of 2026"],
    ["2026-07-01", "Triwulan III 2026", "Quarter III of 2026"],
    ["2026-10-01", "Triwulan IV 2026", "Quarter IV of 2026"],
  ])("names the quarter from %s", (startsOn, indonesian, english) => {
    const told = notice({ kind: "PERIOD_OPENED", period: { ...QUARTER, startsOn } });
    expect(textOf(told, "id", "WIB")).toContain(`${indonesian} telah`);
    expect(textOf(told, "en", "WIB")).toContain(`${english} has`);
  });

  it.each([
    ["2026-01-01", "Bulan Januari 2026", "January 2026"],
    ["2026-08-01", "Bulan Agustus 2026", "August 2026"],
    ["2026-12-01", "Bulan Desember 2026", "December 2026"],
  ])("names the month from %s", (startsOn, indonesian, english) => {
    const told = notice({ kind: "PERIOD_OPENED", period: { id: "per_m", kind: "MONTH", startsOn } });
    expect(textOf(told, "id", "WIB")).toBe(`${indonesian} telah dimulai dan berakhir pada 14 April 2026.`);
    expect(textOf(told, "en", "WIB")).toBe(`${english} has begun; it ends on 14 April 2026.`);
  });

  // The exclusive instant at which a day ends: the day itself is the last one, whichever zone it is of.
  it.each([
    ["WIB", "2027-01-31T17:00:00.000Z", "31 Januari 2027"],
    ["WITA", "2027-01-31T16:00:00.000Z", "31 Januari 2027"],
    ["WIT", "2027-01-31T15:00:00.000Z", "31 Januari 2027"],
    ["WIT", "2027-01-31T15:00:00.001Z", "1 Februari 2027"],
    ["WIB", "2028-02-29T17:00:00.000Z", "29 Februari 2028"],
  ] as const)("in %s, until %s is until %s", (zone, until, day) => {
    expect(textOf(notice({ kind: "PERIOD_OPENED", until }), "id", zone)).toContain(`pada ${day}.`);
  });

  it("is never told without what it says", () => {
    expect(() => textOf(notice({ count: null }), "id", "WIB")).toThrow(InvariantError);
    expect(() => textOf(notice({ until: null }), "en", "WIB")).toThrow("A notice RATING_REMINDER lacks its until.");
  });

  it("has a text for every kind, and says nothing that is not in the notice", () => {
    for (const kind of NOTICE_KINDS)
      for (const language of ["id", "en"] as const) {
        const text = textOf(notice({ kind }), language, "WIB");
        expect(text).not.toMatch(/[{}]|null|undefined|_/);
        // The only numbers are the count, the year, the day.
        expect(text.replace(/14 April 2026|2026|\b12\b/g, "")).not.toMatch(/\d/);
      }
  });
});

describe("what a step tells everybody", () => {
  const PERIOD = {
    ...YEAR,
    endsAt: "2026-12-31T17:00:00.000Z",
    evaluationClosesAt: "2027-01-31T17:00:00.000Z",
    finalisesAt: "2027-04-09T17:00:00.000Z",
  };
  const told = (step: (typeof STEPS)[number]["step"], at: string) => announcementOf("agc_1", step, PERIOD, NEXT, at);

  it("is this, of each step", () => {
    const found = STEPS.map(({ step }) => {
      const { kind, period, count, until } = told(step, AT) ?? {};
      return [step, kind, period?.id, count, until];
    });
    expect(found).toEqual([
      ["OPEN", "PERIOD_OPENED", "per_y", null, PERIOD.endsAt],
      ["CREATE_NEXT", "YEAR_CREATED", "per_n", null, null],
      ["EVALUATE", "EVALUATION_OPENED", "per_y", null, PERIOD.evaluationClosesAt],
      ["REMIND_RATERS", undefined, undefined, undefined, undefined],
      ["ESCALATE", undefined, undefined, undefined, undefined],
      ["REMIND_SUPERIORS", undefined, undefined, undefined, undefined],
      ["CLOSE", undefined, undefined, undefined, undefined],
      ["SCORE", undefined, undefined, undefined, undefined],
      ["PUBLISH", "RESULTS_PUBLISHED", "per_y", null, PERIOD.finalisesAt],
      ["FINALISE", "PERIOD_FINAL", "per_y", null, null],
    ]);
  });

  // A step done late: what is over by then is no news.
  it.each([
    ["OPEN", "2026-12-31T16:59:59.999Z", true],
    ["OPEN", "2026-12-31T17:00:00.000Z", false],
    ["EVALUATE", "2027-01-31T16:59:59.999Z", true],
    ["EVALUATE", "2027-01-31T17:00:00.000Z", false],
    ["PUBLISH", "2027-04-09T16:59:59.999Z", true],
    ["PUBLISH", "2027-04-09T17:00:00.000Z", false],
    ["FINALISE", "2040-01-01T00:00:00.000Z", true],
    ["CREATE_NEXT", "2040-01-01T00:00:00.000Z", true],
  ] as const)("%s done at %s: told is %s", (step, at, isTold) => {
    expect(told(step, at) !== null).toBe(isTold);
  });

  it("is nothing where no year follows", () => {
    expect(announcementOf("agc_1", "CREATE_NEXT", PERIOD, null, AT)).toBeNull();
  });

  it("holds what it says and nothing else of the period", () => {
    expect(told("OPEN", AT)).toEqual({
      id: expect.stringMatching(/^ntc_[0-9a-f]{24}$/),
      kind: "PERIOD_OPENED",
      at: AT,
      period: { id: "per_y", kind: "YEAR", startsOn: "2026-01-01" },
      count: null,
      until: PERIOD.endsAt,
    });
  });
});

describe("the id of a notice", () => {
  const idOf = (agency: string, step: "ESCALATE" | "OPEN", to: Parameters<typeof noticeOf>[2], changes: object = {}) =>
    noticeOf(agency, step, to, { ...notice(), ...changes }).id;
  const first = () => idOf("agc_1", "ESCALATE", { employee: "emp_1" });

  it("is the same for the same step and reader, whenever and with whatever number it is sent", () => {
    expect(idOf("agc_1", "ESCALATE", { employee: "emp_1" }, { at: "2027-01-01T00:00:00.000Z", count: 3 })).toBe(
      first(),
    );
  });

  it.each([
    ["agency", () => idOf("agc_2", "ESCALATE", { employee: "emp_1" })],
    ["step", () => idOf("agc_1", "OPEN", { employee: "emp_1" })],
    ["reader", () => idOf("agc_1", "ESCALATE", { employee: "emp_2" })],
    ["audience", () => idOf("agc_1", "ESCALATE", "HR")],
    ["kind", () => idOf("agc_1", "ESCALATE", { employee: "emp_1" }, { kind: "RATER_MISSING" })],
    ["period", () => idOf("agc_1", "ESCALATE", { employee: "emp_1" }, { period: YEAR })],
  ])("is another for another %s", (_, other) => {
    expect(other()).not.toBe(first());
  });
});

describe("the order of notices", () => {
  const hex = fc.string({ minLength: 24, maxLength: 24, unit: fc.constantFrom(..."0123456789abcdef") });
  const notices = fc.uniqueArray(
    // Few instants, so that many are equal.
    fc.tuple(fc.nat(3), hex).map(([n, id]) => notice({ id: `ntc_${id}`, at: addMilliseconds(AT, n) })),
    { selector: positionOf },
  );

  it("is one, whichever list each of them is in", () => {
    fc.assert(
      fc.property(notices, fc.array(fc.nat(2), { minLength: 60, maxLength: 60 }), fc.nat(40), (all, places, count) => {
        const sorted = all.toSorted((a, b) => (positionOf(a) < positionOf(b) ? 1 : -1));
        const lists = [0, 1, 2].map((place) => sorted.filter((_, i) => (places[i] ?? 0) === place));
        expect(newestOf(lists, count)).toEqual(sorted.slice(0, count));
      }),
    );
  });

  it("is by instant, then by id", () => {
    const [a, b] = [notice({ id: "ntc_a" }), notice({ id: "ntc_b" })];
    const later = notice({ id: "ntc_0", at: addMilliseconds(AT, 1) });
    expect(newestOf([[b, a], [later]], 3)).toEqual([later, b, a]);
  });

  it.each([
    ["a place", "2026-03-31T17:00:00.000Z#ntc_0123456789abcdef01234567", true],
    ["nothing", "", false],
    ["an instant", "2026-03-31T17:00:00.000Z", false],
    ["another id", "2026-03-31T17:00:00.000Z#per_0123456789abcdef01234567", false],
    ["something before it", "x2026-03-31T17:00:00.000Z#ntc_0123456789abcdef01234567", false],
    ["something behind it", "2026-03-31T17:00:00.000Z#ntc_0123456789abcdef01234567\u{10ffff}", false],
  ])("a position is %s: %s", (_, text, isOne) => {
    expect(isPosition(text)).toBe(isOne);
  });
});

describe("how long a notice is there", () => {
  it("is shown for two years with a leap day, and then removed", () => {
    expect(KEPT_DAYS).toBe(731);
    expect(shownSince("2028-03-01T00:00:00.000Z")).toBe("2026-03-01T00:00:00.000Z");
    expect(shownSince("2027-03-01T00:00:00.000Z")).toBe("2025-02-28T00:00:00.000Z");
    expect(expiresAt("2026-03-01T00:00:00.000Z")).toBe(Date.parse("2028-03-01T00:00:00.000Z") / 1000);
    // Seconds are rounded up: never removed while it is shown.
    expect(expiresAt("2026-03-01T00:00:00.001Z")).toBe(Date.parse("2028-03-01T00:00:01.000Z") / 1000);
  });
});
