import { type Document, isDocument } from '../bson/codec.js';
import type { QueryContext } from './context.js';
import { explainFailure } from './filter/explain-failure.js';
import { compileFilter, type Predicate } from './match.js';

/** What a collection's options ask of its documents, compiled. */
export type Validator = {
  /** `strict` asks every document; `moderate` spares those that broke the rules before. */
  readonly level: 'strict' | 'moderate';
  /** Whether a document that breaks the rules is refused, or stored all the same and told of in the log. */
  readonly action: 'error' | 'warn';
  readonly accepts: Predicate;
  /** What is wrong with a document, for `errInfo`. */
  readonly explain: (document: Document) => Document;
};

/**
 * The validator of a collection with these options, or null when documents are not to be tested: without a validator, and
 * at level `off`.
 */
export function findValidator(options: Document, context: QueryContext): Validator | null {
  const { validator, validationLevel, validationAction } = options;
  if (!isDocument(validator) || Object.keys(validator).length === 0) return null;
  if (validationLevel === 'off') return null;
  return {
    level: validationLevel === 'moderate' ? 'moderate' : 'strict',
    action: validationAction === 'warn' ? 'warn' : 'error',
    accepts: compileFilter(validator, context),
    explain: (document) => explainFailure(validator, document, context),
  };
}
