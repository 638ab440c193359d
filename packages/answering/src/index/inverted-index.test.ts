import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestOf } from './best-of.js';
import { InvertedIndex } from './inverted-index.js';

const term = fc.constantFrom('vacun', 'escuel', '#hospital', '@health', 'dni');
const unit = fc.dictionary(term, fc.float({ min: Math.fround(0.1), max: 1, noNaN: true }));
const question = fc.array(fc.record({ term, weight: fc.constantFrom(0.5, 1, 2) }), { maxLength: 4 });
const everything = 1_000;

function indexOf(units: readonly Record<string, number>[]): InvertedIndex {
  const index = new InvertedIndex();
  for (const impacts of units) index.put(new Map(Object.entries(impacts)));
  return index;
}

describe('the index', () => {
  it('scores as a plain sum over the shared terms', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 20 }), question, (units, terms) => {
        const index = indexOf(units);
        for (const { unit: found, score } of index.search(terms, everything)) {
          const plain = terms.reduce(
            (sum, { term: wanted, weight }) =>
              sum + weight * index.rarityOf(wanted) * Math.fround(units[found]?.[wanted] ?? 0),
            0,
          );
          expect(score).toBeCloseTo(plain, 9);
        }
      }),
    );
  });

  it('is as before once a unit is put in and taken out again', () => {
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 12 }), unit, question, (units, visitor, terms) => {
        const index = indexOf(units);
        const before = index.search(terms, everything);
        index.remove(index.put(new Map(Object.entries(visitor))));
        expect(index.search(terms, everything)).toEqual(before);
        expect(index.size).toBe(units.length);
      }),
    );
  });

  it('tells how much a unit is about a term', () => {
    const index = indexOf([{ dni: 0.5 }, {}]);
    expect([index.impactIn(0, 'dni'), index.impactIn(1, 'dni'), index.impactIn(7, 'dni')]).toEqual([0.5, 0, 0]);
  });

  it('holds a term nobody has for the rarest', () => {
    const index = indexOf([{ dni: 1 }, { dni: 1 }, { vacun: 1 }]);
    expect(index.rarityOf('banco')).toBeGreaterThan(index.rarityOf('vacun'));
    expect(index.rarityOf('vacun')).toBeGreaterThan(index.rarityOf('dni'));
  });
});

it('the best are those a full sort would put first', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(9), { maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (values, limit) => {
      const units = values.map((_, number) => number);
      const sorted = values.map((score, number) => ({ unit: number, score }));
      sorted.sort((one, other) => other.score - one.score || one.unit - other.unit);
      expect(bestOf(units, Float64Array.from(values), limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});
