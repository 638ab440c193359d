import { Injectable } from '@nestjs/common';
import type { AnyEntry, Problem } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { changesBetween } from '../audit/changes.js';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import type { Touch } from '../staff/scope.js';
import { conflict, notPublishable, translateDuplicate, unknownEntry } from './entry.errors.js';
import { EntryRepository } from './entry.repository.js';
import type { Content, EntryDocument } from './entry.schema.js';
import { EntryService } from './entry.service.js';
import { toEntry } from './entry.view.js';
import { EntryScope } from './entry-scope.js';
import { brokenReferences, referencesIn } from './references.js';
import { standingOf } from './standing.js';

type Deed = 'publish' | 'unpublish' | 'delete' | 'restore';

/** What the public sees of an entry: in, out, and back. Every change of it gets a revision in the same transaction. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly service: EntryService,
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
    private readonly municipalities: MunicipalityRepository,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  publish(caller: StaffCaller, id: string, version: number, languages: string[]): Promise<AnyEntry> {
    return this.#change(caller, id, 'publish', languages, async (before, session) => {
      if (before.version !== version) throw conflict(before, null);
      const problems = [...missingTexts(before, languages), ...(await this.#brokenReferences(before, session))];
      if (problems.length > 0) throw notPublishable(problems);
      const chosen = languages.flatMap((code) => (before.texts[code] ? [[code, before.texts[code]] as const] : []));
      const texts = { ...before.published?.texts, ...Object.fromEntries(chosen) };
      return { published: { facts: before.facts, texts }, publishedAt: this.clock.now() };
    });
  }

  unpublish(caller: StaffCaller, id: string, version: number, languages: string[]): Promise<AnyEntry> {
    return this.#change(caller, id, 'unpublish', languages, async (before) => {
      if (before.version !== version) throw conflict(before, null);
      const published = before.published && without(before.published, languages);
      return { published, publishedAt: published && before.publishedAt };
    });
  }

  delete(caller: StaffCaller, id: string, version: number): Promise<AnyEntry> {
    return this.#change(caller, id, 'delete', [], async (before) => {
      if (before.version !== version) throw conflict(before, null);
      return { published: null, publishedAt: null, deletedAt: this.clock.now() };
    });
  }

  async restore(caller: StaffCaller, id: string): Promise<AnyEntry> {
    const restored = await this.transactions
      .run(async (session) => {
        const before = await this.service.getDocument(caller, id, session);
        await this.scope.requireMay(caller, before, touchOf('restore', before, []), session);
        if (!before.deletedAt) return before;
        return this.#save(caller, before, 'restore', { deletedAt: null }, [], session);
      })
      .catch(translateDuplicate);
    return toEntry(restored);
  }

  async #change(
    caller: StaffCaller,
    id: string,
    deed: Deed,
    languages: string[],
    decide: (before: EntryDocument, session: ClientSession) => Promise<Partial<EntryDocument>>,
  ): Promise<AnyEntry> {
    const changed = await this.transactions.run(async (session) => {
      const before = await this.service.getLive(caller, id, session);
      await this.scope.requireMay(caller, before, touchOf(deed, before, languages), session);
      return this.#save(caller, before, deed, await decide(before, session), languages, session);
    });
    return toEntry(changed);
  }

  async #save(
    caller: StaffCaller,
    before: EntryDocument,
    deed: Deed,
    values: Partial<EntryDocument>,
    languages: string[],
    session: ClientSession,
  ): Promise<EntryDocument> {
    const published = values.published === undefined ? before.published : values.published;
    const changes = changesBetween(before.published, published, 'published');
    const revision = changes.length > 0 ? { publicRevision: await this.#nextRevision(before, session) } : {};
    const standing = standingOf(before, published);
    const after = await this.entries.replace(
      before,
      { ...values, ...revision, standing, updatedAt: this.clock.now() },
      session,
    );
    if (!after) throw conflict(before, null);
    await this.service.record(caller, deed, after, changes, session, languages);
    return after;
  }

  async #nextRevision({ municipality }: EntryDocument, session: ClientSession): Promise<number> {
    const revision = await this.municipalities.nextRevision(municipality, session);
    if (revision === null) throw unknownEntry();
    return revision;
  }

  async #brokenReferences({ municipality, facts }: EntryDocument, session: ClientSession): Promise<Problem[]> {
    const references = referencesIn(facts);
    if (references.length === 0) return [];
    const keys = references.map(({ key }) => key);
    return brokenReferences(references, await this.entries.kindsOf(municipality, keys, session));
  }
}

/** Taking an entry out, or bringing it back, is done to every language that it has. */
function touchOf(deed: Deed, { texts }: EntryDocument, languages: string[]): Touch {
  if (deed === 'publish' || deed === 'unpublish') return { deed: 'publish', facts: false, languages };
  return { deed: 'archive', facts: false, languages: Object.keys(texts) };
}

function missingTexts({ texts }: EntryDocument, languages: string[]): Problem[] {
  const missing = languages.filter((language) => !texts[language]);
  return missing.map((language) => ({
    path: `texts.${language}`,
    code: 'missing',
    message: `There is no text in "${language}" yet. Write it, or publish the other languages only.`,
  }));
}

function without({ facts, texts }: Content, languages: string[]): Content | null {
  const left = Object.entries(texts).filter(([language]) => !languages.includes(language));
  return left.length === 0 ? null : { facts, texts: Object.fromEntries(left) };
}
