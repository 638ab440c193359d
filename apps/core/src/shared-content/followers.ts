import { Injectable } from '@nestjs/common';
import type { ClientSession } from 'mongoose';
import type { EntryDocument } from '../entries/entry.schema.js';
import { type PublicChange, PublicChanges } from '../entries/public-changes.js';
import { MunicipalityRepository } from '../municipalities/municipality.repository.js';
import { Clock } from '../platform/clock.js';
import { CopyRepository } from './copy.repository.js';
import { OfferRepository } from './offer.repository.js';
import { offerOf } from './offer-of.js';
import { followed } from './parts.js';

/**
 * Tells everybody who embeds an entry that its owner changed it, in the transaction of the change itself. What they
 * have published is not touched.
 */
@Injectable()
export class Followers {
  constructor(
    publicChanges: PublicChanges,
    private readonly offers: OfferRepository,
    private readonly copies: CopyRepository,
    private readonly municipalities: MunicipalityRepository,
    private readonly clock: Clock,
  ) {
    publicChanges.beforeCommit(async (changes, session) => {
      for (const change of changes) await this.#hear(change, session);
    });
  }

  async #hear({ after }: PublicChange, session: ClientSession): Promise<void> {
    const offer = await this.offers.find(after._id, session);
    if (offer) {
      const municipality = await this.municipalities.find(after.municipality, session);
      await this.offers.keep(offerOf(after, municipality?.sourceLanguage ?? '', offer.offeredAt), session);
    }
    await this.follow(after, offer !== null, session);
  }

  /** Works out anew what waits for a decision in every copy of this entry. */
  async follow(owner: EntryDocument, isOffered: boolean, session: ClientSession): Promise<void> {
    for (const copy of await this.copies.of(owner._id, session)) {
      const languages = (await this.municipalities.find(copy.municipality, session))?.languages ?? [];
      const next = followed(copy, owner, { isOffered, languages });
      const changedAt = next.isWaiting ? this.clock.now() : copy.changedAt;
      await this.copies.keep({ ...next, changedAt }, session);
    }
  }
}
