import { type Document, isDocument, isRegex } from '../../bson/codec.js';
import { show } from '../../bson/show.js';
import { MongoError } from '../../errors.js';
import { isTruthy } from '../../query/expressions/expression.js';
import { isDocumentOfOperators } from '../../query/filter/shape.js';
import { compileFilter } from '../../query/match.js';

const allowedOperators = ['$eq', '$gt', '$gte', '$lt', '$lte', '$in', '$type', '$exists'];

/** Checks a partial index's expression. Throws `CannotCreateIndex` for what MongoDB does not take there. */
export function checkPartialExpression(expression: Document): void {
  compileFilter(expression);
  for (const [name, condition] of Object.entries(expression)) checkClause(name, condition);
}

function checkClause(name: string, condition: unknown): void {
  if (name === '$and' || name === '$or') {
    if (Array.isArray(condition)) for (const clause of condition.filter(isDocument)) checkPartialExpression(clause);
  } else if (name.startsWith('$') && name !== '$comment') throw unsupported({ [name]: condition });
  else if (isRegex(condition)) throw unsupported({ [name]: condition });
  else if (isDocumentOfOperators(condition)) checkOperators(name, condition);
}

function checkOperators(name: string, condition: Document): void {
  for (const [operator, operand] of Object.entries(condition)) {
    const missing = operator === '$exists' && !isTruthy(operand);
    if (missing || !allowedOperators.includes(operator)) throw unsupported({ [name]: { [operator]: operand } });
  }
}

function unsupported(part: Document): MongoError {
  return new MongoError('CannotCreateIndex', `Expression not supported in partial index: ${show(part)}`);
}
