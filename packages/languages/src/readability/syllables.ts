type Count = (word: string) => number;

/** Spanish: neighbouring vowels are one syllable unless both are strong, or a weak one carries the accent. */
const spanish: Count = (word) => {
  const letters = word.replace(/([qg])u(?=[eéií])/g, '$1').replace(/y(?=$|[^aeiouáéíóúü])/g, 'i');
  return nucleiIn(letters, /[aeiouáéíóúü]/, (one, other) => isStrong(one, 'aeoáéóíú') && isStrong(other, 'aeoáéóíú'));
};

/**
 * Portuguese: a nasal pair (`ão`) is one syllable, a falling pair (`ai`) too; a rising one (`ia`) only at the end of a
 * word whose accent stands elsewhere (`água`, but `di-a`).
 */
const portuguese: Count = (word) => {
  const letters = word.replace(/([qg])u(?=[aeiouáéíóúâêôãõ])/g, '$1').replace(/(ã[oei]|õe)/g, 'ã');
  const end = /[áéíóúâêô].*[iu][aeo]s?$/.test(letters) ? letters.replace(/[iu]([aeo]s?)$/, '$1') : letters;
  return nucleiIn(end, /[aeiouáéíóúâêôãõà]/, (_, other) => !/[iu]/.test(other));
};

/** French: written vowels in a row are one syllable unless an accent parts them; a final mute e is not heard. */
const french: Count = (word) => {
  const letters = word.replace(/([qg])u(?=[eéèêiîaao])/g, '$1').replace(/(?<=[^aeiouyéèêâîôû].*)e(s|nt)?$/, '');
  return nucleiIn(letters, /[aeiouyàâéèêëîïôöùûü]/, (one, other) => parts(one, other));
};

/** English has no rule that always holds: vowels in a row, without the silent e. */
const english: Count = (word) => {
  const letters = word
    .replace(/(?<=[aeiouy].*)(?:(?<![td])ed|(?<![cgsxz]|[cs]h)es|(?<!l)e|(?<=[aeiouy]l)e)$/, '')
    .replace(/^y/, '');
  return nucleiIn(letters, /[aeiouy]/, (one, other) => one === 'i' && /[ao]/.test(other) && !/[tscg]io/.test(letters));
};

/** Haitian Creole writes what it says: `ou`, `an`, `en`, `on` are one vowel each, any other vowel is its own syllable. */
const haitian: Count = (word) => nucleiIn(word.replace(/ou/g, 'u'), /[aeiouàèò]/, () => true);

const counts: Readonly<Record<string, Count>> = {
  es: spanish,
  pt: portuguese,
  fr: french,
  en: english,
  ht: haitian,
};

/** How many syllables a word has, by the rules of its language; at least one. Null for a language without rules. */
export function syllablesOf(word: string, language: string): number | null {
  const count = counts[language];
  if (!count) return null;
  const parts = word.toLowerCase().split(/['’-]/);
  return Math.max(
    1,
    parts.reduce((sum, part) => sum + count(part), 0),
  );
}

function nucleiIn(letters: string, vowel: RegExp, isHiatus: (one: string, other: string) => boolean): number {
  let nuclei = 0;
  let before = '';
  for (const letter of letters) {
    const isVowel = vowel.test(letter);
    if (isVowel && (before === '' || isHiatus(before, letter))) nuclei += 1;
    before = isVowel ? letter : '';
  }
  return nuclei;
}

function isStrong(letter: string, strong: string): boolean {
  return strong.includes(letter);
}

function parts(one: string, other: string): boolean {
  return /[ïëü]/.test(other) || (/[éa]/.test(one) && /[âàèêoô]/.test(other)) || (one === 'é' && /[aiou]/.test(other));
}
