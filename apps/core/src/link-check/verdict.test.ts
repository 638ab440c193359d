import { describe, expect, it } from 'vitest';
import type { Probe } from './prober.js';
import { verdictAfter } from './verdict.js';

const on = (day: string) => new Date(`${day}T10:00:00Z`);
const failed = (error: Probe['error'], status: number | null = null): Probe => ({ status, error, movedTo: null });

function afterDays(probe: Probe, ...days: string[]) {
  let known = verdictAfter({ failedOn: [] }, probe, on(days[0] ?? ''));
  for (const day of days.slice(1)) known = verdictAfter(known, probe, on(day));
  return known;
}

describe('an address that fails', () => {
  it('is not broken by one bad day, however often it was asked on it', () => {
    expect(afterDays(failed('gone', 404), '2026-06-10', '2026-06-10', '2026-06-10').isBroken).toBe(false);
  });

  it('is broken when it says so on two days, or gives no answer on three', () => {
    expect(afterDays(failed('gone', 404), '2026-06-10', '2026-06-11').isBroken).toBe(true);
    expect(afterDays(failed('timeout'), '2026-06-10', '2026-06-11').isBroken).toBe(false);
    expect(afterDays(failed('timeout'), '2026-06-10', '2026-06-11', '2026-06-12')).toMatchObject({
      isBroken: true,
      failedOn: ['2026-06-10', '2026-06-11', '2026-06-12'],
    });
  });

  it('is forgiven as soon as it answers', () => {
    const broken = afterDays(failed('gone', 404), '2026-06-10', '2026-06-11');
    const well = verdictAfter(broken, { status: 200, error: null, movedTo: null }, on('2026-06-14'));
    expect(well).toMatchObject({ isBroken: false, failedOn: [], nextAt: on('2026-06-21') });
  });

  it('counts for nothing when nobody can tell', () => {
    expect(afterDays(failed('unsure', 403), '2026-06-10', '2026-06-11', '2026-06-12').isBroken).toBe(false);
    for (const error of ['notAllowed', 'askedNotTo'] as const) {
      expect(afterDays(failed(error), '2026-06-10', '2026-06-11', '2026-06-12').failedOn).toEqual([]);
    }
  });
});
