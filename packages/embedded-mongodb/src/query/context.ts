import type { Document } from '../bson/codec.js';
import type { Collation } from '../bson/collation.js';

/** What filters, expressions, projections, updates and stages may use beyond the document at hand. */
export type QueryContext = {
  /** Values to be named with `$$`: the command's `let`, or those of a `$lookup` or `$merge`. Known when compiling. */
  readonly variables?: Document;
  /** How strings compare; left out: by their bytes. */
  readonly collation?: Collation | null;
  /** The moment `$$NOW` and `$currentDate` stand for; the same for a whole command. */
  readonly now?: Date;
};
