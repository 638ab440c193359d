import { Injectable } from '@nestjs/common';
import type { Municipality } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import type { Actor } from '../../audit/audit.service.js';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { MunicipalityService } from '../../municipalities/municipality.service.js';
import { toMunicipality } from '../../municipalities/municipality.view.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { VerificationService } from '../verification.service.js';
import type { Correction } from './correction.js';
import { Corrections } from './corrections.js';
import { LinkRepository } from './link.repository.js';
import type { LinkAnswer, LinkDocument } from './link.schema.js';
import { LinkSignatures } from './link-signatures.js';

/** What somebody finds behind a link. `entries` are those of the link that are still public. */
export type Opened =
  | { state: 'unknown' }
  | { state: 'expired' | 'revoked'; link: LinkDocument }
  | { state: 'open'; link: LinkDocument; municipality: Municipality; entries: EntryDocument[] };

/** What an organization does on its link, without an account. Only what is written here can be done with a link. */
@Injectable()
export class ConfirmationService {
  constructor(
    private readonly links: LinkRepository,
    private readonly signatures: LinkSignatures,
    private readonly entries: EntryRepository,
    private readonly municipalities: MunicipalityService,
    private readonly verification: VerificationService,
    private readonly corrections: Corrections,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async open(token: string, session: ClientSession | null = null): Promise<Opened> {
    const [id = '', signature = ''] = token.split('.');
    const link = await this.links.find(id, session);
    if (!link || !this.signatures.isOf(link, signature)) return { state: 'unknown' };
    if (link.revokedAt) return { state: 'revoked', link };
    if (link.expiresAt <= this.clock.now()) return { state: 'expired', link };
    const municipality = toMunicipality(await this.municipalities.getDocument(link.municipality, session));
    const found = await Promise.all(link.entries.map((entry) => this.entries.find(entry.id.toHexString(), session)));
    const entries = found.flatMap((entry) => (entry?.published && !entry.deletedAt ? [entry] : []));
    return { state: 'open', link, municipality, entries };
  }

  /** "Everything is still so." */
  confirm(token: string, id: string, requestId: string): Promise<Opened> {
    return this.#answer(token, id, 'confirmed', (entry, link, session) =>
      this.verification.confirm(actorOf(link, requestId), entry, link.organizationName, session),
    );
  }

  /** Something else holds: it waits for somebody to look at it, and changes nothing that is public. */
  correct(token: string, id: string, correction: Correction, requestId: string): Promise<Opened> {
    return this.#answer(token, id, 'corrected', (entry, link, session) =>
      this.corrections.submit(actorOf(link, requestId), entry, correction, session),
    );
  }

  /** Answering twice changes nothing the second time. */
  #answer(
    token: string,
    id: string,
    answer: LinkAnswer['answer'],
    write: (entry: EntryDocument, link: LinkDocument, session: ClientSession) => Promise<void>,
  ): Promise<Opened> {
    return this.transactions.run(async (session) => {
      const opened = await this.open(token, session);
      if (opened.state !== 'open') return opened;
      const entry = opened.entries.find(({ _id }) => _id.toHexString() === id);
      if (!entry) return { state: 'unknown' };
      if (answerFor(opened.link, entry)) return opened;
      await write(entry, opened.link, session);
      await this.links.addAnswer(opened.link._id, { entry: entry._id, answer, at: this.clock.now() }, session);
      return this.open(token, session);
    });
  }
}

export function answerFor({ answers }: LinkDocument, { _id }: EntryDocument): LinkAnswer | null {
  return answers.find(({ entry }) => entry.equals(_id)) ?? null;
}

function actorOf({ organizationName }: LinkDocument, requestId: string): Actor {
  return { staff: null, organization: organizationName, requestId };
}
