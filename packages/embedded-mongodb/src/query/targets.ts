import type { CollectionInfo } from '../storage/catalog.js';
import { StoredDocument } from '../storage/collection.js';
import { documentKey } from '../storage/keys.js';
import type { View } from '../storage/view.js';
import { type FindRequest, walkDocuments } from './find.js';

/**
 * The documents a write is to change. All are found before the first is changed, so that a change cannot make a document be
 * found again; but only their places are kept, and each is read when it has its turn.
 */
export class Targets {
  private readonly places: readonly number[];

  constructor(
    private readonly view: View,
    private readonly info: CollectionInfo,
    request: FindRequest,
  ) {
    this.places = Array.from(walkDocuments(view, info, request), ({ recordId }) => recordId);
  }

  get count(): number {
    return this.places.length;
  }

  *[Symbol.iterator](): Iterator<StoredDocument> {
    for (const place of this.places) {
      const bytes = this.view.get('documents', documentKey(this.info.id, place));
      if (bytes) yield new StoredDocument(place, bytes);
    }
  }
}
