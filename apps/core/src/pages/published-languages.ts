import type { PublishedContent } from '../knowledge/published-content.js';

type Known = { changes: number; languages: readonly string[] };

const known = new WeakMap<PublishedContent, Known>();

/** The languages a municipality has published anything in, in its own order, the source language first. */
export function publishedLanguages(content: PublishedContent): readonly string[] {
  const kept = known.get(content);
  if (kept?.changes === content.changes) return kept.languages;
  const languages = readLanguages(content);
  known.set(content, { changes: content.changes, languages });
  return languages;
}

function readLanguages(content: PublishedContent): string[] {
  const { sourceLanguage, languages } = content.municipality;
  const present = new Set([...content.all()].flatMap(({ texts }) => Object.keys(texts)));
  return [...new Set([sourceLanguage, ...languages.filter((language) => present.has(language))])];
}
