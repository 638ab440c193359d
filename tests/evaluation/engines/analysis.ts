import { type Page, textOf } from './engine.js';
import { stemmerOf, wordsOf } from './stems.js';

/** A stem that more than this share of the pages hold says nothing: better than lists of stop words on the train split. */
const COMMON = 0.3;

/** Turns a text into stems. */
export type Analysis = (text: string) => string[];

/** The analysis that every tuned peer is given: stems, without those that are common in these pages. */
export function analysisOf(pages: readonly Page[], language: string): Analysis {
  const stem = stemmerOf(language);
  const holders = new Map<string, number>();
  for (const page of pages)
    for (const term of new Set(wordsOf(textOf(page)).map(stem))) holders.set(term, (holders.get(term) ?? 0) + 1);
  const common = new Set([...holders].filter(([, count]) => count > COMMON * pages.length).map(([term]) => term));
  return (text) =>
    wordsOf(text)
      .map(stem)
      .filter((term) => !common.has(term));
}
