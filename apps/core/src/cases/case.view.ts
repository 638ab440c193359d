import type { Case, CaseDetail, LineToCall } from '@ventanilla/contracts';
import type { CaseDocument, StartedProtocolDocument } from './case.schema.js';
import { stepName, type Words } from './case-words.js';
import { protocolFor } from './protocols/ready-made.js';

const moment = (date: Date | null) => date?.toISOString() ?? null;

export function toCase(document: CaseDocument): Case {
  const { _id, number, municipality, state, language, reason, danger, topic, priority, assignee } = document;
  const { outcome, unread, withPerson, lastSeq, forgotten, version } = document;
  return {
    id: _id.toHexString(),
    ...{ number, municipality, state, language, reason, danger, topic, priority, assignee },
    ...{ outcome, unread, withPerson, lastSeq, forgotten, version },
    openedAt: document.openedAt.toISOString(),
    firstAnsweredAt: moment(document.firstAnsweredAt),
    closedAt: moment(document.closedAt),
    reopenUntil: moment(document.reopenUntil),
    lastMessageAt: document.lastMessageAt.toISOString(),
    waitingSince: moment(document.waitingSince),
    updatedAt: document.updatedAt.toISOString(),
  };
}

export function toCaseDetail(document: CaseDocument, words: Words, lines: ReadonlyMap<string, LineToCall>): CaseDetail {
  const begun = new Set(document.protocols.map(({ key }) => key));
  const fitting = protocolFor(document.danger);
  return {
    ...toCase(document),
    protocols: document.protocols.map((protocol) => toStarted(protocol, words, lines)),
    suggestedProtocol: fitting === null || begun.has(fitting) ? null : fitting,
    closingNote: words.closing,
  };
}

function toStarted(
  { key, titles, origin, startedAt, callInDanger = [], callFirst, steps }: StartedProtocolDocument,
  words: Words,
  lines: ReadonlyMap<string, LineToCall>,
): CaseDetail['protocols'][number] {
  return {
    ...{ key, titles, origin },
    startedAt: startedAt.toISOString(),
    linesInDanger: callInDanger.flatMap((line) => lines.get(line) ?? []),
    lines: callFirst.flatMap((line) => lines.get(line) ?? []),
    steps: steps.map((step) => ({
      ...step,
      at: moment(step.at),
      note: words.steps[stepName(key, step.id)] ?? null,
    })),
  };
}
