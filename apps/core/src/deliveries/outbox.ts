import { Injectable } from '@nestjs/common';
import type { DeliveryFigures, DeliveryPriority, OutgoingKind } from '@ventanilla/contracts';
import { type ClientSession, Types } from 'mongoose';
import { Addresses } from '../addresses/addresses.js';
import type { Reason } from '../addresses/reason.js';
import { Clock } from '../platform/clock.js';
import { DeliveryRepository, type Recipient } from './delivery.repository.js';
import { Envelope } from './envelope.js';
import { figuresOf } from './figures.js';
import { MailingRepository } from './mailing.repository.js';
import type { MailingDocument, Messages, Plan } from './mailing.schema.js';
import { rankOf } from './priorities.js';

/** Something to say. Under one kind and ref it is said once to each person, however often it is handed over. */
export type Mailing = {
  kind: OutgoingKind;
  /** The id of what it is about. */
  ref: string;
  municipality: string | null;
  /** What people gave their address for: whoever takes that back before their turn does not get it. */
  reason: Reason;
  priority: DeliveryPriority;
  /** By language; readers of others get the nearest one. */
  messages: Messages;
  /** Now, unless given. */
  dueAt?: Date;
  /** When it is too late to say it; a week after it is due, unless given. */
  expiresAt?: Date;
  /** Sealed until it is sent: for what is nobody else's business. */
  isConfidential?: boolean;
};

/** Which of the registered sources says who gets it (`recipients.ts`), and what to ask it for. */
export type RecipientList = Pick<Plan, 'source' | 'segment'>;

const WEEK_MS = 7 * 86_400_000;

/**
 * Where features hand over what has to be said to people who did not ask just now. Kept in the transaction of whatever
 * makes it necessary; told exactly once, or counted as uncertain, whatever is killed in between.
 */
@Injectable()
export class Outbox {
  constructor(
    private readonly mailings: MailingRepository,
    private readonly deliveries: DeliveryRepository,
    private readonly envelope: Envelope,
    private readonly clock: Clock,
    addresses: Addresses,
  ) {
    const now = () => clock.now();
    addresses.whenLetGo((asker, reason, session) => deliveries.endOf(asker, reason, 'withdrawn', now(), session));
    addresses.whenLost((asker, session) => deliveries.endOf(asker, null, 'blocked', now(), session));
  }

  /** To somebody whose address is kept for the reason. More people can follow under the same kind and ref. */
  async toOne(mailing: Mailing, recipient: Recipient, session: ClientSession): Promise<void> {
    const kept = await this.mailings.findOrAdd(this.#documentOf(mailing, null), session);
    await this.deliveries.addOne(kept, recipient, this.clock.now(), session);
  }

  /** To everybody on a list, which is made in the background once the transaction is through. */
  async toMany(mailing: Mailing, { source, segment }: RecipientList, session: ClientSession): Promise<void> {
    await this.mailings.findOrAdd(this.#documentOf(mailing, { source, segment, after: null }), session);
  }

  /** Nobody who has not got it yet gets it; what is on its way at this moment arrives. */
  async cancel(kind: OutgoingKind, ref: string, session: ClientSession): Promise<void> {
    const mailing = await this.mailings.find(kind, ref, session);
    if (mailing?.state !== 'planning' && mailing?.state !== 'open') return;
    await this.mailings.change(mailing, { state: 'cancelled' }, session);
  }

  /** Whether anything is still on its way to somebody for this reason. */
  isUnderway(asker: string, reason: Reason): Promise<boolean> {
    return this.deliveries.hasUnfinishedFor(asker, reason);
  }

  /** What was ever said to somebody for this reason is gone, and was for nobody else: no figures stay. */
  async forget(asker: string, reason: Reason, session: ClientSession): Promise<void> {
    await this.deliveries.deleteFor(asker, reason, session);
    await this.mailings.deleteFor(reason, session);
  }

  /** Null when nothing was ever sent under this kind and ref. */
  async findFigures(kind: OutgoingKind, ref: string): Promise<DeliveryFigures | null> {
    const mailing = await this.mailings.find(kind, ref);
    if (!mailing) return null;
    return mailing.figures ?? figuresOf(mailing, await this.deliveries.countsOf(mailing._id));
  }

  #documentOf(mailing: Mailing, plan: Plan | null): MailingDocument {
    const { messages, priority, isConfidential = false, ...said } = mailing;
    const _id = new Types.ObjectId();
    const at = this.clock.now();
    const { dueAt = at, expiresAt = new Date(dueAt.getTime() + WEEK_MS) } = mailing;
    return {
      ...said,
      _id,
      priority: rankOf(priority),
      state: plan === null ? 'open' : 'planning',
      ...this.envelope.put(messages, { _id }, isConfidential),
      dueAt,
      expiresAt,
      plan,
      gone: {},
      figures: null,
      at,
    };
  }
}
