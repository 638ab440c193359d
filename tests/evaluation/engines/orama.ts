import { create, insertMultiple, type Results, search } from '@orama/orama';
import { analysisOf } from './analysis.js';
import { BEST, type Engine, textOf } from './engine.js';

/** orama with stems, a weightier title and one slip allowed, any of the words being enough. */
export const orama: Engine = {
  name: 'orama',
  build(pages, language) {
    const tokenize = analysisOf(pages, language);
    const index = create({
      schema: { page: 'string', area: 'enum', title: 'string', text: 'string' } as const,
      components: { tokenizer: { language: 'english', normalizationCache: new Map(), tokenize } },
    });
    insertMultiple(
      index,
      pages.map((page) => ({ page: page.id, area: page.area, title: page.title, text: textOf(page) })),
    );
    return {
      search(question, area) {
        const where = area === undefined ? {} : { where: { area: { eq: area } } };
        const found = search(index, {
          term: question,
          properties: ['title', 'text'],
          boost: { title: 3 },
          threshold: 1,
          limit: BEST,
          ...where,
        });
        return (found as Results<{ page: string }>).hits.map(({ document }) => document.page);
      },
    };
  },
};
