import type { AddedWord, AnyEntryInput, Texts } from '@ventanilla/contracts';
import type { Content, EntryDocument } from '../entries/entry.schema.js';
import type { EntryValues } from '../entries/entry.writer.js';
import { pinOf } from '../entries/schedule/scheduled.js';
import { invalid } from '../platform/http/read-input.js';

const MOST_KEYWORDS = 60;

/** Words by the language of the text they are added to. */
type WordsByLanguage = ReadonlyMap<string, readonly string[]>;

/** Each word goes to the public text of its language, else to that of the source language, else to any that is public. */
export function placeWords(published: Content, words: readonly AddedWord[], sourceLanguage: string): WordsByLanguage {
  const placed = new Map<string, string[]>();
  for (const { word, language } of words) {
    const place = [language, sourceLanguage, ...Object.keys(published.texts)].find((code) => published.texts[code]);
    if (place !== undefined) placed.set(place, [...(placed.get(place) ?? []), word]);
  }
  return placed;
}

/** The content with the words among its keywords, each once. */
export function withWords<Some extends Content>(content: Some, words: WordsByLanguage): Some {
  const worded = [...words].flatMap(([language, added]) => {
    const text = content.texts[language];
    return text ? [[language, { ...text, keywords: keywordsWith(text, added) }] as const] : [];
  });
  return { ...content, texts: { ...content.texts, ...Object.fromEntries(worded) } };
}

/**
 * What an entry becomes: the words in what is public and in the draft, and nothing else of the draft. What is scheduled stays
 * scheduled, because nothing that anybody looked at has changed.
 */
export function valuesWithWords(before: EntryDocument, published: Content, words: WordsByLanguage): EntryValues {
  const draft = withWords({ facts: before.facts, texts: before.texts }, words);
  const scheduled = before.scheduled.map((one) =>
    one.pin === pinOf(before, one.language) ? { ...one, pin: pinOf(draft, one.language) } : one,
  );
  return { texts: draft.texts, published: withWords(published, words), scheduled };
}

/** The same entry as a draft to be tried. */
export function asDraft({ kind, municipality, key }: EntryDocument, content: Content): AnyEntryInput {
  // The kind decides the shape of facts and texts; the compiler can not follow that.
  return { kind, municipality, key, ...content } as AnyEntryInput;
}

function keywordsWith({ keywords }: Texts, added: readonly string[]): string[] {
  const known = new Set(keywords.map((word) => word.toLowerCase()));
  const fresh = added.filter((word) => !known.has(word.toLowerCase()));
  const all = [...keywords, ...new Set(fresh)];
  if (all.length <= MOST_KEYWORDS) return all;
  const message = `An entry has ${MOST_KEYWORDS} words at most. Take some out of it first, or add fewer.`;
  throw invalid([{ path: 'body.answer.words', code: 'tooMany', message }]);
}
