import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mondayToFriday } from '../test/schedule-builder.js';
import { describePeriods, isRoundTheClock } from './describe-periods.js';
import { type OpeningPeriod, weekdays } from './schedule.js';

describe('the week as a door sign', () => {
  it('writes Monday to Friday 8 to 20 and Saturday 9 to 12 as two groups', () => {
    const periods: OpeningPeriod[] = [
      { days: ['SA'], opensAt: '09:00', closesAt: '12:00' },
      { days: mondayToFriday, opensAt: '08:00', closesAt: '20:00' },
    ];
    expect(describePeriods(periods)).toEqual([
      { ranges: [{ from: 'MO', to: 'FR' }], times: [{ opensAt: '08:00', closesAt: '20:00' }] },
      { ranges: [{ from: 'SA', to: 'SA' }], times: [{ opensAt: '09:00', closesAt: '12:00' }] },
    ]);
  });

  it('puts the shifts of a day in order and the same days together although they are not neighbours', () => {
    const periods: OpeningPeriod[] = [
      { days: ['MO', 'WE', 'FR'], opensAt: '14:00', closesAt: '18:00' },
      { days: ['FR', 'MO', 'WE'], opensAt: '08:00', closesAt: '12:00' },
    ];
    const single = (day: 'MO' | 'WE' | 'FR') => ({ from: day, to: day });
    expect(describePeriods(periods)).toEqual([
      {
        ranges: [single('MO'), single('WE'), single('FR')],
        times: [
          { opensAt: '08:00', closesAt: '12:00' },
          { opensAt: '14:00', closesAt: '18:00' },
        ],
      },
    ]);
  });

  it('names every open day once and no other, whatever the periods', () => {
    const period = fc.record({
      days: fc.subarray([...weekdays]),
      opensAt: fc.constantFrom('08:00', '09:00'),
      closesAt: fc.constantFrom('12:00', '24:00'),
    });
    fc.assert(
      fc.property(fc.array(period), (periods) => {
        const named = describePeriods(periods).flatMap(({ ranges }) =>
          ranges.flatMap(({ from, to }) => weekdays.slice(weekdays.indexOf(from), weekdays.indexOf(to) + 1)),
        );
        const open = weekdays.filter((day) => periods.some(({ days }) => days.includes(day)));
        expect(named.toSorted()).toEqual(open.toSorted());
      }),
    );
  });

  it('is empty for no periods', () => {
    expect(describePeriods([])).toEqual([]);
  });
});

describe('round the clock', () => {
  it('is every day from midnight to midnight', () => {
    const allDay = { opensAt: '00:00', closesAt: '24:00' };
    expect(isRoundTheClock([{ days: [...weekdays], ...allDay }])).toBe(true);
    expect(isRoundTheClock([{ days: mondayToFriday, ...allDay }])).toBe(false);
    expect(isRoundTheClock([{ days: [...weekdays], opensAt: '00:00', closesAt: '23:30' }])).toBe(false);
  });
});
