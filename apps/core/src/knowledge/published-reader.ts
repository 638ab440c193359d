import { Injectable } from '@nestjs/common';
import type { Municipality } from '@ventanilla/contracts';
import { EntryRepository, type PublicChange as StoredChange } from '../entries/entry.repository.js';
import { toPublishedEntry } from '../entries/entry.view.js';
import { MunicipalityRepository, type Progress } from '../municipalities/municipality.repository.js';
import { toMunicipality } from '../municipalities/municipality.view.js';
import { PublishedContent } from './published-content.js';
import type { PublicChange } from './shelf.js';

/** Reads what is public from the database. */
@Injectable()
export class PublishedReader {
  constructor(
    private readonly municipalities: MunicipalityRepository,
    private readonly entries: EntryRepository,
  ) {}

  progress(): Promise<Progress[]> {
    return this.municipalities.progress();
  }

  async find(id: string): Promise<Municipality | null> {
    const found = await this.municipalities.find(id);
    return found && toMunicipality(found);
  }

  /** Oldest first. */
  async changesSince(municipality: string, revision: number): Promise<PublicChange[]> {
    return (await this.entries.changedSince(municipality, revision)).map(toChange);
  }

  async read(municipality: Municipality): Promise<PublishedContent> {
    const content = new PublishedContent(municipality);
    for await (const batch of this.entries.published(municipality.id)) {
      await content.putAll(batch.map(toChange).flatMap(({ id, entry }) => (entry ? [{ id, entry }] : [])));
    }
    return content;
  }
}

export function toChange(stored: StoredChange): PublicChange {
  const { _id, published, marks, publicRevision, publishedAt } = stored;
  const change = publishedAt && { revision: publicRevision, at: publishedAt.toISOString() };
  return { id: _id.toHexString(), entry: published && toPublishedEntry(stored, published, marks, change) };
}
