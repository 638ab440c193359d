import { arrayUpdateExamples } from './arrays.js';
import type { UpdateExample } from './example.js';
import { fieldExamples } from './fields.js';
import { placeholderExamples, wholeExamples } from './placeholders.js';

/** Every example of an update. */
export const updateExamples: readonly UpdateExample[] = [
  ...fieldExamples,
  ...arrayUpdateExamples,
  ...placeholderExamples,
  ...wholeExamples,
];
