/// <reference path="./untyped-modules.d.ts" />
import createSearch from 'wink-bm25-text-search';
import { analysisOf } from './analysis.js';
import { BEST, type Engine, textOf } from './engine.js';

/** wink-bm25-text-search with stems, its own steps of preparing being for English alone. */
export const wink: Engine = {
  name: 'wink-bm25',
  build(pages, language) {
    const search = createSearch();
    search.defineConfig({ fldWeights: { title: 3, text: 1 }, ovFldNames: ['area'] });
    search.definePrepTasks([analysisOf(pages, language)]);
    for (const page of pages) search.addDoc({ title: page.title, text: textOf(page), area: page.area }, page.id);
    search.consolidate();
    const isIn = (values: Readonly<Record<string, string>>, area: string | undefined) =>
      area === undefined || values['area'] === area;
    return { search: (question, area) => search.search(question, BEST, isIn, area).map(([id]) => id) };
  },
};
