import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { Clock } from '../../platform/clock.js';
import { Database } from '../../platform/database/database.js';
import type { EntryDocument } from '../entry.schema.js';
import type { Deed, Written } from '../versions/history.js';
import { type UndoDocument, undoSchema } from './undo.schema.js';

/** A quarter of an hour: a mistake is seen at once, and what is seen later deserves a look at the history. */
const UNDO_MS = 15 * 60_000;

/** Deeds that change at a click what others read. All else is a draft, which its history keeps. */
const undoable: readonly Deed['action'][] = ['publish', 'archive', 'submitForReview', 'unpublish', 'delete'];

@Injectable()
export class UndoRepository {
  readonly #undos: Model<UndoDocument>;

  constructor(
    database: Database,
    private readonly clock: Clock,
  ) {
    this.#undos = database.model('Undo', undoSchema, 'undos');
  }

  /** Keeps what undoable deeds took away, in their transaction. */
  async keepAll(by: string | undefined, records: readonly Written[], session: ClientSession): Promise<void> {
    if (by === undefined) return;
    const until = new Date(this.clock.now().getTime() + UNDO_MS);
    const kept = records.flatMap(({ deed: { action, languages = null, release = null }, before, after }) => {
      if (!before || !undoable.includes(action)) return [];
      const done = { by, action, languages, release, until };
      return [{ _id: nameOf(after), entry: after._id, ...done, values: takenFrom(before) }];
    });
    if (kept.length > 0) await this.#undos.insertMany(kept, { session });
  }

  /** What the last deed took from an entry, if that may still be taken back by whoever did it. */
  async find(entry: EntryDocument, by: string, session: ClientSession): Promise<UndoDocument | null> {
    const found = await this.#undos.findById(nameOf(entry)).session(session).lean<UndoDocument>().exec();
    return found && found.by === by && found.until > this.clock.now() ? found : null;
  }
}

function nameOf({ _id, version }: Pick<EntryDocument, '_id' | 'version'>): string {
  return `${_id.toHexString()} ${version}`;
}

function takenFrom({ published, publishedAt, marks, scheduled, deletedAt }: EntryDocument): UndoDocument['values'] {
  return { published, publishedAt, marks, scheduled, deletedAt };
}
