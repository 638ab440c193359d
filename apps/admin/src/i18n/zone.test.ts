import { describe, expect, it } from 'vitest';
import { clockIn, momentIn } from './zone.js';

describe('the clock of a municipality', () => {
  it('shows its own hour', () => {
    expect(clockIn('America/Argentina/Buenos_Aires', new Date('2026-12-01T02:30:00Z'))).toBe('2026-11-30T23:30');
  });

  it.each([
    ['America/Argentina/Buenos_Aires', '2026-11-30T08:00', '2026-11-30T11:00:00.000Z'],
    ['Asia/Kathmandu', '2026-11-30T08:00', '2026-11-30T02:15:00.000Z'],
    ['Europe/Madrid', '2026-03-29T01:30', '2026-03-29T00:30:00.000Z'],
    ['Europe/Madrid', '2026-03-29T03:30', '2026-03-29T01:30:00.000Z'],
    ['Europe/Madrid', '2026-10-25T12:00', '2026-10-25T11:00:00.000Z'],
  ])('in %s is at %s a moment of its own', (zone, clock, moment) => {
    expect(momentIn(zone, clock)?.toISOString()).toBe(moment);
  });

  it('takes nothing that is no day and hour', () => {
    expect(momentIn('Europe/Madrid', '')).toBeNull();
  });
});
