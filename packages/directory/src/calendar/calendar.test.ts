import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CalendarEvent, writeCalendar } from './calendar.js';

const event: CalendarEvent = {
  uid: 'stop.plaza.2026-03-03@quilmes.example.org',
  sequence: 7,
  changedAt: new Date('2026-03-01T10:00:00Z'),
  from: new Date('2026-03-03T12:00:00Z'),
  to: new Date('2026-03-03T16:00:00Z'),
  title: 'Oficina móvil en la Plaza Inventada',
  description: '',
  place: 'Plaza Inventada, Bernal',
  position: { latitude: -34.7, longitude: -58.28 },
  url: 'https://example.org/m/quilmes/es/mobile-stops/stop.plaza',
  isCancelled: false,
};
const calendarOf = (...events: CalendarEvent[]) =>
  writeCalendar({ name: 'Paradas móviles, Quilmes', language: 'es', url: null, events });

/** Reads it back as RFC 5545 says: lines joined again, names apart from values, values of text unescaped. */
function read(calendar: string): [string, string][] {
  const lines = calendar
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  return lines.map((line) => {
    const colon = line.indexOf(':');
    const value = line
      .slice(colon + 1)
      .replace(/\\([\\;,nN])/g, (_, escaped: string) => (/n/i.test(escaped) ? '\n' : escaped));
    return [line.slice(0, colon).replace(/;.*/, ''), value];
  });
}
const textOf = (calendar: string, name: string) => read(calendar).find(([property]) => property === name)?.[1];

describe('a calendar', () => {
  it('holds what RFC 5545 requires of it and of each event', () => {
    const names = read(calendarOf(event)).map(([name]) => name);
    expect(names.slice(0, 5)).toEqual(['BEGIN', 'VERSION', 'PRODID', 'CALSCALE', 'METHOD']);
    for (const name of ['UID', 'DTSTAMP', 'SEQUENCE', 'DTSTART', 'DTEND', 'STATUS', 'SUMMARY', 'LOCATION', 'GEO'])
      expect(names).toContain(name);
    expect(names.slice(-2)).toEqual(['END', 'END']);
  });

  it('writes instants in UTC', () => {
    expect(textOf(calendarOf(event), 'DTSTART')).toBe('20260303T120000Z');
  });

  it('says that an event is cancelled', () => {
    expect(textOf(calendarOf(event), 'STATUS')).toBe('CONFIRMED');
    expect(textOf(calendarOf({ ...event, isCancelled: true }), 'STATUS')).toBe('CANCELLED');
  });

  it('leaves out what is not known', () => {
    const names = read(calendarOf({ ...event, position: null, url: null })).map(([name]) => name);
    expect(names).not.toContain('GEO');
    expect(names).not.toContain('URL');
    expect(names).not.toContain('DESCRIPTION');
  });
});

describe('whatever the texts are', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 200 });

  it('no line is longer than 75 octets', () => {
    fc.assert(
      fc.property(text, text, (title, description) => {
        for (const line of calendarOf({ ...event, title, description }).split('\r\n')) {
          expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
        }
      }),
    );
  });

  it('they are read back as they were written, but for what no line may hold', () => {
    fc.assert(
      fc.property(text, (title) => {
        const held = title.replace(/\r\n?/g, '\n').replace(/[^\P{Cc}\t\n]/gu, '');
        expect(textOf(calendarOf({ ...event, title }), 'SUMMARY') ?? '').toBe(held);
      }),
    );
  });

  it('they can not add a line of their own', () => {
    const title = 'Feria\r\nEND:VEVENT\r\nBEGIN:VALARM';
    expect(read(calendarOf({ ...event, title })).filter(([name]) => name === 'BEGIN')).toHaveLength(2);
  });
});
