import { describe, expect, it } from 'vitest';
import { datesIn } from './use-dates.js';

describe('a moment in words', () => {
  const moment = '2026-11-20T02:05:00Z';

  it('is what the clocks of the municipality show, wherever the computer is', () => {
    expect(datesIn('es', 'America/Argentina/Buenos_Aires').moment(moment)).toBe('19 nov 2026, 23:05');
    expect(datesIn('en', 'Asia/Tokyo').moment(moment)).toBe('Nov 20, 2026, 11:05');
  });

  it('begins the day at zero, not at twenty-four', () => {
    expect(datesIn('en', 'Etc/UTC').moment('2026-11-20T00:30:00Z')).toBe('Nov 20, 2026, 00:30');
  });
});
