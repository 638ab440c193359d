import type { CaseReason, Danger, Topic } from '@ventanilla/contracts';
import type { CaseDocument } from '../case.schema.js';

type Opening = {
  municipality: string;
  language: string;
  reason: CaseReason;
  danger: Danger | null;
  topic: Topic | null;
};

/** A case in which nothing was said yet. After danger words it is urgent. */
export function newCase(
  asker: string,
  number: number,
  { municipality, language, reason, danger, topic }: Opening,
  now: Date,
): Omit<CaseDocument, '_id' | 'queue' | 'queuedAt'> {
  return {
    ...{ number, municipality, asker, openFor: asker, language, reason, danger, topic },
    state: 'waiting',
    priority: danger === null && reason !== 'danger' ? 'normal' : 'urgent',
    assignee: null,
    openedAt: now,
    firstAnsweredAt: null,
    answeredAfter: null,
    closedAt: null,
    outcome: null,
    reopenUntil: null,
    lastMessageAt: now,
    waitingSince: now,
    remindedAt: null,
    unread: 0,
    readUpTo: 0,
    withPerson: true,
    lastSeq: 0,
    protocols: [],
    words: null,
    forgotten: false,
    version: 1,
    updatedAt: now,
  };
}
