import { Injectable } from '@nestjs/common';
import type { CaseDoor, OutgoingMessage } from '@ventanilla/contracts';
import type { ClientSession, Types } from 'mongoose';
import { PreferencesRepository } from '../askers/preferences.repository.js';
import { AuditService } from '../audit/audit.service.js';
import { Clock } from '../platform/clock.js';
import { Transactions } from '../platform/database/transactions.js';
import { CaseRepository } from './case.repository.js';
import type { CaseDocument } from './case.schema.js';
import { CaseWriter } from './case-writer.js';
import { ended, openStepsOf } from './closing.service.js';
import { eventItem } from './conversation/conversation.js';
import { Outreach } from './outreach.js';
import type { CaseSettingsDocument } from './settings/case-settings.schema.js';
import { Door } from './settings/door.js';
import { Speakers } from './settings/speakers.js';

export const CASE_SILENCE = 'what silence does to cases';

const DAY_MS = 86_400_000;

type Rule = NonNullable<CaseSettingsDocument['silence']>;
type Decision = (before: CaseDocument, session: ClientSession) => Promise<void>;

/**
 * What becomes of a case whose person does not write any more: they are asked, and later the case is closed, as the
 * municipality set it and never without telling them. Only while somebody is there to answer, so never at night. What is
 * urgent, or has a required step open, is reminded of and left for staff to close.
 */
@Injectable()
export class CaseSilence {
  constructor(
    private readonly cases: CaseRepository,
    private readonly writer: CaseWriter,
    private readonly outreach: Outreach,
    private readonly speakers: Speakers,
    private readonly door: Door,
    private readonly preferences: PreferencesRepository,
    private readonly transactions: Transactions,
    private readonly audit: AuditService,
    private readonly clock: Clock,
  ) {}

  async run({ _id: municipality, silence }: CaseSettingsDocument): Promise<void> {
    if (!silence) return;
    const door = await this.door.at(municipality);
    if (!door.isOpen) return;
    const silentSince = this.#daysAgo(silence.remindDays);
    for (const { _id } of await this.cases.listSilent(municipality, silentSince)) {
      await this.#decide(_id, async (before, session) => {
        if (isSilent(before, silentSince)) await this.#remind(before, silence, door, session);
      });
    }
    const remindedSince = this.#daysAgo(silence.closeDays);
    for (const { _id } of await this.cases.listReminded(municipality, remindedSince)) {
      await this.#decide(_id, async (before, session) => {
        if (isReminded(before, remindedSince) && closesByItself(before)) await this.#close(before, session);
      });
    }
  }

  /** Read once more where it is written: the person may have written meanwhile. */
  #decide(id: Types.ObjectId, decide: Decision): Promise<void> {
    return this.transactions.run(async (session) => {
      const before = await this.cases.find(id, session);
      if (before) await decide(before, session);
    });
  }

  async #remind(before: CaseDocument, { closeDays }: Rule, { timeZone }: CaseDoor, session: ClientSession) {
    const now = this.clock.now();
    const closesAt = closesByItself(before) ? new Date(now.getTime() + closeDays * DAY_MS).toISOString() : null;
    const said = { kind: 'caseReminder', closesAt, timeZone } as const;
    await this.#say(before, `${before._id.toHexString()}-${before.lastSeq}`, said, session);
    const change = { values: { remindedAt: now }, items: [eventItem({ kind: 'reminded' })], action: null };
    await this.writer.apply(null, before, change, session);
  }

  async #close(before: CaseDocument, session: ClientSession): Promise<void> {
    const { _id, number, municipality, asker, version } = before;
    const said = { kind: 'caseClosed', text: null, because: 'silence' } as const;
    await this.#say(before, `${_id.toHexString()}-${version}`, said, session);
    if (asker !== null) await this.preferences.setTalksWith(asker, null, session);
    const values = ended(before, 'noAnswer', this.clock.now());
    const items = [eventItem({ kind: 'closedInSilence' })];
    await this.writer.apply(null, before, { values, items, action: null }, session);
    const about = { resource: 'case', resourceId: _id.toHexString(), title: `#${number}`, municipality } as const;
    await this.audit.record({ staff: null, requestId: CASE_SILENCE }, { action: 'close', ...about }, session);
  }

  async #say(before: CaseDocument, ref: string, said: Said, session: ClientSession): Promise<void> {
    const { _id, number, assignee } = before;
    const as = await this.speakers.nameOf(assignee?.id ?? null, before, session);
    await this.outreach.say(before, ref, { ...said, case: _id.toHexString(), number, as }, session);
  }

  #daysAgo(days: number): Date {
    return new Date(this.clock.now().getTime() - days * DAY_MS);
  }
}

type Said = OutgoingMessage extends infer Message
  ? Message extends { kind: 'caseReminder' | 'caseClosed' }
    ? Omit<Message, 'case' | 'number' | 'as'>
    : never
  : never;

function isSilent({ state, waitingSince, remindedAt, lastMessageAt }: CaseDocument, since: Date): boolean {
  return state === 'talking' && waitingSince === null && !remindedAt && lastMessageAt <= since;
}

function isReminded({ state, remindedAt }: CaseDocument, since: Date): boolean {
  return state === 'talking' && remindedAt !== null && remindedAt <= since;
}

function closesByItself({ priority, protocols }: CaseDocument): boolean {
  return priority !== 'urgent' && openStepsOf(protocols).length === 0;
}
