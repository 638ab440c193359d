import { type Document, isDocument, isRegex } from '../../bson/codec.js';
import { regexParts } from '../../bson/compare.js';
import { plainName } from '../../bson/names.js';
import { isTruthy } from '../../query/expressions/expression.js';
import { isDocumentOfOperators } from '../../query/filter/shape.js';

type Clause = { readonly kind: string; readonly path: string; readonly shown: Document };

/** The order in which MongoDB writes the parts of an `$and`; kinds not named here come last. */
const kinds = (
  '$and $or $elemMatch $size $eq $lte $lt $gt $gte $regex $mod $exists $in $bitsAllSet $bitsAllClear ' +
  '$bitsAnySet $bitsAnyClear $not $nor $type'
).split(' ');

/** A filter as MongoDB shows it once parsed: every condition by itself, in its order. Leaves out the conditions on some paths. */
export function parsedQuery(filter: Document, without: readonly string[] = []): Document {
  const clauses = clausesOf(filter).filter(({ path }) => !without.includes(path));
  const [first] = clauses;
  if (!first) return {};
  if (clauses.length === 1) return first.shown;
  return { $and: clauses.sort(compareClauses).map(({ shown }) => shown) };
}

function compareClauses(a: Clause, b: Clause): number {
  const difference = rank(a.kind) - rank(b.kind);
  if (difference !== 0) return difference;
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

function rank(kind: string): number {
  const place = kinds.indexOf(kind);
  return place === -1 ? kinds.length : place;
}

function clausesOf(filter: Document): Clause[] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$and' && Array.isArray(condition)) return condition.filter(isDocument).flatMap(clausesOf);
    if (key.startsWith('$')) return topLevelClause(key, condition);
    return fieldClauses(plainName(key), condition);
  });
}

function topLevelClause(name: string, condition: unknown): Clause[] {
  if (name === '$comment') return [];
  const branches = Array.isArray(condition)
    ? condition.filter(isDocument).map((branch) => parsedQuery(branch))
    : condition;
  return [{ kind: name, path: '', shown: { [name]: branches } }];
}

function fieldClauses(path: string, condition: unknown): Clause[] {
  if (isRegex(condition)) return [regexClause(path, condition, undefined)];
  if (!isDocumentOfOperators(condition)) return [clause(path, '$eq', condition)];
  return Object.entries(condition)
    .filter(([operator]) => operator !== '$options')
    .map(([operator, operand]) => operatorClause(path, operator, operand, condition));
}

function operatorClause(path: string, operator: string, operand: unknown, whole: Document): Clause {
  if (operator === '$regex') return regexClause(path, operand, whole['$options']);
  if (operator === '$ne') return negated(path, { $eq: operand });
  if (operator === '$nin') return negated(path, { $in: operand });
  if (operator === '$exists')
    return isTruthy(operand) ? clause(path, '$exists', true) : negated(path, { $exists: true });
  const only = operator === '$in' && Array.isArray(operand) && operand.length === 1 ? operand[0] : undefined;
  return only !== undefined && !isRegex(only) ? clause(path, '$eq', only) : clause(path, operator, operand);
}

function clause(path: string, operator: string, operand: unknown): Clause {
  return { kind: operator, path, shown: { [path]: { [operator]: operand } } };
}

function negated(path: string, condition: Document): Clause {
  return clause(path, '$not', condition);
}

function regexClause(path: string, operand: unknown, options: unknown): Clause {
  const parts = isRegex(operand) ? regexParts(operand) : { pattern: operand, options: '' };
  const flags = typeof options === 'string' ? options : parts.options;
  const shown = { $regex: parts.pattern, ...(flags !== '' && { $options: flags }) };
  return { kind: '$regex', path, shown: { [path]: shown } };
}
