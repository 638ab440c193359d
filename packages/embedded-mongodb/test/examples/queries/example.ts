import type { Document } from 'mongodb';

/** Documents, a filter, and the ids of those it finds; or the code it is refused with. */
export type QueryExample = {
  readonly operator: string;
  readonly says: string;
  readonly documents?: readonly Document[];
  readonly filter: Document;
  readonly finds?: readonly unknown[];
  readonly code?: number;
  readonly message?: string;
};
