import type { operations } from '@ventanilla/contracts';
import { aService } from '@ventanilla/testing';
import type { mongo } from 'mongoose';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMunicipality, type RunningCore, startCore } from '../../test/running-core.js';
import { Database } from '../platform/database/database.js';
import type { InputOf } from '../platform/http/handle.js';
import { type EntryFilter, toFilter } from './entry.filter.js';

type Query = InputOf<typeof operations.listEntries>['query'];

let core: RunningCore;
beforeAll(async () => {
  core = await startCore();
  await openMunicipality(core.administrator, 'quilmes', { languages: ['es', 'en', 'pt'] });
  for (const number of [1, 2, 3]) {
    const service = aService({ municipality: 'quilmes', key: `svc.vacunas-${number}` });
    const { es } = service.texts;
    const texts = number === 3 && es ? { es, en: es } : service.texts;
    await core.administrator.createEntry({ body: { ...service, texts } });
  }
});
afterAll(() => core?.stop());

const choices: Partial<Query>[] = [
  {},
  { topic: 'health' },
  { state: 'draft' },
  { language: 'pt' },
  { state: 'outdated', language: 'pt' },
  { gap: { state: 'missing', language: 'en' } },
  { topic: 'health', state: 'draft', language: 'es', gap: { state: 'stale', language: 'en' } },
  { type: 'potential', domain: 3 },
];
const columns = ['key', 'title', 'updatedAt', 'checkedAt', 'reviewBy'];
const kinds: Partial<Query>[] = [{}, { kind: 'service' }];

const inQuilmes = { municipality: 'quilmes', within: null, own: null };

/** What the database would do for a page of a list. */
async function planFor(
  query: Partial<Query>,
  sort: string,
  where: Pick<EntryFilter, 'municipality' | 'within' | 'own'> = inQuilmes,
): Promise<string> {
  const filter = toFilter({ ...query, ...where, today: '2026-11-26' });
  const field = sort.replace(/(checkedAt|reviewBy)$/, 'facts.$1');
  const direction = field.startsWith('-') ? -1 : 1;
  const order = { [field.replace('-', '')]: direction, _id: direction } as const;
  const entries = core.app.get(Database).connection.collection('entries');
  const found = entries.find(filter as mongo.Filter<mongo.Document>, { sort: order, limit: 25 });
  const { queryPlanner } = await found.explain('queryPlanner');
  return JSON.stringify(queryPlanner.winningPlan);
}

const isInOrder = (plan: string) => plan.includes('"IXSCAN"') && !/"(SORT|COLLSCAN)"/.test(plan);
const isByFacet = (plan: string) => plan.includes('isDeleted_1_facets_1');

describe('lists', () => {
  const orders = columns.flatMap((column) => [column, `-${column}`]);

  it.each(orders)('of whole kinds are read where they stand in an index: by %s', async (sort) => {
    for (const query of [...kinds, { deleted: 'yes' as const }]) {
      expect(isInOrder(await planFor(query, sort)), JSON.stringify(query)).toBe(true);
    }
    for (const due of sort.endsWith('reviewBy') ? kinds : []) {
      expect(isInOrder(await planFor({ ...due, due: 'yes' }, sort))).toBe(true);
    }
  });

  it('by name are so whatever a kind is filtered by', async () => {
    for (const choice of choices) {
      expect(isInOrder(await planFor({ kind: 'service', ...choice }, 'title')), JSON.stringify(choice)).toBe(true);
    }
  });

  it.each(orders)('that few entries are on are found by what they are filtered by: by %s', async (sort) => {
    for (const kind of kinds) {
      for (const choice of choices.slice(1)) {
        const plan = await planFor({ ...kind, ...choice, topic: 'housing' }, sort);
        expect(isByFacet(plan), JSON.stringify(choice)).toBe(true);
      }
    }
  });

  it('of what is past its review are searched by that day in every order', async () => {
    for (const sort of orders) expect(await planFor({ kind: 'service', due: 'yes' }, sort)).toContain('facts.reviewBy');
  });

  it('with a word that few entries have are found by it', async () => {
    expect(await planFor({ kind: 'service', q: 'ornitorrinco' }, 'title')).toContain('isDeleted_1_kind_1_words_1');
  });

  it.each(orders)(
    'of many municipalities, with a word that most entries have, are read in order: by %s',
    async (sort) => {
      const within = ['quilmes', ...Array.from({ length: 15 }, (_, at) => `town-${at}`)];
      expect(isInOrder(await planFor({ q: 'vacunas' }, sort, { within, own: null }))).toBe(true);
    },
  );

  it.each(orders)('of what belongs to some organizations are found by their keys: by %s', async (sort) => {
    const own = { organizations: ['org.mine'], services: ['svc.mine'], locations: [], stops: [] };
    for (const kind of kinds) {
      expect(await planFor(kind, sort, { within: ['quilmes'], own })).toMatch(/isDeleted_1(_kind_1)?_key_1/);
    }
  });

  it('find entries that are older than their facets, once core has started again', async () => {
    const entries = core.app.get(Database).connection.collection('entries');
    await entries.updateMany({}, { $unset: { isDeleted: '', facets: '', words: '', listedBy: '' } });
    const list = () => core.administrator.listEntries({ query: { municipality: 'quilmes', state: 'draft' } });
    const search = () => core.administrator.listEntries({ query: { municipality: 'quilmes', q: 'vacunas' } });
    expect((await list()).total).toBe(0);
    expect((await search()).total).toBe(0);
    const again = await startCore({}, async () => ({ uri: core.database.uri, stop: async () => undefined }));
    await again.stop();
    expect((await list()).total).toBe(3);
    expect((await search()).total).toBe(3);
  });
});
