import type { Item } from '@ventanilla/contracts';
import type { PublishedContent } from '../knowledge/published-content.js';
import { pathOf } from '../pages/paths.js';
import { publishedLanguages } from '../pages/published-languages.js';

/** Where an item can be read as a page, in the reader's language or the municipality's own; null without a public address. */
export function pageUrlOf(
  content: PublishedContent,
  item: Pick<Item, 'kind' | 'key'>,
  { publicUrl = null, language }: { publicUrl?: string | null; language: string },
): string | null {
  if (publicUrl === null) return null;
  const { id, sourceLanguage } = content.municipality;
  const published = publishedLanguages(content).includes(language) ? language : sourceLanguage;
  return `${publicUrl.replace(/\/+$/, '')}/m/${id}/${published}${pathOf(item)}`;
}
