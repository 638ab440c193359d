import { type Document, isDocument, isRegex } from '../../bson/codec.js';
import { plainName } from '../../bson/names.js';
import type { QueryContext } from '../context.js';
import { compileExpression } from '../expressions/expression.js';
import { clausesOf, compileFilter } from '../match.js';
import { compileSchema } from '../schema/schema.js';
import { explainLeaf } from './explain-leaf.js';
import { isDocumentOfOperators } from './shape.js';

/** Why a document does not match a filter, as the `errInfo.details` of MongoDB's validation failures say it. */
export function explainFailure(filter: Document, document: Document, context: QueryContext): Document {
  return explainAll(filter, { document, context, inverted: false });
}

/** The document, and whether a match is what has to be explained, as below `$nor` and `$not`. */
type Question = { readonly document: Document; readonly context: QueryContext; readonly inverted: boolean };

/** Several conditions side by side are an `$and` that nobody wrote. */
function explainAll(filter: Document, question: Question): Document {
  const clauses = singleClauses(filter);
  const [only] = clauses;
  return only && clauses.length === 1 ? explainClause(only, question) : explainList('$and', clauses, question);
}

/** The filter's conditions, each as a filter of its own. */
function singleClauses(filter: Document): Document[] {
  return Object.entries(filter).flatMap(([key, condition]) => {
    if (key === '$comment') return [];
    if (key.startsWith('$') || !isDocumentOfOperators(condition)) return [{ [key]: condition }];
    return Object.entries(condition)
      .filter(([operator]) => operator !== '$options')
      .map(([operator, operand]) => ({ [key]: withOptions(operator, operand, condition) }));
  });
}

function withOptions(operator: string, operand: unknown, condition: Document): Document {
  const options = operator === '$regex' ? condition['$options'] : undefined;
  return { [operator]: operand, ...(options !== undefined && { $options: options }) };
}

function explainClause(clause: Document, question: Question): Document {
  const [[key = '', condition] = []] = Object.entries(clause);
  if (key === '$and' || key === '$or' || key === '$nor') return explainList(key, clausesOf(key, condition), question);
  if (key === '$jsonSchema') return explainSchema(condition, question);
  if (key === '$expr') return explainExpression(clause, condition, question);
  if (key.startsWith('$')) return explainConstant(key, clause, question);
  return explainCondition(plainName(key), condition, clause, question);
}

const notSatisfied = 'clausesNotSatisfied';
const satisfied = 'clausesSatisfied';

/** `$and` names its clauses that fail and `$nor` those that match; `$or` all, as all failed; the other way round below a negation. */
function explainList(operatorName: string, clauses: Document[], question: Question): Document {
  const inverted = operatorName === '$nor' ? !question.inverted : question.inverted;
  const told = clauses.flatMap((clause, index) => {
    const matches = compileFilter(clause, question.context)(question.document);
    if (matches !== inverted) return [];
    return [{ index, details: explainAll(clause, { ...question, inverted }) }];
  });
  return { operatorName, [inverted ? satisfied : notSatisfied]: told };
}

function explainSchema(schema: unknown, { document, inverted }: Question): Document {
  const { failures, notes } = compileSchema(schema);
  const named = { operatorName: '$jsonSchema', ...notes };
  return inverted ? { ...named, reason: 'schema matched' } : { ...named, schemaRulesNotSatisfied: failures(document) };
}

function explainExpression(specifiedAs: Document, spec: unknown, { document, context, inverted }: Question): Document {
  const result = compileExpression(spec, context)(document);
  return {
    operatorName: '$expr',
    specifiedAs,
    reason: inverted ? 'expression did match' : 'expression did not match',
    ...(result !== undefined && { expressionResult: result }),
  };
}

function explainConstant(operatorName: string, specifiedAs: Document, { inverted }: Question): Document {
  return { operatorName, specifiedAs, reason: `expression always evaluates to ${inverted}` };
}

function explainCondition(path: string, condition: unknown, specifiedAs: Document, question: Question): Document {
  const { document, inverted } = question;
  if (!isDocumentOfOperators(condition))
    return explainLeaf({ operator: isRegex(condition) ? '$regex' : '$eq', path, specifiedAs, document, inverted });
  const [[operator = '', operand] = []] = Object.entries(condition);
  if (operator !== '$not') return explainLeaf({ operator, path, operand, specifiedAs, document, inverted });
  const inner = { [path]: isDocument(operand) ? operand : { $regex: operand } };
  return { operatorName: '$not', details: explainAll(inner, { ...question, inverted: !inverted }) };
}
