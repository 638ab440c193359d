import { type CapInfo, type CapMessage, writeCapTime } from '@ventanilla/cap';
import type { AlertTexts, Municipality } from '@ventanilla/contracts';
import { offsetMinutes } from '@ventanilla/directory';
import { speaker } from '@ventanilla/languages';
import { alertMessages } from '@ventanilla/languages/alerts';
import type { AlertDocument } from '../alert.schema.js';

type Town = Pick<Municipality, 'names' | 'timeZone' | 'sourceLanguage'>;

const say = speaker(alertMessages);
/** What CAP calls each kind. */
export const messageTypes = { alert: 'Alert', update: 'Update', cancel: 'Cancel' } as const;

/** An alert as a CAP message, with an info for each language it is written in. */
export function toCap(alert: AlertDocument, town: Town, now: Date): CapMessage {
  const time = (at: Date) => writeCapTime(at, offsetMinutes(at, town.timeZone));
  const references = alert.references.map(({ sender, identifier, sentAt }) => ({
    sender,
    identifier,
    sent: time(sentAt),
  }));
  return {
    identifier: alert.identifier,
    sender: alert.sender,
    sent: time(alert.sentAt ?? now),
    status: alert.sentAt ? 'Actual' : 'Draft',
    messageType: messageTypes[alert.kind],
    scope: 'Public',
    ...(references.length > 0 && { references }),
    infos: writtenTexts(alert, town).map(([language, texts]) => toInfo(alert, { language, texts, town, time })),
  };
}

/** The municipality's own language first: what a program shows that knows nothing of its reader. */
function writtenTexts({ texts }: AlertDocument, { sourceLanguage }: Town): [string, AlertTexts][] {
  const written = Object.entries(texts).filter(([, { headline }]) => headline !== '');
  return written.sort(([one], [other]) => Number(other === sourceLanguage) - Number(one === sourceLanguage));
}

type Wording = { language: string; texts: AlertTexts; town: Town; time: (at: Date) => string };

function toInfo(alert: AlertDocument, { language, texts, town, time }: Wording): CapInfo {
  const { categories, responses, urgency, severity, certainty, event, onset, expires, web } = alert;
  const name = town.names[language] ?? town.names[town.sourceLanguage] ?? '';
  return {
    language,
    categories,
    event: say(language, `event.${event}`),
    ...(responses.length > 0 && { responseTypes: responses }),
    urgency,
    severity,
    certainty,
    ...(onset && { onset: time(onset) }),
    expires: time(expires),
    ...(name && { senderName: name }),
    headline: texts.headline,
    ...(texts.description && { description: texts.description }),
    ...(texts.instruction && { instruction: texts.instruction }),
    ...(web && { web }),
    parameters: [{ name: 'ventanilla:event', value: event }],
    areas: [areaOf(alert, name)],
  };
}

function areaOf({ places, polygons, circles, municipality }: AlertDocument, name: string) {
  return {
    description: places.length > 0 ? places.join(', ') : name || municipality,
    ...(polygons.length > 0 && { polygons }),
    ...(circles.length > 0 && { circles }),
  };
}
