import { z } from 'zod';

/** Kinds of content that stay true for about as long as each other. */
export const reviewedKinds = [
  'service',
  'helpLine',
  'guide',
  'law',
  'organization',
  'location',
  'mobileStop',
  'profile',
  'finding',
] as const;
export type ReviewedKind = (typeof reviewedKinds)[number];

/** Months after which each kind must be checked again, where a municipality wants other than usual; null for never. */
export const reviewMonthsSchema = z
  .partialRecord(z.enum(reviewedKinds), z.number().int().min(1).max(60).nullable())
  .meta({ id: 'ReviewMonths' });
export type ReviewMonths = z.infer<typeof reviewMonthsSchema>;

/** A wrong number in an emergency costs most; a finding is dated and a stop is over: neither is checked again. */
export const usualReviewMonths: Readonly<Record<ReviewedKind, number | null>> = {
  service: 6,
  helpLine: 3,
  guide: 12,
  law: 6,
  organization: 12,
  location: 6,
  mobileStop: null,
  profile: null,
  finding: null,
};

type Checked = { kind: Exclude<ReviewedKind, 'law'>; facts: object };

/** The day by which something checked on `checkedAt` must be checked again; null for what is not checked again. */
export function nextReviewBy({ kind, facts }: Checked, checkedAt: string, own: ReviewMonths = {}): string | null {
  const reviewed: ReviewedKind = 'nature' in facts && facts.nature === 'law' ? 'law' : kind;
  const given = own[reviewed];
  const months = given === undefined ? usualReviewMonths[reviewed] : given;
  return months === null ? null : addMonths(checkedAt, months);
}

/** The same day of a later month (an earlier one, when negative), or that month's last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, lastOfMonth))).toISOString().slice(0, 10);
}
