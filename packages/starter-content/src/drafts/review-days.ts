/** By when a person has to look at the first content again: about three months after it was gathered, sooner where it hurts. */
export const reviewDays = {
  ordinary: '2027-02-28',
  helpLine: '2027-01-31',
  law: '2027-01-31',
  /** Dated operations, stops and enrolment periods: whatever comes next has to be announced by then. */
  dated: '2026-12-31',
} as const;
