import { type OpeningPeriod, openingPeriodSchema, weekdays } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { copyDay, normalizeTime, periodsOf, weekOf, workdays } from './week.js';

const split: OpeningPeriod[] = [
  { days: ['MO', 'WE'], opensAt: '08:00', closesAt: '12:00' },
  { days: ['MO', 'WE'], opensAt: '16:00', closesAt: '20:00' },
  { days: ['SA'], opensAt: '09:00', closesAt: '13:30' },
];

describe('a week', () => {
  it('shows two shifts on a day and nothing on a closed one', () => {
    const week = weekOf(split);
    expect(week.MO).toEqual([
      { opensAt: '08:00', closesAt: '12:00' },
      { opensAt: '16:00', closesAt: '20:00' },
    ]);
    expect(week.TU).toEqual([]);
  });

  it('becomes periods again without loss', () => {
    expect(periodsOf(weekOf(split))).toEqual(split);
  });

  it('says the hours of equal days once', () => {
    const week = copyDay(weekOf([{ days: ['MO'], opensAt: '08:00', closesAt: '14:00' }]), 'MO', workdays);
    expect(periodsOf(week)).toEqual([{ days: workdays, opensAt: '08:00', closesAt: '14:00' }]);
  });

  it('keeps any set of days through there and back', () => {
    for (let bits = 1; bits < 128; bits += 1) {
      const days = weekdays.filter((_, index) => bits & (1 << index));
      const periods = [{ days, opensAt: '00:00', closesAt: '24:00' }];
      expect(periodsOf(weekOf(periods))).toEqual(periods);
    }
  });
});

describe('a typed time', () => {
  it.each([
    ['8', '08:00'],
    ['830', '08:30'],
    ['8.30', '08:30'],
    ['17h', '17:00'],
    ['9:05 hs', '09:05'],
    ['24', '24:00'],
    ['00:00', '00:00'],
  ])('%s is understood as %s', (typed, time) => {
    expect(normalizeTime(typed)).toBe(time);
    expect(openingPeriodSchema.shape.opensAt.safeParse(time).success).toBe(true);
  });

  it.each(['25', '8:75', '24:30', 'mediodía', ''])('%s is left as it is', (typed) => {
    expect(normalizeTime(typed)).toBe(typed);
  });
});
