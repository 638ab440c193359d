import type { Document } from '../../bson/codec.js';
import { booleanOperand, countOperand } from './operands.js';
import { type CompileKeyword, type CompileSchema, ruleOf, type SchemaRule, type Subschema, satisfies } from './rule.js';
import { isSameValue } from './unordered.js';

function itemCount(keyword: 'minItems' | 'maxItems', operand: unknown): SchemaRule {
  const bound = countOperand(keyword, operand);
  return forArrays((items) => {
    const fits = keyword === 'minItems' ? items.length >= bound : items.length <= bound;
    const reason = 'array did not match specified length';
    const specifiedAs = { [keyword]: operand };
    return fits
      ? []
      : [{ operatorName: keyword, specifiedAs, reason, consideredValue: items, numberOfItems: items.length }];
  });
}

function forArrays(failures: (items: unknown[]) => Document[]): SchemaRule {
  return (value) => (Array.isArray(value) ? failures(value) : []);
}

function uniqueItems(operand: unknown): SchemaRule {
  if (!booleanOperand('uniqueItems', operand)) return () => [];
  return forArrays((items) => {
    const duplicate = items.find((item, i) => items.slice(0, i).some((earlier) => isSameValue(earlier, item)));
    if (duplicate === undefined) return [];
    const told = { operatorName: 'uniqueItems', specifiedAs: { uniqueItems: true }, reason: 'found a duplicate item' };
    return [{ ...told, consideredValue: items, duplicatedValue: duplicate }];
  });
}

function items(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  if (Array.isArray(operand)) return itemsInOrder(operand.map((schema) => compile(schema, 'items')));
  return everyItem('items', compile(operand, 'items'), 0, 'At least one item did not match the sub-schema');
}

function itemsInOrder(schemas: Subschema[]): SchemaRule {
  return forArrays((values) => {
    const details = schemas.flatMap(({ failures }, itemIndex) => {
      const found = itemIndex < values.length ? failures(values[itemIndex]) : [];
      return found.length > 0 ? [{ itemIndex, details: found }] : [];
    });
    return details.length > 0 ? [{ operatorName: 'items', details }] : [];
  });
}

function everyItem(operatorName: string, schema: Subschema, from: number, reason: string): SchemaRule {
  return forArrays((values) => {
    const itemIndex = values.findIndex((value, i) => i >= from && !satisfies(schema, value));
    if (itemIndex < 0) return [];
    return [{ operatorName, ...schema.notes, reason, itemIndex, details: schema.failures(values[itemIndex]) }];
  });
}

/** Only items behind a list of schemas are additional. */
function additionalItems(operand: unknown, schema: Document, compile: CompileSchema): SchemaRule {
  const inOrder = schema['items'];
  const from = Array.isArray(inOrder) ? inOrder.length : Number.POSITIVE_INFINITY;
  if (typeof operand !== 'boolean') {
    const reason = 'At least one additional item did not match the sub-schema';
    return everyItem('additionalItems', compile(operand, 'additionalItems'), from, reason);
  }
  if (operand) return () => [];
  return ruleOf(
    (value) => Array.isArray(value) && value.length > from,
    (value) => ({
      operatorName: 'additionalItems',
      specifiedAs: { additionalItems: false },
      reason: 'found additional items',
      additionalItems: Array.isArray(value) ? value.slice(from) : [],
    }),
  );
}

/** Keywords for arrays. */
export const arrayKeywords: Readonly<Record<string, CompileKeyword>> = {
  maxItems: (operand) => itemCount('maxItems', operand),
  minItems: (operand) => itemCount('minItems', operand),
  uniqueItems,
  items,
  additionalItems,
};
