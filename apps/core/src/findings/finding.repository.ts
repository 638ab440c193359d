import { Injectable } from '@nestjs/common';
import type { ClientSession, Model } from 'mongoose';
import { type EntryDocument, entrySchema } from '../entries/entry.schema.js';
import { Database } from '../platform/database/database.js';

/** More findings than any published profile has, several times over. */
const MOST = 1_000;

/** Finds findings by the round they were drafted in. Everything else about them is an entry's. */
@Injectable()
export class FindingRepository {
  readonly #entries: Model<EntryDocument>;

  constructor(database: Database) {
    this.#entries = database.model('Entry', entrySchema, 'entries');
  }

  /** Also those that were deleted since: what somebody took out is not drafted again. */
  ofRound(municipality: string, assessment: string, session: ClientSession | null = null): Promise<EntryDocument[]> {
    return this.#entries
      .find({ municipality, 'facts.basis.assessment': assessment, kind: 'finding' })
      .sort({ _id: 1 })
      .limit(MOST)
      .session(session)
      .lean<EntryDocument[]>()
      .exec();
  }
}
