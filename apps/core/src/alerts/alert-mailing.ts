import { Injectable } from '@nestjs/common';
import type { Municipality, OutgoingMessage } from '@ventanilla/contracts';
import { languages } from '@ventanilla/languages';
import type { ClientSession } from 'mongoose';
import { Outbox } from '../deliveries/outbox.js';
import { alertsOf, SUBSCRIBERS } from '../subscriptions/subscriptions.js';
import { Webhooks } from '../webhooks/webhooks.js';
import type { AlertDocument } from './alert.schema.js';
import { messageTypes } from './cap/to-cap.js';
import { isGrave } from './checks.js';
import { toPublicAlert } from './public-alert.js';
import { segmentOf } from './segment-of.js';

type Town = Pick<Municipality, 'names' | 'languages' | 'sourceLanguage' | 'timeZone'>;

/** Alerts on their way to people, and to programs that listen: handed over in the transaction that sends them. */
@Injectable()
export class AlertMailing {
  constructor(
    private readonly outbox: Outbox,
    private readonly webhooks: Webhooks,
  ) {}

  /** To everybody of its segment; nobody gets it once it is over. */
  async hand(alert: AlertDocument, town: Town, session: ClientSession): Promise<void> {
    const { _id, municipality, expires } = alert;
    const mailing = {
      kind: 'alert',
      ref: _id.toHexString(),
      municipality,
      reason: alertsOf(municipality),
      priority: priorityOf(alert),
      messages: messagesOf(alert, town),
      expiresAt: expires,
    } as const;
    await this.outbox.toMany(mailing, { source: SUBSCRIBERS, segment: segmentOf(alert) }, session);
    await this.webhooks.emit('alert.sent', payloadOf(alert), session);
  }

  /** Whoever has not got it yet does not get it any more: a later message says what holds now. */
  withdraw({ _id }: AlertDocument, session: ClientSession): Promise<void> {
    return this.outbox.cancel('alert', _id.toHexString(), session);
  }
}

function payloadOf({
  municipality,
  identifier,
  kind,
  event,
  urgency,
  severity,
  certainty,
  texts,
  expires,
}: AlertDocument) {
  const words = { event, urgency, severity, certainty };
  const languages = Object.keys(texts);
  return {
    municipality,
    identifier,
    messageType: messageTypes[kind],
    ...words,
    languages,
    expires: expires.toISOString(),
  };
}

/** What can not wait passes everything else; a changed law waits its turn. */
function priorityOf({ severity, urgency }: AlertDocument): 'emergency' | 'news' {
  return isGrave(severity) || urgency === 'Immediate' ? 'emergency' : 'news';
}

/**
 * One for each language that people read: the words around it are theirs even where its text is not, and the bot says so.
 * The municipality's own comes first, for whoever reads none of them.
 */
export function messagesOf(alert: AlertDocument, town: Town, isTest = false): Record<string, OutgoingMessage> {
  const { sourceLanguage, names } = town;
  const readers = [sourceLanguage, ...town.languages, ...languages.map(({ code }) => code)];
  const messages = [...new Set(readers)].flatMap((language): [string, OutgoingMessage][] => {
    const said = toPublicAlert(alert, language, town);
    const sender = names[language] ?? names[sourceLanguage] ?? alert.municipality;
    return said ? [[language, { kind: 'alert', isTest, municipality: alert.municipality, sender, alert: said }]] : [];
  });
  return Object.fromEntries(messages);
}
