import type { Municipality, PublishedEntry } from '@ventanilla/contracts';
import { aMobileStop, aMunicipality, aService } from '@ventanilla/testing';
import { describe, expect, it } from 'vitest';
import { PublishedContent } from '../knowledge/published-content.js';
import { reply } from './reply.js';

const municipality: Municipality = {
  ...aMunicipality(),
  id: 'quilmes',
  version: 1,
  revision: 1,
  updatedAt: '2026-01-01T00:00:00.000Z',
};

const travelling = aService({
  key: 'svc.movil',
  text: { name: 'Oficina Móvil del Barrio', description: 'Una oficina que recorre los barrios con trámites.' },
});
const at = (key: string, date: string) =>
  aMobileStop({ key, facts: { service: 'svc.movil', date }, text: { name: `Parada ${key}` } });
const soon = at('stop.soon', '2026-12-01');
const later = at('stop.later', '2026-12-03');
const past = at('stop.past', '2026-11-03');

async function keysFor(question: string, entries: PublishedEntry[]): Promise<string[]> {
  const content = await PublishedContent.of(
    municipality,
    entries.map((entry, id) => ({ id: String(id), entry })),
  );
  const now = new Date('2026-11-26T17:00:00Z');
  const { answer } = reply(content, { question, context: null, near: null, now, municipalities: [municipality] });
  return answer.items.map(({ key }) => key);
}

describe('where an office that travels is this week', () => {
  it.each([
    '¿dónde está la oficina móvil del barrio esta semana?',
    'where is the oficina móvil del barrio this week?',
    'onde está a oficina móvil do barrio esta semana?',
    'où est la oficina móvil del barrio cette semaine ?',
    'ki kote oficina móvil del barrio ye semèn sa a?',
  ])('is answered with its next stops, the soonest first: %s', async (question) => {
    const keys = await keysFor(question, [later, past, travelling, soon]);
    expect(keys.slice(0, 3)).toEqual(['stop.soon', 'stop.later', 'svc.movil']);
    expect(keys).not.toContain('stop.past');
  });

  it('is answered with the service when no stop is to come', async () => {
    expect((await keysFor('¿dónde está la oficina móvil del barrio?', [travelling, past]))[0]).toBe('svc.movil');
  });

  it('leaves out what is called off, as somebody would go there', async () => {
    const off = { date: '2026-12-01', change: 'cancelled', reason: 'weather' } as const;
    const rained = { ...soon, facts: { ...soon.facts, exceptions: [off] } };
    const keys = await keysFor('¿dónde está la oficina móvil del barrio?', [rained, later, travelling]);
    expect(keys[0]).toBe('stop.later');
  });

  it('is not told to whoever asks for something else about it', async () => {
    const keys = await keysFor('¿cuánto cuesta la oficina móvil del barrio?', [travelling, soon, later]);
    expect(keys[0]).toBe('svc.movil');
  });
});
