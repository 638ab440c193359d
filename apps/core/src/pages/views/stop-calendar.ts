import { type CalendarEvent, writeCalendar } from '@ventanilla/directory';
import { type Stop, type StopDate } from '../../items/agenda.js';
import { addressFact } from '../../items/facts/places.js';
import { noteInWords, placeOn, whenInWords } from '../../items/facts/stop-dates.js';
import { wordingFor } from '../../items/rendering.js';
import { addressIn } from '../addresses.js';
import type { Asset } from '../page.js';
import type { PageContext } from '../page-context.js';
import { datesToCome } from './dates-to-come.js';

const CALENDAR = 'text/calendar; charset=utf-8';
const ENDING = '.ics';

/** The file with every stop of the municipality. */
export const ALL_STOPS = `calendar${ENDING}`;

/** The file with the dates of one stop. */
export function calendarFileOf(key: string): string {
  return `${key}${ENDING}`;
}

/** The calendar that a file names: of all stops, or of one. Null when there is no such file. */
export function stopCalendar(context: PageContext, file: string): Asset | null {
  if (!file.endsWith(ENDING)) return null;
  if (file === ALL_STOPS) {
    const name = `${context.say('stops.title')}, ${context.name}`;
    return calendar(context, { name, path: '/mobile-stops', file });
  }
  const key = file.slice(0, -ENDING.length);
  const entry = context.content.find(key);
  if (entry?.kind !== 'mobileStop' || entry.facts.superseded) return null;
  return calendar(context, { name: titleOf(context, entry), path: `/mobile-stops/${key}`, file }, entry);
}

type About = { name: string; path: string; file: string };

function calendar(context: PageContext, { name, path, file }: About, only?: Stop): Asset {
  const { language } = context;
  const events = datesToCome(context, only).map((date) => eventOf(context, date));
  const url = addressIn(context, { path }, language);
  return { type: CALENDAR, content: writeCalendar({ name, language, url, events }), name: file };
}

function eventOf(context: PageContext, { entry, on, from, to }: StopDate): CalendarEvent {
  const { rendering, municipality, origin, language } = context;
  const { key, change } = entry;
  const place = placeOn(entry.facts, on);
  const text = wordingFor(entry.texts, rendering)?.text;
  return {
    uid: `${on.planned}.${key}@${municipality.id}.${new URL(origin).host}`,
    sequence: change?.revision ?? 0,
    changedAt: new Date(change?.at ?? rendering.now),
    from,
    to,
    title: titleOf(context, entry),
    description: [
      on.state === 'planned' ? '' : whenInWords(rendering, on),
      noteInWords(rendering, on),
      text?.description,
    ]
      .filter(Boolean)
      .join('\n\n'),
    place: addressFact(rendering, place).value,
    position: place.position,
    url: addressIn(context, { path: `/mobile-stops/${key}` }, language),
    isCancelled: on.state === 'cancelled',
  };
}

function titleOf({ rendering }: PageContext, { key, texts }: Stop): string {
  return wordingFor(texts, rendering)?.text.name ?? key;
}
