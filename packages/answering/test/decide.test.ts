import { describe, expect, it } from 'vitest';
import { createKnowledge, decide, type FindingEntry, type LocationEntry, type MobileStopEntry } from '../src/index.js';
import { aGuide, aService, entries, knowQuilmes, quilmes } from './quilmes.js';

const knowledge = knowQuilmes();
const ask = (question: string, rest = {}) => decide(knowledge, { question, ...rest });
const first = (question: string) => ask(question).hits[0]?.key;

describe('an ordinary question', () => {
  it.each([
    ['donde vacunan gratis a mi bebe', 'svc.q.salud'],
    ['dnd bacunan xfa mi wawa', 'svc.q.salud'],
    ['una salita cerca de ezpeleta', 'svc.q.salud'],
    ['tem posto de saúde perto?', 'svc.q.salud'],
    ['where can I see a doctor', 'svc.q.salud'],
    ['I need glasses', 'svc.q.salud'],
    ['où faire vacciner mon fils ?', 'svc.q.salud'],
    ['Kote mwen ka jwenn yon doktè?', 'svc.q.salud'],
    ['我的孩子在哪里打疫苗?', 'svc.q.salud'],
    ['где сделать прививку ребенку', 'svc.q.salud'],
    ['onde tiro o DNI?', 'svc.q.migrantes'],
    ['busco laburo de limpieza', 'svc.q.empleo'],
    ['eske lekol la ka refize pitit mwen paske li pa gen DNI', 'law.edu'],
    ['sera trata? quiero averiguar', 'line.145'],
  ])('"%s" is answered with %s first', (question, key) => {
    expect(ask(question).outcome).toBe('answered');
    expect(first(question)).toBe(key);
  });

  it('is answered in its own language, or in the source language with the other one named', () => {
    expect(ask('onde tiro o DNI?')).toMatchObject({ language: 'pt', questionLanguage: 'pt' });
    expect(ask('我的孩子在哪里打疫苗?')).toMatchObject({ language: 'es', questionLanguage: 'zh' });
    expect(ask('onde tiro o DNI?', { language: 'en' }).language).toBe('en');
  });

  it('shows the section of a guide that answers', () => {
    expect(ask('la universidad le cobra a extranjeros?').hits[0]).toMatchObject({ key: 'law.edu', section: 1 });
    expect(ask('mi hijo puede ir a la escuela sin dni?').hits[0]).toMatchObject({ key: 'law.edu', section: 0 });
  });

  it('says what it asks about', () => {
    expect(ask('a que hora abre la salita y cuanto cuesta').aspects).toEqual(['hours', 'cost']);
  });
});

describe('what is not known', () => {
  it.each([
    'who won the match',
    "what's the blue dollar price today",
    'quien gano el partido de boca',
    'puedo abrir cuenta en el banco con la precaria?',
    'direccion del consulado de bolivia',
    'como mando plata a mi familia en bolivia',
    'asdf qwer zxcv',
    '🙂',
    '',
  ])('is said to be unknown: "%s"', (question) => {
    expect(ask(question)).toMatchObject({ outcome: 'unknown', hits: [], danger: null });
  });

  it('has nothing to say without content', () => {
    const empty = createKnowledge({ municipality: quilmes, entries: [] });
    expect(decide(empty, { question: 'donde vacunan a mi bebe' }).outcome).toBe('unknown');
  });
});

describe('several answers on different topics', () => {
  it('are put to the asker', () => {
    const about = { description: 'Entrega de carnets en la plaza.', keywords: ['carnet'] };
    const both = createKnowledge({
      municipality: quilmes,
      entries: [
        aService({ key: 'svc.a', topics: ['health'], name: 'Carnet sanitario', ...about }),
        aService({ key: 'svc.b', topics: ['work'], name: 'Carnet laboral', ...about }),
      ],
    });
    expect(decide(both, { question: 'carnet' })).toMatchObject({ outcome: 'choices' });
    expect(decide(both, { question: 'carnet' }).hits).toHaveLength(2);
  });
});

describe('danger', () => {
  it('beats everything, also words of another service, and shows the lines by rank', () => {
    const decision = ask('busco trabajo pero mi hija no respira y no tengo dni');
    expect(decision).toMatchObject({ outcome: 'emergency', danger: 'medical', topic: 'health' });
    expect(decision.hits.map(({ key }) => key).slice(0, 2)).toEqual(['line.107', 'line.911']);
  });

  it('shows beside the lines only what belongs to it', () => {
    const decision = ask('mi hija no respira, necesito un hospital y tambien busco trabajo y papeles');
    expect(decision.hits.map(({ key }) => key)).toEqual(['line.107', 'line.911', 'svc.q.salud']);
  });

  it('is told without any content', () => {
    const empty = createKnowledge({ municipality: quilmes, entries: [] });
    expect(decide(empty, { question: 'mi mama no respira' })).toMatchObject({ outcome: 'emergency', hits: [] });
  });

  it('falls back on the police where a municipality has no line for it', () => {
    expect(ask('se me perdio mi hija en la peatonal').hits[0]?.key).toBe('line.911');
  });

  it('begins with who can listen when there is time for a talk today, with who comes when there is none', () => {
    const lines = (question: string) =>
      ask(question)
        .hits.map(({ key }) => key)
        .filter((key) => key.startsWith('line.'));
    expect(lines('mi marido me pega cuando toma')).toEqual(['line.144', 'line.911']);
    expect(lines('mi marido me está pegando ahora')).toEqual(['line.911', 'line.144']);
  });

  it('ignores the conversation before it', () => {
    const { context } = ask('donde vacunan a mi bebe');
    expect(ask('no respira', { context }).outcome).toBe('emergency');
  });
});

describe('a follow-up', () => {
  const { context } = ask('donde vacunan a mi bebe');

  it.each(['¿y los sábados?', 'y cuanto cuesta?', 'a que hora abre', 'e aos sábados?'])(
    'keeps to what was shown: "%s"',
    (question) => {
      expect(ask(question, { context })).toMatchObject({ outcome: 'answered' });
      expect(ask(question, { context }).hits[0]?.key).toBe('svc.q.salud');
    },
  );

  it('asks for hours when it names a day', () =>
    expect(ask('¿y los sábados?', { context }).aspects).toContain('hours'));

  it('with a need of its own stands alone', () => {
    expect(ask('y para buscar trabajo?', { context }).hits[0]?.key).toBe('svc.q.empleo');
  });

  it('is plain JSON and holds none of the words asked', () => {
    expect(JSON.parse(JSON.stringify(context))).toEqual(context);
    expect(JSON.stringify(context)).not.toContain('bebe');
  });

  it('with a context of another version is read as far as it goes', () => {
    const stale = { keys: ['gone'], needs: ['gone'], topic: null };
    expect(ask('¿y los sábados?', { context: stale }).outcome).toBe('unknown');
  });
});

describe('what is never shown', () => {
  const finding = (type: FindingEntry['facts']['type']): FindingEntry => ({
    kind: 'finding',
    key: 'q4a2',
    facts: { topics: ['work'], superseded: null, type, domain: 4, order: 2 },
    texts: { es: { keywords: ['pasantías'], text: 'Estudiantes y pasantías locales', institution: '' } },
  });
  const keysFor = (entry: Parameters<typeof knowQuilmes>[0], question: string, rest = {}) =>
    decide(knowQuilmes(entry), { question, ...rest }).hits.map(({ key }) => key);

  it('findings about what a municipality lacks', () => {
    expect(keysFor(finding('well-developed'), 'pasantías')).toEqual(['q4a2']);
    expect(keysFor(finding('potential'), 'pasantías')).toEqual([]);
  });

  it('what something newer has overtaken, and services that closed for good', () => {
    const inadi = aService({ key: 'svc.inadi', topics: ['discrimination'], name: 'INADI', description: 'Racismo' });
    expect(keysFor(inadi, 'racismo inadi')).toEqual(['svc.inadi']);
    expect(keysFor({ ...inadi, facts: { ...inadi.facts, superseded: { reason: {} } } }, 'racismo inadi')).toEqual([]);
    expect(keysFor({ ...inadi, facts: { ...inadi.facts, status: 'defunct' } }, 'racismo inadi')).toEqual([]);
  });

  const stop: MobileStopEntry = {
    kind: 'mobileStop',
    key: 'stop.1',
    facts: {
      topics: ['documents'],
      superseded: null,
      date: '2026-11-20',
      cancelled: false,
      address: { address1: 'Plaza Yrigoyen', locality: 'Quilmes' },
    },
    texts: { es: { keywords: ['operativo'], name: 'Quilmes Cerca', description: 'Operativo en la plaza' } },
  };

  it('stops of a mobile office that are over or cancelled', () => {
    const question = 'cuando es el operativo quilmes cerca';
    expect(keysFor(stop, question, { today: '2026-11-19' })).toContain('stop.1');
    expect(keysFor(stop, question, { today: '2026-11-21' })).not.toContain('stop.1');
    expect(keysFor({ ...stop, facts: { ...stop.facts, cancelled: true } }, question)).not.toContain('stop.1');
  });

  it('a location by itself: it speaks for the services offered there', () => {
    const place: LocationEntry = {
      kind: 'location',
      key: 'loc.q.oller',
      facts: { topics: ['health'], superseded: null, address: { address1: 'Av. 844', locality: 'Solano' } },
      texts: { es: { keywords: [], name: 'Hospital Oller', directions: '' } },
    };
    expect(keysFor(place, 'hospital oller')).toContain('svc.q.salud');
    expect(keysFor(place, 'hospital oller')).not.toContain('loc.q.oller');
  });
});

describe('an illness that is no danger yet', () => {
  it.each(['mi nene tiene fiebre', 'meu filho está com febre', 'my son has a fever', 'ma fille a de la fièvre'])(
    '"%s" is answered, with the first medical line should it get worse',
    (question) => expect(ask(question)).toMatchObject({ outcome: 'answered', danger: null, urgentLine: 'line.107' }),
  );

  it('needs no line when nothing hurts', () => expect(ask('donde vacunan').urgentLine).toBeNull());

  it('has none where none is published', () => {
    const known = knowQuilmes();
    for (const key of ['line.107', 'line.911']) known.remove(key);
    expect(decide(known, { question: 'mi nene tiene fiebre' })).toMatchObject({
      outcome: 'answered',
      urgentLine: null,
    });
  });
});

describe('a message that asks nothing', () => {
  it('is no question, and what was spoken of stays in mind', () => {
    const { context } = ask('donde vacunan');
    expect(ask('gracias', { context })).toMatchObject({ outcome: 'unknown', courtesy: 'thanks', hits: [], context });
  });

  it('but wishes for help is given the line for danger', () => {
    expect(ask('hola ayuda')).toMatchObject({ outcome: 'unknown', courtesy: 'help', urgentLine: 'line.911' });
  });

  it('comes after danger', () =>
    expect(ask('auxilio gracias')).toMatchObject({ outcome: 'emergency', courtesy: null }));
});

describe('who says to be without papers', () => {
  const law = aGuide({
    key: 'law.health',
    topics: ['health'],
    title: 'Derechos de quien no tiene DNI',
    sections: [['Guardia', 'Sin DNI también tienen que atender.']],
  });

  const clinics = ['Bernal', 'Ezpeleta', 'La Ribera'].map((place) =>
    aService({
      key: `svc.${place}`,
      topics: ['health'],
      name: `Salita de ${place}: fiebre, niñas y niños`,
      description: 'Atiende también sin DNI a quien está enfermo o tiene fiebre.',
    }),
  );

  it.each(['mi nene tiene fiebre y no tengo dni', 'meu filho tem febre e estou sem documentos'])(
    'is shown what the law says among the first: "%s"',
    (question) => {
      const keys = decide(knowQuilmes(law, ...clinics), { question }).hits.map(({ key }) => key);
      expect(keys.slice(0, 2)).toContain('law.health');
    },
  );
});

describe('what is asked', () => {
  it('is the school, not the paper that the school asks for', () => {
    expect(first('me piden partida de nacimiento apostillada para anotarla en el jardin')).toBe('law.edu');
    expect(first('la escuela exige acta de nacimiento legalizada')).toBe('law.edu');
  });

  it('may be a line, by its number', () => expect(first('que es el 145?')).toBe('line.145'));

  it('in few words is in the language of the device when something speaks for it', () => {
    expect(ask('abogado gratis', { languageHint: 'es' }).language).toBe('es');
    expect(ask('documentos', { languageHint: 'pt' }).language).toBe('pt');
  });
});

describe('a knowledge that changes', () => {
  const questions = ['donde vacunan', 'busco laburo', 'onde tiro o DNI?', 'bacunas', 'quien gano el partido'];
  const answers = (known: typeof knowledge) => questions.map((question) => decide(known, { question }));

  it('answers from the new text at once, and no longer from the old', () => {
    const known = knowQuilmes();
    known.put(aService({ key: 'svc.q.empleo', topics: ['work'], name: 'Taller de robótica', description: 'Robótica' }));
    expect(decide(known, { question: 'robotica' }).hits[0]?.key).toBe('svc.q.empleo');
    known.remove('svc.q.empleo');
    expect(decide(known, { question: 'robotica' }).outcome).toBe('unknown');
    expect(known.size).toBe(entries.length - 1);
  });

  it('is as before once an entry was put in and taken out', () => {
    const known = knowQuilmes();
    const before = answers(known);
    known.put(aService({ key: 'svc.x', topics: ['work'], name: 'Vacunas y laburo', description: 'DNI partido' }));
    known.remove('svc.x');
    expect(answers(known)).toEqual(before);
  });

  it('does not depend on the order in which entries came', () => {
    const reversed = createKnowledge({ municipality: quilmes, entries: [...entries].reverse() });
    expect(answers(reversed)).toEqual(answers(knowledge));
  });

  it('takes the removal of what it does not have', () => expect(() => knowledge.remove('svc.none')).not.toThrow());
});
