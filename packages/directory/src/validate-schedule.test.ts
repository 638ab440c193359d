import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSchedule, buenosAires } from '../test/schedule-builder.js';
import { openingStatus } from './opening-status.js';
import type { ProblemCode } from './problem.js';
import { type Schedule, weekdays } from './schedule.js';
import { validateSchedule } from './validate-schedule.js';

const found = (overrides: Partial<Schedule>) =>
  validateSchedule(aSchedule(overrides)).map(({ path, code }) => `${path} ${code}`);

describe('a schedule as a manager types it', () => {
  it('passes with two shifts, a holiday inside the season and a night that ends when the morning begins', () => {
    const problems = found({
      validFrom: '2026-03-01',
      validTo: '2026-11-30',
      periods: [
        { days: ['MO', 'TU'], opensAt: '08:00', closesAt: '12:00' },
        { days: ['MO', 'TU'], opensAt: '12:00', closesAt: '16:00' },
        { days: ['SU'], opensAt: '22:00', closesAt: '08:00' },
      ],
      exceptions: [{ date: '2026-05-25', closed: true, periods: [], reason: 'Feriado' }],
    });
    expect(problems).toEqual([]);
  });

  const refusals: [string, Partial<Schedule>, `${string} ${ProblemCode}`][] = [
    ['nothing at all', { periods: [] }, ' emptySchedule'],
    [
      'hours that open and close at the same time',
      { periods: [{ days: ['MO'], opensAt: '08:00', closesAt: '08:00' }] },
      'periods.0.closesAt sameTimes',
    ],
    [
      'a time without its zero',
      { periods: [{ days: ['MO'], opensAt: '8:00', closesAt: '16:00' }] },
      'periods.0.opensAt time',
    ],
    [
      '24:00 as an opening time',
      { periods: [{ days: ['MO'], opensAt: '24:00', closesAt: '06:00' }] },
      'periods.0.opensAt time',
    ],
    ['hours without a day', { periods: [{ days: [], opensAt: '08:00', closesAt: '16:00' }] }, 'periods.0.days noDays'],
    [
      'a day named twice',
      { periods: [{ days: ['MO', 'MO'], opensAt: '08:00', closesAt: '9:00' }] },
      'periods.0.days repeatedDay',
    ],
    [
      'shifts that overlap',
      {
        periods: [
          { days: ['MO'], opensAt: '08:00', closesAt: '13:00' },
          { days: ['FR', 'MO'], opensAt: '12:59', closesAt: '18:00' },
        ],
      },
      'periods.1 overlappingPeriods',
    ],
    [
      'a Sunday night that runs into Monday morning',
      {
        periods: [
          { days: ['SU'], opensAt: '22:00', closesAt: '08:30' },
          { days: ['MO'], opensAt: '08:00', closesAt: '16:00' },
        ],
      },
      'periods.1 overlappingPeriods',
    ],
    [
      'a season that ends before it begins',
      { validFrom: '2026-03-02', validTo: '2026-03-01' },
      'validTo validityReversed',
    ],
    ['a date that does not exist', { validTo: '2026-02-30' }, 'validTo date'],
    [
      'an exception after the last day',
      { validTo: '2026-03-01', exceptions: [{ date: '2026-03-02', closed: true, periods: [] }] },
      'exceptions.0.date exceptionOutsideValidity',
    ],
    [
      'an exception before the first day',
      { validFrom: '2026-03-03', exceptions: [{ date: '2026-03-02', closed: true, periods: [] }] },
      'exceptions.0.date exceptionOutsideValidity',
    ],
    [
      'two exceptions for one date',
      {
        exceptions: [
          { date: '2026-03-02', closed: true, periods: [] },
          { date: '2026-03-02', closed: false, periods: [{ opensAt: '08:00', closesAt: '09:00' }] },
        ],
      },
      'exceptions.1.date repeatedException',
    ],
    [
      'a closed date with hours',
      { exceptions: [{ date: '2026-03-02', closed: true, periods: [{ opensAt: '08:00', closesAt: '09:00' }] }] },
      'exceptions.0.periods closedWithPeriods',
    ],
    [
      'an open date without hours',
      { exceptions: [{ date: '2026-03-02', closed: false, periods: [] }] },
      'exceptions.0.periods openWithoutPeriods',
    ],
    [
      'a date on which hours overlap',
      {
        exceptions: [
          {
            date: '2026-03-02',
            closed: false,
            periods: [
              { opensAt: '08:00', closesAt: '12:00' },
              { opensAt: '11:00', closesAt: '13:00' },
            ],
          },
        ],
      },
      'exceptions.0.periods.1 overlappingPeriods',
    ],
  ];
  it.each(refusals)('refuses %s', (_, overrides, problem) => {
    expect(found(overrides)).toContain(problem);
  });

  it('names every problem at once and says what to do about each', () => {
    const problems = validateSchedule(
      aSchedule({ validTo: 'soon', periods: [{ days: [], opensAt: 'morning', closesAt: '25:00' }] }),
    );
    expect(problems.map(({ path }) => path)).toEqual([
      'validTo',
      'periods.0.days',
      'periods.0.opensAt',
      'periods.0.closesAt',
    ]);
    expect(problems.every(({ message }) => message.length > 20)).toBe(true);
  });

  it('lets nothing through that the opening status would stumble over', () => {
    const orNonsense = (...values: string[]) =>
      fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...values) }, { weight: 1, arbitrary: fc.string() });
    const time = orNonsense('08:00', '12:00', '24:00', '22:30');
    const date = orNonsense('2026-03-01', '2026-03-02', '2026-02-30');
    const hours = fc.record({ opensAt: time, closesAt: time });
    const periods = fc.array(fc.record({ days: fc.subarray([...weekdays]), opensAt: time, closesAt: time }), {
      maxLength: 2,
    });
    const exception = fc.record({ date, closed: fc.boolean(), periods: fc.array(hours, { maxLength: 2 }) });
    const schedule = fc.record({
      validFrom: fc.option(date),
      validTo: fc.option(date),
      periods,
      exceptions: fc.array(exception, { maxLength: 1 }),
      byAppointment: fc.boolean(),
    });
    fc.assert(
      fc.property(schedule, (candidate) => {
        fc.pre(validateSchedule(candidate).length === 0);
        expect(() => openingStatus([candidate], new Date('2026-03-02T12:00:00Z'), buenosAires)).not.toThrow();
      }),
    );
  });
});
