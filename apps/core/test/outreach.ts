import { createHash } from 'node:crypto';
import type { ClaimedDelivery, DeliveryOutcome, OutgoingMessage } from '@ventanilla/contracts';
import { Addresses } from '../src/addresses/addresses.js';
import type { Reason } from '../src/addresses/reason.js';
import { type Mailing, Outbox, type RecipientList } from '../src/deliveries/outbox.js';
import { PLANNING } from '../src/deliveries/planner.js';
import { KEPT_FOR } from '../src/deliveries/recipients.js';
import { Transactions } from '../src/platform/database/transactions.js';
import { Jobs } from '../src/platform/jobs/jobs.js';
import type { RunningCore } from './running-core.js';
import { botSecret } from './settings.js';

/** The keyed hash of a chat, as the bot would make one. */
export function askerOf(chat: string): string {
  return createHash('sha256').update(chat).digest('hex');
}

type AlertMessage = Extract<OutgoingMessage, { kind: 'alert' }>;

/** Something to tell many, in the words it is told in. */
export function aMessage(headline = 'Sube el río'): AlertMessage {
  const sender = 'Municipalidad de Puerto Ceibo';
  return { kind: 'alert', isTest: false, municipality: 'quilmes', sender, alert: aFlood(headline) };
}

function aFlood(headline: string): AlertMessage['alert'] {
  return {
    id: 'a'.repeat(24),
    key: `alert.${'a'.repeat(24)}`,
    kind: 'alert',
    event: 'flood',
    urgency: 'Immediate',
    severity: 'Severe',
    certainty: 'Observed',
    responses: [],
    places: [],
    sentAt: '2026-06-10T12:00:00.000Z',
    onset: null,
    expires: '2026-06-11T12:00:00.000Z',
    language: 'es',
    headline,
    description: '',
    instruction: 'Alejate de la ribera.',
    web: null,
    timeZone: 'America/Argentina/Buenos_Aires',
  };
}

export function aMailing(overrides: Partial<Mailing> = {}): Mailing {
  return {
    kind: 'alert',
    ref: 'crecida',
    municipality: 'quilmes',
    reason: 'alerts:quilmes',
    priority: 'news',
    messages: { es: aMessage() },
    ...overrides,
  };
}

/** What a core is asked to tell people, and a sender that tells them, by hand. */
export function outreachOf(core: RunningCore) {
  const { app } = core;
  const bot = core.client(botSecret);
  const transaction = app.get(Transactions);
  const outbox = app.get(Outbox);
  const keep = (chat: string, reason: Reason = 'alerts:quilmes', language = 'es', asker = askerOf(chat)) =>
    transaction.run((session) => app.get(Addresses).keep({ asker, chat, language }, reason, session));
  const toOne = (mailing: Mailing, chat: string) =>
    transaction.run((session) => outbox.toOne(mailing, { asker: askerOf(chat), language: 'es' }, session));
  const plan = () => app.get(Jobs).runNow(PLANNING);
  const toMany = async (mailing: Mailing, list?: RecipientList) => {
    const { reason: segment } = mailing;
    await transaction.run((session) => outbox.toMany(mailing, list ?? { source: KEPT_FOR, segment }, session));
    await plan();
  };
  const claim = (limit = 25, leaseSeconds = 30) => bot.claimDeliveries({ body: { limit, leaseSeconds } });
  const begin = (claimed: { claim: string; deliveries: readonly ClaimedDelivery[] }) =>
    bot.beginDeliveries({
      body: { claim: claimed.claim, ids: claimed.deliveries.map(({ id }) => id), leaseSeconds: 30 },
    });
  const report = (claim: string, ids: readonly string[], outcome: DeliveryOutcome, more: object = {}) =>
    bot.reportDeliveries({ body: { claim, reports: ids.map((id) => ({ id, outcome, ...more })) } });
  /** Claims what is due, begins it and reports all of it alike; gives back the chats. */
  const send = async (outcome: DeliveryOutcome = 'sent') => {
    const claimed = await claim();
    if (claimed.deliveries.length === 0) return [];
    const { begun } = await begin(claimed);
    if (begun.length > 0) await report(claimed.claim, begun, outcome);
    return claimed.deliveries.filter(({ id }) => begun.includes(id)).map(({ chat }) => chat);
  };
  const figures = (ref = 'crecida') => outbox.findFigures('alert', ref);
  const cancel = (ref = 'crecida') => transaction.run((session) => outbox.cancel('alert', ref, session));
  const letGo = (chat: string, reason: Reason = 'alerts:quilmes') =>
    transaction.run((session) => app.get(Addresses).letGo(askerOf(chat), reason, session));
  return { bot, keep, toOne, toMany, plan, claim, begin, report, send, figures, cancel, letGo };
}
