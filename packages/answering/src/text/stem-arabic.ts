/** "and the", "with the", "like the", "so the", "to the", "the": longest first. */
const BEGINNINGS = ['وال', 'بال', 'كال', 'فال', 'لل', 'ال'];
/** Possessives, duals, plurals, feminines: longest first; two of them may follow each other. */
const ENDINGS = ['ها', 'ان', 'ات', 'ون', 'ين', 'يه', 'يت', 'تك', 'هما', 'هن', 'هم', 'كم', 'نا', 'ه', 'ي', 'ت'];
const MOST_ENDINGS = 2;
const SHORTEST = 3;

/**
 * A folded Arabic word without article, joined particles and endings. Light on purpose: no roots are looked for, since
 * words of one root mean too different things ("office", "book").
 */
export function stemArabic(word: string): string {
  let stem = word.replace(/ى$/, 'ي').replace(/ة$/, 'ه').replaceAll('ٱ', 'ا');
  if (stem.length >= 5 && stem.startsWith('و')) stem = stem.slice(1);
  stem = withoutBeginning(stem);
  for (let endings = 0; endings < MOST_ENDINGS; endings++) stem = withoutEnding(stem);
  return stem;
}

/** A folded word without its article and the particles joined to that. */
export function withoutBeginning(word: string): string {
  const beginning = BEGINNINGS.find((start) => word.startsWith(start) && word.length - start.length >= SHORTEST);
  return beginning === undefined ? word : word.slice(beginning.length);
}

function withoutEnding(word: string): string {
  const ending = ENDINGS.find((end) => word.endsWith(end) && word.length - end.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}
