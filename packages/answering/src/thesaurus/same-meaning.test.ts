import { describe, expect, it } from 'vitest';
import { conceptsIn } from './concepts.js';
import { Names } from './names.js';
import { sameMeaning } from './same-meaning.js';

const concepts = conceptsIn(`
law
de Gesetz
fr loi

rent
de Miete
fr loyer

responsible
de zuständig
fr compétent

skill
de Fähigkeit
fr compétence
`);
const terms = ['gesetz', 'miet', 'zustand', 'fahig'];
const texts = {
  names: new Names(concepts, 'de'),
  numberOf: (stemmed: string) => terms.indexOf(stemmed),
  frequency: () => 1,
  lookAlikesOf: () => [],
};
const meant = (...words: string[]) =>
  sameMeaning(words, new Names(concepts, 'fr'), texts).map((found) =>
    [...found].map(([term, sureness]) => [terms[term], sureness]),
  );

describe('what means the same', () => {
  it('is surer where a name is written just like the word than where they only share a stem', () => {
    expect(meant('loi', 'loyer')).toEqual([
      [
        ['gesetz', 1],
        ['miet', 0.5],
      ],
      [
        ['gesetz', 0.5],
        ['miet', 1],
      ],
    ]);
  });

  it('is as sure where no name is written like the word', () => {
    expect(meant('competences')).toEqual([
      [
        ['zustand', 1],
        ['fahig', 1],
      ],
    ]);
  });

  it('is nothing for a word that names nothing', () => {
    expect(meant('bonjour')).toEqual([[]]);
  });
});
