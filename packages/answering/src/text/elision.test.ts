import { describe, expect, it } from 'vitest';
import { withoutElisions } from './elision.js';

const isKnown = (word: string) => ['asile', 'demander', 'entrada', 'arde', 'tarde'].includes(word);

describe('withoutElisions', () => {
  it('takes an article off a word that is known without it', () => {
    expect(withoutElisions(['demander', 'lasile'], isKnown)).toEqual(['demander', 'asile']);
  });

  it('leaves words that are known as they stand, and those that are not known without it either', () => {
    expect(withoutElisions(['tarde', 'lindo', 'sentro'], isKnown)).toEqual(['tarde', 'lindo', 'sentro']);
  });
});
