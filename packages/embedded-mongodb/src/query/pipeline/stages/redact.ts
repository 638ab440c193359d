import { type Document, isDocument } from '../../../bson/codec.js';
import { typeName } from '../../../bson/types.js';
import { MongoError } from '../../../errors.js';
import { compileExpression, type Expression } from '../../expressions/expression.js';
import type { PipelineEnvironment, Stage } from '../environment.js';

type Verdict = 'keep' | 'prune' | 'descend';
const verdicts: Readonly<Record<Verdict, string>> = { keep: 'keep', prune: 'prune', descend: 'descend' };

/** `$redact`: keeps, prunes or looks into each level of a document, as its expression says. */
export function compileRedact(spec: unknown, { context }: PipelineEnvironment): Stage {
  const { keep: KEEP, prune: PRUNE, descend: DESCEND } = verdicts;
  const expression = compileExpression(spec, {
    ...context,
    variables: { ...context.variables, KEEP, PRUNE, DESCEND },
  });
  return function* (documents) {
    for (const document of documents) {
      const kept = redacted(document, expression);
      if (kept) yield kept;
    }
  };
}

function redacted(document: Document, expression: Expression): Document | null {
  const verdict = expression(document);
  if (verdict === verdicts.keep) return document;
  if (verdict === verdicts.prune) return null;
  if (verdict === verdicts.descend) return redactedInside(document, expression);
  throw new MongoError(
    'Location17053',
    `$redact's expression should not return anything aside from the variables $$KEEP, $$DESCEND, and $$PRUNE, but returned ${typeName(verdict)}`,
  );
}

function redactedInside(document: Document, expression: Expression): Document {
  const result: Document = {};
  for (const [key, value] of Object.entries(document)) {
    const kept = redactedValue(value, expression);
    if (kept !== undefined) result[key] = kept;
  }
  return result;
}

function redactedValue(value: unknown, expression: Expression): unknown {
  if (Array.isArray(value))
    return value.map((item) => redactedValue(item, expression)).filter((item) => item !== undefined);
  return isDocument(value) ? (redacted(value, expression) ?? undefined) : value;
}
