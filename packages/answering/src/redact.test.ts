import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from '../test/any-text.js';
import { redact } from './redact.js';

describe('redacting', () => {
  it.each([
    ['mi dni es 94.123.456 y vivo en bernal', 'mi dni es … y vivo en bernal'],
    ['llamame al +54 9 11 5050-0147', 'llamame al …'],
    ['mi mail es ana.perez@gmail.com', 'mi mail es …'],
    ['miren https://example.org/x?y=1 por favor', 'miren … por favor'],
    ['escribime a @ana_perez', 'escribime a …'],
    ['me llamo juan y busco trabajo', 'me llamo … y busco trabajo'],
    ['Me llamo Juan Carlos Pérez, busco trabajo', 'Me llamo …, busco trabajo'],
    ['meu nome é Maria e preciso de ajuda', 'meu nome é … e preciso de ajuda'],
    ['my name is Awa Diop and I need a doctor', 'my name is … and I need a doctor'],
    ['je m’appelle Fatou et je cherche une école', 'je m’appelle … et je cherche une école'],
    ['mwen rele Jean e m bezwen doktè', 'mwen rele … e m bezwen doktè'],
  ])('makes "%s" into "%s"', (question, redacted) => expect(redact(question)).toBe(redacted));

  it('keeps what is asked: short numbers, ages, lines', () => {
    const question = 'mi hija de 13 tiene fiebre, ¿llamo al 107 o al 911?';
    expect(redact(question)).toBe(question);
  });

  it('leaves no four digits in a row, whatever the text', () => {
    fc.assert(fc.property(anyText(300), (text) => !/\p{N}{4}/u.test(redact(text))));
  });
});
