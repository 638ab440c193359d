import { type Collection, type CollectionDocument, createCollection } from '@ventanilla/answering';
import { BEST, type ChangeableIndex, type Engine, type Page } from './engine.js';

/** Pages by language: the same id is the same page in another language. */
export type Translations = Readonly<Record<string, readonly Page[]>>;

/** Our collection, with pages of one language. */
export const ours: Engine<ChangeableIndex> = {
  name: 'ours',
  build(pages, language) {
    const collection = collectionOf({ [language]: pages });
    return {
      search: searchIn(collection, language),
      put: (page) => collection.put(documentOf(page, language)),
      remove: (id) => collection.remove(id),
    };
  },
};

/** Our collection with pages in several languages, from which it learns which words mean the same. */
export function collectionOf(translations: Translations): Collection {
  const documents = new Map<string, CollectionDocument>();
  for (const [language, pages] of Object.entries(translations))
    for (const page of pages) {
      const texts = { ...documents.get(page.id)?.texts, ...documentOf(page, language).texts };
      documents.set(page.id, { id: page.id, area: page.area, texts });
    }
  return createCollection({ documents: documents.values() });
}

/** Searches the pages of one language with questions in it or in another. */
export function searchIn(collection: Collection, language: string, pagesIn = language) {
  return (question: string, area?: string): string[] =>
    collection
      .search(question, { language, in: [pagesIn], limit: BEST, ...(area === undefined ? {} : { area }) })
      .map(({ id }) => id);
}

function documentOf({ id, area, title, body }: Page, language: string): CollectionDocument {
  return { id, area, texts: { [language]: { title, body } } };
}
