import type { Texts } from '@ventanilla/contracts';
import { searchable } from '../platform/database/search.js';
import type { Content } from './entry.schema.js';

/** What a person calls an entry: its name or title, or the start of a finding's text. */
export function titleOf(text: Texts): string {
  if ('name' in text) return text.name;
  return 'title' in text ? text.title : text.text.slice(0, 120);
}

/** What it is called in each language that it has. */
export function titlesOf({ texts }: Pick<Content, 'texts'>): Record<string, string> {
  return Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, titleOf(text)]));
}

/** The title in the source language, or in the first language there is. */
export function titleIn(language: string, { texts }: Pick<Content, 'texts'>): string {
  const text = texts[language] ?? Object.values(texts)[0];
  return text ? titleOf(text) : '';
}

export function searchOf(key: string, { texts }: Pick<Content, 'texts'>): string {
  return searchable([key, ...Object.values(texts).flatMap(wordsIn)]);
}

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (name === 'id' ? [] : wordsIn(inner)));
}
