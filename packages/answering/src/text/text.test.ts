import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../../test/any-text.js';
import { Matcher } from '../patterns/matcher.js';
import { correctorOf, correctWords } from './corrector.js';
import { fold } from './fold.js';
import { isOneSlip } from './slip.js';
import { soundOf } from './sound.js';
import { Speller } from './speller.js';
import { stem } from './stem.js';
import { MAX_TOKENS, questionTokens, tokensOf } from './tokens.js';

const word = fc.string({ unit: fc.constantFrom(...'abcdehmnostuvz'), minLength: 1, maxLength: 9 });

describe('folding', () => {
  it.each([
    ['¡NO RESPIRAAAA!', '¡no respira!'],
    ['Kreyòl, doktè', 'kreyol, dokte'],
    ['ＡＢＣ ﬁn', 'abc fin'],
    ['Йод и ёлка', 'иод и елка'],
  ])('makes %s into %s', (text, folded) => expect(fold(text)).toBe(folded));

  it('changes nothing more when done twice', () => {
    fc.assert(fc.property(anyText(200), (text) => fold(fold(text)) === fold(text)));
  });
});

describe('tokens', () => {
  it('leave out emoji, punctuation and control characters', () => {
    expect(tokensOf('¿Dónde\u0000 vacunan?? 🙏🏽 (gratis)')).toEqual(['donde', 'vacunan', 'gratis']);
  });

  it('split clitics of French and Creole, and join English contractions', () => {
    expect(tokensOf("l’hôpital m'ap can't someone's")).toEqual(['l', 'hopital', 'm', 'ap', 'cant', 'someone']);
  });

  it('take each Chinese character by itself', () => {
    expect(tokensOf('孩子7岁 DNI')).toEqual(['孩', '子', '7', '岁', 'dni']);
  });

  it('spell out what people type on a phone', () => {
    expect(questionTokens('xq mi bb q llora')).toEqual(['porque', 'mi', 'bebe', 'que', 'llora']);
  });

  it('end after the first four hundred of a question', () => {
    expect(questionTokens('ayuda '.repeat(2_000))).toHaveLength(MAX_TOKENS);
  });
});

describe('stems', () => {
  it.each([
    ['es', 'vacunas', 'vacunacion'],
    ['pt', 'vacinar', 'vacinacao'],
    ['en', 'schools', 'school'],
    ['fr', 'ecoles', 'ecole'],
    ['ar', 'اقامتك', 'اقامه'],
    ['ar', 'حقوقهن', 'حقوق'],
  ])('are the same in %s for %s and %s', (language, one, other) => {
    expect(stem(one, language)).toBe(stem(other, language));
  });

  it('are the word itself where it mixes scripts, which no word does', () => {
    expect(stem('informaciónes', 'es')).not.toBe('informaciónes');
    expect(stem('infоrmaciones', 'es')).toBe('infоrmaciones');
  });

  it('are the word itself in a language without a stemmer', () => expect(stem('lekol', 'ht')).toBe('lekol'));
});

describe('sounds', () => {
  it.each([
    ['ospital', 'hospital'],
    ['bacuna', 'vacuna'],
    ['insendio', 'incendio'],
    ['anbulansia', 'ambulancia'],
    ['emerjensia', 'emergencia'],
  ])('are the same for %s and %s', (one, other) => expect(soundOf(one)).toBe(soundOf(other)));
});

describe('a slip', () => {
  it.each(['hsopital', 'hopital', 'hosspital', 'hozpital', 'hospitall'])('makes %s of hospital', (written) => {
    expect(isOneSlip(written, 'hospital')).toBe(true);
  });

  it('is one edit, as the textbook counts them', () => {
    fc.assert(fc.property(word, word, (one, other) => isOneSlip(one, other) === (editsBetween(one, other) === 1)));
  });

  it('is found in the beginning of a word too', () => {
    expect(isOneSlip('vacnuarla', 'vacun', true)).toBe(true);
    expect(isOneSlip('vacaciones', 'vacun', true)).toBe(false);
  });
});

describe('the speller', () => {
  const speller = new Speller();
  for (const known of ['hospital', 'escuela', 'vacuna', 'casa']) speller.add(known);

  it.each([
    ['ospital', 'hospital'],
    ['hosptial', 'hospital'],
    ['esculea', 'escuela'],
    ['bacuna', 'vacuna'],
  ])('mends %s to %s', (written, meant) => expect(speller.suggest(written)).toBe(meant));

  it.each(['cama', 'hotel', 'h0spital', 'zapato'])('leaves %s alone', (written) => {
    expect(speller.suggest(written)).toBeNull();
  });

  it('mends only words that nobody knows', () => {
    const corrector = correctorOf([new Matcher(['hospital', 'vacun*'])], (ordinary) => ordinary === 'hopital');
    expect(correctWords(['hosptial', 'hopital', 'bacunar', 'x'], [corrector])).toEqual([
      'hospital',
      'hopital',
      'vacunar',
      'x',
    ]);
  });

  it('takes of several that sound the same the one written most alike, whatever its language', () => {
    const vocabulary = correctorOf([new Matcher(['vakuna*', 'vacun*', 'vaksin*'])], () => false);
    expect(correctWords(['bacunan', 'vakunan'], [vocabulary])).toEqual(['vacunan', 'vakunan']);
  });

  it('takes a word that all know before one that only the first knows', () => {
    const vocabulary = correctorOf([new Matcher(['cesion', 'sesion'])], () => false);
    const own = correctorOf([new Matcher(['sesion'])], () => false);
    expect(correctWords(['zesion'], [vocabulary])).toEqual(['cesion']);
    expect(correctWords(['zesion'], [vocabulary, own])).toEqual(['sesion']);
  });
});

/** Damerau's distance between neighbours (optimal string alignment), as slow and plain as it is written in books. */
function editsBetween(one: string, other: string): number {
  const rows = Array.from({ length: one.length + 1 }, (_, row) => [row]);
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  rows[0] = Array.from({ length: other.length + 1 }, (_, column) => column);
  for (let row = 1; row <= one.length; row++) {
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1] ? 0 : 1;
      const swapped = row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      const candidates = [at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same];
      if (swapped) candidates.push(at(row - 2, column - 2) + 1);
      rows[row]?.push(Math.min(...candidates));
    }
  }
  return at(one.length, other.length);
}
