import type { Passage, Translation } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';
import { statesOf } from '../entries/standing.js';
import { isUnread, statesIn } from './gaps.js';
import { passagesOf } from './passages.js';

export function toTranslation(
  entry: EntryDocument,
  sourceLanguage: string,
  language: string,
  machine: boolean,
): Translation {
  const { _id, version, kind, key, municipality, texts } = entry;
  const keywords = { source: texts[sourceLanguage]?.keywords ?? [], target: texts[language]?.keywords ?? [] };
  const passages = passagesIn(entry, sourceLanguage, language);
  const named = { entry: _id.toHexString(), version, kind, key, municipality, sourceLanguage, language };
  return { ...named, passages, keywords, machine, states: statesOf(entry) };
}

export function passagesIn(entry: EntryDocument, sourceLanguage: string, language: string): Passage[] {
  const { texts, translations = [] } = entry;
  const says = passagesOf(texts[sourceLanguage]);
  const own = passagesOf(texts[language]);
  const bases = new Map(translations.filter((each) => each.language === language).map((each) => [each.path, each]));
  return [...statesIn(language, sourceLanguage, { texts, translations })].map(([path, state]) => {
    const basis = bases.get(path);
    const { said = null, version = null, doubts = [] } = basis ?? {};
    const sides = { source: says.get(path) ?? '', target: own.get(path) ?? '' };
    const unread = state !== 'missing' && isUnread(basis, texts[language]);
    return { path, state, ...sides, said, version, doubts, unread };
  });
}
