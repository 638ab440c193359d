import type { EvidenceFile } from '@ventanilla/contracts';
import type { EvidenceFileDocument } from './evidence-file.schema.js';

export function toEvidenceFile(document: EvidenceFileDocument): EvidenceFile {
  const { _id, assessment: _round, clientId: _write, at, ...values } = document;
  return { ...values, id: _id.toHexString(), at: at.toISOString() };
}
