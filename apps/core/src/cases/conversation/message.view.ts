import type { CaseDelivery, CaseMessage } from '@ventanilla/contracts';
import type { CaseMessageDocument } from './message.schema.js';

export function toMessage(document: CaseMessageDocument, text: string | null, delivery: CaseDelivery): CaseMessage {
  const { _id, seq, place, at, from, by, event } = document;
  const item = { id: _id.toHexString(), seq, place, at: at.toISOString() };
  if (from === 'event' && event) return { ...item, from, by, event };
  if (from === 'note' && by) return { ...item, from, by, text };
  if (from === 'staff' && by) {
    return { ...item, from, by, text, as: document.as ?? '', language: document.language ?? '', delivery };
  }
  const { attachment, editedAt } = document;
  return { ...item, from: 'person', text, attachment, editedAt: editedAt?.toISOString() ?? null };
}
