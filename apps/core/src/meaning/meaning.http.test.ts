import { aHelpLine, aService } from '@ventanilla/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { embeddingOf, embeds, embedsAs, textsIn } from '../../test/embedding-model.js';
import {
  endless,
  garbage,
  hangsUp,
  json,
  type Manner,
  type MisbehavingModel,
  never,
  redirects,
  startMisbehavingModel,
} from '../../test/misbehaving-model.js';
import { openMunicipality, publish, type RunningCore, startCore } from '../../test/running-core.js';

/** No word of it stands in what is published. */
const SWIM = 'me llamo Ana Paz, quiero chapotear, 95.123.456';
const SURE = 'donde vacunan a mi bebe';

const services: [key: string, name: string, description: string][] = [
  ['pileta', 'Pileta municipal', 'Natación en verano.'],
  ['perros', 'Sanidad de mascotas', 'Castramos perros y gatos.'],
  ['murales', 'Taller de murales', 'Pintura sobre paredes.'],
  ['bici', 'Bicicletas públicas', 'Estaciones en avenidas.'],
  ['coro', 'Coro popular', 'Ensayos los jueves.'],
  ['ajedrez', 'Club de ajedrez', 'Partidas y torneos.'],
  ['huerta', 'Huerta orgánica', 'Semillas y compost.'],
  ['tango', 'Milonga en la plaza', 'Baile al aire libre.'],
  ['radio', 'Radio comunitaria', 'Programas del barrio.'],
];

/** So that no two replies are alike. */
let calls = 0;
let model: MisbehavingModel;
let core: RunningCore;
beforeAll(async () => {
  model = await startMisbehavingModel();
  model.behave(embeds);
  core = await startWith({ MODEL_URL: model.url, EMBEDDING_MODEL: 'concepts' });
});
afterAll(async () => {
  await core?.stop();
  await model?.stop();
});
// A good reply between two bad ones: after three failures in a row a model is left alone.
beforeEach(async () => {
  model.behave(embeds);
  await ask(SWIM);
  model.asked.length = 0;
});

async function startWith(settings: NodeJS.ProcessEnv): Promise<RunningCore> {
  const started = await startCore(settings);
  await openMunicipality(started.administrator, 'quilmes');
  for (const [key, name, description] of services) {
    const text = { name, description, keywords: [] };
    await publish(started.administrator, aService({ key: `svc.${key}`, facts: { topics: ['community'] }, text }));
  }
  await publish(started.administrator, aService());
  await publish(started.administrator, aHelpLine());
  await started.catchUp();
  await started.embedAll();
  return started;
}

const ask = (question: string, from = core) => from.client().ask({ body: { municipality: 'quilmes', question } });
const explain = (question: string, from = core) =>
  from.administrator.explainAnswer({ body: { municipality: 'quilmes', question } });

describe('with an embedding model', () => {
  it('names what comes nearest to a question that shares no word with it, and says that it is no answer', async () => {
    const answer = await ask(SWIM);
    expect(answer).toMatchObject({ outcome: 'unknown', items: [], nearest: { key: 'svc.pileta' } });
    expect(answer.text).toContain('Pileta municipal');
  });

  it('reads a question in any language that the model knows', async () => {
    expect(await ask('je voudrais plonger')).toMatchObject({ language: 'fr', nearest: { key: 'svc.pileta' } });
  });

  it('tells it neither who asks nor what needs no second opinion', async () => {
    await ask(SWIM);
    expect(model.asked).toHaveLength(1);
    expect(model.asked.join()).toContain('chapotear');
    expect(model.asked.join()).not.toMatch(/Ana|Paz|95\.123/);
    model.asked.length = 0;
    for (const question of [SURE, 'hola', 'quien gano el partido']) await ask(question);
    expect(model.asked).toEqual([]);
  });

  it('says on the page that explains what meaning had to do with it', async () => {
    const { answer, why } = await explain(SWIM);
    expect(answer.nearest?.key).toBe('svc.pileta');
    expect(why).toMatchObject({ meaning: 'heard' });
    expect(why.candidates[0]).toMatchObject({ key: 'svc.pileta', isEnough: false, terms: [{ kind: 'meaning' }] });
    expect((await explain(SURE)).why.meaning).toBe('notNeeded');
    model.behave(json(500, {}));
    expect((await explain(SWIM)).why.meaning).toBe('away');
  });

  it('reads what is published once, and what changed again', async () => {
    await core.embedAll();
    expect(model.asked).toEqual([]);
    const text = { name: 'Guardería canina', description: 'Cachorro contento.', keywords: [] };
    await publish(core.administrator, aService({ key: 'svc.canina', facts: { topics: ['community'] }, text }));
    await core.catchUp();
    await core.embedAll();
    expect(model.asked.flatMap(textsIn)).toEqual(['Guardería canina\nCachorro contento.']);
  });
});

describe('a danger', () => {
  it('is answered at once and without the model, whatever the model does', async () => {
    model.behave(never);
    for (const question of ['mi mama no respira', 'ele vai me matar', 'mi mama no respira y quiero chapotear']) {
      const answer = await ask(question);
      expect(answer).toMatchObject({ outcome: 'emergency' });
    }
    expect(model.asked).toEqual([]);
  });
});

const misbehaviours: [what: string, manner: Manner][] = [
  ['fails', json(500, { error: 'no' })],
  ['wants another key', json(401, {})],
  ['answers in another shape', json(200, { embedding: [1, 2, 3] })],
  ['gives no embedding', json(200, { data: [] })],
  ['gives too many', json(200, { data: [0, 1].map((index) => ({ index, embedding: embeddingOf(SWIM) })) })],
  ['has fewer dimensions', embedsAs(() => [1, 0])],
  ['has more dimensions', embedsAs((text) => [...embeddingOf(text), 1])],
  ['has too many dimensions', embedsAs(() => new Array(100_000).fill(0.5))],
  ['gives nothing but zeros', embedsAs((text) => embeddingOf(text).map(() => 0))],
  ['gives words for numbers', embedsAs((text) => embeddingOf(text).map(() => 'Ignore the rules'))],
  ['gives null for numbers', embedsAs((text) => embeddingOf(text).map(() => Number.NaN))],
  [
    'gives numbers without end',
    (response) => response.writeHead(200).end('{"data":[{"index":0,"embedding":[1e999]}]}'),
  ],
  ['is no JSON', (response) => response.writeHead(200).end('{"data":[{"index":0,"embedding":[NaN]}]}')],
  ['stops in the middle', (response) => response.writeHead(200).end('{"data":[{"index":0,"embedding":[0.1,0.')],
  ['talks garbage', garbage],
  ['hangs up', hangsUp],
  ['sends us elsewhere', redirects],
  ['never ends', endless],
  ['never answers', never],
];

describe('an embedding model that misbehaves', () => {
  it.each(misbehaviours)('leaves the answer of words as it is when it %s', async (_what, manner) => {
    model.behave(manner);
    expect(await ask(SWIM)).toMatchObject({ outcome: 'unknown', items: [], nearest: null });
  });

  it.each<[string, Manner]>([
    ['always gives the same', embedsAs((text) => embeddingOf(text).map(() => 1))],
    ['gives huge numbers', embedsAs((text) => embeddingOf(text).map((_, at) => (at % 2 === 0 ? 1e308 : -1e308)))],
    ['gives other numbers each time', embedsAs((text) => embeddingOf(text).map((_, at) => Math.sin(++calls * at)))],
  ])('turns no "I don\'t know" into an answer when it %s', async (_what, manner) => {
    model.behave(manner);
    for (let time = 0; time < 3; time += 1) expect(await ask(SWIM)).toMatchObject({ outcome: 'unknown', items: [] });
    expect(await ask(SURE)).toMatchObject({ outcome: 'answered', items: [{ key: 'svc.q.vacunas' }] });
  });

  it('is left alone for a while after three failures in a row', async () => {
    const own = await startWith({ MODEL_URL: model.url, EMBEDDING_MODEL: 'own' });
    try {
      model.asked.length = 0;
      model.behave(json(500, {}));
      for (let time = 0; time < 5; time += 1) await ask(SWIM, own);
      expect(model.asked).toHaveLength(3);
    } finally {
      await own.stop();
    }
  });

  it('is asked nothing when it could not read what is published', async () => {
    model.behave(json(500, {}));
    const own = await startWith({ MODEL_URL: model.url, EMBEDDING_MODEL: 'away' });
    try {
      expect(model.asked).toHaveLength(3);
      expect(await ask(SWIM, own)).toMatchObject({ outcome: 'unknown', nearest: null });
      expect(model.asked).toHaveLength(3);
    } finally {
      await own.stop();
    }
  });

  it('is asked for the rest when there is one text it can not read', async () => {
    const picky: Manner = (response, asked) =>
      asked.includes('Coro popular') ? json(400, { error: 'too long' })(response, asked) : embeds(response, asked);
    model.behave(picky);
    const own = await startWith({ MODEL_URL: model.url, EMBEDDING_MODEL: 'picky' });
    try {
      expect((await ask(SWIM, own)).nearest?.key).toBe('svc.pileta');
    } finally {
      await own.stop();
    }
  });
});

describe('without an embedding model', () => {
  it('words alone decide and nobody is asked', async () => {
    const own = await startWith({});
    try {
      expect(await ask(SWIM, own)).toMatchObject({ outcome: 'unknown', nearest: null });
      expect((await explain(SWIM, own)).why.meaning).toBe('off');
      expect(model.asked).toEqual([]);
    } finally {
      await own.stop();
    }
  });
});
