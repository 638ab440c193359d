import { isDeepStrictEqual } from 'node:util';
import { Injectable } from '@nestjs/common';
import type { AnyEntryInput } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../audit/audit.service.js';
import type { MunicipalityDocument } from '../municipalities/municipality.schema.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import { Clock } from '../platform/clock.js';
import { translationsAfter } from '../translations/translations-after.js';
import { conflict } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { EntryDocument, UnlistedEntry } from './entry.schema.js';
import { neededOf } from './needs/needs.js';
import { PublicChanges } from './public-changes.js';
import { marksThatHold, outdatedIn, standingOf } from './standing.js';
import { Superseding } from './superseding.js';
import { type Deed, History } from './versions/history.js';
import { searchOf, titleIn } from './wording.js';

/** What a deed changes of an entry; everything derived follows by itself. */
export type EntryValues = Partial<
  Pick<EntryDocument, 'key' | 'facts' | 'texts' | 'published' | 'publishedAt' | 'marks' | 'scheduled' | 'deletedAt'>
>;

/** A deed done to an entry as it was read. */
export type Write = { deed: Deed; before: EntryDocument; values: EntryValues };

type Changed = { deed: Deed; before: EntryDocument; values: Partial<EntryDocument>; isSeen: boolean };

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
    private readonly superseding: Superseding,
    private readonly clock: Clock,
  ) {}

  async create(actor: Actor, input: AnyEntryInput, session: ClientSession): Promise<EntryDocument> {
    const municipality = await this.municipalities.getDocument(input.municipality, session);
    const entry = await this.entries.create(this.#fresh(input, municipality), session);
    await this.history.keepAll(actor, [{ deed: { action: 'create' }, before: null, after: entry }], session);
    return entry;
  }

  /** New entries of one municipality at once; `why` is kept with each. */
  async createAll(actor: Actor, why: string, inputs: readonly AnyEntryInput[], session: ClientSession) {
    const [first] = inputs;
    if (!first) return [];
    const municipality = await this.municipalities.getDocument(first.municipality, session);
    const documents = inputs.map((input) => this.#fresh(input, municipality));
    const entries = await this.entries.createAll(documents, session);
    const records = entries.map((after) => ({ deed: { action: 'create', why } as const, before: null, after }));
    await this.history.keepAll(actor, records, session);
    return entries;
  }

  async write(
    actor: Actor,
    deed: Deed,
    before: EntryDocument,
    values: EntryValues,
    session: ClientSession,
  ): Promise<EntryDocument> {
    const [after] = await this.writeAll(actor, [{ deed, before, values }], session);
    if (!after) throw conflict(before, null);
    return after;
  }

  /**
   * Entries of one municipality at once: the public sees all of it in one revision. What becomes of other entries by it
   * is written too; returned are those that were asked for.
   */
  async writeAll(actor: Actor, asked: readonly Write[], session: ClientSession): Promise<EntryDocument[]> {
    const [first] = asked;
    if (!first) return [];
    const writes = [...asked, ...(await this.superseding.beside(asked, session))];
    const isWorded = writes.some(({ values, deed }) => changesWords(values, deed));
    const municipality = isWorded ? await this.municipalities.getDocument(first.before.municipality, session) : null;
    const changed: Changed[] = [];
    for (const write of writes) changed.push(this.#change(write, municipality));
    await this.#number(changed, session);
    if (!(await this.entries.replaceAll(changed, session))) throw conflict(first.before, null);
    const records = changed.map(({ deed, before, values }) => {
      return { deed, before, after: { ...before, ...values, version: before.version + 1 } };
    });
    for (const { deed, before, after } of records.filter((_, at) => changed[at]?.isSeen)) {
      this.publicChanges.note({ actor, before, after, force: deed.force ?? null }, session);
    }
    await this.history.keepAll(actor, records, session);
    return records.slice(0, asked.length).map(({ after }) => after);
  }

  /** What follows from a deed by itself. */
  #change({ deed, before, values }: Write, municipality: MunicipalityDocument | null): Changed {
    const drafted = { ...before, ...values };
    const worded = municipality && changesWords(values, deed) ? this.#worded(before, drafted, deed, municipality) : {};
    const next = { ...drafted, ...worded };
    const marks = marksThatHold(next, next.published, next.marks);
    const derived = {
      marks,
      standing: standingOf(next, next.published, marks),
      ...neededOf({ ...next, marks }, before),
      updatedAt: this.clock.now(),
    };
    return {
      deed,
      before,
      values: { ...values, ...worded, ...derived },
      isSeen: seesChange(before, { ...next, marks }),
    };
  }

  /** What the public sees change gets the next revision of the municipality. */
  async #number(changed: readonly Changed[], session: ClientSession): Promise<void> {
    const seen = changed.filter(({ isSeen }) => isSeen);
    if (!seen[0]) return;
    const publicRevision = await this.municipalities.nextRevision(seen[0].before.municipality, session);
    for (const change of seen) change.values = { ...change.values, publicRevision };
  }

  #fresh(input: AnyEntryInput, municipality: MunicipalityDocument): UnlistedEntry {
    const now = this.clock.now();
    const fresh = {
      version: 1,
      published: null,
      publishedAt: null,
      publicRevision: 0,
      marks: [],
      scheduled: [],
      brokenLinks: [],
      deletedAt: null,
    };
    const worded = this.#worded(null, input, {}, municipality);
    const drafted = { ...input, ...fresh, ...worded };
    const derived = { standing: standingOf(drafted, null, []), ...neededOf(drafted, null) };
    return { ...drafted, ...derived, createdAt: now, updatedAt: now };
  }

  /** The texts as they are stored, with all that follows from their wording. */
  #worded(
    before: EntryDocument | null,
    { key, texts }: Pick<EntryDocument, 'key' | 'texts'>,
    { minor, sitting, touches }: Pick<Deed, 'minor' | 'sitting' | 'touches'>,
    municipality: MunicipalityDocument,
  ) {
    const now = this.clock.now();
    const translated = translationsAfter({ before, texts, municipality, now, minor, sitting, touches });
    const title = titleIn(municipality.sourceLanguage, translated).toLowerCase();
    return { ...translated, title, search: searchOf(key, translated) };
  }
}

function changesWords({ key, texts }: EntryValues, { touches }: Deed): boolean {
  return key !== undefined || texts !== undefined || touches !== undefined;
}

function seesChange(before: EntryDocument, after: EntryDocument): boolean {
  const seen = ({ published, marks }: EntryDocument) => ({ published, outdated: published && outdatedIn(marks) });
  return !isDeepStrictEqual(seen(before), seen(after));
}
