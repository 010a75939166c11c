/**
 * When things happen in the demonstration, in UTC; one hour of the morning in Indonesia. The periods' own dates follow
 * from the calendar: Quarter I ends on 31 March, is evaluated until 15 April and escalated until 6 May.
 */
export const TIMELINE = {
  /** The clock begins: agencies are founded, people hired and linked, the year is created. */
  founded: "2025-12-15T01:00:00.000Z",
  /** Plans are written, submitted and approved, before the year begins. */
  planned: "2025-12-22T01:00:00.000Z",
  /** The quarter has ended: classes are set, people assess themselves. */
  selfAssessed: "2026-04-02T01:00:00.000Z",
  rated: "2026-04-10T01:00:00.000Z",
  /** The evaluation has closed: what silent raters left goes to their superiors. */
  escalated: "2026-04-20T01:00:00.000Z",
  /** The first tick after the quarter's scores may be made closes, scores and publishes it: 00:15 in Jakarta. */
  published: "2026-05-06T17:15:00.000Z",
  /** The next morning, with everything there to be read. */
  closed: "2026-05-07T01:00:00.000Z",
} as const;
