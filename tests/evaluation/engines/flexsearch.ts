import { Index } from 'flexsearch';
import { type Analysis, analysisOf } from './analysis.js';
import { BEST, type Engine, type Page, textOf } from './engine.js';

/** flexsearch over stems, by single words: an index each for every area and for all of them. */
export const flexsearch: Engine = {
  name: 'flexsearch',
  build(pages, language) {
    const analyse = analysisOf(pages, language);
    const areas = new Map<string | undefined, NumberedIndex>([[undefined, numberedIndex(pages, analyse)]]);
    for (const area of new Set(pages.map((page) => page.area)))
      areas.set(
        area,
        numberedIndex(
          pages.filter((page) => page.area === area),
          analyse,
        ),
      );
    return { search: (question, area) => areas.get(area)?.(question) ?? [] };
  },
};

type NumberedIndex = (question: string) => string[];

function numberedIndex(pages: readonly Page[], analyse: Analysis): NumberedIndex {
  const index = new Index({ tokenize: 'strict', encode: analyse, resolution: 9 });
  pages.forEach((page, number) => {
    index.add(number, textOf(page));
  });
  return (question) => {
    // Without `suggest` every word of a question would have to occur.
    const found = index.search(question, { limit: BEST, suggest: true });
    return found.flatMap((number) => pages[Number(number)]?.id ?? []);
  };
}
