import type { Document } from 'mongodb';

/** Documents, a pipeline over them, and what comes out of it (types and order of fields included); or its refusal. */
export type StageExample = {
  /** The stage shown. */
  readonly stage: string;
  /** The accumulator or window function shown, where the example is one of those. */
  readonly operator?: string;
  readonly says: string;
  readonly documents?: readonly Document[];
  /** Further collections of the database, by name. */
  readonly others?: Readonly<Record<string, readonly Document[]>>;
  readonly pipeline: readonly Document[];
  /** Whether the pipeline runs over the server as a whole (the database `admin`) and not over the documents. */
  readonly overServer?: boolean;
  readonly expected?: readonly Document[];
  /** What other collections hold afterwards, by name, in the order of `_id`. */
  readonly stores?: Readonly<Record<string, readonly Document[]>>;
  readonly code?: number;
};
