import { arithmeticExamples } from './arithmetic.js';
import { arrayExamples } from './arrays.js';
import { conversionExamples } from './conversions.js';
import { dateExamples } from './dates.js';
import type { ExpressionExample } from './example.js';
import { functionExamples } from './functions.js';
import { logicExamples } from './logic.js';
import { objectExamples } from './objects.js';
import { stringExamples } from './strings.js';

/** Every example of an expression. */
export const expressionExamples: readonly ExpressionExample[] = [
  ...arithmeticExamples,
  ...arrayExamples,
  ...conversionExamples,
  ...dateExamples,
  ...functionExamples,
  ...logicExamples,
  ...objectExamples,
  ...stringExamples,
];
