import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';

/** What filters, expressions, projections, updates and stages may use beyond the document at hand. */
export type QueryContext = {
  /** Values to be named with `$$`: the command's `let`, or those of a `$lookup` or `$merge`. Known when compiling. */
  readonly variables?: Document;
  /** Values named with `$$` that change from document to document, as the `let` of a `$lookup`: asked for each time. */
  readonly bindings?: ReadonlyMap<string, () => unknown>;
  /** How strings compare; left out: by their bytes. */
  readonly collation?: Collation | null;
  /** The moment `$$NOW` and `$currentDate` stand for; the same for a whole command. */
  readonly now?: Date;
};
