import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../text/tokens.js';
import { lettersOf } from './letters.js';

const lettersFor = (question: string, ...sentences: string[]) =>
  lettersOf(
    tokensOf(question),
    ['A title', ...sentences].map((sentence) => tokensOf(sentence)),
  );

describe('letters that a question and a sentence share', () => {
  it('bring together what is derived from one word or made of it', () => {
    const { shares } = lettersFor('Wo melde ich Sperrmüll?', 'Sperrmüllabholung', 'Schulen der Stadt');
    expect(shares[1]).toBeGreaterThan(0.2);
    expect(shares[2]).toBeLessThan(0.1);
  });

  it('are all there in a sentence that repeats the question, and none in one of another script', () => {
    const { shares } = lettersFor('bring a passport', 'You bring a passport.', 'Паспорт');
    expect(shares[1]).toBe(1);
    expect(shares[2]).toBe(0);
  });

  it('count less where most sentences have them', () => {
    const { shares } = lettersFor('bags boxes', 'bags go here', 'bags go there', 'boxes go nowhere');
    expect(shares[3]).toBeGreaterThan(shares[1] ?? 1);
  });

  it('are denser in the shorter of two sentences that have the same', () => {
    const { shares, dense } = lettersFor('passport', 'A passport.', 'A passport, glue, milk and wool.');
    expect(shares[1]).toBe(shares[2]);
    expect(dense[1]).toBeGreaterThan(dense[2] ?? 1);
  });

  it('say nothing to a question without words or a text without sentences', () => {
    expect([...lettersFor('', 'A fee is due.').shares]).toEqual([0, 0]);
    expect([...lettersFor('fee').dense]).toEqual([0]);
  });
});
