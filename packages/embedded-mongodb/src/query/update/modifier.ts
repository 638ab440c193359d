import { type Document, isDocument } from '../../bson/codec.js';
import { showField } from '../../bson/show.js';
import type { QueryContext } from '../context.js';

/** What an update may use besides the document. */
export type UpdateContext = QueryContext & { readonly now: Date };

/** Where an operator of an update stands: its name, the path as it was written, what the update may use. */
export type ModifierPlace = { readonly operator: string; readonly path: string; readonly context: UpdateContext };

/**
 * The new value of one field from the old one (`undefined` when missing); `undefined` or the same value leaves it as it
 * is. The whole document is there for messages.
 */
export type Modifier = (before: unknown, document: Document) => unknown;

/** The `_id` of a document as messages name it. */
export function showId(document: unknown): string {
  return isDocument(document) && '_id' in document ? showField('_id', document['_id']) : 'no id';
}
