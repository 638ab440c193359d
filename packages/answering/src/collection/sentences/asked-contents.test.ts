import { describe, expect, it } from 'vitest';
import { Contents } from '../contents.js';
import { AskedContents } from './asked-contents.js';
import type { ChainWeights } from './weighing.js';

const BODY = ['Der Sperrmüll wird abgeholt.', 'Bulky Street 5'];
const NO_WEIGHTS: ChainWeights = { inside: { every: {} }, start: { every: {} }, end: { every: {} } };

const contents = new Contents('de');
contents.put('waste', 'Abfall', BODY, -1);

/** What the sentences of the German text write of a question letter by letter; its word means "Sperrmüll". */
function lettersFor(word: string, language: string): number[] {
  const [meant] = contents.read(['sperrmull']);
  if (meant === undefined) throw new Error('The word is not read');
  const asked = new AskedContents(contents, () => ({ title: 'Abfall', body: BODY }), {
    words: [word],
    read: [{ ...meant, word, meant: word }],
    kinds: new Set(),
    language,
    area: null,
  });
  return [...(asked.candidate(contents.unitOf('waste') ?? -1, NO_WEIGHTS).columns.get('letters') ?? [])];
}

describe('the letters of a question', () => {
  it('are its own in its own language', () => {
    const [, waste = 0, street = 1] = lettersFor('sperrmull', 'de');
    expect(waste).toBe(1);
    expect(street).toBe(0);
  });

  it('are those of what its words stand for in another language, whatever looks alike there', () => {
    const [, waste = 0, street = 1] = lettersFor('bulky', 'en');
    expect(waste).toBeGreaterThan(0.8);
    expect(street).toBe(0);
  });
});
