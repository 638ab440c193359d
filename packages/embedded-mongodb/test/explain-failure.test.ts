import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explainFailure } from '../src/query/filter/explain-failure.js';
import { compileFilter } from '../src/query/match.js';
import { documents, filters } from './model/operations.js';

describe('what is said of a document that does not match', () => {
  it('names an operator and at least one thing that is wrong, for any filter', () => {
    const many = fc.array(documents, { minLength: 4, maxLength: 8 });
    fc.assert(
      fc.property(filters, many, (filter, all) => {
        const refused = all.filter((document) => !compileFilter(filter as never)(document));
        for (const document of refused) {
          const told = explainFailure(filter as never, document, {});
          expect(told['operatorName']).toBeTypeOf('string');
          expect(JSON.stringify(told)).not.toContain('Satisfied":[]');
        }
      }),
      { numRuns: 500 },
    );
  });
});
