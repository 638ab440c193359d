import { describe, expect, it } from 'vitest';
import { type AlertFacts, alertParts, sentLine } from './alert-parts.js';
import { alertMessages } from './alerts.js';

const storm: AlertFacts = {
  kind: 'alert',
  event: 'storm',
  severity: 'Severe',
  certainty: 'Likely',
  responses: ['Shelter'],
  places: ['Bernal'],
  onset: null,
  expires: '2026-03-03T02:00:00.000Z',
  language: 'es',
  headline: 'Tormenta fuerte esta noche',
  description: 'Puede caer granizo.',
  instruction: 'Quedate bajo techo.',
  web: null,
  timeZone: 'America/Argentina/Buenos_Aires',
};
const textOf = (alert: AlertFacts, language = 'es', isTest = false) =>
  alertParts(alert, { language, municipality: 'Quilmes', isTest }).map(({ text }) => text);

describe('an alert', () => {
  it('says how bad it is and what, then what to do, then where and until when on the clocks of the place', () => {
    expect(textOf(storm)).toEqual([
      '🟠 Peligro grave: Tormenta',
      'Tormenta fuerte esta noche',
      'Puede caer granizo.',
      'Qué hacer',
      'Quedate bajo techo.',
      'Dónde: Bernal\nVale hasta: lunes, 2 de marzo, 23:00',
      'Quilmes',
    ]);
  });

  it('says since when, on the same clocks, where it is read later', () => {
    const { timeZone } = storm;
    expect(sentLine({ sentAt: '2026-03-02T21:05:00.000Z', timeZone }, 'es')).toBe('Enviado: lunes, 2 de marzo, 18:05');
  });

  it('says what to do in a word where nobody wrote it, and nothing where there is nothing to do', () => {
    expect(textOf({ ...storm, instruction: '' })).toContain('Quedate bajo techo.');
    expect(textOf({ ...storm, instruction: '', responses: ['None'] })).not.toContain('Qué hacer');
  });

  it('tells a reader of another language that it is not in theirs, and everything else in theirs', () => {
    expect(textOf(storm, 'ht')).toEqual(expect.arrayContaining(['🟠 Gwo danje: Tanpèt', 'Avi sa a poko nan lang ou.']));
  });

  it('says of a cancellation that the danger is over, and no place or hour of it', () => {
    const lines = textOf({
      ...storm,
      kind: 'cancel',
      headline: 'Pasó la tormenta',
      description: '',
      instruction: '',
      responses: [],
    });
    expect(lines).toEqual(['✅ Ya no vale: Tormenta', 'Pasó la tormenta', 'Quilmes']);
  });

  it('says first of all that a test is one', () => {
    expect(textOf(storm, 'en', true)[0]).toBe('TEST: this is not a real alert.');
  });
});

it('has every word in every language, with the same placeholders', () => {
  const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();
  for (const messages of Object.values(alertMessages)) {
    for (const [key, text] of Object.entries(alertMessages.es)) {
      expect(places(messages[key as keyof typeof messages])).toEqual(places(text));
    }
  }
});
