import { type Analysis, analysisOf } from './analysis.js';
import { BEST, type ChangeableIndex, type Engine, type Page } from './engine.js';

/** The textbook's usual constants, and a title that counts three times. */
const K1 = 1.2;
const B = 0.75;
const TITLE_WEIGHT = 3;

type Indexed = { area: string; length: number; counts: Map<string, number> };

/** BM25 over stems: what anybody can write in an afternoon, and the least that an engine has to beat. */
export const stemmedBm25: Engine<ChangeableIndex> = {
  name: 'stemmed BM25',
  build(pages, language) {
    const index = createIndex(analysisOf(pages, language));
    for (const page of pages) index.put(page);
    return index;
  },
};

function createIndex(analyse: Analysis): ChangeableIndex {
  const documents = new Map<string, Indexed>();
  const postings = new Map<string, Map<string, number>>();
  let length = 0;
  const remove = (id: string) => {
    const old = documents.get(id);
    if (old === undefined) return;
    for (const term of old.counts.keys()) postings.get(term)?.delete(id);
    length -= old.length;
    documents.delete(id);
  };
  const put = (page: Page) => {
    remove(page.id);
    const indexed = read(page, analyse);
    documents.set(page.id, indexed);
    length += indexed.length;
    for (const [term, count] of indexed.counts) {
      const holders = postings.get(term) ?? new Map<string, number>();
      postings.set(term, holders.set(page.id, count));
    }
  };
  const search = (question: string, area?: string) => {
    const scores = new Map<string, number>();
    for (const term of new Set(analyse(question))) {
      const holders = postings.get(term) ?? new Map<string, number>();
      const rarity = Math.log(1 + (documents.size - holders.size + 0.5) / (holders.size + 0.5));
      for (const [id, count] of holders) {
        const document = documents.get(id);
        if (document === undefined || (area !== undefined && document.area !== area)) continue;
        const usual = 1 - B + (B * document.length * documents.size) / length;
        scores.set(id, (scores.get(id) ?? 0) + (rarity * count * (K1 + 1)) / (count + K1 * usual));
      }
    }
    return bestOf(scores);
  };
  return { put, remove, search };
}

function read({ area, title, body }: Page, analyse: Analysis): Indexed {
  const counts = new Map<string, number>();
  const count = (text: string, weight: number) => {
    for (const term of analyse(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
  };
  count(title, TITLE_WEIGHT);
  for (const sentence of body) count(sentence, 1);
  return { area, counts, length: [...counts.values()].reduce((sum, value) => sum + value, 0) };
}

function bestOf(scores: ReadonlyMap<string, number>): string[] {
  return [...scores]
    .sort(([, a], [, b]) => b - a)
    .slice(0, BEST)
    .map(([id]) => id);
}
