import type { CollectionInfo } from './catalog.js';
import { storedDocuments } from './collection.js';
import { entryRange } from './keys.js';
import type { View } from './view.js';

/** How much a collection holds, in documents and in bytes. */
export type CollectionSizes = {
  readonly count: number;
  /** Bytes of all documents. */
  readonly size: number;
  /** Bytes of the keys and values of each index, by the index's name. */
  readonly indexSizes: Readonly<Record<string, number>>;
};

/**
 * Measures a collection by walking through it: exact, and as slow as the collection is large. `examine` is called for every
 * document and index entry and may throw to stop.
 */
export function measureCollection(view: View, info: CollectionInfo, examine: () => void): CollectionSizes {
  let count = 0;
  let size = 0;
  for (const { bytes } of storedDocuments(view, info)) {
    examine();
    count += 1;
    size += bytes.length;
  }
  const indexSizes = Object.fromEntries(info.indexes.map(({ id, name }) => [name, indexBytes(view, id, examine)]));
  return { count, size, indexSizes };
}

function indexBytes(view: View, indexId: number, examine: () => void): number {
  let bytes = 0;
  for (const { key, value } of view.range('entries', entryRange(indexId))) {
    examine();
    bytes += key.length + value.length;
  }
  return bytes;
}
