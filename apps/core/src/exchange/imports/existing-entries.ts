import { Injectable } from '@nestjs/common';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';

/** As many keys as one look at the database asks for. */
const BATCH = 200;

/** The live entries of a municipality by their keys. */
@Injectable()
export class ExistingEntries {
  constructor(private readonly entries: EntryRepository) {}

  async byKeys(municipality: string, keys: readonly string[]): Promise<Map<string, EntryDocument>> {
    const wanted = [...new Set(keys.filter((key) => key !== ''))];
    const found = new Map<string, EntryDocument>();
    for (let at = 0; at < wanted.length; at += BATCH) {
      const filter = { municipality, keys: wanted.slice(at, at + BATCH), within: null, own: null, today: '' };
      const { items } = await this.entries.list(filter, { sort: 'key', offset: 0, limit: BATCH });
      for (const entry of items) found.set(entry.key, entry);
    }
    return found;
  }
}
