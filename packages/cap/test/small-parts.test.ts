import { describe, expect, it } from 'vitest';
import { infoFor, isCapTime, parseCircle, parsePolygon, writeCapFeed, writeCapTime } from '../src/index.js';
import { aWarning } from './a-warning.js';

describe('a time', () => {
  it('is written at the clock of a place, and in UTC as the standard wants it', () => {
    const at = new Date('2026-03-02T12:00:00Z');
    expect(writeCapTime(at, -180)).toBe('2026-03-02T09:00:00-03:00');
    expect(writeCapTime(at, 345)).toBe('2026-03-02T17:45:00+05:45');
    expect(writeCapTime(at)).toBe('2026-03-02T12:00:00-00:00');
  });

  it('is one that the calendar has', () => {
    expect(['2026-02-28T00:00:00-03:00', '2024-02-29T23:59:59+14:00'].filter(isCapTime)).toHaveLength(2);
    expect(
      ['2026-02-30T00:00:00-03:00', '2026-02-28T00:00:00Z', '2026-02-28', '2026-02-28T25:00:00-03:00'].filter(
        isCapTime,
      ),
    ).toEqual([]);
  });
});

describe('a shape', () => {
  it('is a polygon that closes on the globe, or a circle with a radius', () => {
    expect(parsePolygon('1,1 1,2 2,2 1,1')).toHaveLength(4);
    expect(parsePolygon('1,1 1,2 1,1')).toBeNull();
    expect(parsePolygon('91,1 1,2 2,2 91,1')).toBeNull();
    expect(parsePolygon('1,1 1;2 2,2 1,1')).toBeNull();
    expect(parseCircle('-34.7,-58.3 2.5')).toEqual({ centre: { latitude: -34.7, longitude: -58.3 }, radiusKm: 2.5 });
    expect(parseCircle('-34.7,-58.3')).toBeNull();
  });
});

describe('the info for a reader', () => {
  it('is in the first of their languages that there is, whatever its region, or the first of all', () => {
    expect(infoFor(aWarning(), ['pt', 'es'])?.event).toBe('Tormenta');
    expect(infoFor(aWarning(), ['ht'])?.event).toBe('Tormenta');
    expect(infoFor(aWarning({ infos: [] }), ['es'])).toBeNull();
  });
});

describe('a feed', () => {
  it('links to the XML of every message and escapes what it shows', () => {
    const updated = new Date('2026-03-02T12:00:00Z');
    const feed = writeCapFeed({
      id: 'urn:villa-ejemplo:avisos',
      title: 'Avisos',
      author: 'Villa Ejemplo',
      url: 'https://villa-ejemplo.example/avisos.xml',
      language: 'es',
      updated,
      entries: [{ id: 'a-1', title: 'Viento & lluvia', summary: null, updated, url: 'https://v.example/a-1?a=1&b=2' }],
    });
    expect(feed).toContain('<title>Viento &#38; lluvia</title>');
    expect(feed).toContain('href="https://v.example/a-1?a=1&#38;b=2"');
    expect(feed).not.toContain('<summary>');
  });
});
