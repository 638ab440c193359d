import {
  type AnyEntryInput,
  type EntryKind,
  entryInputSchema,
  type Facts,
  type LanguageCode,
  type schemasOfKind,
} from '@ventanilla/contracts';
import type { z } from 'zod';

type TextsInput<Kind extends EntryKind> = z.input<ReturnType<typeof schemasOfKind<Kind>>['texts']>;

/** What is written by hand of an entry in one language; nobody has reviewed any of it yet. */
export type Wording<Kind extends EntryKind> = Omit<TextsInput<Kind>, 'reviewed' | 'keywords'> & {
  keywords?: readonly string[];
};

/** The wording of a whole collection in one language: one text for every key. */
export type WordingOf<Kind extends EntryKind, Key extends string> = Record<Key, Wording<Kind>>;

/** An entry that does not know yet whose it is, as written: `toEntry` checks it against the contract. */
export type Draft = { kind: EntryKind; key: string; facts: object; texts: Record<LanguageCode, object> };

/** A collection of one kind: facts once, wording per language. */
export type Collection<Kind extends EntryKind, Key extends string> = {
  kind: Kind;
  facts: Record<Key, Facts<Kind>>;
  texts: Record<LanguageCode, WordingOf<Kind, Key>>;
};

/** Joins the facts of a collection with its wording in every language. */
export function draftsOf<Kind extends EntryKind, Key extends string>(collection: Collection<Kind, Key>): Draft[] {
  const keys = Object.keys(collection.facts) as Key[];
  return keys.map((key) => ({
    kind: collection.kind,
    key,
    facts: collection.facts[key],
    texts: textsOf(collection, key),
  }));
}

function textsOf<Kind extends EntryKind, Key extends string>(collection: Collection<Kind, Key>, key: Key) {
  const languages = Object.entries(collection.texts);
  return Object.fromEntries(
    languages.map(([language, wording]) => [language, { keywords: [], reviewed: false, ...wording[key] }]),
  );
}

/** The draft as a municipality's own entry, checked against the contract. */
export function toEntry(municipality: string, draft: Draft): AnyEntryInput {
  return entryInputSchema.parse({ ...draft, municipality });
}

/** A proper name is the same in every language. */
export function inEveryLanguage<Value>(value: Value): Record<LanguageCode, Value> {
  return { es: value, en: value, pt: value, fr: value, ht: value };
}
