import type { Document } from 'mongodb';

/** A document, a projection, and what it shows; or the code it is refused with. */
export type ProjectionExample = {
  readonly operator: string;
  readonly says: string;
  readonly document?: Document;
  readonly filter?: Document;
  readonly projection: Document;
  readonly shows?: Document;
  readonly code?: number;
  readonly message?: string;
};
