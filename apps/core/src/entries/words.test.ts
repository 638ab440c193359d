import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchable } from '../platform/database/search.js';
import { wordConditions, wordsOf } from './words.js';

/** What the database does with the conditions. */
function isFound(text: string, q: string): boolean {
  const search = searchable([text]);
  const words = wordsOf(search);
  return wordConditions(q).every((condition) =>
    'words' in condition
      ? words.some((word) => new RegExp(condition.words.$regex, 'u').test(word))
      : new RegExp(condition.search.$regex).test(search),
  );
}

/** The same by reading the whole text: everything typed stands in it, where a word begins. */
function isRead(text: string, q: string): boolean {
  const search = searchable([text]);
  return searchable([q])
    .split(' ')
    .filter(Boolean)
    .every((typed) => placesOf(search, typed).some((at) => beginsWord(search, at)));
}

function placesOf(text: string, part: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) places.push(at);
  return places;
}

const letter = /[\p{L}\p{N}]/u;

function beginsWord(text: string, at: number): boolean {
  return !letter.test(text[at] ?? '') || !letter.test(text[at - 1] ?? ' ');
}

const words = [
  'vacunación',
  'Vacuna',
  'trámite',
  'turno',
  '0800-222',
  'svc.salud.turnos',
  'довідка',
  'شهادة',
  'maître',
  'Straße',
  'a@b.example',
  '«hola»',
];
const texts = fc.array(fc.constantFrom(...words), { maxLength: 6 }).map((all) => all.join(' '));
const typed = fc
  .array(fc.constantFrom(...words).chain(beginningOf), { minLength: 1, maxLength: 3 })
  .map((all) => all.join(' '));

function beginningOf(word: string) {
  return fc.integer({ min: 1, max: word.length }).map((length) => word.slice(0, length));
}

describe('the words of an entry', () => {
  it('find what reading the whole text finds, where words begin', () => {
    fc.assert(
      fc.property(texts, typed, (text, q) => isFound(text, q) === isRead(text, q)),
      { numRuns: 2_000 },
    );
  });

  it.each([
    ['accents and capitals aside', 'Vacunación en la salita', 'VACUNACION sali', true],
    ['words in any order', 'Turnos para el DNI', 'dni turno', true],
    ['not in the middle of a word', 'Vacunación', 'nación', false],
    ['a key, and the beginning of one', 'svc.salud.turnos Turnos', 'svc.salud.t', true],
    ['not the parts of a key in another order', 'svc.salud.turnos', 'turnos.salud', false],
    ['what a very long word begins with', 'electroencefalografistasmayores', 'electroencefalografistasmenores', false],
    ['what stands inside a script without spaces', '去医院看病', '医院', true],
    ['one letter of such a script', '去医院看病', '院', true],
    ['only what stands together in it', '去医院看病', '去看', false],
    ['signs that are no words', 'Cuesta 300 €', '€', true],
  ])('find %s', (_what, text, q, expected) => expect(isFound(text, q)).toBe(expected));

  it('are each kept once', () => {
    expect(wordsOf('turno turnos turno')).toEqual(['turno', 'turnos']);
  });
});
