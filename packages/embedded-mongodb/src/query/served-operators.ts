import { valueOperators } from './filter/operators.js';
import { documentOperators, fieldOperators } from './match.js';
import { projectionOperators } from './projection.js';
import { schemaKeywords } from './schema/schema.js';
import { updateOperators } from './update/operators.js';

/** The operators this server knows, by what they stand in. Those of pipelines have tables of their own. */
export const servedOperators = {
  queries: [...documentOperators, ...fieldOperators, ...valueOperators],
  projections: projectionOperators,
  /** Besides operators, what paths may hold in place of a name. */
  updates: [...updateOperators, '$', '$[]', '$[name]'],
  schemas: schemaKeywords,
} as const satisfies Record<string, readonly string[]>;
