import { fold } from '../text/fold.js';

/** From zero on; a hyphen where a language has no single word. "One" is left out where it is also the article. */
const COUNTING: Readonly<Record<string, string>> = {
  es: `cero - dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho
    diecinueve veinte`,
  pt: `zero - dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito
    dezenove vinte`,
  en: `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
    eighteen nineteen twenty`,
  fr: `zero - deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize - - - vingt`,
  ht: 'zewo - de twa kat senk sis set uit nef dis onz douz trez katoz kenz sez diset dizuit diznef ven',
};

const MORE: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  es: { treinta: 30, cuarenta: 40, cincuenta: 50, sesenta: 60, cien: 100, mil: 1000 },
  pt: { duas: 2, trinta: 30, quarenta: 40, cinquenta: 50, sessenta: 60, cem: 100, mil: 1000 },
  en: { thirty: 30, forty: 40, fifty: 50, sixty: 60, hundred: 100, thousand: 1000 },
  fr: { trente: 30, quarante: 40, cinquante: 50, soixante: 60, cent: 100, mille: 1000 },
  ht: { trant: 30, karant: 40, senkant: 50, swasant: 60, mil: 1000 },
};

const numbers = new Map(
  Object.entries(COUNTING).map(([language, words]) => {
    const counted = words.split(/\s+/).map((word, value): [string, number] => [fold(word), value]);
    return [language, new Map([...counted.filter(([word]) => word !== '-'), ...Object.entries(MORE[language] ?? {})])];
  }),
);

/** A folded word that says a number, as digits; null for any other word. Digits of every script become ours. */
export function digitsOf(word: string, language: string): string | null {
  const inWords = numbers.get(language)?.get(word);
  if (inWords !== undefined) return String(inWords);
  return /\p{Nd}/u.test(word) ? word.replace(/\p{Nd}/gu, latinDigit) : null;
}

/** Unicode keeps the ten digits of a script in a row, zero first. */
function latinDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}
