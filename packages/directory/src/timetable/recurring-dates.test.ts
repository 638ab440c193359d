import { describe, expect, it } from 'vitest';
import { recurringDates } from './recurring-dates.js';

describe('every so many weeks', () => {
  it('begins with the first day that fits, and counts weeks from there', () => {
    // A Sunday: the Tuesday of the week that begins then is the first.
    expect(recurringDates('2026-03-01', { every: 'weeks', count: 2, days: ['TU'], until: '2026-04-20' })).toEqual([
      '2026-03-03',
      '2026-03-17',
      '2026-03-31',
      '2026-04-14',
    ]);
  });

  it('takes several days of the same week', () => {
    expect(recurringDates('2026-03-05', { every: 'weeks', count: 2, days: ['FR', 'MO'], until: '2026-03-31' })).toEqual(
      ['2026-03-06', '2026-03-16', '2026-03-20', '2026-03-30'],
    );
  });

  it('gives nothing without a day', () => {
    expect(recurringDates('2026-03-05', { every: 'weeks', count: 1, days: [], until: '2026-12-31' })).toEqual([]);
  });
});

describe('a rule without a sensible end', () => {
  it('is followed for a year', () => {
    const dates = recurringDates('2026-03-03', { every: 'weeks', count: 1, days: ['TU'], until: '2199-12-31' });
    expect(dates).toHaveLength(53);
    expect(dates.at(-1)).toBe('2027-03-02');
  });
});

describe('every so many months', () => {
  it('finds the last weekday of months that have four of it and of those that have five', () => {
    expect(
      recurringDates('2026-04-01', { every: 'months', count: 1, week: -1, day: 'SA', until: '2026-06-30' }),
    ).toEqual(['2026-04-25', '2026-05-30', '2026-06-27']);
  });

  it('goes over the turn of a year', () => {
    expect(
      recurringDates('2026-11-15', { every: 'months', count: 1, week: 2, day: 'TU', until: '2027-02-28' }),
    ).toEqual(['2026-12-08', '2027-01-12', '2027-02-09']);
  });
});
