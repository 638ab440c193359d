import { type CoreClient, type IndicatorSet, type SetContent, topics } from '@ventanilla/contracts';
import { mgiDomains, migraCidadesSet, questionTopics, starterSet } from '@ventanilla/mgi';
import { aStaffMember } from '@ventanilla/testing';
import { Types } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codeOf, openMunicipality, type RunningCore, signedIn, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';

let core: RunningCore;
let fabia: CoreClient;
let zoe: CoreClient;
beforeAll(async () => {
  core = await startCore();
  for (const id of ['quilmes', 'caba']) await openMunicipality(core.administrator, id);
  const as = async (name: string, municipality: string) =>
    (
      await signedIn(
        core,
        aStaffMember({ email: `${name}@mgi.example`, name, role: 'focalPoint', municipalities: [municipality] }),
      )
    ).core;
  [fabia, zoe] = [await as('fabia', 'quilmes'), await as('zoe', 'caba')];
}, 60_000);
afterAll(() => core?.stop());

async function starter(): Promise<IndicatorSet> {
  const { items } = await fabia.listIndicatorSets({ query: { key: starterSet.key } });
  const [first] = items;
  if (!first) throw new Error('The starter set is not offered');
  return fabia.getIndicatorSet({ params: { id: first.id } });
}

const begin = async (key: string, from: string | null = null, who = fabia) =>
  who.createIndicatorSet({ body: { owner: 'quilmes', key, names: { es: 'Preguntas de Quilmes' }, from } });

const contentOf = ({ names, origin, basedOn, scale, domains, indicators }: IndicatorSet): SetContent => ({
  ...{ names, origin, basedOn, scale, domains, indicators },
});

const read = (who: CoreClient, { id, saved }: IndicatorSet, text: string, format: 'csv' | 'json' = 'csv') =>
  who.importIndicatorSet({ params: { id }, body: { saved, format, text } });

const release = ({ id, saved }: IndicatorSet, who = fabia) =>
  who.releaseIndicatorSet({ params: { id }, body: { saved } });

const textOf = ({ content }: { content: string }) => Buffer.from(content, 'base64').toString('utf8');

const table = 'indicator;domain;domain_name_es;question_es\nS1;1;Salud;¿La guardia atiende a todas las personas?\n';

describe('the sets of the platform', () => {
  it('are there from the start, released, and say that they are derived and not official', async () => {
    const { items } = await fabia.listIndicatorSets({ query: { municipality: 'quilmes', state: 'released' } });
    expect(items.map(({ key, owner, origin }) => [key, owner, origin.kind])).toEqual([
      [starterSet.key, null, 'derived'],
      [migraCidadesSet.key, null, 'derived'],
    ]);
    expect(items.every(({ origin }) => origin.note['es']?.includes('No es el cuestionario oficial'))).toBe(true);
  });

  it('have any number of domains: six of the one, ten of the other', async () => {
    const { items } = await fabia.listIndicatorSets({ query: {} });
    expect(items.map(({ counts }) => counts)).toEqual([
      { domains: 6, indicators: starterSet.indicators.length },
      { domains: 10, indicators: 0 },
    ]);
  });

  it('are written by administrators of the platform alone', async () => {
    const body = { owner: null, key: 'mgi-topics', names: { es: 'Temas' }, from: (await starter()).id };
    expect(await codeOf(fabia.createIndicatorSet({ body }))).toBe('refused');
    const draft = await core.administrator.createIndicatorSet({ body });
    expect(draft).toMatchObject({ owner: null, version: starterSet.version + 1, state: 'draft' });
    expect(await codeOf(release(draft))).toBe('refused');
    await core.administrator.deleteIndicatorSet({ params: { id: draft.id }, query: { saved: draft.saved } });
  });
});

describe('a set of a municipality', () => {
  it('is tailored from another, says from which, and stays marked as derived', async () => {
    const draft = await begin('quilmes-2026', (await starter()).id);
    expect(draft).toMatchObject({
      ...{ owner: 'quilmes', version: 1, state: 'draft', problems: [] },
      basedOn: { key: starterSet.key, version: starterSet.version },
      origin: { kind: 'derived' },
    });
  });

  it('may be saved unfinished, and says what keeps it from being released', async () => {
    const draft = await begin('sin-terminar');
    expect(draft.problems).toEqual([expect.objectContaining({ path: 'domains', code: 'noDomains' })]);
    expect(await codeOf(release(draft))).toBe('invalid');
  });

  it('never changes once it is released; what follows is its next version', async () => {
    const draft = await read(fabia, await begin('salud'), table);
    const first = await release(draft);
    expect(first.state).toBe('released');
    const again = { params: { id: first.id }, body: { saved: first.saved, content: contentOf(first) } };
    expect(await codeOf(fabia.updateIndicatorSet(again))).toBe('wrongState');
    expect(await codeOf(read(fabia, first, table))).toBe('wrongState');
    expect(await codeOf(release(first))).toBe('wrongState');
    const { id, saved } = first;
    expect(await codeOf(fabia.deleteIndicatorSet({ params: { id }, query: { saved } }))).toBe('wrongState');
    const second = await begin('salud', first.id);
    expect(second).toMatchObject({ version: 2, basedOn: { key: 'salud', version: 1 }, origin: { kind: 'tailored' } });
  });

  it('has one draft at a time', async () => {
    await begin('uno');
    expect(await codeOf(begin('uno'))).toBe('keyTaken');
    const both = await Promise.all([codeOf(begin('dos')), codeOf(begin('dos'))]);
    expect(both.sort()).toEqual(['keyTaken', null]);
  });

  it('is not begun from a draft', async () => {
    const draft = await begin('borrador');
    expect(await codeOf(begin('otro', draft.id))).toBe('wrongState');
  });

  it('is not overwritten by whoever saves second', async () => {
    const draft = await read(fabia, await begin('dos-manos'), table);
    const params = { id: draft.id };
    const content = { ...contentOf(draft), names: { es: 'Mi versión' } };
    await fabia.updateIndicatorSet({ params, body: { saved: draft.saved, content } });
    const late = fabia.updateIndicatorSet({ params, body: { saved: draft.saved, content: contentOf(draft) } });
    await expect(late).rejects.toMatchObject({
      code: 'conflict',
      details: { conflict: { current: expect.objectContaining({ names: { es: 'Mi versión' } }) } },
    });
    expect(await codeOf(release(draft))).toBe('conflict');
  });

  it('is not there for other municipalities, in lists neither', async () => {
    const draft = await begin('propio');
    expect(await codeOf(zoe.getIndicatorSet({ params: { id: draft.id } }))).toBe('notFound');
    expect(await codeOf(zoe.exportIndicatorSet({ params: { id: draft.id }, query: { format: 'csv' } }))).toBe(
      'notFound',
    );
    expect(await codeOf(read(zoe, draft, table))).toBe('notFound');
    expect((await zoe.listIndicatorSets({ query: { key: 'propio' } })).total).toBe(0);
    expect(await codeOf(zoe.listIndicatorSets({ query: { municipality: 'quilmes' } }))).toBe('refused');
    expect(await codeOf(begin('ajeno', null, zoe))).toBe('refused');
  });
});

describe('an import', () => {
  it('takes all of a table or nothing, with every problem by row and column', async () => {
    const draft = await read(fabia, await begin('tabla'), table);
    const bad = `${table}S 2;dos;;¿Hay?\nS1;1;;¿Otra vez?\n`;
    await expect(read(fabia, draft, bad)).rejects.toMatchObject({
      code: 'invalid',
      details: {
        problems: [
          expect.objectContaining({ path: 'rows.3.indicator', code: 'key' }),
          expect.objectContaining({ path: 'rows.3.domain', code: 'domainNumber' }),
          expect.objectContaining({ path: 'rows.4.indicator', code: 'repeatedKey' }),
        ],
      },
    });
    const now = await fabia.getIndicatorSet({ params: { id: draft.id } });
    expect(now).toEqual(draft);
    expect(now.indicators.map(({ key }) => key)).toEqual(['S1']);
  });

  it('refuses a topic of questions that nobody knows, in either format and from the editor', async () => {
    const draft = await read(fabia, await begin('temas'), table);
    const problemsOf = (wrong: Promise<unknown>) => wrong.catch(({ details }) => details.problems);
    const topics = 'indicator;domain;domain_topics;question_es\nS1;1;health weather;¿Hay guardia?\n';
    expect(await problemsOf(read(fabia, draft, topics))).toEqual([
      expect.objectContaining({ path: 'rows.2.domain_topics', code: 'unknownTopic' }),
    ]);
    const content = contentOf(draft);
    const wrong = { ...content, domains: content.domains.map((domain) => ({ ...domain, topics: ['weather'] })) };
    const json = JSON.stringify({ key: 'temas', version: 1, ...wrong });
    expect(await problemsOf(read(fabia, draft, json, 'json'))).toEqual([
      expect.objectContaining({ path: 'domains.0.topics.0', code: 'unknownTopic' }),
    ]);
    const body = { saved: draft.saved, content: wrong as SetContent };
    expect(await codeOf(fabia.updateIndicatorSet({ params: { id: draft.id }, body }))).toBe('invalid');
  });

  it('refuses JSON that is none, or no set', async () => {
    const draft = await begin('json');
    const problemsOf = (text: string) => read(fabia, draft, text, 'json').catch(({ details }) => details.problems);
    expect(await problemsOf('{')).toEqual([expect.objectContaining({ code: 'notJson' })]);
    expect(await problemsOf('{"key":"json"}')).toContainEqual(
      expect.objectContaining({ path: 'domains', code: 'shape' }),
    );
  });

  it('reads what an export wrote, in both formats', async () => {
    const { id } = await starter();
    const files = await Promise.all(
      (['json', 'csv'] as const).map((format) => fabia.exportIndicatorSet({ params: { id }, query: { format } })),
    );
    expect(files.map(({ fileName }) => fileName)).toEqual(['mgi-topics-2.json', 'mgi-topics-2.csv']);
    const [json, csv] = files.map(textOf);
    const draft = await read(fabia, await begin('ida-y-vuelta'), json ?? '', 'json');
    expect(draft).toMatchObject({ key: 'ida-y-vuelta', indicators: (await starter()).indicators });
    const fromTable = await read(fabia, draft, csv ?? '');
    expect(fromTable.indicators).toEqual(draft.indicators);
    const topicsOf = ({ domains }: IndicatorSet) => domains.map(({ topics }) => topics);
    expect(topicsOf(draft)).toEqual(mgiDomains.map(({ topics }) => topics));
    expect(topicsOf(fromTable)).toEqual(topicsOf(draft));
    expect(csv).toContain('derived, not the official questionnaire');
  });
});

it('tells what changed from one version to the next, and who did it', async () => {
  const first = await release(await read(fabia, await begin('cambia'), table));
  const more = `${table}S2;1;;¿Hay intérpretes?\n`.replace('todas las personas', 'cualquiera');
  const second = await read(fabia, await begin('cambia', first.id), more);
  const difference = await fabia.compareIndicatorSets({ params: { id: second.id }, query: { from: first.id } });
  expect(difference.indicators).toEqual({ added: ['S2'], removed: [], changed: [{ key: 'S1', fields: ['question'] }] });
  const { items } = await core.administrator.listAudit({ query: { resourceId: second.id } });
  expect(items.map(({ action, title, municipality }) => [action, title, municipality])).toEqual([
    ['importSet', 'cambia 2', 'quilmes'],
    ['create', 'cambia 2', 'quilmes'],
  ]);
  expect(items[0]?.changes.map(({ path }) => path)).toEqual(['indicators.S1.question.es', 'indicators.S2']);
});

it('lets domains name the topics that questions are told apart by, all of them and no other', () => {
  expect(questionTopics).toEqual(topics);
});

it('reads a set that was kept before domains named topics as one whose domains are those of the MGI, or name none', async () => {
  const set = await release(await read(fabia, await begin('de-antes'), table));
  const domains = [
    { number: 1, names: { es: 'Salud' } },
    { number: 3, names: { es: 'Alianzas' } },
  ].map((domain) => ({ ...domain, id: `d${domain.number}`, scope: {}, headings: [], icon: null, subThemes: [] }));
  const sets = core.app.get(Database).connection.collection('indicatorSets');
  await sets.updateOne({ _id: new Types.ObjectId(set.id) }, { $set: { 'content.domains': domains } });
  const kept = await fabia.getIndicatorSet({ params: { id: set.id } });
  expect(kept.domains.map(({ topics: named }) => named)).toEqual([[], ['consulate']]);
  const next = await begin('de-antes', set.id);
  expect(next.domains).toEqual(kept.domains);
});
