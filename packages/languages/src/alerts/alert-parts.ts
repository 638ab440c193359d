import { fallbackOrder } from '../languages.js';
import { speaker } from '../messages.js';
import { alertMessages } from './catalogue.js';
import type { AlertMessageKey } from './messages.js';

type Value<Group extends string> = AlertMessageKey extends infer Key
  ? Key extends `${Group}.${infer Name}`
    ? Name
    : never
  : never;

/** What is known of an alert, whoever shows it. Moments are ISO 8601. */
export type AlertFacts = {
  kind: 'alert' | 'update' | 'cancel';
  event: Value<'event'>;
  severity: Value<'severity'>;
  certainty: Value<'certainty'>;
  responses: readonly Value<'response'>[];
  places: readonly string[];
  onset: string | null;
  expires: string;
  language: string;
  headline: string;
  description: string;
  instruction: string;
  web: string | null;
  timeZone: string;
};

/** For whom, from whom, and whether it is only tried. */
export type AlertReader = { language: string; municipality: string; isTest?: boolean };

/** A piece of an alert in the order it is read; what each looks like is the business of whoever shows it. */
export type AlertPart = {
  role: 'notice' | 'title' | 'headline' | 'text' | 'label' | 'facts' | 'link' | 'sender';
  text: string;
};

const say = speaker(alertMessages);

/** One colour for each severity, so that it is seen before it is read. */
const marks: Record<AlertFacts['severity'], string> = {
  Extreme: '🔴',
  Severe: '🟠',
  Moderate: '🟡',
  Minor: '🔵',
  Unknown: '⚪',
};

/** An alert in the order people read it: how bad and what, then what to do, then where and until when. */
export function alertParts(alert: AlertFacts, reader: AlertReader): AlertPart[] {
  const { language } = reader;
  const parts: AlertPart[] = [
    { role: 'notice', text: reader.isTest ? say(language, 'line.test') : '' },
    { role: 'title', text: titleOf(alert, language) },
    { role: 'headline', text: alert.headline },
    { role: 'text', text: alert.description },
    ...adviceOf(alert, language),
    { role: 'facts', text: factsOf(alert, reader).join('\n') },
    { role: 'notice', text: alert.language === language ? '' : say(language, 'line.language') },
    { role: 'link', text: alert.web ?? '' },
    { role: 'sender', text: reader.municipality },
  ];
  return parts.filter(({ text }) => text !== '');
}

function titleOf({ kind, severity, event }: AlertFacts, language: string): string {
  const what = say(language, `event.${event}`);
  if (kind === 'cancel') return `✅ ${say(language, 'line.cancelled')}: ${what}`;
  const title = `${marks[severity]} ${say(language, `severity.${severity}`)}: ${what}`;
  return kind === 'update' ? `${title} (${say(language, 'line.updated')})` : title;
}

function adviceOf({ instruction, responses }: AlertFacts, language: string): AlertPart[] {
  const inAWord = responses.filter((each) => each !== 'None').map((each) => say(language, `response.${each}`));
  if (instruction === '' && inAWord.length === 0) return [];
  return [
    { role: 'label', text: say(language, 'line.whatToDo') },
    { role: 'text', text: instruction || `${inAWord.join('. ')}.` },
  ];
}

function factsOf({ places, onset, expires, timeZone, certainty, kind }: AlertFacts, reader: AlertReader): string[] {
  const { language, municipality } = reader;
  if (kind === 'cancel') return [];
  const moment = (at: string) => momentIn(language, timeZone, at);
  return [
    places.length > 0
      ? say(language, 'line.where', { places: places.join(', ') })
      : say(language, 'line.everywhere', { municipality }),
    ...(certainty === 'Observed' ? [say(language, 'certainty.Observed')] : []),
    ...(onset ? [say(language, 'line.onset', { moment: moment(onset) })] : []),
    say(language, 'line.until', { moment: moment(expires) }),
  ];
}

/** Since when it is said: for wherever an alert is read later than it was sent. */
export function sentLine({ sentAt, timeZone }: { sentAt: string; timeZone: string }, language: string): string {
  return say(language, 'line.sent', { moment: momentIn(language, timeZone, sentAt) });
}

/** Day and hour as the clocks of the place show them, in words of the reader's language or of one near to it. */
function momentIn(language: string, timeZone: string, at: string): string {
  const style = { weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit' } as const;
  const locales = Intl.DateTimeFormat.supportedLocalesOf(fallbackOrder(language));
  return new Intl.DateTimeFormat(locales, { ...style, hourCycle: 'h23', timeZone }).format(new Date(at));
}
