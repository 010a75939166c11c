/**
 * When things happen in the demonstration, in UTC; one hour of the morning in Indonesia. The periods' own dates follow
 * from the calendar: Quarter I ends on 31 March, is evaluated until 15 April and escalated until 6 May; where the month
 * is the cycle, March is evaluated until 8 April and escalated until 28 April.
 */
export const TIMELINE = {
  /** The clock begins: agencies are founded, people hired and linked, the year is created. */
  founded: "2025-12-15T01:00:00.000Z",
  /** Plans are written, submitted and approved, before the year begins. */
  planned: "2025-12-22T01:00:00.000Z",
  /** Agencies that join late, when January and February are over: founded, and two days later with their plans. */
  joined: "2026-03-02T01:00:00.000Z",
  joinedPlanned: "2026-03-04T01:00:00.000Z",
  /** The quarter has ended, and March with it: classes are set, people assess themselves, leaves are put on record. */
  selfAssessed: "2026-04-02T01:00:00.000Z",
  /** Raters rate and figures are recorded; the evaluation of March closes on 8 April, the quarter's on 15 April. */
  rated: "2026-04-07T01:00:00.000Z",
  /** The evaluations have closed: what silent raters left goes to their superiors. */
  escalated: "2026-04-20T01:00:00.000Z",
  /** The first tick after the quarter's scores may be made closes, scores and publishes it: 00:15 in Jakarta. */
  published: "2026-05-06T17:15:00.000Z",
  /** The next morning, with everything there to be read. */
  closed: "2026-05-07T01:00:00.000Z",
} as const;
