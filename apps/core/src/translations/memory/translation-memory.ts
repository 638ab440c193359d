import { Injectable } from '@nestjs/common';
import type { VersionAction } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { rememberedOf } from './remembered.js';
import { SentenceRepository } from './sentence.repository.js';
import type { RememberedSentence } from './sentence.schema.js';

/** Deeds by which somebody stands for the words; nobody stands for what is saved while they type. */
const standing: ReadonlySet<VersionAction> = new Set([
  'create',
  'update',
  'restoreVersion',
  'confirmTranslation',
  'submitForReview',
  'publish',
  'correct',
  'delete',
  'restore',
]);

type Deed = { action: VersionAction };

/**
 * A municipality's own earlier sentences: what its entries say now, in each language somebody answers for. What an entry
 * no longer says is forgotten with it, so the memory never grows beyond the content.
 */
@Injectable()
export class TranslationMemory {
  constructor(private readonly sentences: SentenceRepository) {}

  /** In the transaction of the writes themselves. */
  async keepAll(writes: readonly { deed: Deed; after: EntryDocument }[], session: ClientSession): Promise<void> {
    await this.remember(
      writes.filter(({ deed }) => standing.has(deed.action)).map(({ after }) => after),
      session,
    );
  }

  async remember(entries: readonly EntryDocument[], session: ClientSession): Promise<void> {
    if (entries.length === 0) return;
    const known = await this.sentences.of(
      entries.map(({ _id }) => _id),
      session,
    );
    await this.sentences.replace(differenceBetween(known, entries.flatMap(rememberedOf)), session);
  }
}

type Known = Pick<RememberedSentence, '_id' | 'source' | 'target' | 'from'>;

/** What stays as it is keeps the moment it is from. */
function differenceBetween(known: readonly Known[], wanted: readonly RememberedSentence[]) {
  const before = new Map(known.map((one) => [one._id, one]));
  const fresh = wanted.filter((one) => !isSame(before.get(one._id), one));
  const left = new Set(wanted.map(({ _id }) => _id));
  return { gone: known.map(({ _id }) => _id).filter((id) => !left.has(id)), fresh };
}

function isSame(one: Known | undefined, other: Known): boolean {
  return one?.source === other.source && one.target === other.target && one.from === other.from;
}
