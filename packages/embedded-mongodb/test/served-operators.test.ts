import { describe, expect, it } from 'vitest';
import { servedOperators } from '../src/query/served-operators.js';
import { projectionExamples } from './examples/projections/projections.js';
import { queryExamples } from './examples/queries/all.js';
import { schemaExamples } from './examples/schemas/keywords.js';
import { updateExamples } from './examples/updates/all.js';

const shown = {
  queries: queryExamples.map(({ operator }) => operator),
  projections: projectionExamples.map(({ operator }) => operator),
  updates: updateExamples.map(({ operator }) => operator),
  schemas: schemaExamples.flatMap(({ schema }) => Object.keys(schema)),
};

describe('every operator that is served', () => {
  it.each(Object.keys(shown) as (keyof typeof shown)[])('has an example: %s', (kind) => {
    expect(servedOperators[kind].filter((name) => !shown[kind].includes(name))).toEqual([]);
  });
});
