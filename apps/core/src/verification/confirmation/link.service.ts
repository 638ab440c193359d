import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { ConfirmationLink, operations } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf } from '../../audit/audit.service.js';
import { EntryRepository } from '../../entries/entry.repository.js';
import type { EntryDocument } from '../../entries/entry.schema.js';
import { EntryScope } from '../../entries/entry-scope.js';
import { titleIn } from '../../entries/wording.js';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import { ApiError } from '../../platform/errors/api-error.js';
import type { InputOf } from '../../platform/http/handle.js';
import { requireWorksIn, type Touch } from '../../staff/scope.js';
import { LinkRepository } from './link.repository.js';
import type { LinkDocument } from './link.schema.js';
import { toConfirmationLink } from './link.view.js';
import { LinkSignatures } from './link-signatures.js';

/** More than this nobody looks through on a phone. */
const MOST_ENTRIES = 20;
const DAY_MS = 86_400_000;
const NONCE_BYTES = 16;

type Wanted = InputOf<typeof operations.createConfirmationLink>['body'];

/** The links that staff hand to organizations. */
@Injectable()
export class LinkService {
  constructor(
    private readonly links: LinkRepository,
    private readonly signatures: LinkSignatures,
    private readonly entries: EntryRepository,
    private readonly scope: EntryScope,
    private readonly audit: AuditService,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async create(caller: StaffCaller, wanted: Wanted): Promise<ConfirmationLink> {
    const touch = { deed: 'publish', facts: false, languages: [] } as const;
    return this.#view(await this.transactions.run((session) => this.make(caller, wanted, touch, session)));
  }

  /** A new link to all that is public of an organization; `touch` is what whoever makes it must be allowed to do there. */
  async make(caller: StaffCaller, wanted: Wanted, touch: Touch, session: ClientSession): Promise<LinkDocument> {
    const { municipality, organization: key, language, days } = wanted;
    requireWorksIn(caller, municipality);
    const entries = await this.entries.publicOf(municipality, key, MOST_ENTRIES, session);
    for (const entry of entries) await this.scope.requireMay(caller, entry, touch, session);
    const organization = entries.find((entry) => entry.key === key);
    if (!organization) throw nothingPublic();
    const now = this.clock.now();
    const made: LinkDocument = {
      _id: new Types.ObjectId(),
      ...{ municipality, organization: key, organizationName: titleOf(organization, language), language },
      entries: entries.map((entry) => ({ id: entry._id, key: entry.key, title: titleOf(entry, language) })),
      nonce: randomBytes(NONCE_BYTES).toString('base64url'),
      ...{ answers: [], createdBy: actorOf(caller).staff, createdAt: now, revokedAt: null },
      expiresAt: new Date(now.getTime() + days * DAY_MS),
    };
    await this.links.create(made, session);
    await this.#record(caller, 'makeLink', made, session);
    return made;
  }

  /** What stands in the address of a link; null when there is no such link any more. */
  async tokenOf(id: Types.ObjectId): Promise<string | null> {
    const link = await this.links.find(id.toHexString());
    return link && this.signatures.tokenOf(link);
  }

  async list(caller: StaffCaller, query: InputOf<typeof operations.listConfirmationLinks>['query']) {
    requireWorksIn(caller, query.municipality);
    const { items, total } = await this.links.list(query, query);
    return { items: items.map((link) => this.#view(link)), total };
  }

  async revoke(caller: StaffCaller, id: string): Promise<ConfirmationLink> {
    const revoked = await this.transactions.run(async (session) => {
      const link = await this.links.find(id, session);
      if (!link) throw new ApiError('notFound', 'There is no such link. Look in the list of links.');
      requireWorksIn(caller, link.municipality);
      const revokedAt = link.revokedAt ?? this.clock.now();
      await this.links.revoke(link._id, revokedAt, session);
      await this.#record(caller, 'revokeLink', link, session);
      return { ...link, revokedAt };
    });
    return this.#view(revoked);
  }

  #record(caller: StaffCaller, action: 'makeLink' | 'revokeLink', link: LinkDocument, session: ClientSession) {
    const { _id, municipality, organizationName } = link;
    const deed = { action, resource: 'confirmationLink', resourceId: _id.toHexString(), municipality } as const;
    return this.audit.record(actorOf(caller), { ...deed, title: organizationName }, session);
  }

  #view(link: LinkDocument): ConfirmationLink {
    return toConfirmationLink(link, this.signatures.tokenOf(link));
  }
}

/** What the public reads is what the organization is asked about. */
export function titleOf(entry: EntryDocument, language: string): string {
  return titleIn(language, entry.published ?? entry);
}

function nothingPublic(): ApiError {
  return new ApiError('notFound', 'This organization is not public, so there is nothing to confirm. Publish it first.');
}
