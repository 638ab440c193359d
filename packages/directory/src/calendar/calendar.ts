import type { Position } from '../position.js';
import { contentLine, instantValue, textValue } from './content-line.js';

/** One dated thing of a calendar. */
export type CalendarEvent = {
  /** Unique in the world and the same for good: a program that has the event already finds it again. */
  uid: string;
  /** Grows when the event changes, so that the newer one wins. */
  sequence: number;
  changedAt: Date;
  from: Date;
  to: Date;
  title: string;
  description: string;
  place: string;
  position: Position | null;
  url: string | null;
  isCancelled: boolean;
};

/** A calendar to subscribe to: `language` is that of its texts, `url` the page that shows the same. */
export type Calendar = { name: string; language: string; url: string | null; events: readonly CalendarEvent[] };

type Line = readonly [name: string, value: string];

/** How often programs should ask again: a change because of the weather is known within the hour. */
const REFRESH = 'PT1H';

/**
 * Writes a calendar as iCalendar (RFC 5545, with the names of RFC 7986). Each date is an event of its own in UTC, so that
 * an exception is nothing special and no program has to know the zone's clock changes.
 */
export function writeCalendar({ name, language, url, events }: Calendar): string {
  const lines: Line[] = [
    ['BEGIN', 'VCALENDAR'],
    ['VERSION', '2.0'],
    ['PRODID', '-//Ventanilla//Mobile stops//EN'],
    ['CALSCALE', 'GREGORIAN'],
    ['METHOD', 'PUBLISH'],
    [`NAME;LANGUAGE=${language}`, textValue(name)],
    // Most programs still read the name from here.
    [`X-WR-CALNAME`, textValue(name)],
    ['REFRESH-INTERVAL;VALUE=DURATION', REFRESH],
    ...(url === null ? [] : [['URL', url] as const]),
    ...events.flatMap((event) => eventLines(event, language)),
    ['END', 'VCALENDAR'],
  ];
  return lines.map(([property, value]) => `${contentLine(property, value)}\r\n`).join('');
}

function eventLines(event: CalendarEvent, language: string): Line[] {
  const { position, url } = event;
  const text = (property: string, value: string): Line[] =>
    value === '' ? [] : [[`${property};LANGUAGE=${language}`, textValue(value)]];
  return [
    ['BEGIN', 'VEVENT'],
    ['UID', textValue(event.uid)],
    ['DTSTAMP', instantValue(event.changedAt)],
    ['LAST-MODIFIED', instantValue(event.changedAt)],
    ['SEQUENCE', String(event.sequence)],
    ['DTSTART', instantValue(event.from)],
    ['DTEND', instantValue(event.to)],
    ['STATUS', event.isCancelled ? 'CANCELLED' : 'CONFIRMED'],
    ['TRANSP', 'TRANSPARENT'],
    ...text('SUMMARY', event.title),
    ...text('DESCRIPTION', event.description),
    ...text('LOCATION', event.place),
    ...(position === null ? [] : [['GEO', `${position.latitude};${position.longitude}`] as const]),
    ...(url === null ? [] : [['URL', url] as const]),
    ['END', 'VEVENT'],
  ];
}
