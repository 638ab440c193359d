import type { Facts, Texts } from '@ventanilla/contracts';
import type { EntryDocument } from '../entries/entry.schema.js';

/** An entry of the kind `profile`, as the database has it. */
export type ProfileEntry = Omit<EntryDocument, 'facts' | 'texts'> & {
  kind: 'profile';
  facts: Facts<'profile'>;
  texts: Record<string, Texts<'profile'>>;
};

/** The kind decides the shape of facts and texts, which the compiler can not follow. */
export function isProfile(entry: EntryDocument): entry is EntryDocument & ProfileEntry {
  return entry.kind === 'profile';
}

export function titleOfProfile(language: string, { key, texts }: ProfileEntry): string {
  return (texts[language] ?? Object.values(texts)[0])?.title ?? key;
}
