import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Potentials, weighChain } from './chain.js';

const figure = fc.double({ min: -3, max: 3, noNaN: true });
const potentials = fc
  .integer({ min: 1, max: 7 })
  .chain((count) => fc.record({ inside: row(count), start: row(count), end: row(count) }));

function row(count: number): fc.Arbitrary<Float64Array> {
  return fc.array(figure, { minLength: count, maxLength: count }).map((values) => Float64Array.from(values));
}

/** Weighs every way to mark sentences, one by one. */
function weighAll({ inside, start, end }: Potentials): { answers: number[]; none: number } {
  const count = inside.length;
  const weights = Array.from({ length: 2 ** count }, (_, marked) => {
    const is = (place: number) => place >= 0 && (marked & (1 << place)) !== 0;
    let sum = 0;
    for (let place = 0; place < count; place++) {
      if (is(place)) sum += (inside[place] ?? 0) + (is(place - 1) ? 0 : (start[place] ?? 0));
      else if (is(place - 1)) sum += end[place] ?? 0;
    }
    return Math.exp(sum);
  });
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const answers = Array.from({ length: count }, (_, place) =>
    weights.reduce((sum, weight, marked) => sum + ((marked & (1 << place)) === 0 ? 0 : weight / all), 0),
  );
  return { answers, none: (weights[0] ?? 0) / all };
}

describe('the chain', () => {
  it('weighs sentences as if every way to mark them were tried', () => {
    fc.assert(
      fc.property(potentials, (given) => {
        const { answers, logPartition } = weighChain(given);
        const plain = weighAll(given);
        for (const [place, probability] of answers.entries())
          expect(probability).toBeCloseTo(plain.answers[place] ?? 0, 9);
        expect(Math.exp(-logPartition)).toBeCloseTo(plain.none, 9);
      }),
    );
  });

  it('takes a doubtful sentence between two good ones with them', () => {
    const start = Float64Array.from([-4, -4, -4]);
    const alone = weighChain({ inside: Float64Array.from([-9, 0, -9]), start, end: new Float64Array(3) });
    const between = weighChain({ inside: Float64Array.from([5, 0, 5]), start, end: new Float64Array(3) });
    expect(alone.answers[1]).toBeLessThan(0.1);
    expect(between.answers[1]).toBeGreaterThan(0.9);
  });

  it('says of an empty text that nothing in it answers', () => {
    const none = new Float64Array(0);
    expect(weighChain({ inside: none, start: none, end: none })).toMatchObject({ answers: none, logPartition: 0 });
  });
});
