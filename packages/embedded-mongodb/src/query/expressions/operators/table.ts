import type { OperatorCompiler, OperatorTable } from '../scope.js';
import { accumulationOperators } from './accumulation.js';
import { arithmeticOperators } from './arithmetic.js';
import { arrayOperators } from './arrays.js';
import { bindingOperators } from './binding.js';
import { bitOperators } from './bits.js';
import { booleanOperators } from './booleans.js';
import { comparisonOperators } from './comparison.js';
import { conditionalOperators } from './conditional.js';
import { conversionOperators } from './conversion.js';
import { dateBuildingOperators } from './dates/building.js';
import { datePartOperators } from './dates/parts.js';
import { dateTextOperators } from './dates/texts.js';
import { functionOperators } from './functions.js';
import { inspectionOperators, refusedOperators } from './inspection.js';
import { listOperators } from './lists.js';
import { objectOperators } from './objects.js';
import { pickingOperators } from './picking.js';
import { regexOperators } from './regex.js';
import { setOperators } from './sets.js';
import { stringOperators } from './strings.js';
import { substringOperators } from './substrings.js';
import { trigonometryOperators } from './trigonometry.js';
import { trimmingOperators } from './trimming.js';

/** Every operator an expression may use, by name. */
export const expressionOperators: OperatorTable = {
  ...accumulationOperators,
  ...arithmeticOperators,
  ...arrayOperators,
  ...bindingOperators,
  ...bitOperators,
  ...booleanOperators,
  ...comparisonOperators,
  ...conditionalOperators,
  ...conversionOperators,
  ...dateBuildingOperators,
  ...datePartOperators,
  ...dateTextOperators,
  ...functionOperators,
  ...inspectionOperators,
  ...listOperators,
  ...objectOperators,
  ...pickingOperators,
  ...regexOperators,
  ...setOperators,
  ...stringOperators,
  ...substringOperators,
  ...trigonometryOperators,
  ...trimmingOperators,
};

const refused = new Map<string, OperatorCompiler>(Object.entries(refusedOperators));

/** How an operator is compiled, or null when MongoDB has none of this name. */
export function findOperator(name: string): OperatorCompiler | null {
  if (Object.hasOwn(expressionOperators, name)) return expressionOperators[name] ?? null;
  return refused.get(name) ?? null;
}
