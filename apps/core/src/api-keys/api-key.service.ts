import { Injectable } from '@nestjs/common';
import type { ApiKey, ApiKeyInput, ApiKeyWithSecret } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { AuditService, actorOf, type Deed } from '../audit/audit.service.js';
import { MunicipalityService } from '../municipalities/municipality.service.js';
import type { StaffCaller } from '../platform/access/caller.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { ApiError } from '../platform/errors/api-error.js';
import { invalid } from '../platform/http/read-input.js';
import { requireWorksIn, worksIn } from '../staff/scope.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { ApiKeyDocument } from './api-key.schema.js';
import { toApiKey } from './api-key.view.js';
import { hashOf, newKeyText, prefixOf } from './key-text.js';

const MOST_OF_A_MUNICIPALITY = 50;
const LONGEST_DAYS = 731;
const DAY_MS = 86_400_000;

@Injectable()
export class ApiKeyService {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly municipalities: MunicipalityService,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, municipality: string, page: { offset: number; limit: number }) {
    requireWorksIn(caller, municipality);
    const { items, total } = await this.keys.list(municipality, page);
    return { items: items.map((key) => toApiKey(key, this.clock.now())), total };
  }

  async create(caller: StaffCaller, municipality: string, input: ApiKeyInput): Promise<ApiKeyWithSecret> {
    requireWorksIn(caller, municipality);
    const now = this.clock.now();
    requireSoundDay(input, now);
    const secret = newKeyText();
    const fresh = { createdAt: now, lastUsedAt: null, revokedAt: null };
    const names = { prefix: prefixOf(secret), hash: hashOf(secret) };
    const key = { _id: new Types.ObjectId(), municipality, ...input, ...names, ...fresh };
    await this.transactions.run(async (session) => {
      await this.municipalities.getDocument(municipality, session);
      await this.#requireRoom(municipality, session);
      await this.keys.create(key, session);
      await this.#record(caller, 'create', key, session);
    });
    return { apiKey: toApiKey(key, now), secret };
  }

  async revoke(caller: StaffCaller, id: string): Promise<ApiKey> {
    const key = await this.keys.find(id);
    if (!key || !worksIn(caller, key.municipality)) throw unknownKey();
    const now = this.clock.now();
    if (key.revokedAt) return toApiKey(key, now);
    await this.transactions.run(async (session) => {
      await this.keys.revoke(key._id, now, session);
      await this.#record(caller, 'revokeKey', key, session);
    });
    return toApiKey({ ...key, revokedAt: now }, now);
  }

  async #requireRoom(municipality: string, session: ClientSession): Promise<void> {
    if ((await this.keys.count(municipality, session)) < MOST_OF_A_MUNICIPALITY) return;
    throw new ApiError('tooLarge', `A municipality has ${MOST_OF_A_MUNICIPALITY} keys at most. Revoke one first.`);
  }

  #record(caller: StaffCaller, action: Deed['action'], key: ApiKeyDocument, session: ClientSession): Promise<void> {
    const { _id, name: title, municipality, prefix, scopes, lastDay } = key;
    const changes = action === 'create' ? [{ path: prefix, before: null, after: { scopes, lastDay } }] : [];
    const deed = { action, resource: 'apiKey', resourceId: _id.toHexString(), title, municipality, changes } as const;
    return this.audit.record(actorOf(caller), deed, session);
  }
}

function requireSoundDay({ lastDay }: ApiKeyInput, now: Date): void {
  const days = (Date.parse(lastDay) - now.getTime()) / DAY_MS;
  if (days > -1 && days < LONGEST_DAYS) return;
  const message = 'Choose a last day from today to two years from now; make a new key then.';
  throw invalid([{ path: 'apiKey.lastDay', code: 'notSoon', message }]);
}

function unknownKey(): ApiError {
  return new ApiError('notFound', 'There is no such key, or it is not in your municipalities. Look in the list.');
}
