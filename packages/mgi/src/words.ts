/**
 * One text in several languages, by language code. A language nobody has written stays away: there is never an empty
 * text in it, and nothing is translated here.
 */
export type Words = Readonly<Record<string, string>>;

/** A language code: `es`, `pt`, `zh`, also with a region as in `pt-BR`. */
export const languagePattern = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/**
 * The text in the first of those languages that has one, or `null`. Say every language the reader understands, the best
 * one first; another language is never chosen for them.
 *
 * @example
 * findWords({ es: 'Salud', en: 'Health' }, ['fr', 'en']); // 'Health'
 */
export function findWords(words: Words, languages: readonly string[]): string | null {
  const language = languages.find((each) => words[each]);
  return language === undefined ? null : (words[language] ?? null);
}
