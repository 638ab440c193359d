import { describe, expect, it } from 'vitest';
import { servedOperators } from '../src/query/served-operators.js';
import { projectionExamples } from './examples/projections/projections.js';
import { arrayExamples } from './examples/queries/array.js';
import { comparisonExamples } from './examples/queries/comparison.js';
import { elementExamples } from './examples/queries/element.js';
import { logicalExamples } from './examples/queries/logical.js';
import { schemaExamples } from './examples/schemas/keywords.js';
import { arrayUpdateExamples } from './examples/updates/arrays.js';
import { fieldExamples } from './examples/updates/fields.js';
import { placeholderExamples } from './examples/updates/placeholders.js';

const shown = {
  queries: [...comparisonExamples, ...logicalExamples, ...elementExamples, ...arrayExamples].map(
    ({ operator }) => operator,
  ),
  projections: projectionExamples.map(({ operator }) => operator),
  updates: [...fieldExamples, ...arrayUpdateExamples, ...placeholderExamples].map(({ operator }) => operator),
  schemas: schemaExamples.flatMap(({ schema }) => Object.keys(schema)),
};

describe('every operator that is served', () => {
  it.each(Object.keys(shown) as (keyof typeof shown)[])('has an example: %s', (kind) => {
    expect(servedOperators[kind].filter((name) => !shown[kind].includes(name))).toEqual([]);
  });
});
