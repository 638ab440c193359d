import { describe, expect, it } from 'vitest';
import { aTimetable } from '../../test/timetable-builder.js';
import type { Timetable, Weekly } from './timetable.js';
import { validateTimetable } from './validate-timetable.js';

const tuesdays: Weekly = { every: 'weeks', count: 2, days: ['TU'], until: '2026-06-30' };
const instead = { date: '2026-03-04', opensAt: '10:00', closesAt: '12:00', address: null, position: null };

const wrong = (overrides: Partial<Timetable>) =>
  validateTimetable(aTimetable(overrides)).map(({ path, code }) => `${path} ${code}`);

describe('a timetable', () => {
  it('is fine with one date, with a rule, and with changes of its own dates', () => {
    expect(wrong({})).toEqual([]);
    expect(wrong({ repeats: tuesdays })).toEqual([]);
    expect(
      wrong({
        repeats: tuesdays,
        exceptions: [
          { date: '2026-03-03', change: 'changed', reason: 'weather', instead },
          { date: '2026-03-17', change: 'cancelled', reason: 'weather' },
        ],
      }),
    ).toEqual([]);
  });

  it.each<[string, Partial<Timetable>, string[]]>([
    ['a day that does not exist', { date: '2026-02-30' }, ['date date']],
    ['hours that are none', { opensAt: '9', closesAt: '25:00' }, ['opensAt time', 'closesAt time']],
    ['the same opening and closing time', { closesAt: '09:00' }, ['closesAt sameTimes']],
    ['a week without days', { repeats: { ...tuesdays, days: [] } }, ['repeats.days noDays']],
    [
      'an end before the beginning',
      { repeats: { ...tuesdays, until: '2026-03-02' } },
      ['repeats.until validityReversed'],
    ],
    ['more than a year', { repeats: { ...tuesdays, until: '2027-03-10' } }, ['repeats.until tooFarAhead']],
    ['no date at all', { repeats: { ...tuesdays, days: ['MO'], until: '2026-03-08' } }, ['repeats noDates']],
    [
      'a listed day that does not exist',
      { repeats: { every: 'dates', dates: ['2026-03-05', '2026-04-31'] } },
      ['repeats.dates.1 date'],
    ],
    [
      'a change of a date it does not have',
      { repeats: tuesdays, exceptions: [{ date: '2026-03-10', change: 'cancelled', reason: 'weather' }] },
      ['exceptions.0.date notADate'],
    ],
    [
      'two changes of one date',
      {
        exceptions: [
          { date: '2026-03-03', change: 'cancelled', reason: 'weather' },
          { date: '2026-03-03', change: 'changed', reason: 'weather', instead },
        ],
      },
      ['exceptions.1.date repeatedException'],
    ],
    [
      'other hours that are none',
      {
        exceptions: [
          { date: '2026-03-03', change: 'changed', reason: 'other', instead: { ...instead, closesAt: '10:00' } },
        ],
      },
      ['exceptions.0.instead.closesAt sameTimes'],
    ],
  ])('says what is wrong with %s', (_, overrides, problems) => {
    expect(wrong(overrides)).toEqual(problems);
  });
});
