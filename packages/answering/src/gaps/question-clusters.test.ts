import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ClusterProfile, QuestionClusters } from './question-clusters.js';
import { traitsOf } from './traits.js';
import { wordsPeopleUse } from './words-people-use.js';

/** Which questions come together: ids of clusters in the order of the questions. */
function gather(questions: readonly string[], clusters = new QuestionClusters()): string[] {
  return questions.map((question, at) => {
    const traits = traitsOf(question);
    const id = clusters.find(traits) ?? `c${at}`;
    clusters.add(id, traits);
    return id;
  });
}

const areOne = (...questions: string[]) => new Set(gather(questions)).size === 1;

describe('questions about the same thing come together', () => {
  it.each([
    ['spelling', 'donde saco el registro de conducir', 'dnd saco el rejistro d conducir'],
    ['order', 'la garrafa social cómo la pido', 'cómo pido la garrafa social'],
    ['words around', 'fotocopias', 'buenas, quisiera saber dónde puedo sacar fotocopias por favor'],
    ['language', 'como abro una cuenta en el banco', 'kijan pou m louvri yon kont bank'],
    ['language', 'que dia pasa la basura', 'what day is garbage collection'],
    ['a word nobody listed', 'hay un audífono para mi abuela', 'donde dan audifonos'],
    ['a slip in it', 'reparten guardapolvos', 'dan guardapolbos'],
    ['a word of two languages', 'prótesis dental', 'prótese dentária'],
  ])('across %s: "%s" and "%s"', (_across, one, other) => {
    expect(areOne(one, other)).toBe(true);
  });

  it.each([
    ['consulates of two countries', 'telefono del consulado de peru', 'telefono del consulado de haiti'],
    ['two courses', 'curso de peluqueria gratis', 'curso de computacion gratis'],
    ['two certificates', 'certificado de domicilio', 'certificado de defuncion'],
    ['a fine and a licence', 'donde pago una multa de transito', 'donde saco el registro de conducir'],
    ['nothing but words around', 'donde queda', 'cuanto cuesta'],
  ])('but not %s: "%s" and "%s"', (_what, one, other) => {
    expect(areOne(one, other)).toBe(false);
  });

  it('leaves out the names of places', () => {
    const isPlaceWord = (word: string) => word === 'bernal';
    const names = traitsOf('hay cerrajero en bernal', { isPlaceWord }).map(({ name }) => name);
    expect(names).not.toContain('bernal');
    expect(traitsOf('hay cerrajero en bernal').map(({ name }) => name)).toContain('bernal');
  });
});

describe('clusters', () => {
  const questions = [
    'que dia pasa la basura',
    'hay biblioteca',
    'fotocopias',
    'garbage collection day',
    'tem biblioteca?',
    'donde saco fotocopias',
  ];

  it('are the same again for the same questions, and go on from what was kept of them', () => {
    const kept = new Map<string, ClusterProfile>();
    const clusters = new QuestionClusters();
    for (const [at, question] of questions.slice(0, 3).entries()) {
      kept.set(`c${at}`, clusters.add(`c${at}`, traitsOf(question)));
    }
    const restarted = new QuestionClusters(JSON.parse(JSON.stringify([...kept.values()])));
    expect(gather(questions.slice(3), restarted)).toEqual(['c0', 'c1', 'c2']);
    expect(gather(questions)).toEqual(gather(questions));
    expect(gather(questions).slice(3)).toEqual(['c0', 'c1', 'c2']);
  });

  it('that are removed attract nothing any more', () => {
    const clusters = new QuestionClusters();
    clusters.add('rubbish', traitsOf('que dia pasa la basura'));
    clusters.remove('rubbish');
    clusters.remove('never there');
    expect(clusters.find(traitsOf('basura'))).toBeNull();
  });

  it('keep a bounded number of traits, however much is asked', () => {
    const clusters = new QuestionClusters();
    let kept: ClusterProfile | null = null;
    for (let at = 0; at < 200; at++)
      kept = clusters.add('one', traitsOf(`palabra${'abcdefghij'[at % 10]}${at} fotocopia`));
    expect(kept?.traits.length).toBeLessThanOrEqual(40);
    expect(kept?.size).toBe(200);
    expect(clusters.find(traitsOf('fotocopia'))).toBe('one');
  });

  it('take any text whatever', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 20 }), (texts) => {
        expect(gather(texts)).toEqual(gather(texts));
      }),
    );
  });
});

describe('words people use', () => {
  it('are those that tell what is asked for, the most used first, as they were written', () => {
    const questions = [
      { text: 'donde saco el chip para el celu', language: 'es' },
      { text: 'chip de celular con pasaporte?', language: 'es' },
      { text: 'where do I buy a chip', language: 'en' },
    ];
    const used = wordsPeopleUse({ questions, limit: 2, isLeftOut: (word) => word === 'pasaporte' });
    expect(used).toEqual([
      { word: 'chip', language: 'es', count: 3 },
      { word: 'celu', language: 'es', count: 1 },
    ]);
  });
});
