import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { type Db, type Document, MongoClient, ObjectId } from 'mongodb';
import { afterAll, beforeAll, it } from 'vitest';
import { openWindow, type TestWindow } from '../support/open-window.js';
import { announce } from '../support/outreach/announce.js';
import { TOWN } from '../support/outreach/townspeople.js';
import { tableOf } from '../support/table.js';

/**
 * Seconds that core takes to plan an alert for many subscribers, and how much memory, beside the same documents handed to
 * the driver as they are, with the same indexes in the same database. The aim is seconds for 100,000.
 */
const RECIPIENTS = Number(process.env['PLAN_RECIPIENTS'] ?? 100_000);
const ROUNDS = 3;
const BATCH = 2_000;

let window: TestWindow;
let client: MongoClient;
let stored: Db;
beforeAll(async () => {
  window = await openWindow({ content: 'none', database: 'own', env: { bot: { OUTREACH: 'off' } } });
  client = await new MongoClient(window.stack.mongodbUri).connect();
  stored = client.db();
  await makeRoomForCopies(stored);
  await fillWithSubscribers(stored, RECIPIENTS);
});
afterAll(async () => {
  await client?.close();
  await window?.close();
});

it(`planning an alert for ${RECIPIENTS.toLocaleString('en')} subscribers`, async () => {
  const rows: string[][] = [];
  for (let round = 1; round <= ROUNDS; round += 1) {
    const before = residentMegabytes();
    const planning = await timed(() => planned(`Ronda ${round}`));
    const most = residentMegabytes('VmHWM');
    const copying = await timed(() => copyThrough(planning.result));
    rows.push([String(round), planning.seconds, copying.seconds, before.toFixed(0), most.toFixed(0)]);
  }
  console.log(tableOf(['round', 'planning s', 'insertMany s', 'core MB before', 'core MB at most'], rows));
});

/** Sends an alert and waits until everybody's delivery is there. Writing it and the second until core looks are part of it. */
async function planned(title: string): Promise<ObjectId> {
  const { id } = await announce(window, title);
  const mailing = (await stored.collection('mailings').findOne({ kind: 'alert', ref: id }))?._id;
  if (!mailing) throw new Error('The alert was sent, but nothing is on its way');
  while ((await stored.collection('mailings').findOne({ _id: mailing }))?.['state'] === 'planning') await pause(10);
  const count = await stored.collection('deliveries').countDocuments({ mailing });
  if (count !== RECIPIENTS) throw new Error(`${count} deliveries were planned`);
  return mailing;
}

/** The same documents again, in the same batches, as fast as the driver takes them. */
async function copyThrough(mailing: ObjectId): Promise<void> {
  const like = await stored.collection('deliveries').findOne({ mailing });
  const copies = stored.collection('copies');
  const other = new ObjectId();
  for (let from = 0; from < RECIPIENTS; from += BATCH) {
    const askers = Array.from({ length: Math.min(BATCH, RECIPIENTS - from) }, (_, at) => askerOf(from + at));
    const documents = askers.map((asker): Document => ({ ...like, _id: new ObjectId(), mailing: other, asker }));
    await copies.insertMany(documents, { ordered: false });
  }
}

/** A collection that costs a write what deliveries do. */
async function makeRoomForCopies(db: Db): Promise<void> {
  for (const { v: _version, key, ...options } of await db.collection('deliveries').indexes()) {
    if (options.name !== '_id_') await db.collection('copies').createIndex(key, options);
  }
}

async function fillWithSubscribers(db: Db, count: number): Promise<void> {
  const consent = { at: new Date(), wording: 1, language: 'es' };
  const like = { municipality: TOWN, language: 'es', topics: [], area: null, consent };
  for (let from = 0; from < count; from += BATCH) {
    const numbers = Array.from({ length: Math.min(BATCH, count - from) }, (_, at) => from + at);
    await db.collection('subscriptions').insertMany(numbers.map((number) => ({ ...like, asker: askerOf(number) })));
  }
}

function askerOf(number: number): string {
  return createHash('sha256').update(String(number)).digest('hex');
}

async function timed<Result>(work: () => Promise<Result>): Promise<{ result: Result; seconds: string }> {
  const startedAt = performance.now();
  const result = await work();
  return { result, seconds: ((performance.now() - startedAt) / 1_000).toFixed(1) };
}

/** What core's process holds in memory, or held at most (`VmHWM`). */
function residentMegabytes(field: 'VmRSS' | 'VmHWM' = 'VmRSS'): number {
  const status = readFileSync(`/proc/${window.stack.parts.get('core')?.pid}/status`, 'utf8');
  return Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1_024;
}
