import type { EntryDocument } from '../../entries/entry.schema.js';
import { statesIn } from '../gaps.js';
import { digestOf, passagesOf } from '../passages.js';
import { keysOf, weightOf, wordsIn } from './likeness.js';
import type { RememberedSentence } from './sentence.schema.js';
import { pairsIn } from './sentences.js';

/** Far more than any entry says; what comes after them is not remembered. */
const MOST_OF_AN_ENTRY = 2_000;
/** Longer ones are found again only when they are the same. */
export const MOST_WORDS = 80;

/**
 * What an entry knows of translating: its passages somebody answers for, with what they translate. Of a stale one that is
 * what the source said then. A deleted entry knows nothing.
 */
export function rememberedOf(entry: EntryDocument): RememberedSentence[] {
  const source = sourceOf(entry);
  if (entry.deletedAt || source === '') return [];
  const languages = Object.keys(entry.texts).filter((language) => language !== source);
  return languages.flatMap((language) => rememberedIn(language, source, entry)).slice(0, MOST_OF_AN_ENTRY);
}

/** The language that an entry was translated from when its translations were last worked out. */
export function sourceOf({ translatedFor }: Pick<EntryDocument, 'translatedFor'>): string {
  return translatedFor?.split(':')[0] ?? '';
}

function rememberedIn(language: string, source: string, entry: EntryDocument): RememberedSentence[] {
  const { texts, translations = [] } = entry;
  const says = passagesOf(texts[source]);
  const own = passagesOf(texts[language]);
  const bases = new Map(translations.filter((each) => each.language === language).map((each) => [each.path, each]));
  return [...statesIn(language, source, { texts, translations })].flatMap(([path, state]) => {
    const translated = state === 'stale' ? bases.get(path)?.said : state === 'current' ? says.get(path) : null;
    return translated ? sentencesOfPassage(entry, { source, language, path }, translated, own.get(path) ?? '') : [];
  });
}

type Place = { source: string; language: string; path: string };

function sentencesOfPassage(entry: EntryDocument, place: Place, says: string, own: string): RememberedSentence[] {
  const { source: from, language: to, path } = place;
  const pairs = pairsIn(says, own, { from, to }).filter(({ source }) => wordsIn(source).length > 0);
  return pairs.map(({ source, target }, at) => {
    const words = wordsIn(source);
    return {
      _id: [entry._id.toHexString(), to, path, at].join(' '),
      municipality: entry.municipality,
      from,
      to,
      entry: entry._id,
      source,
      target,
      digest: digestOfSentence(source),
      keys: words.length > MOST_WORDS ? [] : keysOf(words),
      weight: weightOf(words),
      at: entry.updatedAt,
    };
  });
}

/** Sentences that differ in capitals and spaces only are the same. */
export function digestOfSentence(sentence: string): string {
  return digestOf(sentence.toLowerCase().replace(/\s+/g, ' ').trim());
}
