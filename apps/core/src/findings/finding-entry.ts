import { type Facts, placeholdersLeft, type Texts } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';

/** An entry of the kind `finding`, as the database has it. */
export type FindingEntry = Omit<EntryDocument, 'facts' | 'texts' | 'published'> & {
  kind: 'finding';
  facts: Facts<'finding'>;
  texts: Record<string, Texts<'finding'>>;
  published: { facts: Facts<'finding'>; texts: Record<string, Texts<'finding'>> } | null;
};

/** The kind decides the shape of facts and texts, which the compiler can not follow. */
export function isFinding(entry: EntryDocument): entry is EntryDocument & FindingEntry {
  return entry.kind === 'finding';
}

/** The words of a finding in the municipality's language, or in the first language there is. */
export function wordsIn(language: string, { texts }: Pick<FindingEntry, 'texts'>): Texts<'finding'> | null {
  return texts[language] ?? Object.values(texts)[0] ?? null;
}

/**
 * Whether somebody answers for the words of a finding: they were marked so, nothing in them waits to be filled in, and
 * no reviewer has given them back.
 */
export function isReviewed(entry: FindingEntry, language: string): boolean {
  const words = wordsIn(language, entry);
  const isReturned = entry.marks.some(({ mark, language: marked }) => mark === 'returned' && marked === language);
  return words?.reviewed === true && placeholdersLeft(words.text).length === 0 && !isReturned;
}
