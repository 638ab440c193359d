import type { AuditEntry } from '@ventanilla/contracts';
import type { AuditDocument } from './audit.schema.js';

export function toAuditEntry({ _id, at, ...entry }: AuditDocument): AuditEntry {
  return {
    ...entry,
    id: _id.toHexString(),
    at: at.toISOString(),
    why: entry.why ?? null,
    organization: entry.organization ?? null,
  };
}
