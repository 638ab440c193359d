import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slipCost } from '../text/slip-cost.js';
import { Dictionary } from './dictionary.js';
import { GramIndex } from './gram-index.js';
import { ListPool } from './list-pool.js';
import { Spelling } from './spelling.js';

const words = new Dictionary(new GramIndex());
for (const word of ['krankenhaus', 'бібліотека', 'المكتبة', 'wohnung', 'wohnung', 'wohnungen', 'bitte'])
  words.use(word);
const spelling = new Spelling(words, ['where', 'что']);
const meantBy = (written: string) => spelling.meantBy(written)[0]?.word;

describe('what was meant', () => {
  it.each([
    ['krankenahus', 'krankenhaus'],
    ['krankhaus', 'krankenhaus'],
    ['бібілотека', 'бібліотека'],
    ['المكتتبة', 'المكتبة'],
    ['wohnug', 'wohnung'],
    ['wehre', 'where'],
  ])('by %s is %s', (written, meant) => expect(meantBy(written)).toBe(meant));

  it.each(['bit', 'krank3nhaus', 'quittung'])('by %s nobody knows', (written) => {
    expect(meantBy(written)).toBeUndefined();
  });
});

describe('the cost of slips', () => {
  it('is nothing for the same word, and least for a doubled letter', () => {
    const costs = ['hospital', 'hospittal', 'hosptial', 'hopital', 'hospistal', 'hospitel'].map((written) =>
      slipCost(written, 'hospital', 2),
    );
    expect(costs).toEqual([0, 0.6, 0.8, 0.8, 0.9, 1]);
  });

  it('is infinite above what was allowed, and within it whatever the words', () => {
    expect(slipCost('casa', 'hospital', 2)).toBe(Number.POSITIVE_INFINITY);
    fc.assert(
      fc.property(fc.string({ maxLength: 9 }), fc.string({ maxLength: 9 }), (written, meant) => {
        const whole = slipCost(written, meant, 100);
        const limited = slipCost(written, meant, 2);
        expect(limited).toBe(whole <= 2 ? whole : Number.POSITIVE_INFINITY);
      }),
    );
  });
});

it('a pool of lists holds what as many plain maps would', () => {
  const change = fc.record({ list: fc.nat(5), number: fc.nat(30), remove: fc.boolean() });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 300 }), (changes) => {
      const pool = new ListPool();
      const plain = Array.from({ length: 6 }, () => new Map<number, number>());
      changes.forEach(({ list, number, remove }, value) => {
        if (remove) pool.remove(list, number);
        else if (!plain[list]?.has(number)) pool.add(list, number, value);
        if (remove) plain[list]?.delete(number);
        else if (!plain[list]?.has(number)) plain[list]?.set(number, value);
      });
      plain.forEach((expected, list) => {
        const places = Array.from({ length: pool.sizeOf(list) }, (_, place) => pool.startOf(list) + place);
        const held = places.map((place) => [pool.numbers[place], pool.values[place]] as const);
        expect(new Map(held)).toEqual(expected);
      });
    }),
  );
});
