import { CoreError } from '@ventanilla/contracts';
import { afterAll, beforeAll, it } from 'vitest';
import { fillWithEntries } from '../support/many-entries.js';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { median } from '../support/rounds.js';
import { tableOf } from '../support/table.js';

/**
 * Milliseconds that a list of the dashboard takes over HTTP in a municipality of 50,000 entries, in turns within one run,
 * beside the list of municipalities, which is a handful. The aim is under 200 ms. `LIST_ROUNDS` says how often each is asked.
 */
const ENTRIES = 50_000;
const ROUNDS = Number(process.env['LIST_ROUNDS'] ?? 20);
const CITY = 'manyentries';

type Query = NonNullable<Parameters<TestWindow['administrator']['listEntries']>[0]>['query'];

/** What a list is filtered by, and how often that is so. */
const filters: Readonly<Record<string, Query>> = {
  nothing: {},
  'kind (7 of 10)': { kind: 'service' },
  'kind nobody wrote': { kind: 'helpLine' },
  'topic (1 of 5)': { kind: 'service', topic: 'health' },
  'state (most)': { kind: 'service', state: 'published' },
  'language and state (1 of 6)': { kind: 'service', language: 'pt', state: 'outdated' },
  'missing in English (1 of 5)': { kind: 'service', gap: 'missing.en' },
  'past review': { kind: 'service', due: 'yes' },
  'deleted (1 of 50)': { kind: 'service', deleted: 'yes' },
  'topic, state and gap': { kind: 'service', topic: 'work', language: 'en', state: 'draft', gap: 'stale.en' },
  'topic, state, gap, past review': {
    kind: 'guide',
    topic: 'work',
    language: 'en',
    state: 'draft',
    gap: 'stale.en',
    due: 'yes',
  },
  'state nobody is in': { kind: 'service', topic: 'health', state: 'inReview' },
  'a common word': { kind: 'service', q: 'bababa' },
  'the start of a word': { q: 'tebo' },
  'two words': { kind: 'service', q: 'bababa cebaba' },
  'a word and a state': { kind: 'service', q: 'cebaba', language: 'es', state: 'changed' },
  'a word nobody wrote': { q: 'ornitorrinco' },
  'a key': { q: 'svc.m.031415' },
  'page 400': { kind: 'service', offset: 10_000 },
  'page 1,200': { offset: 30_000 },
};

/** The other orders that lists are shown in, and what is filtered meanwhile. */
const sorts = ['-updatedAt', 'checkedAt', 'reviewBy', '-title'] as const;
const sorted = ['nothing', 'kind (7 of 10)', 'topic (1 of 5)', 'language and state (1 of 6)', 'past review'];

let window: TestWindow;
beforeAll(async () => {
  window = await openWindow();
  const { version, id, revision, updatedAt, ...municipality } = await window.administrator.getMunicipality({
    params: { id: 'quilmes' },
  });
  await window.administrator.createMunicipality({ body: { id: CITY, municipality } });
  await fillWithEntries(window.stack.mongodbUri, CITY, ENTRIES);
}, 600_000);
afterAll(() => window?.close());

it(`lists in a municipality of ${ENTRIES} entries`, async () => {
  const { administrator: core } = window;
  const asked: Record<string, () => Promise<unknown>> = { few: () => core.listMunicipalities({ query: {} }) };
  for (const [name, query] of Object.entries(filters)) {
    for (const sort of ['title', ...(sorted.includes(name) ? sorts : [])] as const) {
      asked[`${name}, by ${sort}`] = () => core.listEntries({ query: { municipality: CITY, ...query, sort } });
    }
  }
  asked['the home page'] = () => core.getDeskStatistics({ params: { id: CITY } });
  const times: Record<string, (number | null)[]> = Object.fromEntries(Object.keys(asked).map((name) => [name, []]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, list] of Object.entries(asked)) times[name]?.push(await millisecondsOf(list));
  }
  const rows = Object.entries(times).map(([name, [, ...counted]]) => rowOf(name, counted));
  console.log(tableOf(['list', 'p50 ms', 'p95 ms', 'longest ms', 'failed'], rows));
  const all = Object.values(times).flatMap(([, ...counted]) => answered(counted));
  console.log(`all lists: p50 ${middle(all, 0.5)} ms, p95 ${middle(all, 0.95)} ms, longest ${middle(all, 1)} ms`);
}, 3_600_000);

function rowOf(name: string, times: readonly (number | null)[]): (string | number)[] {
  const done = answered(times);
  return [name, median(done).toFixed(0), middle(done, 0.95), middle(done, 1), times.length - done.length];
}

function answered(times: readonly (number | null)[]): number[] {
  return times.filter((time) => time !== null);
}

function middle(times: readonly number[], share: number): string {
  const sorted = [...times].sort((one, other) => one - other);
  return (sorted[Math.ceil(share * sorted.length) - 1] ?? Number.NaN).toFixed(0);
}

/** Null for what core answers as an error, as when the database took too long. */
async function millisecondsOf(work: () => Promise<unknown>): Promise<number | null> {
  const startedAt = performance.now();
  try {
    await work();
  } catch (error) {
    if (error instanceof CoreError) return null;
    throw error;
  }
  return performance.now() - startedAt;
}
