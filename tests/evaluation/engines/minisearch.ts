import MiniSearch, { type Options, type SearchOptions, type SearchResult } from 'minisearch';
import { analysisOf } from './analysis.js';
import { BEST, type ChangeableIndex, type Engine, type Page } from './engine.js';

/** minisearch as it comes: exact words, title and text alike. */
export const minisearchDefault: Engine<ChangeableIndex> = {
  name: 'minisearch',
  build: (pages) => indexOf(pages, {}, {}),
};

/** minisearch tuned: stems without the common ones, one letter in five of a longer word may be wrong. */
export const minisearchTuned: Engine<ChangeableIndex> = {
  name: 'minisearch tuned',
  build: (pages, language) => indexOf(pages, { tokenize: analysisOf(pages, language) }, { fuzzy: slipsAllowed }),
};

const LONG_TERM = 4;

function slipsAllowed(term: string): number | false {
  return term.length > LONG_TERM ? 0.2 : false;
}

function indexOf(pages: readonly Page[], options: Partial<Options>, searchOptions: SearchOptions): ChangeableIndex {
  const index = new MiniSearch({ fields: ['title', 'text'], storeFields: ['area'], searchOptions, ...options });
  index.addAll(pages.map(documentOf));
  return {
    search(question, area) {
      const filter = area === undefined ? {} : { filter: (hit: SearchResult) => hit['area'] === area };
      return index
        .search(question, filter)
        .slice(0, BEST)
        .map(({ id }) => String(id));
    },
    put(page) {
      if (index.has(page.id)) index.discard(page.id);
      index.add(documentOf(page));
    },
    remove: (id) => index.discard(id),
  };
}

function documentOf(page: Page): { id: string; area: string; title: string; text: string } {
  return { id: page.id, area: page.area, title: page.title, text: page.body.join('\n') };
}
