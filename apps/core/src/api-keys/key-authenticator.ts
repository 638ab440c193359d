import { Injectable } from '@nestjs/common';
import type { Staff } from '@ventanilla/contracts';
import type { StaffCaller } from '../platform/access/caller.js';
import { KeyAuthenticator } from '../platform/access/key-authenticator.js';
import { Clock } from '../platform/clock.js';
import { ApiError } from '../platform/errors/api-error.js';
import { ApiKeyRepository } from './api-key.repository.js';
import type { ApiKeyDocument } from './api-key.schema.js';
import { stateOf } from './api-key.view.js';
import { hashOf, isKeyText } from './key-text.js';

const MINUTE_MS = 60_000;

/** Asks the database on every request, so that a revoked key is useless at once. */
@Injectable()
export class StoredKeyAuthenticator extends KeyAuthenticator {
  constructor(
    private readonly keys: ApiKeyRepository,
    private readonly clock: Clock,
  ) {
    super();
  }

  isKey(token: string): boolean {
    return isKeyText(token);
  }

  async authenticate(token: string, requestId: string): Promise<StaffCaller> {
    const key = await this.keys.findByHash(hashOf(token));
    const now = this.clock.now();
    if (!key || stateOf(key, now) !== 'works') throw unusable();
    if (!key.lastUsedAt || now.getTime() - key.lastUsedAt.getTime() >= MINUTE_MS) await this.keys.noteUse(key._id, now);
    const apiKey = { id: key._id.toHexString(), scopes: key.scopes };
    return { kind: 'staff', staff: readerWith(key), session: '', secondFactorMissing: false, requestId, apiKey };
  }
}

/** A program reads what whoever only reads the municipality may read, as far as its scopes go; it never writes. */
function readerWith({ _id, name, municipality, createdAt }: ApiKeyDocument): Staff {
  const at = createdAt.toISOString();
  return {
    id: _id.toHexString(),
    email: 'program@key.invalid',
    name,
    role: 'viewer',
    municipalities: [municipality],
    languages: [],
    organizations: [],
    institutions: [],
    active: true,
    version: 1,
    invited: false,
    secondFactor: false,
    lastSignInAt: null,
    createdAt: at,
    updatedAt: at,
  };
}

/** The same for unknown, over and revoked: whoever guesses learns nothing. */
function unusable(): ApiError {
  return new ApiError(
    'unauthenticated',
    'This key does not work, or not any more. Ask the municipality for a new one.',
  );
}
