import { Injectable } from '@nestjs/common';
import type { AnyEntryInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../audit/audit.service.js';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import { conflict } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { Content, EntryDocument } from './entry.schema.js';
import { PublicChanges } from './public-changes.js';
import { marksThatHold, outdatedIn, standingOf } from './standing.js';
import { type Deed, History } from './versions/history.js';
import { searchOf, titleIn } from './wording.js';

/** What a deed changes of an entry; everything derived follows by itself. */
export type EntryValues = Partial<
  Pick<EntryDocument, 'key' | 'facts' | 'texts' | 'published' | 'publishedAt' | 'marks' | 'deletedAt'>
>;

/**
 * Every write of an entry goes through here, inside the transaction of its deed: with it go a version for the history,
 * an audit entry, and, when the public sees a change, a revision of the municipality.
 */
@Injectable()
export class EntryWriter {
  constructor(
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly history: History,
    private readonly publicChanges: PublicChanges,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: AnyEntryInput, session: ClientSession): Promise<EntryDocument> {
    const now = this.clock.now();
    const fresh = { version: 1, published: null, publishedAt: null, publicRevision: 0, marks: [], deletedAt: null };
    const standing = standingOf(input, null, []);
    const words = await this.#words(input, session);
    const document = { ...input, ...fresh, ...words, standing, createdAt: now, updatedAt: now };
    const entry = await this.entries.create(document, session);
    await this.history.keep(actor, { action: 'create' }, null, entry, session);
    return entry;
  }

  async write(
    actor: Actor,
    deed: Deed,
    before: EntryDocument,
    values: EntryValues,
    session: ClientSession,
  ): Promise<EntryDocument> {
    const next = { ...before, ...values };
    const marks = marksThatHold(next, next.published, next.marks);
    const isSeen = seesChange(before, { ...next, marks });
    const derived = {
      marks,
      standing: standingOf(next, next.published, marks),
      ...(await this.#words(next, session)),
      ...(isSeen && {
        publicRevision: await this.municipalities.nextRevision(before.municipality, session),
      }),
      updatedAt: this.clock.now(),
    };
    const after = await this.entries.replace(before, { ...values, ...derived }, session);
    if (!after) throw conflict(before, null);
    if (isSeen) this.publicChanges.note({ actor, before, after, force: deed.force ?? null }, session);
    await this.history.keep(actor, deed, before, after, session);
    return after;
  }

  async #words(content: Content & Pick<EntryDocument, 'key' | 'municipality'>, session: ClientSession) {
    const { sourceLanguage } = await this.municipalities.getDocument(content.municipality, session);
    return { title: titleIn(sourceLanguage, content).toLowerCase(), search: searchOf(content.key, content) };
  }
}

function seesChange(before: EntryDocument, after: EntryDocument): boolean {
  const seen = ({ published, marks }: EntryDocument) => ({ published, outdated: published && outdatedIn(marks) });
  return changesBetween(seen(before), seen(after)).length > 0;
}
