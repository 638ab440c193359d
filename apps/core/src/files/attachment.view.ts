import type { Attachment } from '@ventanilla/contracts';
import type { AttachmentDocument } from './attachment.schema.js';

export function toAttachment(document: AttachmentDocument): Attachment {
  const { _id, owner: _owner, clientId: _write, at, ...values } = document;
  return { ...values, id: _id.toHexString(), at: at.toISOString() };
}
