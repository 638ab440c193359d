import type { Document } from 'mongodb';

/**
 * A document, an update, and what becomes of it; or the code it is refused with. Without a document it is an upsert. The
 * filter finds the document by its `_id` when none is given.
 */
export type UpdateExample = {
  readonly operator: string;
  readonly says: string;
  readonly document?: Document;
  readonly filter?: Document;
  readonly update: Document | readonly Document[];
  readonly arrayFilters?: readonly Document[];
  readonly becomes?: Document;
  readonly code?: number;
  readonly message?: string;
};
