import { type Document, isDocument } from '../bson/codec.js';
import { plainName } from '../bson/names.js';
import type { QueryContext } from './context.js';
import { isDocumentOfOperators } from './filter/shape.js';
import { clausesOf, compileFilter, compileItemFilter } from './match.js';
import { fieldOf, isArrayIndex, type Path, splitPath } from './paths.js';

/**
 * Which item of an array made the filter match: the place the positional `$` stands for. Conditions on `arrayPath` count
 * first, then any other array the filter looks into. Null when there is none.
 */
export function findMatchedIndex(
  filter: Document,
  document: Document,
  arrayPath: string,
  context: QueryContext,
): number | null {
  const places = matchedPlaces(filter, document, context);
  const own = places.filter(({ path }) => path === arrayPath || path.startsWith(`${arrayPath}.`));
  return (own.at(-1) ?? places.at(-1))?.index ?? null;
}

type MatchedPlace = { readonly path: string; readonly index: number };

function matchedPlaces(filter: Document, document: Document, context: QueryContext): MatchedPlace[] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$and') return clausesOf(key, condition).flatMap((clause) => matchedPlaces(clause, document, context));
    if (key === '$or') return matchedBranch(clausesOf(key, condition), document, context);
    return key.startsWith('$') ? [] : placesOfField(plainName(key), condition, document, context);
  });
}

function matchedBranch(clauses: Document[], document: Document, context: QueryContext): MatchedPlace[] {
  const branch = clauses.find((clause) => compileFilter(clause, context)(document));
  return branch ? matchedPlaces(branch, document, context) : [];
}

/** Conditions that hold because nothing matched point at no item. */
const negative = ['$ne', '$nin', '$not', '$options', '$size'];

function placesOfField(path: string, condition: unknown, document: Document, context: QueryContext): MatchedPlace[] {
  const reached = firstArray(document, splitPath(path));
  if (!reached) return [];
  const { items, rest } = reached;
  return singleConditions(condition).flatMap((single) => {
    const index = items.findIndex(itemTest(single, rest, context));
    return index < 0 ? [] : [{ path, index }];
  });
}

function singleConditions(condition: unknown): unknown[] {
  if (!isDocumentOfOperators(condition)) return [condition];
  return Object.entries(condition)
    .filter(([operator]) => !negative.includes(operator))
    .map(([operator, operand]) =>
      operator === '$regex' ? { $regex: operand, $options: condition['$options'] ?? '' } : { [operator]: operand },
    );
}

/** The first array a path leads through without naming a place in it, and what of the path is left behind it. */
function firstArray(document: Document, path: Path): { items: unknown[]; rest: Path } | null {
  let current: unknown = document;
  for (const [i, part] of path.entries()) {
    if (Array.isArray(current) && !isArrayIndex(part)) return { items: current, rest: path.slice(i) };
    if (Array.isArray(current)) current = current[Number(part)];
    else current = isDocument(current) ? fieldOf(current, part) : undefined;
  }
  return Array.isArray(current) ? { items: current, rest: [] } : null;
}

function itemTest(condition: unknown, rest: Path, context: QueryContext): (item: unknown) => boolean {
  if (rest.length > 0) {
    const test = compileFilter({ [rest.join('.')]: condition }, context);
    return (item) => isDocument(item) && test(item);
  }
  const elementMatch = isDocument(condition) ? condition['$elemMatch'] : undefined;
  if (isDocument(elementMatch)) return compileItemFilter(elementMatch, context);
  const test = compileFilter({ item: condition }, { ...context, takesWholeItems: true });
  return (item) => test({ item });
}
