import { describe, expect, it } from 'vitest';
import { createCollection, decide, explainDecision, type Similarities, textsForMeaning } from '../src/index.js';
import { aGuide, aService, entries, knowQuilmes } from './quilmes.js';

const pool = aService({
  key: 'svc.q.pileta',
  topics: ['community'],
  name: 'Pileta municipal',
  description: 'Natación y juegos de agua en verano.',
});
const knowledge = knowQuilmes(pool);
const keys = [...entries, pool].map(({ key }) => key);

/** Everything is equally far from the question, but for these. */
function near(...wanted: (readonly [key: string, cosine: number])[]): Similarities {
  const rest = keys.map((key, place) => [key, 0.1 + (place % 5) / 100] as const);
  return new Map([...rest, ...wanted]);
}

const SWIM = 'mi hija quiere chapotear';
const unsure = (question: string) => decide(knowledge, { question });

describe('a question that shares no word with what answers it', () => {
  it('is unknown, and named is what stands out in meaning', () => {
    expect(unsure(SWIM)).toMatchObject({ outcome: 'unknown', nearest: null, wantsSimilarities: true });
    const { outcome, nearest, hits } = decide(knowledge, { question: SWIM, similarities: near(['svc.q.pileta', 0.6]) });
    expect({ outcome, hits, nearest: nearest?.key }).toEqual({ outcome: 'unknown', hits: [], nearest: 'svc.q.pileta' });
  });

  it('names nothing when nothing stands out', () => {
    expect(decide(knowledge, { question: SWIM, similarities: near(['svc.q.pileta', 0.14]) }).nearest).toBeNull();
  });

  it('asks the more of what stands out, the more there is beside it', () => {
    const others = Array.from({ length: 2_000 }, (_, at) => [`svc.other${at}`, 0.1 + (at % 5) / 100] as const);
    const among = (cosine: number) =>
      decide(knowledge, { question: SWIM, similarities: new Map([...others, ['svc.q.pileta', cosine]]) }).nearest;
    // Two and a half standard deviations: far among a dozen, nothing among two thousand.
    expect(among(0.155)).toBeNull();
    expect(among(0.6)?.key).toBe('svc.q.pileta');
  });

  it('never names a line, what the window says of itself, or what is not there any more', () => {
    for (const key of ['line.100', 'svc.gone']) {
      expect(decide(knowledge, { question: SWIM, similarities: near([key, 0.6]) }).nearest).toBeNull();
    }
    const notice = aGuide({ key: 'about.us', topics: ['privacy'], title: 'Quiénes somos', sections: [] });
    const told = knowQuilmes({ ...notice, facts: { ...notice.facts, nature: 'notice' } });
    expect(decide(told, { question: SWIM, similarities: near(['about.us', 0.6]) }).nearest).toBeNull();
  });
});

describe('words that leave open which entry is meant', () => {
  const courses = (key: string, name: string) =>
    aService({ key, topics: ['community'], name, description: 'Talleres gratuitos de zumba y crochet.' });
  const both = knowQuilmes(courses('svc.q.a', 'Talleres de la ribera'), courses('svc.q.b', 'Talleres del centro'));
  const question = 'zumba y crochet';

  it('are put in order by meaning', () => {
    const byWords = decide(both, { question });
    expect(byWords.wantsSimilarities).toBe(true);
    expect(byWords.hits.map(({ key }) => key)).toEqual(['svc.q.a', 'svc.q.b']);
    const byBoth = decide(both, { question, similarities: near(['svc.q.b', 0.6]) });
    expect(byBoth.hits.map(({ key }) => key)).toEqual(['svc.q.b', 'svc.q.a']);
    expect(byBoth.outcome).toBe(byWords.outcome);
  });
});

describe('what needs no second opinion', () => {
  it.each([
    ['a danger', 'mi mama no respira'],
    ['a greeting', 'hola, buen día'],
    ['nonsense', 'asdfghjkl'],
    ['what nobody asks a town hall', 'quien gano el partido'],
    ['an answer that is sure', 'donde vacunan a mi bebe'],
  ])('is %s', (_what, question) => {
    expect(unsure(question).wantsSimilarities).toBe(false);
  });

  it('is a follow-up', () => {
    const { context } = unsure('donde vacunan a mi bebe');
    expect(decide(knowledge, { question: 'y los sábados?', context }).wantsSimilarities).toBe(false);
  });

  it('is said the same whatever a model thinks of it', () => {
    for (const question of ['mi mama no respira', 'quien gano el partido', 'donde vacunan a mi bebe']) {
      expect(decide(knowledge, { question, similarities: near(['svc.q.pileta', 0.9]) })).toEqual(unsure(question));
    }
  });
});

describe('a model that talks nonsense', () => {
  const questions = [
    SWIM,
    'vacunas',
    'trabajo sin dni',
    'escuela para mi hijo sin papeles',
    'necesito un credito hipotecario',
    'donde hay talleres de natacion',
    'quiero reclamar por una luz de la calle',
    'consulado de bolivia',
    'what do I need for the university',
    'mi mama no respira y donde vacunan',
  ];
  /** The same for the same seed, and nothing like the questions. */
  const atRandom = (seed: number): Similarities =>
    new Map(keys.map((key, place) => [key, Math.sin(seed * 7_919 + place * 104_729)]));
  const constant = (cosine: number): Similarities => new Map(keys.map((key) => [key, cosine]));
  const pointing = keys.map((key) => near([key, 1]));

  it.each<[string, Similarities[]]>([
    ['random numbers', Array.from({ length: 40 }, (_, seed) => atRandom(seed))],
    ['always the same', [constant(0), constant(1), constant(-1)]],
    ['no numbers', [constant(Number.NaN), constant(Number.POSITIVE_INFINITY), constant(1e300)]],
    ['keys of nothing', [new Map([['', 1]]), new Map(Array.from({ length: 50 }, (_, at) => [`x${at}`, at / 50]))]],
    ['one entry for everything', pointing],
    ['nothing at all', [new Map()]],
  ])('(%s) turns no "I don\'t know" into an answer, and shows nothing that words do not', (_what, all) => {
    for (const question of questions) {
      const honest = unsure(question);
      for (const similarities of all) {
        const given = decide(knowledge, { question, similarities });
        expect(new Set(given.hits.map(({ key }) => key))).toEqual(new Set(honest.hits.map(({ key }) => key)));
        // Where it disagrees with words the asker may be asked which of the same entries is meant.
        const allowed = honest.outcome === 'answered' ? ['answered', 'choices'] : [honest.outcome];
        expect(allowed).toContain(given.outcome);
      }
    }
  });
});

describe('an explanation', () => {
  const entryOf = (key: string) => [...entries, pool].find((entry) => entry.key === key) ?? null;

  it('says what meaning adds, as one term among the others', () => {
    const { candidates } = explainDecision(
      knowledge,
      { question: SWIM, similarities: near(['svc.q.pileta', 0.6]) },
      entryOf,
    );
    expect(candidates[0]).toMatchObject({ key: 'svc.q.pileta', isEnough: false, terms: [{ kind: 'meaning' }] });
  });
});

describe('the texts that stand for an entry', () => {
  it('are one for each language and each section, none too long', () => {
    expect(textsForMeaning(pool)).toEqual(['Pileta municipal\nNatación y juegos de agua en verano.']);
    const guide = aGuide({
      key: 'g',
      topics: ['education'],
      title: 'Escuela',
      sections: [
        ['Inscripción', 'Todo el año.'],
        ['Vacantes', '🙂'.repeat(2_000)],
      ],
    });
    const texts = textsForMeaning(guide);
    expect(texts).toHaveLength(2);
    expect(Math.max(...texts.map(({ length }) => length))).toBeLessThanOrEqual(1_500);
    expect(texts.every((text) => !/[\uD800-\uDBFF]$/.test(text))).toBe(true);
  });

  it('are none for what may not answer', () => {
    expect(textsForMeaning({ ...pool, facts: { ...pool.facts, status: 'defunct' } })).toEqual([]);
  });
});

describe('a collection', () => {
  const titles = ['Bread', 'Cheese', 'Market', 'Parking', 'Museum', 'Library', 'School', 'Clinic', 'Harbour', 'Forest'];
  const collection = createCollection({
    documents: titles.map((title, place) => ({
      id: title,
      area: place % 2 === 0 ? 'north' : 'south',
      texts: { en: { title, body: [`All about the ${title.toLowerCase()}.`] } },
    })),
  });
  const similarities = new Map(titles.map((title) => [title, title === 'Harbour' ? 0.7 : 0.1]));

  it('finds what shares no word with the question, in the area asked for only', () => {
    const find = (area?: string) => collection.search('where do boats go', { similarities, area }).map(({ id }) => id);
    expect(collection.search('where do boats go')).toEqual([]);
    expect(find()).toEqual(['Harbour']);
    expect(find('north')).toEqual(['Harbour']);
    expect(find('south')).toEqual([]);
  });

  it('keeps what words find in front of what they do not, and answers by words alone', () => {
    const hits = collection.search('where is the market', { similarities });
    expect(hits.map(({ id }) => id)).toEqual(['Market', 'Harbour']);
    const without = collection.answer('where is the market');
    const { hits: _hits, ...answer } = collection.answer('where is the market', { similarities });
    expect(without).toMatchObject(answer);
    expect(collection.answer('where do boats go', { similarities })).toMatchObject({
      outcome: 'unknown',
      hits: [{ id: 'Harbour' }],
    });
  });
});
