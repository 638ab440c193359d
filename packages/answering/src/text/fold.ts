const ACCENTS = /[\u0300-\u036f\u064b-\u065f\u0640]/g;
const ELONGATED = /(\p{L})\1{2,}/gu;
const LIGATURES: Readonly<Record<string, string>> = { ß: 'ss', œ: 'oe', æ: 'ae', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };
const LIGATURE = /[ßœæøłđı]/g;

/**
 * Makes spellings that mean the same look the same: small letters, no accents, no drawn-out letters ("respiraaa"),
 * compatibility forms (ﬁ, ＡＢＣ) as ordinary letters. Folding twice changes nothing more.
 */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .toLowerCase()
    .replace(LIGATURE, (letter) => LIGATURES[letter] ?? letter)
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(ELONGATED, '$1');
}
