import { beforeAll, describe, expect, it } from 'vitest';
import { entriesOf, openStarterTowns, type Town } from '../../test/starter-towns.js';

let ask: Awaited<ReturnType<typeof openStarterTowns>>;
beforeAll(async () => {
  ask = await openStarterTowns(new Date('2026-11-26T17:00:00Z'));
});

const keysOf = (town: Town, question: string) => ask(town, question).items.map(({ key }) => key);

describe('what the town does', () => {
  it('is told as dated statements of the profile, the first of each domain when all is asked', () => {
    const { outcome, profile, lead, items } = ask('quilmes', '¿Qué hace Quilmes por los migrantes?');
    expect({ outcome, profile }).toEqual({ outcome: 'answered', profile: 'statements' });
    expect(items.map(({ key }) => key)).toEqual(['q1w1', 'q2w1', 'q3w1', 'q4w1', 'q5w1', 'q6w1']);
    expect(lead).toBe('Esto dice el perfil publicado de Quilmes:');
    for (const { summary, warning, source } of items) {
      expect(summary).toContain('Según el perfil de gobernanza de la migración de noviembre de 2022');
      expect(warning).toContain('no asegura que el servicio funcione hoy');
      expect(source?.date).toBe('2022-11');
    }
  });

  it.each<[Town, string, string, string]>([
    ['quilmes', 'what does the city do about migrant health', 'q1w1', 'svc.q.salud'],
    ['quilmes', 'o que a prefeitura faz pela saúde dos migrantes?', 'q1w1', 'svc.q.salud'],
    ['quilmes', "qu'est-ce que la mairie fait pour l'école des enfants", 'q1w2', 'svc.q.educacion'],
    ['quilmes', 'sa minisipalite a ap fè pou lekòl timoun yo', 'q1w2', 'svc.q.educacion'],
    ['caba', 'que hace la ciudad contra la trata', 'c6w3', 'svc.c.trata'],
  ])('on a topic is told with where to go, in %s: %s', (town, question, statement, service) => {
    const { items, profile } = ask(town, question);
    expect(profile).toBe('statements');
    expect(items[0]?.key).toBe(statement);
    expect(items.at(-1)?.key).toBe(service);
  });

  it.each<[Town, string]>([
    ['quilmes', '¿dónde hay una salita para migrantes?'],
    ['quilmes', 'necesito ayuda con los papeles'],
    ['caba', 'sufro violencia, dónde me ayudan?'],
    ['caba', 'quiero poner un negocio'],
  ])('is not told in %s to whoever asks for help: %s', (town, question) => {
    const [first] = ask(town, question).items;
    expect(first?.kind).not.toBe('finding');
  });

  it.each<[Town, string, string]>([
    ['quilmes', 'que hace la municipalidad con la violencia', 'svc.q.genero'],
    ['caba', 'qué hace CABA por los chicos migrantes', 'line.102'],
  ])(
    'is not known in %s where the profile tells of nothing done, and the way on is shown: %s',
    (town, question, near) => {
      const { outcome, handoff, nearest, items, text } = ask(town, question);
      expect({ outcome, items }).toEqual({ outcome: 'unknown', items: [] });
      expect(handoff).not.toBeNull();
      expect(nearest?.key).toBe(near);
      expect(text).toContain('No tengo información verificada sobre eso.');
    },
  );

  it('never criticizes: what the profile calls an area with potential is told to nobody', () => {
    const potential = entriesOf('caba').filter(
      ({ kind, facts }) => kind === 'finding' && 'type' in facts && facts.type === 'potential',
    );
    expect(potential.length).toBe(13);
    const { outcome, text } = ask('caba', 'qué hace la ciudad por los que quieren emigrar?');
    expect(outcome).toBe('unknown');
    for (const { texts } of potential) {
      const words = texts['es'];
      expect(text).not.toContain(words && 'text' in words ? words.text : '');
    }
  });

  it.each<[Town, string]>([
    ['quilmes', '¿Qué hace Quilmes con los estudiantes internacionales?'],
    ['quilmes', 'What does Quilmes do about international students?'],
    ['caba', 'o que a cidade faz com as universidades'],
    ['quilmes', '¿Qué hace la municipalidad de Quilmes con los alquileres?'],
    ['quilmes', '¿Qué hace Quilmes por las personas con discapacidad?'],
  ])('is not known in %s where only statements about something else share its topic or words: %s', (town, question) => {
    const { outcome, profile, items } = ask(town, question);
    expect({ outcome, profile, items }).toEqual({ outcome: 'unknown', profile: 'statements', items: [] });
  });

  it('leads to who protects children first, where two statements disagree', () => {
    for (const whom of ['los niños migrantes no acompañados', 'los menores que llegan solos']) {
      const keys = keysOf('quilmes', `qué hace la municipalidad por ${whom}`);
      expect(keys.slice(0, 2)).toEqual(['line.102', 'q5w4']);
      expect(keys).not.toContain('q1a1');
    }
  });

  it('leaves out what has been overtaken', () => {
    expect(keysOf('caba', 'que hace la ciudad por la salud de los migrantes')).not.toContain('c1w1');
    expect(keysOf('caba', 'que hace la ciudad contra la trata')).not.toContain('c6w4');
    expect(keysOf('quilmes', 'qué hace Quilmes contra la discriminación')).not.toContain('q1w5');
  });

  it('gives way to danger', () => {
    const { outcome, profile, items } = ask('quilmes', 'mi marido me pega, qué hace la municipalidad?');
    expect({ outcome, profile }).toEqual({ outcome: 'emergency', profile: null });
    expect(items.some(({ kind }) => kind === 'finding')).toBe(false);
  });

  it('gives way to another question beside it', () => {
    const { profile, items } = ask('quilmes', '¿Qué hace Quilmes por los migrantes? ¿Dónde me vacuno?');
    expect(profile).toBeNull();
    expect(items[0]?.kind).not.toBe('finding');
  });

  it('says so when the wheel itself is wanted', () => {
    expect(ask('quilmes', 'mandame la rueda').profile).toBe('wheel');
    expect(ask('caba', 'show me the wheel').profile).toBe('wheel');
  });
});
