import lunr from 'lunr';
import { analysisOf } from './analysis.js';
import { BEST, type Engine, textOf } from './engine.js';

/** lunr over stems of ours; its own are for English, and lunr-languages' licence is not permissive. */
export const lunrStemmed: Engine = {
  name: 'lunr',
  build(pages, language) {
    const analyse = analysisOf(pages, language);
    const areas = new Map(pages.map(({ id, area }) => [id, area]));
    const index = lunr((builder) => {
      builder.pipeline.reset();
      builder.tokenizer = Object.assign((text: unknown) => tokensOf(analyse(String(text))), lunr.tokenizer);
      builder.field('title', { boost: 3 });
      builder.field('text');
      for (const page of pages) builder.add({ id: page.id, title: page.title, text: textOf(page) });
    });
    return {
      search(question, area) {
        const words = analyse(question);
        // Without any word lunr gives every page.
        if (words.length === 0) return [];
        const hits = index.query((query) => query.term(words, {}));
        const ids = hits.map(({ ref }) => ref).filter((id) => area === undefined || areas.get(id) === area);
        return ids.slice(0, BEST);
      },
    };
  },
};

function tokensOf(words: readonly string[]): lunr.Token[] {
  return words.map((word) => new lunr.Token(word, {}));
}
