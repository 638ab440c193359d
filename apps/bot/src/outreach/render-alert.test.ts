import type { OutgoingMessage } from '@ventanilla/contracts';
import { describe, expect, it } from 'vitest';
import { render } from './render.js';

const storm: Extract<OutgoingMessage, { kind: 'alert' }> = {
  kind: 'alert',
  isTest: false,
  municipality: 'quilmes',
  sender: 'Quilmes',
  alert: {
    id: 'a'.repeat(24),
    key: `alert.${'a'.repeat(24)}`,
    kind: 'alert',
    event: 'storm',
    urgency: 'Expected',
    severity: 'Severe',
    certainty: 'Likely',
    responses: [],
    places: ['Bernal'],
    sentAt: '2026-03-02T12:00:00.000Z',
    onset: null,
    expires: '2026-03-03T02:00:00.000Z',
    language: 'es',
    headline: 'Tormenta <fuerte>',
    description: '',
    instruction: 'Quedate bajo techo.',
    web: null,
    timeZone: 'America/Argentina/Buenos_Aires',
  },
};

const textOf = (message: OutgoingMessage, language: string) =>
  render(message, language)
    .blocks.map((block) => block.map(({ markup }) => markup).join('\n'))
    .join('\n\n');

describe('an alert in Telegram', () => {
  it('says what to do in the words of the reader, with nothing of its text as markup', () => {
    expect(textOf(storm, 'es')).toBe(
      [
        '<b>🟠 Peligro grave: Tormenta</b>',
        '<b>Tormenta &lt;fuerte&gt;</b>',
        '<b>Qué hacer</b>',
        'Quedate bajo techo.',
        'Dónde: Bernal\nVale hasta: lunes, 2 de marzo, 23:00',
        '<i>Quilmes</i>',
      ].join('\n\n'),
    );
    expect(textOf(storm, 'ht')).toContain('<i>Avi sa a poko nan lang ou.</i>');
  });

  it('has the way out below it, and a test has none', () => {
    const buttons = (message: OutgoingMessage) => render(message, 'es').keyboard?.inline_keyboard.flat() ?? [];
    expect(buttons(storm).map(({ text }) => text)).toEqual(['No recibir más']);
    expect(buttons({ ...storm, isTest: true })).toEqual([]);
    expect(textOf({ ...storm, isTest: true }, 'es')).toMatch(/^<i>PRUEBA/);
  });
});
