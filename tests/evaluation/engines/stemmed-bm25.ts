import { type Analysis, analysisOf } from './analysis.js';
import { BEST, type ChangeableIndex, type Engine, type Page } from './engine.js';

/** The textbook's usual constants, and a title that counts three times. */
const K1 = 1.2;
const B = 0.75;
const TITLE_WEIGHT = 3;

type Indexed = { number: number; id: string; area: string; length: number; counts: Map<string, number> };

/** BM25 over stems: what anybody can write in an afternoon, and the least that an engine has to beat. */
export const stemmedBm25: Engine<ChangeableIndex> = {
  name: 'stemmed BM25',
  build(pages, language) {
    const index = new StemmedBm25(analysisOf(pages, language));
    for (const page of pages) index.put(page);
    return index;
  },
};

class StemmedBm25 implements ChangeableIndex {
  readonly #analyse: Analysis;
  readonly #numbers = new Map<string, number>();
  readonly #documents: (Indexed | null)[] = [];
  /** term -> numbers of documents -> how often. */
  readonly #postings = new Map<string, Map<number, number>>();
  #scores = new Float64Array(0);
  #length = 0;

  constructor(analyse: Analysis) {
    this.#analyse = analyse;
  }

  put(page: Page): void {
    this.remove(page.id);
    const document = { number: this.#documents.length, id: page.id, area: page.area, ...this.#read(page) };
    this.#documents.push(document);
    this.#numbers.set(page.id, document.number);
    this.#length += document.length;
    for (const [term, count] of document.counts) {
      const holders = this.#postings.get(term) ?? new Map<number, number>();
      this.#postings.set(term, holders.set(document.number, count));
    }
  }

  remove(id: string): void {
    const number = this.#numbers.get(id) ?? -1;
    const document = this.#documents[number];
    if (document === undefined || document === null) return;
    for (const term of document.counts.keys()) this.#postings.get(term)?.delete(number);
    this.#length -= document.length;
    this.#documents[number] = null;
    this.#numbers.delete(id);
  }

  search(question: string, area?: string): string[] {
    if (this.#scores.length < this.#documents.length) this.#scores = new Float64Array(this.#documents.length * 2);
    const touched: Indexed[] = [];
    for (const term of new Set(this.#analyse(question))) this.#score(term, area, touched);
    const best = touched.sort((one, other) => this.#scoreOf(other) - this.#scoreOf(one)).slice(0, BEST);
    for (const { number } of touched) this.#scores[number] = 0;
    return best.map(({ id }) => id);
  }

  #score(term: string, area: string | undefined, touched: Indexed[]): void {
    const holders = this.#postings.get(term);
    if (holders === undefined) return;
    const size = this.#numbers.size;
    const rarity = Math.log(1 + (size - holders.size + 0.5) / (holders.size + 0.5));
    const usual = this.#length / size;
    for (const [number, count] of holders) {
      const document = this.#documents[number] as Indexed;
      if (area !== undefined && document.area !== area) continue;
      const before = this.#scoreOf(document);
      if (before === 0) touched.push(document);
      const lengthening = 1 - B + (B * document.length) / usual;
      this.#scores[number] = before + (rarity * count * (K1 + 1)) / (count + K1 * lengthening);
    }
  }

  #scoreOf({ number }: Indexed): number {
    return this.#scores[number] ?? 0;
  }

  #read({ title, body }: Page): Pick<Indexed, 'counts' | 'length'> {
    const counts = new Map<string, number>();
    const count = (text: string, weight: number) => {
      for (const term of this.#analyse(text)) counts.set(term, (counts.get(term) ?? 0) + weight);
    };
    count(title, TITLE_WEIGHT);
    for (const sentence of body) count(sentence, 1);
    return { counts, length: [...counts.values()].reduce((sum, value) => sum + value, 0) };
  }
}
