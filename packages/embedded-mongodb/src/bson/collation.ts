import type { Document } from './codec.js';

/** How strings are ordered and found equal when a command, a collection or an index asks for a language's rules. */
export type Collation = {
  /** The whole specification, as `listIndexes` and `explain` show it. */
  readonly spec: Document;
  /** Orders two strings; zero when the collation finds them equal. */
  readonly compare: (a: string, b: string) => number;
};
