import { Injectable } from '@nestjs/common';
import { type operations, type SharedOffer, shareableKinds } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { AuditService, actorOf } from '../audit/audit.service.js';
import type { EntryDocument } from '../entries/entry.schema.js';
import { EntryService } from '../entries/entry.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import type { InputOf } from '../platform/http/handle.js';
import { requireWorksIn } from '../staff/scope.js';
import { CopyRepository } from './copy.repository.js';
import { Followers } from './followers.js';
import { OfferRepository } from './offer.repository.js';
import { offerOf } from './offer-of.js';
import type { OfferDocument } from './shared-content.schema.js';
import { toOffer } from './shared-content.view.js';

/** Letting others embed what one publishes. */
@Injectable()
export class OfferService {
  constructor(
    private readonly entries: EntryService,
    private readonly offers: OfferRepository,
    private readonly copies: CopyRepository,
    private readonly followers: Followers,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list({ municipality, q, ...page }: InputOf<typeof operations.listSharedOffers>['query'], caller: StaffCaller) {
    requireWorksIn(caller, municipality);
    const { items, total } = await this.offers.list(municipality, q, page);
    const ids = items.map(({ _id }) => _id);
    const [counts, own] = await Promise.all([this.copies.countOf(ids), this.copies.ownOf(municipality, ids)]);
    const of = <Value>(map: Map<string, Value>, offer: OfferDocument) => map.get(offer._id.toHexString());
    return {
      items: items.map((offer) => ({ ...toOffer(offer, of(counts, offer) ?? 0), copy: of(own, offer) ?? null })),
      total,
    };
  }

  async find(entry: EntryDocument): Promise<SharedOffer | null> {
    const offer = await this.offers.find(entry._id);
    return offer && this.#toOffer(offer);
  }

  async offer(caller: StaffCaller, id: string): Promise<SharedOffer> {
    const offer = await this.transactions.run(async (session) => {
      const entry = await this.entries.getLive(caller, id, session);
      requireShareable(entry);
      const known = await this.offers.find(entry._id, session);
      const offer = await this.#offerOf(entry, known?.offeredAt ?? this.clock.now(), session);
      await this.offers.keep(offer, session);
      await this.followers.follow(entry, true, session);
      if (!known) await this.#record(caller, 'share', entry, session);
      return offer;
    });
    return this.#toOffer(offer);
  }

  async withdraw(caller: StaffCaller, id: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const entry = await this.entries.getDocument(caller, id, session);
      if (!(await this.offers.delete(entry._id, session))) return;
      await this.followers.follow(entry, false, session);
      await this.#record(caller, 'unshare', entry, session);
    });
  }

  async #offerOf(entry: EntryDocument, offeredAt: Date, session: ClientSession): Promise<OfferDocument> {
    const { sourceLanguage } = await this.municipalities.getDocument(entry.municipality, session);
    return offerOf(entry, sourceLanguage, offeredAt);
  }

  async #toOffer(offer: OfferDocument): Promise<SharedOffer> {
    return toOffer(offer, (await this.copies.countOf([offer._id])).get(offer._id.toHexString()) ?? 0);
  }

  #record(caller: StaffCaller, action: 'share' | 'unshare', entry: EntryDocument, session: ClientSession) {
    const { _id, key, kind, municipality } = entry;
    const deed = { action, resource: 'entry', resourceId: _id.toHexString(), title: key, kind, municipality } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}

function requireShareable({ kind, published }: EntryDocument): void {
  const kinds: readonly string[] = shareableKinds;
  if (kinds.includes(kind) && published !== null) return;
  const why = published === null ? 'Publish it first.' : `A ${kind} makes no sense in another municipality.`;
  throw new ApiError('wrongState', `This entry can not be shared. ${why}`);
}
