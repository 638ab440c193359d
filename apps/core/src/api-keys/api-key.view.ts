import type { ApiKey } from '@ventanilla/contracts';
import type { ApiKeyDocument } from './api-key.schema.js';

export function toApiKey({ _id, hash, revokedAt, ...document }: ApiKeyDocument, now: Date): ApiKey {
  return {
    ...document,
    id: _id.toHexString(),
    state: stateOf({ revokedAt, lastDay: document.lastDay }, now),
    createdAt: document.createdAt.toISOString(),
    lastUsedAt: document.lastUsedAt?.toISOString() ?? null,
  };
}

export function stateOf({ revokedAt, lastDay }: Pick<ApiKeyDocument, 'revokedAt' | 'lastDay'>, now: Date) {
  if (revokedAt) return 'revoked';
  return now.toISOString().slice(0, 10) > lastDay ? 'over' : 'works';
}
