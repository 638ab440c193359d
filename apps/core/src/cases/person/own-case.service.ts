import { Injectable } from '@nestjs/common';
import { detectDanger } from '@ventanilla/answering';
import type { Heard, OwnCase, OwnStanding, operations, PersonSays } from '@ventanilla/contracts';
import type { ClientSession } from 'mongoose';
import { PreferencesRepository } from '../../askers/preferences.repository.js';
import { Clock } from '../../platform/clock.js';
import { Transactions } from '../../platform/database/transactions.js';
import type { InputOf } from '../../platform/http/handle.js';
import { noOpenCase, notOffered } from '../case.errors.js';
import { CaseRepository } from '../case.repository.js';
import type { CaseDocument } from '../case.schema.js';
import { CaseWriter } from '../case-writer.js';
import { reopened } from '../closing.service.js';
import { Conversation, eventItem } from '../conversation/conversation.js';
import { Outreach } from '../outreach.js';
import { OwnReferralService } from '../referrals/own-referral.service.js';
import { CaseSettingsRepository } from '../settings/case-settings.repository.js';
import { Door } from '../settings/door.js';
import { newCase } from './new-case.js';

type Opening = InputOf<typeof operations.openCase>['body'];

/** A person's own case: opened, talked in, left aside for the bot, and ended when they want. */
@Injectable()
export class OwnCaseService {
  constructor(
    private readonly cases: CaseRepository,
    private readonly settings: CaseSettingsRepository,
    private readonly conversation: Conversation,
    private readonly writer: CaseWriter,
    private readonly outreach: Outreach,
    private readonly preferences: PreferencesRepository,
    private readonly referrals: OwnReferralService,
    private readonly door: Door,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async standing(asker: string, municipality: string): Promise<OwnStanding> {
    const open = await this.cases.findOpenOf(asker);
    const door = await this.door.at(open?.municipality ?? municipality);
    return { door, case: open && toOwnCase(open), referrals: await this.referrals.list(asker) };
  }

  async open(asker: string, opening: Opening): Promise<OwnStanding> {
    await this.transactions.run(async (session) => {
      const kept = await this.#findOrOpen(asker, opening, session);
      await this.outreach.keep({ ...kept, language: opening.language }, opening.chat, session);
      await this.preferences.setTalksWith(asker, kept.municipality, session);
      if (opening.says) await this.#hear(kept, opening.says, session);
    });
    return this.standing(asker, opening.municipality);
  }

  /** Whatever this answers to is kept. What was kept before stays as it is, also when the case has been closed since. */
  async say(asker: string, says: PersonSays): Promise<Heard> {
    const after = await this.transactions.run(async (session) => {
      const open = await this.cases.findOpenOf(asker, session);
      return open ? this.#hear(open, says, session) : this.#getHeard(asker, says, session);
    });
    return { case: toOwnCase(after), door: await this.door.at(after.municipality) };
  }

  async pause(asker: string, paused: boolean): Promise<OwnCase> {
    const after = await this.transactions.run(async (session) => {
      const open = await this.cases.findOpenOf(asker, session);
      if (!open) throw noOpenCase();
      if (open.withPerson === !paused) return open;
      await this.preferences.setTalksWith(asker, paused ? null : open.municipality, session);
      const items = [eventItem({ kind: paused ? 'paused' : 'resumed' })];
      return this.writer.apply(null, open, { values: { withPerson: !paused }, items, action: null }, session);
    });
    return toOwnCase(after);
  }

  async leave(asker: string): Promise<void> {
    await this.transactions.run(async (session) => {
      const open = await this.cases.findOpenOf(asker, session);
      if (!open) return;
      await this.outreach.letGo(open, session);
      await this.preferences.setTalksWith(asker, null, session);
      const ended = { state: 'closed', outcome: 'leftByPerson', closedAt: this.clock.now() } as const;
      const values = { ...ended, waitingSince: null, version: open.version + 1 };
      await this.writer.apply(null, open, { values, items: [eventItem({ kind: 'left' })], action: 'close' }, session);
    });
  }

  /** The open one, whichever municipality's; else one that staff closed a moment ago; else a new one. */
  async #findOrOpen(asker: string, opening: Opening, session: ClientSession): Promise<CaseDocument> {
    const open = await this.cases.findOpenOf(asker, session);
    if (open) return open.withPerson ? open : this.#goOn(open, { withPerson: true }, 'resumed', session);
    const settings = await this.settings.find(opening.municipality, session);
    if (!settings?.offered) throw notOffered();
    const closed = (await this.cases.listOf(asker, session)).find((each) => this.#canGoOn(each, opening.municipality));
    if (closed) return this.#goOn(closed, reopened(closed, asker), 'reopened', session);
    const number = await this.settings.nextNumber(opening.municipality, session);
    const created = await this.cases.create(newCase(asker, number, opening, this.clock.now()), session);
    return this.writer.apply(null, created, { items: [eventItem({ kind: 'opened' })], action: 'create' }, session);
  }

  #canGoOn({ municipality, reopenUntil }: CaseDocument, wanted: string): boolean {
    return municipality === wanted && reopenUntil !== null && reopenUntil > this.clock.now();
  }

  #goOn(before: CaseDocument, values: Partial<CaseDocument>, kind: 'resumed' | 'reopened', session: ClientSession) {
    const version = kind === 'reopened' ? before.version + 1 : before.version;
    const waiting = kind === 'reopened' ? { waitingSince: this.clock.now() } : {};
    const change = { values: { ...values, ...waiting, version }, items: [eventItem({ kind })], action: null };
    return this.writer.apply(null, before, change, session);
  }

  async #hear(open: CaseDocument, says: PersonSays, session: ClientSession): Promise<CaseDocument> {
    const heard = await this.conversation.hear(open, says, session);
    if (!heard) return open;
    const now = this.clock.now();
    const unread = open.unread + (heard.seq > open.readUpTo ? 1 : 0);
    const said = { lastMessageAt: now, waitingSince: open.waitingSince ?? now, remindedAt: null, unread };
    const { values, items } = afterDanger(open, says.text);
    const change = { values: { ...said, ...values }, items, action: null };
    return this.writer.apply(null, { ...open, lastSeq: heard.seq }, change, session);
  }

  async #getHeard(asker: string, says: PersonSays, session: ClientSession): Promise<CaseDocument> {
    for (const closed of await this.cases.listOf(asker, session)) {
      if (await this.conversation.hasHeard(closed, says, session)) return closed;
    }
    throw noOpenCase();
  }
}

/** Danger words make a case urgent, and say of what danger where nobody knew. */
function afterDanger({ priority, danger: known }: CaseDocument, text: string | null) {
  const danger = text === null ? null : detectDanger(text);
  if (danger === null) return { values: {}, items: [] };
  const isRaised = priority !== 'urgent';
  const values = { priority: 'urgent', ...((isRaised || known === null) && { danger: danger.danger }) } as const;
  return { values, items: isRaised ? [eventItem({ kind: 'priority', priority: 'urgent' })] : [] };
}

function toOwnCase({ _id, number, municipality, withPerson, language, ...rest }: CaseDocument): OwnCase {
  const own = { id: _id.toHexString(), number, municipality, withPerson, language };
  return { ...own, answered: rest.firstAnsweredAt !== null, openedAt: rest.openedAt.toISOString() };
}
