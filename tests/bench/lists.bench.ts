import { setTimeout as pause } from 'node:timers/promises';
import { CoreError } from '@ventanilla/contracts';
import { aGuide } from '@ventanilla/testing';
import { afterAll, beforeAll, it } from 'vitest';
import { fillWithEntries } from '../support/many-entries.js';
import { fillWithRecords } from '../support/many-records.js';
import { contentManager, openWindow, type TestWindow } from '../support/open-window.js';
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

/** What people asked, and what staff did. */
const questions = {
  'questions of all': {},
  'questions nobody could answer': { outcome: 'unknown' },
  'questions in French about work': { language: 'fr', topic: 'work' },
  'questions that did not help, page 40': { helped: 'no', offset: 1_000 },
  'questions, outcome and topic and language': { outcome: 'emergency', topic: 'health', language: 'pt', helped: 'no' },
} as const;
const deeds = {
  'the audit of all': {},
  'the audit of one deed': { action: 'verify' },
  'the audit of one person, page 40': { staff: '000000000000000000000003', offset: 1_000 },
  'the audit of what nobody did': { action: 'unpublish' },
} as const;

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
  await fillWithRecords(window.stack.mongodbUri, CITY, ENTRIES);
}, 1_500_000);
afterAll(() => window?.close());

it(`lists in a municipality of ${ENTRIES} entries`, async () => {
  const { administrator: core } = window;
  const asked: Record<string, () => Promise<unknown>> = { few: () => core.listMunicipalities({ query: {} }) };
  for (const [name, query] of Object.entries(filters)) {
    for (const sort of ['title', ...(sorted.includes(name) ? sorts : [])] as const) {
      asked[`${name}, by ${sort}`] = () => core.listEntries({ query: { municipality: CITY, ...query, sort } });
    }
  }
  for (const [name, query] of Object.entries(questions)) {
    asked[name] = () => core.listQuestions({ query: { municipality: CITY, ...query } });
  }
  const manager = await contentManager(window, [CITY, 'quilmes']);
  for (const [name, query] of Object.entries(deeds)) {
    asked[name] = () => core.listAudit({ query: { municipality: CITY, ...query } });
    asked[`${name}, as far as a manager sees`] = () => manager.core.listAudit({ query });
  }
  for (const sort of ['title', '-updatedAt', 'checkedAt', '-title'] as const) {
    asked[`two municipalities, by ${sort}`] = () => manager.core.listEntries({ query: { kind: 'service', sort } });
  }
  asked['two municipalities, a word'] = () => manager.core.listEntries({ query: { q: 'bababa' } });
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

it('the first to-do list of a day', async () => {
  const times: (number | null)[] = [];
  for (let round = 0; round < 3; round += 1) {
    const { core } = await contentManager(window, [CITY]);
    times.push(await millisecondsOf(() => core.getToDo({ params: { id: CITY } })));
  }
  console.log(tableOf(['list', 'p50 ms', 'p95 ms', 'longest ms', 'failed'], [rowOf('first of a day', times)]));
}, 600_000);

it('writes among as many', async () => {
  const { administrator: core } = window;
  const [created, updated]: [(number | null)[], (number | null)[]] = [[], []];
  for (let round = 0; round < ROUNDS; round += 1) {
    const entry = { ...aGuide({ municipality: CITY, key: `guide.written.${round}` }) };
    let id = '';
    created.push(
      await millisecondsOf(async () => {
        id = (await core.createEntry({ body: entry })).id;
      }),
    );
    const { version } = await core.getEntry({ params: { id } });
    const body = { version, entry: { ...entry, facts: { ...entry.facts, checkedAt: '2026-11-20' } } };
    updated.push(await millisecondsOf(() => core.updateEntry({ params: { id }, body })));
  }
  const imported = await millisecondsOf(importThousand);
  console.log(
    tableOf(
      ['write', 'p50 ms', 'p95 ms', 'longest ms', 'failed'],
      [rowOf('a new guide', created), rowOf('a change of one', updated), rowOf('an import of 1,000', [imported])],
    ),
  );
}, 600_000);

async function importThousand(): Promise<void> {
  const { administrator: core } = window;
  const rows = Array.from(
    { length: 1_000 },
    (_, at) =>
      `svc.import.${at};Taller de oficios número ${at};"${descriptions[at % descriptions.length]}";lun-vie 9-17`,
  );
  const content = Buffer.from(['Clave;Nombre (es);Descripción (es);Horarios', ...rows].join('\n')).toString('base64');
  const { id } = await core.startImport({
    body: { municipality: CITY, kind: 'service', language: 'es', fileName: 'talleres.csv', content },
  });
  await reaches(id, 'ready');
  await core.runImport({ params: { id }, body: {} });
  await reaches(id, 'done');
}

const descriptions = [
  'Para quienes buscan su primer trabajo o quieren cambiar de oficio, con certificado al terminar y sin costo.',
  'Se dicta en el centro de integración; hay que llevar documento y anotarse con una semana de anticipación.',
  'Abierto a toda la comunidad: electricidad, plomería, carpintería, costura, cocina y cuidado de personas mayores.',
];

async function reaches(id: string, wanted: string): Promise<void> {
  for (;;) {
    const { state } = await window.administrator.getImport({ params: { id } });
    if (state === wanted) return;
    if (state === 'failed' || state === 'faulty') throw new Error(`the import is ${state}`);
    await pause(20);
  }
}

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
