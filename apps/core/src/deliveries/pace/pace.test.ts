import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Allowance, paceOf, spend } from './pace.js';

const start = new Date('2026-06-10T12:00:00Z');
const at = (ms: number) => new Date(start.getTime() + ms);

/** Takes as much as it may at each of these moments, and says how much that was. */
function takeAt(moments: readonly number[], perSecond: number): { ms: number; granted: number }[] {
  let allowance: Allowance = { left: 0, at: new Date(0) };
  return moments.map((ms) => {
    const taken = spend(allowance, 50, at(ms), paceOf(perSecond));
    allowance = taken.allowance;
    return { ms, granted: taken.granted };
  });
}

describe('the pace', () => {
  it('lets no more than a fifth above it begin in any second, whenever senders ask', () => {
    const moments = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(moments, fc.integer({ min: 1, max: 100 }), (asked, perSecond) => {
        const taken = takeAt(
          [...asked].sort((one, other) => one - other),
          perSecond,
        );
        for (const { ms: from } of taken) {
          const second = taken.filter(({ ms }) => ms >= from && ms < from + 1_000);
          const begun = second.reduce((sum, { granted }) => sum + granted, 0);
          expect(begun).toBeLessThanOrEqual(perSecond + paceOf(perSecond).burst);
        }
      }),
    );
  });

  it('is reached by whoever waits as long as they are told', () => {
    let allowance: Allowance = { left: 0, at: start };
    let [now, sent] = [0, 0];
    while (now < 10_000) {
      const taken = spend(allowance, 25, at(now), paceOf(25));
      allowance = taken.allowance;
      sent += taken.granted;
      now += taken.waitMs;
    }
    expect(sent).toBeGreaterThanOrEqual(245);
  });

  it('does not run backwards with a clock that does', () => {
    const { allowance } = spend({ left: 0, at: at(1_000) }, 1, at(0), paceOf(25));
    expect(allowance).toEqual({ left: 0, at: at(1_000) });
  });
});
