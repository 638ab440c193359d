import { arrayExamples } from './array.js';
import { comparisonExamples } from './comparison.js';
import { elementExamples } from './element.js';
import type { QueryExample } from './example.js';
import { logicalExamples } from './logical.js';

/** Every example of a filter. */
export const queryExamples: readonly QueryExample[] = [
  ...comparisonExamples,
  ...logicalExamples,
  ...elementExamples,
  ...arrayExamples,
];
