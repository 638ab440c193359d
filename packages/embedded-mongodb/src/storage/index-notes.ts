import { idPrefix, prefixRange, wholeStore } from './keys.js';
import type { Overlay } from './overlay.js';
import type { KeyRange, View } from './view.js';

/** What an index was seen to hold: paths with several values in one document, and keys too long to be kept whole. */
export type IndexNotes = { readonly multikeyPaths: readonly string[]; readonly hasLongKeys: boolean };

const nothing: IndexNotes = { multikeyPaths: [], hasLongKeys: false };
const present = Buffer.of(1);
const longKeysMark = Buffer.of(0);

/**
 * What indexes were seen to hold. A note only makes the planner more careful, so one too many does no harm and one missing
 * gives wrong results. Hence notes are never taken back while the index lives, count from the moment they are made (also
 * for those who do not see the document yet), and are stored with the document, by as many writers as like.
 */
export class NotesOnIndexes {
  private readonly byIndex = new Map<number, IndexNotes>();

  /** Reads the notes made earlier. `changed` is called whenever a note is new. */
  constructor(
    view: View,
    private readonly changed: () => void,
  ) {
    for (const { key } of view.range('notes', wholeStore)) {
      this.remember(key.readUInt32BE(0), key.subarray(4));
    }
  }

  /** The notes on one index. */
  on(indexId: number): IndexNotes {
    return this.byIndex.get(indexId) ?? nothing;
  }

  /** Stores what is new about an index, together with the change that makes it true. */
  note(view: Overlay, indexId: number, multikeyPaths: Iterable<string>, hasLongKeys: boolean): void {
    for (const path of multikeyPaths) this.store(view, indexId, Buffer.from(path));
    if (hasLongKeys) this.store(view, indexId, longKeysMark);
  }

  private store(view: Overlay, indexId: number, mark: Buffer): void {
    const key = Buffer.concat([idPrefix(indexId), mark]);
    if (!view.get('notes', key)) view.put('notes', key, present);
    this.remember(indexId, mark);
  }

  private remember(indexId: number, mark: Buffer): void {
    const before = this.on(indexId);
    const after = withMark(before, mark);
    if (after === before) return;
    this.byIndex.set(indexId, after);
    this.changed();
  }
}

function withMark(notes: IndexNotes, mark: Buffer): IndexNotes {
  if (mark.equals(longKeysMark)) return notes.hasLongKeys ? notes : { ...notes, hasLongKeys: true };
  const path = mark.toString();
  return notes.multikeyPaths.includes(path) ? notes : { ...notes, multikeyPaths: [...notes.multikeyPaths, path] };
}

/** Where the notes on an index lie. */
export function notesRange(indexId: number): KeyRange {
  return prefixRange(idPrefix(indexId));
}
