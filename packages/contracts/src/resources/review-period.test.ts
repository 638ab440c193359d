import { describe, expect, it } from 'vitest';
import { nextReviewBy } from '../index.js';

const guide = (nature: string) => ({ kind: 'guide' as const, facts: { nature } });
const of = (kind: 'service' | 'helpLine' | 'mobileStop') => ({ kind, facts: {} });

describe('the next day to check', () => {
  it('comes sooner for what does more harm when it is wrong', () => {
    expect(nextReviewBy(of('helpLine'), '2026-02-24')).toBe('2026-05-24');
    expect(nextReviewBy(of('service'), '2026-02-24')).toBe('2026-08-24');
    expect(nextReviewBy(guide('law'), '2026-02-24')).toBe('2026-08-24');
    expect(nextReviewBy(guide('practical'), '2026-02-24')).toBe('2027-02-24');
  });

  it('is none for what is over by itself', () => {
    expect(nextReviewBy(of('mobileStop'), '2026-02-24')).toBeNull();
  });

  it('is what the municipality says, never included', () => {
    expect(nextReviewBy(of('service'), '2026-02-24', { service: 1 })).toBe('2026-03-24');
    expect(nextReviewBy(of('service'), '2026-02-24', { service: null })).toBeNull();
  });

  it('is the last of a month that is too short', () => {
    expect(nextReviewBy(of('service'), '2026-08-31')).toBe('2027-02-28');
    expect(nextReviewBy(of('helpLine'), '2026-11-30')).toBe('2027-02-28');
  });
});
