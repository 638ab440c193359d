import { isRegex } from '../../bson/codec.js';
import type { QueryContext } from '../context.js';
import { somePathValue, splitPath } from '../paths.js';
import { equalTo } from './comparison.js';
import type { ValueTest } from './operators.js';
import { matchesRegex } from './text.js';

/** Whether one document (or one array item) satisfies a filter. */
export type Predicate = (value: unknown) => boolean;

/** How far a filter may look beyond the value it tests. */
export type FilterReach = {
  /** The operators of `$elemMatch` test an item as it is, without looking into an array inside the array. */
  readonly takesWholeItems?: boolean;
  /** Below `$elemMatch`, where the whole document is out of reach. */
  readonly isInsideItem?: boolean;
  /** Conditions on items inside updates and projections, where `$expr` and `$jsonSchema` are not allowed. */
  readonly isPlainOnly?: boolean;
};

/** What a condition on a field may use. */
export type FieldContext = QueryContext & FilterReach;

/** The test a plain value in a filter stands for: equality, or a match with a regular expression. */
export function valueCondition(condition: unknown, context: FieldContext): ValueTest {
  return isRegex(condition) ? matchesRegex(condition) : equalTo(condition, context.collation);
}

/** `$exists`: anything that is there. */
export const exists: ValueTest = { test: (value) => value !== undefined, takesItems: false };

/** The opposite. */
export function negated(predicate: Predicate): Predicate {
  return (value) => !predicate(value);
}

/** Tests what is at the end of a path. */
export function atPath(name: string, leaf: ValueTest, { takesWholeItems = false }: FieldContext): Predicate {
  const path = splitPath(name);
  const { test } = leaf;
  if (takesWholeItems || !leaf.takesItems) return (document) => somePathValue(document, path, test);
  return (document) =>
    somePathValue(
      document,
      path,
      (value, isItem) => test(value) || (!isItem && Array.isArray(value) && value.some(test)),
    );
}
