import { createCollection } from '@ventanilla/answering';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText } from './any-text.js';
import { pages, windowsIn } from './windows.js';

const ADDRESS = 3;
const HOURS = 6;
const BOOKLET = 7;

type Asked = { where: string; when: string; papers: string; elsewhere: string };
const questions: Readonly<Record<string, Asked>> = {
  es: {
    where: '¿Dónde queda el centro de salud?',
    when: '¿Cuándo puedo vacunar a mi bebé?',
    papers: '¿Qué documentos necesito para inscribir a mi hijo en la escuela?',
    elsewhere: '¿Quién ganó el partido de fútbol?',
  },
  pt: {
    where: 'Onde fica o posto de saúde?',
    when: 'Quando posso vacinar meu bebê?',
    papers: 'Que documentos preciso para matricular meu filho na escola?',
    elsewhere: 'Quem ganhou o jogo de futebol?',
  },
  en: {
    where: 'Where is the health centre?',
    when: 'When can I vaccinate my baby?',
    papers: 'What papers do I need to enrol my child at school?',
    elsewhere: 'Who won the football match?',
  },
  fr: {
    where: 'Où se trouve le centre de santé ?',
    when: 'Quand puis-je faire vacciner mon bébé ?',
    papers: 'Quels papiers faut-il pour inscrire mon enfant à l’école ?',
    elsewhere: 'Qui a gagné le match de football ?',
  },
  ht: {
    where: 'Ki kote sant sante a ye?',
    when: 'Kilè mwen ka vaksinen tibebe mwen?',
    papers: 'Ki papye mwen bezwen pou enskri pitit mwen nan lekòl?',
    elsewhere: 'Ki moun ki te genyen match foutbòl la?',
  },
};

describe.each(Object.entries(questions))('a collection in %s', (language, { where, when, papers, elsewhere }) => {
  const windows = windowsIn(language);

  it('finds the address', () => {
    expect(windows.sentences(where, 'clinic', { language })).toContain(ADDRESS);
  });

  it('finds the hours and what to bring, which stand together, and nothing around them', () => {
    expect(windows.sentences(when, 'clinic', { language })).toEqual([HOURS, BOOKLET]);
  });

  it('finds nothing in a document about something else', () => {
    expect(windows.sentences(papers, 'clinic', { language })).toEqual([]);
    expect(windows.sentences(elsewhere, 'clinic', { language })).toEqual([]);
  });

  it('answers from the right document, surely', () => {
    expect(windows.answer(papers, { language })).toMatchObject({ outcome: 'answered', id: 'school', language });
    expect(windows.answer(where, { language }).confidence).toBeGreaterThan(0.8);
  });

  it('does not know what no document says', () => {
    const { outcome, id, sentences, confidence } = windows.answer(elsewhere, { language });
    expect({ outcome, id, sentences }).toEqual({ outcome: 'unknown', id: null, sentences: [] });
    expect(confidence).toBeLessThan(0.2);
  });
});

describe('the sentences of a document', () => {
  it('are the same whatever came first', () => {
    const documents = pages.map(({ id, texts }) => ({ id, texts }));
    const forwards = createCollection({ documents });
    const backwards = createCollection({ documents: [...documents].reverse() });
    for (const [language, asked] of Object.entries(questions)) {
      for (const question of Object.values(asked)) {
        expect(backwards.answer(question, { language })).toEqual(forwards.answer(question, { language }));
        expect(backwards.sentences(question, 'clinic', { language })).toEqual(
          forwards.sentences(question, 'clinic', { language }),
        );
      }
    }
  });

  it('are places in the body, be it one text or sentences', () => {
    const body = 'The market opens on Saturdays. Dogs stay outside.\nParking is free.';
    const collection = createCollection({ documents: [{ id: 'market', texts: { en: { title: 'Market', body } } }] });
    const found = collection.sentences('When does the market open?', 'market', { language: 'en' });
    expect(found).toContain(0);
    expect(Math.max(...found)).toBeLessThan(3);
  });

  it('are none where there is no such document, no such language and no body', () => {
    const collection = createCollection({ documents: [{ id: 'empty', texts: { en: { title: 'Market', body: [] } } }] });
    expect(collection.sentences('market', 'gone')).toEqual([]);
    expect(collection.sentences('market', 'empty', { in: 'fr' })).toEqual([]);
    expect(collection.sentences('market', 'empty', { language: 'en' })).toEqual([]);
    expect(collection.answer('market', { language: 'en' }).outcome).toBe('unknown');
  });

  it('are found for any question in any text, and no question makes it throw', () => {
    fc.assert(
      fc.property(anyText(60), anyText(300), anyText(40), (question, body, title) => {
        const collection = createCollection({ documents: [{ id: 'any', texts: { es: { title, body } } }] });
        const { confidence, sentences } = collection.answer(question);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(collection.sentences(question, 'any').every(Number.isInteger)).toBe(true);
        expect(sentences.every(Number.isInteger)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});
