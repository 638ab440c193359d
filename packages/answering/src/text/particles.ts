import { withoutBeginning as withoutArabicArticle } from './stem-arabic.js';

/** Letters that a language writes together with the word that follows: "in", "for", "like", "so", "and". */
const JOINED: Readonly<Record<string, string>> = { ar: 'بلكفو' };
/** Letters that a language puts before verbs: "will", "he", "she". */
const BEFORE_VERBS: Readonly<Record<string, string>> = { ar: 'سيت' };

/** A stem without the particle that may be written together with it, or null when it begins with none. */
export function withoutParticle(stemmed: string, language: string): string | null {
  const isParticle = isJoined(stemmed, language) || beginsWith(BEFORE_VERBS[language], stemmed);
  return isParticle && stemmed.length > 1 ? stemmed.slice(1) : null;
}

/** A word without an article, and what is joined to it, that a language writes together with the word. */
export function withoutArticle(word: string, language: string): string {
  return language === 'ar' ? withoutArabicArticle(word) : word;
}

/** Whether a stem may begin with a small word that is only written together with it, so that both mean the same. */
export function isJoined(stemmed: string, language: string): boolean {
  return beginsWith(JOINED[language], stemmed);
}

function beginsWith(letters: string | undefined, stemmed: string): boolean {
  return letters !== undefined && stemmed !== '' && letters.includes(stemmed.charAt(0));
}
