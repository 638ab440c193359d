import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type OpeningPeriod, weekdays } from '../schedule.js';
import { formatOpeningHours, type HoursLanguage, parseOpeningHours } from './opening-hours-text.js';

const workdays = ['MO', 'TU', 'WE', 'TH', 'FR'];
const week = [{ days: workdays, opensAt: '08:00', closesAt: '16:00' }];

describe('opening hours as people write them', () => {
  it.each([
    'lun-vie 08:00-16:00',
    'Lunes a viernes de 8 a 16',
    'lunes a viernes: 8:00 a 16:00 hs',
    'LUN - VIE 8hs-16hs',
    'Mon-Fri 8am-4pm',
    'Monday to Friday 08:00 to 16:00',
    'seg-sex 8h-16h',
    'segunda a sexta das 8h às 16h'.replace(' das', ''),
    'lun, mar, mié, jue y vie 8.00-16.00',
  ])('reads «%s» as Monday to Friday from eight to four', (text) => {
    expect(parseOpeningHours(text)).toEqual(week);
  });

  it('reads several groups, several times of a day and the whole day', () => {
    expect(parseOpeningHours('lun-vie 08:00-12:00, 14:00-18:00; sáb 09:00-13:00')).toEqual([
      { days: workdays, opensAt: '08:00', closesAt: '12:00' },
      { days: workdays, opensAt: '14:00', closesAt: '18:00' },
      { days: ['SA'], opensAt: '09:00', closesAt: '13:00' },
    ]);
    expect(parseOpeningHours('todos los días 24 h')).toEqual([
      { days: [...weekdays], opensAt: '00:00', closesAt: '24:00' },
    ]);
    expect(parseOpeningHours('vie-lun 22:00-06:00')).toEqual([
      { days: ['MO', 'FR', 'SA', 'SU'], opensAt: '22:00', closesAt: '06:00' },
    ]);
  });

  it.each([
    '9 a 25',
    'lun-vie 9 a 25',
    'lun-vie',
    '08:00-16:00',
    'lun-lun 8-16',
    'lun 8-8',
    'a veces',
    'lun 8-16 aprox',
    '',
  ])('reads nothing into «%s»', (text) => {
    expect(parseOpeningHours(text)).toBeNull();
  });

  it('reads back whatever it writes, in every language', () => {
    const times = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`);
    const period = fc
      .record({ days: fc.subarray([...weekdays], { minLength: 1 }), opensAt: times, closesAt: times })
      .filter(({ opensAt, closesAt }) => opensAt !== closesAt);
    const languages = fc.constantFrom<HoursLanguage>('es', 'en', 'pt');
    fc.assert(
      fc.property(fc.array(period, { minLength: 1, maxLength: 5 }), languages, (periods, language) => {
        const read = parseOpeningHours(formatOpeningHours(periods, language));
        expect(openings(read ?? [])).toEqual(openings(periods));
      }),
    );
  });
});

/** Every single opening of the week, because how they are grouped does not matter. */
function openings(periods: OpeningPeriod[]): string[] {
  const all = periods.flatMap(({ days, opensAt, closesAt }) => days.map((day) => `${day} ${opensAt}-${closesAt}`));
  return [...new Set(all)].sort();
}
