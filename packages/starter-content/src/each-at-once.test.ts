import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eachAtOnce } from './each-at-once.js';

const aMoment = () => new Promise((resolve) => setImmediate(resolve));

describe('eachAtOnce', () => {
  it('does the work once for every item and never more at a time than it may', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(), { maxLength: 40 }), fc.integer({ min: 1, max: 9 }), async (items, limit) => {
        const seen: number[] = [];
        let underWay = 0;
        await eachAtOnce(items, limit, async (item) => {
          underWay += 1;
          expect(underWay).toBeLessThanOrEqual(limit);
          await aMoment();
          underWay -= 1;
          seen.push(item);
        });
        expect(seen).toEqual(items);
      }),
      { numRuns: 30 },
    );
  });

  it('throws the first failure after what was under way has ended, and begins nothing new', async () => {
    const ended: number[] = [];
    // 4 begins when 1 has ended, a moment before 2 fails.
    const work = async (item: number) => {
      await aMoment();
      if (item === 2) throw new Error('the second failed');
      ended.push(item);
    };
    await expect(eachAtOnce([1, 2, 3, 4, 5, 6], 3, work)).rejects.toThrow('the second failed');
    expect(ended).toEqual([1, 3, 4]);
  });
});
