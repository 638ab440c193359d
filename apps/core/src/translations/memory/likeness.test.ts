import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keysOf, LEAST_LIKENESS, likenessOf, weightOf, weightsLike, wordsIn } from './likeness.js';

const word = fc.constantFrom(
  'el',
  'dni',
  'turno',
  'vacuna',
  'gratis',
  'escuela',
  'documento',
  '8',
  '12',
  'municipalidad',
);
const sentence = fc.array(word, { minLength: 1, maxLength: 12 });
/** Two sentences of which one is the other after a few changes, so that many are like enough. */
const neighbours = fc
  .tuple(
    sentence,
    fc.array(fc.record({ at: fc.nat({ max: 12 }), gone: fc.nat({ max: 1 }), put: fc.array(word, { maxLength: 1 }) }), {
      maxLength: 4,
    }),
  )
  .map(([one, edits]): [string[], string[]] => [
    one,
    edits.reduce((words, { at, gone, put }) => words.toSpliced(Math.min(at, words.length), gone, ...put), one),
  ]);

describe('likeness', () => {
  it('is 1 for the same words in the same order only, and the same from both sides', () => {
    fc.assert(
      fc.property(neighbours, ([one, other]) => {
        const likeness = likenessOf(one, other);
        expect(likeness).toBe(likenessOf(other, one));
        expect(likeness === 1).toBe(one.join(' ') === other.join(' '));
        expect(likeness).toBeGreaterThanOrEqual(0);
        expect(likeness).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('falls by as much as is left out', () => {
    fc.assert(
      fc.property(sentence, fc.nat({ max: 11 }), (words, at) => {
        const left = words.toSpliced(at, 1);
        expect(likenessOf(words, left)).toBeCloseTo(weightOf(left) / weightOf(words));
      }),
    );
  });

  it('never grows by going a way round: unlike by at most both steps together', () => {
    const unlike = (one: string[], other: string[]) =>
      (1 - likenessOf(one, other)) * Math.max(weightOf(one), weightOf(other));
    fc.assert(
      fc.property(sentence, sentence, sentence, (one, by, other) => {
        expect(unlike(one, other)).toBeLessThanOrEqual(unlike(one, by) + unlike(by, other) + 1e-9);
      }),
    );
  });

  it('does not see capitals, signs and how accents are composed', () => {
    expect(wordsIn('¡Vacunación GRATIS, 8 a 12!')).toEqual(wordsIn('vacunacio\u0301n gratis 8 a 12'));
  });
});

describe('the words a sentence is looked up by', () => {
  it('are shared by any two that are like enough, which also weigh about the same', () => {
    fc.assert(
      fc.property(neighbours, ([one, other]) => {
        if (likenessOf(one, other) < LEAST_LIKENESS) return;
        const keys = new Set(keysOf(one));
        expect(keysOf(other).some((key) => keys.has(key))).toBe(true);
        const { least, most } = weightsLike(weightOf(one));
        expect(weightOf(other)).toBeGreaterThanOrEqual(least);
        expect(weightOf(other)).toBeLessThanOrEqual(most);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are a few, the long ones', () => {
    expect(keysOf(wordsIn('Pedí el turno en la salita más cercana a tu casa'))).toEqual(['cercana', 'salita', 'turno']);
  });
});
