import type { Verification } from '@ventanilla/contracts';
import type { VerificationDocument } from './verification.schema.js';

export function toVerification({ _id, entry, recordedAt, ...said }: VerificationDocument): Verification {
  return { ...said, id: _id.toHexString(), entry: entry.toHexString(), recordedAt: recordedAt.toISOString() };
}
