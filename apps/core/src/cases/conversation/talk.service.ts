import { Injectable } from '@nestjs/common';
import type { Case, CaseMessage, operations } from '@ventanilla/contracts';
import type { StaffCaller } from '../../platform/access/caller.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { isClosed } from '../case.errors.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseDocument } from '../case.schema.js';
import { authorOf } from '../case.service.js';
import { toCase } from '../case.view.js';
import { CaseAccess } from '../case-access.js';
import { CaseWriter } from '../case-writer.js';
import { Outreach } from '../outreach.js';
import { Door } from '../settings/door.js';
import { Speakers } from '../settings/speakers.js';
import { Conversation } from './conversation.js';
import { MessageRepository } from './message.repository.js';
import type { CaseMessageDocument } from './message.schema.js';
import { toMessage } from './message.view.js';

type Written = { clientId: string; text: string };

/** What staff read of the conversation, write to the person, and note among themselves. */
@Injectable()
export class TalkService {
  constructor(
    private readonly access: CaseAccess,
    private readonly cases: CaseRepository,
    private readonly messages: MessageRepository,
    private readonly conversation: Conversation,
    private readonly writer: CaseWriter,
    private readonly outreach: Outreach,
    private readonly speakers: Speakers,
    private readonly door: Door,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async list(caller: StaffCaller, id: string, query: InputOf<typeof operations.listCaseMessages>['query']) {
    const { _id } = await this.access.getSeen(caller, id);
    const found = await this.messages.list(_id, { ...query, limit: query.limit + 1 });
    return { items: await this.#viewAll(found.slice(-query.limit)), hasEarlier: found.length > query.limit };
  }

  /** Sent again, it is what was kept the first time. */
  async write(caller: StaffCaller, id: string, { clientId, text }: Written): Promise<CaseMessage> {
    const said = await this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      const known = await this.messages.findSent(before._id, 'staff', clientId, session);
      if (known) return known;
      if (before.state === 'closed') throw isClosed();
      const as = await this.speakers.nameOf(caller.staff.id, before, session);
      const by = authorOf(caller);
      const item = { from: 'staff', clientId, text, by, as, language: before.language } as const;
      const added = await this.conversation.add(before, item, session);
      const { _id, number } = before;
      const message = { kind: 'caseMessage', case: _id.toHexString(), number, as, text } as const;
      await this.outreach.say(before, added._id.toHexString(), message, session);
      const values = await this.#answered(before, by);
      await this.writer.apply(caller, { ...before, lastSeq: added.seq }, { values, action: 'write' }, session);
      return added;
    });
    return this.#view(said);
  }

  async note(caller: StaffCaller, id: string, { clientId, text }: Written): Promise<CaseMessage> {
    const said = await this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      const known = await this.messages.findSent(before._id, 'note', clientId, session);
      if (known) return known;
      const item = { from: 'note', clientId, text, by: authorOf(caller) } as const;
      const added = await this.conversation.add(before, item, session);
      await this.writer.apply(caller, { ...before, lastSeq: added.seq }, { action: 'note' }, session);
      return added;
    });
    return this.#view(said);
  }

  /** Reading is no deed: nobody is audited for it. */
  async markRead(caller: StaffCaller, id: string, upTo: number): Promise<Case> {
    const after = await this.transactions.run(async (session) => {
      const before = await this.access.getSeen(caller, id, session);
      if (upTo <= before.readUpTo) return before;
      const unread = await this.messages.countUnread(before._id, upTo, session);
      return this.cases.change(before, { readUpTo: upTo, unread }, session);
    });
    return toCase(after);
  }

  /** Whoever answers first has taken the case. */
  async #answered(before: CaseDocument, by: { id: string; name: string }): Promise<Partial<CaseDocument>> {
    const now = this.clock.now();
    const first = before.firstAnsweredAt
      ? {}
      : { firstAnsweredAt: now, answeredAfter: await this.door.minutesSince(before.municipality, before.openedAt) };
    const said = { state: 'talking', lastMessageAt: now, waitingSince: null, remindedAt: null } as const;
    return { ...first, ...said, ...(before.assignee ? {} : { assignee: by, version: before.version + 1 }) };
  }

  async #view(document: CaseMessageDocument): Promise<CaseMessage> {
    const [view] = await this.#viewAll([document]);
    return view as CaseMessage;
  }

  async #viewAll(documents: readonly CaseMessageDocument[]): Promise<CaseMessage[]> {
    const sent = documents.filter(({ from }) => from === 'staff').map(({ _id }) => _id.toHexString());
    const standing = await this.outreach.standingOf(sent);
    return documents.map((document) => {
      const text = this.conversation.textOf(document);
      return toMessage(document, text, standing.get(document._id.toHexString()) ?? 'waiting');
    });
  }
}
