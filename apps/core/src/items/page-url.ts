import type { Item } from '@ventanilla/contracts';
import type { PublishedContent } from '../knowledge/published-content.js';
import { pathOf } from '../pages/paths.js';
import { publishedLanguages } from '../pages/published-languages.js';

type Reading = { publicUrl?: string | null; language: string };

/** Where an item can be read as a page, in the reader's language or the municipality's own; null without a public address. */
export function pageUrlOf(
  content: PublishedContent,
  item: Pick<Item, 'kind' | 'key'>,
  reading: Reading,
): string | null {
  return pageUrl(content, pathOf(item), reading);
}

/** Where all that is warned of now can be read. */
export function alertsUrlOf(content: PublishedContent, reading: Reading): string | null {
  return pageUrl(content, '/alerts', reading);
}

function pageUrl(content: PublishedContent, path: string, { publicUrl = null, language }: Reading): string | null {
  if (publicUrl === null) return null;
  const { id, sourceLanguage } = content.municipality;
  const published = publishedLanguages(content).includes(language) ? language : sourceLanguage;
  return `${publicUrl.replace(/\/+$/, '')}/m/${id}/${published}${path}`;
}
