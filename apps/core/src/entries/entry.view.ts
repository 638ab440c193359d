import type { AnyEntry, PublishedEntry } from '@ventanilla/contracts';
import type { Content, EntryDocument } from './entry.schema.js';

/** The kind decides the shape of facts and texts; the compiler can not follow that, the response schema checks it. */
export function toEntry(document: EntryDocument): AnyEntry {
  const { kind, municipality, key, facts, texts, version, published } = document;
  return {
    id: document._id.toHexString(),
    kind,
    municipality,
    key,
    facts,
    texts,
    version,
    published,
    states: Object.fromEntries(document.standing.map(({ language, state }) => [language, state])),
    publishedAt: document.publishedAt?.toISOString() ?? null,
    createdAt: document.createdAt.toISOString(),
    updatedAt: document.updatedAt.toISOString(),
    deletedAt: document.deletedAt?.toISOString() ?? null,
  } as AnyEntry;
}

export function toPublishedEntry(
  { kind, key }: Pick<EntryDocument, 'kind' | 'key'>,
  { facts, texts }: Content,
): PublishedEntry {
  return { kind, key, facts, texts } as PublishedEntry;
}
