import { describe, expect, it } from 'vitest';
import { createKnowledge, decide } from '../src/index.js';
import { aGuide, aService, entries, knowQuilmes, quilmes } from './quilmes.js';

const knowledge = knowQuilmes();
const ask = (question: string) => decide(knowledge, { question });

describe('an errand that nobody published', () => {
  it.each([
    ['certificado de discapacidad', 'svc.q.salud'],
    ['certificado de antecedentes penales para el trabajo', 'svc.q.migrantes'],
    ['como saco el boleto estudiantil para mi hijo', 'law.edu'],
    ['donde voto', 'svc.q.cgpc'],
  ])('"%s" is refused, and %s is named as near', (question, nearest) => {
    expect(ask(question)).toMatchObject({ outcome: 'unknown', hits: [], nearest: { key: nearest } });
  });

  it.each(['que colectivo va al hospital', 'salón de fiestas', 'party room for a birthday'])(
    '"%s" has nothing near it',
    (question) => expect(ask(question)).toMatchObject({ outcome: 'unknown', nearest: null }),
  );

  it('is answered as soon as somebody publishes it', () => {
    const registry = aService({
      key: 'svc.q.casamientos',
      topics: ['documents'],
      name: 'Turnos para casamiento civil',
      description: 'El registro civil da turnos para casarse.',
    });
    expect(decide(knowQuilmes(registry), { question: 'donde me caso por civil' }).hits[0]?.key).toBe(registry.key);
  });
});

describe('what is near to a question that nothing answers', () => {
  it('is not whom the asker is led to anyway', () => {
    const only = entries.filter(({ key }) => key !== 'svc.q.cgpc');
    const town = createKnowledge({ municipality: quilmes, entries: only });
    expect(decide(town, { question: 'donde voto' })).toMatchObject({ outcome: 'unknown', nearest: null });
  });

  it('is not for people of a country that nobody named', () => {
    const law = aGuide({
      key: 'law.venezuela',
      topics: ['documents'],
      title: 'Venezuela: pasaporte vencido',
      keywords: ['pasaporte venezolano'],
      sections: [['Qué aceptan', 'Aceptan el pasaporte vencido de Venezuela.']],
    });
    expect(decide(knowQuilmes(law), { question: 'perdí mi pasaporte' }).nearest?.key).toBe('svc.q.migrantes');
  });
});
