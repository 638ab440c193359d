/** How far a person stands behind the wording in a language. */
export type Review = 'reviewed' | 'unreviewed';

/** A language that the bot or the dashboard speaks. */
export type Language = {
  /** Two or three letter code, as on the wire. */
  code: string;
  /** Its own name, as its speakers write it. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The languages to read instead, in order, where a text is missing. */
  fallback: readonly string[];
  /** Whether a person who speaks it has read what the product says in it. */
  review: Review;
};

/**
 * The languages of the bot, in the order they are offered. Until a native speaker has read a language it stays
 * `unreviewed`, and the product says so where it matters.
 */
export const languages: readonly Language[] = [
  { code: 'es', name: 'Español', direction: 'ltr', fallback: ['en', 'pt'], review: 'unreviewed' },
  { code: 'pt', name: 'Português', direction: 'ltr', fallback: ['es', 'en'], review: 'unreviewed' },
  { code: 'en', name: 'English', direction: 'ltr', fallback: ['es', 'pt'], review: 'unreviewed' },
  { code: 'fr', name: 'Français', direction: 'ltr', fallback: ['en', 'es'], review: 'unreviewed' },
  { code: 'ht', name: 'Kreyòl ayisyen', direction: 'ltr', fallback: ['fr', 'es', 'en'], review: 'unreviewed' },
];

/** The language with this code, or null when the bot does not speak it. */
export function findLanguage(code: string): Language | null {
  return languages.find((language) => language.code === code) ?? null;
}

/** A language's own name, also of one the bot does not speak: whoever looks for it reads that one. */
export function ownNameOf(code: string): string {
  return findLanguage(code)?.name ?? new Intl.DisplayNames([code, 'es'], { type: 'language' }).of(code) ?? code;
}

/** The codes to try for a reader of `code`, best first, without repeats; a stranger's language falls back to all of ours. */
export function fallbackOrder(code: string): string[] {
  const own = findLanguage(code);
  const order = [code, ...(own?.fallback ?? []), ...languages.map((language) => language.code)];
  return [...new Set(order)];
}

/** Languages written from right to left that content may be published in, whether or not the bot speaks them. */
const RIGHT_TO_LEFT = new Set(['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'dv', 'sd', 'ug', 'yi']);

/** The direction in which a language is written, also one the bot does not speak. */
export function directionOf(code: string): Language['direction'] {
  return findLanguage(code)?.direction ?? (RIGHT_TO_LEFT.has(code) ? 'rtl' : 'ltr');
}
