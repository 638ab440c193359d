import type { Page } from './page.js';
import type { PageContext } from './page-context.js';

/** The whole address of a page in a language. */
export function addressIn(
  { origin, municipality }: PageContext,
  { path }: Pick<Page, 'path'>,
  language: string,
): string {
  return `${origin}/m/${municipality.id}/${language}${path}`;
}

/** The languages a page is really in: those of its own words, or all that the municipality publishes in. */
export function languagesOf({ languages }: PageContext, page: Pick<Page, 'languages'>): readonly string[] {
  const own = page.languages;
  return own ? languages.filter((language) => own.includes(language)) : languages;
}

/** Where a page's own words are: elsewhere when they are only shown here for want of a translation. */
export function canonicalLanguage({ language, municipality }: PageContext, own: readonly string[]): string {
  if (own.includes(language)) return language;
  return own.includes(municipality.sourceLanguage) ? municipality.sourceLanguage : (own[0] ?? language);
}
