import type { Case, CaseDetail, CaseEvent, CaseMessage, CaseWorker, Staff } from '@ventanilla/contracts';
import { anId, aStaff } from './builders.js';
import { fromPerson } from './case-builders.js';
import { found, type Part, pageOf, refusal } from './memory-parts.js';

type CaseOperation =
  | 'listCases'
  | 'getCase'
  | 'getCaseFigures'
  | 'listCaseWorkers'
  | 'listCaseMessages'
  | 'writeToPerson'
  | 'addCaseNote'
  | 'markCaseRead'
  | 'assignCase'
  | 'updateCase'
  | 'closeCase'
  | 'reopenCase';

type Unplaced = CaseMessage extends infer Item
  ? Item extends CaseMessage
    ? Omit<Item, 'id' | 'seq' | 'place' | 'at'>
    : never
  : never;

/** The cases of a municipality in memory, and the people behind them: a test lets them speak. */
export class MemoryCases {
  readonly cases = new Map<string, CaseDetail>();
  readonly said = new Map<string, CaseMessage[]>();
  readonly #written = new Map<string, CaseMessage>();

  constructor(
    cases: readonly CaseDetail[] = [],
    readonly workers: readonly CaseWorker[] = [],
  ) {
    for (const one of cases) this.cases.set(one.id, one);
  }

  messagesOf(id: string): CaseMessage[] {
    return this.said.get(id) ?? [];
  }

  /** What a person says reaches the case as Telegram would bring it. */
  says(id: string, text: string): void {
    this.add(id, fromPerson(text));
    const one = found('getCase', this.cases.get(id));
    this.change(one, { unread: one.unread + 1, waitingSince: one.waitingSince ?? new Date().toISOString() });
  }

  add(id: string, item: Unplaced): CaseMessage {
    const seq = this.messagesOf(id).length + 1;
    const added = { ...item, id: anId(), seq, place: seq, at: new Date().toISOString() } as CaseMessage;
    this.said.set(id, [...this.messagesOf(id), added]);
    const one = this.cases.get(id);
    if (one) this.change(one, { lastSeq: seq, lastMessageAt: added.at });
    return added;
  }

  /** Keeps a write once, however often it is sent. */
  once(clientId: string, write: () => CaseMessage): CaseMessage {
    const kept = this.#written.get(clientId) ?? write();
    this.#written.set(clientId, kept);
    return kept;
  }

  change(one: CaseDetail, values: Partial<CaseDetail>): CaseDetail {
    const next = { ...one, ...values };
    this.cases.set(one.id, next);
    return next;
  }
}

export function caseOperations(memory: MemoryCases, signedIn: Staff = aStaff()): Part<CaseOperation> {
  return { ...reading(memory, signedIn), ...writing(memory, signedIn), ...standing(memory, signedIn) };
}

const ranks: Case['priority'][] = ['urgent', 'high', 'normal'];
const rankOf = ({ waitingSince, priority }: Case) => (waitingSince ? 0 : ranks.length) + ranks.indexOf(priority);
const sinceOf = ({ waitingSince, lastMessageAt }: Case) => waitingSince ?? lastMessageAt;

function pressingFirst(one: Case, other: Case): number {
  return rankOf(one) - rankOf(other) || sinceOf(one).localeCompare(sinceOf(other));
}

function reading(memory: MemoryCases, signedIn: Staff): Part<ReadingOperation> {
  const isOf = (one: Case, assignee: string | undefined) => {
    if (assignee === undefined) return true;
    if (assignee === 'nobody') return one.assignee === null;
    return one.assignee?.id === (assignee === 'me' ? signedIn.id : assignee);
  };
  return {
    listCases: async ({ query }) => {
      const isAsked = (one: CaseDetail) =>
        one.municipality === query.municipality &&
        (query.state ? one.state === query.state : one.state !== 'closed') &&
        isOf(one, query.assignee) &&
        (!query.topic || one.topic === query.topic) &&
        (!query.priority || one.priority === query.priority);
      return pageOf([...memory.cases.values()].filter(isAsked).sort(pressingFirst), query);
    },
    getCase: async ({ params }) => found('getCase', memory.cases.get(params.id)),
    getCaseFigures: async () => figuresOf([...memory.cases.values()], signedIn),
    listCaseWorkers: async () => ({ items: [...memory.workers] }),
    listCaseMessages: async ({ params, query }) => {
      found('listCaseMessages', memory.cases.get(params.id));
      const { after, before, limit = 100 } = query as { after?: number; before?: number; limit?: number };
      const asked = memory
        .messagesOf(params.id)
        .filter(({ seq, place }) => seq > (after ?? 0) && place < (before ?? Number.POSITIVE_INFINITY));
      return { items: asked.slice(-limit), hasEarlier: asked.length > limit };
    },
  };
}

type ReadingOperation = 'listCases' | 'getCase' | 'getCaseFigures' | 'listCaseWorkers' | 'listCaseMessages';

function figuresOf(cases: CaseDetail[], signedIn: Staff) {
  const count = (is: (one: CaseDetail) => boolean) => cases.filter((one) => one.state !== 'closed' && is(one)).length;
  return {
    waiting: count(({ state }) => state === 'waiting'),
    talking: count(({ state }) => state === 'talking'),
    unassigned: count(({ assignee }) => assignee === null),
    mine: count(({ assignee }) => assignee?.id === signedIn.id),
    unread: count(({ unread }) => unread > 0),
    urgent: count(({ priority }) => priority === 'urgent'),
    toTell: 0,
    firstAnswer: { cases: 0, median: null, most: null },
    closed: [],
  };
}

function writing(memory: MemoryCases, { id, name }: Staff): Part<'writeToPerson' | 'addCaseNote' | 'markCaseRead'> {
  const by = { id, name };
  return {
    writeToPerson: async ({ params, body }) => {
      const one = found('writeToPerson', memory.cases.get(params.id));
      if (one.state === 'closed') throw refusal('writeToPerson', 'wrongState');
      return memory.once(body.clientId, () => {
        const firstAnsweredAt = one.firstAnsweredAt ?? new Date().toISOString();
        memory.change(one, { state: 'talking', firstAnsweredAt, waitingSince: null, assignee: one.assignee ?? by });
        const said = { by, as: 'Trabajo social', language: one.language, text: body.text } as const;
        return memory.add(params.id, { from: 'staff', ...said, delivery: 'sent' });
      });
    },
    addCaseNote: async ({ params, body }) => {
      found('addCaseNote', memory.cases.get(params.id));
      return memory.once(body.clientId, () => memory.add(params.id, { from: 'note', by, text: body.text }));
    },
    markCaseRead: async ({ params }) =>
      memory.change(found('markCaseRead', memory.cases.get(params.id)), { unread: 0 }),
  };
}

function standing(
  memory: MemoryCases,
  { id, name }: Staff,
): Part<'assignCase' | 'updateCase' | 'closeCase' | 'reopenCase'> {
  const by = { id, name };
  /** Changes a case as somebody who has seen its newest version, and says so in its conversation. */
  function change(
    operation: CaseOperation,
    one: string,
    version: number,
    { values, event }: { values: Partial<CaseDetail>; event: CaseEvent },
  ): CaseDetail {
    const before = found(operation, memory.cases.get(one));
    if (before.version !== version) throw refusal(operation, 'conflict');
    memory.change(before, { ...values, version: version + 1 });
    memory.add(one, { from: 'event', by, event });
    return found(operation, memory.cases.get(one));
  }
  return {
    assignCase: async ({ params, body: { version, to, note } }) => {
      const worker = [by, ...memory.workers].find((each) => each.id === to) ?? null;
      const assignee = worker && { id: worker.id, name: worker.name };
      if (note) memory.add(params.id, { from: 'note', by, text: note });
      const event = { kind: 'assigned', to: worker?.name ?? null } as const;
      return change('assignCase', params.id, version, { values: { assignee }, event });
    },
    updateCase: async ({ params, body: { version, topic, priority } }) =>
      change('updateCase', params.id, version, {
        values: { topic, priority },
        event: { kind: 'priority', priority },
      }),
    closeCase: async ({ params, body }) => {
      const before = found('closeCase', memory.cases.get(params.id));
      const open = before.protocols.flatMap(({ key, steps }) =>
        steps
          .filter(({ required, standing }) => required && standing === 'open')
          .map((step) => ({ path: `protocols.${key}.steps.${step.id}`, code: 'stepOpen', message: '' })),
      );
      if (open.length > 0) throw refusal('closeCase', 'wrongState', { problems: open });
      const closedAt = new Date().toISOString();
      const end = { state: 'closed', outcome: body.outcome, closingNote: body.note, closedAt } as const;
      const reopenUntil = new Date(Date.now() + 7 * 86_400_000).toISOString();
      const values = { ...end, reopenUntil, waitingSince: null, unread: 0 };
      return change('closeCase', params.id, body.version, { values, event: { kind: 'closed' } });
    },
    reopenCase: async ({ params, body }) => {
      const before = found('reopenCase', memory.cases.get(params.id));
      if (before.reopenUntil === null) throw refusal('reopenCase', 'wrongState');
      const values = { state: 'talking', outcome: null, closedAt: null, reopenUntil: null } as const;
      return change('reopenCase', params.id, body.version, { values, event: { kind: 'reopened' } });
    },
  };
}
