/**
 * The parts of HSDS 3.1's JSON that phones and hours fill, in the standard's own spelling. Whatever is not known is absent.
 */
export type HsdsLanguage = { id: string; code: string };

/** A phone; `type` is RFC 6350's word where there is one. */
export type HsdsPhone = { id: string; number: string; extension?: number; type: string; languages?: HsdsLanguage[] };

/** One recurring opening as an RFC 5545 rule. */
export type HsdsSchedule = {
  id: string;
  valid_from?: string;
  valid_to?: string;
  freq?: 'WEEKLY';
  interval?: number;
  wkst?: string;
  byday?: string;
  opens_at?: string;
  closes_at?: string;
  timezone?: number;
  description?: string;
  attending_type?: string;
};
