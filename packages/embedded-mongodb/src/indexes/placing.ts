import { encodeValue } from './key-encoding.js';

/** Where a value stands in an index; `held` is false when it stands nowhere and `at` is where it would. */
export type Place = { readonly at: Buffer; readonly held: boolean };

/** How one index places values. */
export type Placing = {
  /** The place of a value, or null when only looking at the documents can tell. */
  readonly place: (value: unknown) => Place | null;
  /** Whether strings stand in the order of their bytes, so that those with the same beginning stand together. */
  readonly byBytes: boolean;
};

/** The places of an index without a collation: the values' own bytes. */
export const plainPlacing: Placing = { place: (value) => ({ at: encodeValue(value), held: true }), byBytes: true };
