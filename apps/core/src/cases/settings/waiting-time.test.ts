import { describe, expect, it } from 'vitest';
import { weekdays } from '../../../test/a-case.js';
import { officeMinutes } from './office-minutes.js';
import { waitingTime } from './waiting-time.js';

const schedules = weekdays.map((each) => ({
  ...each,
  periods: each.periods.map((period) => ({ ...period, days: [...period.days] })),
}));
const minutes = (from: string, to: string) =>
  officeMinutes(schedules, 'America/Argentina/Buenos_Aires', new Date(from), new Date(to));

describe('minutes of office hours', () => {
  it.each([
    ['within a morning', '2026-11-27T13:00:00Z', '2026-11-27T13:25:00Z', 25],
    ['over a night', '2026-11-26T19:30:00Z', '2026-11-27T12:30:00Z', 60],
    ['over a weekend', '2026-11-27T19:00:00Z', '2026-11-30T12:10:00Z', 70],
    ['while nobody was there', '2026-11-28T12:00:00Z', '2026-11-29T12:00:00Z', 0],
    ['backwards', '2026-11-27T13:25:00Z', '2026-11-27T13:00:00Z', 0],
  ])('%s', (_, from, to, expected) => {
    expect(minutes(from, to)).toBe(expected);
  });

  it('are none where nobody ever is', () => {
    expect(officeMinutes([], 'UTC', new Date('2026-01-01'), new Date('2026-02-01'))).toBe(0);
  });
});

describe('the waiting time that people are told', () => {
  it('is none from fewer than five cases', () => {
    expect(waitingTime([1, 2, 3, 4], [100, 200])).toEqual({ kind: 'tooFew' });
  });

  it('is what four of five waited, rounded up', () => {
    expect(waitingTime([1, 2, 3, 4, 400], [])).toEqual({ kind: 'known', minutes: 5, cases: 5 });
    expect(waitingTime([10, 20, 31, 32, 33], [])).toEqual({ kind: 'known', minutes: 45, cases: 5 });
    expect(waitingTime([900, 900, 900, 900, 900], [])).toEqual({ kind: 'known', minutes: 960, cases: 5 });
  });

  it('does not look quick while people wait in vain', () => {
    expect(waitingTime([5, 5, 5, 5, 5], [300, 300, 300])).toEqual({ kind: 'known', minutes: 360, cases: 8 });
  });
});
