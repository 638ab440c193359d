import type { Database } from 'lmdb';

/**
 * The parts of the data: catalog of collections, their documents, index entries, notes on what indexes hold, the words of
 * indexes with a collation, replies kept for retried writes.
 */
export type StoreName = 'catalog' | 'documents' | 'entries' | 'notes' | 'words' | 'replies';
/** The opened parts. */
export type Stores = Readonly<Record<StoreName, Database<Buffer, Buffer>>>;
/**
 * A stretch of keys: from `from` up to but without `to`, backwards when `reverse`. `expected` says how many entries the
 * reader will likely want, when it knows.
 */
export type KeyRange = {
  readonly from: Buffer;
  readonly to: Buffer;
  readonly reverse?: boolean;
  readonly expected?: number | undefined;
};
/** One key and its value. */
export type Entry = { readonly key: Buffer; readonly value: Buffer };

/** Something to read from: what everybody sees, a snapshot, or either with a transaction's own changes on top. */
export interface View {
  /** The value of a key, or undefined. */
  get(store: StoreName, key: Buffer): Buffer | undefined;
  /** The same in bytes that are good only until something is read again: to be looked at or copied at once. */
  lend(store: StoreName, key: Buffer): Buffer | undefined;
  /** Entries in key order; reading on after a pause sees what happened meanwhile. */
  range(store: StoreName, range: KeyRange): Iterable<Entry>;
  /** The first entry of a range, the last when it is reversed. */
  first(store: StoreName, range: KeyRange): Entry | undefined;
  /** How many entries there are, without reading them. */
  count(store: StoreName, range: KeyRange): number;
  /** Grows whenever something changes that this view shows. */
  readonly version: number;
}
