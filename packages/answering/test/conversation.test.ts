import { describe, expect, it } from 'vitest';
import { type Context, createKnowledge, type Decision, decide, type LocationEntry } from '../src/index.js';
import { aLine, aService, entries, knowQuilmes, quilmes } from './quilmes.js';

const location = (key: string, name: string, locality: string): LocationEntry => ({
  kind: 'location',
  key,
  facts: { topics: ['health'], superseded: null, address: { address1: 'Calle 1', locality } },
  texts: { es: { keywords: ['salita'], name, directions: '' } },
});
const clinics = aService({
  key: 'svc.q.caps',
  topics: ['health'],
  name: 'Salitas',
  description: 'Vacunas y controles.',
});
const doors = ['loc.q.ezpeleta', 'loc.q.bernal', 'loc.q.ribera'];
const knowledge = createKnowledge({
  municipality: { ...quilmes, places: [...quilmes.places, 'Solano'] },
  entries: [
    { ...clinics, facts: { ...clinics.facts, atLocations: doors.map((key) => ({ location: key })) } },
    location('loc.q.ezpeleta', 'Salita Villa Augusta', 'Ezpeleta'),
    location('loc.q.bernal', 'Salita del Monte', 'Bernal'),
    location('loc.q.ribera', 'Salita Norte', 'La Ribera'),
    aService({ key: 'svc.q.empleo', topics: ['work'], name: 'Oficina de Empleo', description: 'Busca trabajo.' }),
    aLine('line.107', 'SAME', [['medical', 1]], ['ambulancia']),
  ],
});
const caba = { id: 'caba', names: { es: 'Ciudad de Buenos Aires' }, aliases: ['capital'], places: ['Palermo'] };

/** Says one thing after the other, each with what was kept of the one before, and gives the last decision. */
function converse(...messages: readonly string[]): Decision {
  let context: Context | null = null;
  let decision = decide(knowledge, { question: messages[0] ?? '' });
  for (const question of messages) {
    decision = decide(knowledge, { question, context, municipalities: [caba] });
    context = JSON.parse(JSON.stringify(decision.context)) as Context;
  }
  return decision;
}

const nearest = 'la salita más cercana a mi casa';

describe('the nearest of several doors', () => {
  it('is asked back, with every door to choose', () => {
    expect(converse(nearest)).toMatchObject({
      outcome: 'choices',
      asks: 'door',
      choices: doors.map((key) => `door:${key}`),
    });
  });

  it.each([
    ['2', 'loc.q.bernal'],
    ['la tercera', 'loc.q.ribera'],
    ['the second one', 'loc.q.bernal'],
    ['a primeira', 'loc.q.ezpeleta'],
    ['le troisième', 'loc.q.ribera'],
    ['dezyèm lan', 'loc.q.bernal'],
    ['la de Ezpeleta', 'loc.q.ezpeleta'],
  ])('is chosen by "%s"', (said, door) => {
    expect(converse(nearest, said)).toMatchObject({
      outcome: 'answered',
      hits: [{ key: 'svc.q.caps' }],
      doors: [door],
    });
  });

  it('is chosen by a button, whatever was said since', () => {
    const pressed = decide(knowledge, { question: nearest, choice: 'door:loc.q.bernal', context: null });
    expect(pressed).toMatchObject({ outcome: 'answered', hits: [{ key: 'svc.q.caps' }], doors: ['loc.q.bernal'] });
  });

  it.each(['door:gone', 'staff:everything', '', 'entry:', 'door:'])('takes no forged choice: "%s"', (choice) => {
    expect(decide(knowledge, { question: nearest, choice })).toMatchObject({ outcome: 'choices' });
  });

  it('is not asked of who has said where they are, or whose position is known', () => {
    expect(converse('la salita más cerca en Bernal')).toMatchObject({ outcome: 'answered', doors: ['loc.q.bernal'] });
    expect(decide(knowledge, { question: nearest, isNear: true }).outcome).toBe('answered');
  });

  it('stays chosen in a follow-up, until another is named', () => {
    expect(converse(nearest, '2', 'y los sábados?').doors).toEqual(['loc.q.bernal']);
    expect(converse(nearest, '2', 'no, en Ezpeleta').doors).toEqual(['loc.q.ezpeleta']);
  });

  it('a number that was not offered chooses nothing', () => {
    expect(converse(nearest, '4')).toMatchObject({ outcome: 'unknown' });
  });
});

describe('a place without a door', () => {
  it('is said to have none, and what there is is shown', () => {
    expect(converse('dónde vacunan en Solano')).toMatchObject({ outcome: 'answered', place: 'Solano', doors: [] });
  });
});

describe('what was shown', () => {
  it('can be chosen by its number too', () => {
    const { context } = decide(knowQuilmes(), { question: 'mi hijo puede ir a la escuela sin dni?' });
    const [first] = context.keys;
    expect(decide(knowQuilmes(), { question: 'la primera', context }).hits).toMatchObject([{ key: first }]);
  });

  it.each([
    ['e em português?', 'pt'],
    ['in english please', 'en'],
    ['en français ?', 'fr'],
    ['an kreyòl souple', 'ht'],
  ])('is said again: "%s"', (question, language) => {
    const before = converse('dónde vacunan en Ezpeleta');
    const after = converse('dónde vacunan en Ezpeleta', question);
    expect(after).toMatchObject({ language, outcome: 'answered', doors: before.doors });
    expect(after.hits.map(({ key }) => key)).toEqual(before.hits.map(({ key }) => key));
  });

  it('of a danger is said again as a danger', () => {
    expect(converse('mi mama no respira', 'e em português?')).toMatchObject({
      outcome: 'emergency',
      danger: 'medical',
      language: 'pt',
      hits: [{ key: 'line.107' }],
    });
  });

  it('is nothing at first: then the language is promised', () => {
    expect(converse('do you speak english?')).toMatchObject({ courtesy: 'language', language: 'en', hits: [] });
  });
});

describe('something else', () => {
  it.each(['otra cosa: busco trabajo', 'another question, I look for work', 'perdón, quise decir trabajo'])(
    'is heard: "%s"',
    (question) => expect(converse('dónde vacunan', question).hits[0]?.key).toBe('svc.q.empleo'),
  );

  it('lets go of what was spoken of before', () => {
    expect(converse('dónde vacunan', 'otra cosa', 'y los sábados?')).toMatchObject({ outcome: 'unknown' });
  });
});

describe('several questions', () => {
  it('are decided one after the other, the best of each first', () => {
    const decision = converse('dónde vacunan? y dónde busco trabajo?');
    expect(decision.parts.map(({ hits }) => hits[0]?.key)).toEqual(['svc.q.caps', 'svc.q.empleo']);
    expect(decision.hits.slice(0, 2).map(({ key }) => key)).toEqual(['svc.q.caps', 'svc.q.empleo']);
  });

  it('come after the danger in one of them', () => {
    const decision = converse('dónde busco trabajo? mi hija no respira!');
    expect(decision).toMatchObject({ outcome: 'emergency', hits: [{ key: 'line.107' }] });
    expect(decision.parts.map(({ hits }) => hits[0]?.key)).toEqual(['svc.q.empleo']);
  });

  it('are told apart where the second only says "do they" or "hay"', () => {
    expect(converse('where can I look for work, and do they vaccinate my baby?').parts).toHaveLength(2);
    expect(converse('dónde busco trabajo y hay vacunas para mi nena?').parts).toHaveLength(2);
  });

  it('about the same are one', () => {
    expect(converse('dónde vacunan? a qué hora abren?').parts).toEqual([]);
  });

  it('are at most three, however many are written', () => {
    const four = 'dónde vacunan? y dónde busco trabajo? y dónde hay una escuela? y dónde hay un abogado?';
    expect(converse(four).leftOut).toBe(1);
    expect(converse(four).parts).toHaveLength(3);
    const many = Array.from({ length: 40 }, () => four).join(' ');
    expect(converse(many).parts.length).toBeLessThanOrEqual(3);
  });
});

describe('another place', () => {
  it('of the window is offered', () => {
    expect(converse('dónde vacunan en Palermo')).toMatchObject({
      courtesy: 'otherMunicipality',
      asks: 'municipality',
      choices: ['municipality:caba'],
      hits: [],
    });
  });

  it('that nobody here answers for is said to be unknown, with those that are known', () => {
    expect(converse('dónde vacunan en Rosario')).toMatchObject({
      courtesy: 'elsewhere',
      outcome: 'unknown',
      choices: ['municipality:caba'],
    });
  });

  it('does not keep a danger from its line', () => {
    expect(converse('mi mama no respira, estamos en Rosario')).toMatchObject({ outcome: 'emergency' });
  });
});

describe('what is kept between two messages', () => {
  it('is ids of ours and nothing that was written', () => {
    const { context } = converse('hola soy Xiomara Quispe, dónde vacunan a mi nena en Ezpeleta, dni 94123456');
    const kept = JSON.stringify(context);
    expect(kept).toContain('svc.q.caps');
    expect(kept).not.toMatch(/Xiomara|Quispe|94123456|nena/i);
  });

  it('may be of a version that kept less', () => {
    const context = { keys: ['svc.q.caps'], needs: ['vaccination'], topic: 'health' as const };
    expect(decide(knowledge, { question: 'y los sábados?', context })).toMatchObject({ hits: [{ key: 'svc.q.caps' }] });
    expect(decide(knowledge, { question: 'e em português?', context })).toMatchObject({ language: 'pt' });
  });
});

describe('how sure an answer is', () => {
  it('is said as a share of one, and nothing is sure of what it does not know', () => {
    const { confidence } = converse('dónde vacunan');
    expect(confidence).toBeGreaterThan(0.5);
    expect(confidence).toBeLessThan(1);
    expect(converse('quién ganó el partido').confidence).toBe(0);
  });

  it('can be asked for more strictly', () => {
    const strict = knowQuilmes(...entries);
    strict.thresholds = { ...strict.thresholds, coverage: 1.01, wordCoverage: 1.01 };
    expect(decide(strict, { question: 'donde vacunan' }).outcome).toBe('unknown');
  });
});
