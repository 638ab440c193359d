import type { Document } from '../../bson/codec.js';
import { listOperand } from './operands.js';
import { type CompileKeyword, type CompileSchema, ruleOf, type SchemaRule, type Subschema, satisfies } from './rule.js';

function compileList(keyword: string, operand: unknown, compile: CompileSchema): Subschema[] {
  return listOperand(keyword, operand).map((schema) => compile(schema, keyword));
}

/** The schemas a value does not meet, by their place. */
function unsatisfied(operatorName: string, schemas: readonly Subschema[], value: unknown): Document {
  const schemasNotSatisfied = schemas.flatMap(({ failures, notes }, index) => {
    const details = failures(value);
    return details.length > 0 ? [{ index, ...notes, details }] : [];
  });
  return { operatorName, schemasNotSatisfied };
}

function allOf(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const schemas = compileList('allOf', operand, compile);
  return ruleOf(
    (value) => !schemas.every((schema) => satisfies(schema, value)),
    (value) => unsatisfied('allOf', schemas, value),
  );
}

function anyOf(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const schemas = compileList('anyOf', operand, compile);
  return ruleOf(
    (value) => !schemas.some((schema) => satisfies(schema, value)),
    (value) => unsatisfied('anyOf', schemas, value),
  );
}

function oneOf(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const schemas = compileList('oneOf', operand, compile);
  return (value) => {
    const matching = schemas.flatMap((schema, index) => (satisfies(schema, value) ? [index] : []));
    if (matching.length === 1) return [];
    if (matching.length === 0) return [unsatisfied('oneOf', schemas, value)];
    const reason = 'more than one subschema matched';
    return [{ operatorName: 'oneOf', reason, matchingSchemaIndexes: matching }];
  };
}

function not(operand: unknown, _schema: Document, compile: CompileSchema): SchemaRule {
  const schema = compile(operand, 'not');
  return ruleOf(
    (value) => satisfies(schema, value),
    () => ({ operatorName: 'not', reason: 'child expression matched' }),
  );
}

/** Keywords that join schemas. */
export const logicalKeywords: Readonly<Record<string, CompileKeyword>> = { allOf, anyOf, oneOf, not };
