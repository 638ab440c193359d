import { Injectable } from '@nestjs/common';
import type { AnyEntry, AnyEntryInput, operations, SharedCopy, SharedCopyDetail } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import { translateDuplicate, unknownEntry } from '../entries/entry.errors.js';
import { EntryRepository } from '../entries/entry.repository.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { toEntry } from '../entries/entry.view.js';
import { EntryWriter } from '../entries/entry.writer.js';
import { EntryScope, touchBetween } from '../entries/entry-scope.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { requireWorksIn, worksOnlyIn } from '../staff/scope.js';
import { CopyRepository } from './copy.repository.js';
import { OfferRepository } from './offer.repository.js';
import { keysNamedIn, withoutStrangers } from './own-references.js';
import { type Part, partsOf, partsTaken } from './parts.js';
import type { CopyDocument } from './shared-content.schema.js';
import { toCopy, toCopyDetail } from './shared-content.view.js';

/** Embedding what others offer, and seeing what of it has changed. */
@Injectable()
export class CopyService {
  constructor(
    private readonly entries: EntryService,
    private readonly stored: EntryRepository,
    private readonly scope: EntryScope,
    private readonly writer: EntryWriter,
    private readonly offers: OfferRepository,
    private readonly copies: CopyRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, query: InputOf<typeof operations.listSharedCopies>['query']) {
    if (query.municipality !== undefined) requireWorksIn(caller, query.municipality);
    const { items, total } = await this.copies.list({ ...query, within: worksOnlyIn(caller) }, query);
    const parts = await Promise.all(items.map((copy) => this.partsOf(copy)));
    return { items: items.map((copy, at) => toCopy(copy, parts[at] ?? [])), total };
  }

  async find({ _id }: EntryDocument): Promise<SharedCopy | null> {
    const copy = await this.copies.find(_id);
    return copy && toCopy(copy, await this.partsOf(copy));
  }

  async get(caller: StaffCaller, id: string): Promise<SharedCopyDetail> {
    const own = await this.entries.getDocument(caller, id);
    const copy = await this.getCopy(own);
    return toCopyDetail(copy, await this.partsOf(copy), own);
  }

  async getCopy({ _id }: EntryDocument, session: ClientSession | null = null): Promise<CopyDocument> {
    const copy = await this.copies.find(_id, session);
    if (!copy) throw new ApiError('notFound', 'This entry is embedded from nowhere: it is all your own.');
    return copy;
  }

  /** Its parts beside the owner's as they are public now. */
  async partsOf(copy: CopyDocument, session: ClientSession | null = null): Promise<Part[]> {
    const owner = await this.findOwner(copy, session);
    const { languages } = await this.municipalities.getDocument(copy.municipality, session);
    return partsOf(copy, owner?.published ?? null, languages);
  }

  findOwner({ owner }: CopyDocument, session: ClientSession | null): Promise<EntryDocument | null> {
    return this.stored.find(owner.entry.toHexString(), session);
  }

  async embed(caller: StaffCaller, body: InputOf<typeof operations.embedSharedEntry>['body']): Promise<AnyEntry> {
    requireWorksIn(caller, body.municipality);
    const embedded = await this.transactions
      .run(async (session) => {
        const { owner, title } = await this.#getOffered(body.entry, body.municipality, session);
        const input = await this.#inputOf(owner, body, session);
        await this.scope.requireMay(caller, input, touchBetween(null, input), session);
        const own = await this.writer.create(actorOf(caller), input, session);
        await this.copies.create(this.#copyOf(own, owner, title), session);
        await this.#record(caller, 'embed', own, session);
        return own;
      })
      .catch(translateDuplicate);
    return toEntry(embedded);
  }

  /** The entry stays as it is, and follows nobody. */
  async unlink(caller: StaffCaller, id: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const own = await this.entries.getDocument(caller, id, session);
      const copy = await this.getCopy(own, session);
      await this.scope.requireMay(caller, own, { deed: 'write', facts: true, languages: [] }, session);
      await this.copies.delete(copy._id, session);
      await this.#record(caller, 'unlinkShared', own, session);
    });
  }

  async #getOffered(id: string, municipality: string, session: ClientSession) {
    const offer = await this.offers.find(id, session);
    const owner = offer?.isPublic ? await this.stored.find(id, session) : null;
    if (!offer || !owner?.published) throw unknownEntry();
    if (owner.municipality === municipality) {
      throw new ApiError('wrongState', 'This entry is your own already. Choose one of another municipality.');
    }
    return { owner, title: offer.title };
  }

  async #inputOf(
    { kind, key, published }: EntryDocument,
    body: InputOf<typeof operations.embedSharedEntry>['body'],
    session: ClientSession,
  ): Promise<AnyEntryInput> {
    if (!published) throw unknownEntry();
    const { languages } = await this.municipalities.getDocument(body.municipality, session);
    const texts = Object.entries(published.texts).filter(([language]) => languages.includes(language));
    const keys = await this.stored.kindsOf(body.municipality, keysNamedIn(published.facts), session);
    const facts = withoutStrangers(published.facts, (named) => keys.has(named));
    const content = { facts, texts: Object.fromEntries(texts) };
    return { kind, municipality: body.municipality, key: body.key ?? key, ...content } as AnyEntryInput;
  }

  #copyOf({ _id, municipality, kind, key, texts }: EntryDocument, owner: EntryDocument, title: string): CopyDocument {
    const published = owner.published ?? { facts: owner.facts, texts: owner.texts };
    return {
      ...{ _id: new Types.ObjectId(_id), municipality, kind, key, title },
      owner: {
        ...{ entry: owner._id, municipality: owner.municipality, versionTaken: owner.version },
        ...({ state: 'offered', stateSeen: 'offered' } as const),
      },
      parts: partsTaken(published, Object.keys(texts)),
      isWaiting: false,
      changedAt: this.clock.now(),
    };
  }

  #record(caller: StaffCaller, action: 'embed' | 'unlinkShared', own: EntryDocument, session: ClientSession) {
    const { _id, key, kind, municipality } = own;
    const deed = { action, resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}
